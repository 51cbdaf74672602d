"""What python-docx has no words for: directions of text, links, page numbers, and our type."""

from typing import Any

from desktop.services.briefing.edition import Edition
from desktop.services.briefing.foot import foot_words
from desktop.services.briefing.office import clean, pieces_by_direction, with_marks
from desktop.services.drawing.look import LIGHT
from desktop.services.drawing.text import reads_right_to_left

WIDTH_CM = 16.0
"""Of the text."""
ANNEX = "Briefing small"
"""The style of tables and of the numbered notes."""

_MOST_TITLE_CHARS = 60
_SIZES = {"Title": 24, "Heading 1": 16, "Heading 2": 12, "Subtitle": 9, "Caption": 9, ANNEX: 9}
_QUIET = frozenset({"Subtitle", "Caption"})
_BOLD = frozenset({"Title", "Heading 1", "Heading 2"})


def said(paragraph: Any, text: str, *, is_bold: bool = False) -> None:
    """Write text into a paragraph, which reads from the right where its first words do.

    Word takes the direction of spaces and signs from their run, so that each direction has runs
    of its own.
    """
    is_rtl = reads_right_to_left(text)
    if is_rtl and not paragraph.runs:
        _from_right(paragraph)
    marked = clean(with_marks(text, is_right_to_left=is_rtl))
    for piece, piece_is_rtl in pieces_by_direction(marked, is_right_to_left=is_rtl):
        run = paragraph.add_run(piece)
        run.bold = is_bold or None
        if piece_is_rtl:
            run.font.rtl = True


def link(paragraph: Any, address: str) -> None:
    """Write an address that leads where it says."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import RGBColor

    held = paragraph.add_run(clean(address))
    held.font.color.rgb = RGBColor.from_string(LIGHT.accent[1:].upper())
    element = OxmlElement("w:hyperlink")
    to = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    element.set(qn("r:id"), to)
    paragraph._p.append(element)  # noqa: SLF001 - python-docx reads links, and makes none
    element.append(held._r)  # noqa: SLF001 - see above


def frame(section: Any, edition: Edition) -> None:
    """Put the marking above every page, the cut-off and "page x of y" below."""
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Cm

    content = edition.content
    head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
    for paragraph in (head, foot):
        paragraph.style = ANNEX
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(WIDTH_CM), WD_TAB_ALIGNMENT.RIGHT)
    title = " ".join(content.title.split())
    if len(title) > _MOST_TITLE_CHARS:
        title = f"{title[: _MOST_TITLE_CHARS - 1]}…"
    said(head, f"{title}\u200e\t")
    said(head, content.marked or "No marking", is_bold=True)
    foot.add_run(f"{foot_words(content)}\tPage ")
    _field(foot, "PAGE")
    foot.add_run(" of ")
    _field(foot, "NUMPAGES")


def keep_rows(grid: Any) -> None:
    """Let no row of a table break over two pages, and its heads stand on each."""
    from docx.oxml import OxmlElement

    for number, row in enumerate(grid.rows):
        properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx has no word for it
        properties.append(OxmlElement("w:cantSplit"))
        if not number:
            properties.append(OxmlElement("w:tblHeader"))


def set_type(document: Any) -> None:
    """Set the page, and every style in our type and colours."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Cm, Pt

    document.styles.add_style(ANNEX, WD_STYLE_TYPE.PARAGRAPH)
    for name in ("Normal", "List Bullet", *_SIZES):
        _dress(document.styles[name], _SIZES.get(name, 10.5))
    document.styles["Subtitle"].paragraph_format.keep_with_next = True
    document.styles[ANNEX].paragraph_format.space_after = Pt(3)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm((21 - WIDTH_CM) / 2)


def _dress(style: Any, points: float) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    font = style.font
    font.size, font.bold, font.italic = Pt(points), style.name in _BOLD, False
    colour = LIGHT.quiet if style.name in _QUIET else LIGHT.text
    font.color.rgb = RGBColor.from_string(colour[1:].upper())
    font.name = "Noto Sans"
    fonts = style.element.rPr.rFonts
    for name in list(fonts.attrib):
        # The theme's fonts would win.
        if name.endswith("Theme"):
            del fonts.attrib[name]
    fonts.set(qn("w:eastAsia"), "Noto Sans")
    fonts.set(qn("w:cs"), "Noto Sans Arabic")
    # Arabic takes its size and weight from settings of its own.
    for name, value in (("w:szCs", str(round(points * 2))), ("w:bCs", str(int(font.bold)))):
        for old in style.element.rPr.findall(qn(name)):
            style.element.rPr.remove(old)
        _insert(style.element.rPr, name, value)


def _insert(properties: Any, name: str, value: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement(name)
    made.set(qn("w:val"), value)
    after = {"w:szCs": "w:sz", "w:bCs": "w:b"}[name]
    properties.find(qn(after)).addnext(made)


def _from_right(paragraph: Any) -> None:
    from docx.oxml import OxmlElement

    paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))  # noqa: SLF001 - no word for it


def _field(paragraph: Any, name: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)  # noqa: SLF001 - python-docx has no fields
