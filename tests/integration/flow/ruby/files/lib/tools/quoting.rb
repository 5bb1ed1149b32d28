module Tools
  module Quoting
    def quoted(text)
      clean(text)
    end
  end
end
