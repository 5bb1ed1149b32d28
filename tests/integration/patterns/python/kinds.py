from net import Client


def with_parameter(client: Client, other: Server):
    # ruleid: typed-argument
    run(client)
    # ok: typed-argument
    run(other)
    # ruleid: of-type
    client.send(1)
    # ok: of-type
    other.send(1)


def with_local():
    made = Client()
    # ruleid: of-type
    made.send(2)
    noted: Client = make()
    # ruleid: of-type
    noted.send(3)
    unknown = make()
    # ok: of-type
    unknown.send(4)


# ruleid: a-number
wait(10)
# ruleid: a-number
wait(0.5)
# ok: a-number
wait("10")
