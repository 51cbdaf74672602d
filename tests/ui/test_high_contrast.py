"""In high contrast nothing is told by a tint or a hue alone: it can be seen by lightness."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QListView,
    QProgressBar,
    QPushButton,
    QSlider,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)

from desktop.queries.timeline.columns import FLAG_NO_COMMENT, FLAG_ONCE
from desktop.ui.palette import contrast
from desktop.ui.theme import Mode
from desktop.ui.timeline.kinds import KIND_STYLES
from desktop.ui.timeline.marks import Mark, MarkPainter
from desktop.ui.timeline.sizes import sizes_of
from tests.ui.rings import told_apart

BUTTONS = {
    "toggle": (QPushButton, {}, 2000),
    "tool": (QToolButton, {}, 2000),
    "quiet link": (QPushButton, {"link": True, "quiet": True, "size": "small"}, 200),
}
CHOSEN = {
    "choice": ({"choice": True}, 2000),
    "guess": ({"choice": True, "guess": True}, 200),
    "step": ({"step": True}, 2000),
}
"""By how many pixels of 3,600 each is told, at least."""


@pytest.fixture(params=["light", "dark"])
def high(request, theme, qapp):
    """Dress the application in high contrast, on white and on black."""
    theme.set_mode(Mode.HIGH_CONTRAST)
    if request.param == "dark":
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.tokens.shade == f"high-{request.param}"
    return theme


@pytest.fixture
def panel(high, qtbot):
    """Show a panel, on which what is tried lies as in the window."""
    made = QWidget()
    made.setProperty("ground", "panel")
    made.resize(200, 100)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def pictured(panel, widget) -> QImage:
    """Lay a widget on a panel, and return the picture of it there."""
    widget.setParent(panel)
    widget.resize(120, 90 if isinstance(widget, QListView | QTreeView | QTableView) else 30)
    widget.show()
    widget.clearFocus()
    picture = panel.grab(widget.geometry()).toImage()
    widget.hide()
    return picture


@pytest.mark.parametrize("kind", BUTTONS)
def test_a_button_that_is_on_is_told_from_one_that_is_off(panel, kind):
    made, asked, least = BUTTONS[kind]
    pictures = []
    for is_on in (False, True):
        button = made()
        button.setCheckable(True)
        button.setChecked(is_on)
        for name, value in asked.items():
            button.setProperty(name, value)
        pictures.append(pictured(panel, button))
    assert told_apart(*pictures) >= least


@pytest.mark.parametrize("kind", CHOSEN)
def test_what_is_chosen_is_told_from_what_is_not(panel, kind):
    asked, least = CHOSEN[kind]
    pictures = []
    for is_chosen in (False, True):
        button = QPushButton()
        for name, value in asked.items():
            button.setProperty(name, value and (name != "guess" or is_chosen))
        button.setProperty("chosen", is_chosen)
        pictures.append(pictured(panel, button))
    assert told_apart(*pictures) >= least


@pytest.mark.parametrize("asked", [{}, {"choice": True, "chosen": True}, {"step": True}])
def test_what_is_chosen_still_shows_that_it_has_the_focus(panel, qtbot, asked):
    button = QPushButton()
    button.setCheckable(True)
    button.setChecked(not asked)
    for name, value in asked.items():
        button.setProperty(name, value)
    button.setProperty("chosen", bool(asked))
    without = pictured(panel, button)
    button.show()
    panel.activateWindow()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(button.hasFocus)
    assert told_apart(without, panel.grab(button.geometry()).toImage()) >= 100


@pytest.mark.parametrize("view", [QListView, QTreeView, QTableView])
def test_the_row_that_is_chosen_has_an_edge(panel, view):
    model = QStandardItemModel(3, 1)
    for row in range(3):
        model.setItem(row, 0, QStandardItem(""))
    pictures = []
    for is_chosen in (False, True):
        lines = view()
        lines.setSelectionBehavior(view.SelectionBehavior.SelectRows)
        lines.setModel(model)
        if is_chosen:
            lines.selectionModel().select(
                model.index(1, 0), lines.selectionModel().SelectionFlag.ClearAndSelect
            )
        pictures.append(pictured(panel, lines))
    assert told_apart(*pictures) >= 100


def test_the_icon_of_a_button_that_is_on_can_be_seen_on_its_fill(high):
    shown = high.icon("maximize").pixmap(24, QIcon.Mode.Normal, QIcon.State.On).toImage()
    drawn = {shown.pixelColor(x, y).name() for x in range(24) for y in range(24)}
    assert high.color("on_accent").name() in drawn


def test_a_link_has_a_line_below_it(panel):
    link = QPushButton("Add note")
    link.setProperty("link", True)
    pictured(panel, link)
    assert link.font().underline()


def test_what_is_filled_of_a_slider_and_of_progress_is_told_from_what_is_not(panel):
    slider, bar = QSlider(Qt.Orientation.Horizontal), QProgressBar()
    for made, lowest in ((slider, 0), (bar, 0)):
        made.setRange(lowest, 100)
    pictures = {}
    for value in (20, 90):
        slider.setValue(value)
        bar.setValue(value)
        pictures[value] = (pictured(panel, slider), pictured(panel, bar))
    for less, more in zip(pictures[20], pictures[90], strict=True):
        middle = (less.width() // 2, 0, 20, less.height())
        assert told_apart(less.copy(*middle), more.copy(*middle)) >= 40


def painted(theme, mark, *, flags=0) -> QImage:
    """Return a mark on the ground of the timeline."""
    image = QImage(200, 30, QImage.Format.Format_RGB32)
    image.fill(theme.color("panel"))
    painter = QPainter(image)
    MarkPainter(theme, sizes_of(theme), 200.0).paint(painter, replace(mark, flags=flags))
    painter.end()
    return image


@pytest.mark.parametrize("kind", range(len(KIND_STYLES)))
def test_what_may_have_been_at_any_time_can_be_seen_on_the_timeline(high, kind):
    bar = Mark(
        left=20.0,
        core_left=180.0,
        core_right=180.0,
        right=180.0,
        is_open=True,
        is_glyph=False,
        kind=kind,
        flags=0,
        middle=15.0,
        age_s=1e9,
    )
    torn = replace(bar, left=-float("inf"), is_glyph=True, core_left=170.0)
    nothing = QImage(200, 30, QImage.Format.Format_RGB32)
    nothing.fill(high.color("panel"))
    for mark in (bar, replace(bar, core_left=60.0, core_right=61.0), torn):
        middle = (100, 0, 20, 30)
        assert told_apart(painted(high, mark).copy(*middle), nothing.copy(*middle)) >= 40
        # Neither is it taken for what nobody comments on, which is empty within its bounds.
        within = (100, 14, 20, 2)
        empty = painted(high, bar, flags=FLAG_NO_COMMENT)
        seen = painted(high, mark).copy(*within).pixelColor(10, 1)
        ground = empty.copy(*within).pixelColor(10, 1)
        assert contrast(seen.name(), ground.name()) >= 1.7
    # A title on it can be read.
    for mark, flags in ((bar, 0), (bar, FLAG_ONCE)):
        filled = painted(high, mark, flags=flags).pixelColor(100, 14).name()
        assert contrast(high.tokens.text, filled) >= 7
    behind = (182, 0, 16, 30)
    assert told_apart(painted(high, bar).copy(*behind), nothing.copy(*behind)) >= 10
