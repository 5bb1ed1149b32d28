"""Handlers inside of a function that registers them, with imports where they are used."""
from flask import request, make_response

from helpers.texts import quoted, trimmed


def register(app):
    folder = "/srv/orders"
    kinds = ["open", "closed"]

    @app.route("/orders/by-form", methods=["POST"])
    def by_form():
        import helpers.incoming

        wrapped = helpers.incoming.Wrapped(request)
        text = wrapped.form_value("name")
        if not text:
            text = ""
        import os

        # ruleid: flow
        os.system("ls " + text)
        return make_response("done")

    @app.route("/orders/by-fixed", methods=["POST"])
    def by_fixed():
        import helpers.incoming

        wrapped = helpers.incoming.Wrapped(request)
        text = wrapped.fixed("name")
        if not text:
            text = ""
        import os

        # ok: flow
        os.system("ls " + text)
        return make_response("done")

    @app.route("/orders/first")
    def first():
        import os
        from helpers.incoming import Wrapped

        text = Wrapped(request).first_of("name")
        # ruleid: flow
        os.system(f"ls {folder}/{text}")
        # ok: flow
        os.system(f"ls {folder}/{kinds[0]}")
        return "done"

    @app.route("/orders/cookie")
    def by_cookie():
        import os
        import urllib.parse
        from helpers import incoming

        text = urllib.parse.unquote_plus(incoming.cookie(request, "order"))
        # ruleid: flow
        os.system("ls " + text)
        text = urllib.parse.unquote_plus(incoming.fixed_cookie(request, "order"))
        # ok: flow
        os.system("ls " + text)
        return "done"

    @app.route("/orders/key", methods=["POST"])
    def by_key():
        import os

        text = ""
        for name in request.form.keys():
            if "order" in request.form.getlist(name):
                text = name
                break
        # ruleid: flow
        os.system("ls " + text)
        text = ""
        for name in request.form.keys():
            if "order" in request.form.getlist(name):
                text = "order"
                break
        # ok: flow
        os.system("ls " + text)
        return "done"

    @app.route("/orders/list")
    def by_list():
        import os

        values = request.args.getlist("order")
        text = ""
        if values:
            text = values[0]
        bar = ""
        if text:
            items = []
            items.append("safe")
            items.append(text)
            items.append("moresafe")
            items.pop(0)
            bar = items[0]
        # ruleid: flow
        os.system("ls " + bar)
        bar = ""
        if text:
            items = []
            items.append("safe")
            items.append(text)
            items.append("moresafe")
            items.pop(0)
            bar = items[1]
        # ok: flow
        os.system("ls " + bar)
        return "done"

    @app.route("/orders/settings")
    def by_settings():
        import configparser
        import os

        text = request.headers.get("X-Order", "")
        bar = "safe"
        conf = configparser.ConfigParser()
        conf.add_section("section")
        conf.set("section", "keyA", "a value")
        conf.set("section", "keyB", text)
        bar = conf.get("section", "keyB")
        # ruleid: flow
        os.system("ls " + bar)
        bar = conf.get("section", "keyA")
        # ok: flow
        os.system("ls " + bar)
        return "done"

    @app.route("/orders/map")
    def by_map():
        import os

        text = request.args.get("order")
        bar = "safe"
        map_one = {}
        map_one["keyA"] = "a value"
        map_one["keyB"] = text
        map_one["keyC"] = "another"
        bar = map_one["keyB"]
        # ruleid: flow
        os.system("ls " + bar)
        bar = map_one["keyA"]
        # ok: flow
        os.system("ls " + bar)
        return "done"

    @app.route("/orders/coded")
    def by_code():
        import base64
        import os

        text = request.args.get("order")
        coded = base64.b64encode(text.encode("utf-8"))
        bar = base64.b64decode(coded).decode("utf-8")
        # ruleid: flow
        os.system("ls " + bar)
        coded = base64.b64encode("order".encode("utf-8"))
        bar = base64.b64decode(coded).decode("utf-8")
        # ok: flow
        os.system("ls " + bar)
        return "done"

    @app.route("/orders/guess")
    def by_guess():
        import os

        text = request.args.get("order")
        possible = "ABC"
        guess = possible[1]
        match guess:
            case "A":
                bar = text
            case "B":
                bar = "bob"
            case "C" | "D":
                bar = text
            case _:
                bar = "bob's your uncle"
        # ok: flow
        os.system("ls " + bar)
        guess = possible[2]
        match guess:
            case "A":
                bar = text
            case "B":
                bar = "bob"
            case "C" | "D":
                bar = text
            case _:
                bar = "bob's your uncle"
        # ruleid: flow
        os.system("ls " + bar)
        return "done"

    @app.route("/orders/number")
    def by_number():
        import os

        text = request.args.get("order")
        number = 86
        if 7 * 42 - number > 200:
            bar = "this is always so"
        else:
            bar = text
        # ok: flow
        os.system("ls " + bar)
        number = 106
        bar = "this should never be" if 7 * 18 + number > 300 else text
        # ruleid: flow
        os.system("ls " + bar)
        return "done"

    @app.route("/orders/made")
    def by_maker():
        import os
        import helpers.makers

        text = request.args.get("order")
        thing = helpers.makers.create()
        bar = thing.make(text)
        # ruleid: flow
        os.system("ls " + bar)
        thing = helpers.makers.create_named("fixed")
        bar = thing.make(text)
        # ok: flow
        os.system("ls " + bar)
        thing = helpers.makers.create_named("straight")
        bar = thing.make(text)
        # ruleid: flow
        os.system("ls " + bar)
        return "done"

    @app.route("/orders/query")
    def by_query():
        import helpers.store

        text = request.args.get("order")
        # the sink is in the helper
        found = helpers.store.rows("SELECT * FROM orders WHERE name = '" + trimmed(text) + "'")
        helpers.store.own_rows("SELECT * FROM orders WHERE name = '" + quoted(text) + "'")
        helpers.store.own_rows("SELECT * FROM orders WHERE name = ?", (text,))
        return str(found)

    @app.route("/orders/tried")
    def by_try():
        import os

        text = request.args.get("order")
        try:
            # ruleid: flow
            os.system("ls " + text)
            number = int(text)
            # ok: flow
            os.system("ls %s" % number)
        except ValueError as problem:
            return "problem: " + str(problem)
        return "done"

    @app.route("/orders/lambda")
    def by_lambda():
        import os

        text = request.args.get("order")
        bar = (lambda it: it + "x")(text)
        # ruleid: flow
        os.system("ls " + bar)
        bar = (lambda it: "x")(text)
        # ok: flow
        os.system("ls " + bar)
        return "done"

    @app.route("/orders/argv")
    def by_argv():
        text = request.args.get("order")
        argv = ["sh", "-c"]
        argv.append("echo " + text)
        # ruleid: flow
        sink(argv)
        argv = ["sh", "-c"]
        argv.append("echo order")
        # ok: flow
        sink(argv)
        return "done"

    return app
