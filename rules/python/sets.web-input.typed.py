import datetime
import uuid
from typing import Annotated, Optional

import fastapi
import flask
import flask_restful
import pydantic

app = fastapi.FastAPI()


@app.get("/posts/{slug}/{key}")
def converted(slug: str, key: uuid.UUID, number: int, since: datetime.date = None, last: Optional[int] = None):
    # ruleid: sources/web-input
    sink(slug)
    # ok: sources/web-input
    sink(key)
    # ok: sources/web-input
    sink(number)
    # ok: sources/web-input
    sink(since)
    # ok: sources/web-input
    sink(last)


@app.get("/posts/{key}")
def optional(key: pydantic.UUID4 | None, name: str | None = None, either: pydantic.UUID4 | str = ""):
    # ok: sources/web-input
    sink(key)
    # ruleid: sources/web-input
    sink(name)
    # ruleid: sources/web-input
    sink(either)


@app.post("/posts")
def handed(
    rows: DbSession,
    posts: PostRepository,
    member: Annotated[Member, fastapi.Depends(member)],
    count: Annotated[int, fastapi.Query()],
    title: Annotated[str, fastapi.Query()],
    post: NewPost,
):
    # ok: sources/web-input
    sink(rows)
    # ok: sources/web-input
    sink(posts)
    # ok: sources/web-input
    sink(member)
    # ok: sources/web-input
    sink(count)
    # ruleid: sources/web-input
    sink(title)
    # ruleid: sources/web-input
    sink(post)


class Posts(flask_restful.Resource):
    def post(self, json_args, kwargs, slug):
        # ok: sources/web-input
        sink(json_args)
        # ok: sources/web-input
        sink(kwargs)
        # ruleid: sources/web-input
        sink(slug)


site = flask.Blueprint("site", __name__)


@site.route("/submit", methods=["POST"])
@signed_in
def submit(writer):
    # ok: sources/web-input
    sink(writer)


@site.route("/posts/<slug>", methods=["POST"])
@signed_in
def post(slug):
    # ruleid: sources/web-input
    sink(slug)
