# ruleid: ruby-aws-long-presigned-url
object.presigned_url(:get, expires_in: 604800)
# ruleid: ruby-aws-long-presigned-url
signer.presigned_url(:get_object, bucket: "reports", key: key, expires_in: 7 * 24 * 3600)
# ruleid: ruby-aws-long-presigned-url
object&.presigned_url(:get, :expires_in => 1.week)
# ok: ruby-aws-long-presigned-url
object.presigned_url(:get, expires_in: 300)
# ok: ruby-aws-long-presigned-url
object.presigned_url(:get, expires_in: 1.hour)
# ok: ruby-aws-long-presigned-url
object.presigned_url(:get, expires_in: ttl)
# ok: ruby-aws-long-presigned-url
Rails.cache.fetch("k", expires_in: 604800) { 1 }

# Each of the other forms once.
# ruleid: ruby-aws-long-presigned-url
record.presigned_request(expires_in: 604800)
# ruleid: ruby-aws-long-presigned-url
record.url_for(expires: 604800)
