"""What the map is told: places, what happened there in a period, and what moved between them."""

from datetime import date

import numpy as np
import pytest

from desktop.domain.base import PlacePrecision
from desktop.domain.event import BaseRole, EventBase, EventState, Modality
from desktop.domain.ids import TransferId
from desktop.domain.note import Stance
from desktop.domain.posture import PostureState
from desktop.domain.record import RecordKind
from desktop.domain.spans import DateSpan, day_start_s
from desktop.domain.transfer import Transfer
from desktop.queries.as_of import see_as_reported
from desktop.queries.filters import EventFilter
from desktop.queries.map import MapEnd, MapWish, map_answer
from desktop.queries.map_points import PRECISIONS, MapPoints, point_events, points_of_event
from desktop.queries.map_ways import ways_of_event
from desktop.queries.public import PublicReader
from desktop.services.trash import Trash
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


def moved(origin, destination, **fields):
    """Return an event from one end to another, each a base or words for a place."""
    ends = [
        EventBase(role=role, place=end)
        if isinstance(end, str)
        else EventBase(role=role, base=end.id)
        for role, end in ((BaseRole.FROM, origin), (BaseRole.TO, destination))
    ]
    return an_event(bases=tuple(ends), **fields)


def placed(lat, lon, precision=PlacePrecision.EXACT, **fields):
    """Return an end of an event with coordinates of its own."""
    return EventBase(place="a field", lat=lat, lon=lon, precision=precision, **fields)


def a_transfer(event, origin, destination, **fields):
    return Transfer(
        id=TransferId(an_id()),
        event=event.id,
        what="vehicles",
        from_base=origin.id,
        to_base=destination.id,
        **fields,
    )


def around(first, last):
    return {"start_s": day_start_s(first), "end_s": day_start_s(last)}


def test_a_base_comes_with_its_place_its_posture_and_its_last_evidence(edits, asked):
    placed = a_base(lat=37.02, lon=41.19, precision=PlacePrecision.VICINITY, country="SY")
    lost = a_base(name="Another, somewhere")
    edits.apply(
        "Add",
        placed,
        lost,
        a_posture(placed, state=PostureState.DRAWING_DOWN),
        an_event(placed),
        an_event(placed, when=a_day(date(2030, 1, 1)), modality=Modality.PLANNED),
    )
    first, second = map_answer(asked, MapWish()).bases
    assert (first.id, first.lat, first.posture, first.last_evidence) == (lost.id, None, None, None)
    assert (second.lat, second.lon, second.country) == (37.02, 41.19, "SY")
    assert second.precision is PlacePrecision.VICINITY
    assert second.posture is PostureState.DRAWING_DOWN
    assert second.last_evidence == date(2026, 1, 24)
    assert second.events == 2


def test_only_events_that_may_have_held_in_the_period_are_counted(edits, asked):
    base = a_base()
    edits.apply(
        "Add",
        base,
        an_event(base, when=a_day(date(2026, 1, 10))),
        an_event(base, when=since(date(2025, 12, 1), last=date(2026, 1, 12))),
        an_event(
            base, when=DateSpan(words="before February", end_max=day_start_s(date(2026, 2, 1)))
        ),
        an_event(base, when=DateSpan(words="one day")),
        an_event(base, when=a_day(date(2026, 1, 11)), state=EventState.REJECTED),
    )

    def counted(first, last):
        return map_answer(asked, MapWish(**around(first, last))).bases[0].events

    assert counted(date(2026, 1, 10), date(2026, 1, 12)) == 4
    assert counted(date(2026, 1, 14), date(2026, 1, 20)) == 2
    assert counted(date(2026, 3, 1), date(2026, 3, 2)) == 1
    assert map_answer(asked, MapWish()).bases[0].events == 4
    rejected = EventFilter(states=(EventState.REJECTED,))
    assert map_answer(asked, MapWish(chosen=rejected)).bases[0].events == 1


def test_two_movements_that_lack_an_end_each_attest_none_together(edits, asked):
    north, coast = a_base(), a_base(name="Coast")
    left, came = moved(north, coast), moved(north, coast)
    edits.apply(
        "Add",
        north,
        coast,
        left,
        came,
        a_transfer(left, north, coast, departure=a_day()),
        a_transfer(came, north, coast, arrival=a_day()),
    )
    (there,) = map_answer(asked, MapWish()).movements
    assert (there.events, there.not_arrived, there.not_departed) == (2, 1, 1)
    assert not there.is_attested


