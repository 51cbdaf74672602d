"""Frozen content reads back as it was, and what was touched since is refused."""

from dataclasses import dataclass, replace
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.briefing import (
    Cell,
    CitedNote,
    Content,
    Fact,
    MapBase,
    MapFigure,
    MapMove,
    Page,
    PagePicture,
    Row,
    Statement,
    Table,
    TimelineFigure,
    TimelineMark,
)
from desktop.domain.ids import BaseId
from desktop.services.briefing.choice import Choice
from desktop.services.briefing.frozen import BriefingDamaged, freeze, from_json, thaw, to_json
from tests.strategies import MOMENTS, TEXT, spans

FLOATS = st.floats(allow_nan=False, allow_infinity=False)


def built(kind, **known):
    """Draw any object of a class, its texts in any script."""
    return st.builds(kind, **known)


def many(strategy):
    return st.lists(strategy, max_size=2).map(tuple)


STATEMENTS = built(Statement, key=TEXT, text=TEXT, notes=many(st.integers(1, 99)))
ROWS = built(Row, key=TEXT, cells=many(built(Cell, text=TEXT)))
MAPS = built(
    MapFigure,
    bases=many(built(MapBase, lat=FLOATS, lon=FLOATS, radius_m=FLOATS, name=TEXT)),
    moves=many(
        built(MapMove, start=st.tuples(FLOATS, FLOATS), end=st.tuples(FLOATS, FLOATS), label=TEXT)
    ),
    unplaced=many(TEXT),
)
TIMELINES = built(
    TimelineFigure, lanes=many(TEXT), marks=many(built(TimelineMark, span=spans(), title=TEXT))
)
PAGES = built(
    Page,
    heading=TEXT,
    statements=many(STATEMENTS),
    table=st.none() | built(Table, columns=many(TEXT), widths=many(FLOATS), rows=many(ROWS)),
    map=st.none() | MAPS,
    timeline=st.none() | TIMELINES,
    pictures=many(built(PagePicture, words=TEXT)),
)
CONTENTS = built(
    Content,
    title=TEXT,
    cut_off=MOMENTS,
    pages=many(PAGES),
    cited=many(built(CitedNote, text=TEXT, address=TEXT)),
    facts=many(built(Fact, says=TEXT, rests_on=many(TEXT))),
)


@given(CONTENTS)
def test_content_reads_back_as_it_was_frozen(content):
    frozen, digest = freeze(content)
    assert thaw(frozen, digest) == content
    assert freeze(thaw(frozen, digest)) == (frozen, digest)


@given(CONTENTS, st.data())
def test_no_letter_of_it_can_be_changed_without_being_noticed(content, data):
    frozen, digest = freeze(content)
    at = data.draw(st.integers(0, len(frozen) - 1))
    touched = f"{frozen[:at]}{'x' if frozen[at] != 'x' else 'y'}{frozen[at + 1 :]}"
    with pytest.raises(BriefingDamaged, match="its hash does not fit"):
        thaw(touched, digest)


@pytest.mark.parametrize("text", ["[]", "{}", '{"title":1}', "{", "null", '{"pages":{"a":1}}'])
def test_what_is_no_content_is_refused_even_where_its_hash_fits(text):
    with pytest.raises(BriefingDamaged, match="cannot be read"):
        thaw(text, sha256(text.encode()).hexdigest())


def test_what_a_briefing_was_built_from_reads_back_too():
    choice = Choice(title="Once a week: القامشلي", bases=("b1", "b2"))
    assert from_json(Choice, to_json(choice)) == choice
    assert from_json(Choice, to_json(replace(choice, bases=()))).bases == ()


@dataclass(frozen=True)
class Pair:
    base: BaseId | None
    at: tuple[float, int]


def test_a_pair_keeps_its_length_and_its_kinds():
    pair = Pair(BaseId("b"), (1.0, 2))
    assert from_json(Pair, to_json(pair)) == pair
    assert from_json(Pair, '{"base":null,"at":[1,2]}') == Pair(None, (1.0, 2))
    for text in ('{"base":null,"at":[1]}', '{"base":1,"at":[1,2]}', '{"base":null,"at":["1",2]}'):
        with pytest.raises(ValueError, match="Pair"):
            from_json(Pair, text)
