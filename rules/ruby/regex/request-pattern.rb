class NamesController < ApplicationController
  def index
    # ruleid: ruby-regex-request-pattern
    @names = names.grep(/#{params[:q]}/)
    # ruleid: ruby-regex-request-pattern
    pattern = Regexp.new(params[:q], Regexp::IGNORECASE)
    # ruleid: ruby-regex-request-pattern
    text.match?(/\A#{params.fetch(:prefix)}/i)
    # ok: ruby-regex-request-pattern
    @names = names.grep(/#{Regexp.escape(params[:q])}/)
    # ok: ruby-regex-request-pattern
    Regexp.new("\\A\\d{#{params[:n].to_i}}")
    # ok: ruby-regex-request-pattern
    Regexp.union(params[:words])
    # ruleid: ruby-regex-request-pattern
    path.sub(/\.#{
      # ok: ruby-regex-request-pattern
      params[:format]
    }\z/, "")
    # ok: ruby-regex-request-pattern
    params[:q] =~ /\Aa/
  end
end

# ok: ruby-regex-request-pattern
Regexp.new(pattern)

def from_options(params)
  # ok: ruby-regex-request-pattern
  @names = names.grep(/#{params[:q]}/)
end

# Each of the other forms once.
# ruleid: ruby-regex-request-pattern
Regexp.compile(params[:q])
# ruleid: ruby-regex-request-pattern
Regexp.new(cookies[:x])
# ruleid: ruby-regex-request-pattern
Regexp.new(request.params)
# ruleid: ruby-regex-request-pattern
Regexp.new(request.headers["X-Name"])
# ruleid: ruby-regex-request-pattern
Regexp.new(request.body)
# ruleid: ruby-regex-request-pattern
Regexp.new(request.query_string)
# ruleid: ruby-regex-request-pattern
Regexp.new(request.env["HTTP_X"])
