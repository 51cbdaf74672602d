"""Whatever a timeline holds: it stays in its area, no label lies on another, all is counted."""

import math
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.briefing import Standing, Tone
from desktop.domain.spans import DAY_S, DateSpan, InvalidSpan, day_of
from desktop.services.briefing.layout.chart import where
from desktop.services.briefing.layout.timeline import draw_timeline
from desktop.services.briefing.layout.timeline_parts import parts
from desktop.services.drawing.commands import Area
from desktop.services.drawing.contents import texts_of
from desktop.services.drawing.look import LIGHT
from tests.services.briefing.layout.made import DAY_0, mark, timeline
from tests.services.briefing.layout.test_timeline import assert_within
from tests.services.mapping.plain_setter import PlainSetter

SETTER = PlainSetter()
LANES = ("Hmeimim Air Base", "Tartus", "Nobody’s")
# Each label can be told from all other words of the drawing.
TITLES = st.integers(1, 40).map(lambda times: "§ " + "moved " * times)


@st.composite
def spans(draw):
    days = st.one_of(st.none(), st.integers(-60, 90).map(lambda day: DAY_0 + day * DAY_S))
    opened = draw(st.one_of(st.none(), days))
    try:
        return DateSpan(
            start_min=draw(days),
            start_max=draw(days),
            end_min=draw(days),
            end_max=draw(days),
            open_at=None if opened is None else day_of(opened),
        )
    except InvalidSpan:
        return DateSpan()


FIGURES = st.builds(
    lambda marks, last, is_named: timeline(
        *marks, lanes=LANES if is_named else ("",) * len(LANES), last=last
    ),
    st.lists(
        st.builds(
            mark,
            title=TITLES,
            span=spans(),
            lane=st.integers(0, 2),
            tone=st.sampled_from(Tone),
            is_deadline=st.booleans(),
            standing=st.sampled_from(Standing),
        ),
        max_size=20,
    ),
    st.sampled_from([1, 40, 4_000]),
    st.booleans(),
)


def labels_of(drawings):
    return [one for one in texts_of(drawings) if "§" in one.paragraph.text]


def overlap(one, other):
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


@settings(max_examples=80)
@given(
    figure=FIGURES,
    area=st.builds(
        Area, x=st.just(7), y=st.just(9), width=st.integers(400, 1_200), height=st.integers(90, 700)
    ),
)
def test_it_stays_in_its_area_no_label_lies_on_another_and_all_is_counted(figure, area):
    drawings = draw_timeline(figure, area, LIGHT, SETTER)
    assert_within(drawings, area)
    labels = labels_of(drawings)
    assert not any(
        overlap(one, other) for at, one in enumerate(labels) for other in labels[at + 1 :]
    )
    said = " ".join(one.paragraph.text for one in texts_of(drawings))
    more = re.findall(r"and (\d+) more|with (\d+) marks?\.", said)
    outside = re.findall(r"(\d+) earlier|(\d+) later|Without a date: (\d+)", said)
    counted = sum(int(number or 0) for found in (*more, *outside) for number in found)
    assert len(labels) + counted == len(figure.marks)


@settings(max_examples=40)
@given(figure=FIGURES)
def test_its_parts_show_every_mark_of_the_period_once(figure):
    area = Area(x=0, y=0, width=1_184, height=400)
    shown = []
    for part in parts(figure, area, LIGHT, SETTER):
        drawings = draw_timeline(part, area, LIGHT, SETTER)
        assert "Not shown" not in " ".join(one.paragraph.text for one in texts_of(drawings))
        shown += labels_of(drawings)
    within = [one for one in figure.marks if not math.isnan(where(one, figure))]
    assert len(shown) == sum(where(one, figure) == 0 for one in within)
