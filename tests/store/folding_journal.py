"""Rebuilds the records from the journal alone, to hold the tables against."""

import json

from desktop.domain.record import RecordKind
from desktop.store.families import FAMILIES


def rebuilt(casebook):
    """Return the fields of every record as the journal tells them, by kind and id."""
    records = {}
    with casebook.transaction() as db:
        entries = db.execute(
            "SELECT record_table, record_id, operation, before, after FROM change ORDER BY seq"
        ).fetchall()
    for table, record_id, operation, *sides in entries:
        key = RecordKind(table), record_id
        known = records.get(key, {})
        before, after = (json.loads(side) for side in sides)
        if operation == "insert":
            assert key not in records
            records[key] = after
        elif operation == "update":
            assert before == {name: known[name] for name in after}
            records[key] = known | after
        else:
            assert known == before
            assert not after
            del records[key]
    return records


def tables(casebook):
    """Return the fields of every record as the tables hold them, by kind and id."""
    with casebook.transaction() as db:
        ids = [
            (kind, record_id)
            for kind in FAMILIES
            for (record_id,) in db.execute(f"SELECT id FROM {kind.value}").fetchall()
        ]
        return {(kind, key): casebook.records.fields(kind, key) for kind, key in ids}
