"""Takes a table into a casebook: checks every row, and hands on the records in batches.

A trial run is the same without committing, so that what it says is what will be.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from hashlib import blake2b, sha256
from itertools import islice

from desktop.domain.errors import BasewatchError
from desktop.domain.event import Event
from desktop.domain.record import Record, RecordKind
from desktop.queries.choices import record
from desktop.queries.external_ids import ExternalId
from desktop.queries.known_names import known_names
from desktop.queries.reader import Reader
from desktop.queries.similar import similar_events
from desktop.services.importing.building import Builder, key_of_report
from desktop.services.importing.cells import Columns, Row, whole
from desktop.services.importing.drafts import Doubt, Draft, EventDraft, RowDraft
from desktop.services.importing.external import NAMED_ONLY, KeptIds, Ledger, SeenIds
from desktop.services.importing.outcome import BaseQuestion, Outcome, Similar
from desktop.services.importing.presets.preset import Preset
from desktop.services.importing.tables.table import RawRow, Table

BATCH_ROWS = 500
_DIGEST_BYTES = 12


@dataclass(frozen=True, slots=True)
class Batch:
    """Records in the order in which they refer to each other, and the ids that they came by."""

    records: tuple[Record, ...]
    ids: tuple[ExternalId, ...]


@dataclass(frozen=True, slots=True)
class _Read:
    """A row that could be read, with a key for each of its drafts."""

    number: int
    draft: RowDraft


class Import:
    """One table on its way into a casebook; its batches can be gone through once.

    Args:
        table: What is imported.
        preset: What its rows are.
        reader: Of the casebook.
        new_id: Hands in ids.
        ledger: The ids of earlier imports; those of the casebook where none is given.
        merge_similar: Whether an event that seems to be one of the casebook's becomes further
            source notes of that one.
    """

    def __init__(
        self,
        table: Table,
        preset: Preset,
        reader: Reader,
        new_id: Callable[[], str],
        *,
        ledger: Ledger | None = None,
        merge_similar: bool = False,
    ) -> None:
        self._table = table
        self._preset = preset
        self._reader = reader
        self._columns = Columns(table.columns)
        self._seen = SeenIds(ledger or KeptIds(reader), preset.origin)
        self._builder = Builder(reader, known_names(reader), self._seen, preset.origin, new_id)
        self._merge_similar = merge_similar
        self._equal: dict[bytes, int] = {}
        self._once: set[tuple[str, str]] = set()
        self._named: dict[str, int] = {}
        self.outcome = Outcome()

    def batches(self) -> Iterator[Batch]:
        """Yield the records, a batch at a time; `outcome` is whole after the last.

        Raises:
            ImportRefused: Where the table cannot be read to its end.
            StoreError: Where the casebook cannot be read.
        """
        rows = iter(self._table.rows())
        while chunk := list(islice(rows, BATCH_ROWS)):
            read = [one for raw in chunk if (one := self._read(raw)) is not None]
            self._seen.look_up(key for one in read for key in _keys(one.draft.drafts))
            for one in read:
                self._check(one)
            made = self._builder.take()
            records = made.records()
            if records or made.ids:
                yield Batch(records, tuple(made.ids))
        self._finish()

    def check(self) -> Outcome:
        """Return what an import would do, and do nothing.

        Raises:
            ImportRefused: Where the table cannot be read to its end.
            StoreError: Where the casebook cannot be read.
        """
        for _batch in self.batches():
            pass
        return self.outcome

    def _read(self, raw: RawRow) -> _Read | None:
        self.outcome.rows += 1
        if raw.problem:
            self.outcome.refuse(raw.number, raw.problem)
            return None
        try:
            draft = self._preset.read(Row(self._columns, raw.cells, raw.number))
        except BasewatchError as error:
            self.outcome.refuse(raw.number, str(error))
            return None
        return _Read(raw.number, self._keyed(raw, draft))

    def _keyed(self, raw: RawRow, draft: RowDraft) -> RowDraft:
        """Give a row without an id a key: what stands in it, counted among rows that are equal."""
        main = draft.drafts[0]
        if main.key:
            version = main.version or _digest_of(main)
            return replace(draft, drafts=(replace(main, version=version), *draft.drafts[1:]))
        digest = blake2b("\x1f".join(raw.cells).encode(errors="replace"), digest_size=_DIGEST_BYTES)
        count = self._equal[digest.digest()] = self._equal.get(digest.digest(), 0) + 1
        doubts = draft.doubts
        if count > 1:
            said = f"An earlier row is equal in every cell; this is number {count} of them."
            doubts = (*doubts, Doubt("equal to another row", said))
        keyed = replace(main, key=f"row:{digest.hexdigest()}:{count}")
        return replace(draft, drafts=(keyed, *draft.drafts[1:]), doubts=doubts)

    def _check(self, one: _Read) -> None:
        main, *others = one.draft.drafts
        known = self._seen.get(main.key)
        doubts = (*one.draft.doubts, *self._more_than_once(one.draft))
        fresh = [draft for draft in others if self._seen.get(draft.key) is None]
        try:
            if known is None or known.version == NAMED_ONLY:
                self._put(one.number, main, fresh)
                self.outcome.imported += 1
            else:
                doubts = self._repeat(known, main, fresh, doubts)
        except BasewatchError as error:
            self.outcome.refuse(one.number, str(error))
            return
        self.outcome.flag(one.number, doubts)
        self._note_questions(one.number)

    def _put(self, number: int, main: Draft, others: list[Draft]) -> None:
        if isinstance(main, EventDraft):
            event = self._similar(number, main)
            if event is not None:
                self._builder.attach(event, main)
                return
        self._builder.put((main, *others))

    def _repeat(
        self, known: ExternalId, main: Draft, fresh: list[Draft], doubts: tuple[Doubt, ...]
    ) -> tuple[Doubt, ...]:
        """Take a row whose id was there before; return what is doubtful about it."""
        if _is_newer(known.version, main.version):
            self._builder.put((main, *fresh))
            self.outcome.updated += 1
        else:
            self._builder.put(fresh)
            doubts = _differing(known.version, main.version)
        self.outcome.repeats += 1
        return doubts

    def _similar(self, number: int, draft: EventDraft) -> Event | None:
        """Note an event of the casebook that this may be; return it where it shall be that one."""
        bases = self._builder.ends(draft.place)
        if not bases:
            return None
        for line in similar_events(self._reader, draft.title, draft.when, bases, limit=1):
            self.outcome.similar.append(Similar(number, draft.title, line.id, line.title))
            if self._merge_similar:
                found = record(self._reader, RecordKind.EVENT, line.id)
                return found if isinstance(found, Event) else None
        return None

    def _more_than_once(self, draft: RowDraft) -> list[Doubt]:
        found = []
        for value, doubt in draft.at_most_once:
            if (doubt.kind, value) in self._once:
                found.append(doubt)
            self._once.add((doubt.kind, value))
        return found

    def _note_questions(self, number: int) -> None:
        for name in self._builder.bases.asked:
            self._named.setdefault(name, number)

    def _finish(self) -> None:
        bases = self._builder.bases
        self.outcome.bases_new = len(bases.made)
        self.outcome.bases_matched = len(bases.matched)
        self.outcome.questions = [
            BaseQuestion(
                self._named[name], name, tuple((one.name, one.why) for one in match.candidates)
            )
            for name, match in bases.asked.items()
        ]


def _keys(drafts: Iterable[Draft]) -> Iterator[str]:
    """Yield every key that drafts name."""
    for draft in drafts:
        yield draft.key
        if isinstance(draft, EventDraft):
            yield from (key_of_report(note.report) for note in draft.notes)
            yield from (part.actor.key for part in draft.actors if part.actor.key)
            if draft.place is not None and draft.place.base is not None:
                yield draft.place.base.key


def _digest_of(draft: Draft) -> str:
    return sha256(repr(draft).encode(errors="replace")).hexdigest()[:16]


def _is_newer(before: str, after: str) -> bool:
    old, new = whole(before), whole(after)
    return old is not None and new is not None and new > old


def _differing(before: str, after: str) -> tuple[Doubt, ...]:
    if before == after:
        return ()
    old, new = whole(before), whole(after)
    if old is not None and new is not None:
        return (Doubt("older", "It is an older state of a row that is there: left out."),)
    said = "It differs from the row of this id that is there, which stays as it is"
    is_told = ";" in before
    return (Doubt("differs", f"{said}: {before} there, {after} here." if is_told else f"{said}."),)
