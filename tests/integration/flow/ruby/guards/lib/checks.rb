# Checks that controllers share.
module Checks
  COLUMNS = %w[name price].freeze

  def self.column?(text)
    COLUMNS.include?(text)
  end

  def self.anything?(text)
    text.size.positive?
  end

  def self.require_column!(text)
    raise ArgumentError, 'no such column' unless COLUMNS.include?(text)
  end

  def self.column_or_default(text)
    column?(text) ? text : 'name'
  end

  def self.column_as_is(text)
    anything?(text) ? text : 'name'
  end
end

# Questions that are answered in more than one place.
module Questions
  def self.may_sort_by?(column)
    return false if column.empty?

    parts = split(column)
    return false if parts.owner

    true
  end

  def self.may_not_sort_by?(column)
    if split(column).owner
      true
    else
      false
    end
  end

  def self.may_sort_unless_empty?(column)
    return true if fine?(column)

    column.size > 3
  end
end
