import boto3
import botocore
from botocore import UNSIGNED
from botocore.client import Config
from botocore.config import Config as C
from botocore.handlers import disable_signing

# ruleid: python-aws-unsigned-requests
s3 = boto3.client("s3", config=Config(signature_version=UNSIGNED))
settings = dict(
    # ruleid: python-aws-unsigned-requests
    config=C(
        retries={"max_attempts": 3},
        signature_version=botocore.UNSIGNED,
    ),
)
bucket = boto3.resource("s3")
# ruleid: python-aws-unsigned-requests
bucket.meta.client.meta.events.register("choose-signer.s3.*", disable_signing)
# ok: python-aws-unsigned-requests
good = boto3.client("s3", config=Config(signature_version="s3v4"))
# ok: python-aws-unsigned-requests
plain = C(retries={"max_attempts": 3})


# Each of the other forms once.
import aiobotocore.config
import boto3.session
import botocore.handlers

# ruleid: python-aws-unsigned-requests
boto3.session.Config(signature_version=botocore.UNSIGNED)
# ruleid: python-aws-unsigned-requests
aiobotocore.config.AioConfig(signature_version=botocore.UNSIGNED)
# ruleid: python-aws-unsigned-requests
botocore.config.Config(signature_version=botocore.handlers.disable_signing)
# ruleid: python-aws-unsigned-requests
client.meta.events.register("choose-signer.s3.*", botocore.handlers.disable_signing)
