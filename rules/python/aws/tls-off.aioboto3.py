import aioboto3

session = aioboto3.Session()


def connect(service):
    # ruleid: python-aws-tls-off
    return session.client(service, use_ssl=False)
