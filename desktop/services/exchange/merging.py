"""Takes a colleague's pack into the own casebook: per field, nothing lost, one undo step."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.domain.errors import BasewatchError
from desktop.domain.record import RecordKind
from desktop.queries.reader import Reader
from desktop.services.casebooks import open_casebook
from desktop.services.changes import Changes
from desktop.services.editing import Editing
from desktop.services.exchange.comparing import Comparison, Difference, compare
from desktop.services.exchange.envelope import Unlock
from desktop.services.exchange.manifest import Manifest, PackRefused
from desktop.services.exchange.opening import Opened, open_pack
from desktop.services.exchange.private import private_folder
from desktop.services.exchange.three_way import Fate
from desktop.services.paced import Work, unwatched
from desktop.services.strangers import read_stranger
from desktop.store import attachments
from desktop.store.changes import Author, Write
from desktop.store.engine import Connection
from desktop.store.exchanged import (
    TAKEN_IN,
    keep_known_key,
    keep_lineage,
    known_keys_of,
    lineage_of,
    meta_of,
)
from desktop.store.families import FAMILIES
from desktop.store.files import check_ordinary
from desktop.store.key import Key
from desktop.store.pacing import share
from desktop.store.records import Fields, Records

Choices = Mapping[tuple[str, str], Fate]
"""Whose value stands, by a record's id and a field, where somebody has chosen."""

# Which parts of the time it takes until the pack is open, and until it is compared.
_OPENED, _COMPARED = 0.3, 0.6


class MergeRefused(BasewatchError):
    """A merge as it was chosen that the casebook cannot hold, with the record."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A pack that was opened and checked; its reader belongs to the thread that opened it."""

    manifest: Manifest
    reader: Reader
    signed_by: str = ""
    was_encrypted: bool = False


@contextmanager
def incoming(
    path: Path, unlock: Unlock | None = None, key: Key | None = None
) -> Iterator[Incoming]:
    """Open a colleague's pack, by ``unlock``, for as long as it is looked at or merged.

    Meanwhile what it holds lies in a private folder, encrypted with ``key`` if that is given.

    Raises:
        PackRefused: Where it does not open, is not as it was made, or its casebook holds what none
            of ours does.
        FileRefused: Where it cannot be unpacked, or the own key not be read.
        StoreError: Where its casebook cannot be read.
        OSError: Where the pack cannot be read.
    """
    with ExitStack() as stack:
        unlock = unlock or Unlock()
        folder = stack.enter_context(private_folder(unlock.private))
        try:
            check_ordinary(path)
            opened = open_pack(path, folder, unlock)
        except OSError as error:
            why = (error.strerror or str(error)).lower()
            raise PackRefused(f"“{path.name}” could not be read: {why}.") from error
        clean = folder / "clean.basewatch"
        _copy_clean(opened, clean, key)
        # Of what they tell nothing is read any more but from the copy, which the key opens.
        opened.casebook.unlink(missing_ok=True)
        theirs = stack.enter_context(
            closing(open_casebook(clean, key=key, look_only="It is a colleague’s."))
        )
        reader = stack.enter_context(closing(theirs.reader()))
        yield Incoming(opened.manifest, reader, opened.signed_by, opened.was_encrypted)


@dataclass(frozen=True, slots=True)
class Looked:
    """What a pack says of itself, and what a merge of it would do.

    Attributes:
        signed_by: The fingerprint of the key that signed it, empty where it is not signed.
        known_by: The key by which the same colleague is known here, empty where by none.
    """

    manifest: Manifest
    found: Comparison
    signed_by: str = ""
    known_by: str = ""
    was_encrypted: bool = False


def look(open_reader: Callable[[], Reader], path: Path, unlock: Unlock | None = None) -> Looked:
    """Return what a merge of the pack at ``path`` would do; nothing is changed.

    Raises:
        PackRefused: Where the pack is not as it was made.
        StoreError: Where a casebook cannot be read.
    """
    with closing(open_reader()) as mine, incoming(path, unlock, mine.key) as pack:
        return Looked(
            pack.manifest,
            compare(mine, pack.reader, pack.manifest),
            pack.signed_by,
            known_keys_of(mine.db).get(pack.manifest.who, ""),
            pack.was_encrypted,
        )


def merge_pack(
    editing: Editing,
    path: Path,
    choices: Choices,
    unlock: Unlock | None = None,
    work: Work | None = None,
) -> Changes:
    """Merge the pack at ``path``; see `PackMerging.merge`.

    Raises:
        BasewatchError: As there, and where the pack is not as it was made.
    """
    work = work or unwatched()
    work.at(0.0)
    with incoming(path, unlock, editing.inside.key) as pack:
        work.at(_OPENED)
        return PackMerging(editing, work).merge(pack, choices)[1]


