def share(connection):
    # ok: python-files-world-writable
    connection.chmod(0o666)
    # ok: python-files-world-writable
    connection.chmod(stat.S_IRWXO)