def test_movements_are_added_up_by_their_ends(edits, asked):
    north, coast = a_base(), a_base(name="Coast")
    known = moved(north, coast)
    left = moved(north, coast)
    named = moved(north, coast)
    away = moved(north, "Russia", modality=Modality.POSSIBLE)
    edits.apply(
        "Add",
        north,
        coast,
        known,
        left,
        named,
        away,
        moved("the sea", coast),
        an_event(north),
        a_transfer(left, north, coast, departure=a_day()),
        a_transfer(known, north, coast, departure=a_day(), arrival=a_day()),
        a_transfer(known, coast, north, arrival=a_day()),
    )
    movements = map_answer(asked, MapWish()).movements
    by_ends = {(one.origin.base, one.destination.base): one for one in movements}
    there = by_ends[north.id, coast.id]
    assert movements[0] is there
    assert (there.events, there.not_arrived, there.not_departed, there.ahead) == (3, 1, 0, 0)
    assert there.untold == 1
    assert (there.attested, there.is_attested, there.is_ahead) == (1, True, False)
    assert there.event == named.id
    back = by_ends[coast.id, north.id]
    assert (back.events, back.not_arrived, back.not_departed) == (1, 0, 1)
    assert (back.attested, back.is_attested) == (0, False)
    assert by_ends[north.id, None].destination == MapEnd(None, "Russia")
    assert (by_ends[north.id, None].ahead, by_ends[north.id, None].untold) == (1, 0)
    assert (by_ends[north.id, None].is_attested, by_ends[north.id, None].is_ahead) == (False, True)
    by_sea = by_ends[None, coast.id]
    assert by_sea.origin == MapEnd(None, "the sea")
    assert (by_sea.untold, by_sea.attested) == (1, 0)


def test_the_ways_of_an_event_are_those_of_the_movements_that_speak_of_it(edits, asked):
    north, coast = a_base(), a_base(name="Coast")
    event, other = moved(north, coast), moved(coast, north)
    transfer = a_transfer(event, north, coast, departure=a_day())
    away = moved(north, "Russia")
    edits.apply("Add", north, coast, event, other, away, transfer)
    movements = map_answer(asked, MapWish()).movements
    ways = ways_of_event(asked, event.id)
    assert ways == {(MapEnd(north.id, ""), MapEnd(coast.id, ""))}
    assert ways < {(one.origin, one.destination) for one in movements}
    assert ways_of_event(asked, away.id) == {(MapEnd(north.id, ""), MapEnd(None, "Russia"))}
    assert ways_of_event(asked, "gone") == frozenset()


def test_an_end_is_attested_only_where_all_that_moved_left_or_reached_it(edits, asked):
    north, coast = a_base(), a_base(name="Coast")
    event = moved(north, coast)
    edits.apply(
        "Add",
        north,
        coast,
        event,
        a_transfer(event, north, coast, departure=a_day(), arrival=a_day()),
        a_transfer(event, north, coast, departure=a_day()),
    )
    (there,) = map_answer(asked, MapWish()).movements
    assert (there.untold, there.not_arrived, there.not_departed, there.attested) == (0, 1, 0, 0)


def test_ends_with_coordinates_are_told_as_numbers_the_newest_event_first(edits, asked):
    base = a_base(lat=9.0, lon=9.0)
    first = an_event(
        bases=(placed(35.5, 36.5), EventBase(place="nowhere"), EventBase(base=base.id))
    )
    ends = [
        placed(-10.0, 20.0, PlacePrecision.AREA, role=role) for role in (BaseRole.FROM, BaseRole.TO)
    ]
    edits.apply("Add", base, first, an_event(bases=(EventBase(base=base.id), *ends)))
    points = map_answer(asked, MapWish()).points
    assert len(points) == 3
    assert points.events == 2
    assert points.lat.tolist() == [-10.0, -10.0, 35.5]
    assert points.lon.tolist() == [20.0, 20.0, 36.5]
    assert points.end.tolist() == [1, 2, 0]
    assert [PRECISIONS[code] for code in points.precision.tolist()] == [
        PlacePrecision.AREA,
        PlacePrecision.AREA,
        PlacePrecision.EXACT,
    ]


def test_places_of_events_are_those_of_the_period_and_the_filter(edits, asked):
    edits.apply(
        "Add",
        an_event(bases=(placed(1.0, 1.0),), when=a_day(date(2026, 1, 10))),
        an_event(bases=(placed(2.0, 2.0),), when=a_day(date(2026, 1, 20)), tags=("x",)),
        an_event(bases=(placed(3.0, 3.0),), state=EventState.REJECTED),
    )

    def shown(**wish):
        return sorted(map_answer(asked, MapWish(**wish)).points.lat.tolist())

    assert shown() == [1.0, 2.0]
    assert shown(**around(date(2026, 1, 15), date(2026, 1, 25))) == [2.0]
    assert shown(chosen=EventFilter(tags=("x",))) == [2.0]
    assert shown(chosen=EventFilter(states=(EventState.REJECTED,))) == [3.0]
    assert shown(chosen=EventFilter(is_contested=True)) == []


