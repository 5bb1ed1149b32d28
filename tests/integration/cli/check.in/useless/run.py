# ruleid: run
run(command)
# ruleid: run
run(command, shell=True)
# ok: run
run("ls")
# ok: run
halt(command)
