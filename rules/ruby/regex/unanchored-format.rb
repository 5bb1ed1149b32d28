class Contact < ApplicationRecord
  # ruleid: ruby-regex-unanchored-format
  validates :phone, format: { with: /\d{3}-\d{4}/ }
  # ruleid: ruby-regex-unanchored-format
  validates_format_of :code, :with => /[a-z]+\z/i
  # ok: ruby-regex-unanchored-format
  validates :phone, format: { with: /\A\d{3}-\d{4}\z/ }
  # ok: ruby-regex-unanchored-format
  validates :phone, format: { with: PHONE }
  # ok: ruby-regex-unanchored-format
  validates :phone, presence: true
end

# Each of the other forms once.
# ruleid: ruby-regex-unanchored-format
validates(format: /[a-z]+/)
