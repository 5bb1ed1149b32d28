# ruleid: ruby-aws-legacy-signature
Aws::S3::Client.new(signature_version: "v2")
# ruleid: ruby-aws-legacy-signature
AWS.config(:s3_signature_version => :v2)
# ruleid: ruby-aws-legacy-signature
storage = Fog::Storage.new(provider: "AWS", aws_signature_version: 2)
# ok: ruby-aws-legacy-signature
Aws::S3::Client.new(signature_version: "v4")
# ok: ruby-aws-legacy-signature
AWS.config(:s3_signature_version => :v4)
# ok: ruby-aws-legacy-signature
Api::Client.new(signature_version: "v2")

# Each of the other forms once.
options = { region: "eu-west-1", signature_version: "v2" }
frozen = { signature_version: "v2" }.freeze
# ruleid: ruby-aws-legacy-signature
Aws::S3::Resource.new(signature_version: "v2")
# ruleid: ruby-aws-legacy-signature
Aws.config.update(signature_version: "v2")
# ruleid: ruby-aws-legacy-signature
AWS.config(signature_version: "v2")
# ruleid: ruby-aws-legacy-signature
AWS::S3.new(signature_version: "v2")
# ruleid: ruby-aws-legacy-signature
AWS::S3::Client.new(signature_version: "v2")
# ruleid: ruby-aws-legacy-signature
Aws.config = { signature_version: "v2" }
# ruleid: ruby-aws-legacy-signature
Aws.config[:signature_version] = "v2"
# ruleid: ruby-aws-legacy-signature
Aws::S3::Client.new(s3_signature_version: "v2")
# ruleid: ruby-aws-legacy-signature
Aws::S3::Resource.new(s3_signature_version: "v2")
# ruleid: ruby-aws-legacy-signature
Aws.config.update(s3_signature_version: "v2")
# ruleid: ruby-aws-legacy-signature
AWS::S3.new(s3_signature_version: "v2")
# ruleid: ruby-aws-legacy-signature
AWS::S3::Client.new(s3_signature_version: "v2")
# ruleid: ruby-aws-legacy-signature
Aws.config = { s3_signature_version: "v2" }
# ruleid: ruby-aws-legacy-signature
Aws.config[:s3_signature_version] = "v2"
# ruleid: ruby-aws-legacy-signature
config.fog_credentials = { aws_signature_version: "v2" }
# ruleid: ruby-aws-legacy-signature
Aws::S3::Client.new(frozen)
# ruleid: ruby-aws-legacy-signature
Aws::S3::Client.new(**frozen)
