"""What flows: words, tables and pictures, each in the room that it is given."""

import struct

import pytest

from desktop.domain.briefing import PageKind, PagePicture, Tone
from desktop.domain.grading import Marking
from desktop.services.briefing.layout.checking import check_sheets
from desktop.services.briefing.layout.compose import compose
from desktop.services.briefing.layout.flow import fill, height_of
from desktop.services.briefing.layout.pictures import CANNOT, size_of
from desktop.services.briefing.layout.sheet import CLASSIC, WIDE
from desktop.services.briefing.layout.statements import numbers_text
from desktop.services.briefing.layout.tables import column_widths, table_item
from desktop.services.briefing.layout.words import Words, first_breaks
from desktop.services.drawing.commands import Area, Clipped, Picture, Run
from desktop.services.drawing.contents import texts_of
from desktop.services.drawing.look import LIGHT
from desktop.services.drawing.text import plain
from tests.services.briefing.layout.made import (
    cells,
    edition,
    page,
    plain_kit,
    say,
    table,
    words_on,
)
from tests.services.mapping.plain_setter import PlainSetter

SETTER = PlainSetter()
# Ten letters of size 20 in a line.
COLUMN = Area(x=0, y=0, width=100, height=1_000)


def words(text, **others):
    return Words(paragraph=plain(text, 20, "#000000"), look=LIGHT, line_height=1.5, **others)


def lines_in(height, *items):
    filled = fill(items, Area(x=0, y=0, width=100, height=height), SETTER)
    return [one.paragraph.text for one in texts_of(filled.drawings)], filled.rest


def test_text_fills_a_column_and_goes_on_in_the_next_without_a_letter_lost():
    said = " ".join(f"{number:09}" for number in range(20))
    here, rest = lines_in(155, words(said))
    (there, none) = lines_in(900, *rest)
    assert here == [said[:50]]
    assert here[0] + there[0] == said
    assert none == ()


def test_what_goes_on_in_a_wider_column_is_broken_for_it():
    _, rest = lines_in(100, words("123456789 " * 10, bullet=Tone.GOOD))
    filled = fill(rest, Area(x=0, y=0, width=220, height=900), SETTER)
    (text,) = texts_of(filled.drawings)
    assert text.breaks[1] > 10
    # The bullet stands at its beginning only, its room stays.
    assert len(filled.drawings) == 1
    assert text.x == 20


def test_no_line_stands_alone_at_the_end_of_a_column_or_the_beginning_of_the_next():
    first = words("123456789 " * 3)
    here, rest = lines_in(100 + 45, first, words("abcdefghi " * 4))
    assert len(here) == 1
    assert len(rest) == 1
    here, rest = lines_in(95, words("123456789 " * 4))
    assert here == ["123456789 " * 2]
    assert len(rest) == 1


def test_the_first_of_a_column_shows_a_line_in_any_room():
    here, rest = lines_in(1, words("123456789 " * 3))
    assert here == ["123456789 "]
    assert rest


def test_a_heading_that_nothing_follows_stands_by_itself():
    here, rest = lines_in(500, words("before"), words("heading", stays=True))
    assert here == ["before", "heading"]
    assert rest == ()


def test_a_heading_goes_with_what_follows_it():
    here, rest = lines_in(85, words("before"), words("heading", stays=True), words("after"))
    assert here == ["before"]
    assert len(rest) == 2
    here, rest = lines_in(30, words("heading", stays=True), words("after"))
    assert here == ["heading"]
    assert len(rest) == 1


def test_a_heading_that_is_itself_too_high_goes_on():
    here, rest = lines_in(95, words("x"), words("123456789 " * 4, stays=True), words("after"))
    assert here == ["x", "123456789 " * 2]
    assert len(rest) == 2


def test_height_is_none_where_there_is_too_little_room():
    assert height_of([words("123456789 " * 4)], 100, 500, SETTER) == 120
    assert height_of([words("123456789 " * 4)], 100, 100, SETTER) is None


