"""A radio button whose words break into lines."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from desktop.ui.widgets.wrapped_radio import WrappedRadio
from tests.ui.pixels import colours

WORDS = "A saved view: none yet, save one in the filters (Ctrl+Shift+F)"


@pytest.fixture
def window(qtbot, theme):
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    made.radio = WrappedRadio(WORDS)
    made.other = QPushButton("Other")
    column.addWidget(made.radio)
    column.addWidget(made.other)
    column.addStretch(1)
    made.resize(700, 300)
    made.show()
    QApplication.processEvents()
    return made


def picture(radio):
    """Return what is seen of it, on the ground of its window."""
    return radio.window().grab(radio.geometry()).toImage()


def ink(radio):
    """Return how many pixels are as dark as letters."""
    shown = colours(picture(radio))
    return sum(count for colour, count in shown.items() if int(colour[1:3], 16) < 0x60)


def test_in_a_narrow_place_it_is_as_high_as_its_lines_and_shows_them_all(window, qtbot):
    radio = window.radio
    window.activateWindow()
    window.other.setFocus()
    line, wide = radio.height(), ink(radio)
    window.resize(200, 300)
    qtbot.waitUntil(lambda: radio.height() > 2 * line)
    assert radio.height() == radio.heightForWidth(radio.width())
    # A line that is cut off is a third of it; how letters and the ring of the mark fall on pixels
    # is less than a tenth.
    assert ink(radio) == pytest.approx(wide, rel=0.15)
    assert radio.minimumSizeHint().width() < 200


def test_any_of_its_lines_can_be_pressed(window, qtbot):
    radio = window.radio
    window.resize(200, 300)
    qtbot.waitUntil(lambda: radio.height() > 40)
    qtbot.mouseClick(
        radio, Qt.MouseButton.LeftButton, pos=QPoint(radio.width() - 4, radio.height() - 4)
    )
    assert radio.isChecked()


def test_the_keys_see_where_they_are_and_the_mark_is_on_the_side_where_reading_begins(window):
    radio = window.radio
    window.activateWindow()
    window.other.setFocus()
    QApplication.processEvents()
    plain = picture(radio)
    radio.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert picture(radio) != plain
    radio.clearFocus()
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    shown = picture(radio)
    mark = shown.copy(shown.width() - 16, 0, 16, shown.height())
    assert len(colours(mark)) > 1
    assert radio.heightForWidth(20) > radio.heightForWidth(400)
