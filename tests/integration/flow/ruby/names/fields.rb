# Instance variables, class variables, accessors.
class Job
  attr_accessor :command
  attr_reader :owner

  def initialize(command, owner)
    @command = command
    @owner = owner
  end

  def run
    # ruleid: flow
    system(@command)
    # ok: flow
    system(@owner)
    # ruleid: flow
    system(command)
    # ok: flow
    system(owner)
  end
end

def start
  job = Job.new(source, 'root')
  job.run
  # ruleid: flow
  sink(job.command)
  # ok: flow
  sink(job.owner)
  job.command = 'uptime'
  # ok: flow
  sink(job.command)
  job.command = source
  # ruleid: flow
  sink(job.command)
end

def two_jobs
  mine = Job.new('uptime', 'root')
  theirs = Job.new(source, 'guest')
  # ok: flow
  sink(mine.command)
  # ruleid: flow
  sink(theirs.command)
end

class UsersController < ApplicationController
  before_action :load

  def show
    # ruleid: flow
    sink(@name)
    # ok: flow
    sink(@role)
  end

  private

  def load
    @name = params[:name]
    @role = 'guest'
  end
end

class Memo
  def name
    @name ||= params[:name]
  end

  def role
    @role ||= 'guest'
  end

  def show
    # ruleid: flow
    sink(name)
    # ok: flow
    sink(role)
    # ruleid: flow
    sink(self.name)
    # ok: flow
    sink(self.role)
  end
end

class Registry
  @@last = nil
  @@kind = 'plain'

  def self.remember
    @@last = source
    # ruleid: flow
    sink(@@last)
    # ok: flow
    sink(@@kind)
  end
end

class Settings
  class << self
    attr_accessor :given

    def fill
      self.given = source
      # ruleid: flow
      sink(given)
      @own = 'fixed'
      # ok: flow
      sink(@own)
    end
  end
end

class Nested
  def initialize
    @job = Job.new('uptime', source)
  end

  def show
    # ruleid: flow
    sink(@job.owner)
    # ok: flow
    sink(@job.command)
  end
end

class Account
  def name=(value)
    @name = clean(value)
  end

  def name
    @name
  end

  def title=(value)
    @title = value
  end

  def title
    @title
  end
end

def writers
  account = Account.new
  account.name = source
  # ok: flow
  sink(account.name)
  account.title = source
  # ruleid: flow
  sink(account.title)
end

def by_name_of_the_field
  job = Job.new('uptime', 'root')
  job.instance_variable_set(:@owner, source)
  # ruleid: flow
  sink(job.owner)
  # ok: flow
  sink(job.command)
  job.send(:command=, source)
  # ruleid: flow
  sink(job.command)
  # ruleid: flow
  sink(job.public_send(:command))
end
