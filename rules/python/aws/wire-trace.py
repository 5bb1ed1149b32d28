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


# Each of the other forms once.
import boto

# ruleid: python-aws-wire-trace
boto3.set_stream_logger("", logging.DEBUG)
# ruleid: python-aws-wire-trace
boto3.set_stream_logger(name="")
# ruleid: python-aws-wire-trace
boto3.set_stream_logger("botocore")
# ruleid: python-aws-wire-trace
boto3.set_stream_logger("botocore", logging.DEBUG)
# ruleid: python-aws-wire-trace
boto3.set_stream_logger("botocore.endpoint")
# ruleid: python-aws-wire-trace
boto3.set_stream_logger("botocore.parsers")
# ruleid: python-aws-wire-trace
session.set_debug_logger()
# ruleid: python-aws-wire-trace
boto.set_stream_logger()
# ruleid: python-aws-wire-trace
logging.getLogger("botocore.endpoint").setLevel(logging.DEBUG)
# ruleid: python-aws-wire-trace
logging.getLogger("botocore.parsers").setLevel(logging.DEBUG)
# ok: python-aws-wire-trace
boto3.set_stream_logger(name="", level=logging.INFO)
# ok: python-aws-wire-trace
boto3.set_stream_logger(name="", level=logging.WARNING)
