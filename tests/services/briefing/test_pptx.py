"""Slides are native text and shapes, read back as PowerPoint's own library reads them."""

from datetime import datetime
from zipfile import ZipFile

import pytest
from pptx import Presentation
from pptx.enum.dml import MSO_LINE_DASH_STYLE
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.enum.text import PP_ALIGN
from pptx.util import Pt

from desktop.services.briefing.pptx import write_pptx
from tests.services.briefing.drawn import (
    ADDRESS,
    ARABIC,
    CUT_OFF,
    CUT_OFF_LINE,
    HEADING,
    a_sheet,
    text,
)

NOTES = "Say first: two origins.\nقل أولاً: مصدران."


def written(tmp_path, *sheets, title="Forces in Syria"):
    target = tmp_path / "b.pptx"
    write_pptx(target, sheets, title, CUT_OFF)
    return Presentation(target)


@pytest.fixture
def deck(tmp_path):
    return written(tmp_path, a_sheet(notes=NOTES), a_sheet(number=2))


def every(shapes):
    for shape in shapes:
        yield shape
        if shape.shape_type == MSO_SHAPE_TYPE.GROUP:
            yield from every(shape.shapes)


def said(slide):
    return [one.text_frame.text for one in every(slide.shapes) if one.has_text_frame]


def paragraph_of(slide, words):
    return next(
        one.text_frame.paragraphs[0]
        for one in every(slide.shapes)
        if one.has_text_frame and words in one.text_frame.text
    )


def test_each_sheet_is_a_slide_of_its_size_with_its_heading_as_title(deck):
    assert len(deck.slides) == 2
    assert (deck.slide_width.inches, deck.slide_height.inches) == (
        pytest.approx(1280 / 96),
        pytest.approx(7.5),
    )
    assert [slide.shapes.title.text_frame.text for slide in deck.slides] == [HEADING, HEADING]


def test_marking_cut_off_number_and_note_numbers_stand_on_every_slide(deck):
    for number, slide in enumerate(deck.slides, 1):
        words = said(slide)
        assert "TLP:GREEN" in words
        assert CUT_OFF_LINE in words
        assert f"{number} / 2" in words
        assert any("1, 4" in one for one in words)


def test_note_numbers_are_raised_and_only_safe_addresses_are_links(deck):
    _said, number, bold = paragraph_of(deck.slides[0], "Two sources").runs
    assert number._r.rPr.get("baseline") == "30000"
    assert number.hyperlink.address == ADDRESS
    assert (bold.font.bold, bold.hyperlink.address) == (True, None)
    assert number.font.size == Pt(15)


def test_right_to_left_text_reads_from_the_right_and_names_its_script(deck):
    paragraph = paragraph_of(deck.slides[0], ARABIC)
    assert paragraph.alignment == PP_ALIGN.RIGHT
    assert paragraph._p.pPr.get("rtl") == "1"
    assert 'typeface="Noto Sans Arabic"' in paragraph.runs[0]._r.xml
    assert paragraph_of(deck.slides[0], "TLP:GREEN").alignment == PP_ALIGN.RIGHT


def test_a_single_line_has_room_for_wider_fonts_on_its_free_side(tmp_path):
    lines = (
        text("start", 100, 0, width=400),
        text("end", 100, 40, width=400, align="end"),
        text("middle", 100, 80, width=400, align="middle"),
        text(ARABIC, 100, 120, width=400),
        text("words " * 40, 100, 160, width=400),
    )
    (slide,) = written(tmp_path, a_sheet(drawings=lines)).slides
    where = {
        one.text_frame.text.split()[0]: (one.left / 9525, one.width / 9525)
        for one in slide.shapes
        if one.has_text_frame
    }
    assert where["start"] == (97, 506)
    assert where["end"] == (-3, 506)
    assert where["middle"] == (47, 506)
    assert where[ARABIC.split()[0]] == (-3, 506)
    assert where["words"] == (97, 416)


def test_isolated_names_are_marked_as_office_programs_know_it(tmp_path):
    sheet = a_sheet(
        drawings=(
            text(f"At \u2068{ARABIC}\u2069, two", 0, 0),
            text(f"{ARABIC} \u2068Tartus\u2069", 0, 40),
        ),
        notes=f"\u2068{ARABIC}\u2069 first",
    )
    (slide,) = written(tmp_path, sheet).slides
    assert said(slide) == [f"At \u200e{ARABIC}\u200e, two", f"{ARABIC} \u200fTartus\u200f"]
    assert slide.notes_slide.notes_text_frame.text == f"\u200e{ARABIC}\u200e first"


def test_speaker_notes_stand_below_their_slide_only(deck):
    first, second = deck.slides
    frame = first.notes_slide.notes_text_frame
    assert frame.text == NOTES
    assert [one._p.pPr is not None and one._p.pPr.get("rtl") for one in frame.paragraphs] == [
        False,
        "1",
    ]
    assert not second.has_notes_slide


def test_shapes_are_native_and_keep_place_colour_and_fade(deck):
    shapes = list(every(deck.slides[0].shapes))
    fading = [one for one in shapes if "a:gradFill" in one._element.xml]
    (bar,) = fading
    stops = [(stop.position, str(stop.color.rgb)) for stop in bar.fill.gradient_stops]
    assert stops == [(0.0, "FFFFFF"), (0.5, "D08030"), (1.0, "B25E09")]
    assert (bar.left, bar.width) == (700 * 9525, 150 * 9525)
    dashed = [
        one
        for one in shapes
        if one.shape_type == MSO_SHAPE_TYPE.FREEFORM
        and one.line.dash_style == MSO_LINE_DASH_STYLE.DASH
    ]
    assert len(dashed) == 1
    groups = [one for one in shapes if one.shape_type == MSO_SHAPE_TYPE.GROUP]
    assert [len(group.shapes) for group in groups] == [2]
    holes = [one for one in shapes if one._element.xml.count("<a:moveTo>") == 2]
    assert len(holes) == 1
    (picture,) = [one for one in shapes if one.shape_type == MSO_SHAPE_TYPE.PICTURE]
    assert picture._element._nvXxPr.cNvPr.get("descr") == "The gate & <road>"


def test_a_sheet_without_words_still_has_a_title(tmp_path):
    (slide,) = written(tmp_path, a_sheet(drawings=())).slides
    assert slide.shapes.title.text_frame.text == HEADING


def test_what_xml_cannot_hold_becomes_a_space(tmp_path):
    sheet = a_sheet(drawings=(text("gate\x0bnorth\ud800", 0, 0),), notes="a\x00b")
    (slide,) = written(tmp_path, sheet, title="T\x01").slides
    assert "gate north?" in said(slide)
    assert slide.notes_slide.notes_text_frame.text == "a b"


def test_the_file_names_nobody_and_no_machine_and_is_the_same_each_time(tmp_path, deck):
    about = deck.core_properties
    assert (about.title, about.author, about.last_modified_by) == ("Forces in Syria", "", "")
    assert about.comments == ""
    assert about.created == datetime(2026, 1, 27, 14)  # noqa: DTZ001 - as the library reads it
    first = (tmp_path / "b.pptx").read_bytes()
    written(tmp_path, a_sheet(notes=NOTES), a_sheet(number=2))
    assert (tmp_path / "b.pptx").read_bytes() == first
    with ZipFile(tmp_path / "b.pptx") as file:
        names = file.namelist()
        assert not [one for one in names if "thumbnail" in one or "printer" in one]
        assert "Microsoft" not in file.read("docProps/app.xml").decode()
        assert not any(b"Canny" in file.read(one) for one in names)
