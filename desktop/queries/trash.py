"""What is in the trash, and what hangs on a record before it goes there."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.record import RecordKind
from desktop.queries.reader import Reader
from desktop.queries.titles import title_of
from desktop.queries.words import counted
from desktop.store.references import referring_counts
from desktop.store.trash import trashed


@dataclass(frozen=True, slots=True, kw_only=True)
class TrashLine:
    """One record in the trash.

    Attributes:
        deleted_at: When it went there, UTC.
        who: Who put it there, empty where the journal does not tell.
        label: The name of the edit that did.
        with_it: What would come back with it, as "2 source notes"; empty where nothing would.
    """

    kind: RecordKind
    id: str
    title: str
    deleted_at: datetime
    who: str
    label: str
    with_it: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dependents:
    """The live records that refer to a record: how many of each kind, and in words."""

    counts: dict[RecordKind, int]
    words: str


def trash_lines(reader: Reader) -> tuple[TrashLine, ...]:
    """Return what is in the trash, the latest first."""
    found = sorted(trashed(reader.db), key=lambda one: one.deleted_at, reverse=True)
    groups: dict[str, Counter[RecordKind]] = {}
    for one in found:
        groups.setdefault(one.group_id, Counter())[one.kind] += 1
    return tuple(
        TrashLine(
            kind=one.kind,
            id=one.id,
            title=title_of(reader, one.kind, one.id),
            deleted_at=datetime.fromisoformat(one.deleted_at),
            who=one.who,
            label=one.label,
            with_it=counted(groups[one.group_id] - Counter([one.kind])) if one.group_id else "",
        )
        for one in found
    )


def dependents(reader: Reader, kind: RecordKind, record_id: str) -> Dependents:
    """Return what hangs on a record: the live ones that refer to it."""
    counts = referring_counts(reader.db, kind, record_id)
    return Dependents(counts=counts, words=counted(counts))
