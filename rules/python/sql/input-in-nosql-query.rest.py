import rest_framework.views


def find(users, request):
    # ruleid: python-sql-input-in-nosql-query
    users.find_one(request.data)


class Users(rest_framework.views.APIView):
    def find(self, users):
        # ruleid: python-sql-input-in-nosql-query
        users.find_one(self.request.data)
