"""The hints in empty fields: none is cut, in any language, with letters of any size."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from desktop.ui.forms.hinted_line import HintedLine
from desktop.ui.forms.hints import fitting
from desktop.ui.forms.host import _FORMS
from desktop.ui.language import Language
from desktop.ui.theme import LARGEST_SCALE
from tests.ui.program_of import started

SMALL_PX = (1024, 768)


@pytest.fixture(params=[each.value for each in Language if each is not Language.SYSTEM])
def spoken(request, qapp, qtbot, tmp_path, no_log):
    """Open a small window of the program in each language."""
    config = tmp_path / "one" / "config"
    config.mkdir(parents=True)
    kept = {"language": request.param, "device": "d1", "is_toured": True}
    config.joinpath("settings.json").write_text(json.dumps(kept), encoding="utf-8")
    with started(tmp_path, None, qtbot) as program:
        program.window.resize(*SMALL_PX)
        program.window.show()
        qtbot.waitExposed(program.window)
        yield program.window
        program.window.theme.set_text_scale(1.0)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def every_form(window, qtbot):
    """Open one form after another, all of it."""
    for kind in _FORMS:
        window.forms.open_new(kind)
        form = window.forms.top()
        form.frame.open_more()
        qtbot.wait(50)
        for button in [one.bounds_button for one in form._fields.values() if has_bounds(one)]:
            button.setChecked(True)
        qtbot.wait(50)
        yield kind, form
        form.settle()
        form.close_form()


def has_bounds(field):
    return hasattr(field, "bounds_button")


def cut(form):
    """Return the hints that have less room than their letters take, with both widths."""
    found = []
    for line in form.findChildren(QLineEdit):
        needed = line.fontMetrics().horizontalAdvance(line.placeholderText())
        if line.isVisible() and line.placeholderText():
            assert isinstance(line, HintedLine)
            if needed > line.hint_room():
                found.append((line.placeholderText(), needed, line.hint_room()))
    for text in form.findChildren(QPlainTextEdit):
        if text.isVisible() and text.placeholderText():
            room = text.viewport().rect()
            needed = text.fontMetrics().boundingRect(
                room, Qt.TextFlag.TextWordWrap, text.placeholderText()
            )
            if not room.contains(needed):
                found.append((text.placeholderText(), needed.height(), room.height()))
    return found


def shortened(form):
    return [
        one.hint
        for one in form.findChildren(HintedLine)
        if one.isVisible() and one.placeholderText() != one.hint
    ]


def test_no_hint_of_any_form_is_cut_in_a_small_window(spoken, qtbot):
    found = {kind: (cut(form), shortened(form)) for kind, form in every_form(spoken, qtbot)}
    assert not {kind: both for kind, both in found.items() if any(both)}


def test_with_large_letters_hints_say_less_rather_than_half_a_word(spoken, qtbot):
    spoken.theme.set_text_scale(LARGEST_SCALE)
    wrong = {kind: cut(form) for kind, form in every_form(spoken, qtbot)}
    assert not {kind: hints for kind, hints in wrong.items() if hints}


@pytest.mark.parametrize(
    ("room", "shown"),
    [
        (100, "8 Feb 2026, in 12 days (or so)"),
        (29, "8 Feb 2026, in 12 days"),
        (21, "8 Feb 2026"),
        (9, ""),
    ],
)
def test_what_is_left_of_a_hint_is_a_hint(room, shown):
    hint = "8 Feb 2026, in 12 days (or so)"
    assert fitting(hint, lambda part: len(part) <= room) == shown


def test_all_of_a_hint_that_is_shortened_is_in_the_tool_tip(theme, qtbot):
    line = HintedLine(hint="Source, or type a new one")
    qtbot.addWidget(line)
    line.resize(300, 30)
    line.show()
    assert (line.placeholderText(), line.toolTip()) == ("Source, or type a new one", "")
    line.resize(100, 30)
    assert line.placeholderText() == "Source"
    assert "or type a new one" in line.toolTip()
    line.set_hint("Base")
    assert line.toolTip() == ""
    line.setToolTip("Somebody else’s")
    line.set_hint("Source, or type a new one")
    assert line.toolTip() == "Somebody else’s"
