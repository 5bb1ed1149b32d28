class Page < ApplicationRecord
  # ruleid: ruby-regex-line-anchors
  validates :slug, format: { with: /^[a-z]+$/ }
  # ruleid: ruby-regex-line-anchors
  validates_format_of :url, :with => /^https?:/i, multiline: true
  # ruleid: ruby-regex-line-anchors
  validates :code, presence: true, format: %r{\A\d+$}
  # ok: ruby-regex-line-anchors
  validates :slug, format: { with: /\A[a-z]+\z/ }
  # ok: ruby-regex-line-anchors
  validates_format_of :price, with: /\A\d+\$\z/
  # ok: ruby-regex-line-anchors
  validates :title, length: { maximum: 10 }
  # ok: ruby-regex-line-anchors
  validates :name, format: { with: /[^\s]/ }
end

class PagesController < ApplicationController
  def show
    # ruleid: ruby-regex-line-anchors
    head :bad_request unless params[:id] =~ /^\d+$/
    # ok: ruby-regex-line-anchors
    head :bad_request unless params[:id].match?(/\A\d+\z/)
    # ok: ruby-regex-line-anchors
    lines.grep(/^a$/)
  end
end

# Each of the other forms once.
# ruleid: ruby-regex-line-anchors
validates!(format: { with: /^[a-z]+$/ })
# ruleid: ruby-regex-line-anchors
validates_format(/^[a-z]+$/)
# ruleid: ruby-regex-line-anchors
validates_format_with(/^[a-z]+$/)
# ruleid: ruby-regex-line-anchors
requires(regexp: /^[a-z]+$/)
# ruleid: ruby-regex-line-anchors
optional(regexp: /^[a-z]+$/)
# ruleid: ruby-regex-line-anchors
params[key].match?(/^[a-z]+$/)
# ruleid: ruby-regex-line-anchors
params[key].match(/^[a-z]+$/)
# ruleid: ruby-regex-line-anchors
params[key] !~ /^[a-z]+$/
# ruleid: ruby-regex-line-anchors
/^[a-z]+$/.match?(params[key])
# ruleid: ruby-regex-line-anchors
/^[a-z]+$/.match(params[key])
# ruleid: ruby-regex-line-anchors
/^[a-z]+$/ =~ params[key]
