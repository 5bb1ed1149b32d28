# Modules: include, extend, prepend, module_function, nesting.
require_relative 'lib/shop/input'
require 'shop/plain'

module Termed
  def term
    params[:q]
  end

  def own_term
    'fixed'
  end
end

module Classy
  def build(value)
    "built #{value}"
  end

  def build_own(_value)
    'built'
  end
end

module Quoting
  module_function

  def quoted(value)
    clean(value)
  end

  def bare(value)
    value.strip
  end
end

class SearchController < ApplicationController
  include Termed
  extend Classy

  def index
    # ruleid: flow
    sink(term)
    # ok: flow
    sink(own_term)
    given = SearchController.build(params[:q])
    # ruleid: flow
    sink(given)
    given = self.class.build_own(params[:q])
    # ok: flow
    sink(given)
  end

  def quoting
    given = Quoting.quoted(params[:q])
    # ok: flow
    sink(given)
    given = Quoting.bare(params[:q])
    # ruleid: flow
    sink(given)
  end
end

class Loud
  def say(text)
    text
  end

  def whisper(text)
    text
  end
end

module Cleaning
  def say(text)
    super(clean(text))
  end
end

class Loud
  prepend Cleaning
end

def reopened
  given = Loud.new.say(source)
  # todook: flow
  sink(given)
  given = Loud.new.whisper(source)
  # ruleid: flow
  sink(given)
end

def required
  # ruleid: flow
  sink(Shop::Input.first)
  # ok: flow
  sink(Shop::Input.own)
  # ruleid: flow
  sink(Shop::Plain.new(source).text)
  # ok: flow
  sink(Shop::Plain.new('fixed').text)
  # ok: flow
  sink(Shop::Plain::KIND)
end

class String
  def shouted
    upcase + '!'
  end
end

module Outer
  class Error < StandardError; end

  class Tool
    def self.call(value)
      new(value).call
    end

    def initialize(value)
      @value = value
    end

    def call
      # ruleid: flow
      system("tool #{@value}")
    end
  end

  class OwnTool
    def self.call(value)
      new('fixed').call
    end

    def initialize(value)
      @value = value
    end

    def call
      # ok: flow
      system("tool #{@value}")
    end
  end
end

def service_objects
  Outer::Tool.call(source)
  Outer::OwnTool.call(source)
end
