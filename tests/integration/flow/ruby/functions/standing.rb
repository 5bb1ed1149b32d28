# What a class stands on, hands on, and runs before its methods.
module Shouting
  def tell(name)
    super(name.upcase)
  end
end

module Silent
  def tell(_name)
    super('nobody')
  end
end

class Teller
  def tell(name)
    # ruleid: flow
    sink(name)
  end
end

class Loud < Teller
  prepend Shouting
end

class QuietTeller
  prepend Silent

  def tell(name)
    # ok: flow
    sink(name)
  end
end

def tellers
  Loud.new.tell(source)
  QuietTeller.new.tell(source)
end

module Named
  def tell(name)
    super("#{name}!")
  end
end

class Base
  def tell(name)
    # ruleid: flow
    sink(name)
  end
end

class Told < Base
  include Named

  def tell(name)
    super(name)
  end
end

def told
  Told.new.tell(source)
end

class Settings
  def branch
    source
  end

  def count
    source.to_i
  end
end

class Release
  extend Forwardable
  def_delegators :@settings, :branch, :count
  def_delegator :@settings, :branch, :line

  def initialize(settings)
    @settings = settings
  end

  def run
    # ruleid: flow
    sink(branch)
    # ruleid: flow
    sink(line)
    # ok: flow
    sink(count)
  end
end

def released
  Release.new(Settings.new).run
  # ruleid: flow
  sink(Release.new(Settings.new).branch)
  # ok: flow
  sink(Release.new(Settings.new).count)
end

class Service
  %w[start stop].each do |verb|
    define_method(verb) do |name|
      # ruleid: flow
      sink(name)
    end
  end

  %i[pause resume].each do |verb|
    define_method(verb) do |name|
      # ok: flow
      sink(name.to_i)
    end
  end
end

def services
  Service.new.stop(source)
  Service.new.pause(source)
end

class Handlers
  before_action :take_name, only: :show
  before_action :take_number, only: %i[count]
  before_action :take_either, except: [:show, :count], if: :wanted?

  def show
    # ruleid: flow
    sink(@name)
  end

  def count
    # ok: flow
    sink(@name)
  end

  def other
    # ruleid: flow
    sink(@either)
    # ok: flow
    sink(@number)
  end

  private

  def take_name
    @name = source
  end

  def take_number
    @name = source.to_i
    @number = source.to_i
  end

  def take_either
    @either = source
  end
end
