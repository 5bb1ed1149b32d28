# ruleid: ruby-aws-public-access-block-off
s3.put_public_access_block(
  bucket: "site",
  public_access_block_configuration: { block_public_acls: false, block_public_policy: true }
)
# ruleid: ruby-aws-public-access-block-off
client.put_public_access_block(:bucket => name, :public_access_block_configuration => { :restrict_public_buckets => false })
# ruleid: ruby-aws-public-access-block-off
s3.delete_public_access_block(bucket: "site")
# ok: ruby-aws-public-access-block-off
s3.put_public_access_block(
  bucket: "site",
  public_access_block_configuration: { block_public_acls: true, block_public_policy: true }
)
# ok: ruby-aws-public-access-block-off
s3.get_public_access_block(bucket: "site")
# ok: ruby-aws-public-access-block-off
s3.delete_bucket(bucket: "site")

# Each of the other forms once.
# ruleid: ruby-aws-public-access-block-off
record.put_public_access_block(public_access_block_configuration: { ignore_public_acls: false })
# ruleid: ruby-aws-public-access-block-off
record.put_public_access_block(public_access_block_configuration: { block_public_policy: false })
