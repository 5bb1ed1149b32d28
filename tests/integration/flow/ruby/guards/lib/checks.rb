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
