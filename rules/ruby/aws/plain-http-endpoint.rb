require "aws-sdk-s3"

OPTIONS = { endpoint: "http://storage.example.com", region: "us-east-1" }

# ruleid: ruby-aws-plain-http-endpoint
Aws::S3::Client.new(endpoint: "http://s3.eu-west-1.amazonaws.com")
# ruleid: ruby-aws-plain-http-endpoint
Aws.config.update(endpoint: "http://objects.example.com:9000", force_path_style: true)
# ruleid: ruby-aws-plain-http-endpoint
resource = Aws::S3::Resource.new(
  :region => "us-east-1",
  :endpoint => "http://10.1.2.3:9000"
)
# ruleid: ruby-aws-plain-http-endpoint
Aws::S3::Client.new(**OPTIONS)

# ok: ruby-aws-plain-http-endpoint
Aws::S3::Client.new(endpoint: "https://s3.example.com")
# ok: ruby-aws-plain-http-endpoint
Aws::DynamoDB::Client.new(endpoint: "http://localhost:8000")
# ok: ruby-aws-plain-http-endpoint
Aws::DynamoDB::Client.new(endpoint: "http://127.0.0.1:4566")
# ok: ruby-aws-plain-http-endpoint
Aws::S3::Client.new(endpoint: "http://minio:9000")
# ok: ruby-aws-plain-http-endpoint
Aws::S3::Client.new(endpoint: "http://host.docker.internal:4566")
# ok: ruby-aws-plain-http-endpoint
Aws::S3::Client.new(endpoint: ENV["S3_ENDPOINT"])
# ok: ruby-aws-plain-http-endpoint
Net::HTTP.get(URI("http://s3.example.com"))

# Each of the other forms once.
options = { region: "eu-west-1", endpoint: "http://storage.example.com" }
frozen = { endpoint: "http://storage.example.com" }.freeze
# ruleid: ruby-aws-plain-http-endpoint
AWS.config(endpoint: "http://storage.example.com")
# ruleid: ruby-aws-plain-http-endpoint
AWS::S3.new(endpoint: "http://storage.example.com")
# ruleid: ruby-aws-plain-http-endpoint
AWS::S3::Client.new(endpoint: "http://storage.example.com")
# ruleid: ruby-aws-plain-http-endpoint
Aws.config = { endpoint: "http://storage.example.com" }
# ruleid: ruby-aws-plain-http-endpoint
Aws.config[:endpoint] = "http://storage.example.com"
# ruleid: ruby-aws-plain-http-endpoint
Aws::S3::Client.new(s3_endpoint: "http://storage.example.com")
# ruleid: ruby-aws-plain-http-endpoint
Aws::S3::Resource.new(s3_endpoint: "http://storage.example.com")
# ruleid: ruby-aws-plain-http-endpoint
Aws.config.update(s3_endpoint: "http://storage.example.com")
# ruleid: ruby-aws-plain-http-endpoint
AWS.config(s3_endpoint: "http://storage.example.com")
# ruleid: ruby-aws-plain-http-endpoint
AWS::S3.new(s3_endpoint: "http://storage.example.com")
# ruleid: ruby-aws-plain-http-endpoint
AWS::S3::Client.new(s3_endpoint: "http://storage.example.com")
# ruleid: ruby-aws-plain-http-endpoint
Aws.config = { s3_endpoint: "http://storage.example.com" }
# ruleid: ruby-aws-plain-http-endpoint
Aws.config[:s3_endpoint] = "http://storage.example.com"
# ruleid: ruby-aws-plain-http-endpoint
Fog::Storage.new(endpoint: "http://storage.example.com")
# ruleid: ruby-aws-plain-http-endpoint
Shrine::Storage::S3.new(endpoint: "http://storage.example.com")
# ruleid: ruby-aws-plain-http-endpoint
Aws::S3::Client.new(frozen)
# ruleid: ruby-aws-plain-http-endpoint
Aws::S3::Client.new(**frozen)
