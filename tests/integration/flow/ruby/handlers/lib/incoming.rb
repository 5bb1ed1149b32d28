# A request in a wrapping of ours.
class Incoming
  def initialize(params)
    @params = params
  end

  def value(name)
    @params[name].to_s.strip
  end

  def number(name)
    Integer(@params[name])
  end

  def fixed(_name)
    'standing order'
  end
end
