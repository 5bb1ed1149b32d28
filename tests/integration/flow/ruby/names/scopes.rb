# Which of several bindings of a name is meant.
CMD = 'uptime'

class SearchController < ApplicationController
  LIMIT = '10'

  def index
    cmd = params[:cmd]
    # ruleid: flow
    system(cmd)
    # ok: flow
    system(CMD)
    # ok: flow
    system(LIMIT)
    cmd = 'uptime'
    # ok: flow
    system(cmd)
  end

  def local_of_the_same_name
    params = { cmd: 'uptime' }
    # ok: flow
    system(params[:cmd])
  end

  def parameter_of_the_same_name(params)
    # ok: flow
    system(params[:cmd])
  end

  def as_ever
    # ruleid: flow
    system(params[:cmd])
  end

  def swapped
    left, right = params[:a], 'uptime'
    left, right = right, left
    # ok: flow
    system(left)
    # ruleid: flow
    system(right)
  end

  def chained
    a = b = params[:a]
    # ruleid: flow
    system(b)
    a = b = 'uptime'
    # ok: flow
    system(a)
  end

  def in_a_condition
    if (found = params[:a])
      # ruleid: flow
      system(found)
    end
    if (found = 'uptime')
      # ok: flow
      system(found)
    end
  end

  def or_equals
    name = nil
    name ||= params[:name]
    # ruleid: flow
    system(name)
    name = 'uptime'
    name ||= params[:name]
    # ok: flow
    system(name)
  end

  def alias_of_a_source
    given = params
    # ruleid: flow
    system(given[:a])
    given = { a: 'uptime' }
    # ok: flow
    system(given[:a])
  end
end

class Plain
  def params
    { cmd: 'uptime' }
  end

  def run
    # ok: flow
    system(params[:cmd])
    # ruleid: flow
    system(cookies[:cmd])
  end
end

module Tools
  DEFAULT = 'ls'

  module Inner
    NAME = 'inner'

    def self.name
      NAME
    end

    def self.given
      source
    end
  end

  class Runner
    def run
      # ok: flow
      system(DEFAULT)
      # ok: flow
      system(Inner.name)
      # ruleid: flow
      system(Inner.given)
      # ok: flow
      system(Tools::Inner::NAME)
      # ruleid: flow
      system(Tools::Inner.given)
    end
  end
end

def by_constant_path
  # ok: flow
  sink(Tools::DEFAULT)
  # ruleid: flow
  sink(Tools::Inner.given)
  # ok: flow
  sink(Tools::Inner.name)
end

class HeadersController < ApplicationController
  def local_before_its_first_use(given)
    params = given['cmd']
    # ok: flow
    system(params)
    params = params.strip
    # ok: flow
    system(params)
  end

  def no_local
    # ruleid: flow
    system(params[:cmd])
  end

  def handed_over_whole(renderer)
    @shown = params[:cmd]
    # ok: flow
    system(renderer.format(self))
    # ruleid: flow
    system(renderer.format(@shown))
  end
end
