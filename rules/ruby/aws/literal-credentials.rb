require "aws-sdk-s3"

# ruleid: ruby-aws-literal-credentials
SECRET = "{{base64:40}}"
AWS_OPTIONS = {
  region: "us-east-1",
  access_key_id: "NOT-A-REAL-KEY-ID",
  # ruleid: ruby-aws-literal-credentials
  secret_access_key: "{{base64:40}}"
}.freeze

class Uploads
  def clients
    s3 = Aws::S3::Client.new(
      region: "us-east-1",
      access_key_id: "NOT-A-REAL-KEY-ID",
      # ruleid: ruby-aws-literal-credentials
      secret_access_key: "{{base64:40}}"
    )
    # ruleid: ruby-aws-literal-credentials
    AWS.config(:access_key_id => "NOT-A-REAL-KEY-ID", :secret_access_key => "{{base64:40}}")
    # ruleid: ruby-aws-literal-credentials
    Aws.config.update({ credentials: Aws::Credentials.new("NOT-A-REAL-KEY-ID", "{{base64:40}}") })
    # ruleid: ruby-aws-literal-credentials
    Aws.config[:credentials] = Aws::Credentials.new("NOT-A-REAL-KEY-ID", "{{base64:40}}")
    Aws::SQS::Client.new(access_key_id: ENV["KEY_ID"], secret_access_key: SECRET)
    Aws::DynamoDB::Client.new(**AWS_OPTIONS)
    # ruleid: ruby-aws-literal-credentials
    AWS::S3.new access_key_id: "NOT-A-REAL-KEY-ID", secret_access_key: "{{base64:40}}"
    # ruleid: ruby-aws-literal-credentials
    Fog::Storage.new(provider: "AWS", aws_access_key_id: "NOT-A-REAL-KEY-ID", aws_secret_access_key: "{{base64:40}}")
    # ruleid: ruby-aws-literal-credentials
    secret = "{{base64:40}}"
    ::Aws::EC2::Resource.new(access_key_id: id, secret_access_key: secret)
  end

  CarrierWave.configure do |config|
    config.fog_credentials = {
      provider: "AWS",
      aws_access_key_id: "NOT-A-REAL-KEY-ID",
      # ruleid: ruby-aws-literal-credentials
      aws_secret_access_key: "{{base64:40}}"
    }
  end

  def safe
    # ok: ruby-aws-literal-credentials
    Aws::S3::Client.new(region: "us-east-1")
    # ok: ruby-aws-literal-credentials
    Aws::S3::Client.new(access_key_id: ENV["AWS_ACCESS_KEY_ID"], secret_access_key: ENV.fetch("AWS_SECRET_ACCESS_KEY"))
    # ok: ruby-aws-literal-credentials
    Aws::S3::Client.new(access_key_id: "test", secret_access_key: "test", endpoint: "http://localhost:4566")
    # ok: ruby-aws-literal-credentials
    Aws::Credentials.new(config["id"], config["secret"])
    # ok: ruby-aws-literal-credentials
    Aws.config.update(credentials: Aws::Credentials.new("<your key id>", "<your secret access key>"))
    # ok: ruby-aws-literal-credentials
    Aws::S3::Client.new(credentials: Aws::AssumeRoleCredentials.new(role_arn: ROLE, role_session_name: "app"))
    # ok: ruby-aws-literal-credentials
    Aws::S3::Client.new(secret_access_key: Rails.application.credentials.dig(:aws, :secret_access_key))
  end
end

# Each of the other forms once.
options = { region: "eu-west-1", secret_access_key: "{{base64:40}}" }
# ruleid: ruby-aws-literal-credentials
frozen = { secret_access_key: "{{base64:40}}" }.freeze
# ruleid: ruby-aws-literal-credentials
Aws.config.update(secret_access_key: "{{base64:40}}")
# ruleid: ruby-aws-literal-credentials
AWS::S3::Client.new(secret_access_key: "{{base64:40}}")
# ruleid: ruby-aws-literal-credentials
Aws.config = { secret_access_key: "{{base64:40}}" }
# ruleid: ruby-aws-literal-credentials
Aws.config[:secret_access_key] = "{{base64:40}}"
# ruleid: ruby-aws-literal-credentials
AWS::Credentials.new("NOT-A-REAL-KEY-ID", "{{base64:40}}")
# ruleid: ruby-aws-literal-credentials
Aws::S3::Bucket.new(secret_access_key: "{{base64:40}}")
# ruleid: ruby-aws-literal-credentials
AWS::S3::Base.establish_connection!(secret_access_key: "{{base64:40}}")
# ruleid: ruby-aws-literal-credentials
RightAws::response.new("NOT-A-REAL-KEY-ID", "{{base64:40}}")
# ruleid: ruby-aws-literal-credentials
Fog::Compute.new(aws_secret_access_key: "{{base64:40}}")
# ruleid: ruby-aws-literal-credentials
Fog::DNS.new(aws_secret_access_key: "{{base64:40}}")
# ruleid: ruby-aws-literal-credentials
Fog::AWS::fetch.new(aws_secret_access_key: "{{base64:40}}")
# ruleid: ruby-aws-literal-credentials
Fog::Compute::AWS.new(aws_secret_access_key: "{{base64:40}}")
# ruleid: ruby-aws-literal-credentials
Fog::Storage::AWS.new(aws_secret_access_key: "{{base64:40}}")
# ruleid: ruby-aws-literal-credentials
config.aws_credentials = { secret_access_key: "{{base64:40}}" }
# ruleid: ruby-aws-literal-credentials
has_attached_file(s3_credentials: { secret_access_key: "{{base64:40}}" })
# ruleid: ruby-aws-literal-credentials
Shrine::Storage::S3.new(secret_access_key: "{{base64:40}}")
# ruleid: ruby-aws-literal-credentials
Aws::Sigv4::Signer.new(secret_access_key: "{{base64:40}}")
# ruleid: ruby-aws-literal-credentials
AssetSync.configure(aws_secret_access_key: "{{base64:40}}")
# ruleid: ruby-aws-literal-credentials
config.aws_secret_access_key = "{{base64:40}}"
# ruleid: ruby-aws-literal-credentials
ENV["AWS_SECRET_ACCESS_KEY"] = "{{base64:40}}"
# ruleid: ruby-aws-literal-credentials
ENV["AWS_SECRET_KEY"] = "{{base64:40}}"
Aws::S3::Client.new(frozen)
Aws::S3::Client.new(**frozen)
