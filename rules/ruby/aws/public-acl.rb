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
