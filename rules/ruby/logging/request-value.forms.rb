def forms
  value = params[:value]
  # ok: ruby-logging-request-value
  logger.debug("a", value)
  # ok: ruby-logging-request-value
  logger.debug(value.to_json)
  # ok: ruby-logging-request-value
  logger.debug(value.dump)
  # ok: ruby-logging-request-value
  logger.debug(JSON.generate(value))
  # ok: ruby-logging-request-value
  logger.debug(x.gsub(/[\r\n]+/, value))
  # ok: ruby-logging-request-value
  logger.debug(x.gsub(/\R/, value))
  # ok: ruby-logging-request-value
  logger.debug(x.gsub("\n", value))
  # ok: ruby-logging-request-value
  logger.debug(x.tr("\r\n", value))
  # ok: ruby-logging-request-value
  logger.debug(value.delete("\r\n"))
  # ok: ruby-logging-request-value
  logger.debug(value.squish)
  # ok: ruby-logging-request-value
  logger.debug(CGI.escape(value))
  # ok: ruby-logging-request-value
  logger.debug(params.permit(value))
end
