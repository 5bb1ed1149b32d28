class SearchForm
  include ActiveModel::Model

  attr_accessor :name, :kind

  def initialize(attributes = {})
    @name = attributes[:name]
    @kind = attributes[:kind]
  end

  def summary
    "#{name} of #{kind}"
  end

  def number
    name.to_i
  end
end
