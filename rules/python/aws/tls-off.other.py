from aioboto3 import client as async_client
from aioboto3 import resource as async_resource


def connect():
    # ruleid: python-aws-tls-off
    a = async_client("s3", use_ssl=False)
    # ruleid: python-aws-tls-off
    b = async_resource("s3", use_ssl=False)
    return a, b
