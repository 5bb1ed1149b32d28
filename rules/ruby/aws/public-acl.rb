class Reports
  PUBLIC = "public-read"

  def store(s3, key, body)
    # ruleid: ruby-aws-public-acl
    s3.put_object(bucket: "reports", key: key, body: body, acl: "public-read")
    # ruleid: ruby-aws-public-acl
    bucket.object(key).upload_file(path, :acl => "public-read", :content_type => "image/png")
    # ruleid: ruby-aws-public-acl
    s3.create_bucket(acl: "public-read-write", bucket: "drop")
    # ruleid: ruby-aws-public-acl
    obj.write(body, :acl => :public_read)
    # ruleid: ruby-aws-public-acl
    s3&.put_bucket_acl({
      bucket: "reports",
      acl: "authenticated-read"
    })
  end

  def safe(s3)
    # ok: ruby-aws-public-acl
    s3.put_object(bucket: "reports", key: key, body: body)
    # ok: ruby-aws-public-acl
    s3.put_object(bucket: "reports", key: key, acl: "private")
    # ok: ruby-aws-public-acl
    s3.put_object(bucket: "reports", key: key, acl: "bucket-owner-full-control")
    # ok: ruby-aws-public-acl
    file.write("public-read")
  end
end

# Each of the other forms once.
# ruleid: ruby-aws-public-acl
record.put_object_acl(acl: "public-read")
# ruleid: ruby-aws-public-acl
record.copy_object(acl: "public-read")
# ruleid: ruby-aws-public-acl
record.create_multipart_upload(acl: "public-read")
# ruleid: ruby-aws-public-acl
record.upload_stream(acl: "public-read")
# ruleid: ruby-aws-public-acl
record.put(acl: "public-read")
# ruleid: ruby-aws-public-acl
record.copy_to(acl: "public-read")
# ruleid: ruby-aws-public-acl
record.copy_from(acl: "public-read")
# ruleid: ruby-aws-public-acl
record.presigned_post(acl: "public-read")
# ruleid: ruby-aws-public-acl
record.presigned_url(acl: "public-read")
# ruleid: ruby-aws-public-acl
record.multipart_upload(acl: "public-read")
# ruleid: ruby-aws-public-acl
record.acl = "public-read"
# ruleid: ruby-aws-public-acl
has_attached_file(s3_permissions: "public-read")
# ruleid: ruby-aws-public-acl
config.aws_acl = "public-read"
