# Struct-like objects and stores.
require 'ostruct'
require 'set'

Point = Struct.new(:given, :own)
Named = Struct.new(:given, :own, keyword_init: true) do
  def label
    "#{own}!"
  end

  def loud
    "#{given}!"
  end
end
Pair = Data.define(:left, :right)

class Order < Struct.new(:number, :note)
  def text
    note
  end
end

def structs
  point = Point.new(source, 'fixed')
  # ruleid: flow
  sink(point.given)
  own = point.own
  # ok: flow
  sink(own)
  point.own = source
  # ruleid: flow
  sink(point.own)
  point.given = 'fixed'
  given = point.given
  # ok: flow
  sink(given)
  # ruleid: flow
  sink(point[:own])
  given = point[:given]
  # ok: flow
  sink(given)
end

def keyword_structs
  named = Named.new(given: source, own: 'fixed')
  # ruleid: flow
  sink(named.given)
  own = named.own
  # ok: flow
  sink(own)
  text = named.loud
  # ruleid: flow
  sink(text)
  text = named.label
  # ok: flow
  sink(text)
end

def data
  pair = Pair.new('fixed', source)
  # ruleid: flow
  sink(pair.right)
  left = pair.left
  # ok: flow
  sink(left)
  pair = Pair.new(left: source, right: 'fixed')
  # ruleid: flow
  sink(pair.left)
  right = pair.right
  # ok: flow
  sink(right)
end

def inherited
  text = Order.new('1', source).text
  # ruleid: flow
  sink(text)
  text = Order.new(source, 'fixed').text
  # ok: flow
  sink(text)
end

def open_structs
  thing = OpenStruct.new(given: source, own: 'fixed')
  given = thing.given
  # ruleid: flow
  sink(given)
  own = thing.own
  # ok: flow
  sink(own)
  thing = OpenStruct.new
  thing.later = source
  later = thing.later
  # ruleid: flow
  sink(later)
end

class Store
  def initialize
    @values = {}
  end

  def []=(key, value)
    @values[key] = value
  end

  def [](key)
    @values[key]
  end

  def put(key, value)
    @values[key] = value
  end

  def get(key)
    @values.fetch(key, 'none')
  end
end

def own_store
  store = Store.new
  store[:given] = source
  store[:own] = 'fixed'
  text = store[:given]
  # ruleid: flow
  sink(text)
  text = store[:own]
  # ok: flow
  sink(text)
  store.put(:put, source)
  text = store.get(:put)
  # ruleid: flow
  sink(text)
  text = store.get(:own)
  # ok: flow
  sink(text)
end

def foreign_store(cache)
  cache.write('given', source)
  cache.write('own', 'fixed')
  text = cache.read('given')
  # ruleid: flow
  sink(text)
  text = cache.read('own')
  # todook: flow
  sink(text)
end

def session_like
  store = PStore.new('state')
  store[:given] = source
  store[:own] = 'fixed'
  text = store[:given]
  # ruleid: flow
  sink(text)
  text = store[:own]
  # ok: flow
  sink(text)
end
