# Things that do something with a text, chosen by name.
module Makers
  class Maker
    def make(_text)
      raise NotImplementedError
    end
  end

  class Straight < Maker
    def make(text)
      result = text
      result
    end
  end

  class Fixed < Maker
    def make(text)
      result = text
      result = 'fixed'
      result
    end
  end

  KINDS = { straight: Straight, fixed: Fixed }.freeze

  def self.create
    Straight.new
  end

  def self.named(name)
    KINDS.fetch(name).new
  end
end
