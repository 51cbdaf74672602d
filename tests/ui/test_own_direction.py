"""Each text is painted in its own direction, whichever side the window reads from."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QListWidget, QTreeWidget, QTreeWidgetItem

from desktop.services.briefing.layout.words import clean_lines
from desktop.services.drawing.text import plain
from desktop.ui.detail.parts import RecordLink
from desktop.ui.labels import names_in_line, own_direction, plain_label, shown_title
from desktop.ui.pills import ChipKind, chip_size, paint_chip
from desktop.ui.widgets.own_direction import OwnDirection

NEARLY = 0.02
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
TEXTS = {
    "begins with a number": "2 jets left.",
    "ends with a stop": "Jets left (early).",
    "Latin, then Arabic": "3 jets at القامشلي.",
    "Arabic, then a number": "القامشلي 12",
    "Arabic, then Latin": "القامشلي S-400 (2)",
}


@pytest.fixture
def towards(qapp):
    """Let windows read from a side, and from the left again afterwards."""
    yield qapp.setLayoutDirection
    qapp.setLayoutDirection(LEFT)


def ink(picture):
    """Return how much is written in each column of a picture, without the ground around it."""
    picture = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    size = picture.height(), picture.bytesPerLine()
    grey = np.frombuffer(picture.constBits(), np.uint8).reshape(size)[:, : picture.width()]
    written = np.abs(grey.astype(float) - grey[0, 0]).sum(axis=0)
    return np.trim_zeros(np.where(written > written.max() / 20, written, 0))


def differs(one, other):
    """Return how much of the ink stands elsewhere: letters may fall between pixels, not further."""
    width = max(len(one), len(other)) + 2
    return min(
        np.abs(
            np.cumsum(np.pad(one, (1, width - 1 - len(one))))
            - np.cumsum(np.pad(other, (shift, width - shift - len(other))))
        ).max()
        for shift in (0, 1, 2)
    ) / max(one.sum(), 1)


def cells(text, qtbot):
    view = QListWidget()
    view.setItemDelegate(OwnDirection(view))
    view.addItem(text)
    return shown(view, qtbot)


def tree(text, qtbot):
    view = QTreeWidget()
    view.setHeaderHidden(True)
    view.setRootIsDecorated(False)
    view.setItemDelegate(OwnDirection(view))
    QTreeWidgetItem(view, [text])
    return shown(view, qtbot)


def shown(widget, qtbot):
    qtbot.addWidget(widget)
    widget.setStyleSheet("* { border: 0; background: white; color: black; padding: 0 }")
    widget.setFont(QFont("DejaVu Sans", 12))
    widget.resize(400, 60)
    widget.show()
    area = widget.viewport() if hasattr(widget, "viewport") else widget
    return area.grab().toImage()


def label(text, qtbot):
    return shown(plain_label(text), qtbot)


def link(text, qtbot):
    return shown(RecordLink(text, "event", "1"), qtbot)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("painted", [cells, tree, label, link])
def test_a_text_looks_the_same_in_a_window_that_reads_from_the_right(
    theme, towards, qtbot, painted, text
):
    from_left = ink(painted(text, qtbot))
    towards(RIGHT)
    assert differs(ink(painted(text, qtbot)), from_left) < NEARLY


def test_bare_cells_of_qt_would_be_found_out(theme, towards, qtbot):
    def bare(text):
        view = QListWidget()
        view.addItem(text)
        return ink(shown(view, qtbot))

    from_left = bare("2 jets left.")
    towards(RIGHT)
    assert differs(bare("2 jets left."), from_left) > 2 * NEARLY


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_chip_says_the_same_in_a_window_that_reads_from_the_right(theme, towards, text):
    def painted(way):
        towards(way)
        font = QFont("DejaVu Sans", 12)
        image = QImage(400, chip_size(text, font).height(), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setLayoutDirection(way)
        paint_chip(painter, image.rect(), text, ChipKind.NEUTRAL, theme.tokens, font)
        painter.end()
        return image

    # Most of its ink is the ground.
    assert differs(ink(painted(LEFT)), ink(painted(RIGHT))) < NEARLY / 5


def test_what_is_isolated_is_each_line_and_nothing_where_nothing_could_turn(towards):
    assert own_direction("2 jets.") == "2 jets."
    assert own_direction("2 jets.\n\nقافلة") == "\u20682 jets.\u2069\n\n\u2068قافلة\u2069"
    towards(RIGHT)
    assert own_direction("2 jets.") == "\u20682 jets.\u2069"
    assert own_direction("") == ""


def test_a_text_that_nothing_could_turn_is_left_as_it_is_dashes_and_all(towards):
    assert own_direction("19–25 Jan 2026, “Qamışlo”") == "19–25 Jan 2026, “Qamışlo”"
    # Cells have separators for line ends.
    assert own_direction("12\u2028قافلة") == "\u206812\u2069\u2028\u2068قافلة\u2069"


def test_names_stand_in_the_order_of_the_window_whichever_script_the_first_is_in(towards, qtbot):
    names = "مطار القامشلي, Kamishly"
    assert names_in_line(names) == "\u2068مطار القامشلي\u2069, Kamishly"
    towards(RIGHT)
    assert names_in_line(names) == f"\u2068{names}\u2069"


def test_a_title_has_what_hides_spelled_out_and_names_within_it_stay_isolated():
    hidden = "Crews\u200b leave\n\u202e \u2068قاعدة\u2069 \u2066"
    assert shown_title(hidden) == ("Crews⟦U+200B⟧ leave ⟦U+202E⟧ \u2068قاعدة\u2069 ⟦U+2066⟧")
    assert len(shown_title("\u202e" * 2_000_000)) < 20_000


def test_on_a_page_what_turns_letters_round_is_spelled_out_in_titles_and_cells():
    assert plain("gate \u202egnp", 12, "#000").text == "gate ⟦U+202E⟧gnp"
    assert clean_lines("a\u202eb\nc\u2066d") == ["a⟦U+202E⟧b", "c⟦U+2066⟧d"]
    assert clean_lines("by \u2068القامشلي\u2069") == ["by \u2068القامشلي\u2069"]


def test_time_runs_from_the_left_in_any_language(desktop, towards):
    towards(RIGHT)
    body = desktop.open().timeline.body
    assert body.names.x() < body.lanes.x() < body.scroll_bar.x()
    assert body.table.layoutDirection() == RIGHT
