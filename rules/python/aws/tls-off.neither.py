def connect(session, service):
    # ruleid: python-aws-tls-off
    a = session.client("s3", use_ssl=False)
    # ruleid: python-aws-tls-off
    b = session.resource("s3", use_ssl=False)
    # ok: python-aws-tls-off
    c = session.client(service, use_ssl=False)
    return a, b, c
