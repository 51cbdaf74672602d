"""A briefing as a Word document: flowing text, real tables, figures as pictures."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path as File
from typing import Any

from desktop.domain.briefing import CitedNote, Page, PageKind, Statement, Table
from desktop.services.briefing.docx_parts import (
    ANNEX,
    WIDTH_CM,
    frame,
    keep_rows,
    link,
    said,
    set_type,
)
from desktop.services.briefing.edition import Edition
from desktop.services.briefing.office import clean, settled
from desktop.services.drawing.svg import is_safe

# The others follow on the page before: a document of half empty pages reads badly.
_OPENS_A_PAGE = frozenset({PageKind.BASE, PageKind.TIMELINE, PageKind.MOVEMENTS, PageKind.SOURCES})


@dataclass(frozen=True, slots=True)
class FigurePicture:
    """A figure of a page, painted.

    Attributes:
        content: PNG, empty where it cannot be shown.
        words: What it shows, for those who cannot see it.
        caption: What stands below it.
    """

    content: bytes
    words: str
    caption: str = ""


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
    about.title, about.author, about.comments = clean(content.title)[:255], "", ""
    about.created = about.modified = content.cut_off.replace(tzinfo=None)
    set_type(document)
    frame(document.sections[0], edition)
    for number, shown in enumerate(edition.pages):
        _page(document, shown.page, figures, is_first=not number)
        if shown.page.kind is PageKind.SOURCES:
            _annex(document, edition.cited)
    package = document.part.package
    for name, relation in list(package.rels.items()):
        if relation.reltype.endswith("/thumbnail"):
            del package.rels[name]  # Of the library's empty page.
    kept = BytesIO()
    document.save(kept)
    target.write_bytes(settled(kept.getvalue()))


def number_words(numbers: Sequence[int]) -> str:
    """Return note numbers as they stand behind a sentence: "1, 4–7"."""
    parts: list[tuple[int, int]] = []
    for number in sorted(set(numbers)):
        if parts and parts[-1][1] == number - 1:
            parts[-1] = (parts[-1][0], number)
        else:
            parts.append((number, number))
    return ", ".join(f"{a}" if a == b else f"{a}–{b}" for a, b in parts)


def _page(document: Any, page: Page, figures: Figures, *, is_first: bool) -> None:
    opens = page.kind in _OPENS_A_PAGE and not is_first
    if page.kicker:
        above = _line(document, page.kicker, "Subtitle")
        above.paragraph_format.page_break_before = opens
    heading = document.add_heading(level=0 if page.kind is PageKind.TITLE else 1)
    heading.paragraph_format.page_break_before = opens and not page.kicker
    said(heading, page.heading)
    if page.subheading:
        _line(document, page.subheading, "Caption").paragraph_format.keep_with_next = True
    for statement in page.statements:
        _statement(document, statement)
    if page.table is not None:
        _table(document, page.table)
    for figure in figures(page):
        _figure(document, figure)
    if page.sources:
        _line(document, f"Sources. {page.sources}", "Caption")


def _statement(document: Any, statement: Statement) -> None:
    if statement.is_heading:
        said(document.add_heading(level=2), statement.text)
        return
    paragraph = document.add_paragraph(style="List Bullet")
    said(paragraph, statement.text)
    _numbered(paragraph, statement.notes)


def _numbered(paragraph: Any, notes: Sequence[int]) -> None:
    if notes:
        paragraph.add_run(f" {number_words(notes)}").font.superscript = True


def _table(document: Any, table: Table) -> None:
    from docx.shared import Cm

    grid = document.add_table(rows=1, cols=len(table.columns), style="Table Grid")
    grid.autofit = False
    for cell, words in zip(grid.rows[0].cells, table.columns, strict=True):
        said(_first(cell), words, is_bold=True)
    for row in table.rows:
        for cell, held in zip(grid.add_row().cells, row.cells, strict=True):
            said(_first(cell), held.text)
            _numbered(_first(cell), held.notes)
    for column, share in zip(grid.columns, table.widths, strict=True):
        column.width = Cm(WIDTH_CM * share)
        for cell in column.cells:
            cell.width = column.width
    keep_rows(grid)
    document.add_paragraph()


def _first(cell: Any) -> Any:
    (paragraph,) = cell.paragraphs
    paragraph.style = ANNEX
    return paragraph


def _figure(document: Any, figure: FigurePicture) -> None:
    from docx.shared import Cm

    if figure.content:
        added = document.add_picture(BytesIO(figure.content), width=Cm(WIDTH_CM))
        added._inline.docPr.set("descr", clean(figure.words))  # noqa: SLF001 - no other way
    else:
        _line(document, "This picture cannot be shown.", "Caption")
    if figure.caption:
        _line(document, figure.caption, "Caption")


def _annex(document: Any, cited: Sequence[CitedNote]) -> None:
    for note in cited:
        grade = "not judged" if note.grade == "F6" else note.grade
        paragraph = document.add_paragraph(style=ANNEX)
        said(paragraph, f"{note.number}\u2002", is_bold=True)
        said(paragraph, f"{note.text}, {grade}. {note.descriptor} ")
        if is_safe(note.address):
            link(paragraph, note.address)
        elif note.address:
            said(paragraph, note.address)


def _line(document: Any, text: str, style: str) -> Any:
    paragraph = document.add_paragraph(style=style)
    said(paragraph, text)
    return paragraph
