"""What a briefing is built from narrows what it tells, and its title says how."""

from datetime import date

from desktop.domain.agreement import Agreement
from desktop.domain.event import BaseRole, EventBase, EventKind, EventState
from desktop.domain.ids import ActorId, BaseId
from desktop.domain.spans import day_end_s
from desktop.queries.filters import EventFilter
from tests.factories import (
    a_day,
    a_posture,
    an_actor,
    an_event,
    an_id,
)
from tests.services.briefing.desk import page_of, sentences_of


def test_chosen_bases_have_a_page_each_and_nothing_else_is_told_of(world):
    world.tell("Trucks leave")
    world.desk.save(an_event(title="Elsewhere"))
    content = world.desk.brief(bases=(world.south.id, "unknown"))
    assert [p.kicker for p in content.pages if p.kind.value == "base"] == ["South"]
    assert "elsewhere" not in [page.key for page in content.pages]
    assert page_of(content, "timeline").timeline.lanes == ("South",)
    assert sentences_of(content, "title")[1] == "Only bases that were chosen have a page."


def test_events_picked_by_hand_are_told_whenever_they_were(world):
    old, _note = world.tell("Old times", when=a_day(date(2020, 1, 1), "in 2020"))
    world.tell("Trucks leave")
    elsewhere, _other = world.tell("Truce", world.south)
    nowhere = an_event(
        title="Talks", state=EventState.REVIEWED, when=a_day(date(2021, 5, 1), "in May")
    )
    rejected = an_event(world.north, title="Rumour", state=EventState.REJECTED)
    world.desk.save(nowhere, rejected)
    picked = (old.id, nowhere.id, rejected.id, "unknown")
    content = world.desk.brief(events=picked)
    assert [p.kicker for p in content.pages if p.kind.value == "base"] == ["North, Libya"]
    assert page_of(content, "base:").sources.startswith("“Old times”")
    assert sentences_of(content, "elsewhere") == [
        "Our reading: Talks on 1 May 2021. (no source note)"
    ]
    assert sentences_of(content, "title")[1] == "Only 4 events picked by hand are told."
    assert elsewhere.title not in str(content.pages)


def test_a_rejected_reading_is_told_only_where_it_was_asked_for(world):
    rejected = an_event(world.north, title="Rumour", state=EventState.REJECTED)
    world.desk.save(rejected, a_posture(world.north))
    assert "Rumour" not in str(world.desk.brief().pages)
    content = world.desk.brief(chosen=EventFilter(states=(EventState.REJECTED,)))
    assert sentences_of(content, "base:") == [
        "A reading that we have rejected: Rumour on 24 Jan 2026. (no source note)"
    ]


def test_a_filter_narrows_what_is_told_and_the_title_says_how(world):
    actor = an_actor(name="Coastal Guard")
    world.desk.save(actor)
    world.tell("Trucks leave", kind=EventKind.WITHDRAWAL, tags=("convoy",))
    world.tell("Flags fly", kind=EventKind.SIGHTING)
    content = world.desk.brief(
        chosen=EventFilter(
            kinds=(EventKind.WITHDRAWAL, EventKind.TRANSFER, EventKind.DRAWDOWN),
            states=(EventState.DRAFT,),
            tags=("convoy",),
            start_s=0,
            end_s=1 << 60,
        )
    )
    assert page_of(content, "base:").sources.startswith("“Trucks leave”")
    assert page_of(content, "board").table.rows[0].cells[3].text == "1"
    assert sentences_of(content, "title")[1] == (
        "Only events of a choice are told: withdrawal, transfer or drawdown, draft, tagged convoy,"
        " not before 1 Jan 1970 and before a day that no calendar has."
    )
    told = world.desk.brief(chosen=EventFilter(actors=(ActorId(actor.id),), is_contested=True))
    assert sentences_of(told, "title")[1] == (
        "Only events of a choice are told: with Coastal Guard and contested."
    )


def test_a_period_begins_where_it_was_chosen_and_never_ends_before(world):
    world.tell("Early", when=a_day(date(2025, 6, 1), "in Jun"))
    assert sentences_of(world.desk.brief(), "bottom line") == [
        "The casebook holds no event in the period."
    ]
    content = world.desk.brief(start=date(2025, 6, 1))
    assert "Early" in sentences_of(content, "bottom line")[0]
    assert page_of(content, "title").subheading.startswith("Events of 1 Jun 2025 – 27 Jan 2026.")
    future = world.desk.brief(start=date(2027, 1, 1))
    assert page_of(future, "title").subheading.startswith("Events of 27 Jan 2026.")
    since_then = world.desk.brief(since=date(2025, 5, 1))
    assert page_of(since_then, "title").subheading.startswith("Events of 1 May 2025")


def test_as_reported_by_a_day_days_count_from_that_day(world):
    event, _note = world.tell("Trucks leave")
    agreed = Agreement(
        id=an_id(), event=event.id, terms="Truce", start=date(2026, 1, 24), duration="P9D"
    )
    world.desk.save(agreed)
    content = world.desk.brief(reported_by=date(2026, 1, 26))
    assert "7 days left" in sentences_of(content, "agreements")[0]
    assert sentences_of(content, "title")[1] == "Only what was public by 26 Jan 2026 is told."
    assert page_of(content, "timeline").timeline.cut_off_s == day_end_s(date(2026, 1, 26))
    late = world.desk.brief(reported_by=date(2030, 1, 1))
    assert "6 days left" in sentences_of(late, "agreements")[0]


def test_the_map_of_picked_events_shows_nothing_else_that_moved(world):
    def convoy(first, last, day):
        ends = (
            EventBase(base=BaseId(first.id), role=BaseRole.FROM),
            EventBase(base=BaseId(last.id), role=BaseRole.TO),
        )
        return an_event(title="Convoy", bases=ends, when=a_day(day))

    old = convoy(world.north, world.south, date(2020, 1, 1))
    world.desk.save(old, convoy(world.south, world.north, date(2026, 1, 24)))
    content = world.desk.brief(events=(old.id,))
    assert [m.label for m in page_of(content, "movements").map.moves] == ["North to South"]
