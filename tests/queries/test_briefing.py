"""What a briefing asks of a casebook: what is told, what is drawn, how it is marked."""

from datetime import date

from desktop.domain.briefing import Standing
from desktop.domain.event import EventKind, Modality, Significance
from desktop.domain.grading import Marking
from desktop.domain.note import NoteStatus, Stance
from desktop.domain.record import RecordKind
from desktop.domain.spans import day_end_s, day_start_s
from desktop.domain.transfer import Transfer
from desktop.queries.briefing import (
    Chosen,
    bases_told,
    drawn_events,
    events_told,
    is_tag,
    markings,
    transfers_told,
)
from desktop.queries.filters import EventFilter
from tests.factories import (
    PUBLISHED,
    a_base,
    a_day,
    a_note,
    a_report,
    a_source,
    an_event,
    an_id,
    since,
)


def chosen(*, start=date(2026, 1, 20), end=date(2026, 1, 27), **asked):
    return Chosen(shown=EventFilter(**asked), start_s=day_start_s(start), end_s=day_end_s(end))


def test_what_matters_most_comes_first_then_what_is_latest(asked, edits):
    base = a_base()
    early = an_event(base, when=a_day(date(2026, 1, 21)))
    late = an_event(base, when=a_day(date(2026, 1, 25)))
    minor = an_event(base, significance=Significance.LOW)
    main = an_event(base, significance=Significance.KEY, when=a_day(date(2026, 1, 20)))
    edits.apply("Save", base, early, late, minor, main)
    assert events_told(asked, chosen(), base.id, 3) == ((main.id, late.id, early.id), 4)
    assert events_told(asked, chosen(), base.id, 9)[0][-1] == minor.id


def test_only_what_may_have_held_in_the_period_is_told(asked, edits):
    base = a_base()
    before = an_event(base, when=a_day(date(2026, 1, 19)))
    after = an_event(base, when=a_day(date(2026, 1, 28)))
    open_still = an_event(base, when=since(date(2019, 1, 1), date(2026, 1, 22)))
    edits.apply("Save", base, before, after, open_still)
    assert events_told(asked, chosen(), base.id, 9) == ((open_still.id,), 1)
    picked = chosen(events=(before.id, after.id))
    assert set(events_told(asked, picked, base.id, 9)[0]) == {before.id, after.id}
    assert events_told(asked, chosen(kinds=(EventKind.STRIKE,)), base.id, 9) == ((), 0)


def test_what_is_at_no_base_is_asked_for_by_none(asked, edits):
    base, nowhere = a_base(), an_event(title="Talks")
    at_base = an_event(base)
    edits.apply("Save", base, nowhere, at_base)
    assert events_told(asked, chosen(), "", 9) == ((nowhere.id,), 1)
    assert bases_told(asked, [nowhere.id, at_base.id]) == {base.id}


def test_transfers_are_told_from_or_to_the_bases_at_hand_the_latest_first(asked, edits):
    north, south = a_base(name="North"), a_base(name="South")
    event = an_event(north)
    older = an_event(north, when=a_day(date(2026, 1, 21)))
    first = Transfer(id=an_id(), event=event.id, what="trucks", from_base=north.id)
    second = Transfer(id=an_id(), event=older.id, what="tents", to_base=north.id)
    other = Transfer(id=an_id(), event=event.id, what="boats", from_base=south.id)
    edits.apply("Save", north, south, event, older, first, second, other)
    views, count = transfers_told(asked, chosen(), [north.id], 9)
    assert ([view.transfer.what for view in views], count) == (["trucks", "tents"], 2)
    views, count = transfers_told(asked, chosen(), [north.id], 1)
    assert ([view.transfer.what for view in views], count) == (["trucks"], 2)
    assert transfers_told(asked, chosen(), [], 9) == ((), 0)


def test_an_event_is_drawn_from_when_its_first_report_was_public(asked, edits):
    post, told, own = a_source(), an_event(title="Told"), an_event(title="Own")
    early = a_report(post, published=a_day(date(2026, 1, 22)))
    late = a_report(post)
    edits.apply("Save", post, told, own, early, late, a_note(late, told), a_note(early, told))
    drawn = drawn_events(asked, [told.id, own.id, "gone"])
    assert {one: drawn[one].title for one in drawn} == {told.id: "Told", own.id: "Own"}
    assert drawn[told.id].known_s == day_end_s(date(2026, 1, 22))
    assert day_start_s(PUBLISHED) <= drawn[own.id].known_s < day_end_s(PUBLISHED)
    assert drawn[told.id].when == told.when


def test_what_stands_behind_an_event_is_drawn_as_the_window_draws_it(asked, edits):
    post = a_source()
    report = a_report(post)
    told, contested, silent, settled = (an_event(title=one) for one in "abcd")
    planned = an_event(title="e", modality=Modality.PLANNED)
    noted = [
        a_note(report, told),
        a_note(report, contested),
        a_note(report, contested, stance=Stance.AGAINST),
        a_note(report, silent, stance=Stance.NO_COMMENT),
        a_note(report, settled),
        a_note(report, settled, stance=Stance.AGAINST, status=NoteStatus.REJECTED),
        a_note(report, planned),
        a_note(report, planned, stance=Stance.AGAINST),
    ]
    events = (told, contested, silent, settled, planned)
    edits.apply("Save", post, report, *events, *noted)
    drawn = drawn_events(asked, [one.id for one in events])
    assert [drawn[one.id].standing for one in events] == [
        Standing.TOLD,
        Standing.CONTESTED,
        Standing.SILENT,
        Standing.TOLD,
        Standing.AHEAD,
    ]


def test_a_note_is_marked_as_it_is_and_as_its_report_is(asked, edits):
    post = a_source()
    event = an_event(marking=Marking.GREEN, tags=("convoy",))
    report = a_report(post, marking=Marking.RED)
    note = a_note(report, event, marking=Marking.CLEAR)
    edits.apply("Save", post, event, report, note)
    assert markings(asked, [(RecordKind.NOTE, note.id)]) == {Marking.CLEAR, Marking.RED}
    assert markings(asked, [(RecordKind.EVENT, event.id)]) == {Marking.GREEN}
    assert markings(asked, []) == set()
    assert is_tag(asked, "convoy")
    assert not is_tag(asked, "tents")
