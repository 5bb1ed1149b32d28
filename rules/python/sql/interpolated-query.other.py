def start(task, editor, gauge, name, table):
    # ok: python-sql-interpolated-query
    task.run(f"SELECT * FROM people WHERE name = '{name}'")
    # ok: python-sql-interpolated-query
    editor.cursor(f"SELECT * FROM people WHERE name = '{name}'")
    # ok: python-sql-interpolated-query
    gauge.scalar(f"SELECT * FROM people WHERE name = '{name}'")
