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
