import re

import pytest
from PySide6.QtGui import QPalette

from desktop.resources import resource_dir
from desktop.ui.palette import (
    DARK,
    HIGH_DARK,
    HIGH_LIGHT,
    LIGHT,
    Tokens,
    contrast,
    qt_palette,
    readable_pairs,
)

THEMES = pytest.mark.parametrize(
    "tokens", [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK], ids=lambda tokens: tokens.shade
)
HIGH = pytest.mark.parametrize("tokens", [HIGH_LIGHT, HIGH_DARK], ids=lambda tokens: tokens.shade)


def test_black_on_white_has_the_greatest_contrast():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_a_colour_has_no_contrast_to_itself():
    assert contrast("#1F5FBF", "#1F5FBF") == pytest.approx(1)


def test_contrast_follows_the_published_formula():
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@THEMES
def test_every_text_can_be_read_on_every_ground_it_meets(tokens):
    too_faint = {
        (word, ground): round(ratio, 2)
        for word, ground in readable_pairs()
        if (ratio := contrast(getattr(tokens, word), getattr(tokens, ground))) < 4.5
    }
    assert not too_faint


@HIGH
def test_high_contrast_is_seven_to_one_for_every_text_and_readable_where_it_cannot_be_used(tokens):
    too_faint = {
        (word, ground): round(ratio, 2)
        for word, ground in readable_pairs()
        if (ratio := contrast(getattr(tokens, word), getattr(tokens, ground))) < 7
    }
    assert not too_faint
    assert contrast(tokens.disabled, tokens.panel) >= 4.5


@HIGH
def test_lines_of_high_contrast_can_be_seen(tokens):
    for ground in ("panel", "background", "input", "hover", "selection", "future"):
        assert contrast(tokens.line, getattr(tokens, ground)) >= 3
        assert contrast(tokens.line_strong, getattr(tokens, ground)) >= 4.5


@THEMES
def test_marks_and_the_focus_ring_stand_out_from_panels(tokens):
    """WCAG asks 3:1 of what is no text."""
    for mark in ("accent", "good", "changing", "bad"):
        for ground in ("panel", "background", "selection", "future"):
            assert contrast(getattr(tokens, mark), getattr(tokens, ground)) >= 3


@HIGH
def test_a_hint_in_an_empty_field_is_not_taken_for_what_was_typed(tokens):
    assert contrast(tokens.hint, tokens.text) >= 2.9


@THEMES
def test_what_cannot_be_used_now_can_still_be_made_out(tokens):
    for ground in ("panel", "background", "input", "hover", "neutral_chip"):
        assert contrast(tokens.disabled, getattr(tokens, ground)) >= 3


def styled():
    """Return each rule of the style sheet: its selectors, and the colours it names by property."""
    styles = resource_dir().joinpath("styles")
    sheets = [
        styles.joinpath(name).read_text(encoding="utf-8")
        for name in ("basewatch.qss", "high-contrast.qss")
    ]
    for selectors, body in re.findall(r"([^{}]+)\{((?:[^{}]|\{\w+\})*)\}", "".join(sheets)):
        found = re.findall(r"([\w-]+):[^;]*\$([a-z_]+)", body)
        yield selectors.strip(), {name: token for name, token in found if token in COLOURS}


COLOURS = set(Tokens.__slots__) - {"dark", "shade"}


@THEMES
def test_the_style_sheet_puts_no_word_on_a_ground_on_which_it_cannot_be_read(tokens):
    faint, pairs = [], set(readable_pairs())
    words_on_panel = {word for word, ground in pairs if ground == "panel"} | {"on_accent"}
    for selectors, colours in styled():
        for of_word, of_ground in (
            ("color", "background"),
            ("selection-color", "selection-background-color"),
            ("placeholder-text-color", "background"),
        ):
            word, ground = colours.get(of_word), colours.get(of_ground)
            if word is None or word == "disabled":
                continue
            if ground is None:
                faint += [] if word in words_on_panel else [(selectors, word)]
            elif contrast(getattr(tokens, word), getattr(tokens, ground)) < 4.5:
                faint.append((selectors, word, ground))
    assert not faint


@THEMES
def test_the_ring_of_what_has_the_focus_stands_out_from_what_it_lies_on(tokens):
    rings = {
        selectors: next(colours[name] for name in ("border", "border-color") if name in colours)
        for selectors, colours in styled()
        if ":focus" in selectors and {"border", "border-color"} & set(colours)
        # The list that a box or field opens has the focus alone, and shows on which line it is.
        if "QComboBox QAbstractItemView" not in selectors and "popup" not in selectors
    }
    assert len(rings) > 15
    for selectors, ring in rings.items():
        for ground in ("panel", "background", "input", "neutral_chip", "selection"):
            ratio = contrast(getattr(tokens, ring), getattr(tokens, ground))
            assert ratio >= 3, f"{selectors}: {ring} on {ground}"


def test_each_ground_is_checked():
    grounds = {ground for _, ground in readable_pairs()}
    assert {name for name in Tokens.__slots__ if name.endswith("_chip")} < grounds
    assert {"background", "panel", "input", "selection", "hover", "accent"} < grounds


@THEMES
def test_qt_draws_with_the_same_colours(tokens):
    palette = qt_palette(tokens)
    assert palette.color(QPalette.ColorRole.Text).name().upper() == tokens.text
    assert palette.color(QPalette.ColorRole.Window).name().upper() == tokens.panel
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled.name().upper() == tokens.disabled