def test_a_few_places_are_told_in_words_in_the_order_that_is_asked_for(edits, asked):
    first = an_event(title="First", bases=(placed(1.0, 2.0),), when=a_day(date(2026, 1, 10)))
    second = an_event(title="Second", bases=(placed(3.0, 4.0, PlacePrecision.AREA),))
    edits.apply("Add", first, second)
    points = map_answer(asked, MapWish()).points
    keys = points.keys([1, 0])
    told = point_events(asked, (*keys, (99, 0)))
    assert [event.key for event in told] == list(keys)
    assert [event.id for event in told] == [first.id, second.id]
    assert (told[0].title, told[0].when, told[0].place) == ("First", first.when, "a field")
    assert (told[1].lat, told[1].lon, told[1].precision) == (3.0, 4.0, PlacePrecision.AREA)
    assert point_events(asked, ()) == ()
    assert points.only(np.array([1])).lat.tolist() == [1.0]


def test_more_places_than_one_question_holds_are_told_all(edits, asked):
    edits.apply("Add", *(an_event(bases=(placed(1.0, 1.0),)) for _each in range(203)))
    points = map_answer(asked, MapWish()).points
    assert len(point_events(asked, points.keys(range(len(points))))) == 203


def test_the_places_of_one_event_are_found_by_its_id(edits, asked):
    event = an_event(bases=(placed(1.0, 2.0), EventBase(place="nowhere"), placed(3.0, 4.0)))
    edits.apply("Add", event, an_event(bases=(placed(5.0, 6.0),)))
    assert [place.lat for place in points_of_event(asked, event.id)] == [1.0, 3.0]
    assert points_of_event(asked, "none") == ()


def test_places_of_events_look_back_with_everything_else(kept, edits):
    source = a_source()
    report = a_report(source, published=a_day(date(2026, 1, 25), "25 January"))
    event = an_event(bases=(placed(1.0, 2.0),))
    edits.apply("Add", source, report, event, a_note(report, event))
    reader = kept.reader()
    see_as_reported(reader, date(2026, 1, 22))
    assert len(map_answer(reader, MapWish()).points) == 0
    assert points_of_event(reader, event.id) == ()
    reader.close()


def test_a_reader_of_what_may_leave_shows_nothing_private_on_the_map(kept, edits):
    base, hidden = a_base(lat=1.0, lon=2.0), a_base(name="Hidden", private=True)
    open_ = moved(base, "Russia")
    edits.apply(
        "Add",
        base,
        hidden,
        open_,
        an_event(bases=(placed(1.0, 2.0),), private=True),
        an_event(bases=(placed(3.0, 4.0),)),
        moved(base, hidden),
        a_posture(base, private=True),
        a_transfer(open_, base, hidden, departure=a_day(), private=True),
    )
    with PublicReader(kept.reader) as public:
        found = map_answer(public.reader, MapWish())
    assert [one.name for one in found.bases] == ["Qamishli Airport"]
    assert found.bases[0].posture is None
    assert [one.destination.place for one in found.movements] == ["Russia"]
    assert found.points.events == 1


def test_a_base_in_the_trash_is_gone_with_what_moved_there(kept, edits, asked):
    base, other = a_base(), a_base(name="Coast")
    edits.apply("Add", base, other, moved(base, other))
    Trash(edits).put(RecordKind.BASE, other.id)
    found = map_answer(asked, MapWish())
    assert (len(found.bases), found.movements) == (1, ())


def test_the_map_looks_back_with_everything_else(kept, edits):
    base, source = a_base(), a_source()
    report = a_report(source, published=a_day(date(2026, 1, 20), "20 January"))
    event, later = an_event(base), an_event(base)
    late = a_report(source, published=a_day(date(2026, 1, 25), "25 January"))
    edits.apply(
        "Add", base, source, report, late, event, later, a_note(report, event), a_note(late, later)
    )
    reader = kept.reader()
    see_as_reported(reader, date(2026, 1, 22))
    assert map_answer(reader, MapWish()).bases[0].events == 1
    reader.close()


def test_contested_events_alone_can_be_counted(edits, asked):
    base, source = a_base(), a_source()
    report, event = a_report(source), an_event(base)
    notes = [a_note(report, event, stance=stance) for stance in (Stance.SUPPORTS, Stance.AGAINST)]
    edits.apply("Add", base, source, report, event, an_event(base), *notes)
    chosen = EventFilter(is_contested=True)
    assert map_answer(asked, MapWish(chosen=chosen)).bases[0].events == 1


def test_a_day_that_no_calendar_has_is_no_day(kept, edits, asked):
    base = a_base()
    edits.apply("Add", base, an_event(base))
    with kept.transaction() as db:
        db.execute("UPDATE event SET when_end_max = 9000000000000")
    assert map_answer(asked, MapWish()).bases[0].last_evidence is None


@pytest.mark.parametrize("period", [{"start_s": 0.0}, {"end_s": 4e9}])
def test_a_period_may_be_open_at_one_end(edits, asked, period):
    base = a_base()
    edits.apply("Add", base, an_event(base))
    assert map_answer(asked, MapWish(**period)).bases[0].events == 1


def test_an_empty_casebook_has_no_place(asked):
    points = map_answer(asked, MapWish()).points
    assert (len(points), points.events, points.keys([])) == (0, 0, ())
    assert len(MapPoints()) == 0
