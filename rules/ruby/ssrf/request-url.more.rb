def on_a_line_of_its_own
  HTTPX.get(
    # ruleid: ruby-ssrf-request-url
    params[:url]
  )
  faraday.get(
    # ruleid: ruby-ssrf-request-url
    params[:url]
  )
end
