"""Whatever a briefing holds: no text leaves its sheet, and every word stands on some sheet."""

import unicodedata
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.briefing import PageKind, Statement, Tone
from desktop.domain.grading import Marking
from desktop.domain.spans import DAY_S, DateSpan, InvalidSpan
from desktop.services.briefing.layout.checking import check_sheets
from desktop.services.briefing.layout.compose import compose
from desktop.services.briefing.layout.sheet import CLASSIC, WIDE, Form
from desktop.services.drawing.contents import texts_of
from tests.services.briefing.layout.made import (
    DAY_0,
    a_map,
    cells,
    edition,
    mark,
    note,
    page,
    plain_kit,
    table,
    timeline,
)

KIT = plain_kit()
LETTERS = st.sampled_from("ab йЖ عرב 🚚\n\t.,“–")
TEXTS = st.one_of(
    st.text(LETTERS, max_size=60),
    st.text(LETTERS, min_size=200, max_size=400),
    st.builds(lambda word, times: word * times, st.text(LETTERS, max_size=9), st.integers(0, 900)),
)
FORMS = st.sampled_from([WIDE, CLASSIC, Form(width=794, height=1_123)])


@st.composite
def spans(draw):
    days = st.one_of(st.none(), st.integers(-60, 90).map(lambda day: DAY_0 + day * DAY_S))
    try:
        return DateSpan(
            start_min=draw(days), start_max=draw(days), end_min=draw(days), end_max=draw(days)
        )
    except InvalidSpan:
        return DateSpan()


MARKS = st.builds(
    mark,
    title=TEXTS,
    span=spans(),
    lane=st.integers(0, 1),
    tone=st.sampled_from(Tone),
    is_deadline=st.booleans(),
)
STATEMENTS = st.builds(
    Statement,
    key=st.just("note:1"),
    text=TEXTS,
    notes=st.lists(st.integers(1, 50), max_size=40).map(tuple),
    tone=st.sampled_from(Tone),
    is_heading=st.booleans(),
)


@st.composite
def pages(draw):
    timelines = st.lists(MARKS, max_size=8).map(lambda marks: timeline(*marks, lanes=names))
    names = (draw(TEXTS), draw(TEXTS))
    rows = st.tuples(TEXTS, TEXTS)
    made = page(
        draw(st.sampled_from(PageKind)),
        draw(TEXTS),
        kicker=draw(TEXTS),
        subheading=draw(TEXTS),
        statements=tuple(draw(st.lists(STATEMENTS, max_size=5))),
        sources=draw(TEXTS),
        timeline=draw(st.one_of(st.none(), timelines)),
        map=draw(st.sampled_from([None, a_map("Hmeimim"), a_map(unplaced=("Tartus",))])),
    )
    table_rows = draw(st.lists(rows, max_size=4))
    if not table_rows:
        return made
    return replace(made, table=table(*(cells(*row) for row in table_rows)))


def letters(text):
    """Return what is read of a text: no spaces, no controls."""
    return "".join(one for one in text if not one.isspace() and unicodedata.category(one) != "Cf")


def told(sheets, what):
    """Return what is read where something can be written over, over all sheets."""
    found = []
    for sheet in sheets:
        texts = list(texts_of(sheet.drawings))
        for spot in sheet.spots:
            if spot.what == what:
                found += [one.paragraph.text for one in texts if _stands_in(one, spot.area)]
    return letters("".join(found))


def _stands_in(text, area):
    is_in_column = area.x <= text.x and text.x + text.width <= area.right + 0.01
    return is_in_column and abs(text.y - area.y) < 0.01


@settings(max_examples=25)
@given(
    made=pages(),
    form=FORMS,
    marking=st.sampled_from([None, *Marking]),
    notes=st.lists(TEXTS, max_size=4),
)
def test_no_text_leaves_its_sheet_and_no_word_is_lost(made, form, marking, notes):
    cited = [note(number, text) for number, text in enumerate(notes, start=1)]
    briefing = edition(made, cited=cited, marking=marking)
    sheets = compose(briefing, form, KIT)
    for check in check_sheets(briefing, sheets, KIT):
        assert not check.overflows
        assert check.shows_marking
    for one in made.statements:
        assert letters(one.text) in told(sheets, one.key)
    for what in ("heading", "subheading", "sources"):
        assert letters(getattr(made, what)) in told(sheets, what)
    if made.kind is PageKind.SOURCES and len(sheets) == 1:
        said = letters("".join(one.paragraph.text for one in texts_of(sheets[0].drawings)))
        assert all(letters(text) in said for text in notes)
    assert [sheet.number for sheet in sheets] == list(range(1, len(sheets) + 1))
