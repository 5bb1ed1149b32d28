import boto3

ACL = "public-read"
s3 = boto3.client("s3")


def publish(bucket, key, body, path):
    # ruleid: python-aws-s3-public-object
    s3.put_object(Bucket=bucket, Key=key, Body=body, ACL="public-read")
    # ruleid: python-aws-s3-public-object
    s3.upload_file(
        path,
        bucket,
        key,
        ExtraArgs={"ContentType": "text/html", "ACL": ACL},
    )
    # ruleid: python-aws-s3-public-object
    boto3.resource("s3").Object(bucket, key).put(Body=body, ACL="public-read-write")
    # ok: python-aws-s3-public-object
    s3.put_object(Bucket=bucket, Key=key, Body=body)
    # ok: python-aws-s3-public-object
    s3.put_object(Bucket=bucket, Key=key, Body=body, ACL="bucket-owner-full-control")
    # ok: python-aws-s3-public-object
    s3.upload_file(path, bucket, key, ExtraArgs={"ContentType": "text/html"})


# Each of the other forms once.
# ruleid: python-aws-s3-public-object
s3.copy_object(ACL="public-read")
# ruleid: python-aws-s3-public-object
s3.put_object_acl(ACL="public-read")
# ruleid: python-aws-s3-public-object
s3.create_multipart_upload(ACL="public-read")
# ruleid: python-aws-s3-public-object
s3.Object().Acl().put(ACL="public-read")
# ruleid: python-aws-s3-public-object
s3.ObjectAcl().put(ACL="public-read")
# ruleid: python-aws-s3-public-object
s3.upload_fileobj(ExtraArgs={"ACL": "public-read"})
# ruleid: python-aws-s3-public-object
key.set_contents_from_string(policy="public-read")
# ruleid: python-aws-s3-public-object
key.set_contents_from_filename(policy="public-read")
# ruleid: python-aws-s3-public-object
AWS_DEFAULT_ACL = "public-read"
