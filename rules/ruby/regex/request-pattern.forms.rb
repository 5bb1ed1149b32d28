def forms
  value = params[:value]
  # ok: ruby-regex-request-pattern
  Regexp.new("a", value)
  # ruleid: ruby-regex-request-pattern
  x.match(/...#{value}.../)
  # ruleid: ruby-regex-request-pattern
  x.match?(/...#{value}.../)
  # ruleid: ruby-regex-request-pattern
  x.gsub(/...#{value}.../)
  # ruleid: ruby-regex-request-pattern
  x.sub(/...#{value}.../)
  # ruleid: ruby-regex-request-pattern
  x.scan(/...#{value}.../)
  # ruleid: ruby-regex-request-pattern
  x.split(/...#{value}.../)
  # ruleid: ruby-regex-request-pattern
  x.grep(/...#{value}.../)
end
