"""Type is set once, and every surface paints the lines that were found."""

from itertools import pairwise

import pytest

from desktop.services.drawing.commands import Paragraph, Run
from desktop.services.drawing.text import plain
from desktop.ui.drawing.fonts import font_files
from desktop.ui.drawing.type_setter import line_layout

BLACK = "#000000"
LATIN = "Two unnamed sources say troops have been leaving in stages since 19–25 Jan."
TEXTS = {
    "Latin": LATIN,
    "Arabic": "تقول مصادر إن القوات الروسية بدأت بالانسحاب التدريجي من مطار القامشلي",
    "Cyrillic": "Российские войска, по словам источников, поэтапно покидают аэропорт Камышлы.",
    "emoji": "Jets 😀 left 🛫🛬 the 🇸🇾 runway 👩‍✈️ " * 4,
    "mixed": "Reuters: القوات الروسية left Камышлы on 26 Jan, " * 3,
    "no spaces": "a" * 300,
    "unusual signs": "tab\there\u00a0and\u200bthere\u00ad end " * 5,
}


def lines(paragraph, breaks):
    return [paragraph.text[a:b] for a, b in pairwise((*breaks, len(paragraph.text)))]


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("width", [90.0, 400.0])
def test_no_line_is_wider_than_its_column(setter, text, width):
    paragraph = plain(text, 18, BLACK)
    breaks = setter.breaks(paragraph, width)
    assert breaks[0] == 0
    assert list(breaks) == sorted(set(breaks))
    for line in lines(paragraph, breaks):
        assert setter.width(plain(line.rstrip(), 18, BLACK)) <= width + 0.5


def test_lines_break_between_words_and_as_late_as_they_can(setter):
    paragraph = plain(LATIN, 18, BLACK)
    found = lines(paragraph, setter.breaks(paragraph, 300.0))
    assert all(line.endswith(" ") for line in found[:-1])
    for line, after in pairwise(found):
        longer = line + after.split(" ")[0]
        assert setter.width(plain(longer, 18, BLACK)) > 300.0


def test_a_text_without_words_has_one_line(setter):
    assert setter.breaks(plain("", 18, BLACK), 100.0) == (0,)
    assert setter.width(plain("", 18, BLACK)) == 0.0


def test_bold_words_are_wider_and_raised_ones_narrower(setter):
    text = setter.width(plain("words", 18, BLACK))
    assert setter.width(plain("words", 18, BLACK, is_bold=True)) > text
    raised = Paragraph(runs=(Run(text="words", colour=BLACK, is_raised=True),), size=18)
    assert setter.width(raised) == pytest.approx(text * 2 / 3, rel=0.02)


def test_width_grows_with_size_in_proportion(setter):
    small, large = (setter.width(plain(LATIN, size, BLACK)) for size in (18, 36))
    assert large == pytest.approx(2 * small, rel=0.001)


def test_all_figures_are_equally_wide(setter):
    widths = {round(setter.width(plain(one * 9, 18, BLACK)), 3) for one in "0123456789"}
    assert len(widths) == 1


@pytest.mark.parametrize("letters", ["x", "😀"])
def test_an_endless_word_is_broken_in_good_time_and_none_of_it_is_lost(setter, letters):
    paragraph = plain(letters * 30_000, 18, BLACK)
    breaks = setter.breaks(paragraph, 500.0)
    sizes = {b - a for a, b in pairwise(breaks)}
    assert len(sizes) <= 2
    assert max(sizes) * setter.width(plain(letters, 18, BLACK)) <= 500.5


def test_the_same_paragraph_is_set_once(setter):
    paragraph = plain(LATIN, 18.3, BLACK)
    assert setter.breaks(paragraph, 123.0) is setter.breaks(paragraph, 123.0)


@pytest.mark.parametrize("text", ["Latin", "Arabic", "Cyrillic", "emoji", "mixed"])
def test_no_letter_comes_out_as_an_empty_box(fonts, text):
    words = TEXTS[text]
    layout = line_layout(fonts, plain(words, 18, BLACK), 0, len(words))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    assert {run.rawFont().familyName() for run in runs} <= set(font_files())
    assert 0 not in {glyph for run in runs for glyph in run.glyphIndexes()}
