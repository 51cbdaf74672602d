"""Everything that was found, page by page, with counts of what narrows it."""

from datetime import date

import pytest

from desktop.domain.assessment import Assessment
from desktop.domain.record import RecordKind
from desktop.domain.watch import WatchItem
from desktop.queries import found
from desktop.queries.found import Narrowing, found_events, found_page
from tests.factories import PUBLISHED, a_base, a_day, a_note, a_report, a_source, an_event, an_id

EVERYTHING = Narrowing()


@pytest.fixture
def two_years(edits):
    """Add events on two bases in two years, and what else speaks of a convoy; return the bases."""
    north, south = a_base(name="North Field"), a_base(name="South Convoy Yard")
    source = a_source(label="Convoy Daily")
    first = an_event(north, title="Convoy leaves", when=a_day(date(2025, 3, 1)))
    winter = a_day(date(2025, 12, 31))
    turn = a_day(
        date(2025, 12, 31),
        start_max=winter.start_max + 86_400,
        end_max=winter.end_max + 86_400,
    )
    second = an_event(north, south, title="Convoy returns", when=turn)
    report = a_report(source, title="A convoy on the road")
    undated = a_report(source, title="Convoy once more", published=None)
    note = a_note(report, second, statement="The convoy was long.")
    watch = WatchItem(id=an_id(), text="Another convoy?", set_on=PUBLISHED, base=south.id)
    judged = Assessment(
        id=an_id(), set_on=PUBLISHED, judgement="The convoy is a feint", bases=(north.id,)
    )
    edits.apply("Add", north, south, source, first, second, report, undated, note, watch, judged)
    return north, south, first, second


def counts(facets):
    return {one.words: one.count for one in facets}


def titles(page):
    return {line.hit.title for line in page.lines}


def test_all_kinds_bases_and_years_are_counted(asked, two_years):
    page = found_page(asked, "convoy", EVERYTHING)
    assert page.count == 9
    assert counts(page.kinds) == {
        "event": 2, "report": 2, "source_note": 1, "base": 1, "source": 1, "watch_item": 1,
        "assessment": 1,
    }  # fmt: skip
    assert counts(page.bases) == {"North Field": 5, "South Convoy Yard": 5}
    assert [(one.words, one.count) for one in page.years] == [("2026", 3), ("2025", 3)]
    assert (page.events, page.exact, page.is_cut) == (2, 9, False)


def test_a_line_says_when_and_where_as_far_as_is_known(asked, two_years):
    lines = {line.hit.title: line for line in found_page(asked, "convoy", EVERYTHING).lines}
    assert lines["Convoy leaves"].when == two_years[2].when
    assert lines["Convoy leaves"].places == "North Field"
    assert lines["A convoy on the road"].places == "North Field, South Convoy Yard"
    assert lines["Convoy once more"].when is None
    assert lines["South Convoy Yard"].places == ""


def test_each_way_to_narrow_leaves_the_counts_of_the_others_true(asked, two_years):
    north = two_years[0]
    page = found_page(asked, "convoy", Narrowing(kind=RecordKind.EVENT))
    assert titles(page) == {"Convoy leaves", "Convoy returns"}
    assert sum(counts(page.kinds).values()) == 9
    assert counts(page.years) == {"2026": 1, "2025": 2}
    page = found_page(asked, "convoy", Narrowing(kind=RecordKind.EVENT, year=2026))
    assert titles(page) == {"Convoy returns"}
    page = found_page(asked, "convoy", Narrowing(base=north.id, year=2025))
    assert counts(page.kinds) == {"event": 2, "source_note": 1}
    assert found_page(asked, "convoy", Narrowing(base="gone")).count == 0


def test_what_only_sounds_alike_can_be_left_out(asked, edits):
    edits.apply("Add", an_event(title="Kamishli seen"), an_event(title="Qamishli seen"))
    assert found_page(asked, "qamishli", EVERYTHING).count == 2
    assert titles(found_page(asked, "qamishli", Narrowing(is_exact=True))) == {"Qamishli seen"}


def test_pages_follow_each_other_and_the_last_is_the_last(asked, edits, monkeypatch):
    monkeypatch.setattr(found, "PAGE_LINES", 2)
    edits.apply("Add", *(an_event(title=f"Flag {number}") for number in range(5)))
    seen = [titles(found_page(asked, "flag", EVERYTHING, page)) for page in range(3)]
    assert set().union(*seen) == {f"Flag {number}" for number in range(5)}
    beyond = found_page(asked, "flag", EVERYTHING, 99)
    assert (beyond.page, beyond.pages, len(beyond.lines)) == (2, 3, 1)
    soon = found_page(asked, "flag", EVERYTHING, most=2)
    assert (soon.count, soon.is_cut) == (2, True)


def test_the_events_found_are_those_and_the_ones_that_notes_found_are_on(asked, two_years):
    _north, _south, first, second = two_years
    assert set(found_events(asked, "convoy", EVERYTHING)) == {first.id, second.id}
    assert found_events(asked, "long", EVERYTHING) == (second.id,)
    assert found_events(asked, "convoy", Narrowing(kind=RecordKind.BASE)) == ()
