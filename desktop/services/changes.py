"""What a save did, as whoever shows records is told of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.record import RecordKind
from desktop.store.changes import Entry, Operation

MAX_LABEL_CHARS = 80


@dataclass(frozen=True, slots=True)
class RecordRef:
    """Which record: its kind and id."""

    kind: RecordKind
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What one edit, undo or redo did; trashed records count as removed.

    Attributes:
        many: Kinds of which so many records came or went that they are not listed.
    """

    label: str
    added: frozenset[RecordRef]
    edited: frozenset[RecordRef]
    removed: frozenset[RecordRef]
    many: frozenset[RecordKind] = frozenset()

    def concerns(self, *kinds: RecordKind) -> bool:
        """Tell whether a record of any of ``kinds`` is among them."""
        listed = self.added | self.edited | self.removed
        return not self.many.isdisjoint(kinds) or any(ref.kind in kinds for ref in listed)


def short_label(label: str) -> str:
    """Return the name of an undo step, cut where it is too long."""
    return label if len(label) <= MAX_LABEL_CHARS else label[: MAX_LABEL_CHARS - 1] + "…"


def changes_of(label: str, entries: Sequence[Entry]) -> Changes:
    """Return what the entries of one save did."""
    sorted_out: dict[str, set[RecordRef]] = {"added": set(), "edited": set(), "removed": set()}
    for entry in entries:
        if entry.record_id:
            sorted_out[_sort_of(entry)].add(RecordRef(entry.kind, entry.record_id))
    return Changes(
        label=label,
        many=frozenset(entry.kind for entry in entries if not entry.record_id),
        **{name: frozenset(refs) for name, refs in sorted_out.items()},
    )


def _sort_of(entry: Entry) -> str:
    if entry.operation is Operation.INSERT:
        return "added"
    if entry.operation is Operation.DELETE:
        return "removed"
    if "deleted_at" in entry.after:
        return "added" if entry.after["deleted_at"] is None else "removed"
    return "edited"
