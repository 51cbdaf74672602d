"""As reported by a day: no date of an event reaches beyond what could be known by then."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.event import Modality
from desktop.domain.note import NoteStatus, Stance
from desktop.domain.record import RecordKind
from desktop.domain.span_echo import echo
from desktop.domain.spans import DateSpan, InvalidSpan, day_end_s, day_start_s, once, undated
from desktop.queries.as_of import AsReported
from desktop.queries.bases import base_rows
from desktop.queries.event_list import listed_events
from desktop.queries.filters import EventFilter
from desktop.queries.public import PublicReader
from desktop.queries.reader import Readers
from tests.factories import (
    a_base,
    a_casebook,
    a_day,
    a_note,
    a_report,
    a_source,
    an_editing,
    an_event,
    since,
)

DAYS = [date(2026, 1, 10) + timedelta(days=at) for at in range(5)]
LAST = DAYS[-1] + timedelta(days=1)
places = st.integers(0, len(DAYS) - 1)


def on(day: int) -> date:
    return date(2026, 1, day)


def start(day: int) -> int:
    return day_start_s(on(day))


HELD = DateSpan(start_min=start(18), start_max=start(19), end_min=start(23), end_max=start(26))


@st.composite
def spans(draw):
    """Return a span of any form within DAYS, to the hour."""
    instants = sorted(draw(places) * 24 + draw(st.integers(0, 24)) for _ in range(4))
    bounds = [day_start_s(DAYS[0]) + hours * 3_600 for hours in instants]
    names = ("start_min", "start_max", "end_min", "end_max")
    known = {
        name: bound
        for name, bound in zip(names, bounds, strict=True)
        if draw(st.booleans()) or name == "start_max"
    }
    if draw(st.booleans()):
        known["start_max"], known["end_min"] = bounds[2], bounds[1]
    try:
        return DateSpan(**known, open_at=draw(st.sampled_from([None, *DAYS])))
    except InvalidSpan:
        return once(bounds[0], bounds[3], None)


@pytest.fixture
def told(edits, kept):
    """Reports of 18, 20, 24 and 26 January on events that are given."""

    def tell(stance=Stance.SUPPORTS, status=NoteStatus.ACCEPTED, days=(18, 20, 24, 26), **events):
        source, base = a_source(), a_base()
        reports = [a_report(source, published=a_day(on(day))) for day in days]
        made = [an_event(base, title=title, **fields) for title, fields in events.items()]
        notes = [
            # The last report is the one that takes another stance.
            a_note(
                report,
                event,
                **({"stance": stance, "status": status} if report is reports[-1] else {}),
            )
            for report in reports
            for event in made
        ]
        edits.apply("Begin", source, base, *reports, *made, *notes)
        return base, {event.title: event for event in made}

    return tell


@pytest.fixture
def readers(kept):
    opened = Readers(kept.reader)
    yield opened
    opened.close()


def words(readers, day, event):
    readers.look(AsReported(on(day)))
    found = readers.here().get(RecordKind.EVENT, event.id)
    return f"{found.modality}: {echo(found.when)}"


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (18, "done: since 18 Jan 2026, still so on 18 Jan 2026"),
        (20, "done: since 18 Jan 2026, still so on 20 Jan 2026"),
        (23, "done: since 18 Jan 2026, still so on 20 Jan 2026"),
        (25, "done: since 18 Jan 2026, still so on 24 Jan 2026"),
        (26, "done: since 18 Jan 2026, still so on 26 Jan 2026"),
    ],
)
def test_what_is_still_so_was_so_on_the_day_of_the_last_report_by_then(told, readers, day, said):
    _base, events = told(Flags={"when": since(on(18), on(26))})
    assert words(readers, day, events["Flags"]) == said


def test_what_ended_later_was_still_so_then(told, readers):
    _base, events = told(Convoy={"when": HELD})
    assert words(readers, 20, events["Convoy"]) == (
        "done: since 18 Jan 2026, still so on 20 Jan 2026"
    )
    # When it ended at the earliest, it may have been known to have ended.
    assert words(readers, 25, events["Convoy"]) == (
        "done: since 18 Jan 2026, still so on 22 Jan 2026"
    )
    assert words(readers, 26, events["Convoy"]) == "done: from 18 Jan 2026 to 23–25 Jan 2026"


def test_what_happened_once_had_happened_by_the_last_report_by_then(told, readers):
    _base, events = told(Strike={"when": once(start(19), start(26), None)})
    assert words(readers, 20, events["Strike"]) == "done: once within 19–20 Jan 2026"
    assert words(readers, 26, events["Strike"]) == "done: once within 19–25 Jan 2026"


def test_what_began_later_was_planned(told, readers):
    _base, events = told(
        Strike={"when": a_day(on(25))},
        Guard={"when": since(on(25), on(26)), "modality": Modality.ONGOING},
    )
    assert words(readers, 24, events["Strike"]) == "planned: 25 Jan 2026"
    assert words(readers, 24, events["Guard"]) == "planned: from 25 Jan 2026 on"
    assert words(readers, 26, events["Guard"]) == (
        "ongoing: since 25 Jan 2026, still so on 26 Jan 2026"
    )


def test_plans_keep_their_dates_but_not_that_they_are_still_so(told, readers):
    later = DateSpan(start_min=start(28), start_max=start(29), end_min=start(30), end_max=start(31))
    _base, events = told(
        Exercise={"when": later, "modality": Modality.PLANNED},
        Rumour={"when": since(on(18), on(26)), "modality": Modality.POSSIBLE},
    )
    assert words(readers, 20, events["Exercise"]) == "planned: 28–30 Jan 2026"
    assert words(readers, 20, events["Rumour"]) == (
        "possible: since 18 Jan 2026, still so on 20 Jan 2026"
    )


@pytest.mark.parametrize(
    "last", [{"stance": Stance.AGAINST}, {"status": NoteStatus.REJECTED}], ids=["against", "no"]
)
def test_a_report_that_does_not_support_it_attests_nothing(told, readers, last):
    _base, events = told(**last, days=(18, 20, 24), Flags={"when": since(on(18), on(26))})
    # The reading reaches on beyond the day, so it rests on something that came later.
    assert words(readers, 25, events["Flags"]).endswith("still so on 20 Jan 2026")
    assert words(readers, 26, events["Flags"]).endswith("still so on 26 Jan 2026")


def test_what_no_report_supported_by_then_was_possible_and_is_not_still_so(edits, readers):
    source, base = a_source(), a_base()
    early, late = (a_report(source, published=a_day(on(day))) for day in (20, 26))
    spans = (since(on(18), on(26)), HELD, once(start(19), start(26), None), a_day(on(18)))
    events = [an_event(base, when=span) for span in spans]
    told = [a_note(early, event, stance=Stance.CONTEXT) for event in events]
    told += [a_note(late, event) for event in events]
    edits.apply("Add", source, base, early, late, *events, *told)
    assert [words(readers, 22, event) for event in events] == [
        "possible: once within 18–20 Jan 2026",
        "possible: once within 18–20 Jan 2026",
        "possible: once within 19–20 Jan 2026",
        # That it had to be before the first report is no support either.
        "possible: 18 Jan 2026",
    ]
    assert base_rows(readers.here())[0].last_evidence is None
    assert words(readers, 26, events[0]) == "done: since 18 Jan 2026, still so on 26 Jan 2026"


def test_without_any_note_it_reaches_to_the_end_of_the_day(edits, readers):
    edits.apply("Add", event := an_event(when=since(on(18), on(30))))
    assert words(readers, 27, event).endswith("still so on 27 Jan 2026")


def test_the_base_list_and_the_event_list_tell_the_same(told, readers):
    told(Flags={"when": since(on(18), on(26))})
    readers.look(AsReported(on(25)))
    (row,) = base_rows(readers.here())
    assert row.last_evidence == on(24)
    (line,) = listed_events(readers.here(), EventFilter())
    assert line.when.open_at == on(24)


def test_what_leaves_the_casebook_as_reported_tells_the_same(told, kept, edits):
    _base, events = told(Flags={"when": since(on(18), on(26))}, Other={"when": a_day(on(18))})
    with PublicReader(kept.reader, on(25)) as public:
        found = public.reader.get(RecordKind.EVENT, events["Flags"].id)
        assert found.when.open_at == on(24)
        assert public.reader.get(RecordKind.EVENT, events["Other"].id).when == a_day(on(18))
    with PublicReader(kept.reader, on(26)) as public:
        assert public.reader.get(RecordKind.EVENT, events["Flags"].id).when.open_at == on(26)


@settings(max_examples=12, deadline=None)
@given(
    told=st.lists(st.tuples(spans(), st.lists(places, max_size=3)), min_size=1, max_size=6),
    modality=st.sampled_from([Modality.DONE, Modality.ONGOING]),
    is_dated=st.booleans(),
)
def test_nothing_lies_after_the_day_and_later_days_know_more(
    tmp_path_factory, told, modality, is_dated
):
    casebook = a_casebook(tmp_path_factory.mktemp("c"))
    source, base = a_source(), a_base()
    reports = [a_report(source, published=a_day(day) if is_dated else undated(day)) for day in DAYS]
    events = [an_event(base, when=span, modality=modality) for span, _of in told]
    notes = [
        a_note(reports[of], event)
        for event, (_span, report) in zip(events, told, strict=True)
        for of in dict.fromkeys(report)
    ]
    an_editing(casebook).apply("Add", source, base, *reports, *events, *notes)
    readers = Readers(casebook.reader)
    until: dict[str, int] = {}
    for day in (*DAYS, LAST):
        readers.look(AsReported(day))
        reader = readers.here()
        for event in events:
            seen = reader.get(RecordKind.EVENT, event.id)
            if seen is None:
                continue
            _lies_within(seen, event, day)
            attested = seen.when.attested()
            if seen.modality is modality:
                assert event.id not in until or attested[1] >= until[event.id]
                if attested is not None:
                    assert attested[0] == event.when.start_max
                    until[event.id] = attested[1]
            if day == LAST:
                assert (seen.when, seen.modality) == (event.when, modality)
        last = base_rows(reader)[0].last_evidence
        assert last is None or last <= day
    readers.close()
    casebook.close()


def _lies_within(seen, event, day):
    """Assert that nothing of it that would be evidence lies after ``day``."""
    until = day_end_s(day)
    assert seen.when.open_until is None or seen.when.open_until <= until
    if seen.modality is Modality.PLANNED:
        assert seen.when == replace(event.when, open_at=None)
        return
    attested = seen.when.attested()
    assert attested is None or attested[1] <= until
    for bound in (seen.when.start_max, seen.when.end_min):
        assert bound is None or bound <= until
    if not seen.when.is_open:
        assert seen.when.end_max is None or seen.when.end_max <= until
