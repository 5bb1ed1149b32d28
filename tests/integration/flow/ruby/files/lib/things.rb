# A factory of things, each of which does something else with what it is given.
module Things
  class Plain
    def do(text)
      text
    end
  end

  class Careful
    def do(text)
      clean(text)
    end
  end

  REGISTRY = { plain: Plain, careful: Careful }.freeze

  def self.create(kind)
    REGISTRY.fetch(kind).new
  end
end

def prepared(text)
  "prepared #{text}"
end

def prepared_own(_text)
  'prepared'
end

def each_of(list)
  list.each { |item| yield item }
end
