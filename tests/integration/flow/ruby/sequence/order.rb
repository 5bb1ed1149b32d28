# What counts is what a variable holds when the sink is reached.
class OrderController < ApplicationController
  def order
    value = 'fixed'
    # ok: flow
    sink(value)
    value = params[:value]
    # ruleid: flow
    sink(value)
    value = 'fixed'
    # ok: flow
    sink(value)
  end

  def branches(flag)
    value = params[:value]
    if flag
      value = 'fixed'
      # ok: flow
      sink(value)
    else
      # ruleid: flow
      sink(value)
    end
    # ruleid: flow
    sink(value)
  end

  def both_branches(flag)
    value = params[:value]
    value = if flag
              'one'
            else
              'two'
            end
    # ok: flow
    sink(value)
    case flag
    when 1 then value = params[:value]
    when 2 then value = 'two'
    end
    # ruleid: flow
    sink(value)
  end

  def early_return(flag)
    value = 'fixed'
    if flag
      value = params[:value]
      return value
    end
    # ok: flow
    sink(value)
  end

  def no_early_return(flag)
    value = 'fixed'
    value = params[:value] if flag
    # ruleid: flow
    sink(value)
  end

  def loops(count)
    value = 'fixed'
    count.times do
      # ruleid: flow
      sink(value)
      value = params[:value]
    end
    value = 'fixed'
    count.times do
      # ok: flow
      sink(value)
      value = params[:value]
      value = 'fixed'
    end
    value = 'fixed'
    while count.positive?
      # ruleid: flow
      sink(value)
      value = params[:value]
      count -= 1
    end
  end

  def chain_through_a_loop(list)
    a = b = c = 'fixed'
    list.each do
      # ruleid: flow
      sink(c)
      c = b
      b = a
      a = params[:value]
    end
    a
  end

  def accumulated(names)
    clause = +''
    names.each { clause << ' AND x = ?' }
    # ok: flow
    sink(clause)
    params.each_key { |name| clause << " AND #{name}" }
    # ruleid: flow
    sink(clause)
  end

  def next_and_break(names)
    value = 'fixed'
    names.each do |name|
      value = params[:value]
      next if name

      # ruleid: flow
      sink(value)
    end
    names.each do |name|
      value = 'fixed'
      next if name

      # ok: flow
      sink(value)
    end
  end

  def exceptions
    value = params[:value]
    begin
      value = Integer(value)
    rescue ArgumentError
      # ruleid: flow
      sink(value)
      value = 0
    end
    # ok: flow
    sink(value)
  end

  def exceptions_in_between
    value = 'fixed'
    begin
      value = params[:value]
      risky
      value = 'fixed'
    rescue IOError
      # ruleid: flow
      sink(value)
    else
      # ok: flow
      sink(value)
    ensure
      # ruleid: flow
      sink(value)
    end
  end

  def raised
    raise ArgumentError, params[:value]
  rescue ArgumentError => e
    # todoruleid: flow
    sink(e.message)
  end

  def raised_own
    raise ArgumentError, 'fixed'
  rescue ArgumentError => e
    # ok: flow
    sink(e.message)
  end

  def rescue_modifier
    value = (risky rescue params[:value])
    # ruleid: flow
    sink(value)
    value = (Integer(params[:value]) rescue 'fixed')
    # ok: flow
    sink(value)
  end

  def always_raises(flag)
    value = params[:value]
    if flag
      value = 'fixed'
    else
      raise 'no'
    end
    # ok: flow
    sink(value)
  end

  def ensured
    value = params[:value]
    begin
      risky
    ensure
      value = 'fixed'
    end
    # ok: flow
    sink(value)
  end

  def files
    File.open(params[:path]) do |file|
      # ruleid: flow
      sink(file.read)
    end
    File.open('fixed') do |file|
      # ok: flow
      sink(file.read)
    end
  end

  def string_methods
    value = params[:value]
    # ruleid: flow
    sink(value.strip.downcase.tr(' ', '-').force_encoding('UTF-8'))
    plain = value.length
    # ok: flow
    sink(plain)
    plain = value.empty?
    # ok: flow
    sink(plain)
    plain = value == 'a'
    # ok: flow
    sink(plain)
    plain = !value
    # ok: flow
    sink(plain)
    # ruleid: flow
    sink(value.split(',').first)
    # ruleid: flow
    sink(value.to_sym)
    # ruleid: flow
    sink(value.presence)
    # ruleid: flow
    sink(value&.strip)
  end

  def conditional(flag)
    value = params[:value]
    text = flag ? value : 'fixed'
    # ruleid: flow
    sink(text)
    text = value ? 'fixed' : 'other'
    # ok: flow
    sink(text)
    text = flag && value
    # ruleid: flow
    sink(text)
    text = value && 'fixed'
    # ok: flow
    sink(text)
    text = value || 'fixed'
    # ruleid: flow
    sink(text)
  end

  def enumerators
    words = Enumerator.new do |y|
      y << 'fixed'
      y << params[:value]
    end
    words.each do |word|
      # ruleid: flow
      sink(word)
    end
  end

  def thens
    text = params[:value].then { |it| "a #{it}" }
    # ruleid: flow
    sink(text)
    text = params[:value].then { |_| 'a' }
    # ok: flow
    sink(text)
    text = params[:value].tap { |it| it.size }
    # ruleid: flow
    sink(text)
    text = 'fixed'.tap { |it| it.size }
    # ok: flow
    sink(text)
  end
end

class Page
  attr_accessor :title, :body

  def initialize
    @title = 'fixed'
    @body = 'fixed'
  end
end

def objects_by_field(flag)
  page = Page.new
  page.body = source
  # ruleid: flow
  sink(page.body)
  title = page.title
  # ok: flow
  sink(title)
  other = page
  other.title = source
  # ruleid: flow
  sink(page.title)
  page = Page.new
  body = page.body
  # ok: flow
  sink(body)
  page.body = source if flag
  # ruleid: flow
  sink(page.body)
end
