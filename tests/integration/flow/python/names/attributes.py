"""Attributes of objects and of classes."""
import os
from flask import request


class Job:
    shell = "/bin/sh"
    last = None

    def __init__(self, command, owner):
        self.command = command
        self.owner = owner
        self.log = []

    def run(self):
        # ruleid: flow
        os.system(self.command)

    def mail(self):
        # ok: flow
        os.system("mail " + self.owner)


def start():
    job = Job(request.args["cmd"], "root")
    job.run()
    job.mail()
    # ruleid: flow
    sink(job.command)
    # ok: flow
    sink(job.owner)


def two_jobs():
    mine = Job("uptime", "root")
    theirs = Job(request.args["cmd"], "guest")
    # ok: flow
    sink(mine.command)
    # ruleid: flow
    sink(theirs.command)


def changed():
    job = Job("uptime", "root")
    job.owner = request.args["owner"]
    # ruleid: flow
    sink(job.owner)
    # ok: flow
    sink(job.command)
    job.owner = "root"
    # ok: flow
    sink(job.owner)


def by_name_of_the_field():
    job = Job("uptime", "root")
    setattr(job, "owner", request.args["owner"])
    # ruleid: flow
    sink(getattr(job, "owner"))
    # ok: flow
    sink(getattr(job, "command"))


class Nested:
    def __init__(self):
        self.job = Job("uptime", request.args["owner"])


def deep():
    nested = Nested()
    # ruleid: flow
    sink(nested.job.owner)
    # ok: flow
    sink(nested.job.command)


def class_attribute():
    # ok: flow
    sink(Job.shell)
    Job.last = request.args["last"]
    # ruleid: flow
    sink(Job.last)


class Config:
    name = source()
    kind = "plain"

    def show(self):
        # ruleid: flow
        sink(self.name)
        # ok: flow
        sink(self.kind)

    @classmethod
    def show_all(cls):
        # ruleid: flow
        sink(cls.name)
        # ok: flow
        sink(cls.kind)


class View:
    def dispatch(self):
        self.term = request.args["q"]
        self.kind = "all"
        self.render()

    def render(self):
        # ruleid: flow
        sink(self.term)
        # ok: flow
        sink(self.kind)


class Handler:
    """One method stores, another one reads: whoever calls them."""

    def prepare(self):
        self.user = request.args["user"]
        self.role = "guest"

    def get(self):
        # ruleid: flow
        sink(self.user)
        # ok: flow
        sink(self.role)
