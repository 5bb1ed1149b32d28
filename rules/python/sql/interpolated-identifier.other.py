def start(task, editor, gauge, name, table):
    # ok: python-sql-interpolated-identifier
    task.run(f"SELECT * FROM {table}")
    # ok: python-sql-interpolated-identifier
    editor.cursor(f"SELECT * FROM {table}")
    # ok: python-sql-interpolated-identifier
    gauge.scalar(f"SELECT * FROM {table}")
