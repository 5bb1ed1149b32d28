class ApplicationRecord < ActiveRecord::Base
  self.abstract_class = true

  def self.labelled(text)
    "label: #{text}"
  end

  def self.fixed(_text)
    'label'
  end
end
