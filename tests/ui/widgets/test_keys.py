from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon

from desktop.ui.palette import DARK, LIGHT
from desktop.ui.theme import Mode
from desktop.ui.widgets.hinted_button import HintedButton
from desktop.ui.widgets.key_hint import KeyHint, key_words
from desktop.ui.widgets.worded_button import WordedButton
from tests.ui.pixels import colours


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ("Ctrl+K", "Ctrl K"),
        ("Ctrl+Shift+V", "Ctrl Shift V"),
        ("Ctrl+Return", "Ctrl Enter"),
        ("Ctrl++", "Ctrl +"),
        ("F5", "F5"),
    ],
)
def test_keys_are_written_as_they_are_read(keys, words):
    assert key_words(keys) == words


def test_a_hint_has_a_frame_and_lets_clicks_through(theme, qtbot):
    hint = KeyHint("Ctrl+K")
    qtbot.addWidget(hint)
    assert LIGHT.line in colours(hint.grab().toImage())
    assert hint.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


@pytest.fixture
def button(theme, qtbot):
    made = HintedButton("Save", "Ctrl+Return", primary=True, icon=theme.icon("check", "on_accent"))
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.show()
    return made


def test_a_button_has_room_for_its_words_and_its_keys(button):
    words = button.fontMetrics().horizontalAdvance("Save")
    assert button.width() >= words + button.hint.width() + button.iconSize().width()
    assert button.rect().contains(button.hint.geometry())


def test_where_there_is_no_room_the_keys_go_and_the_words_stay(button):
    words = button.fontMetrics().horizontalAdvance("Save")
    assert button.hint.isVisible()
    button.resize(button.minimumSizeHint())
    assert button.hint.isHidden()
    assert button.width() >= words + button.iconSize().width()
    assert LIGHT.on_accent in colours(button.grab().toImage())


def test_a_click_on_the_keys_is_a_click_on_the_button(button, qtbot):
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.hint.geometry().center())


def test_a_screen_reader_hears_words_and_keys(button):
    assert button.text() == "Save"
    assert button.accessibleDescription() == "Ctrl Enter"


def test_words_and_keys_change_sides_where_people_read_from_right_to_left(button, qtbot):
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    button.resize(button.width() + 1, button.height())
    assert button.hint.geometry().center().x() < button.width() / 2
    assert LIGHT.on_accent in colours(button.grab().toImage())


def test_the_filled_button_stays_readable_in_the_dark(button, theme):
    theme.set_mode(Mode.DARK)
    seen = colours(button.grab().toImage())
    assert seen.most_common(1)[0][0] == DARK.accent
    assert DARK.on_accent in seen


def inked_columns(button):
    """Return the columns of a button's picture in which something is drawn, but for its frame."""
    image = button.grab().toImage()
    ground = image.pixel(8, image.height() // 2)
    rows = range(6, image.height() - 6)
    every = range(6, image.width() - 6)
    return [x for x in every if any(image.pixel(x, y) != ground for y in rows)]


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("keys", ["", "F5"])
def test_between_an_icon_and_the_words_there_is_room(theme, qtbot, direction, keys):
    icon = theme.icon("file-text")
    button = HintedButton("Iii", keys, icon=icon) if keys else WordedButton(icon, "Iii")
    qtbot.addWidget(button)
    button.setLayoutDirection(direction)
    button.resize(button.sizeHint())
    columns = inked_columns(button)
    gaps = [after - before for before, after in pairwise(columns)]
    if direction is Qt.LayoutDirection.RightToLeft:
        gaps.reverse()
    assert next(gap for gap in gaps if gap > 4) >= 7
    # All of the words are there, as wide as those of a button without an icon.
    bare = WordedButton(QIcon(), "Iii")
    qtbot.addWidget(bare)
    bare.resize(bare.sizeHint())
    words = inked_columns(bare)
    width = words[-1] - words[0]
    assert any(columns[at] - columns[at - len(words) + 1] == width for at in range(len(columns)))


def test_the_keys_of_a_button_that_is_off_are_no_lighter_than_its_words(theme, qtbot):
    button = HintedButton("Save", "Ctrl+Return", primary=True)
    qtbot.addWidget(button)
    button.setEnabled(False)
    button.resize(button.sizeHint())
    drawn = colours(button.hint.grab().toImage())
    assert LIGHT.line_strong in drawn
    assert drawn[LIGHT.on_accent] < drawn[LIGHT.line_strong]
