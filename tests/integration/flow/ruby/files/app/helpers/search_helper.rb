module SearchHelper
  class Marker
    attr_reader :text, :kind

    def initialize(text)
      @text = text
      @kind = 'mark'
    end
  end

  def self.marked(text)
    "<mark>#{text}</mark>"
  end

  def self.own_mark(_text)
    '<mark></mark>'
  end
end
