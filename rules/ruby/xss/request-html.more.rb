def show
  safe_concat(
    # ruleid: ruby-xss-request-html
    params[:html]
  )
end

def answered_as_json
  # ok: ruby-xss-request-html
  self.response_body = { query: params[:q] }.to_json
  # ok: ruby-xss-request-html
  self.response_body = found(params[:q]).to_json(only: :name)
  # ok: ruby-xss-request-html
  response.body = JSON.generate(query: params[:q])
  # ok: ruby-xss-request-html
  response.body = Oj.dump(params[:q])
  # ruleid: ruby-xss-request-html
  response.body = "<b>#{params[:q]}</b>"
  # ruleid: ruby-xss-request-html
  self.response_body = page_of(params[:q])
  response.body =
    # ruleid: ruby-xss-request-html
    params[:q]
end
