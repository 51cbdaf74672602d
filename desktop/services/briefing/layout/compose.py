"""Lays out a briefing: its pages become numbered sheets of plain drawings."""

from desktop.domain.briefing import Page, PageKind, Statement
from desktop.services.briefing.edition import EditedPage, Edition
from desktop.services.briefing.layout.frame import Paper, foot_of
from desktop.services.briefing.layout.kit import LayoutKit
from desktop.services.briefing.layout.leaves import Leaf
from desktop.services.briefing.layout.pages import page_leaves
from desktop.services.briefing.layout.sheet import Form, Sheet

NO_PAGES = "Every page of this briefing is left out."


def compose(edition: Edition, form: Form, kit: LayoutKit) -> tuple[Sheet, ...]:
    """Return the sheets of all pages, at least one; what is long goes on on a further sheet.

    Args:
        edition: The briefing as it is shown.
        form: What it is laid out for.
        kit: What with; the same kit lays out the same briefing faster again.
    """
    paper = Paper(form=form, kit=kit, content=edition.content)
    found: list[tuple[EditedPage, str, Leaf]] = []
    for shown in edition.pages or (_none(edition),):
        title = " ".join(shown.page.heading.split())
        found += [(shown, title, leaf) for leaf in page_leaves(paper, shown.page)]
    return tuple(
        _sheet(paper, one, number, len(found)) for number, one in enumerate(found, start=1)
    )


def _sheet(paper: Paper, one: tuple[EditedPage, str, Leaf], number: int, of: int) -> Sheet:
    shown, title, leaf = one
    page = shown.page
    return Sheet(
        key=page.key,
        title=title,
        kind=page.kind,
        is_continued=leaf.is_continued,
        width=paper.form.width,
        height=paper.form.height,
        ground=paper.look.ground,
        drawings=(*leaf.drawings, *foot_of(paper, number, of)),
        number=number,
        of=of,
        speaker_notes="" if leaf.is_continued else shown.speaker_notes,
        timeline=leaf.timeline,
        spots=leaf.spots,
    )


def _none(edition: Edition) -> EditedPage:
    said = Statement(key="title:none", text=NO_PAGES)
    heading = edition.content.title
    page = Page(key="title", kind=PageKind.TITLE, heading=heading, statements=(said,))
    return EditedPage(page=page, speaker_notes="", edited=frozenset())