class PackMerging:
    """Merges packs into one casebook."""

    def __init__(self, editing: Editing, work: Work | None = None) -> None:
        """Change the casebook by ``editing``; ``work`` is told how far it is, and cancels it."""
        self._editing, self._work = editing, work or unwatched()

    def merge(self, pack: Incoming, choices: Choices | None = None) -> tuple[Comparison, Changes]:
        """Merge a pack, as one undo step, and return what was found and done.

        What is new comes in. Where only they changed a field, theirs stands; where both did, the
        own one, unless ``choices`` says otherwise. What does not stand of a conflict is in the
        record's history. The casebook is compared anew, for it may have changed since it was shown.

        Raises:
            MergeRefused: Where chosen values do not go together; nothing is then saved.
            PackRefused: Where a record of theirs holds what no Basewatch writes.
            StoreError: Where the casebook cannot be written; nothing is then saved.
            WorkCancelled: Where it was cancelled; nothing is then saved.
        """
        found: list[Comparison] = []
        who = pack.manifest.who or "A colleague"

        def find(inside: Reader) -> Iterator[Write]:
            pace = share(self._work.at, _OPENED, _COMPARED)
            compared = compare(inside, pack.reader, pack.manifest, pace)
            found.append(compared)
            _take_files(inside.db, pack.reader.db, compared)
            seen = {**lineage_of(inside.db), **pack.manifest.seen}
            seen.pop(meta_of(inside.db)["casebook_id"], None)
            keep_lineage(inside.db, seen)
            if pack.signed_by:
                keep_known_key(inside.db, pack.manifest.who, pack.signed_by)
            chosen = choices or {}
            _check(Records(inside.db), compared, chosen)
            stamp = self._editing.now().isoformat(timespec="microseconds")
            author = Author(who=who, device=TAKEN_IN)
            return self._paced(list(_writes(compared, chosen, author, stamp)))

        changes = self._editing.apply_writes(f"Merge pack of {who}", find)
        return found[-1], changes

    def _paced(self, writes: list[Write]) -> Iterator[Write]:
        pace = share(self._work.at, _COMPARED, 1.0)
        for at, one in enumerate(writes):
            pace(at / len(writes))
            yield one
        self._work.settle()


def _writes(found: Comparison, choices: Choices, author: Author, stamp: str) -> Iterator[Write]:
    for one in found.new:
        yield Write(kind=one.kind, record_id=one.record_id, fields=one.fields, author=author)
    kept: dict[tuple[RecordKind, str], Fields] = {}
    for kind, record_id, group in _by_record(found.differences):
        chosen = {one.field: choices.get((record_id, one.field), one.fate) for one in group}
        taken = {
            one.field: one.theirs
            for one in group
            if one.fate is Fate.ASK or chosen[one.field] is Fate.THEIRS
        }
        back = {one.field: one.mine for one in group if one.field in taken}
        back = {name: old for name, old in back.items() if chosen[name] is not Fate.THEIRS}
        if taken:
            yield _write(kind, record_id, taken, stamp, author)
        if back:
            kept[kind, record_id] = back
    # After theirs, so that both stand in the history and the own one stands in the record.
    for (kind, record_id), back in kept.items():
        yield _write(kind, record_id, back, stamp, None)


def _write(
    kind: RecordKind, record_id: str, fields: Fields, stamp: str, author: Author | None
) -> Write:
    told = fields | {"updated_at": stamp}
    return Write(kind=kind, record_id=record_id, fields=told, author=author)


def _by_record(
    differences: tuple[Difference, ...],
) -> Iterator[tuple[RecordKind, str, list[Difference]]]:
    groups: dict[tuple[RecordKind, str], list[Difference]] = {}
    for one in differences:
        groups.setdefault((one.kind, one.record_id), []).append(one)
    for (kind, record_id), group in groups.items():
        yield kind, record_id, group


def _take_files(mine: Connection, theirs: Connection, found: Comparison) -> None:
    for one in found.new:
        if one.kind is RecordKind.ATTACHMENT and not attachments.is_kept(
            mine, one.fields["sha256"]
        ):
            sha256, name = one.fields["sha256"], one.fields["file_name"]
            attachments.put(mine, attachments.get(theirs, sha256, name))


def _check(records: Records, found: Comparison, choices: Choices) -> None:
    """Refuse what was chosen where the values of a record do not go together."""
    for kind, record_id, group in _by_record(found.differences):
        fields = records.fields(kind, record_id)
        assert fields is not None, "what differs is in both"
        taken = {
            one.field: one.theirs
            for one in group
            if choices.get((record_id, one.field), one.fate) is Fate.THEIRS
        }
        try:
            FAMILIES[kind].record(record_id, fields | taken)
        except BasewatchError as error:
            raise MergeRefused(
                f"Of “{group[0].title}” the chosen values do not go together: {error} Choose"
                " otherwise, then merge again."
            ) from error


def _copy_clean(opened: Opened, clean: Path, key: Key | None) -> None:
    """Copy what a stranger's file holds into a casebook of our own making."""
    author = Author(who=opened.manifest.who or "A colleague", device=TAKEN_IN)
    made_at = datetime.fromisoformat(opened.manifest.made_at)
    report = read_stranger(opened.casebook, clean, author, lambda: made_at, key)
    if report.things:
        raise PackRefused(
            "The casebook in this pack holds things that do not belong in a casebook and could do"
            " harm, so it was not read."
        )
    for sentence in report.left_out:
        raise PackRefused(f"The casebook in this pack cannot be taken over whole: {sentence}")
