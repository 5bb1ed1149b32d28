# A method that is run before another answers itself where what came in is none of ours.
class Guarded
  NAMES = %w[a b].freeze
  before_action :check
  before_action :check_again, only: :second

  def first
    # ok: flow
    sink(source[:name])
    # ruleid: flow
    sink(source[:other])
  end

  def second
    # ok: flow
    sink(source[:other])
    # ruleid: flow
    sink(source[:third])
  end

  private

  def check
    answer(:bad) and return unless NAMES.include?(source[:name])
    note(:checked) unless NAMES.include?(source[:third])
  end

  def check_again
    unless NAMES.include?(source[:other])
      answer :bad
      return
    end
    @checked = true
  end
end
