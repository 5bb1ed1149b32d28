from aioboto3 import client as async_client
from aioboto3 import resource as async_resource


def connect():
    # ruleid: python-aws-tls-verification-off
    c = async_client("s3", verify=False)
    # ruleid: python-aws-tls-verification-off
    d = async_resource("s3", verify=False)
    return c, d
