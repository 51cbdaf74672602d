"""The page that asks for a new casebook's name: what is typed takes the proposed name's place."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

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


def test_each_name_stands_nearest_to_its_own_field_and_the_filled_button_comes_last(
    theme, qtbot, tmp_path
):
    page = NewPage(theme, tmp_path)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    page.protect.setChecked(True)
    fields = {one.buddy(): one for one in page.findChildren(QLabel) if one.buddy()}
    assert {page.name, page.passphrase, page.again} <= fields.keys()

    def top(part):
        return part.mapTo(page, part.rect().topLeft()).y()

    qtbot.waitUntil(lambda: page.again.isVisible() and top(page.again) > top(page.passphrase))
    before = top(fields[page.again]) - top(page.passphrase) - page.passphrase.height()
    own = top(page.again) - top(fields[page.again]) - fields[page.again].height()
    assert own < before
    assert page.make_button.x() > page.back_button.x()
    assert page.make_button.geometry().right() == page.make_button.parentWidget().width() - 1
