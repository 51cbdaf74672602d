import pytest
from PySide6.QtGui import QPalette

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
