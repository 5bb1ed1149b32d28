def search
  # ruleid: ruby-regex-request-pattern
  first = /name: #{params[:name]}/
  # ruleid: ruby-regex-request-pattern
  second = /theme: #{cookies[:theme]}/
  # ruleid: ruby-regex-request-pattern
  third = /page: #{request.path}/
  Regexp.new(
    # ruleid: ruby-regex-request-pattern
    params[:pattern]
  )
end
