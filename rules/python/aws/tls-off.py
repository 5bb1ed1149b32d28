import boto3
from aiobotocore.session import get_session
from boto3 import client as c

OPTIONS = {"use_ssl": False}

# ruleid: python-aws-tls-off
s3 = boto3.client("s3", use_ssl=False)
# ruleid: python-aws-tls-off
sqs = c(
    "sqs",
    use_ssl=False,
    region_name="eu-west-1",
)
# ruleid: python-aws-tls-off
low = get_session().create_client("s3", use_ssl=False)
# ruleid: python-aws-tls-off
kms = boto3.client("kms", **OPTIONS)
# ok: python-aws-tls-off
plain = boto3.client("s3", use_ssl=True)
# ok: python-aws-tls-off
none = c("s3")
# ok: python-aws-tls-off
stand_in = boto3.client("s3", endpoint_url="http://localstack:4566", use_ssl=False)
