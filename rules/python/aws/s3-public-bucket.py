import boto3

PUBLIC = "public-read"
s3 = boto3.client("s3")
resource = boto3.resource("s3")


def create(name):
    # ruleid: python-aws-s3-public-bucket
    s3.create_bucket(Bucket=name, ACL="public-read-write")
    # ruleid: python-aws-s3-public-bucket
    s3.put_bucket_acl(
        ACL=PUBLIC,
        Bucket=name,
    )
    # ruleid: python-aws-s3-public-bucket
    resource.Bucket(name).Acl().put(ACL="public-read")
    # ruleid: python-aws-s3-public-bucket
    s3.put_bucket_acl(Bucket=name, GrantRead='uri="http://acs.amazonaws.com/groups/global/AllUsers"')
    # ok: python-aws-s3-public-bucket
    s3.create_bucket(Bucket=name)
    # ok: python-aws-s3-public-bucket
    s3.create_bucket(Bucket=name, ACL="private")
    # ok: python-aws-s3-public-bucket
    s3.put_bucket_acl(Bucket=name, ACL="log-delivery-write")


# Each of the other forms once.
# ruleid: python-aws-s3-public-bucket
s3.BucketAcl().put(ACL="public-read")
# ruleid: python-aws-s3-public-bucket
s3.Bucket().create(ACL="public-read")
# ruleid: python-aws-s3-public-bucket
bucket.Acl().put(ACL="public-read")
# ruleid: python-aws-s3-public-bucket
s3.put_bucket_acl(GrantWrite="public-read")
# ruleid: python-aws-s3-public-bucket
s3.put_bucket_acl(GrantFullControl="public-read")
# ruleid: python-aws-s3-public-bucket
bucket.set_acl("public-read")
