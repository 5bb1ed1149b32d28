import boto3

s3 = boto3.client("s3")
CLOSED = {"BlockPublicAcls": True, "IgnorePublicAcls": True, "BlockPublicPolicy": True, "RestrictPublicBuckets": True}
OPEN = {"BlockPublicAcls": False, "IgnorePublicAcls": True, "BlockPublicPolicy": True, "RestrictPublicBuckets": True}


def configure(name, account):
    # ruleid: python-aws-s3-public-access-block-off
    s3.delete_public_access_block(Bucket=name)
    # ruleid: python-aws-s3-public-access-block-off
    s3.put_public_access_block(
        Bucket=name,
        PublicAccessBlockConfiguration={
            "BlockPublicAcls": True,
            "IgnorePublicAcls": True,
            "BlockPublicPolicy": False,
            "RestrictPublicBuckets": True,
        },
    )
    # ruleid: python-aws-s3-public-access-block-off
    boto3.client("s3control").put_public_access_block(AccountId=account, PublicAccessBlockConfiguration=OPEN)
    # ok: python-aws-s3-public-access-block-off
    s3.put_public_access_block(Bucket=name, PublicAccessBlockConfiguration=CLOSED)
    # ok: python-aws-s3-public-access-block-off
    s3.put_public_access_block(Bucket=name, PublicAccessBlockConfiguration={"BlockPublicAcls": True})


# Each of the other forms once.
# ruleid: python-aws-s3-public-access-block-off
s3.put_public_access_block(PublicAccessBlockConfiguration={"BlockPublicAcls": False})
# ruleid: python-aws-s3-public-access-block-off
s3.put_public_access_block(PublicAccessBlockConfiguration={"IgnorePublicAcls": False})
# ruleid: python-aws-s3-public-access-block-off
s3.put_public_access_block(PublicAccessBlockConfiguration={"RestrictPublicBuckets": False})
lists = {"BlockPublicPolicy": False}
# ruleid: python-aws-s3-public-access-block-off
s3.put_public_access_block(Bucket="shop", PublicAccessBlockConfiguration=lists)
buckets = {"RestrictPublicBuckets": False}
# ruleid: python-aws-s3-public-access-block-off
s3.put_public_access_block(Bucket="shop", PublicAccessBlockConfiguration=buckets)
ignored = {"IgnorePublicAcls": False}
# ruleid: python-aws-s3-public-access-block-off
s3.put_public_access_block(Bucket="shop", PublicAccessBlockConfiguration=ignored)
