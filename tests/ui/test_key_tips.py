"""Whatever has a key says it in its tool tip."""

import re

from PySide6.QtGui import QKeySequence


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
