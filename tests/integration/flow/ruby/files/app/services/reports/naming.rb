module Reports
  module Naming
    extend self

    def clean_name(name)
      clean(name.strip)
    end

    def raw_name(name)
      name.strip
    end
  end
end
