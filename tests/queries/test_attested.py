"""What is attested of a movement is told alike by the map, the timeline, the pane and briefings."""

from dataclasses import dataclass
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.event import BaseRole, EventBase, Modality
from desktop.domain.transfer import Transfer
from desktop.queries.event_page import event_page
from desktop.queries.map import MapWish, map_answer
from desktop.services.mapping.figure import figure_of
from tests.factories import a_base, a_casebook, a_day, an_editing, an_event, an_id
from tests.timeline_of import seen

TODAY = date(2026, 1, 27)
PLACES = ("Qamishli", "Hmeimim", "Tartus")
AHEAD = (Modality.PLANNED, Modality.POSSIBLE)
ways = st.tuples(st.sampled_from(PLACES), st.sampled_from(PLACES)).filter(
    lambda way: len({*way}) > 1
)


@dataclass(frozen=True)
class Told:
    """Something that moved, and of which ends it is told when."""

    way: tuple[str, str]
    departed: bool
    arrived: bool


tellings = st.lists(st.builds(Told, ways, st.booleans(), st.booleans()), max_size=4)


@settings(max_examples=25, deadline=None)
@given(named=ways, told=tellings, modality=st.sampled_from(Modality))
def test_a_movement_is_attested_for_the_map_the_timeline_and_the_pane_or_for_none(
    tmp_path_factory, named, told, modality
):
    casebook = a_casebook(tmp_path_factory.mktemp("c"))
    bases = {name: a_base(name=name, lat=35.0, lon=36.0 + at) for at, name in enumerate(PLACES)}
    roles = BaseRole.FROM, BaseRole.TO
    ends = tuple(
        EventBase(role=role, base=bases[name].id) for role, name in zip(roles, named, strict=True)
    )
    event = an_event(title="Moved", bases=ends, modality=modality)
    transfers = [
        Transfer(
            id=an_id(), event=event.id, what=f"load {at}",
            from_base=bases[one.way[0]].id, to_base=bases[one.way[1]].id,
            departure=a_day() if one.departed else None,
            arrival=a_day() if one.arrived else None,
        )
        for at, one in enumerate(told)
    ]  # fmt: skip
    an_editing(casebook).apply("Add", *bases.values(), event, *transfers)
    reader = casebook.reader()
    answer = map_answer(reader, MapWish())
    page = event_page(reader, event.id, TODAY)
    arcs = seen(reader).attested
    reader.close()
    casebook.close()
    names = {base.id: name for name, base in bases.items()}
    on_map = {
        (names[one.origin.base], names[one.destination.base]): one for one in answer.movements
    }
    assert set(on_map) == {named, *(one.way for one in told)}
    gaps = {(view.origin, view.destination) for view in page.transfers if view.gap}
    for way, movement in on_map.items():
        lacks = way in gaps or way in page.untold or (way not in {one.way for one in told})
        assert movement.is_attested is (not lacks and modality not in AHEAD)
        assert (("Moved", *way) in arcs) is movement.is_attested
    drawn = {move.key: move.is_attested for move in figure_of(answer).moves}
    assert drawn == {
        f"move:{one.origin.base}:{one.destination.base}": one.is_attested
        for one in answer.movements
    }
