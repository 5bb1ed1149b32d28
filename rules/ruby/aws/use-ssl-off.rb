# ruleid: ruby-aws-use-ssl-off
AWS.config(:access_key_id => ENV["ID"], :use_ssl => false)
# ruleid: ruby-aws-use-ssl-off
s3 = AWS::S3.new(use_ssl: false)
# ruleid: ruby-aws-use-ssl-off
AWS::S3::Base.establish_connection!(
  :access_key_id     => ENV["ID"],
  :secret_access_key => ENV["SECRET"],
  :use_ssl           => false
)
# ok: ruby-aws-use-ssl-off
AWS.config(use_ssl: true)
# ok: ruby-aws-use-ssl-off
AWS.config(region: "eu-west-1")
# ok: ruby-aws-use-ssl-off
smtp = Mailer.new(use_ssl: false)

# Each of the other forms once.
options = { region: "eu-west-1", use_ssl: false }
frozen = { use_ssl: false }.freeze
# ruleid: ruby-aws-use-ssl-off
Aws::S3::Client.new(use_ssl: false)
# ruleid: ruby-aws-use-ssl-off
Aws::S3::Resource.new(use_ssl: false)
# ruleid: ruby-aws-use-ssl-off
Aws.config.update(use_ssl: false)
# ruleid: ruby-aws-use-ssl-off
AWS::S3::Client.new(use_ssl: false)
# ruleid: ruby-aws-use-ssl-off
Aws.config = { use_ssl: false }
# ruleid: ruby-aws-use-ssl-off
Aws.config[:use_ssl] = false
# ruleid: ruby-aws-use-ssl-off
Fog::Storage.new(provider: "AWS", scheme: "http")
# ruleid: ruby-aws-use-ssl-off
config.fog_credentials = { scheme: "http" }
# ruleid: ruby-aws-use-ssl-off
Aws::S3::Client.new(frozen)
# ruleid: ruby-aws-use-ssl-off
Aws::S3::Client.new(**frozen)
