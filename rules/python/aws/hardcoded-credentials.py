import os

import aioboto3
import boto3
import boto3 as aws
import botocore.session
from aiobotocore.session import get_session
from boto3 import Session, client as make_client

KEY_ID = os.environ["KEY_ID"]
# ruleid: python-aws-hardcoded-credentials
LONG = "{{base64:40}}"
OPTIONS = {
    "region_name": "eu-west-1",
    "aws_access_key_id": KEY_ID,
    # ruleid: python-aws-hardcoded-credentials
    "aws_secret_access_key": "{{base64:40}}",
}

# ruleid: python-aws-hardcoded-credentials
s3 = boto3.client("s3", aws_access_key_id=KEY_ID, aws_secret_access_key="{{base64:40}}")
table = aws.resource(
    "dynamodb",
    region_name="eu-west-1",
    # ruleid: python-aws-hardcoded-credentials
    aws_secret_access_key="{{base64:40}}",
    aws_access_key_id=KEY_ID,
)
session = Session(aws_access_key_id=KEY_ID, aws_secret_access_key=LONG)
queue = make_client("sqs", **OPTIONS)
# ruleid: python-aws-hardcoded-credentials
low = botocore.session.get_session().create_client("s3", aws_secret_access_key="{{base64:40}}", aws_access_key_id=KEY_ID)
# ruleid: python-aws-hardcoded-credentials
other = aioboto3.Session(aws_secret_access_key="{{base64:40}}")
# ruleid: python-aws-hardcoded-credentials
os.environ["AWS_SECRET_ACCESS_KEY"] = "{{base64:40}}"
# ruleid: python-aws-hardcoded-credentials
with_default = boto3.client("s3", aws_secret_access_key=os.environ.get("SECRET", "{{base64:40}}"))


class Storage:
    # ruleid: python-aws-hardcoded-credentials
    SECRET = "{{base64:40}}"
    OPTIONS = {"aws_secret_access_key": "{{base64:40}}"}

    def __init__(self):
        self.client = boto3.client("s3", aws_access_key_id=KEY_ID, aws_secret_access_key=self.SECRET)
        # todoruleid: python-aws-hardcoded-credentials
        self.other = boto3.client("s3", **self.OPTIONS)


async def upload():
    # ruleid: python-aws-hardcoded-credentials
    async with get_session().create_client("s3", aws_secret_access_key="{{base64:40}}", aws_access_key_id=KEY_ID) as s3:
        await s3.list_buckets()


# ok: python-aws-hardcoded-credentials
plain = boto3.client("s3")
# ok: python-aws-hardcoded-credentials
named = boto3.Session(profile_name="deploy")
# ok: python-aws-hardcoded-credentials
from_environment = boto3.client("s3", aws_secret_access_key=os.environ["SECRET"], aws_access_key_id=KEY_ID)
# ok: python-aws-hardcoded-credentials
stand_in = boto3.client("s3", aws_access_key_id="test", aws_secret_access_key="test")
# ok: python-aws-hardcoded-credentials
documented = boto3.client("s3", aws_secret_access_key="<your-secret-access-key-here>")


# Each of the other forms once.
import boto
import boto.ec2.connection
import boto.s3.connection
import boto3.session
import botocore.credentials
import requests_aws4auth
import s3fs

# ruleid: python-aws-hardcoded-credentials
boto3.client("s3", aws_session_token="{{base64:40}}")
# ruleid: python-aws-hardcoded-credentials
boto3.client("s3", aws_secret_access_key=os.getenv("SECRET_KEY", "{{base64:40}}"))
# ruleid: python-aws-hardcoded-credentials
os.environ["AWS_SESSION_TOKEN"] = "{{base64:40}}"
# ruleid: python-aws-hardcoded-credentials
os.environ.setdefault("AWS_SECRET_ACCESS_KEY", "{{base64:40}}")
# ruleid: python-aws-hardcoded-credentials
botocore.credentials.Credentials("ABCDEFGHIJKLMNOPQRST", "{{base64:40}}")
# ruleid: python-aws-hardcoded-credentials
botocore.credentials.Credentials(secret_key="{{base64:40}}")
# ruleid: python-aws-hardcoded-credentials
botocore.credentials.ReadOnlyCredentials("ABCDEFGHIJKLMNOPQRST", "{{base64:40}}")
# ruleid: python-aws-hardcoded-credentials
session.set_credentials("ABCDEFGHIJKLMNOPQRST", "{{base64:40}}")
# ruleid: python-aws-hardcoded-credentials
requests_aws4auth.AWS4Auth("ABCDEFGHIJKLMNOPQRST", "{{base64:40}}")
# ruleid: python-aws-hardcoded-credentials
boto.connect_s3("ABCDEFGHIJKLMNOPQRST", "{{base64:40}}")
# ruleid: python-aws-hardcoded-credentials
boto.connect_ec2("ABCDEFGHIJKLMNOPQRST", "{{base64:40}}")
# ruleid: python-aws-hardcoded-credentials
boto.connect_sqs("ABCDEFGHIJKLMNOPQRST", "{{base64:40}}")
# ruleid: python-aws-hardcoded-credentials
boto.connect_dynamodb("ABCDEFGHIJKLMNOPQRST", "{{base64:40}}")
# ruleid: python-aws-hardcoded-credentials
boto.s3.connection.S3Connection("ABCDEFGHIJKLMNOPQRST", "{{base64:40}}")
# ruleid: python-aws-hardcoded-credentials
boto.ec2.connection.EC2Connection("ABCDEFGHIJKLMNOPQRST", "{{base64:40}}")
# ruleid: python-aws-hardcoded-credentials
s3fs.S3FileSystem(secret="{{base64:40}}")
# ruleid: python-aws-hardcoded-credentials
boto3.client("s3", "eu-west-1", None, True, True, None, "ABCDEFGHIJKLMNOPQRST", "{{base64:40}}")
# ruleid: python-aws-hardcoded-credentials
boto3.Session("ABCDEFGHIJKLMNOPQRST", "{{base64:40}}")
# ruleid: python-aws-hardcoded-credentials
boto3.session.Session("ABCDEFGHIJKLMNOPQRST", "{{base64:40}}")


def pick(region):
    # ruleid: python-aws-hardcoded-credentials
    options = {"aws_access_key_id": KEY_ID, "aws_secret_access_key": "{{base64:40}}"}
    options["region_name"] = region
    a = boto3.client("s3", **options)
    # ruleid: python-aws-hardcoded-credentials
    more = dict(aws_access_key_id=KEY_ID, aws_secret_access_key="{{base64:40}}")
    b = boto3.client("s3", **more)
    given = {"aws_access_key_id": KEY_ID}
    # ruleid: python-aws-hardcoded-credentials
    given["aws_secret_access_key"] = "{{base64:40}}"
    c = boto3.client("s3", **given)
    return a, b, c


class Archive:
    # ok: python-aws-hardcoded-credentials
    CHECKSUM = "{{base64:40}}"

    def is_whole(self, data):
        return digest(data) == self.CHECKSUM
