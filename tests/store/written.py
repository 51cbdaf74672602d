"""Writes a record into the tables behind the journal's back."""


def write(casebook, kind, record_id, fields) -> None:
    """Add or change one record; without ``fields`` take it out, if it is there."""
    with casebook.transaction():
        found = casebook.records.found(kind, record_id)
        if found is None:
            casebook.records.insert(kind, record_id, fields)
        elif fields is None:
            casebook.records.remove(kind, found[0])
        else:
            casebook.records.update(kind, found[0], fields, fields)
