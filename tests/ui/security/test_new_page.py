"""The page that asks for a new casebook's name: what is typed takes the proposed name's place."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ui.security.new_page import NewPage


def give_focus(line):
    # Without a window manager no window is active, and focus does not really move.
    reason = Qt.FocusReason.OtherFocusReason
    QApplication.sendEvent(line, QFocusEvent(QEvent.Type.FocusIn, reason))


def test_a_name_is_typed_over_the_proposed_one_also_after_the_focus_was_elsewhere(
    qtbot, theme, tmp_path
):
    page = NewPage(theme, tmp_path)
    qtbot.addWidget(page)
    page.name.deselect()
    give_focus(page.name)
    QTest.keyClicks(page.name, "Deadline")
    assert page.name.text() == "Deadline"
    # What somebody typed stays as it is.
    give_focus(page.name)
    QTest.keyClicks(page.name, " one")
    assert page.name.text() == "Deadline one"
