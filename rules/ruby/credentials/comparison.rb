class Doors
  def open(params, token, password)
    # ruleid: ruby-credentials-comparison
    return true if params[:password] == "Tr0ub4dor&3"
    # ruleid: ruby-credentials-comparison
    return true if "letmein123" == password
    # ruleid: ruby-credentials-comparison
    return false unless request.headers["X-Api-Key"] != "{{alnum:32}}"
    # ruleid: ruby-credentials-comparison
    return false if "{{alnum:32}}" != request.auth_token
    # ruleid: ruby-credentials-comparison
    return true if [user, password] == ["admin", "hunter2"]
    # ruleid: ruby-credentials-comparison
    return true if password.eql?("hunter2")
    # ruleid: ruby-credentials-comparison
    return true if password.casecmp?("hunter2")
    # ruleid: ruby-credentials-comparison
    return true if "hunter2".eql?(password)
    # ruleid: ruby-credentials-comparison
    return true if ["hunter2", other].include?(password)
    # ruleid: ruby-credentials-comparison
    return true if ActiveSupport::SecurityUtils.secure_compare(token, "{{hex:40}}")
    # ruleid: ruby-credentials-comparison
    return true if ActiveSupport::SecurityUtils.secure_compare("{{hex:40}}", token)
    # ruleid: ruby-credentials-comparison
    return true if ActiveSupport::SecurityUtils.fixed_length_secure_compare(token, "{{hex:40}}")
    # ruleid: ruby-credentials-comparison
    return true if Rack::Utils.secure_compare(token, "{{hex:40}}")
    # ruleid: ruby-credentials-comparison
    return true if Rack::Utils.secure_compare("{{hex:40}}", token)
    # ruleid: ruby-credentials-comparison
    return true if secure_compare(token, "{{hex:40}}")
    # ok: ruby-credentials-comparison
    return nil if password == ""
    # ok: ruby-credentials-comparison
    return nil if token == "NEWLINE" || token == "password"
    # ok: ruby-credentials-comparison
    return nil if grant_type == "Tr0ub4dor&3"
    # ok: ruby-credentials-comparison
    return nil if page_token == "{{hex:40}}"
    # ok: ruby-credentials-comparison
    Rack::Utils.secure_compare(token, expected)
  end
end
