require_relative 'quoting'
require_relative '../settings'

module Tools
  class Runner
    include Quoting

    def run(text)
      # ruleid: flow
      system("#{Settings::TOOL} #{text}")
    end

    def run_quoted(text)
      # ok: flow
      system("#{Settings::TOOL} #{quoted(text)}")
    end

    def run_fixed
      # ok: flow
      system(Settings.command)
    end

    def run_legacy(text)
      # ok: flow
      system(text) if Settings::LEGACY
    end

    def run_current(text)
      # ruleid: flow
      system(text) unless Settings::LEGACY
    end
  end
end
