"""A casebook of 100,000 events and 300,000 notes with their journal, made by copying three rows.

Far quicker than saving each record: ids, keys, titles, days and the journal's entries differ, the
rest is alike. The hashes of the journal are left empty.
"""

import json
from datetime import date
from pathlib import Path

from desktop.domain.grading import Reliability
from desktop.store.casebook import Casebook
from tests.factories import (
    a_base,
    a_casebook,
    a_note,
    a_report,
    a_source,
    an_editing,
    an_event,
)

EVENTS, NOTES, REPORTS, BASES = 100_000, 300_000, 30_000, 60
DAYS = 400
FIRST_S = 1_735_689_600  # 1 January 2025
LAST_DAY = date(2026, 2, 4)


def a_large_casebook(folder: Path, edited: int = 20_000) -> Casebook:
    """Return a casebook whose journal tells of every record, then of ``edited`` edits of notes.

    Reports come out evenly over DAYS days; each note is on the event and of the report that its
    number gives, so that every event has three notes and every report ten.
    """
    casebook = a_casebook(folder, "large.basewatch")
    source = a_source(reliability=Reliability.B, reliability_reason="x", reliability_on=LAST_DAY)
    bases = [a_base(name=f"Base {number}") for number in range(BASES)]
    report, event = a_report(source), an_event(bases[0])
    note = a_note(report, event)
    an_editing(casebook).apply("Begin", source, *bases, report, event, note)
    with casebook.transaction() as db:
        copy_rows(db, "report", REPORTS, {"title": "'Report ' || i", **_published()})
        copy_rows(db, "event", EVENTS, {"title": "'Flags seen ' || i", **_happened()})
        copy_rows(
            db,
            "source_note",
            NOTES,
            {"report": f"1 + i % {REPORTS}", "event": f"1 + i % {EVENTS}"},
        )
        db.execute(
            "INSERT INTO event_base (owner, position, role, base, place)"
            f" SELECT \"key\", 0, 'at', 1 + \"key\" % {BASES}, ''"
            ' FROM event WHERE "key" > 1'
        )
        for table in ("report", "event", "source_note"):
            _journal(db, table)
        _edits(db, edited)
    return casebook


def _published() -> dict[str, str]:
    return {
        f"published_{bound}": f"{FIRST_S} + (i % {DAYS}) * 86400 + {late}"
        for bound, late in (
            ("start_min", 0),
            ("start_max", 86_400),
            ("end_min", 0),
            ("end_max", 86_400),
        )
    }


def _happened() -> dict[str, str]:
    return {name.replace("published", "when"): sql for name, sql in _published().items()}


def copy_rows(db, table, count, changed):
    """Copy the first row of a table until it has ``count``; ``changed`` columns differ, in SQL."""
    names = [row[1] for row in db.execute(f'PRAGMA table_info("{table}")') if row[1] != "key"]
    ids = f"'{table[:1].upper()}' || printf('%025d', i)"
    values = {name: f't."{name}"' for name in names} | {"id": ids} | changed
    listed = ", ".join(f'"{name}"' for name in names)
    db.execute(
        f'INSERT INTO "{table}" ({listed}) WITH RECURSIVE n(i) AS'
        f" (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < {count})"
        f' SELECT {", ".join(values.values())} FROM n JOIN "{table}" t ON t."key" = 1'
    )


def _journal(db, table):
    """Append an insert for each copied record, in groups of one, a second apart."""
    after = db.execute('SELECT "after" FROM change WHERE record_table = ?', (table,)).fetchone()[0]
    _append(db, table, "insert", "{}", after, f'SELECT "id" AS id FROM "{table}" WHERE "key" > 1')


def _edits(db, count):
    """Append an edit of each of the last ``count`` notes, which had another statement before."""
    then = db.execute("SELECT updated_at FROM source_note WHERE key = 1").fetchone()[0]
    before = json.dumps({"statement": "One flag.", "updated_at": then})
    after = json.dumps({"statement": "Two flags.", "updated_at": then})
    rows = f'SELECT "id" AS id FROM source_note ORDER BY "key" DESC LIMIT {count}'
    _append(db, "source_note", "update", before, after, rows)


def _append(db, table, operation, before, after, rows):
    last = db.execute("SELECT MAX(seq) FROM change").fetchone()[0]
    db.execute(
        f"""INSERT INTO change SELECT {last} + number,
            strftime('%Y-%m-%dT%H:%M:%S.000Z', 1769500000 + {last} + number, 'unixepoch')
                || '-0000-dev1',
            'Ada', 'dev1', id || '{operation}', id || '{operation}', 0, 'edit',
            id || '{operation}', 2, 'Edit', '{table}', id, '{operation}', ?, ?, '', ''
        FROM (SELECT id, ROW_NUMBER() OVER () AS number FROM ({rows}))""",
        (before, after),
    )
