"""Merges records that turn out to be the same thing, as one undo step."""

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace

from desktop.domain.attachment import Attachment
from desktop.domain.note import SourceNote
from desktop.domain.origin_link import OriginLink
from desktop.domain.record import Record, RecordKind
from desktop.domain.report import Report
from desktop.domain.wording_parts import listed
from desktop.queries.reader import Reader
from desktop.queries.titles import title
from desktop.queries.words import field_word, kind_word
from desktop.services.editing import Changes, Editing
from desktop.services.merge_conflicts import (
    MergeRefused,
    check_parents,
    ends_inside,
    needless,
    two_ends,
)
from desktop.services.merged import Merged, merged
from desktop.services.quotes import placed
from desktop.store.families import FAMILIES, family_of
from desktop.store.references import own_parent, referring, repointed

MERGEABLE = (RecordKind.BASE, RecordKind.SOURCE, RecordKind.ACTOR, RecordKind.REPORT)


@dataclass(frozen=True, slots=True, kw_only=True)
class MergePreview:
    """What a merge will do.

    Attributes:
        label: The name of the undo step.
        moves: How many live records of each kind come to refer to the kept one.
        dropped: How many of each kind become needless and go to the trash.
        filled: Each field that is filled, in words, with the name of the record it comes from.
        differing: The fields in which the others say something else, in words; they are not taken.
        names: The names that the kept one goes by from then on as well.
    """

    label: str
    moves: dict[RecordKind, int]
    dropped: dict[RecordKind, int]
    filled: tuple[tuple[str, str], ...]
    differing: tuple[str, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    """``moved`` are pointed at the kept record already; ``dropped`` are left as they are."""

    kept: Merged
    others: tuple[Record, ...]
    moved: tuple[Record, ...]
    dropped: tuple[Record, ...]


class Merging:
    """Merges the records of one casebook."""

    def __init__(self, editing: Editing) -> None:
        """Change the casebook by ``editing``."""
        self._editing = editing

    def merge(self, kind: RecordKind, keep_id: str, other_ids: Sequence[str]) -> Changes:
        """Let one record stand for others too, which go to the trash.

        What referred to them, in the trash too, refers to the kept one; their names become
        further names of it, and its empty fields are filled from them.

        Raises:
            MergeRefused: Where something stands in the way; nothing is then saved.
            StoreError: Where the casebook cannot be written.
        """
        now = self._editing.now()

        def find(inside: Reader) -> Sequence[Record]:
            plan = _planned(inside, kind, keep_id, other_ids)
            gone = (*plan.dropped, *plan.others)
            return [
                plan.kept.record,
                *plan.moved,
                *(replace(record, deleted_at=now) for record in gone),
            ]

        keep, others = _chosen(self._editing.inside, kind, keep_id, other_ids)
        return self._editing.apply_found(_label(self._editing.inside, kind, keep, others), find)


def merge_preview(
    reader: Reader, kind: RecordKind, keep_id: str, other_ids: Sequence[str]
) -> MergePreview:
    """Return what merging ``other_ids`` into ``keep_id`` will do.

    Raises:
        MergeRefused: Where something stands in the way.
        StoreError: Where the casebook cannot be read.
    """
    plan = _planned(reader, kind, keep_id, other_ids)
    moves = Counter(family_of(one).kind for one in plan.moved if one.deleted_at is None)
    return MergePreview(
        label=_label(reader, kind, plan.kept.record, plan.others),
        moves=dict(moves),
        dropped=dict(Counter(family_of(one).kind for one in plan.dropped)),
        filled=tuple((field_word(name), title(reader, kind, at)) for name, at in plan.kept.filled),
        differing=tuple(field_word(name) for name in plan.kept.differing),
        names=plan.kept.names,
    )


def _label(reader: Reader, kind: RecordKind, keep: Record, others: Sequence[Record]) -> str:
    names = listed([title(reader, kind, other) for other in others])
    return f"Merge {kind_word(kind, 2)}: {names} into {title(reader, kind, keep)}"


def _chosen(
    reader: Reader, kind: RecordKind, keep_id: str, other_ids: Sequence[str]
) -> tuple[Record, tuple[Record, ...]]:
    """Return the record to keep and the others, each once.

    Raises:
        MergeRefused: Where these are not two or more records that are there.
    """
    ids = list(dict.fromkeys((keep_id, *other_ids)))
    if kind not in MERGEABLE or len(ids) < 2:
        raise MergeRefused("Choose two or more bases, sources, actors or reports to merge.")
    found = [reader.get(kind, one) for one in ids]
    there = [one for one in found if one is not None and one.deleted_at is None]
    if len(there) < len(ids):
        raise MergeRefused(f"One of these {kind_word(kind, 2)} is not there any more.")
    return there[0], tuple(there[1:])


def _planned(reader: Reader, kind: RecordKind, keep_id: str, other_ids: Sequence[str]) -> _Plan:
    keep, others = _chosen(reader, kind, keep_id, other_ids)
    parent = own_parent(FAMILIES[kind])
    kept = merged(kind, keep, others, parent)
    old_ids = frozenset(other.id for other in others)
    check_parents(reader, kind, parent, kept.record, old_ids)
    moved: dict[str, Record] = {}
    dropped: dict[str, Record] = {}
    for record in _referring(reader, kind, keep_id, old_ids):
        ends = ends_inside(record, old_ids | {keep_id})
        if ends is None:
            moved[record.id] = _moved(record, kind, old_ids, kept.record)
        elif record.deleted_at is None:
            if not isinstance(record, OriginLink):
                raise two_ends(reader, record, ends)
            dropped[record.id] = record
    for kind_of, record_id in _doubled(reader, kind, keep_id, tuple(moved.values())):
        moved.pop(record_id, None)
        dropped[record_id] = _there(reader, kind_of, record_id)
    return _Plan(
        kept=kept, others=others, moved=tuple(moved.values()), dropped=tuple(dropped.values())
    )


def _referring(
    reader: Reader, kind: RecordKind, keep_id: str, old_ids: Set[str]
) -> Iterator[Record]:
    """Yield each record that refers to one of ``old_ids``, save those that are merged."""
    found = {
        one: None
        for old_id in sorted(old_ids)
        for one in referring(reader.db, kind, old_id)
        if one[1] not in old_ids and one[1] != keep_id
    }
    for other, record_id in found:
        yield _there(reader, other, record_id)


def _moved(record: Record, kind: RecordKind, old_ids: Set[str], kept: Record) -> Record:
    family = family_of(record)
    fields = repointed(family, family.fields(record), kind.value, old_ids, kept.id)
    changed = family.record(record.id, fields)
    if isinstance(changed, SourceNote) and isinstance(kept, Report):
        return placed(changed, kept.text)
    return changed


def _doubled(
    reader: Reader, kind: RecordKind, keep_id: str, moved: Sequence[Record]
) -> Iterator[tuple[RecordKind, str]]:
    """Yield the links and files that stand there twice once ``moved`` belongs to the kept one."""
    own = [
        _there(reader, other, record_id)
        for other, record_id in referring(reader.db, kind, keep_id, live=True)
        if other in {RecordKind.LINK, RecordKind.ATTACHMENT}
    ]
    arriving = [one for one in moved if one.deleted_at is None]
    links, new_links = (
        [one for one in records if isinstance(one, OriginLink)] for records in (own, arriving)
    )
    for record_id in sorted(needless(reader, keep_id, links, new_links)):
        yield RecordKind.LINK, record_id
    hashes = {one.sha256 for one in own if isinstance(one, Attachment)}
    for one in arriving:
        if isinstance(one, Attachment):
            if one.sha256 in hashes:
                yield RecordKind.ATTACHMENT, one.id
            hashes.add(one.sha256)


def _there(reader: Reader, kind: RecordKind, record_id: str) -> Record:
    record = reader.get(kind, record_id)
    assert record is not None, "it was found in this transaction"
    return record
