"""A label that ends in "…" where there is no room."""

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from desktop.ui.widgets.short_label import ShortLabel
from tests.ui.pixels import colours

WORDS = "Everything that was reported between the two days"


def a_label(qtbot, width_px):
    label = ShortLabel(WORDS)
    qtbot.addWidget(label)
    label.show()
    label.resize(width_px, label.sizeHint().height())
    QApplication.processEvents()
    return label


def asked(label):
    """Rest the pointer on a label, and return what is told."""
    QToolTip.hideText()
    at = label.rect().center()
    QApplication.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, at, label.mapToGlobal(at)))
    return QToolTip.text()


def test_it_never_widens_what_it_stands_in(qtbot, theme):
    label = a_label(qtbot, 400)
    assert label.minimumSizeHint().width() < 60 < label.sizeHint().width()
    assert ShortLabel("M").minimumSizeHint().width() <= ShortLabel("M").sizeHint().width()


def test_where_it_is_short_of_room_a_tool_tip_tells_the_rest_and_the_text_stays_whole(qtbot, theme):
    label = a_label(qtbot, 120)
    assert WORDS in asked(label)
    assert label.text() == WORDS
    # To the last pixel nothing stands that a letter was cut for.
    edge = label.grab().toImage().copy(118, 0, 2, label.height())
    assert len(colours(edge)) == 1
    QToolTip.hideText()


def test_where_there_is_room_it_tells_nothing_twice(qtbot, theme):
    label = a_label(qtbot, 120)
    label.resize(label.sizeHint())
    assert asked(label) == ""
    assert label.childAt(QPoint(1, 1)) is None
