import ldap
import ldap3
from flask import Flask, request
from ldap3.utils.conv import escape_filter_chars
from ldap.dn import escape_dn_chars

app = Flask(__name__)
BASE = "ou=people,dc=shop,dc=example"


@app.route("/login", methods=["POST"])
def login(server):
    user = request.form["user"]
    connection = ldap3.Connection(server, auto_bind=True)
    # ruleid: python-auth-ldap-filter-from-input
    connection.search(BASE, f"(&(objectclass=person)(uid={user}))", attributes=["cn"])
    # ruleid: python-auth-ldap-filter-from-input
    connection.search(search_base=BASE, search_filter="(uid=" + user + ")")
    # ok: python-auth-ldap-filter-from-input
    connection.search(BASE, f"(uid={escape_filter_chars(user)})")
    # ok: python-auth-ldap-filter-from-input
    connection.search(BASE, "(uid=admin)", attributes=[user])
    return ""


@app.route("/find")
def find():
    directory = ldap.initialize("ldap://ldap.shop.example")
    unit = request.args["unit"]
    # ruleid: python-auth-ldap-filter-from-input
    directory.search_s("ou=" + unit + ",dc=shop", ldap.SCOPE_SUBTREE, "(uid=*)")
    # ruleid: python-auth-ldap-filter-from-input
    directory.search_s(BASE, ldap.SCOPE_SUBTREE, "(ou=%s)" % unit)
    # ok: python-auth-ldap-filter-from-input
    directory.search_s("ou=" + escape_dn_chars(unit) + ",dc=shop", ldap.SCOPE_SUBTREE, "(uid=*)")
    return ""
