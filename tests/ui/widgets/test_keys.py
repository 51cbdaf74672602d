import pytest
from PySide6.QtCore import Qt

from desktop.ui.palette import DARK, LIGHT
from desktop.ui.theme import Mode
from desktop.ui.widgets.hinted_button import HintedButton
from desktop.ui.widgets.key_hint import KeyHint, key_words
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
