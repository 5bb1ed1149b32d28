import aioboto3


session = aioboto3.Session()


def connect(service):
    # ruleid: python-aws-tls-verification-off
    return session.client(service, verify=False)
