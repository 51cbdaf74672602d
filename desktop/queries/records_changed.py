"""One record at two moments: what to say of it where it was added, revised or retracted."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from desktop.domain.assessment import Assessment
from desktop.domain.event import Event, EventState
from desktop.domain.ids import BaseId
from desktop.domain.note import NoteStatus, SourceNote
from desktop.domain.record import Record, RecordKind
from desktop.domain.report import Report, ReportStatus
from desktop.queries.concerned import bases_of
from desktop.queries.difference_words import Difference, DifferenceKind, called, revisions, told
from desktop.queries.field_words import FieldWords
from desktop.queries.reader import Reader
from desktop.queries.titles import title_of

JUDGED = ("likelihood", "confidence")


@dataclass(slots=True)
class Pair:
    """The readers of the earlier and of the later moment."""

    old: Reader
    new: Reader
    words: FieldWords = field(init=False)

    def __post_init__(self) -> None:
        """Name the records that fields refer to as the later moment does."""
        self.words = FieldWords(self.new)

    def get(self, kind: RecordKind, record_id: str) -> tuple[Record | None, Record | None]:
        """Return a record at both moments, None where it is not there or in the trash."""
        old, new = (_live(reader.get(kind, record_id)) for reader in (self.old, self.new))
        return old, new

    def tell(
        self,
        sort: DifferenceKind,
        reader: Reader,
        kind: RecordKind,
        record: Record,
        text: str,
        short: str = "",
    ) -> Iterator[Difference]:
        """Yield a difference for each base that ``record`` concerns, else one without a base."""
        bases: tuple[BaseId | None, ...] = bases_of(reader, kind, record) or (None,)
        for base in bases:
            yield Difference(
                kind=sort,
                base=base,
                base_name="" if base is None else title_of(reader, RecordKind.BASE, base),
                record_kind=kind,
                record=record.id,
                text=text,
                short=short,
            )


def record_differences(pair: Pair, kind: RecordKind, record_id: str) -> Iterator[Difference]:
    """Yield what differs in one record; nothing where it is the same or at neither moment."""
    old, new = pair.get(kind, record_id)
    if new is None:
        if old is not None:
            text = f"{called(pair.old, kind, old)} is no longer there."
            yield from pair.tell(DifferenceKind.RETRACTED, pair.old, kind, old, text)
    elif old is None:
        yield from _added(pair, kind, new)
    elif old != new:
        yield from _revised(pair, kind, old, new)


def moved_words(pair: Pair, kind: RecordKind, old: Record, new: Record) -> Iterator[str]:
    """Yield how likelihood and confidence moved, each by itself: never in one sentence."""
    for change in revisions(pair.words, kind, old, new):
        if change.name in JUDGED:
            yield f"{change.field} from {change.before or 'none'} to {change.after or 'none'}"


def _added(pair: Pair, kind: RecordKind, new: Record) -> Iterator[Difference]:
    moved = []
    if isinstance(new, Assessment) and new.supersedes is not None:
        replaced = pair.new.get(kind, new.supersedes)
        moved = [] if replaced is None else list(moved_words(pair, kind, replaced, new))
    name = called(pair.new, kind, new)
    for words in moved:
        text = f"{name} moved {words}."
        yield from pair.tell(DifferenceKind.CONFIDENCE, pair.new, kind, new, text)
    if not moved:
        text = f"{name} was added."
        yield from pair.tell(DifferenceKind.ADDED, pair.new, kind, new, text, short=name)


def _revised(pair: Pair, kind: RecordKind, old: Record, new: Record) -> Iterator[Difference]:
    name = called(pair.new, kind, new)
    verb, reason = _retraction(old, new)
    if verb:
        text = f"{name} was {verb}: {reason}" if reason else f"{name} was {verb}."
        yield from pair.tell(DifferenceKind.RETRACTED, pair.new, kind, new, text)
        return
    for words in moved_words(pair, kind, old, new):
        text = f"{name} moved {words}."
        yield from pair.tell(DifferenceKind.CONFIDENCE, pair.new, kind, new, text)
    rest = tuple(c for c in revisions(pair.words, kind, old, new) if c.name not in JUDGED)
    if rest:
        text = f"{name} was revised: {told(rest)}."
        yield from pair.tell(DifferenceKind.REVISED, pair.new, kind, new, text)


def _retraction(old: Any, new: Any) -> tuple[str, str]:
    """Return what was done to a record that counts no more, and why; empty for others."""
    if isinstance(new, Report) and ReportStatus.RETRACTED is new.status is not old.status:
        return "retracted", new.status_reason
    if isinstance(new, SourceNote) and NoteStatus.REJECTED is new.status is not old.status:
        return "rejected", new.status_reason
    if isinstance(new, Event) and EventState.REJECTED is new.state is not old.state:
        return "rejected", ""
    return "", ""


def _live(record: Record | None) -> Record | None:
    return None if record is None or record.deleted_at is not None else record
