"""What changed between two moments, in plain sentences: the types, and one record's sentence."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.ids import BaseId
from desktop.domain.record import Record, RecordKind
from desktop.queries.field_words import FieldChange, FieldWords
from desktop.queries.reader import Reader
from desktop.queries.titles import title
from desktop.queries.words import kind_word
from desktop.store.families import FAMILIES

MAX_FIELDS = 5


class DifferenceKind(StrEnum):
    """What sort of difference it is, in the order of the list."""

    POSTURE = "posture moved"
    CONFIDENCE = "confidence moved"
    CONTRADICTION_OPENED = "contradiction opened"
    CONTRADICTION_CLOSED = "contradiction closed"
    RETRACTED = "retracted"
    EXPIRED = "expired"
    ADDED = "added"
    REVISED = "revised"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing that differs between two moments.

    Attributes:
        base: None where it concerns no base.
        record_kind, record: The record to open; it may be gone by the later moment.
        text: What differs, as a sentence.
        short: What to say beside its kind, where the kind says the rest; "" where only ``text``
            tells all.
    """

    kind: DifferenceKind
    base: BaseId | None
    base_name: str
    record_kind: RecordKind
    record: str
    text: str
    short: str = ""


def called(reader: Reader, kind: RecordKind, record: Record) -> str:
    """Return a record's kind and title, as "Source note “Two flags fly”"."""
    word = kind_word(kind)
    return f"{word[0].upper()}{word[1:]} “{title(reader, kind, record)}”"


def revisions(
    words: FieldWords, kind: RecordKind, old: Record, new: Record
) -> tuple[FieldChange, ...]:
    """Return the fields that differ, in words; the times of saving are left out."""
    family = FAMILIES[kind]
    before, after = family.fields(old), family.fields(new)
    return tuple(
        words.change(kind, name, before[name], after[name])
        for name in after
        if name not in _NOT_TOLD and before[name] != after[name]
    )


def told(changes: tuple[FieldChange, ...]) -> str:
    """Return what changed as "title from “A” to “B”; tags with x"."""
    parts = [_told(change) for change in changes[:MAX_FIELDS]]
    more = len(changes) - MAX_FIELDS
    return "; ".join(parts + ([f"and {more} more"] if more > 0 else []))


def _told(change: FieldChange) -> str:
    come, gone = ", ".join(change.added), ", ".join(change.removed)
    if come and gone:
        return f"{change.field} with {come} without {gone}"
    if come:
        return f"{change.field} with {come}"
    if gone:
        return f"{change.field} without {gone}"
    if change.before and change.after:
        return f"{change.field} from {change.before} to {change.after}"
    if change.after:
        return f"{change.field} {change.after}"
    return f"{change.field} no longer given"


_NOT_TOLD = {"created_at", "updated_at", "deleted_at"}
