def forms
  value = params[:value]
  # ruleid: ruby-cors-reflected-origin
  headers["Access-Control-Allow-Origin"] = request.headers["Origin"]
  # ruleid: ruby-cors-reflected-origin
  headers["Access-Control-Allow-Origin"] = request.env["HTTP_ORIGIN"]
  # ruleid: ruby-cors-reflected-origin
  headers["Access-Control-Allow-Origin"] = env["HTTP_ORIGIN"]
  # ruleid: ruby-cors-reflected-origin
  headers["Access-Control-Allow-Origin"] = value
  # ruleid: ruby-cors-reflected-origin
  response["Access-Control-Allow-Origin"] = value
  # ruleid: ruby-cors-reflected-origin
  r.headers["Access-Control-Allow-Origin"] = value
  # ruleid: ruby-cors-reflected-origin
  headers({"Access-Control-Allow-Origin" => value})
  # ok: ruby-cors-reflected-origin
  headers({"Access-Control-Allow-Origin" => "a", value})
end
