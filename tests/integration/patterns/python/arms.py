try:
    work()
# ruleid: named-handler
except ValueError as error:
    pass
# ok: named-handler
except KeyError:
    pass

match word:
    # ruleid: arm
    case "drop":
        drop()
    # ok: arm
    case "keep":
        keep()

# ruleid: matched
match number:
    case 1:
        one()
# ok: matched
match number:
    case 2:
        two()


class First:
    def serve(self):
        pass


class Second:
    def other(self):
        pass


# ruleid: class-then
register(First)
# ok: class-then
register(Second)


class View(Base):
    def get(self, request):
        # ruleid: context-of-context
        request.read()

    def put(self, request):
        # ok: context-of-context
        request.read()


# ruleid: any-argument
run(*arguments)
# ok: any-argument
run(**options)
# ok: any-argument
run(name=1)

# ruleid: text-between
f"select {name}"
# ruleid: text-between
"SELECT a " f"FROM b WHERE c = {name}"
# ok: text-between
f"{name} select"
# ok: text-between
f"insert {name}"
