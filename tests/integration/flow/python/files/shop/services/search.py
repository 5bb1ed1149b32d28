import os

from ..lib.shell import Shell, escaped
from ..lib import text as text_tools


class SearchService:
    def __init__(self, shell=None, folder="/srv"):
        self.shell = shell or Shell()
        self.folder = folder

    def grep(self, term):
        return self.shell.run("grep " + term + " " + self.folder)

    def grep_quoted(self, term):
        return self.shell.run_quietly("grep " + escaped(term) + " " + self.folder)

    def grep_normal(self, term):
        return self.shell.run_normal("grep " + text_tools.normal(term))

    def grep_code(self, term):
        return self.shell.run_code("grep " + text_tools.code(term))


def run_search(term, tool):
    command = build(term)
    # ruleid: flow
    os.system(command)
    # ok: flow
    os.system(build(tool))


def build(term):
    return "find . -name " + term
