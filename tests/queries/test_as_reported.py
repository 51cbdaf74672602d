"""As reported by a day: what was public then, in every panel, count and search."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from desktop.domain.agreement import Agreement
from desktop.domain.assessment import Assessment, CitedNote
from desktop.domain.attachment import Attachment
from desktop.domain.grading import Reliability
from desktop.domain.record import RecordKind
from desktop.domain.transfer import Transfer, TransferEnd, TransferEvidence
from desktop.domain.watch import WatchItem, WatchState
from desktop.queries.as_of import AsReported, Hidden, hidden_counts, see_as_reported
from desktop.queries.bases import base_rows
from desktop.queries.choices import record
from desktop.queries.detail import event_detail
from desktop.queries.events import event_rows
from desktop.queries.info import casebook_info
from desktop.queries.reader import Readers
from desktop.queries.search import search
from desktop.store.errors import StoreError
from tests.factories import (
    a_base,
    a_day,
    a_note,
    a_posture,
    a_report,
    a_source,
    an_event,
    an_id,
    since,
)
from tests.timeline_of import a_wish, seen

EARLY, LATE, RECORDED = date(2026, 1, 20), date(2026, 1, 24), date(2026, 1, 26)
BEFORE = date(2026, 1, 19)


@pytest.fixture
def readers(kept):
    opened = Readers(kept.reader)
    yield opened
    opened.close()


@pytest.fixture
def told(edits):
    """Two reports, of 20 and 24 January, one event each, all recorded on the 26th."""
    base, source = a_base(), a_source()
    early, late = (a_report(source, published=a_day(day)) for day in (EARLY, LATE))
    first, second = an_event(base, title="Flags seen"), an_event(base, title="Flags gone")
    notes = a_note(early, first), a_note(late, second), a_note(late, first, statement="Later")
    edits.apply("Begin", base, source, early, late, first, second, *notes)
    return base, source, (early, late), (first, second), notes


def on(readers, day):
    readers.look(AsReported(day))
    return readers.here()


def test_a_report_counts_from_the_end_of_its_day_with_its_events_and_notes(told, readers):
    base, _source, (early, late), (first, second), _notes = told
    counts = {}
    for day in (BEFORE, EARLY, date(2026, 1, 23), LATE):
        reader = on(readers, day)
        found = casebook_info(reader).counts
        counts[day.day] = [found[kind] for kind in (RecordKind.REPORT, RecordKind.EVENT)]
        assert (
            len(event_rows(reader))
            == len(seen(reader, a_wish(AsReported(day))).marks)
            == counts[day.day][1]
        )
        assert base_rows(reader)[0].events == counts[day.day][1]
    assert counts == {19: [0, 0], 20: [1, 1], 23: [1, 1], 24: [2, 2]}
    reader = on(readers, EARLY)
    assert [one.id for one in event_detail(reader, first.id).reports] == [early.id]
    assert event_detail(reader, second.id) is None
    assert reader.get(RecordKind.REPORT, late.id) is None
    assert reader.get(RecordKind.BASE, base.id) == record(reader, RecordKind.BASE, base.id)


def test_what_was_not_known_is_not_found_and_is_counted_as_hidden(told, readers):
    reader = on(readers, EARLY)
    assert [hit.title for hit in search(reader, "flags gone").hits] == []
    assert {hit.title for hit in search(reader, "flags").hits} == {"Flags seen"}
    assert search(reader, "later").hits == ()
    assert hidden_counts(reader) == Hidden(
        {RecordKind.EVENT: 1, RecordKind.NOTE: 2, RecordKind.REPORT: 1}
    )
    assert hidden_counts(on(readers, LATE)) == Hidden({})


def test_what_is_added_meanwhile_is_kept_and_seen_as_far_as_it_was_known(told, edits, readers):
    base, source, *_rest = told
    reader = on(readers, EARLY)
    edits.apply("Add", old := a_report(source, published=a_day(BEFORE)))
    edits.apply("Add", event := an_event(base), a_note(old, event), an_event(base))
    assert readers.here() is reader
    assert reader.get(RecordKind.EVENT, event.id).title == event.title
    assert casebook_info(reader).counts[RecordKind.EVENT] == 2
    assert hidden_counts(reader).counts[RecordKind.EVENT] == 2


def test_what_has_no_day_counts_from_the_day_it_was_recorded(edits, readers):
    source, base = a_source(), a_base()
    undated = a_report(source, published=None)
    open_ended = a_report(source, published=since())
    bare, trashed = an_event(base), an_event(base)
    gone = replace(a_note(undated, trashed), deleted_at=datetime(2026, 1, 26, tzinfo=UTC))
    edits.apply("Begin", source, base, undated, open_ended, bare, trashed, gone)
    for day, count in ((LATE, 0), (RECORDED, 2)):
        counts = casebook_info(on(readers, day)).counts
        assert counts[RecordKind.REPORT] == counts[RecordKind.EVENT] == count
    assert readers.here().get(RecordKind.NOTE, gone.id) is None
    assert search(on(readers, LATE), "flags").hits == ()


def test_judgements_count_from_the_day_they_were_set(told, edits, readers):
    base, _source, _reports, (first, second), notes = told
    before = a_posture(base, set_on=EARLY, notes=(notes[0].id, notes[1].id))
    after = a_posture(base, set_on=LATE, supersedes=before.id)
    known = Assessment(
        id=an_id(),
        set_on=EARLY,
        judgement="It goes on",
        bases=(base.id,),
        notes=(
            CitedNote(note=notes[0].id),
            CitedNote(note=notes[1].id),
        ),
    )
    watched = WatchItem(
        id=an_id(),
        text="Do they leave?",
        set_on=EARLY,
        state=WatchState.HAPPENED,
        outcome="They left",
        event=second.id,
        raised_by=first.id,
    )
    later = WatchItem(id=an_id(), text="Who comes?", set_on=LATE)
    term, unknown, hidden = (
        Agreement(id=an_id(), event=event.id, start=start)
        for event, start in ((first, LATE), (first, None), (second, EARLY))
    )
    edits.apply("Judge", before, after, known, watched, later, term, unknown, hidden)
    reader = on(readers, EARLY)
    counts = casebook_info(reader).counts
    kinds = (RecordKind.POSTURE, RecordKind.ASSESSMENT, RecordKind.WATCH, RecordKind.AGREEMENT)
    assert [counts[kind] for kind in kinds] == [1, 1, 1, 1]
    assert reader.get(RecordKind.POSTURE, before.id).notes == (notes[0].id,)
    assert [c.note for c in reader.get(RecordKind.ASSESSMENT, known.id).notes] == [notes[0].id]
    seen = reader.get(RecordKind.WATCH, watched.id)
    assert (seen.state, seen.outcome, seen.event) == (WatchState.OPEN, "", None)
    assert seen.raised_by == first.id
    assert reader.get(RecordKind.AGREEMENT, unknown.id).event == first.id
    reader = on(readers, LATE)
    assert reader.get(RecordKind.WATCH, watched.id).outcome == "They left"
    assert reader.get(RecordKind.POSTURE, after.id).supersedes == before.id


def test_a_reference_to_what_was_not_known_is_empty(told, edits, readers):
    _base, source, (_early, late), *_rest = told
    correction = a_report(source, published=a_day(EARLY), supersedes=late.id)
    held = Attachment(id=an_id(), report=late.id, file_name="a.pdf", size_bytes=1, sha256="0" * 64)
    edits.apply("Add", correction, held)
    reader = on(readers, EARLY)
    assert reader.get(RecordKind.REPORT, correction.id).supersedes is None
    assert reader.get(RecordKind.ATTACHMENT, held.id) is None
    assert on(readers, LATE).get(RecordKind.REPORT, correction.id).supersedes == late.id


def test_an_end_of_a_transfer_is_there_once_a_report_attests_it(told, edits, readers):
    base, _source, _reports, (first, _second), notes = told
    transfer = Transfer(
        id=an_id(),
        event=first.id,
        what="Trucks",
        from_base=base.id,
        to_place="the coast",
        departure=a_day(EARLY),
        arrival=a_day(LATE),
        evidence=(
            TransferEvidence(note=notes[0].id, end=TransferEnd.DEPARTURE),
            TransferEvidence(note=notes[1].id, end=TransferEnd.ARRIVAL),
        ),
    )
    unattested = replace(transfer, id=an_id(), evidence=())
    edits.apply("Move", transfer, unattested)
    seen = on(readers, EARLY).get(RecordKind.TRANSFER, transfer.id)
    assert (seen.departure, seen.arrival) == (transfer.departure, None)
    assert [one.note for one in seen.evidence] == [notes[0].id]
    assert readers.here().get(RecordKind.TRANSFER, unattested.id).arrival == transfer.arrival
    assert on(readers, LATE).get(RecordKind.TRANSFER, transfer.id).arrival == transfer.arrival
    assert on(readers, BEFORE).get(RecordKind.TRANSFER, transfer.id) is None


def test_a_source_has_the_letter_that_it_had_been_given_by_then(told, edits, readers):
    _base, source, *_rest = told
    graded = source.regraded(Reliability.C, "Often late", EARLY)
    graded = graded.regraded(Reliability.D, "Wrong twice", LATE)
    graded = graded.regraded(Reliability.B, "Names its sources", LATE.replace(day=25))
    edits.apply("Grade", graded)
    letters, history = {}, {}
    for day in (19, 20, 24, 25):
        seen = on(readers, date(2026, 1, day)).get(RecordKind.SOURCE, source.id)
        letters[day] = seen.reliability
        history[day] = [grade.reliability for grade in seen.earlier_grades]
        assert seen.reliability is graded.reliability_as_of(date(2026, 1, day))
    assert letters == dict(zip((19, 20, 24, 25), "FCDB", strict=True))
    assert history == {19: [], 20: [], 24: ["C"], 25: ["C", "D"]}


def test_a_form_is_given_the_record_as_it_is_now(told, edits, readers):
    _base, source, *_rest = told
    graded = source.regraded(Reliability.B, "Names its sources", RECORDED)
    edits.apply("Grade", graded)
    reader = on(readers, EARLY)
    assert reader.get(RecordKind.SOURCE, source.id).reliability is Reliability.F
    assert record(reader, RecordKind.SOURCE, source.id).reliability is Reliability.B


def test_the_last_day_of_all_shows_everything(told, readers):
    assert hidden_counts(on(readers, date.max)) == Hidden({})


def test_a_file_that_cannot_be_read_is_told_in_a_sentence(told, kept, readers):
    reader = kept.reader()
    reader.close()
    with pytest.raises(StoreError):
        hidden_counts(reader)
    with pytest.raises(StoreError):
        see_as_reported(reader, EARLY)
    with pytest.raises(StoreError):
        reader.current(RecordKind.BASE, "x")
