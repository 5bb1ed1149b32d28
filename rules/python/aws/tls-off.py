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
import boto
import boto.s3.connection
import s3fs
from boto3 import resource as open_resource

# ruleid: python-aws-tls-off
boto3.client(service, region, version, False)
# ruleid: python-aws-tls-off
boto3.resource(service, region, version, False)
# ruleid: python-aws-tls-off
s3fs.S3FileSystem(use_ssl=False)
# ruleid: python-aws-tls-off
boto.connect_s3(is_secure=False)
# ruleid: python-aws-tls-off
boto.s3.connection.S3Connection(is_secure=False)
# ruleid: python-aws-tls-off
AWS_S3_USE_SSL = False
# ruleid: python-aws-tls-off
open_resource("s3", use_ssl=False)
# ruleid: python-aws-tls-off
session.client(service, use_ssl=False)
# ruleid: python-aws-tls-off
session.resource(service, use_ssl=False)
# ok: python-aws-tls-off
boto.connect_s3(is_secure=False, host="localhost")
# ok: python-aws-tls-off
boto.connect_s3(is_secure=False, host="127.0.0.1")


def build(session, region, service, given):
    options = {"use_ssl": False}
    options["region_name"] = region
    # ruleid: python-aws-tls-off
    a = c(service, **options)
    # ruleid: python-aws-tls-off
    b = open_resource(service, **options)
    # ruleid: python-aws-tls-off
    d = session.create_client(service, **options)
    # ruleid: python-aws-tls-off
    e = session.client("s3", **options)
    # ruleid: python-aws-tls-off
    f = session.resource("s3", **options)
    # ok: python-aws-tls-off
    g = boto3.client("s3", **given)
    return a, b, d, e, f, g


def made(region):
    options = dict(use_ssl=False)
    options["region_name"] = region
    # ruleid: python-aws-tls-off
    return boto3.client("s3", **options)


def set_later(region):
    options = {"region_name": region}
    options["use_ssl"] = False
    # ruleid: python-aws-tls-off
    return boto3.client("s3", **options)


def updated(region):
    options = {"region_name": region}
    options.update(use_ssl=False)
    # ruleid: python-aws-tls-off
    return boto3.client("s3", **options)
