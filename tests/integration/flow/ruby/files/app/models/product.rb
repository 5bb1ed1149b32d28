class Product < ApplicationRecord
  include Searchable

  KINDS = %w[book toy].freeze

  scope :named, lambda { |name|
    # ruleid: flow
    find_by_sql("SELECT * FROM products WHERE name = '#{name}'")
  }

  scope :named_safely, ->(name) { where('name = ?', name) }

  def self.of_kind(kind)
    # ok: flow
    find_by_sql("SELECT * FROM products WHERE kind = '#{kind}'")
  end

  def self.label_of(name)
    labelled(name)
  end

  def self.fixed_label_of(name)
    fixed(name)
  end
end
