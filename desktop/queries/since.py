"""How much was saved in a casebook since a record was added."""

from desktop.domain.record import RecordKind
from desktop.queries.reader import Reader

# What is made for showing says nothing about any base.
_FOR_SHOWING = (RecordKind.BRIEFING.value, RecordKind.SAVED_VIEW.value)


def saves_since(reader: Reader, record_id: str) -> int:
    """Return how many saves since ``record_id`` was added changed what the casebook tells.

    Raises:
        StoreError: Where the file cannot be read.
    """
    row = reader.db.execute(_SAVES, (*_FOR_SHOWING, record_id)).fetchone()
    assert row is not None
    return int(row[0])


_SAVES = """
SELECT COUNT(*) FROM change WHERE position = 0 AND record_table NOT IN (?, ?)
AND seq > (SELECT MIN(seq) FROM change WHERE record_id = ?)
"""
