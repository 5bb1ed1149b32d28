def connect(session, service):
    # ruleid: python-aws-tls-verification-off
    a = session.client("s3", verify=False)
    # ruleid: python-aws-tls-verification-off
    b = session.resource("s3", verify=False)
    # ok: python-aws-tls-verification-off
    c = session.client(service, verify=False)
    return a, b, c
