module Shop
  class Plain
    KIND = 'plain'.freeze
    attr_reader :text

    def initialize(text)
      @text = text
    end
  end
end