def test_a_label_stands_at_the_side_of_the_first_line_only():
    labelled = words("123 " * 20, label=Run(text="7", colour="#000000"))
    here, rest = lines_in(100, labelled)
    assert here[0] == "7"
    there, _ = lines_in(900, *rest)
    assert len(there) == 1


@pytest.mark.parametrize("text", ["", "short", "word " * 3_000, "\u200b" * 5_000, "x" * 5_000])
@pytest.mark.parametrize("lines", [0, 1, 40])
def test_the_first_lines_break_as_the_whole_text_does(text, lines):
    paragraph = plain(text, 20, "#000000")
    whole, found = SETTER.breaks(paragraph, 100), first_breaks(paragraph, 100, lines, SETTER)
    assert found == whole[: len(found)]
    assert len(found) > lines or found == whole


def test_letters_that_take_no_room_are_broken_all_the_same():
    class NoRoom:
        def breaks(self, paragraph, width):
            return tuple(range(0, max(len(paragraph.text), 1), 1_000))

    paragraph = plain("\u200b" * 9_500, 20, "#000000")
    assert first_breaks(paragraph, 100, 2, NoRoom())[:3] == (0, 1_000, 2_000)


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        ((), ""),
        ((3,), "3"),
        ((2, 1), "1,\u00a02"),
        ((1, 2, 3, 7, 8, 3), "1–3,\u00a07,\u00a08"),
        (range(1, 41), "1–40"),
        ((1, 3, 5, 7, 9), "1, 3, 5, 7, 9"),
    ],
)
def test_numbers_of_notes_in_a_row_are_a_range(numbers, said):
    assert numbers_text(numbers) == said


def table_in(item, height):
    return item.place(0, 0, 400, height, SETTER, is_first=True)


def said_in(placed):
    return [one.paragraph.text for one in texts_of(placed.drawings)]


def test_columns_share_what_they_do_not_need_in_one_line():
    short = table(("A", "B"), columns=("X", "X"), widths=(0.25, 0.75))
    left, right = column_widths(short, LIGHT, 600, SETTER)
    assert left + right == pytest.approx(600)
    assert left < right


def test_a_column_with_little_to_say_is_no_wider_than_that_and_the_others_share_the_rest():
    rows = table(
        ("A", "wide " * 40, "wider " * 90),
        columns=("X", "Y", "Z"),
        widths=(0.8, 0.1, 0.1),
    )
    few, much, more = column_widths(rows, LIGHT, 600, SETTER)
    assert few + much + more == pytest.approx(600)
    assert few < 60
    assert much <= more < 3 * much


def test_rows_never_split_and_the_heads_stand_above_each_part():
    item = table_item(table(*((f"Base {n}", "active") for n in range(5))), LIGHT)
    first = table_in(item, 160)
    assert said_in(first) == ["Base", "Posture", "Base 0", "active", "Base 1", "active"]
    second = table_in(first.rest, 900)
    assert said_in(second)[:4] == ["Base", "Posture", "Base 2", "active"]
    assert second.rest is None


def test_a_row_that_is_higher_than_a_sheet_flows():
    long = "word " * 300
    item = table_item(table(("Base 0", long), ("Base 1", "active")), LIGHT)
    parts, rest = [], item
    while rest is not None:
        placed = table_in(rest, 300)
        parts.append(said_in(placed))
        rest = placed.rest
    assert len(parts) > 2
    assert all(part[:2] == ["Base", "Posture"] for part in parts)
    told = "".join(text for part in parts for text in part[2:])
    assert told.replace("Base 0", "").replace("Base 1active", "") == long.strip()


def test_a_table_that_has_no_room_for_a_row_begins_in_the_next_column():
    item = table_item(table(("Base 0", "active")), LIGHT)
    assert item.place(0, 500, 400, 40, SETTER, is_first=False) is None


def test_a_cell_shows_its_tone_as_a_shape_before_its_words():
    item = table_item(table(cells("Base 0", "active", tone=Tone.CHANGING)), LIGHT)
    placed = table_in(item, 500)
    (shape,) = [one for one in placed.drawings if hasattr(one, "pieces")]
    words_x = next(t.x for t in texts_of(placed.drawings) if t.paragraph.text == "active")
    assert min(shape.pieces[0])[0] < words_x


