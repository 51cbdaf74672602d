"""Whatever has a key says it in its tool tip."""

import re

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QToolTip

from desktop.domain.record import RecordKind
from desktop.ui.widgets.hinted_button import HintedButton
from tests.ui.desktop_of import WITHDRAWAL


def tip(part):
    return re.sub(r"<[^>]*>", "", part.toolTip())


def test_the_tool_tip_of_every_action_with_a_key_shows_it(window):
    listed = [action for _menu, action in window.actions_by_name.listed()]
    with_keys = [one for one in listed if not one.shortcut().isEmpty()]
    assert len(with_keys) > 30
    for action in with_keys:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        assert f"({keys})" in tip(action), action.objectName()


def test_the_buttons_that_do_what_an_action_does_show_its_key(window):
    for part, keys in (
        (window.add_button, "Ctrl+N"),
        (window.paste_button, "Ctrl+Shift+V"),
        (window.search.entry, "Ctrl+K"),
        (window.as_of, "Ctrl+T"),
        (window.filter_button, "Ctrl+Shift+F"),
        (window.brief_button, "F5"),
        (window.bases.add_button, "Ctrl+B"),
        (window.bases.filter_field, "Ctrl+F"),
        (window.watch.add_button, "Ctrl+W"),
    ):
        assert tip(part).endswith(f"({keys})"), tip(part)


def test_an_action_without_a_key_shows_its_words_alone(window):
    assert tip(window.action("open_example")) == "Open the example"


def test_the_pencil_of_the_detail_pane_shows_the_key_of_editing(desktop, window):
    window.selection.select(event_id=desktop.id_of(RecordKind.EVENT, WITHDRAWAL))
    assert tip(desktop.event_view().head.edit_button) == "Edit event (F2)"


def test_a_button_without_room_for_its_keys_tells_them_in_its_tip(qtbot):
    button = HintedButton("&Create", "Return")
    qtbot.addWidget(button)
    button.show()

    def asked():
        QToolTip.hideText()
        where = button.mapToGlobal(QPoint(5, 5))
        QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), where))
        return re.sub(r"<[^>]*>", "", QToolTip.text()) if QToolTip.isVisible() else ""

    button.resize(button.sizeHint())
    assert asked() == ""
    button.resize(button.minimumSizeHint())
    assert asked().startswith("Create (")
    button.setToolTip("Make it")
    assert asked() == "Make it"
    QToolTip.hideText()
