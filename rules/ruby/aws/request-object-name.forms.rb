def forms
  value = params[:value]
  # ruleid: ruby-aws-request-object-name
  p.presigned_url(op, key: value)
  # ruleid: ruby-aws-request-object-name
  p.presigned_url(op, bucket: value)
end
