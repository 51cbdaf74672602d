"""Filters: each thing asked for leaves the events that have it, together only those with all."""

from datetime import date

import pytest

from desktop.domain.event import EventActor, EventKind, EventState, Modality, Significance
from desktop.domain.note import ChainLink, Stance
from desktop.domain.spans import day_end_s, day_start_s
from desktop.queries.filters import EventFilter
from tests.factories import (
    a_day,
    a_note,
    a_report,
    a_source,
    an_actor,
    an_event,
)
from tests.timeline_of import a_wish, seen


@pytest.fixture
def ground(edits):
    outlet, speaker, other = a_source(), a_source(label="a guard"), a_source(label="Herald")
    actor = an_actor()
    report, second = a_report(outlet), a_report(other)
    convoy = an_event(title="Convoy", kind=EventKind.TRANSFER, tags=("convoy",))
    flags = an_event(
        title="Flags",
        kind=EventKind.SIGHTING,
        modality=Modality.PLANNED,
        significance=Significance.KEY,
        actors=(EventActor(actor=actor.id),),
        when=a_day(date(2025, 6, 1)),
    )
    gone = an_event(title="Rumour", state=EventState.REJECTED)
    loose = an_event(title="Undated", when=a_day(start_min=None, end_max=None, end_min=None))
    edits.apply(
        "Add",
        outlet,
        speaker,
        other,
        actor,
        report,
        second,
        convoy,
        flags,
        gone,
        loose,
        a_note(report, convoy, chain=(ChainLink(source=speaker.id),)),
        a_note(second, convoy, stance=Stance.AGAINST),
        a_note(second, flags),
    )
    return {"speaker": speaker.id, "herald": other.id, "post": outlet.id, "actor": actor.id}


def titles(asked, **wanted):
    return set(seen(asked, a_wish(**wanted)).titles)


def test_nothing_asked_shows_all_but_what_was_rejected(asked, ground):
    assert titles(asked) == {"Convoy", "Flags", "Undated"}
    assert EventFilter().count == 0


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        ({"kinds": (EventKind.SIGHTING,)}, {"Flags"}),
        ({"kinds": (EventKind.SIGHTING, EventKind.TRANSFER)}, {"Flags", "Convoy"}),
        ({"modalities": (Modality.PLANNED,)}, {"Flags"}),
        ({"states": (EventState.REJECTED,)}, {"Rumour"}),
        ({"significances": (Significance.KEY,)}, {"Flags"}),
        ({"tags": ("convoy", "runway")}, {"Convoy"}),
        ({"is_contested": True}, {"Convoy"}),
        ({"start_s": day_start_s(date(2026, 1, 1))}, {"Convoy", "Undated"}),
        ({"end_s": day_end_s(date(2025, 12, 31))}, {"Flags", "Undated"}),
        ({"kinds": (EventKind.SIGHTING,), "tags": ("convoy",)}, set()),
    ],
)
def test_only_events_that_have_what_is_asked_for_are_shown(asked, ground, wanted, shown):
    assert titles(asked, **wanted) == shown
    assert EventFilter(**wanted).count == len(wanted)


@pytest.mark.parametrize(
    ("who", "shown"),
    [("speaker", {"Convoy"}), ("herald", {"Convoy", "Flags"}), ("post", {"Convoy"})],
)
def test_a_source_counts_as_publisher_and_as_speaker(asked, ground, who, shown):
    assert titles(asked, sources=(ground[who],)) == shown
    assert titles(asked, sources=(ground[who], ground["herald"])) == shown | {"Convoy", "Flags"}


def test_an_actor_that_takes_part_is_found(asked, ground):
    assert titles(asked, actors=(ground["actor"],)) == {"Flags"}
