# Blocks, procs and lambdas use what stands around them; default arguments.
def blocks
  host = source
  own = 'localhost'
  [1, 2].each do |_|
    # ruleid: flow
    system("ping #{host}")
    # ok: flow
    system("ping #{own}")
  end
  3.times { own = host }
  # ruleid: flow
  system(own)
end

def lambdas
  name = source
  with_name = -> { "hello #{name}" }
  without = -> { 'hello you' }
  # ruleid: flow
  sink(with_name.call)
  # ok: flow
  sink(without.call)
  greet = lambda { |who| "hello #{who}" }
  # ruleid: flow
  sink(greet.call(name))
  # ok: flow
  sink(greet.call('you'))
  second = proc { |_first, other| other }
  given = second.call('a', name)
  # ruleid: flow
  sink(given)
  given = second.(name, 'a')
  # ok: flow
  sink(given)
  # ruleid: flow
  sink(greet[name])
  # ok: flow
  sink(greet['you'])
end

def maker(prefix)
  ->(name) { prefix + name }
end

def made
  given = maker(source).call('x')
  # ruleid: flow
  sink(given)
  given = maker('p').call('x')
  # ok: flow
  sink(given)
  given = maker('p').call(source)
  # ruleid: flow
  sink(given)
end

def twice
  yield 'fixed'
  yield 'other'
end

def given_one
  yield source
end

def yielding
  twice do |text|
    # ok: flow
    sink(text)
  end
  given_one do |text|
    # ruleid: flow
    sink(text)
  end
end

def with_result
  text = yield('fixed')
  # ruleid: flow
  sink(text)
end

def with_own_result
  text = yield('fixed')
  # ok: flow
  sink(text)
end

def results_of_blocks
  with_result { |_| source }
  with_own_result { |_| 'fixed' }
end

def passes(&block)
  block.call(source)
end

def passes_on(&block)
  passes(&block)
end

def passes_own(&block)
  block.call('fixed')
end

def passing
  passes { |text| sink_it(text) }
  passes_on do |text|
    # ruleid: flow
    sink(text)
  end
  passes_own do |text|
    # ok: flow
    sink(text)
  end
end

def sink_it(text)
  # ruleid: flow
  sink(text)
end

def greet(name, greeting = 'hello')
  "#{greeting} #{name}"
end

def defaults
  given = greet('you')
  # ok: flow
  sink(given)
  given = greet('you', source)
  # ruleid: flow
  sink(given)
end

def default_from_outside(value = source, other = 'x')
  # ruleid: flow
  sink(value)
  # ok: flow
  sink('x')
  other
end

def counter
  total = +''
  add = ->(text) { total << text }
  add.call('a')
  # ok: flow
  sink(total)
  add.call(source)
  # ruleid: flow
  sink(total)
end

def symbols_as_blocks
  names = [source].map(&:upcase)
  # ruleid: flow
  sink(names[0])
  names = ['a'].map(&:upcase)
  # ok: flow
  sink(names[0])
  names = [source].map(&:to_i)
  # ok: flow
  sink(names[0])
end

def method_objects
  given = [source].map(&method(:shout))
  # ruleid: flow
  sink(given.first)
  given = [source].map(&method(:hush))
  # ok: flow
  sink(given.first)
  given = method(:shout).call(source)
  # ruleid: flow
  sink(given)
end

def shout(text)
  text.upcase
end

def hush(_text)
  'hush'
end

def block_locals
  text = 'fixed'
  [source].each { |text| text.upcase }
  # ok: flow
  sink(text)
  [source].each { |it| text = it }
  # ruleid: flow
  sink(text)
end
