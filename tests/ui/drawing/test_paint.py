"""What is painted is looked at, pixel by pixel."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.services.drawing.commands import (
    Box,
    Clipped,
    Fade,
    Oval,
    Paragraph,
    Path,
    Picture,
    Run,
)
from desktop.services.drawing.text import plain, set_text
from desktop.ui.drawing.paint import paint

RED, BLUE, BLACK, WHITE = "#ff0000", "#0000ff", "#000000", "#ffffff"


def painted(fonts, *drawings, width=100, height=60):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(WHITE))
    painter = QPainter(image)
    paint(painter, drawings, fonts)
    painter.end()
    return image


def at(image, x, y):
    return image.pixelColor(x, y).name()


def places(image, is_wanted):
    """Return where the pixels are whose colour is wanted."""
    every = ((x, y) for y in range(image.height()) for x in range(image.width()))
    return [(x, y) for x, y in every if is_wanted(image.pixelColor(x, y))]


def inked(image):
    """Return the left, top, right and bottom of what is not white."""
    inks = places(image, lambda colour: colour.lightness() < 200)
    xs, ys = [x for x, _ in inks], [y for _, y in inks]
    return min(xs), min(ys), max(xs), max(ys)


def lowest(image, is_wanted):
    return max(y for _, y in places(image, is_wanted))


def is_red(colour):
    return colour.red() > 200 and colour.green() < 60


def is_black(colour):
    return colour.red() < 60


def test_a_box_is_filled_and_lined(fonts):
    image = painted(fonts, Box(x=10, y=10, width=40, height=20, fill=RED, line=BLUE, line_width=4))
    assert (at(image, 30, 20), at(image, 30, 10), at(image, 60, 20)) == (RED, BLUE, WHITE)


def test_a_rounded_box_leaves_its_corners_out(fonts):
    image = painted(fonts, Box(x=10, y=10, width=40, height=40, fill=RED, radius=20))
    assert (at(image, 30, 30), at(image, 11, 11)) == (RED, WHITE)


def test_a_fade_runs_from_left_to_right_in_opaque_colours(fonts):
    fade = Fade(stops=((0.0, WHITE), (0.5, RED), (1.0, RED)))
    image = painted(fonts, Box(x=0, y=0, width=100, height=10, fill=fade))
    greens = [image.pixelColor(x, 5).green() for x in range(0, 50, 5)]
    assert all(later < earlier for earlier, later in pairwise(greens))
    assert at(image, 70, 5) == RED


def test_an_oval_is_round(fonts):
    image = painted(fonts, Oval(x=30, y=30, radius_x=20, radius_y=10, fill=RED))
    assert (at(image, 30, 30), at(image, 45, 30), at(image, 30, 45)) == (RED, RED, WHITE)


def test_the_holes_of_a_path_stay_open(fonts):
    def square(low, high):
        return ((low, low), (high, low), (high, high), (low, high))

    ring = Path(pieces=(square(5, 55), square(20, 40)), is_closed=True, fill=RED)
    image = painted(fonts, ring)
    assert (at(image, 10, 10), at(image, 30, 30)) == (RED, WHITE)


@pytest.mark.parametrize(("dash", "gaps"), [((), 0), ((10.0, 10.0), 4), ((10.0,), 4)])
def test_a_dash_is_as_long_as_it_says_whatever_the_width_of_the_line(fonts, dash, gaps):
    line = Path(pieces=(((0, 5), (90, 5)),), line=RED, line_width=4, dash=dash)
    image = painted(fonts, line)
    assert sum(at(image, x, 5) == WHITE for x in (15, 35, 55, 75)) == gaps
    assert all(at(image, x, 5) == RED for x in (5, 25, 45, 65))


def test_what_is_clipped_is_seen_in_its_box_only_and_what_follows_everywhere(fonts):
    box = Box(x=0, y=0, width=100, height=20, fill=RED)
    after = Box(x=80, y=40, width=20, height=20, fill=BLUE)
    image = painted(fonts, Clipped(x=20, y=0, width=20, height=10, drawings=(box,)), after)
    assert [at(image, *place) for place in ((30, 5), (50, 5), (30, 15))] == [RED, WHITE, WHITE]
    assert at(image, 90, 50) == BLUE


@pytest.mark.parametrize("kind", ["PNG", "JPG"])
def test_a_picture_fills_its_box(fonts, kind):
    source = QImage(80, 40, QImage.Format.Format_RGB32)
    source.fill(QColor(RED))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    source.save(buffer, kind, 100)
    content = bytes(buffer.data().data())
    image = painted(fonts, Picture(x=10, y=10, width=40, height=20, content=content, words="Red"))
    assert all(is_red(image.pixelColor(x, y)) for x, y in ((11, 11), (48, 28), (30, 20)))
    assert at(image, 60, 20) == WHITE


def test_each_line_stands_where_it_was_set_and_inside_its_box(fonts, setter):
    text = set_text(setter, plain("Hxp Hxp Hxp", 20, BLACK), 10, 5, 50)
    assert len(text.breaks) == 3
    image = painted(fonts, text, width=100, height=100)
    left, top, right, bottom = inked(image)
    assert text.x <= left
    assert right <= text.x + text.width
    assert text.y <= top
    assert bottom <= text.y + text.height
    # Between the lines there is paper.
    rows = [any(at(image, x, y) != WHITE for x in range(100)) for y in range(100)]
    assert sum(a and not b for a, b in pairwise(rows)) == 3


@pytest.mark.parametrize(
    ("text", "align", "is_at_left", "is_at_right"),
    [
        ("Latin", "start", True, False),
        ("Latin", "end", False, True),
        ("Latin", "middle", False, False),
        ("القامشلي", "start", False, True),
        ("القامشلي", "end", True, False),
        ("القامشلي", "middle", False, False),
    ],
)
def test_the_start_of_a_line_is_where_its_script_begins(
    fonts, setter, text, align, is_at_left, is_at_right
):
    made = set_text(setter, plain(text, 20, BLACK, align=align), 20, 5, 160)
    left, _, right, _ = inked(painted(fonts, made, width=200, height=40))
    assert (left < 30) is is_at_left
    assert (right > 170) is is_at_right


def test_a_note_number_is_raised_and_in_its_own_colour(fonts, setter):
    runs = (Run(text="xx ", colour=BLACK), Run(text="88", colour=RED, is_raised=True))
    image = painted(fonts, set_text(setter, Paragraph(runs=runs, size=24), 0, 0, 100))
    assert lowest(image, is_red) < lowest(image, is_black)


def test_arabic_letters_are_joined(setter):
    joined = setter.width(plain("سلام", 24, BLACK))
    apart = sum(setter.width(plain(letter, 24, BLACK)) for letter in "سلام")
    assert joined < apart * 0.95


def test_words_of_two_looks_in_one_line_stand_on_one_base(fonts, setter):
    runs = (Run(text="H", colour=BLACK), Run(text="H", colour=RED, is_bold=True))
    image = painted(fonts, set_text(setter, Paragraph(runs=runs, size=30), 0, 0, 100))
    assert lowest(image, is_red) == lowest(image, is_black)
