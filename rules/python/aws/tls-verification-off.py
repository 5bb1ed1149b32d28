import boto3
from boto3 import resource as open_resource
from botocore.session import get_session

LOCAL = "https://localhost:4566"
CHECK = False
OPTIONS = dict(region_name="eu-west-1", verify=False)

# ruleid: python-aws-tls-verification-off
s3 = boto3.client("s3", verify=False)
# ruleid: python-aws-tls-verification-off
ec2 = open_resource(
    "ec2",
    verify=CHECK,
    region_name="eu-west-1",
)
# ruleid: python-aws-tls-verification-off
sqs = boto3.Session(profile_name="x").client("sqs", verify=False)
# ruleid: python-aws-tls-verification-off
low = get_session().create_client("s3", verify=False)
# ruleid: python-aws-tls-verification-off
sns = boto3.client("sns", **OPTIONS)
# ok: python-aws-tls-verification-off
good = boto3.client("s3")
# ok: python-aws-tls-verification-off
bundle = boto3.client("s3", verify="/etc/ssl/ca.pem")
# ok: python-aws-tls-verification-off
stand_in = boto3.client("s3", endpoint_url=LOCAL, verify=False)


class Storage:
    def __init__(self, session):
        options = {"verify": False}
        # ruleid: python-aws-tls-verification-off
        self.client = session.client("s3", **options)
        # ruleid: python-aws-tls-verification-off
        self.named = session.client(service_name="sqs", region_name="eu-west-1", verify=False)
        # ruleid: python-aws-tls-verification-off
        self.positional = boto3.client("s3", "eu-west-1", None, True, False)


# Each of the other forms once.
from boto3 import client as make_client

# ruleid: python-aws-tls-verification-off
boto3.resource(service, region, version, ssl, False)
# ruleid: python-aws-tls-verification-off
AWS_S3_VERIFY = False
# ruleid: python-aws-tls-verification-off
make_client("s3", verify=False)
# ruleid: python-aws-tls-verification-off
session.resource(service, verify=False)


def build(session, region, service, given):
    options = {"verify": False}
    options["region_name"] = region
    # ruleid: python-aws-tls-verification-off
    a = make_client(service, **options)
    # ruleid: python-aws-tls-verification-off
    b = open_resource(service, **options)
    # ruleid: python-aws-tls-verification-off
    c = session.create_client(service, **options)
    # ruleid: python-aws-tls-verification-off
    d = session.client("s3", **options)
    # ruleid: python-aws-tls-verification-off
    e = session.resource("s3", **options)
    # ok: python-aws-tls-verification-off
    f = boto3.client("s3", **given)
    return a, b, c, d, e, f


def set_later(region):
    options = {"region_name": region}
    options["verify"] = False
    # ruleid: python-aws-tls-verification-off
    return boto3.client("s3", **options)


def updated(region):
    options = {"region_name": region}
    options.update(verify=False)
    # ruleid: python-aws-tls-verification-off
    return boto3.client("s3", **options)
