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

# Each of the other forms once.
options = { region: "eu-west-1", http_wire_trace: true }
frozen = { http_wire_trace: true }.freeze
# ruleid: ruby-aws-wire-trace
Aws::S3::Resource.new(http_wire_trace: true)
# ruleid: ruby-aws-wire-trace
Aws.config.update(http_wire_trace: true)
# ruleid: ruby-aws-wire-trace
AWS::S3.new(http_wire_trace: true)
# ruleid: ruby-aws-wire-trace
AWS::S3::Client.new(http_wire_trace: true)
# ruleid: ruby-aws-wire-trace
Aws.config = { http_wire_trace: true }
# ruleid: ruby-aws-wire-trace
Aws::S3::Client.new(frozen)
# ruleid: ruby-aws-wire-trace
Aws::S3::Client.new(**frozen)
