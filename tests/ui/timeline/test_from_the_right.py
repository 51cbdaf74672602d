"""Legends and lanes in languages that are read from the right, and in others than English."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from desktop.domain.event import EventKind
from desktop.queries.timeline.lanes import Lane, LaneSort
from desktop.resources import resource_dir
from desktop.ui.language import Language, Speech
from desktop.ui.timeline.lane_words import lane_words
from desktop.ui.timeline.legend import Legend as TimelineLegend
from tests.ui.map.map_of import show_map
from tests.ui.pixels import colours

RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture
def from_the_right(qapp):
    yield lambda: qapp.setLayoutDirection(RIGHT)
    qapp.setLayoutDirection(LEFT)


def ink(legend, theme):
    """Return how much is written in each half of a legend, the half where one begins first."""
    legend.resize(legend.sizeHint())
    image = legend.grab().toImage()
    half = image.width() // 2
    halves = image.copy(0, 0, half, image.height()), image.copy(half, 0, half, image.height())
    return [sum(n for one, n in colours(part).items() if is_ink(one, theme)) for part in halves]


def is_ink(colour, theme):
    """Tell whether a colour is that of words, at their edges too."""
    found, text = QColor(colour), theme.color("text")
    pairs = zip(found.getRgb()[:3], text.getRgb()[:3], strict=True)
    return max(abs(one - other) for one, other in pairs) < 90


def test_the_legend_of_the_timeline_has_its_words_from_the_right_too(theme, qtbot, from_the_right):
    legend = TimelineLegend(theme)
    qtbot.addWidget(legend)
    first, second = ink(legend, theme)
    from_the_right()
    assert ink(legend, theme) == [pytest.approx(second, rel=0.3), pytest.approx(first, rel=0.3)]


def test_the_legend_of_the_map_has_its_words_from_the_right_too(
    desktop, window, theme, from_the_right
):
    panel = show_map(desktop, window)
    panel.show_legend()
    first, second = ink(panel._legend, theme)
    from_the_right()
    found = ink(panel._legend, theme)
    panel._legend.close()
    assert found == [pytest.approx(second, rel=0.3), pytest.approx(first, rel=0.3)]


def test_a_lane_is_called_in_the_words_of_the_window_unless_its_name_was_typed(qapp):
    nowhere = Lane(sort=LaneSort.BASE, code="", name="Not at a base", rank=1)
    kind = Lane(sort=LaneSort.KIND, code=EventKind.STRIKE.value, name="Strike", rank=0)
    typed = Lane(sort=LaneSort.BASE, code="b", name="Tartus Naval Base", rank=0)
    in_english = [lane_words(lane) for lane in (nowhere, kind, typed)]
    assert in_english == ["Not at a base", "Strike", "Tartus Naval Base"]
    speech = Speech(qapp, resource_dir())
    speech.speak(Language.RUSSIAN)
    in_russian = [lane_words(lane) for lane in (nowhere, kind, typed)]
    speech.silence()
    speech.setParent(None)
    assert in_russian[2] == typed.name
    assert all(one.isascii() is False for one in in_russian[:2])
