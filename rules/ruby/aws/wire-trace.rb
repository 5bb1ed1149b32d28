# ruleid: ruby-aws-wire-trace
Aws::S3::Client.new(region: "us-east-1", http_wire_trace: true)
# ruleid: ruby-aws-wire-trace
AWS.config(:http_wire_trace => true, :logger => $stdout)
# ruleid: ruby-aws-wire-trace
Aws.config[:http_wire_trace] = true
# ok: ruby-aws-wire-trace
Aws::S3::Client.new(http_wire_trace: false)
# ok: ruby-aws-wire-trace
Aws::S3::Client.new(http_wire_trace: ENV.key?("AWS_TRACE"))
# ok: ruby-aws-wire-trace
Aws::S3::Client.new(logger: Rails.logger)
