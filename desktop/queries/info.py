"""What a casebook is and holds, in numbers."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.hlc import moment_of
from desktop.domain.record import RecordKind
from desktop.queries.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class CasebookInfo:
    """A casebook in numbers; ``counts`` by kind of record, the trash left out."""

    casebook_id: str
    title: str
    marking: str
    schema_version: int
    counts: dict[RecordKind, int]


@dataclass(frozen=True, slots=True)
class CasebookHead:
    """What stands at the head of a casebook; ``marking`` may be empty."""

    title: str
    marking: str


def casebook_head(reader: Reader) -> CasebookHead:
    """Return the title and the marking, at no cost that grows with the casebook."""
    meta = _meta(reader)
    return CasebookHead(meta.get("title", ""), meta.get("marking", ""))


def casebook_id_of(reader: Reader) -> str:
    """Return the casebook's id, empty where it has none; of a file of any version."""
    return _meta(reader).get("casebook_id", "")


def casebook_info(reader: Reader) -> CasebookInfo:
    """Return the title, the marking, the schema version and the counts."""
    meta = _meta(reader)
    version = reader.db.execute("PRAGMA user_version").fetchone()
    assert version is not None
    return CasebookInfo(
        casebook_id=meta.get("casebook_id", ""),
        title=meta.get("title", ""),
        marking=meta.get("marking", ""),
        schema_version=int(version[0]),
        counts={kind: _count(reader, kind) for kind in RecordKind},
    )


def has_events_or_bases(reader: Reader) -> bool:
    """Tell whether there is an event or a base that is not in the trash."""
    return any(
        reader.db.execute(f"SELECT 1 FROM {kind.value} WHERE deleted_at IS NULL LIMIT 1").fetchone()
        for kind in (RecordKind.EVENT, RecordKind.BASE)
    )


def newest_change_at(reader: Reader) -> datetime | None:
    """Return when the latest change was made by the clock of its machine, None where none was.

    Raises:
        StoreError: Where the file cannot be read.
    """
    row = reader.db.execute('SELECT "at" FROM "change" ORDER BY "seq" DESC LIMIT 1').fetchone()
    return None if row is None else moment_of(row[0])


def _meta(reader: Reader) -> dict[str, str]:
    return dict(reader.db.execute('SELECT "name", "value" FROM "meta"').fetchall())


def _count(reader: Reader, kind: RecordKind) -> int:
    row = reader.db.execute(
        f'SELECT COUNT(*) FROM "{kind.value}" WHERE "deleted_at" IS NULL'
    ).fetchone()
    assert row is not None
    return int(row[0])
