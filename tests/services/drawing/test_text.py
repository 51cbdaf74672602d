"""Text is set by whoever has the fonts; the rules that need none are here."""

from dataclasses import replace

import pytest

from desktop.services.drawing.commands import Paragraph, Run
from desktop.services.drawing.look import DARK, LIGHT, blended
from desktop.services.drawing.text import (
    has_right_to_left,
    lines_of,
    plain,
    reads_right_to_left,
    set_text,
)


class EveryTen:
    """Breaks after each ten letters."""

    def breaks(self, paragraph, width):
        return tuple(range(0, max(len(paragraph.text), 1), 10))

    def width(self, paragraph):
        return float(len(paragraph.text))


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Qamishli", False),
        ("القامشلي", True),
        ("26 القامشلي", True),
        ("“Хмеймим” حميميم", False),
        ("123 – 456", False),
        ("", False),
        ("שלום", True),
        ("\u2068القامشلي\u2069 is quiet", False),
        ("\u2068القامشلي\u2069 هادئة", True),
        ("\u2068القامشلي\u2069.", True),
        ("\u2068Qamishli\u2069.", False),
        ("\u2069\u2067\u2068Q\u2069ا\u2069 ا", True),
        ("\u2068القامشلي\u2069, Syria", False),
        ("\u2068Qamishli\u2069 القامشلي", True),
        ("\u2069القامشلي", True),
    ],
)
def test_the_first_strong_letter_tells_which_way_a_text_reads(text, answer):
    assert reads_right_to_left(text) is answer


@pytest.mark.parametrize(
    ("text", "answer"), [("Qamishli", False), ("Хмеймим", False), ("near القامشلي", True)]
)
def test_any_right_to_left_letter_is_found(text, answer):
    assert has_right_to_left(text) is answer


def test_a_text_is_as_high_as_its_lines():
    text = set_text(EveryTen(), plain("One line and a half", 10.0, "#000000"), 5.0, 7.0, 100.0)
    assert text.breaks == (0, 10)
    assert (text.line_height, text.height) == (14.0, 28.0)


def test_a_paragraph_reads_as_its_runs_joined():
    runs = (
        Run(text="Jets left.", colour="#000000"),
        Run(text=" 1", colour="#0000ff", is_raised=True),
    )
    assert Paragraph(runs=runs, size=18).text == "Jets left. 1"


def test_a_fade_ends_in_the_colour_and_in_the_ground_and_has_no_transparency():
    assert blended(LIGHT.changing, LIGHT.ground, 1.0) == LIGHT.changing
    assert blended(LIGHT.changing, LIGHT.ground, 0.0) == LIGHT.ground
    assert blended("#ff0000", "#000000", 0.5) == "#800000"


@pytest.mark.parametrize("look", [LIGHT, DARK])
@pytest.mark.parametrize("name", ["text", "quiet", "accent", "good", "changing", "bad"])
def test_words_stand_out_from_the_page_by_four_and_a_half_to_one(look, name):
    # WCAG 2.1, contrast ratio of 4.5 for text.
    assert contrast(getattr(look, name), look.ground) >= 4.5


def contrast(one, other):
    def light(colour):
        channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return sum(share * c for share, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_lines_keep_the_looks_of_their_words_and_lose_the_spaces_at_their_ends():
    bold = Run(text="bold ", colour="#000000", is_bold=True)
    runs = (Run(text="Some ", colour="#000000"), bold, Run(text="and more", colour="#000000"))
    text = set_text(EveryTen(), Paragraph(runs=runs, size=10.0), 0.0, 0.0, 100.0)
    assert lines_of(text) == (
        (runs[0], replace(bold, text="bold")),
        (runs[2],),
    )


def test_an_empty_text_has_one_line_with_nothing_on_it():
    text = set_text(EveryTen(), plain("", 10.0, "#000000"), 0.0, 0.0, 100.0)
    assert lines_of(text) == ((),)
