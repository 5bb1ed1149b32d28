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
