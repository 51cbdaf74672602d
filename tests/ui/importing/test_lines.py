"""What a row will be, in the words of the program's own lists."""

import pytest
from PySide6.QtCore import Qt

from desktop.services.importing.placing import PlaceFound
from desktop.services.importing.previewing import PreviewRow
from desktop.services.importing.verdicts import Verdict
from desktop.ui.importing.line_list import LineList
from desktop.ui.importing.lines import MOST_CHARS, line_of, short


def a_row(**fields):
    known = {"row": 2, "verdict": Verdict.NEW, "what": "event", "kind": "sighting", "title": "T"}
    return PreviewRow(**(known | fields))


def test_an_event_tells_when_where_and_from_whom():
    line = line_of(
        a_row(when="26 Jan 2026", place=PlaceFound.MATCHED, base="Tartus", publisher="AP")
    )
    assert line.facts == "26 Jan 2026 · Tartus · AP"
    assert line.kind == "Sighting"


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (PlaceFound.NEW, "Old Port (new base)"),
        (PlaceFound.ASKED, "Old Port (to be asked about)"),
        (PlaceFound.UNKNOWN, "Old Port (not one of your bases)"),
        (PlaceFound.WORDS, "Old Port"),
    ],
)
def test_a_place_tells_whether_it_is_a_base_of_the_casebook(place, said):
    assert line_of(a_row(place=place, base="Old Port")).facts == said


def test_a_base_is_named_once_with_what_else_is_known():
    row = a_row(what="base", kind="air base", base="T", place=PlaceFound.NEW, summary="Codes: X.")
    line = line_of(row)
    assert line.facts == "Codes: X."
    assert line.event_kind is None
    assert line.icon == "map-pin"


def test_what_is_neither_event_nor_base_is_called_what_it_is():
    assert line_of(a_row(what="actor", kind="")).kind == "Actor"
    assert line_of(a_row(what="report", kind="")).icon == "newspaper"


def test_a_row_that_cannot_be_read_shows_its_cells_and_the_reason():
    row = a_row(verdict=Verdict.REFUSED, what="", title="", why=("There is no date.",))
    line = line_of(row, ("", "Tartus", "x" * 1_000_000))
    assert line.title.startswith("Tartus · xxx")
    assert len(line.title) < 100
    assert line.facts == "There is no date."


def test_what_deceives_the_eye_is_spelled_out_and_arabic_keeps_its_place():
    assert "U+202E" in line_of(a_row(title="safe\u202etxt")).title
    facts = line_of(a_row(when="4 May 2020", place=PlaceFound.WORDS, base="القامشلي")).facts
    assert facts == "4 May 2020 · \u2068القامشلي\u2069"


def test_a_long_text_is_cut():
    assert len(short("word " * 300_000)) == MOST_CHARS + 1


def test_doubts_and_refusals_are_painted_in_both_looks(theme, qtbot):
    lines = LineList(theme, "Rows")
    qtbot.addWidget(lines)
    lines.resize(700, 400)
    lines.lines.show_lines(
        [
            line_of(a_row(why=("The day is not sure, " * 20,), when="26 Jan 2026")),
            line_of(a_row(verdict=Verdict.REFUSED, what="", why=("There is no date.",)), ("a",)),
            line_of(a_row(what="base", kind="air base")),
            line_of(a_row(what="", kind="", row=1_234_567)),
        ]
    )
    lines.show()
    shades = set()
    image = lines.grab().toImage()
    for name in ("changing_text", "bad_text"):
        colour = theme.color(name).rgb()
        at = ((x, y) for y in range(image.height()) for x in range(image.width()))
        if any(image.pixel(x, y) == colour for x, y in at):
            shades.add(name)
    assert shades == {"changing_text", "bad_text"}
    lines.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not lines.grab().isNull()
