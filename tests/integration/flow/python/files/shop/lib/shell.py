import os
import shlex


def escaped(text):
    return shlex.quote(text)


class Shell:
    def run(self, command):
        # ruleid: flow
        os.system(command)

    def run_quietly(self, command):
        # ok: flow
        os.system(command + " > /dev/null")

    def run_normal(self, command):
        # ruleid: flow
        os.system(command)

    def run_code(self, command):
        # ok: flow
        os.system(command)
