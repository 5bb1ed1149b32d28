import random
import secrets
import string
from random import choice as pick

LETTERS = string.ascii_letters


def reset(user):
    # ruleid: python-crypto-predictable-token
    token = "".join(random.choice(LETTERS) for _ in range(32))
    # ruleid: python-crypto-predictable-token
    user.password = "%06d" % random.randint(0, 999999)
    # ruleid: python-crypto-predictable-token
    user.reset_token = "".join(
        pick(LETTERS) for _ in range(20)
    )
    # ruleid: python-crypto-predictable-token
    user.save(salt=random.getrandbits(64))
    return token


def generate_password(length):
    # ruleid: python-crypto-predictable-token
    return "".join(random.choice(LETTERS) for _ in range(length))


def fine(user, delay):
    # ok: python-crypto-predictable-token
    token = secrets.token_urlsafe(32)
    # ok: python-crypto-predictable-token
    colour = random.choice(["red", "blue"])
    # ok: python-crypto-predictable-token
    password = "".join(secrets.choice(LETTERS) for _ in range(20))
    # ok: python-crypto-predictable-token
    jitter = delay * random.random()
    # ok: python-crypto-predictable-token
    user.salt = random.SystemRandom().getrandbits(64)
    # ok: python-crypto-predictable-token
    tokens = random.sample(user.words, 3)
    return token, colour, password, jitter, tokens


# Each of the other forms once.
# ruleid: python-crypto-predictable-token
account["reset_token"] = random.getrandbits(64)


def make_colour():
    # ok: python-crypto-predictable-token
    return random.choice(["red", "blue"])


def make_token(length):
    # ok: python-crypto-predictable-token
    random.seed(length)
    # ruleid: python-crypto-predictable-token
    token = "".join(
        # ok: python-crypto-predictable-token
        random.choice(LETTERS) for _ in range(length)
    )
    return token


def one_of_many(client, tokens):
    # ok: python-crypto-predictable-token
    access_token = random.choice(tokens)
    # ok: python-crypto-predictable-token
    client.access_token = random.choice(tokens)
    # ok: python-crypto-predictable-token
    client.connect(access_token=random.choice(tokens))
    # ruleid: python-crypto-predictable-token
    client.access_token = random.choice(LETTERS) + random.choice(LETTERS)
    return access_token
