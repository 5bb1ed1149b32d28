import flask


def find(users, request):
    # ok: python-sql-input-in-nosql-query
    users.find_one(request.data)
