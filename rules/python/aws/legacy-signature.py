import boto3
from botocore.client import Config
from botocore.config import Config as BotoConfig

OLD = "s3"

# ruleid: python-aws-legacy-signature
s3 = boto3.client("s3", config=Config(signature_version="s3"))
# ruleid: python-aws-legacy-signature
options = BotoConfig(
    connect_timeout=5,
    signature_version=OLD,
)
# ruleid: python-aws-legacy-signature
AWS_S3_SIGNATURE_VERSION = "s3"
# ok: python-aws-legacy-signature
good = Config(signature_version="s3v4")
# ok: python-aws-legacy-signature
plain = BotoConfig(connect_timeout=5)


# Each of the other forms once.
import aiobotocore.config
import boto3.session

# ruleid: python-aws-legacy-signature
boto3.session.Config(signature_version="s3")
# ruleid: python-aws-legacy-signature
aiobotocore.config.AioConfig(signature_version="s3")
