# Methods, classes and what they stand on.
class Command
  attr_reader :text

  def initialize(text)
    @text = text
  end

  def echo
    @text
  end

  def fixed
    'fixed'
  end

  def with_prefix(prefix)
    prefix + @text
  end

  def run
    # ruleid: flow
    system(@text)
  end

  def run_fixed
    # ok: flow
    system("#{fixed} x")
  end
end

def methods_of_an_object
  command = Command.new(source)
  command.run
  command.run_fixed
  given = command.echo
  # ruleid: flow
  sink(given)
  given = command.fixed
  # ok: flow
  sink(given)
  own = Command.new('fixed')
  given = own.with_prefix(source)
  # ruleid: flow
  sink(given)
  given = own.with_prefix('a')
  # ok: flow
  sink(given)
  given = command&.echo
  # ruleid: flow
  sink(given)
  given = own&.echo
  # ok: flow
  sink(given)
end

class Base
  attr_reader :name, :role

  def initialize(name, role = 'guest')
    @name = name
    @role = role
  end

  def label
    prefix + name
  end

  def prefix
    'base'
  end

  def title
    role
  end
end

class Child < Base
  def initialize(name)
    super(name, 'child')
  end

  def prefix
    'child'
  end

  def title
    "Title: #{super}"
  end
end

class Loud < Base
  def prefix
    source
  end

  def title
    'LOUD'
  end
end

def inheritance
  child = Child.new(source)
  given = child.name
  # ruleid: flow
  sink(given)
  given = child.role
  # ok: flow
  sink(given)
  given = child.label
  # ruleid: flow
  sink(given)
  given = child.title
  # ok: flow
  sink(given)
  given = Child.new('fixed').label
  # ok: flow
  sink(given)
  loud = Loud.new('fixed', source)
  given = loud.label
  # ruleid: flow
  sink(given)
  given = loud.title
  # ok: flow
  sink(given)
end

class Implicit < Base
  def initialize(name, role)
    super
  end

  def with_text(text)
    "a#{text}"
  end
end

class Deeper < Implicit
  def with_text(text)
    super
  end

  def label
    'own'
  end
end

def implicit_super
  deeper = Deeper.new('fixed', 'x')
  given = deeper.with_text(source)
  # ruleid: flow
  sink(given)
  given = deeper.with_text('x')
  # ok: flow
  sink(given)
  deeper = Deeper.new(source, 'x')
  given = deeper.name
  # ruleid: flow
  sink(given)
  given = deeper.label
  # ok: flow
  sink(given)
end

class Shape
  def render(value)
    draw(value)
  end

  def draw(_value)
    raise NotImplementedError
  end
end

class Raw < Shape
  def draw(value)
    value
  end
end

class Escaped < Shape
  def draw(value)
    clean(value)
  end
end

class Factory
  KINDS = { 'raw' => Raw, 'escaped' => Escaped }.freeze

  def self.make(kind)
    KINDS[kind].new
  end

  def self.of(kind)
    case kind
    when :raw then Raw.new
    else Escaped.new
    end
  end

  class << self
    def raw
      Raw.new
    end

    def escaped
      Escaped.new
    end
  end
end

def factories
  value = source
  given = Raw.new.render(value)
  # ruleid: flow
  sink(given)
  given = Escaped.new.render(value)
  # ok: flow
  sink(given)
  given = Factory.make('raw').draw(value)
  # ruleid: flow
  sink(given)
  given = Factory.make('escaped').draw(value)
  # ok: flow
  sink(given)
  given = Factory.of(:raw).draw(value)
  # ruleid: flow
  sink(given)
  given = Factory.of(:escaped).draw(value)
  # ok: flow
  sink(given)
  given = Factory.raw.draw(value)
  # ruleid: flow
  sink(given)
  given = Factory.escaped.draw(value)
  # ok: flow
  sink(given)
end

class Account
  attr_accessor :name

  def self.named(name)
    new(name)
  end

  def self.guest(_name)
    new('guest')
  end

  def self.shout(value)
    value.upcase
  end

  def self.whisper(_value)
    '...'
  end

  def initialize(name)
    self.name = name
  end
end

def class_methods
  given = Account.shout(source)
  # ruleid: flow
  sink(given)
  given = Account.whisper(source)
  # ok: flow
  sink(given)
  given = Account.named(source).name
  # ruleid: flow
  sink(given)
  given = Account.guest(source).name
  # ok: flow
  sink(given)
