# Arrays keep what stands at each place.
class ItemsController < ApplicationController
  def pushed
    value = params[:value]
    items = []
    items << 'safe'
    items.push(value)
    items.append('moresafe')
    # ruleid: flow
    sink(items[1])
    # ok: flow
    sink(items[0])
    # ok: flow
    sink(items[-1])
    last = items.last
    # ok: flow
    sink(last)
    first = items.first
    # ok: flow
    sink(first)
    items.unshift(value)
    first = items.first
    # ruleid: flow
    sink(first)
  end

  def popped
    value = params[:value]
    items = ['safe', value, 'moresafe']
    items.shift
    # ruleid: flow
    sink(items[0])
    # ok: flow
    sink(items[1])
    own = items.pop
    # ok: flow
    sink(own)
    given = items.pop
    # ruleid: flow
    sink(given)
    items = ['safe', value, 'moresafe']
    items.delete_at(1)
    # ok: flow
    sink(items[1])
  end

  def inserted
    value = params[:value]
    items = %w[a b]
    items.insert(1, value)
    # ruleid: flow
    sink(items[1])
    # ok: flow
    sink(items[2])
    items[2] = value
    # ruleid: flow
    sink(items[2])
    items[1] = 'c'
    # ok: flow
    sink(items[1])
  end

  def joined
    value = params[:value]
    items = ['a'] + [value, 'b']
    # ruleid: flow
    sink(items[1])
    # ok: flow
    sink(items[2])
    items = ['a']
    items += [value]
    # ruleid: flow
    sink(items[1])
    # ok: flow
    sink(items[0])
    items = ['a']
    items.concat([value, 'b'])
    # ruleid: flow
    sink(items[1])
    # ok: flow
    sink(items[2])
    items = ['a', *[value, 'b']]
    # ruleid: flow
    sink(items[1])
    # ok: flow
    sink(items[2])
  end

  def sliced
    value = params[:value]
    items = ['a', value, 'b', 'c']
    # ruleid: flow
    sink(items[1..2])
    # ok: flow
    sink(items[2..])
    # ok: flow
    sink(items[2..-1])
    # ruleid: flow
    sink(items[0, 2])
    # ok: flow
    sink(items[2, 2])
    given = items.first(2)
    # ruleid: flow
    sink(given)
    given = items.drop(2)
    # ok: flow
    sink(given)
    given = items.take(1)
    # ok: flow
    sink(given)
    given = items.values_at(0, 2)
    # ok: flow
    sink(given)
    given = items.values_at(0, 1)
    # ruleid: flow
    sink(given)
  end

  def unknown_place(at)
    value = params[:value]
    items = ['a', value]
    # ruleid: flow
    sink(items[at])
    items = %w[a b]
    # ok: flow
    sink(items[at])
    items[at] = value
    # ruleid: flow
    sink(items[0])
  end

  def unpacked
    value = params[:value]
    first, second = ['a', value]
    # ruleid: flow
    sink(second)
    # ok: flow
    sink(first)
    first, *rest = [value, 'a', 'b']
    # ruleid: flow
    sink(first)
    # ok: flow
    sink(rest)
    *rest, last = [value, 'a']
    # ruleid: flow
    sink(rest.first)
    # ok: flow
    sink(last)
    a, (b, c) = ['a', ['b', value]]
    # ruleid: flow
    sink(c)
    # ok: flow
    sink(b)
    # ok: flow
    sink(a)
    one, two = several(value)
    # ruleid: flow
    sink(two)
    # ok: flow
    sink(one)
  end

  def iterated
    value = params[:value]
    ['a', value].each do |item|
      # ruleid: flow
      sink(item)
    end
    %w[a b].each do |item|
      # ok: flow
      sink(item)
    end
    for item in ['a', value]
      # ruleid: flow
      sink(item)
    end
    [value].each_with_index do |item, at|
      # ruleid: flow
      sink(item)
      # ok: flow
      sink(at)
    end
    [['a', value], ['b', value]].each do |name, text|
      # ruleid: flow
      sink(text)
      # ok: flow
      sink(name)
    end
    ['a'].zip([value]).each do |name, text|
      # ruleid: flow
      sink(text)
      # ok: flow
      sink(name)
    end
  end

  def mapped
    value = params[:value]
    list = ['a', value].map { |item| item.strip }
    # ruleid: flow
    sink(list.last)
    list = %w[a b].map { |item| item.strip }
    # ok: flow
    sink(list.first)
    list = [value].map { 'x' }
    # ok: flow
    sink(list[0])
    list = [value].map(&:to_i)
    # ok: flow
    sink(list.join(','))
    list = [value].select { |item| item.size > 2 }
    # ruleid: flow
    sink(list[0])
    list = [value].reject(&:empty?)
    # ruleid: flow
    sink(list[0])
    one = [value].find { |item| item.size > 2 }
    # ruleid: flow
    sink(one)
    sum = ['a', value].inject { |all, item| all + item }
    # ruleid: flow
    sink(sum)
    sum = %w[a b].inject { |all, item| all + item }
    # ok: flow
    sink(sum)
    sum = [value].reduce('x') { |all, item| all + item }
    # ruleid: flow
    sink(sum)
    all = [value].each_with_object([]) { |item, memo| memo << item }
    # ruleid: flow
    sink(all.first)
    all = [value].each_with_object([]) { |_, memo| memo << 'x' }
    # ok: flow
    sink(all.first)
    list = [[value], ['a']].flatten
    # ruleid: flow
    sink(list.first)
    list = ['b', 'a'].sort
    # ok: flow
    sink(list.first)
    list = ['b', value].sort_by(&:size)
    # ruleid: flow
    sink(list.last)
    list = [value, nil].compact
    # ruleid: flow
    sink(list.first)
    list = ['a', value].reverse
    # ruleid: flow
    sink(list[0])
    # ok: flow
    sink(list[1])
    pair = [value, 'a'].partition { |item| item.size > 1 }
    # ruleid: flow
    sink(pair.first.first)
    hash = [value].group_by(&:size)
    # ruleid: flow
    sink(hash[3].first)
    hash = [['k', value], ['o', 'fixed']].to_h
    # ruleid: flow
    sink(hash['k'])
    # ok: flow
    sink(hash['o'])
  end

  def sets
    value = params[:value]
    names = Set.new(['a'])
    names.each do |name|
      # ok: flow
      sink(name)
    end
    names << value
    names.each do |name|
      # ruleid: flow
      sink(name)
    end
  end

  def nested
    value = params[:value]
    rows = [['a', value], %w[b c]]
    # ruleid: flow
    sink(rows[0][1])
    # ok: flow
    sink(rows[1][1])
    rows[1] << value
    # ruleid: flow
    sink(rows[1][2])
    # ok: flow
    sink(rows[1][0])
  end

  private

  def several(value)
    ['fixed', value]
  end
end
