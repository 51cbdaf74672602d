"""Takes a table into a casebook: checks every row, and hands on the records in batches.

A trial run is the same without committing, so that what it says is what will be.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from itertools import islice

from desktop.domain.errors import BasewatchError
from desktop.domain.event import Event
from desktop.domain.record import Record, RecordKind
from desktop.queries.events_known import EventsKnown
from desktop.queries.external_ids import TAKEN_BACK, ExternalId
from desktop.queries.reader import Reader
from desktop.services.importing.answers import NO_ANSWERS, Answers
from desktop.services.importing.building import Builder, key_of_report
from desktop.services.importing.cells import Columns, Row, whole
from desktop.services.importing.compact import Counts
from desktop.services.importing.digests import digest_of
from desktop.services.importing.drafts import (
    BaseDraft,
    Doubt,
    Draft,
    EventDraft,
    PlacePart,
    RowDraft,
)
from desktop.services.importing.duplicates import Duplicates
from desktop.services.importing.external import LEFT_AS_IT_IS, NAMED_ONLY, KeptIds, Ledger, SeenIds
from desktop.services.importing.fates import Fate, Told, settle
from desktop.services.importing.naming import KnownNames, names_in
from desktop.services.importing.outcome import Outcome, Similar
from desktop.services.importing.placing import Meant
from desktop.services.importing.presets.preset import Preset
from desktop.services.importing.tables.table import RawRow, Table
from desktop.services.importing.verdicts import Verdict

BATCH_ROWS = 500
_DIGEST_BYTES = 12


@dataclass(frozen=True, slots=True)
class Batch:
    """Records in the order in which they refer to each other, and the ids that they came by."""

    records: tuple[Record, ...]
    ids: tuple[ExternalId, ...]


@dataclass(frozen=True, slots=True)
class _Read:
    """A row with a key for each of its drafts; where it could not be read, without any."""

    number: int
    draft: RowDraft | None
    problem: str = ""


class Import:
    """One table on its way into a casebook; its batches can be gone through once.

    Args:
        table: What is imported.
        preset: What its rows are.
        reader: Of the casebook.
        new_id: Hands in ids.
        ledger: The ids of earlier imports; those of the casebook where none is given.
        answers: Which bases and events are the same, as far as somebody said.
        names: Those of the casebook, where somebody looked them up already.
        told: Told what becomes of every row, in their order.
    """

    def __init__(
        self,
        table: Table,
        preset: Preset,
        reader: Reader,
        new_id: Callable[[], str],
        *,
        ledger: Ledger | None = None,
        answers: Answers = NO_ANSWERS,
        names: KnownNames | None = None,
        told: Told | None = None,
    ) -> None:
        self._table = table
        self._preset = preset
        self._reader = reader
        self._columns = Columns(table.columns)
        self._seen = SeenIds(ledger or KeptIds(reader), preset.origin)
        names = names or names_in(reader)
        self._builder = Builder(reader, names, self._seen, preset.origin, new_id, answers.bases)
        known = names.events.setdefault(preset.origin, EventsKnown(reader, preset.origin))
        self._duplicates = Duplicates(known, names.cited, self._builder.placing)
        self._answers = answers
        self._told = told
        self._found: Similar | None = None
        self._equal = Counts()
        self._once = Counts()
        self.outcome = Outcome()

    def batches(self) -> Iterator[Batch]:
        """Yield the records, a batch at a time; `outcome` is whole after the last.

        Raises:
            ImportRefused: Where the table cannot be read to its end.
            StoreError: Where the casebook cannot be read.
        """
        rows = iter(self._table.rows())
        while chunk := list(islice(rows, BATCH_ROWS)):
            read = list(map(self._read, chunk))
            self._seen.look_up(key for one in read if one.draft for key in _keys(one.draft.drafts))
            for one in read:
                settle(self._fate(one), self.outcome, self._told)
            made = self._builder.take()
            records = made.records()
            if records or made.ids:
                yield Batch(records, tuple(made.ids))
        self._finish()

    def meant(self, place: PlacePart | BaseDraft | None) -> Meant:
        """Return which base a place of this table means."""
        return self._builder.placing.meant(place)

    def check(self) -> Outcome:
        """Return what an import would do, and do nothing.

        Raises:
            ImportRefused: Where the table cannot be read to its end.
            StoreError: Where the casebook cannot be read.
        """
        for _batch in self.batches():
            pass
        return self.outcome

    def _read(self, raw: RawRow) -> _Read:
        self.outcome.rows += 1
        if raw.problem:
            return _Read(raw.number, None, raw.problem)
        try:
            draft = self._preset.read(Row(self._columns, raw.cells, raw.number))
        except BasewatchError as error:
            return _Read(raw.number, None, str(error))
        self._give_key(raw, draft)
        return _Read(raw.number, draft)

    def _give_key(self, raw: RawRow, draft: RowDraft) -> None:
        """Give a row without an id a key: what stands in it, counted among rows that are equal."""
        main = draft.drafts[0]
        if main.key:
            main.version = main.version or digest_of(main)
            return
        digest = blake2b("\x1f".join(raw.cells).encode(errors="replace"), digest_size=_DIGEST_BYTES)
        count = self._equal.add(digest.hexdigest())
        if count > 1:
            said = f"An earlier row is equal in every cell; this is number {count} of them."
            draft.doubts = (*draft.doubts, Doubt("equal to another row", said))
        main.key = f"row:{digest.hexdigest()}:{count}"

    def _fate(self, one: _Read) -> Fate:
        """Take a row; return what becomes of it."""
        if one.draft is None:
            return Fate(one.number, Verdict.REFUSED, None, problem=one.problem)
        self._builder.placing.asking.row = one.number
        main, *others = one.draft.drafts
        known = self._seen.get(main.key)
        doubts = one.draft.doubts
        if one.draft.at_most_once:
            doubts = (*doubts, *self._more_than_once(one.draft))
        fresh = [draft for draft in others if self._seen.get(draft.key) is None]
        self._found = None
        try:
            if known is None or known.version == NAMED_ONLY:
                verdict = self._put(one.number, main, fresh)
            else:
                verdict, doubts = self._repeat(known, main, fresh, doubts)
        except BasewatchError as error:
            return Fate(one.number, Verdict.REFUSED, main, problem=str(error))
        return Fate(one.number, verdict, main, doubts, similar=self._found)

    def _put(self, number: int, main: Draft, others: list[Draft]) -> Verdict:
        event = self._merged(number, main) if isinstance(main, EventDraft) else None
        if event is not None and isinstance(main, EventDraft):
            self._builder.attach(event, main, others)
            return Verdict.MERGED
        self._builder.put((main, *others))
        return Verdict.NEW if self._found is None else Verdict.SIMILAR

    def _repeat(
        self, known: ExternalId, main: Draft, fresh: list[Draft], doubts: tuple[Doubt, ...]
    ) -> tuple[Verdict, tuple[Doubt, ...]]:
        """Take a row whose id was there before; return what is doubtful about it."""
        if known.version == TAKEN_BACK or _is_newer(known.version, main.version):
            self._renew(known, main, fresh)
            return Verdict.NEWER, doubts
        self._builder.put(fresh)
        return Verdict.THERE, _differing(known.version, main.version)

    def _renew(self, known: ExternalId, main: Draft, fresh: list[Draft]) -> None:
        """Take a row over that is newer than what it became before."""
        if known.kind is not RecordKind.NOTE:
            self._builder.put((main, *fresh))
            return
        event = self._builder.attached_to(known.record)
        if event is not None and isinstance(main, EventDraft) and main.notes:
            self._builder.attach(event, main, fresh)
        else:
            self._builder.put(fresh)

    def _merged(self, number: int, draft: EventDraft) -> Event | None:
        """Note the event of the casebook that a row is or may be; return it where it is put there.

        A row that names no source has nothing to put there.
        """
        found = self._duplicates.of(draft)
        if found is None:
            return None
        event, why = None, found.why
        if self._answers.merges(number, is_same=found.is_same):
            event = self._event(found.event_id)
        if event is not None and not draft.notes:
            event, why = None, f"{why} It names no source that could be a further note there."
        self._found = Similar(
            row=number,
            title=draft.title,
            event_id=found.event_id,
            known_title=found.title,
            why=why,
            is_same=found.is_same,
            is_merged=event is not None,
        )
        return event

    def _event(self, event_id: str) -> Event | None:
        found = self._reader.get(RecordKind.EVENT, event_id)
        return found if isinstance(found, Event) else None

    def _more_than_once(self, draft: RowDraft) -> list[Doubt]:
        found = []
        for value, doubt in draft.at_most_once:
            if self._once.add(f"{doubt.kind}\n{value}") > 1:
                found.append(doubt)
        return found

    def _finish(self) -> None:
        self.outcome.bases_new = len(self._builder.placing.tally.made)
        self.outcome.bases_matched = len(self._builder.placing.tally.matched)
        self.outcome.questions = self._builder.placing.asking.questions()


def _keys(drafts: Iterable[Draft]) -> Iterator[str]:
    """Yield every key that drafts name."""
    for draft in drafts:
        yield draft.key
        if isinstance(draft, EventDraft):
            yield from (key_of_report(note.report) for note in draft.notes)
            yield from (part.actor.key for part in draft.actors if part.actor.key)
            if draft.place is not None and draft.place.base is not None:
                yield draft.place.base.key


def _is_newer(before: str, after: str) -> bool:
    old, new = whole(before), whole(after)
    return old is not None and new is not None and new > old


def _differing(before: str, after: str) -> tuple[Doubt, ...]:
    if before in (after, LEFT_AS_IT_IS):
        return ()
    old, new = whole(before), whole(after)
    if old is not None and new is not None:
        return (Doubt("older", "It is an older state of a row that is there: left out."),)
    said = "It differs from the row of this id that is there, which stays as it is"
    is_told = ";" in before
    return (Doubt("differs", f"{said}: {before} there, {after} here." if is_told else f"{said}."),)
