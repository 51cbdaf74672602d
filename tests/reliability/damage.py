"""A casebook of every sort of content, what can go wrong with its file, and what is found of it."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from desktop.domain.errors import BasewatchError
from desktop.services.attachments import Attaching
from desktop.services.casebooks import open_casebook
from desktop.store.copies import problems_of
from desktop.store.engine import DatabaseFailure
from desktop.store.key import Key
from tests.brought import bring
from tests.factories import a_base, a_note, a_report, a_source, an_event
from tests.reliability.actions import Desk, World, actions
from tests.store.folding_journal import tables

PAGE = 4_096
KEY = Key(bytes(range(32)), b"s" * 16)


def a_full_casebook(folder: Path, chance, key: Key | None = None, records: int = 120) -> Path:
    """Return a closed casebook with what people do by hand, an import, files and a briefing."""
    world = World(folder, key)
    path = world.put(folder)
    desk = Desk(world, path)
    known = actions(world)
    for name in chance.sample(sorted(known), len(known)):
        try:
            known[name](desk)()
        except BasewatchError:
            continue  # Some exclude others.
    source = a_source(label="A list")
    base = a_base(name="An airfield")
    desk.editing.apply("Begin the list", source, base)
    report = a_report(source, title="The list", text="Planes left the north. " * 40)
    events = [an_event(base, title=f"Listed {number}") for number in range(records)]
    notes = [a_note(report, event, quote="Planes left.", quote_start=0) for event in events]
    bring(desk.casebook, [report, *events, *notes])
    for number in range(records // 4):
        desk.editing.apply(f"Add {number}", an_event(base, title=f"By hand {number}"))
    for name in ("one.txt", "two.txt"):
        Attaching(desk.editing).attach(report.id, name, chance.randbytes(9_000))
    desk.casebook.close()
    return path


def contents(path: Path, key: Key | None = None):
    """Return the fields of every record."""
    casebook = open_casebook(path, key=key)
    try:
        return tables(casebook)
    finally:
        casebook.close()


def told_of(path: Path, key: Key | None = None) -> tuple[str, ...]:
    """Return what opening and checking the file tells, nothing where it seems sound."""
    try:
        open_casebook(path, key=key, look_only="Looked at.").close()
        return problems_of(path, key)
    except (BasewatchError, DatabaseFailure) as error:
        return (str(error),)


def flipped(raw: bytes, at: int, bit: int) -> bytes:
    """Return ``raw`` with one bit turned over."""
    return raw[:at] + bytes([raw[at] ^ (1 << bit)]) + raw[at + 1 :]


def bytes_in_use(raw: bytes, page_bytes: int = PAGE) -> list[int]:
    """Return the places of all bytes of a plain file, but for those between a page's parts.

    What lies there is read by nobody: between the list of a page's cells and the cells themselves.
    """
    found: list[int] = []
    for begin in range(0, len(raw), page_bytes):
        head = begin + (100 if begin == 0 else 0)
        kind = raw[head]
        first, last = begin, begin
        if kind in {2, 5, 10, 13}:
            cells = int.from_bytes(raw[head + 3 : head + 5])
            first = head + (12 if kind in {2, 5} else 8) + 2 * cells
            last = begin + (int.from_bytes(raw[head + 5 : head + 7]) or 65_536)
        found += [*range(begin, first), *range(last, begin + page_bytes)]
    return found


def zeroed(raw: bytes, page: int) -> bytes:
    """Return ``raw`` with one page, counted from 1, of zeros."""
    return raw[: (page - 1) * PAGE] + bytes(PAGE) + raw[page * PAGE :]


def leaves_of(path: Path) -> list[int]:
    """Return the pages of a plain file that are leaves of a table with records in it."""
    with closing(sqlite3.connect(path)) as db:
        rows = db.execute(
            "SELECT s.pageno FROM dbstat s JOIN sqlite_schema t ON t.name = s.name"
            " WHERE t.type = 'table' AND s.pagetype = 'leaf' AND s.pageno > 1"
        ).fetchall()
    return sorted(number for (number,) in rows)


def with_sql(path: Path, sql: str, *values: object) -> None:
    """Change a plain casebook behind the program's back."""
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(sql, values)


Tampering = Callable[[Path], str]


def tamperings(path: Path, chance) -> Tampering:
    """Return one tampering, that answers with what the check has to name."""
    return chance.choice([_with_a_record, _with_an_entry, _with_a_file, _with_a_content])(
        path, chance
    )


_TEXTS = {
    "event": ("title", "summary"),
    "base": ("name", "summary"),
    "source": ("label", "bias"),
    "report": ("title", "text", "url"),
    "source_note": ("statement", "quote"),
}
_ENTRY = ("who", "label", "after", "before", "record_id", "hash", "previous_hash", "at", "save_id")


def _picked(path: Path, chance, sql: str):
    with closing(sqlite3.connect(path)) as db:
        return chance.choice(db.execute(sql).fetchall())


def _with_a_record(path, chance) -> Tampering:
    table = chance.choice(sorted(_TEXTS))
    column = chance.choice(_TEXTS[table])
    (key,) = _picked(path, chance, f"SELECT key FROM {table}")
    sql = f"UPDATE {table} SET {column} = {column} || 'x' WHERE key = ?"

    def tamper(copy: Path) -> str:
        with_sql(copy, sql, key)
        return f"is not as the journal tells: {column}"

    return tamper


def _with_an_entry(path, chance) -> Tampering:
    column = chance.choice(_ENTRY)
    (seq,) = _picked(path, chance, "SELECT seq FROM change")
    sql = f"UPDATE change SET {column} = {column} || ' ' WHERE seq = ?"
    if chance.random() < 0.2:
        sql = "DELETE FROM change WHERE seq = ?"

    def tamper(copy: Path) -> str:
        with_sql(copy, sql, seq)
        return "" if sql.startswith("DELETE") else f"ournal entry {seq}"

    return tamper


def _with_a_file(path, chance) -> Tampering:
    name, sha256 = _picked(path, chance, "SELECT file_name, sha256 FROM attachment")

    def tamper(copy: Path) -> str:
        with_sql(
            copy,
            "UPDATE attachment_bytes SET content = CAST(content || x'00' AS BLOB) WHERE sha256 = ?",
            sha256,
        )
        return name

    return tamper


def _with_a_content(path, chance) -> Tampering:
    (seq,) = _picked(path, chance, "SELECT seq FROM change_content")

    def tamper(copy: Path) -> str:
        altered = "CAST(content || x'00' AS BLOB)"
        with_sql(copy, f"UPDATE change_content SET content = {altered} WHERE seq = ?", seq)
        return f"entry {seq}"

    return tamper
