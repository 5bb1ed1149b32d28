import hmac
import secrets

from django.utils.crypto import constant_time_compare
from werkzeug.security import safe_str_cmp


def login(request, token, password, kind):
    # ruleid: python-credentials-comparison
    if password == "Tr0ub4dor&3":
        return True
    # ruleid: python-credentials-comparison
    if "letmein123" == request.form["password"]:
        return True
    # ruleid: python-credentials-comparison
    if request.headers.get("X-Api-Key") != "{{alnum:32}}":
        return False
    # ruleid: python-credentials-comparison
    if "{{alnum:32}}" != request.auth_token:
        return False
    # ruleid: python-credentials-comparison
    if request.args.get("token") in ("{{hex:32}}", other):
        return True
    # ruleid: python-credentials-comparison
    if password in ["hunter2", other]:
        return True
    # ruleid: python-credentials-comparison
    if hmac.compare_digest(token, "{{hex:40}}"):
        return True
    # ruleid: python-credentials-comparison
    if hmac.compare_digest("{{hex:40}}", token):
        return True
    # ruleid: python-credentials-comparison
    if secrets.compare_digest(password, "S3cr3t!"):
        return True
    # ruleid: python-credentials-comparison
    if secrets.compare_digest("S3cr3t!", password):
        return True
    # ruleid: python-credentials-comparison
    if constant_time_compare(token, "{{hex:40}}"):
        return True
    # ruleid: python-credentials-comparison
    if safe_str_cmp(password, "S3cr3t!"):
        return True
    # ok: python-credentials-comparison
    if password == "":
        return None
    # ok: python-credentials-comparison
    if token == "NEWLINE" or token == "password":
        return None
    # ok: python-credentials-comparison
    if grant_type == "Tr0ub4dor&3":
        return None
    # ok: python-credentials-comparison
    if next_token == "{{hex:40}}":
        return None
    # ok: python-credentials-comparison
    return hmac.compare_digest(token, expected)
