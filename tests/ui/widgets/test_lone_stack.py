"""A stack in which only the page on top asks for room."""

from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.lone_stack import LoneStack


def test_a_page_that_is_not_seen_takes_no_room(qtbot):
    stack = LoneStack()
    qtbot.addWidget(stack)
    empty = stack.minimumSizeHint()
    narrow, wide = QWidget(), QWidget()
    narrow.setMinimumWidth(300)
    wide.setMinimumWidth(400)
    stack.addWidget(narrow)
    stack.addWidget(wide)
    assert empty.width() < 300
    assert stack.minimumSizeHint().width() == 300
    stack.setCurrentWidget(wide)
    assert stack.minimumSizeHint().width() == 400