def png(width, height):
    return b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + struct.pack(">II", width, height)


def jpeg(width, height, *, kind=0xC0, before=b"\xff\xe0\x00\x04ab"):
    frame = b"\xff" + bytes([kind]) + b"\x00\x0b\x08" + struct.pack(">HH", height, width)
    return b"\xff\xd8" + before + frame + b"\0" * 8


@pytest.mark.parametrize(
    ("content", "size"),
    [
        (png(640, 480), (640, 480)),
        (png(0, 480), None),
        (png(640, 480)[:20], None),
        (jpeg(640, 480), (640, 480)),
        (jpeg(640, 480, kind=0xC2), (640, 480)),
        (jpeg(0, 480), None),
        (jpeg(640, 480, before=b"garbage"), None),
        (b"\xff\xd8", None),
        (b"GIF89a", None),
    ],
)
def test_the_size_of_a_picture_is_read_from_its_head(content, size):
    assert size_of(content) == size


@pytest.mark.parametrize("form", [WIDE, CLASSIC])
@pytest.mark.parametrize("size", [(640, 480), (4_000, 300), (30, 900)])
def test_a_picture_keeps_its_shape_and_stands_above_its_words(form, size):
    made = page(pictures=(PagePicture(sha256="a", words="A runway"),))
    kit = plain_kit(lambda _sha256: png(*size))
    (sheet,) = compose(edition(made), form, kit)[1:] or compose(edition(made), form, kit)
    (picture,) = [one for one in sheet.drawings if isinstance(one, Picture)]
    assert picture.width / picture.height == pytest.approx(size[0] / size[1])
    assert picture.words == "A runway"
    assert picture.x >= 0
    assert picture.x + picture.width <= sheet.width
    said = next(one for one in texts_of(sheet.drawings) if one.paragraph.text == "A runway")
    assert picture.y + picture.height < said.y < sheet.height


@pytest.mark.parametrize("content", [None, b"GIF89a"])
def test_a_picture_that_cannot_be_shown_is_told_in_words(content):
    made = page(pictures=(PagePicture(sha256="a", words=""),))
    kit = plain_kit(lambda _sha256: content)
    assert CANNOT in words_on(*compose(edition(made), WIDE, kit))


def overflowing(sheet, text):
    clip = Clipped(x=0, y=0, width=10, height=10, drawings=(text,))
    return type(sheet)(
        **{
            **{name: getattr(sheet, name) for name in sheet.__dataclass_fields__},
            "drawings": (*sheet.drawings, clip),
        }
    )


@pytest.mark.parametrize(
    ("x", "y", "width"), [(-9, 9, 100), (9, -9, 100), (1_250, 9, 100), (9, 715, 100), (9, 9, 20)]
)
def test_text_that_leaves_its_sheet_or_its_column_is_found(x, y, width):
    briefing, kit = edition(page(PageKind.WATCH)), plain_kit()
    (sheet,) = compose(briefing, WIDE, kit)
    (text, *_) = texts_of(sheet.drawings)
    moved = type(text)(
        x=x,
        y=y,
        width=width,
        paragraph=plain("Overflowing", 10, "#000000"),
        breaks=(0,),
        line_height=14,
    )
    sheets = (sheet, overflowing(sheet, moved))
    assert [one.overflows for one in check_sheets(briefing, sheets, kit)] == [False, True]


def test_a_sheet_without_the_marking_is_found():
    kit = plain_kit()
    briefing = edition(page(statements=(say("Said."),)), marking=Marking.RED)
    (other,) = compose(edition(page(), marking=Marking.GREEN), WIDE, kit)
    (own,) = compose(briefing, WIDE, kit)
    found = check_sheets(briefing, (own, other), kit)
    assert [(one.page, one.shows_marking) for one in found] == [("watch", True), ("watch", False)]
