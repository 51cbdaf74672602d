"""A briefing as a Word document: flowing text, real tables, figures as pictures."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path as File
from typing import Any

from desktop.domain.briefing import CitedNote, Page, PageKind, Statement, Table
from desktop.services.briefing.edition import Edition
from desktop.services.drawing.text import reads_right_to_left

_FORBIDDEN = {code: " " for code in range(32) if code not in {9, 10}} | {0xFFFE: " ", 0xFFFF: " "}
_WIDTH_CM = 16.0


@dataclass(frozen=True, slots=True)
class FigurePicture:
    """A figure of a page, painted: PNG, and what it shows."""

    content: bytes
    words: str


Figures = Callable[[Page], Sequence[FigurePicture]]


def write_docx(target: File, edition: Edition, figures: Figures) -> None:
    """Write the pages one after the other, without speaker notes.

    Args:
        target: Where to.
        edition: What is told.
        figures: Paints the maps, timelines and pictures of a page.

    Raises:
        OSError: Where it cannot be written.
    """
    from docx import Document  # late: 0.2 s that only this export needs

    document = Document()
    content = edition.content
    about = document.core_properties
    about.title, about.author = _clean(content.title)[:255], ""
    about.created = about.modified = content.cut_off.replace(tzinfo=None)
    _set_type(document)
    _frame(document.sections[0], edition)
    for number, shown in enumerate(edition.pages):
        if number:
            document.add_page_break()  # type: ignore[no-untyped-call]
        _page(document, shown.page, figures)
        if shown.page.kind is PageKind.SOURCES:
            _annex(document, edition.cited)
    document.save(str(target))


def _page(document: Any, page: Page, figures: Figures) -> None:
    if page.kicker:
        _line(document, page.kicker, "Subtitle")
    level = 0 if page.kind is PageKind.TITLE else 1
    _said(document.add_heading(level=level), page.heading)
    if page.subheading:
        _line(document, page.subheading, "Intense Quote" if level == 0 else "Caption")
    for statement in page.statements:
        _statement(document, statement)
    if page.table is not None:
        _table(document, page.table)
    for figure in figures(page):
        _picture(document, figure)
    if page.sources:
        _line(document, f"Sources. {page.sources}", "Caption")


def _statement(document: Any, statement: Statement) -> None:
    if statement.is_heading:
        _said(document.add_heading(level=2), statement.text)
        return
    paragraph = document.add_paragraph(style="List Bullet")
    _said(paragraph, statement.text)
    if statement.notes:
        number = paragraph.add_run(f" {number_words(statement.notes)}")
        number.font.superscript = True


def number_words(numbers: Sequence[int]) -> str:
    """Return note numbers as they stand behind a sentence: "1, 4–7"."""
    parts: list[tuple[int, int]] = []
    for number in sorted(set(numbers)):
        if parts and parts[-1][1] == number - 1:
            parts[-1] = (parts[-1][0], number)
        else:
            parts.append((number, number))
    return ", ".join(f"{a}" if a == b else f"{a}–{b}" for a, b in parts)


def _table(document: Any, table: Table) -> None:
    from docx.shared import Cm

    grid = document.add_table(rows=1, cols=len(table.columns), style="Table Grid")
    for cell, words in zip(grid.rows[0].cells, table.columns, strict=True):
        _said(cell.paragraphs[0], words, is_bold=True)
    for row in table.rows:
        cells = grid.add_row().cells
        for cell, held in zip(cells, row.cells, strict=True):
            _said(cell.paragraphs[0], held.text)
    for column, share in zip(grid.columns, table.widths, strict=True):
        column.width = Cm(_WIDTH_CM * share)
    document.add_paragraph()


def _picture(document: Any, figure: FigurePicture) -> None:
    from docx.shared import Cm

    added = document.add_picture(BytesIO(figure.content), width=Cm(_WIDTH_CM))
    added._inline.docPr.set("descr", _clean(figure.words))  # noqa: SLF001 - no other way


def _annex(document: Any, cited: Sequence[CitedNote]) -> None:
    for note in cited:
        grade = "not judged" if note.grade == "F6" else note.grade
        paragraph = document.add_paragraph(style="Normal")
        _said(paragraph, f"{note.number}  {note.text}, {grade}. {note.descriptor} {note.address}")


def _line(document: Any, text: str, style: str) -> None:
    _said(document.add_paragraph(style=style), text)


def _said(paragraph: Any, text: str, *, is_bold: bool = False) -> None:
    """Write text into a paragraph, from the right where it reads so."""
    run = paragraph.add_run(_clean(text))
    run.bold = is_bold or None
    if reads_right_to_left(text):
        from docx.oxml import OxmlElement

        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))  # noqa: SLF001
        run.font.rtl = True


def _frame(section: Any, edition: Edition) -> None:
    """Put the marking above every page, the cut-off and "page x of y" below."""
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Cm

    content = edition.content
    head = section.header.paragraphs[0]
    foot = section.footer.paragraphs[0]
    for paragraph in (head, foot):
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(_WIDTH_CM), WD_TAB_ALIGNMENT.RIGHT)
    marking = content.marking.value if content.marking else "No marking"
    head.add_run(f"{_clean(content.title)[:90]}\t{marking}")
    foot.add_run(f"{cut_off_words(content.cut_off)}\tPage ")
    _field(foot, "PAGE")
    foot.add_run(" of ")
    _field(foot, "NUMPAGES")


def cut_off_words(cut_off: datetime) -> str:
    """Return a cut-off as it stands on every page."""
    return f"As reported by {cut_off.day} {cut_off:%b %Y, %H:%M} UTC"


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


def _set_type(document: Any) -> None:
    from docx.shared import Cm, Pt

    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Noto Sans", Pt(10.5)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)


def _clean(text: str) -> str:
    """Return text that XML can hold."""
    return text.translate(_FORBIDDEN).encode("utf-8", "replace").decode()
