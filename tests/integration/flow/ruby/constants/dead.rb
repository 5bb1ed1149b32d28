# Branches whose condition folds: the dead one is not walked.
DEBUG = false
LEVEL = 3
MODE = 'strict'.freeze
OPTIONS = { legacy: false, retries: 2 }.freeze

class PagesController < ApplicationController
  def arithmetic
    value = params[:value]
    number = 106
    chosen = 'fixed'
    chosen = value if (7 * 18) + number > 200
    # ruleid: flow
    sink(chosen)
    chosen = 'fixed'
    chosen = value if (7 * 18) + number > 300
    # ok: flow
    sink(chosen)
    chosen = (7 / 2 == 3 ? value : 'fixed')
    # ruleid: flow
    sink(chosen)
    chosen = (7 / 2 == 4 ? value : 'fixed')
    # ok: flow
    sink(chosen)
    chosen = (17 % 5 == 2 ? value : 'fixed')
    # ruleid: flow
    sink(chosen)
    chosen = (17 % 5 == 0 ? value : 'fixed')
    # ok: flow
    sink(chosen)
    chosen = (2**5 - 2 == 30 ? value : 'fixed')
    # ruleid: flow
    sink(chosen)
    chosen = (2**5 - 2 == 32 ? value : 'fixed')
    # ok: flow
    sink(chosen)
  end

  def booleans
    value = params[:value]
    chosen = (true && !false ? value : 'fixed')
    # ruleid: flow
    sink(chosen)
    chosen = (true && false ? value : 'fixed')
    # ok: flow
    sink(chosen)
    chosen = (nil || 0 ? value : 'fixed')
    # ruleid: flow
    sink(chosen)
    chosen = (nil || false ? value : 'fixed')
    # ok: flow
    sink(chosen)
    chosen = 'fixed' || value
    # ok: flow
    sink(chosen)
    chosen = nil || value
    # ruleid: flow
    sink(chosen)
    chosen = 'fixed' && value
    # ruleid: flow
    sink(chosen)
    chosen = nil && value
    # ok: flow
    sink(chosen)
    chosen = (not DEBUG) ? value : 'fixed'
    # ruleid: flow
    sink(chosen)
  end

  def comparisons
    value = params[:value]
    chosen = ('a' != 'b' ? value : 'fixed')
    # ruleid: flow
    sink(chosen)
    chosen = ('a' == 'b' ? value : 'fixed')
    # ok: flow
    sink(chosen)
    chosen = ('abc'.include?('b') ? value : 'fixed')
    # ruleid: flow
    sink(chosen)
    chosen = ('abc'.include?('d') ? value : 'fixed')
    # ok: flow
    sink(chosen)
    chosen = (%w[a b].include?('a') ? value : 'fixed')
    # ruleid: flow
    sink(chosen)
    chosen = (%w[a b].include?('x') ? value : 'fixed')
    # ok: flow
    sink(chosen)
    chosen = (nil.nil? ? value : 'fixed')
    # ruleid: flow
    sink(chosen)
    chosen = ('x'.nil? ? value : 'fixed')
    # ok: flow
    sink(chosen)
    chosen = ('four'.length == 4 ? value : 'fixed')
    # ruleid: flow
    sink(chosen)
    chosen = ('four'.size == 5 ? value : 'fixed')
    # ok: flow
    sink(chosen)
    chosen = ('release'.start_with?('rel') ? value : 'fixed')
    # ruleid: flow
    sink(chosen)
    chosen = ('release'.start_with?('dev') ? value : 'fixed')
    # ok: flow
    sink(chosen)
    chosen = (''.empty? ? value : 'fixed')
    # ruleid: flow
    sink(chosen)
    chosen = ('x'.empty? ? value : 'fixed')
    # ok: flow
    sink(chosen)
    chosen = (:a == :a ? value : 'fixed')
    # ruleid: flow
    sink(chosen)
    chosen = (:a == :b ? value : 'fixed')
    # ok: flow
    sink(chosen)
  end

  def unless_and_modifiers
    value = params[:value]
    chosen = 'fixed'
    chosen = value unless LEVEL > 2
    # ok: flow
    sink(chosen)
    chosen = value unless LEVEL > 5
    # ruleid: flow
    sink(chosen)
    chosen = if DEBUG then value else 'fixed' end
    # ok: flow
    sink(chosen)
    chosen = if DEBUG
               'fixed'
             else
               value
             end
    # ruleid: flow
    sink(chosen)
  end

  def constants_of_the_file
    value = params[:value]
    chosen = OPTIONS[:legacy] ? value : 'fixed'
    # ok: flow
    sink(chosen)
    chosen = OPTIONS[:retries] == 2 ? value : 'fixed'
    # ruleid: flow
    sink(chosen)
    chosen = MODE == 'lax' ? value : 'fixed'
    # ok: flow
    sink(chosen)
    chosen = MODE == 'strict' ? value : 'fixed'
    # ruleid: flow
    sink(chosen)
  end

  def unknown_stays_unknown(flag)
    value = params[:value]
    chosen = flag ? value : 'fixed'
    # ruleid: flow
    sink(chosen)
    chosen = ENV['DEBUG'] ? value : 'fixed'
    # ruleid: flow
    sink(chosen)
    chosen = ENV.fetch('DEBUG', '0') == '1' ? value : 'fixed'
    # ruleid: flow
    sink(chosen)
    chosen = flag ? 'other' : 'fixed'
    # ok: flow
    sink(chosen)
  end

  def cases
    value = params[:value]
    guess = 'ABC'[1]
    chosen = case guess
             when 'A' then value
             when 'B', 'C' then 'fixed'
             else value
             end
    # ok: flow
    sink(chosen)
    case guess
    when 'A'
      chosen = 'fixed'
    when 'B'
      chosen = value
    else
      chosen = 'fixed'
    end
    # ruleid: flow
    sink(chosen)
    case LEVEL
    when 1..2 then chosen = value
    else chosen = 'fixed'
    end
    # todook: flow
    sink(chosen)
    case :b
    in :a then chosen = value
    in :b then chosen = 'fixed'
    end
    # ok: flow
    sink(chosen)
    case :a
    in :a then chosen = value
    in :b then chosen = 'fixed'
    end
    # ruleid: flow
    sink(chosen)
  end

  def cases_of_unknown(kind)
    value = params[:value]
    chosen = case kind
             when 'a' then value
             else 'fixed'
             end
    # ruleid: flow
    sink(chosen)
  end

  def after_a_return
    value = params[:value]
    if MODE == 'strict'
      value = 'fixed'
      # ok: flow
      sink(value)
      return
    end
    # ok: flow
    sink(value)
  end

  def after_a_return_that_is_not_taken
    value = params[:value]
    return if MODE == 'lax'

    # ruleid: flow
    sink(value)
    raise 'strict' if MODE == 'strict'

    # ok: flow
    sink(value)
  end

  def loops
    value = params[:value]
    chosen = 'fixed'
    chosen = value while false
    # ok: flow
    sink(chosen)
    until LEVEL == 3
      chosen = value
    end
    # ok: flow
    sink(chosen)
    loop do
      chosen = value
      break
    end
    # ruleid: flow
    sink(chosen)
  end
end
