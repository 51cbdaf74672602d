"""Fills a fresh casebook with what can be used of a stranger's, row by row, each of them judged."""

import re
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.domain.record import RecordKind
from desktop.store.copies import problems_of
from desktop.store.engine import Connection, DatabaseFailure, connect, immediate, settle
from desktop.store.errors import CasebookDamaged
from desktop.store.families import FAMILIES
from desktop.store.key import Key
from desktop.store.opening import create_file
from desktop.store.recovering import Beginning, begin_anew
from desktop.store.repairing import Repair
from desktop.store.stranger import TABLES, Stranger

_MOST_SAID = 200
_MOST_KEY = 2**53
_INSTANTS = ("_start_min", "_start_max", "_end_min", "_end_max", "_open_until")
# The years 1 to 9999, which is all that a calendar here has.
_FIRST_S, _LAST_S = -62_135_596_800, 253_402_300_799
_ID = re.compile(r"[0-9A-Za-z_-]{1,64}", re.ASCII)
_RECORDS = frozenset(family.table for family in FAMILIES.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What came of it.

    Attributes:
        things: What the schema of the stranger's casebook held that none of a casebook does.
        counts: How many records were taken over, by kind; those in its trash too.
        left_out: A sentence for each thing that was not.
    """

    things: tuple[str, ...]
    counts: Mapping[str, int]
    left_out: tuple[str, ...]


def take(
    stranger: Stranger,
    target: Path,
    meta: Mapping[str, str],
    beginning: Callable[[], Beginning],
    key: Key | None = None,
) -> Taken:
    """Make a casebook at ``target`` of the records of ``stranger``, with a history that begins now.

    Args:
        stranger: Where they are.
        target: Where to; nothing may be there yet.
        meta: What describes the casebook.
        beginning: Asked for the head of its history.
        key: What it shall be encrypted with, None for a plain one.

    Raises:
        StoreError: Where it cannot be read or written.
    """
    create_file(target, dict(meta), key).close()
    with closing(connect(target, "rw", key=key)) as fresh:
        fresh.execute("PRAGMA foreign_keys = OFF")
        with immediate(fresh):
            for table in TABLES:
                _copy(stranger, fresh, table)
            repair = Repair(fresh, 0, {})
            repair.tidy()
            _tidy_ids(fresh)
            begin_anew(fresh, beginning())
        counts = {
            kind.value: count
            for kind in FAMILIES
            if (count := _one(fresh, f'SELECT COUNT(*) FROM "{kind.value}"'))
        }
        settle(fresh)
    for problem in problems_of(target, key):
        raise CasebookDamaged(f"The copy was not kept, for it is not sound: {problem}")
    said = (*stranger.left_out, *repair.findings.missing)
    return Taken(things=stranger.things, counts=counts, left_out=said[:_MOST_SAID])


def _copy(stranger: Stranger, fresh: Connection, table: str) -> None:
    wanted = tuple(row[1] for row in fresh.execute(f'PRAGMA table_info("{table}")').fetchall())
    names, rows = stranger.rows(table, wanted)
    listed = ", ".join(f'"{name}"' for name in names)
    insert = f'INSERT INTO "{table}" ({listed}) VALUES ({", ".join("?" * len(names))})'
    for number, row in enumerate(rows, 1):
        why = _why_not(dict(zip(names, row, strict=True))) if table in _RECORDS else ""
        if not why:
            try:
                fresh.execute(insert, row)
                continue
            except (DatabaseFailure, OverflowError) as error:
                why = str(error)
        stranger.leave_out(f"Line {number:,} of “{table}” was left out: {why}.")


def _why_not(values: Mapping[str, Any]) -> str:
    """Return why a row can be no record's, or an empty text."""
    key, record_id = values["key"], values.get("id")
    if not isinstance(key, int) or not 0 < key < _MOST_KEY:
        return "its number is out of range"
    if not isinstance(record_id, str) or not _ID.fullmatch(record_id):
        return "its id is none"
    if any(_is_too_far_off(name, value) for name, value in values.items()):
        return "a date or number is out of range"
    return ""


def _is_too_far_off(name: str, value: Any) -> bool:
    """Tell of an instant whether it is beyond the calendar, of other numbers whether they are."""
    if not isinstance(value, int):
        return False
    is_instant = name.endswith(_INSTANTS)
    return not (_FIRST_S <= value <= _LAST_S if is_instant else abs(value) < _MOST_KEY)


def _tidy_ids(fresh: Connection) -> None:
    """Keep of the ids of other collections those of records that are there."""
    kinds = tuple(kind.value for kind in RecordKind)
    marks = ", ".join("?" * len(kinds))
    fresh.execute(f'DELETE FROM "external_id" WHERE "kind" NOT IN ({marks})', kinds)
    for kind in kinds:
        fresh.execute(
            'DELETE FROM "external_id" WHERE "kind" = ?'
            f' AND "record" NOT IN (SELECT "id" FROM "{kind}")',
            (kind,),
        )


def _one(fresh: Connection, sql: str) -> int:
    row = fresh.execute(sql).fetchone()
    assert row is not None
    return int(row[0])
