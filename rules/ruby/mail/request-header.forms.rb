def forms
  value = params[:value]
  # ok: ruby-mail-request-header
  mail(to: x.tr("\r\n", value))
  # ok: ruby-mail-request-header
  mail(to: x.gsub(/[\r\n]/, value))
  # ok: ruby-mail-request-header
  mail(to: x.gsub(/[\r\n]+/, value))
  # ok: ruby-mail-request-header
  mail(to: Mail::Address.new(value).address)
end
