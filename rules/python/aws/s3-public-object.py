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
