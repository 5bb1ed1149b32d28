# Where one half of a condition is known, the other half decides.
class NotesController < ApplicationController
  def emptied(quote = true)
    quoting = true
    name = params[:name]
    name = name.to_i if quoting && name.present?
    # ok: flow
    Note.order("name #{name}")
  end

  def emptied_perhaps
    name = params[:name]
    name = name.to_i if current_user && name.present?
    # ruleid: flow
    Note.order("name #{name}")
  end

  def left
    lenient = false
    name = params[:name]
    return if lenient || name.present?

    # ok: flow
    Note.order("name #{name}")
  end

  def left_perhaps
    lenient = true
    name = params[:name]
    return unless lenient || name.blank?

    # ruleid: flow
    Note.order("name #{name}")
  end

  def handed
    # ok: flow
    Note.order(named(params[:name]))
    # ruleid: flow
    Note.order(named(params[:name], false))
  end

  private

  def named(name, quoting = true)
    if quoting && name.present?
      name = name.to_i
    end
    "name #{name}"
  end
end
