import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.ui.palette import DARK, LIGHT
from desktop.ui.theme import Mode
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.icon_view import IconView
from tests.ui.pixels import colours


def test_it_says_what_to_do_and_does_it(theme, qtbot):
    empty = EmptyState(theme, "map-pin", "Add the first base.", "Add base")
    qtbot.addWidget(empty)
    empty.resize(300, 300)
    empty.show()
    assert empty.label.text() == "Add the first base."
    with qtbot.waitSignal(empty.action_chosen):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)


def test_without_an_action_there_is_no_button(theme, qtbot):
    empty = EmptyState(theme, "search", "Nothing is called that.")
    qtbot.addWidget(empty)
    empty.show()
    assert not empty.button.isVisible()


def test_the_sentence_can_change(theme, qtbot):
    empty = EmptyState(theme, "search", "Add the first base.")
    qtbot.addWidget(empty)
    empty.set_sentence("No base is called “<i>”.")
    assert empty.label.text() == "No base is called “<i>”."


def test_a_long_sentence_wraps_and_stays_inside(theme, qtbot):
    empty = EmptyState(theme, "search", "Add the first base, and so on. " * 6)
    qtbot.addWidget(empty)
    empty.resize(200, 400)
    empty.show()
    assert empty.label.geometry().right() <= 200
    assert empty.label.height() >= empty.label.heightForWidth(empty.label.width())


def test_the_icon_follows_the_theme(theme, qtbot):
    empty = EmptyState(theme, "map-pin", "")
    qtbot.addWidget(empty)
    empty.resize(200, 200)
    theme.set_mode(Mode.DARK)
    seen = colours(empty.grab().toImage())
    assert DARK.panel in seen
    assert LIGHT.quiet not in seen


@pytest.mark.parametrize("width", [160, 300, 464])
def test_in_a_low_panel_nothing_is_cut(theme, qtbot, width):
    panel = QWidget()
    column = QVBoxLayout(panel)
    empty = EmptyState(theme, "map-pin", "Add the first base, and it is listed here.", "Add base")
    column.addWidget(empty)
    qtbot.addWidget(panel)
    panel.resize(width, max(panel.sizeHint().height(), panel.heightForWidth(width)))
    panel.show()
    assert empty.label.height() >= empty.label.heightForWidth(empty.label.width())
    assert empty.button.geometry().top() > empty.label.geometry().bottom()


def test_the_icon_makes_room_for_the_sentence_and_comes_back(theme, qtbot):
    empty = EmptyState(theme, "search", "Add the first base, and so on. " * 4)
    qtbot.addWidget(empty)
    empty.resize(300, 300)
    empty.show()
    icon = empty.findChild(IconView)
    assert icon.isVisible()
    empty.resize(300, empty.label.heightForWidth(268) + 50)
    assert not icon.isVisible()
    QApplication.processEvents()
    assert empty.label.height() >= empty.label.heightForWidth(empty.label.width())
    empty.resize(300, 300)
    assert icon.isVisible()
