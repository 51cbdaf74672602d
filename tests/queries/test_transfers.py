"""Transfers: each end apart, and what a base gained and lost as ranges."""

import pytest

from desktop.domain.transfer import Quantity, Transfer
from desktop.queries.transfers import tallies, transfers_at, transfers_of
from tests.factories import a_base, a_day, an_event, an_id


@pytest.fixture
def ground(edits):
    here, there = a_base(), a_base(name="Hmeimim Air Base")
    event = an_event(here, title="Convoy")
    edits.apply("Add", here, there, event)
    return here, there, event


def a_transfer(event, **fields):
    return Transfer(**({"id": an_id(), "event": event.id, "what": "vehicles"} | fields))


@pytest.mark.parametrize(
    ("ends", "gap"),
    [
        ({"departure": a_day()}, "departed, arrival not attested"),
        ({"arrival": a_day()}, "arrived, departure not attested"),
        ({}, "neither end attested"),
        ({"departure": a_day(), "arrival": a_day()}, ""),
    ],
)
def test_the_end_that_nobody_attests_is_named(asked, edits, ground, ends, gap):
    here, there, event = ground
    transfer = a_transfer(event, from_base=here.id, to_base=there.id, **ends)
    edits.apply("Add", transfer)
    (view,) = transfers_of(asked, event.id)
    assert view.gap == gap
    assert (view.id, view.transfer.what) == (transfer.id, "vehicles")
    assert (view.origin, view.destination, view.event_title) == (
        "Qamishli Airport",
        "Hmeimim Air Base",
        "Convoy",
    )


def test_an_end_that_is_no_base_is_shown_by_its_words(asked, edits, ground):
    here, _there, event = ground
    edits.apply(
        "Add",
        a_transfer(event, from_base=here.id, to_place="Russia"),
        a_transfer(event, to_base=here.id),
    )
    views = transfers_at(asked, here.id)
    assert [(view.origin, view.destination) for view in views] == [
        ("Qamishli Airport", "Russia"),
        ("unknown", "Qamishli Airport"),
    ]


def test_what_a_base_gained_and_lost_is_added_up_as_ranges(asked, edits, ground):
    here, there, event = ground
    to_there = {"from_base": here.id, "to_base": there.id, "departure": a_day()}
    edits.apply(
        "Add",
        a_transfer(event, **to_there, quantity=Quantity(low=10, best=12, high=20)),
        a_transfer(
            event,
            what="Vehicles",
            **to_there,
            arrival=a_day(),
            quantity=Quantity(best=5, high=6),
        ),
        a_transfer(event, **to_there, what="aircraft", quantity=Quantity(words="some")),
        a_transfer(event, what="tents", from_base=here.id),
    )
    aircraft, vehicles = tallies(transfers_at(asked, here.id), here.id)
    assert (vehicles.what, vehicles.in_least, vehicles.in_most) == ("vehicles", 0, 0)
    assert (vehicles.out_least, vehicles.out_most) == (15, 26)
    assert (vehicles.net_least, vehicles.net_most) == (-26, -15)
    assert (aircraft.out_least, aircraft.out_most) == (0, None)
    assert (aircraft.net_least, aircraft.net_most) == (None, 0)
    (arrived,) = tallies(transfers_at(asked, there.id), there.id)
    assert (arrived.in_least, arrived.in_most, arrived.net_least) == (5, 6, 5)


def test_an_unbounded_arrival_leaves_the_gain_unbounded(asked, edits, ground):
    here, _there, event = ground
    edits.apply("Add", a_transfer(event, to_base=here.id, arrival=a_day()))
    (tally,) = tallies(transfers_at(asked, here.id), here.id)
    assert (tally.in_most, tally.net_most) == (None, None)
