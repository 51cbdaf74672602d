"""Holds the schema of a file against what a casebook of its version has, before it is trusted.

A trigger, a view or another index can do what nobody asked for: delete, hang, lie. So a file with
anything else in its schema is not opened at all; see `desktop.store.stranger`.
"""

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop.store.engine import Connection, in_memory
from desktop.store.errors import StrangeCasebook
from desktop.store.migrations import SCHEMA_VERSION, migrate, released_steps, version_of

Thing = tuple[str, str, str, str]

# Of all that the steps up to each version make: making them anew takes longer than opening a file.
DIGESTS = {
    0: "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945",
    1: "0111ab1eb8bef027ada3cd1610e75ce35ec97a055546e26b5cf42acf93a25ccd",
    2: "6a5f38c3f3dfc9a3d0aedb6359f72655a1671bb0030d11514940bf74795522d5",
    3: "47623bdd1200ebffba878372d8a233357e8eb1fdff55109e9a07cb029353bff6",
    4: "53198254538f7ca67b2ea816cc6b509bedbbda00add438960064f929ed0f1b77",
}
_MOST_THINGS = 1_000
_SHOWN = 60
# What the database's own statistics are kept in; it makes them itself, and never otherwise.
_STATISTICS = {
    ("table", "sqlite_stat1", "sqlite_stat1", "CREATE TABLE sqlite_stat1(tbl,idx,stat)"),
    (
        "table",
        "sqlite_stat4",
        "sqlite_stat4",
        "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)",
    ),
}
_ARTICLES = {"index": "an"}


def check_schema(connection: Connection, path: Path) -> None:
    """Refuse a file whose schema is not that of a casebook of its version.

    A file of a later version may hold more, for it is only looked at; what is a table here has to
    be one there.

    Raises:
        StrangeCasebook: Naming what is strange.
        DatabaseFailure: Where the schema cannot be read.
    """
    found = things_of(connection)
    version = version_of(connection)
    if DIGESTS.get(version) == digest_of(found):
        return
    expected = expected_things(version)
    if version > SCHEMA_VERSION:
        tables = {name for kind, name, _of, _sql in expected if kind == "table"}
        strange = [one for one in found if one[0] != "table" and one[1] in tables]
        named = tuple(map(_named, strange))
    else:
        named = tuple(differences(found, expected))
    if named:
        raise StrangeCasebook(path, named)


def things_of(connection: Connection) -> frozenset[Thing]:
    """Return what a schema holds: kind, name, table and SQL of each thing.

    Raises:
        DatabaseFailure: Where it cannot be read.
    """
    rows = connection.execute(
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema LIMIT ?", (_MOST_THINGS,)
    )
    things = {(str(kind), str(name), str(of), str(sql)) for kind, name, of, sql in rows}
    return frozenset(things - _STATISTICS)


def expected_things(version: int) -> frozenset[Thing]:
    """Return what a casebook of ``version`` holds; of an unknown version, what one of ours does."""
    connection = in_memory()
    try:
        steps = released_steps()
        migrate(connection, steps[:version] if 0 <= version <= SCHEMA_VERSION else steps)
        return things_of(connection)
    finally:
        connection.close()


def digest_of(things: Iterable[Thing]) -> str:
    """Return a hash of a schema; in which order its things were made does not matter."""
    return hashlib.sha256(repr(sorted(things)).encode()).hexdigest()


def differences(found: frozenset[Thing], expected: frozenset[Thing]) -> Iterator[str]:
    """Yield what is strange in a schema, as words: “a trigger “x””."""
    known = {one[:2] for one in expected}
    for one in sorted(found - expected, key=lambda one: (one[0] == "index", one)):
        yield _named(one) if one[:2] not in known else f"another {one[0]} “{_short(one[1])}”"
    there = {one[:2] for one in found}
    for one in sorted(expected - found):
        if one[:2] not in there:
            yield f"no {one[0]} “{one[1]}”"


def _named(thing: Thing) -> str:
    kind = thing[0] if thing[0] in ("table", "view", "trigger", "index") else "thing"
    return f"{_ARTICLES.get(kind, 'a')} {kind} “{_short(thing[1])}”"


def _short(name: str) -> str:
    plain = "".join(letter if letter.isprintable() else "�" for letter in name)
    return plain if len(plain) <= _SHOWN else f"{plain[: _SHOWN - 1]}…"
