"""What the window's map shows, as the figure that its pictures are drawn from."""

from datetime import date

from desktop.domain.base import BaseKind, PlacePrecision
from desktop.domain.briefing import Tone
from desktop.domain.ids import BaseId, EventId
from desktop.domain.posture import PostureState
from desktop.queries.map import MapAnswer, MapBase, MapEnd, MapMovement, MapWish
from desktop.services.mapping.figure import figure_of


def a_base(name, lat=None, lon=None, posture=None):
    return MapBase(
        id=BaseId(name),
        name=name,
        kind=BaseKind.AIR_BASE,
        country="SY",
        lat=lat,
        lon=lon,
        precision=PlacePrecision.VICINITY,
        posture=posture,
        last_evidence=date(2026, 1, 26),
        stale_after_days=30,
        events=1,
    )


def a_movement(origin, destination, events=1, ahead=0):
    return MapMovement(
        origin=origin,
        destination=destination,
        events=events,
        event=EventId("e"),
        untold=0,
        not_arrived=0,
        not_departed=0,
        ahead=ahead,
        attested=events - ahead,
    )


def test_bases_and_movements_stand_where_they_are_and_the_rest_is_named():
    hmeimim = a_base("Hmeimim", 35.4, 35.95, PostureState.ACTIVE)
    qamishli = a_base("Qamishli", 37.02, 41.19)
    lost = a_base("Lost")
    russia = MapEnd(None, "Russia")
    answer = MapAnswer(
        wish=MapWish(),
        bases=(hmeimim, qamishli, lost),
        movements=(
            a_movement(MapEnd(qamishli.id, ""), MapEnd(hmeimim.id, ""), events=2),
            a_movement(MapEnd(hmeimim.id, ""), MapEnd(qamishli.id, ""), ahead=1),
            a_movement(MapEnd(qamishli.id, ""), russia, events=1_200),
            a_movement(MapEnd(lost.id, ""), MapEnd(hmeimim.id, "")),
        ),
    )
    figure = figure_of(answer)
    assert [(base.name, base.tone, base.state) for base in figure.bases] == [
        ("Hmeimim", Tone.GOOD, "active"),
        ("Qamishli", Tone.QUIET, "not assessed"),
    ]
    assert {base.radius_m for base in figure.bases} == {2_000.0}
    assert [(move.start, move.end, move.count, move.is_attested) for move in figure.moves] == [
        ((37.02, 41.19), (35.4, 35.95), 2, True),
        ((35.4, 35.95), (37.02, 41.19), 1, False),
    ]
    assert figure.unplaced == ("Lost", "Qamishli → Russia (1,200)", "Lost → Hmeimim")
