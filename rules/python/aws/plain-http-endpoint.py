import os

import boto3
from boto3.session import Session

STORE = "http://objects.mycompany.io"
DEV = "http://localhost:4566"

# ruleid: python-aws-plain-http-endpoint
s3 = boto3.client("s3", endpoint_url="http://s3.eu-west-1.amazonaws.com")
# ruleid: python-aws-plain-http-endpoint
table = boto3.resource(
    service_name="dynamodb",
    endpoint_url=STORE,
)
# ruleid: python-aws-plain-http-endpoint
sqs = Session().client("sqs", endpoint_url="http://203.0.113.9:9324")
# ruleid: python-aws-plain-http-endpoint
unless_told = boto3.client("s3", endpoint_url=os.environ.get("STORE", "http://objects.mycompany.io"))
# ok: python-aws-plain-http-endpoint
tls = boto3.client("s3", endpoint_url="https://s3.eu-west-1.amazonaws.com")
# ok: python-aws-plain-http-endpoint
dev = boto3.client("s3", endpoint_url=DEV)
# ok: python-aws-plain-http-endpoint
compose = boto3.client("s3", endpoint_url="http://localstack:4566")
# ok: python-aws-plain-http-endpoint
loop = boto3.client("s3", endpoint_url="http://127.0.0.1:9000")
# ok: python-aws-plain-http-endpoint
loop6 = boto3.client("s3", endpoint_url="http://[::1]:9000")
# ok: python-aws-plain-http-endpoint
network = boto3.client("s3", endpoint_url="http://minio.storage.svc:9000")


def regional(region, host):
    # ruleid: python-aws-plain-http-endpoint
    boto3.client("ec2", endpoint_url=f"http://ec2.{region}.amazonaws.com")
    # ok: python-aws-plain-http-endpoint
    boto3.client("ec2", endpoint_url=f"http://{host}:4566")


# Each of the other forms once.
import s3fs

# ruleid: python-aws-plain-http-endpoint
boto3.client("s3", endpoint_url="http://objects.mycompany.io")
# ruleid: python-aws-plain-http-endpoint
session.create_client("s3", endpoint_url="http://objects.mycompany.io")
# ruleid: python-aws-plain-http-endpoint
session.resource("S3_URL", endpoint_url="http://objects.mycompany.io")
# ruleid: python-aws-plain-http-endpoint
s3fs.S3FileSystem(endpoint_url="http://objects.mycompany.io")
# ruleid: python-aws-plain-http-endpoint
AWS_S3_ENDPOINT_URL = "http://objects.mycompany.io"
# ruleid: python-aws-plain-http-endpoint
boto3.client("s3", endpoint_url=os.getenv("S3_URL", "http://objects.mycompany.io"))
# ruleid: python-aws-plain-http-endpoint
AWS_S3_ENDPOINT_URL = "http://objects.mycompany.io"
# ok: python-aws-plain-http-endpoint
Search(endpoint_url="http://search.mycompany.io")
# ruleid: python-aws-plain-http-endpoint
boto3.client(service, endpoint_url="http://objects.mycompany.io")
