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


# Each of the other forms once.
import aioboto3
import boto
import boto.s3.connection
import s3fs

# ruleid: python-aws-tls-off
boto3.resource("s3", use_ssl=False)
# ruleid: python-aws-tls-off
session.client("s3", use_ssl=False)
# ruleid: python-aws-tls-off
session.resource("s3", use_ssl=False)
# ruleid: python-aws-tls-off
boto3.client(service, region, version, False)
# ruleid: python-aws-tls-off
boto3.resource(service, region, version, False)
# ruleid: python-aws-tls-off
session.client("s3", use_ssl=False)
# ruleid: python-aws-tls-off
session.resource("s3", use_ssl=False)
# ruleid: python-aws-tls-off
aioboto3.client("s3", use_ssl=False)
# ruleid: python-aws-tls-off
aioboto3.resource("s3", use_ssl=False)
# ruleid: python-aws-tls-off
s3fs.S3FileSystem(use_ssl=False)
# ruleid: python-aws-tls-off
boto.connect_s3(is_secure=False)
# ruleid: python-aws-tls-off
boto.s3.connection.S3Connection(is_secure=False)
# ruleid: python-aws-tls-off
AWS_S3_USE_SSL = False
# ruleid: python-aws-tls-off
boto3.client("s3", **{"use_ssl": False})
# ruleid: python-aws-tls-off
boto3.resource("s3", **{"use_ssl": False})
# ruleid: python-aws-tls-off
session.create_client("s3", **{"use_ssl": False})
# ruleid: python-aws-tls-off
session.client("s3", **{"use_ssl": False})
# ruleid: python-aws-tls-off
session.resource("s3", **{"use_ssl": False})
# ok: python-aws-tls-off
boto3.client("s3", host="localhost")
# ok: python-aws-tls-off
boto3.client("s3", host="127.0.0.1")
