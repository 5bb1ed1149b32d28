# Hashes keep what stands under each key.
class OptionsController < ApplicationController
  def literal
    value = params[:value]
    options = { given: value, own: 'fixed' }
    # ruleid: flow
    sink(options[:given])
    # ok: flow
    sink(options[:own])
    options = { 'given' => value, 'own' => 'fixed' }
    # ruleid: flow
    sink(options['given'])
    # ok: flow
    sink(options['own'])
  end

  def stored
    value = params[:value]
    options = {}
    options[:a] = 'fixed'
    options[:b] = value
    # ruleid: flow
    sink(options[:b])
    # ok: flow
    sink(options[:a])
    options[:b] = 'fixed'
    # ok: flow
    sink(options[:b])
    options.store(:c, value)
    # ruleid: flow
    sink(options[:c])
  end

  def fetched
    value = params[:value]
    options = { given: value, own: 'fixed', deep: { given: value, own: 'fixed' } }
    given = options.fetch(:given)
    # ruleid: flow
    sink(given)
    given = options.fetch(:own)
    # ok: flow
    sink(given)
    given = options.fetch(:missing, value)
    # ruleid: flow
    sink(given)
    given = options.fetch(:missing, 'fixed')
    # ok: flow
    sink(given)
    given = options.fetch(:missing) { value }
    # ruleid: flow
    sink(given)
    given = options.fetch(:own) { value }
    # ok: flow
    sink(given)
    given = options.dig(:deep, :given)
    # ruleid: flow
    sink(given)
    given = options.dig(:deep, :own)
    # ok: flow
    sink(given)
    # ruleid: flow
    sink(options[:deep][:given])
    # ok: flow
    sink(options[:deep][:own])
  end

  def unknown_key(key)
    value = params[:value]
    options = { given: value, own: 'fixed' }
    # ruleid: flow
    sink(options[key])
    options = { one: 'fixed', own: 'other' }
    # ok: flow
    sink(options[key])
    options[key] = value
    # ruleid: flow
    sink(options[:one])
  end

  def by_key_from_outside
    allowed = { 'name' => 'products.name', 'price' => 'products.price' }
    # ok: flow
    sink(allowed[params[:sort]])
    given = allowed.fetch(params[:sort], 'products.name')
    # ok: flow
    sink(given)
    given = allowed.fetch(params[:sort], params[:sort])
    # ruleid: flow
    sink(given)
    given = allowed[params[:sort]] || 'products.name'
    # ok: flow
    sink(given)
    given = allowed[params[:sort]] || params[:sort]
    # ruleid: flow
    sink(given)
  end

  def merged
    value = params[:value]
    base = { own: 'fixed', given: 'fixed' }
    both = base.merge(given: value)
    # ruleid: flow
    sink(both[:given])
    # ok: flow
    sink(both[:own])
    # ok: flow
    sink(base[:given])
    both = { **base, given: value }
    # ruleid: flow
    sink(both[:given])
    # ok: flow
    sink(both[:own])
    both = { given: value }.merge(base)
    # ok: flow
    sink(both[:given])
    base.merge!(own: value)
    # ruleid: flow
    sink(base[:own])
    # ok: flow
    sink(base[:given])
    base.update('more' => value)
    # ruleid: flow
    sink(base['more'])
    both = { given: value }.reverse_merge(given: 'fixed')
    # ruleid: flow
    sink(both[:given])
  end

  def removed
    value = params[:value]
    options = { given: value, own: 'fixed' }
    given = options.delete(:given)
    # ruleid: flow
    sink(given)
    options.each_value do |text|
      # ok: flow
      sink(text)
    end
    options = { given: value, own: 'fixed' }.except(:given)
    # ok: flow
    sink(options.values.first)
    options = { given: value, own: 'fixed' }.slice(:given)
    # ruleid: flow
    sink(options[:given])
    # ok: flow
    sink(options[:own])
  end

  def iterated
    value = params[:value]
    options = { own: value }
    options.each do |key, text|
      # ruleid: flow
      sink(text)
      # ok: flow
      sink(key)
    end
    options.each_pair do |key, text|
      # ok: flow
      sink(key)
      # ruleid: flow
      sink(text)
    end
    options.keys.each do |key|
      # ok: flow
      sink(key)
    end
    options.values.each do |text|
      # ruleid: flow
      sink(text)
    end
    list = options.map { |key, text| "#{key}=#{text}" }
    # ruleid: flow
    sink(list.join)
    list = options.map { |key, _| key.to_s }
    # ok: flow
    sink(list.join)
    other = options.transform_values(&:upcase)
    # ruleid: flow
    sink(other[:own])
    other = options.transform_values { 'fixed' }
    # ok: flow
    sink(other[:own])
    other = options.to_h { |key, text| [key, text] }
    # ruleid: flow
    sink(other[:own])
    other = options.select { |key, _| key == :own }
    # ruleid: flow
    sink(other[:own])
  end

  def tainted_keys
    options = { params[:value] => 'fixed' }
    options.each do |key, text|
      # ruleid: flow
      sink(key)
      # ok: flow
      sink(text)
    end
    options.each_key do |key|
      # ruleid: flow
      sink(key)
    end
  end

  def defaults
    value = params[:value]
    groups = Hash.new { |hash, key| hash[key] = [] }
    groups[:given] << value
    # ruleid: flow
    sink(groups[:given].first)
    options = Hash.new('fixed')
    # ok: flow
    sink(options[:any])
    options = Hash.new(value)
    # ruleid: flow
    sink(options[:any])
  end

  def aliased
    value = params[:value]
    options = { own: 'fixed' }
    same = options
    same[:given] = value
    # ruleid: flow
    sink(options[:given])
    copy = options.dup
    copy[:own] = value
    # ok: flow
    sink(options[:own])
    # ruleid: flow
    sink(copy[:own])
  end

  def handed_over
    value = params[:value]
    options = { own: 'fixed' }
    put(options, :given, value)
    # ruleid: flow
    sink(options[:given])
    # ok: flow
    sink(options[:own])
  end

  def pattern
    options = { given: params[:value], own: 'fixed' }
    case options
    in { given:, own: }
      # todoruleid: flow
      sink(given)
      # ok: flow
      sink(own)
    end
    options => { given: text }
    # ruleid: flow
    sink(text)
    options => { own: text }
    # todook: flow
    sink(text)
  end

  private

  def put(options, key, value)
    options[key] = value
  end
end
