def forms
  value = params[:value]
  # ok: ruby-xss-request-link
  link_to(t, p.permit(value))
  # ok: ruby-xss-request-link
  link_to(t, p.merge(value))
end
