def origins(env)
  # ruleid: ruby-cors-reflected-origin
  answer["Access-Control-Allow-Origin"] = request.headers["Origin"]
  # ruleid: ruby-cors-reflected-origin
  answer["Access-Control-Allow-Origin"] = request.env["HTTP_ORIGIN"]
  # ruleid: ruby-cors-reflected-origin
  answer["Access-Control-Allow-Origin"] = env["HTTP_ORIGIN"]
  answer.set_header(
    "Access-Control-Allow-Origin",
    # ruleid: ruby-cors-reflected-origin
    request.origin
  )
end
