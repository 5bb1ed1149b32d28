import logging

import boto3
from boto3 import set_stream_logger as trace

# ruleid: python-aws-wire-trace
boto3.set_stream_logger("")
# ruleid: python-aws-wire-trace
trace(
    name="botocore",
)
# ruleid: python-aws-wire-trace
logging.getLogger("botocore").setLevel(logging.DEBUG)
# ok: python-aws-wire-trace
boto3.set_stream_logger("boto3.resources", logging.INFO)
# ok: python-aws-wire-trace
logging.getLogger("botocore").setLevel(logging.WARNING)
