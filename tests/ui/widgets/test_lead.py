"""One filled button on a screen."""

from PySide6.QtWidgets import QPushButton

from desktop.ui.widgets.hinted_button import HintedButton
from desktop.ui.widgets.lead import fill_button


def filled(window):
    shown = [one for one in window.findChildren(QPushButton) if one.isVisible()]
    return [one.text() for one in shown if one.property("primary")]


def test_while_a_form_stands_its_button_is_filled_and_that_of_the_toolbar_is_not(window, qtbot):
    assert filled(window) == ["Add event"]
    with qtbot.waitSignal(window.forms.opened):
        window.action("add_base").trigger()
    assert filled(window) == ["Save"]
    window.forms.top().close_form()
    assert filled(window) == ["Add event"]


def test_the_keys_on_a_button_keep_their_contrast(theme, qtbot):
    button = HintedButton("Present", "F5", primary=True, icon=theme.icon("presentation"))
    qtbot.addWidget(button)
    for is_filled in (False, True):
        fill_button(button, theme, "presentation", is_filled=is_filled)
        assert button.property("primary") is is_filled
        assert button.hint.property("on_accent") is is_filled
