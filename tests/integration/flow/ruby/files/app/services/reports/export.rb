module Reports
  class Export < ApplicationService
    FOLDER = '/srv/reports'.freeze

    def initialize(file)
      @file = file
    end

    def self.default
      new('all.csv').fixed
    end

    def call
      # todoruleid: flow
      system("tar czf #{FOLDER}/out.tgz #{@file}")
    end

    def quietly
      # ok: flow
      system("tar czf #{FOLDER}/out.tgz #{clean(@file)}")
    end

    def fixed
      # ok: flow
      system("ls #{FOLDER}")
    end
  end
end
