"""How many live events each base has and when the latest ends: counted once, kept until it changes.

Worked out from the records, and no record of its own. Triggers take out what a change makes untrue,
whoever writes; a base that is not in the table is counted when it is asked for.
"""

from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.store.engine import Connection, DatabaseFailure
from desktop.store.errors import StoreError

if TYPE_CHECKING:
    from desktop.store.casebook import Casebook

_TRIES = 3
# Of each base that is not in {tally}: how many live events it has, the same one twice counted once,
# and the latest end of those that were done or go on. The keys of events are negated so that only
# the index "idx_event_live" serves, which has all that is asked: by its plain key each event would
# be read whole.
COUNTED = """
SELECT c.base, c.events - COALESCE(a.events, 0) AS events, c.until_s FROM (
    SELECT eb.base, COUNT(*) AS events,
        MAX(CASE WHEN e.modality IN ('done', 'ongoing')
            THEN COALESCE(e.when_open_until, e.when_end_max, e.when_start_max) END) AS until_s
    FROM base x CROSS JOIN event_base eb ON eb.base = x.key
    CROSS JOIN event e ON -e.key = -eb.owner
    WHERE x.key NOT IN (SELECT t.base FROM {tally} t)
        AND e.deleted_at IS NULL AND e.state <> 'rejected'
    GROUP BY eb.base
) c
LEFT JOIN (
    SELECT d.base, COUNT(*) AS events
    FROM base x CROSS JOIN event_base d ON d.base = x.key CROSS JOIN event e ON e.key = d.owner
    WHERE x.key NOT IN (SELECT t.base FROM {tally} t)
        AND d.position > 0 AND e.deleted_at IS NULL AND e.state <> 'rejected'
        AND EXISTS (
            SELECT 1 FROM event_base f
            WHERE f.owner = d.owner AND f.base = d.base AND f.position < d.position
        )
    GROUP BY d.base
) a ON a.base = c.base
"""
_KEPT = 'main."base_tally"'
_NONE_AT_ALL = """
INSERT INTO "base_tally" SELECT "key", 0, NULL FROM "base"
WHERE "key" NOT IN (SELECT "base" FROM "base_tally")
"""
_MAY_REST = """
SELECT EXISTS (SELECT 1 FROM main.sqlite_master WHERE name = 'base_tally') AND NOT EXISTS
    (SELECT 1 FROM temp.sqlite_master WHERE name IN ('event', 'event_base', 'base'))
"""
_NOTHING = "(SELECT NULL AS base, 0 AS events, NULL AS until_s WHERE 0)"


def create(connection: Connection) -> None:
    """Create the table and its triggers, as part of a migration."""
    connection.execute(
        'CREATE TABLE "base_tally" ("base" INTEGER PRIMARY KEY, "events" INTEGER NOT NULL,'
        ' "until_s" INTEGER) STRICT'
    )
    for what, side in (("INSERT", "NEW"), ("DELETE", "OLD"), ("UPDATE", "OLD"), ("UPDATE", "NEW")):
        connection.execute(
            f'CREATE TRIGGER "tally_{what.lower()}_{side.lower()}" AFTER {what} ON "event_base"'
            f' BEGIN DELETE FROM "base_tally" WHERE "base" = {side}."base"; END'
        )
    connection.execute(
        'CREATE TRIGGER "tally_event" AFTER UPDATE OF "deleted_at", "state", "modality",'
        ' "when_open_until", "when_end_max", "when_start_max" ON "event" BEGIN'
        ' DELETE FROM "base_tally" WHERE "base" IN'
        ' (SELECT "base" FROM "event_base" WHERE "owner" = NEW."key"); END'
    )


def tally_of(connection: Connection) -> str:
    """Return the table that ``connection`` may rest on, in SQL: an empty one where it must not.

    A view of another moment, or without what is private, stands before the events themselves; and
    a file of an earlier version that is only looked at has no such table.
    """
    row = connection.execute(_MAY_REST).fetchone()
    return _KEPT if row == (1,) else _NOTHING


def count(casebook: "Casebook") -> None:
    """Count the events of all bases that are not counted; where others keep writing, leave it.

    Nothing is locked while it counts. What cannot be written is left as well: it only saves time.
    """
    sql = COUNTED.format(tally=_KEPT)
    with suppress(StoreError, DatabaseFailure):
        for _try in range(_TRIES):
            newest = casebook.journal.newest()
            rows = casebook.inside.db.execute(sql).fetchall()
            with casebook.transaction() as db:
                if casebook.journal.newest() == newest:
                    db.executemany('INSERT INTO "base_tally" VALUES (?, ?, ?)', rows)
                    db.execute(_NONE_AT_ALL)
                    return
