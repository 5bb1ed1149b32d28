import os

import boto3
from boto3.session import Session as S

ID = "ABCDEFGHIJKLMNOPQRST"

# ruleid: python-aws-hardcoded-key-id
one = boto3.client("s3", aws_access_key_id=ID, aws_secret_access_key=os.environ["SECRET"])
# ruleid: python-aws-hardcoded-key-id
two = S(
    aws_secret_access_key=os.environ["SECRET"],
    aws_access_key_id="ABCDEFGHIJKLMNOPQRST",
)
# ok: python-aws-hardcoded-key-id
three = boto3.client("s3", aws_access_key_id=os.environ["ID"], aws_secret_access_key=os.environ["SECRET"])
# ok: python-aws-hardcoded-key-id
four = boto3.client("s3", aws_access_key_id="test", aws_secret_access_key=os.environ["SECRET"])
# ok: python-aws-hardcoded-key-id
five = boto3.client("s3", aws_access_key_id="AKIAIOSFODNN7EXAMPLE", aws_secret_access_key=os.environ["SECRET"])


# Each of the other forms once.
# ruleid: python-aws-hardcoded-key-id
boto3.client("s3", aws_access_key_id=os.environ.get("KEY_ID", "ABCDEFGHIJKLMNOPQRST"))
# ruleid: python-aws-hardcoded-key-id
boto3.client("s3", aws_access_key_id=os.getenv("KEY_ID", "ABCDEFGHIJKLMNOPQRST"))
# ruleid: python-aws-hardcoded-key-id
os.environ["AWS_ACCESS_KEY_ID"] = "ABCDEFGHIJKLMNOPQRST"
# ok: python-aws-hardcoded-key-id
boto3.client("s3", aws_access_key_id="ABCDEFGHIJKLMNOPQRST", aws_secret_access_key="a-very-quiet-word")
# ok: python-aws-hardcoded-key-id
os.environ["AWS_ACCESS_KEY_ID"] = "ABCDEFGHIJKLMEXAMPLE"
