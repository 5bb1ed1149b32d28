require "aws-sdk-s3"

DEFAULTS = { region: "eu-west-1", ssl_verify_peer: false }.freeze

# ruleid: ruby-aws-tls-verification-off
s3 = Aws::S3::Client.new(region: "us-east-1", ssl_verify_peer: false)
# ruleid: ruby-aws-tls-verification-off
Aws.config.update(:ssl_verify_peer => false)
# ruleid: ruby-aws-tls-verification-off
Aws.config[:ssl_verify_peer] = false
# ruleid: ruby-aws-tls-verification-off
AWS.config({ :ssl_verify_peer => false, :max_retries => 2 })
# ruleid: ruby-aws-tls-verification-off
sqs = Aws::SQS::Client.new(DEFAULTS)

class Queue
  def client
    # ruleid: ruby-aws-tls-verification-off
    @client ||= Aws::SQS::Client.new(**DEFAULTS, logger: logger)
  end

  def safe
    # ok: ruby-aws-tls-verification-off
    Aws::S3::Client.new(region: "us-east-1", ssl_verify_peer: true)
    # ok: ruby-aws-tls-verification-off
    Aws::S3::Client.new(ssl_ca_bundle: "/etc/ssl/private-ca.pem")
    # ok: ruby-aws-tls-verification-off
    Aws::S3::Client.new(ssl_verify_peer: !ENV.key?("LOCAL"))
  end
end

# Each of the other forms once.
options = { region: "eu-west-1", ssl_verify_peer: false }
frozen = { ssl_verify_peer: false }.freeze
# ruleid: ruby-aws-tls-verification-off
Aws::S3::Resource.new(ssl_verify_peer: false)
# ruleid: ruby-aws-tls-verification-off
AWS::S3.new(ssl_verify_peer: false)
# ruleid: ruby-aws-tls-verification-off
AWS::S3::Client.new(ssl_verify_peer: false)
# ruleid: ruby-aws-tls-verification-off
Aws.config = { ssl_verify_peer: false }
# ruleid: ruby-aws-tls-verification-off
Fog::Storage.new(connection_options: { ssl_verify_peer: false })
# ruleid: ruby-aws-tls-verification-off
Fog::AWS::fetch.new(connection_options: { ssl_verify_peer: false })
# ruleid: ruby-aws-tls-verification-off
Aws::S3::Client.new(frozen)
# ruleid: ruby-aws-tls-verification-off
Aws::S3::Client.new(**frozen)
