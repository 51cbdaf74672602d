import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.ui.labels import (
    ElidedLabel,
    plain_label,
    set_plain_text,
    show_tool_tip,
    shown_text,
    tool_tip,
    visible_text,
)
from desktop.ui.palette import LIGHT
from desktop.ui.theme import TextRole
from tests.ui.pixels import colours

MARKUP = '<img src="file:///etc/hostname"><b>bold</b> & more'


def test_markup_is_shown_letter_by_letter(qtbot):
    label = plain_label(MARKUP)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == MARKUP


def test_a_label_has_the_type_and_tone_asked_for(theme, qtbot):
    title, quiet = plain_label("Title", role=TextRole.TITLE), plain_label("M", quiet=True)
    for label in (title, quiet):
        qtbot.addWidget(label)
        label.ensurePolished()
    assert title.font().pointSizeF() == pytest.approx(theme.font(TextRole.TITLE).pointSizeF(), 1e-3)
    assert title.font().weight() == theme.font(TextRole.TITLE).weight()
    assert quiet.palette().color(quiet.foregroundRole()).name().upper() == LIGHT.quiet


def test_a_selectable_label_is_reached_by_mouse_and_keyboard(qtbot):
    label = plain_label("Kept", selectable=True, wrap=True)
    qtbot.addWidget(label)
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert not label.textInteractionFlags() & Qt.TextInteractionFlag.LinksAccessibleByMouse
    assert label.wordWrap()


def test_a_long_run_without_spaces_is_broken_and_loses_nothing():
    shown = shown_text("x" * 450 + " end")
    assert [len(line) for line in shown.split("\n")] == [200, 200, 54]
    assert shown.replace("\n", "") == "x" * 450 + " end"


def test_a_run_of_just_two_hundred_stays_whole():
    assert shown_text("x" * 200) == "x" * 200


def test_an_endless_text_is_cut_and_says_how_much_is_missing():
    shown = shown_text("word " * 5_000)
    assert shown.endswith("… (20,000 more characters)")
    assert len(shown) < 5_050


@pytest.mark.parametrize("end", ["\n", "\r\n", "\u2028", "\u2029"])
def test_a_text_of_thousands_of_lines_is_cut_by_its_lines(end):
    text = f"a{end}" * 2_000
    rest = 1_800 * (1 + len(end)) + len(end)
    shown = shown_text(text)
    assert shown.startswith(f"a{end}" * 199 + "a… ")
    assert shown.endswith(f"({rest:,} more characters)")
    assert shown_text(f"a{end}" * 199 + "a") == shown_text(f"a{end}" * 199) + "a"


def test_a_later_text_is_cut_too(qtbot):
    label = plain_label()
    qtbot.addWidget(label)
    set_plain_text(label, "y" * 300)
    assert "\n" in label.text()


@given(st.text())
def test_short_text_is_shown_as_it_is(text):
    assert shown_text(text) == text


def test_a_name_cannot_turn_itself_round():
    assert visible_text("base\u202egnp.exe") == "base⟦U+202E⟧gnp.exe"


@pytest.mark.parametrize("hidden", ["\u200b", "\ufeff", "\x00", "\n", "\u2066", "\U000e0041", "ㅤ"])
def test_what_hides_in_a_name_is_spelled_out(hidden):
    assert visible_text(f"a{hidden}b") == f"a⟦U+{ord(hidden):04X}⟧b"


@pytest.mark.parametrize("name", ["Qamişlo", "القامشلي", "Хмеймим", "Tartus (north) 2"])
def test_honest_names_of_any_script_stay_as_they_are(name):
    assert visible_text(name) == name


@given(st.text())
def test_no_hidden_sign_is_left(text):
    assert visible_text(visible_text(text)) == visible_text(text)


def test_a_tool_tip_shows_markup_letter_by_letter(qapp):
    document = QTextDocument()
    document.setHtml(tool_tip(MARKUP))
    assert document.toPlainText() == MARKUP
    assert "<img" not in tool_tip(MARKUP)


def test_a_tool_tip_keeps_lines_and_is_never_endless(qapp):
    assert "one<br>two" in tool_tip("one\ntwo")
    assert len(tool_tip("&" * 100_000)) < 10_000
    assert not tool_tip("")


def described(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


def test_a_screen_reader_gets_a_tool_tip_without_its_tags(qtbot):
    button = QPushButton("More")
    qtbot.addWidget(button)
    show_tool_tip(button, MARKUP)
    assert described(button) == MARKUP
    show_tool_tip(button, "Later words")
    assert described(button) == "Later words"
    show_tool_tip(button, "")
    assert not described(button)
    assert not button.toolTip()


def test_a_tool_tip_leaves_the_description_that_somebody_else_gave(qtbot):
    button = QPushButton("More")
    qtbot.addWidget(button)
    button.setAccessibleDescription("Opens the other half")
    show_tool_tip(button, "More of it")
    assert "More of it" in button.toolTip()
    assert described(button) == "Opens the other half"


@pytest.fixture
def elided(theme, qtbot):
    """Hold an eliding label in a window 120 pixels wide."""
    window = QWidget()
    label = ElidedLabel("Syrian security source on the coast & <b>others</b>")
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(label)
    qtbot.addWidget(window)
    window.resize(120, 30)
    window.show()
    yield label
    window.close()


def test_what_has_no_room_ends_in_dots_and_is_whole_in_the_tool_tip(elided):
    assert elided.text().endswith("…")
    assert elided.fontMetrics().horizontalAdvance(elided.text()) <= 120
    assert "&lt;b&gt;others" in elided.toolTip()


def test_a_screen_reader_gets_all_of_it(elided):
    assert elided.accessibleName() == elided.full_text
    assert elided.full_text.endswith("<b>others</b>")


def test_an_elided_label_shows_markup_letter_by_letter(elided):
    assert elided.textFormat() == Qt.TextFormat.PlainText


def test_with_room_enough_nothing_is_cut(elided):
    elided.window().resize(600, 30)
    assert elided.text() == elided.full_text
    assert not elided.toolTip()
    assert elided.sizeHint().width() < 600


def test_larger_type_cuts_anew(elided, theme):
    before = elided.text()
    theme.set_text_scale(1.6)
    assert len(elided.text()) < len(before)


def test_several_lines_become_one(elided):
    elided.set_full_text("one\n  two\tthree")
    assert elided.full_text == "one two three"


def test_a_quiet_elided_label_is_quiet(theme, qtbot):
    label = ElidedLabel("MMMM", quiet=True, role=TextRole.SMALL)
    qtbot.addWidget(label)
    assert LIGHT.quiet in colours(label.grab().toImage())


def test_of_a_place_on_the_disk_that_is_cut_both_ends_are_seen(qtbot, theme):
    label = ElidedLabel("/home/ada/Documents/" + "deep/" * 30 + "syria.basewatch", is_place=True)
    qtbot.addWidget(label)
    label.resize(220, 20)
    label.show()
    assert label.text().startswith("/home")
    assert label.text().endswith("basewatch")
    assert "…" in label.text()
