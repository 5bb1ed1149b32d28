import jwt
from jwt import encode as sign

NONE = "none"


def tokens(claims, token, key):
    # ruleid: python-jwt-none-algorithm
    a = jwt.encode(claims, None, algorithm="none")
    # ruleid: python-jwt-none-algorithm
    b = sign(
        claims,
        key="",
        algorithm=NONE,
    )
    # ruleid: python-jwt-none-algorithm
    c = jwt.decode(token, key, algorithms=["HS256", "none"])
    # ok: python-jwt-none-algorithm
    d = jwt.encode(claims, key, algorithm="HS256")
    # ok: python-jwt-none-algorithm
    e = jwt.decode(token, key, algorithms=["RS256"])
    return a, b, c, d, e


# Each of the other forms once.
import jose.jwt

# ruleid: python-jwt-none-algorithm
jwt.decode(algorithms="none")
# ruleid: python-jwt-none-algorithm
jose.jwt.encode(algorithm="none")
# ruleid: python-jwt-none-algorithm
jose.jwt.decode(algorithms=["none"])
# ruleid: python-jwt-none-algorithm
jose.jwt.decode(algorithms="none")
