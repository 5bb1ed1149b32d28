# What a method makes of what it is given.
def echo(value)
  value
end

def forget(_value)
  'fixed'
end

def quote_it(value)
  clean(value)
end

def second(_first, other)
  other
end

def to_result
  value = source
  given = echo(value)
  # ruleid: flow
  sink(given)
  given = echo('fixed')
  # ok: flow
  sink(given)
  given = forget(value)
  # ok: flow
  sink(given)
  given = quote_it(value)
  # ok: flow
  sink(given)
  given = second('fixed', value)
  # ruleid: flow
  sink(given)
  given = second(value, 'fixed')
  # ok: flow
  sink(given)
end

def run(command)
  # ruleid: flow
  system("sh -c #{command}")
end

def run_own(command)
  # ok: flow
  system("sh -c #{command}")
end

def run_cleaned(command)
  # ok: flow
  system("sh -c #{clean(command)}")
end

def to_sink
  run(source)
  run_own('uptime')
  run_cleaned(source)
end

def one(value)
  two(value, 'fixed')
end

def two(value, own)
  three(own, value)
end

def three(own, value)
  # ruleid: flow
  sink(value)
  # ok: flow
  sink(own)
end

def through_three
  one(source)
end

def branchy(value, kind)
  return value if kind == :raw

  'fixed'
end

def by_the_caller
  given = branchy(source, :raw)
  # ruleid: flow
  sink(given)
  given = branchy(source, :own)
  # ok: flow
  sink(given)
end

def keywords(first: 'a', other: 'b', **_more)
  first + other
end

def by_keyword
  given = keywords(other: source)
  # ruleid: flow
  sink(given)
  given = keywords(other: 'fixed')
  # ok: flow
  sink(given)
  given = keywords(unrelated: source)
  # ok: flow
  sink(given)
end

def old_keywords(options = {})
  options[:name]
end

def by_hash
  given = old_keywords(name: source, kind: 'x')
  # ruleid: flow
  sink(given)
  given = old_keywords(kind: source, name: 'fixed')
  # ok: flow
  sink(given)
  given = old_keywords({ name: source })
  # ruleid: flow
  sink(given)
end

def first_of(*values)
  values.first
end

def named(**options)
  options[:given]
end

def splats
  given = first_of(source, 'fixed')
  # ruleid: flow
  sink(given)
  given = first_of('fixed', source)
  # ok: flow
  sink(given)
  given = named(given: source, own: 'fixed')
  # ruleid: flow
  sink(given)
  given = named(given: 'fixed', own: source)
  # ok: flow
  sink(given)
  pair = ['fixed', source]
  given = second(*pair)
  # ruleid: flow
  sink(given)
  pair = [source, 'fixed']
  given = second(*pair)
  # ok: flow
  sink(given)
  options = { other: source }
  given = keywords(**options)
  # ruleid: flow
  sink(given)
end

def pass_on(...)
  second(...)
end

def pass_rest(*args, **options, &block)
  second(*args, **options, &block)
end

def forwarded
  given = pass_on('fixed', source)
  # ruleid: flow
  sink(given)
  given = pass_on(source, 'fixed')
  # ok: flow
  sink(given)
  given = pass_rest('fixed', source)
  # ruleid: flow
  sink(given)
  given = pass_rest(source, 'fixed')
  # ok: flow
  sink(given)
end

def countdown(value, left)
  return value if left.zero?

  countdown(value, left - 1)
end

def spell(_value, left)
  left.zero? ? 'fixed' : spell('fixed', left - 1)
end

def recursion(depth)
  given = countdown(source, depth)
  # ruleid: flow
  sink(given)
  given = countdown('fixed', depth)
  # ok: flow
  sink(given)
  given = spell('own', depth)
  # ok: flow
  sink(given)
end

def even(value, left)
  left.zero? ? value : odd(value, left - 1)
end

def odd(value, left)
  left.zero? ? 'fixed' : even(value, left - 1)
end

def mutual(depth)
  given = even(source, depth)
  # ruleid: flow
  sink(given)
  given = even('own', depth)
  # ok: flow
  sink(given)
end

def into_list(values, value)
  values << value
end

def by_its_arguments
  values = []
  into_list(values, 'fixed')
  # ok: flow
  sink(values[0])
  into_list(values, source)
  # ruleid: flow
  sink(values[1])
end

def apply(function, value)
  function.call(value)
end

def callbacks
  given = apply(method(:echo), source)
  # ruleid: flow
  sink(given)
  given = apply(method(:forget), source)
  # todook: flow
  sink(given)
  given = apply(->(it) { "#{it}!" }, source)
  # ruleid: flow
  sink(given)
  given = apply(->(_) { '!' }, source)
  # ok: flow
  sink(given)
end

ACTIONS = {
  echo: ->(value) { value },
  forget: ->(_value) { 'fixed' }
}.freeze

def dispatch
  given = ACTIONS[:echo].call(source)
  # ruleid: flow
  sink(given)
  given = ACTIONS[:forget].call(source)
  # ok: flow
  sink(given)
  given = ACTIONS[source.to_sym].call(source)
  # ruleid: flow
  sink(given)
end

def chunks(text)
  text.split(',').each { |piece| yield piece.strip }
end

def own_chunks(_text)
  'a,b'.split(',').each { |piece| yield piece }
end

def generators
  chunks(source) do |piece|
    # ruleid: flow
    sink(piece)
  end
  own_chunks(source) do |piece|
    # ok: flow
    sink(piece)
  end
end

def sanitizes_one_way(value, safe: false)
  value = clean(value) if safe
  value
end

def by_constant_flags
  given = sanitizes_one_way(source)
  # ruleid: flow
  sink(given)
  given = sanitizes_one_way(source, safe: true)
  # ok: flow
  sink(given)
end

def endless(value) = "a#{value}"

def endless_own(_value) = 'a'

def endless_methods
  given = endless(source)
  # ruleid: flow
  sink(given)
  given = endless_own(source)
  # ok: flow
  sink(given)
end

def several(value)
  return 'fixed', value
end

def several_results
  own, given = several(source)
  # ruleid: flow
  sink(given)
  # ok: flow
  sink(own)
end

def result_of_if(value, flag)
  if flag
    value
  else
    'fixed'
  end
end

def result_of_own_if(_value, flag)
  if flag
    'a'
  else
    'fixed'
  end
end

def implicit_results(flag)
  given = result_of_if(source, flag)
  # ruleid: flow
  sink(given)
  given = result_of_own_if(source, flag)
  # ok: flow
  sink(given)
end
