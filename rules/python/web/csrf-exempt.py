from django.utils.decorators import method_decorator
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from flask_wtf.csrf import CSRFProtect

csrf = CSRFProtect()


# ruleid: python-web-csrf-exempt
@csrf_exempt
def transfer(request):
    return request.POST["amount"]


# ruleid: python-web-csrf-exempt
@csrf.exempt
def hook():
    return "ok"


# ruleid: python-web-csrf-exempt
@method_decorator(csrf_exempt, name="dispatch")
class Hook:
    pass


# ruleid: python-web-csrf-exempt
plain = csrf_exempt(transfer)


# ok: python-web-csrf-exempt
@csrf_protect
def other(request):
    return request.POST["amount"]


# ok: python-web-csrf-exempt
def third(request):
    return request.POST["amount"]


# Each of the other forms once.
from flask_wtf import CSRFProtect as Protect

guard = Protect()


# ruleid: python-web-csrf-exempt
@guard.exempt
def callback():
    return "ok"


# ok: python-web-csrf-exempt
@limits.exempt
def health():
    return "ok"