end

class Wrapper
  def initialize(inner)
    @inner = inner
  end

  def get(key)
    @inner[key]
  end

  def unwrap
    @inner
  end

  def size
    @inner.size
  end

  def constant(_key)
    'fixed'
  end

  def method_missing(name, *args)
    @inner[name]
  end

  def respond_to_missing?(*)
    true
  end
end

def wrappers
  wrapped = Wrapper.new({ name: source, own: 'fixed' })
  given = wrapped.get(:name)
  # ruleid: flow
  sink(given)
  given = wrapped.get(:own)
  # ok: flow
  sink(given)
  given = wrapped.constant(:name)
  # ok: flow
  sink(given)
  given = wrapped.size
  # ok: flow
  sink(given)
  given = Wrapper.new(wrapped).unwrap.get(:name)
  # ruleid: flow
  sink(given)
  given = wrapped.name
  # ruleid: flow
  sink(given)
end

class Builder
  def initialize
    @parts = []
  end

  def where(text)
    @parts << text
    self
  end

  def sorted(_text)
    self
  end

  def build
    @parts.join(' AND ')
  end
end

def chained
  given = Builder.new.where('a = 1').where(source).build
  # ruleid: flow
  sink(given)
  given = Builder.new.where('a = 1').sorted(source).build
  # ok: flow
  sink(given)
  given = Builder.new.where('a = 1').where('b = 2').build
  # ok: flow
  sink(given)
end

class Text
  include Enumerable

  def initialize(value, hidden)
    @value = value
    @hidden = hidden
  end

  def to_s
    "<#{@value}>"
  end

  def call(prefix)
    prefix + @value
  end

  def [](_key)
    @hidden
  end

  def each
    yield @value
  end

  def +(other)
    other
  end
end

def special_methods
  text = Text.new('fixed', source)
  given = text.to_s
  # ok: flow
  sink(given)
  given = "#{text} x"
  # ok: flow
  sink(given)
  given = text.call('a')
  # ok: flow
  sink(given)
  given = text[0]
  # ruleid: flow
  sink(given)
  given = text + source
  # ruleid: flow
  sink(given)
  text = Text.new(source, 'fixed')
  given = "#{text} x"
  # ruleid: flow
  sink(given)
  given = text.('a')
  # ruleid: flow
  sink(given)
  given = text[0]
  # ok: flow
  sink(given)
  text.each do |part|
    # ruleid: flow
    sink(part)
  end
  given = text + 'x'
  # ok: flow
  sink(given)
end

class Service
  def self.call(...)
    new(...).call
  end

  def initialize(name:, own: 'fixed')
    @name = name
    @own = own
  end

  def call
    # ruleid: flow
    sink(@name)
    # ok: flow
    sink(@own)
    result
  end

  private

  def result
    "a#{@name}"
  end
end

def services
  given = Service.call(name: source)
  # ruleid: flow
  sink(given)
  given = Service.call(name: 'fixed')
  # ok: flow
  sink(given)
end

class Meta
  %w[one two].each do |name|
    define_method("#{name}_label") { |text| "#{name} #{text}" }
  end

  define_method(:shout) { |text| text.upcase }
  define_method(:hush) { |_text| 'hush' }
  alias_method :yell, :shout
  alias quiet hush
end

def defined_methods
  given = Meta.new.shout(source)
  # ruleid: flow
  sink(given)
  given = Meta.new.hush(source)
  # ok: flow
  sink(given)
  given = Meta.new.yell(source)
  # ruleid: flow
  sink(given)
  given = Meta.new.quiet(source)
  # ok: flow
  sink(given)
  given = Meta.new.public_send(:shout, source)
  # ruleid: flow
  sink(given)
end

class Delegating
  extend Forwardable
  def_delegators :@command, :text, :fixed

  def initialize(command)
    @command = command
  end
end

class Decorated
  delegate :echo, :with_prefix, to: :command

  attr_reader :command

  def initialize(command)
    @command = command
  end
end

def delegation
  delegating = Delegating.new(Command.new(source))
  given = delegating.text
  # ruleid: flow
  sink(given)
  given = Decorated.new(Command.new(source)).echo
  # ruleid: flow
  sink(given)
  given = delegating.fixed
  # todook: flow
  sink(given)
end
