__all__ = ["ordered", "ordered_by_name"]


def ordered(column):
    return "ORDER BY " + column


def ordered_by_name(column):
    return "ORDER BY " + "name"
