def show
  safe_concat(
    # ruleid: ruby-xss-request-html
    params[:html]
  )
end
