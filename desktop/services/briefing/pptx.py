"""A briefing as PowerPoint slides: native text and shapes to edit, and speaker notes."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from pathlib import Path as File
from typing import Any

from desktop.services.briefing.layout.sheet import Sheet
from desktop.services.briefing.office import clean, settled, with_marks
from desktop.services.drawing.commands import (
    Box,
    Clipped,
    Drawing,
    Fade,
    Fill,
    Oval,
    Path,
    Picture,
    Point,
    Run,
    Text,
)
from desktop.services.drawing.contents import texts_of
from desktop.services.drawing.svg import is_safe
from desktop.services.drawing.text import reads_right_to_left

_EMU = 9_525  # One page unit: 1/96 inch in English Metric Units.
_POINTS = 0.75
_ROOM = 6.0
_SPARE = 0.25
_SPARE_IN_COLUMN = 0.025


def write_pptx(target: File, sheets: Sequence[Sheet], title: str, cut_off: datetime) -> None:
    """Write one slide a sheet.

    Raises:
        OSError: Where it cannot be written.
    """
    from pptx import Presentation  # late: 0.4 s that only this export needs

    deck = Presentation()
    first = sheets[0]
    deck.slide_width, deck.slide_height = _emu(first.width), _emu(first.height)
    about = deck.core_properties
    about.title, about.author, about.last_modified_by = clean(title)[:255], "", ""
    about.comments, about.created, about.modified = "", *[cut_off.replace(tzinfo=None)] * 2
    only_title = deck.slide_layouts[5]
    for sheet in sheets:
        _slide(deck.slides.add_slide(only_title), sheet)
    _drop_foreign(deck)
    kept = BytesIO()
    deck.save(kept)
    target.write_bytes(settled(kept.getvalue()))


def _drop_foreign(deck: Any) -> None:
    """Drop what came with the library's empty deck: a picture of it, and somebody's printer."""
    package = deck.part.package
    for holder, relations, what in (
        (package, package.iter_rels(), "/thumbnail"),
        (deck.part, deck.part.rels.values(), "/printerSettings"),
    ):
        for number in [one.rId for one in relations if one.reltype.endswith(what)]:
            holder.drop_rel(number)


def _slide(slide: Any, sheet: Sheet) -> None:
    ground = slide.background.fill
    ground.solid()
    ground.fore_color.rgb = _rgb(sheet.ground)
    heading = max(texts_of(sheet.drawings), key=lambda one: one.paragraph.size, default=None)
    if heading is None:
        slide.shapes.title.text_frame.text = clean(sheet.title)
    _Slide(slide.shapes, heading).add(sheet.drawings)
    if sheet.speaker_notes:
        _note(slide.notes_slide.notes_text_frame, sheet.speaker_notes)


def _note(frame: Any, notes: str) -> None:
    frame.text = clean(with_marks(notes))
    for paragraph in frame.paragraphs:
        if reads_right_to_left(paragraph.text):
            _from_right(paragraph)


class _Slide:
    """Adds drawings to the shapes of a slide or of a group."""

    def __init__(self, shapes: Any, heading: Text | None) -> None:
        self._shapes, self._heading = shapes, heading

    def add(self, drawings: Iterable[Drawing]) -> None:
        for drawing in drawings:
            if isinstance(drawing, Text):
                self._text(drawing)
            elif isinstance(drawing, Clipped):
                # What is drawn in it is cut to it already; together it moves as one.
                group = self._shapes.add_group_shape()
                _Slide(group.shapes, None).add(drawing.drawings)
            elif isinstance(drawing, Picture):
                self._picture(drawing)
            elif isinstance(drawing, Path):
                self._path(drawing)
            else:
                self._shape(drawing)

    def _text(self, text: Text) -> None:
        shapes = self._shapes
        box = shapes.title if text is self._heading else shapes.add_textbox(0, 0, 0, 0)
        left, width = _column(text)
        box.left, box.top = _emu(left - _ROOM / 2), _emu(text.y)
        box.width, box.height = _emu(width + _ROOM), _emu(text.height)
        frame = box.text_frame
        frame.word_wrap = True
        frame.margin_left = frame.margin_right = _emu(_ROOM / 2)
        frame.margin_top = frame.margin_bottom = 0
        frame.vertical_anchor = _anchor_top()
        _fill_paragraph(frame.paragraphs[0], text)

    def _shape(self, drawing: Box | Oval) -> None:
        from pptx.enum.shapes import MSO_SHAPE

        if isinstance(drawing, Oval):
            kind = MSO_SHAPE.OVAL
            x, y = drawing.x - drawing.radius_x, drawing.y - drawing.radius_y
            width, height = 2 * drawing.radius_x, 2 * drawing.radius_y
        else:
            kind = MSO_SHAPE.ROUNDED_RECTANGLE if drawing.radius else MSO_SHAPE.RECTANGLE
            x, y, width, height = drawing.x, drawing.y, drawing.width, drawing.height
        shape = self._shapes.add_shape(kind, _emu(x), _emu(y), _emu(width), _emu(height))
        if isinstance(drawing, Box) and drawing.radius and min(width, height) > 0:
            shape.adjustments[0] = min(drawing.radius / min(width, height), 0.5)
        _look(shape, drawing.fill, drawing.line, drawing.line_width)

    def _path(self, path: Path) -> None:
        pieces = [piece for piece in path.pieces if len(piece) > 1]
        if not pieces:
            return
        xs, ys = zip(*(point for piece in pieces for point in piece), strict=True)
        left, top, right, bottom = min(xs), min(ys), max(xs), max(ys)
        builder = self._shapes.build_freeform(round(left * _EMU), round(top * _EMU), scale=1.0)
        builder.add_line_segments([(round(right * _EMU), round(bottom * _EMU))], close=False)
        shape = builder.convert_to_shape()
        _trace(shape, pieces, (left, top), is_closed=path.is_closed)
        _look(shape, path.fill, path.line, path.line_width)
        if path.dash:
            from pptx.enum.dml import MSO_LINE_DASH_STYLE

            shape.line.dash_style = MSO_LINE_DASH_STYLE.DASH

    def _picture(self, picture: Picture) -> None:
        shape = self._shapes.add_picture(
            BytesIO(picture.content),
            _emu(picture.x),
            _emu(picture.y),
            _emu(picture.width),
            _emu(picture.height),
        )
        shape._element._nvXxPr.cNvPr.set("descr", clean(picture.words))  # noqa: SLF001 - no other way


def _column(text: Text) -> tuple[float, float]:
    """Return where a text's column begins and its width.

    It gets room on its free side. Other programs measure letters a little otherwise, and lines
    would break earlier and be more; a single line may be set in wider letters than ours too, where
    these are not installed.
    """
    more = text.width * (_SPARE if len(text.breaks) == 1 else _SPARE_IN_COLUMN)
    align = text.paragraph.align
    if align == "middle":
        return text.x - more / 2, text.width + more
    is_right = (align == "end") != text.paragraph.is_right_to_left
    return text.x - more * is_right, text.width + more


def _fill_paragraph(paragraph: Any, text: Text) -> None:
    from pptx.enum.text import PP_ALIGN
    from pptx.util import Pt

    rtl = text.paragraph.is_right_to_left
    start, end = (PP_ALIGN.RIGHT, PP_ALIGN.LEFT) if rtl else (PP_ALIGN.LEFT, PP_ALIGN.RIGHT)
    sides = {"start": start, "middle": PP_ALIGN.CENTER, "end": end}
    paragraph.alignment = sides[text.paragraph.align]
    paragraph.line_spacing = Pt(text.line_height * _POINTS)
    paragraph.space_before = paragraph.space_after = Pt(0)
    if rtl:
        _from_right(paragraph)
    for run in text.paragraph.runs:
        words = with_marks(run.text, is_right_to_left=rtl)
        _add_run(paragraph, replace(run, text=words), text.paragraph.size)


def _from_right(paragraph: Any) -> None:
    paragraph._p.get_or_add_pPr().set("rtl", "1")  # noqa: SLF001 - python-pptx has no word for it


def _add_run(paragraph: Any, run: Run, size: float) -> None:
    from pptx.oxml.ns import qn
    from pptx.util import Pt

    added = paragraph.add_run()
    added.text = clean(run.text)
    font = added.font
    font.size, font.bold, font.name = Pt(size * _POINTS), run.is_bold, "Noto Sans"
    font.color.rgb = _rgb(run.colour)
    properties = added._r.get_or_add_rPr()  # noqa: SLF001 - no words for raised and complex script
    properties.set("kern", "0")  # Letters stand as near to each other as in ours, at every size.
    if run.is_raised:
        properties.set("baseline", "30000")
    complex_script = properties.makeelement(qn("a:cs"), {"typeface": "Noto Sans Arabic"})
    properties.append(complex_script)
    if run.address and is_safe(run.address):
        added.hyperlink.address = run.address


def _trace(
    shape: Any, pieces: Iterable[Sequence[Point]], origin: Point, *, is_closed: bool
) -> None:
    """Write the points of a shape, which the library takes minutes for where they are many."""
    from lxml import etree
    from pptx.oxml.ns import qn

    (path,) = shape._element.iter(qn("a:path"))  # noqa: SLF001 - see above
    for command in list(path):
        path.remove(command)
    left, top = origin
    for piece in pieces:
        for number, (x, y) in enumerate(piece):
            to = etree.SubElement(path, qn("a:lnTo") if number else qn("a:moveTo"))
            place = {"x": str(round((x - left) * _EMU)), "y": str(round((y - top) * _EMU))}
            etree.SubElement(to, qn("a:pt"), place)
        if is_closed:
            etree.SubElement(path, qn("a:close"))


def _look(shape: Any, fill: Fill, line: str, line_width: float) -> None:
    from pptx.oxml.ns import qn
    from pptx.util import Emu

    # The theme's own look, with a shadow that some programs draw whatever else is said.
    element = shape._element  # noqa: SLF001 - python-pptx has no word for it
    element.remove(element.find(qn("p:style")))
    if isinstance(fill, Fade):
        _fade(shape, fill)
    elif fill:
        shape.fill.solid()
        shape.fill.fore_color.rgb = _rgb(fill)
    else:
        shape.fill.background()
    if line:
        shape.line.color.rgb = _rgb(line)
        shape.line.width = Emu(round(line_width * _EMU))
    else:
        shape.line.fill.background()


def _fade(shape: Any, fade: Fade) -> None:
    """Write the stops of a fade: python-pptx only edits those of its own."""
    from lxml import etree
    from pptx.oxml.ns import qn

    shape.fill.gradient()
    shape.fill.gradient_angle = 0
    listed = shape._element.spPr.find(qn("a:gradFill")).find(qn("a:gsLst"))  # noqa: SLF001
    for stop in list(listed):
        listed.remove(stop)
    for where, colour in fade.stops:
        stop = etree.SubElement(listed, qn("a:gs"), pos=str(round(where * 100_000)))
        etree.SubElement(stop, qn("a:srgbClr"), val=colour[1:].upper())


def _anchor_top() -> Any:
    from pptx.enum.text import MSO_ANCHOR

    return MSO_ANCHOR.TOP


def _rgb(colour: str) -> Any:
    from pptx.dml.color import RGBColor

    return RGBColor.from_string(colour[1:].upper())  # type: ignore[no-untyped-call]


def _emu(units: float) -> Any:
    from pptx.util import Emu

    return Emu(round(units * _EMU))
