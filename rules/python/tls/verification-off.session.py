from requests import Session


def connect(url):
    one = Session()
    # ruleid: python-tls-verification-off
    one.verify = False
    with Session() as two:
        # ruleid: python-tls-verification-off
        two.verify = False
