"""A briefing as it is shown: its frozen pages in their order, with what people wrote over them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.domain.briefing import (
    Briefing,
    BriefingPage,
    CitedNote,
    Content,
    Edit,
    Page,
    PagePicture,
    PutPicture,
    Statement,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class EditedPage:
    """One page as it is shown.

    Attributes:
        edited: What of it was written over: "heading" and the like, keys of statements.
    """

    page: Page
    speaker_notes: str
    edited: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """What is presented and exported: nothing of a casebook but this.

    Attributes:
        content: The frozen content, its own pages untouched.
        pages: Those that are not left out, in the order chosen.
        unfitting: Edits of pages or sentences that are not in the content, as after a rebuild.
    """

    content: Content
    pages: tuple[EditedPage, ...]
    unfitting: tuple[Edit, ...] = ()

    @property
    def cited(self) -> tuple[CitedNote, ...]:
        """The numbered notes of the annex."""
        return self.content.cited


def as_frozen(content: Content) -> Edition:
    """Return the content as it was built, nothing left out or written over."""
    pages = tuple(EditedPage(page=p, speaker_notes="", edited=frozenset()) for p in content.pages)
    return Edition(content=content, pages=pages)


def edition_of(briefing: Briefing, content: Content) -> Edition:
    """Return a kept briefing as it is shown; ``content`` is what it froze."""
    return edition(content, briefing.pages, briefing.edits, briefing.pictures)


def edition(
    content: Content,
    pages: Sequence[BriefingPage],
    edits: Sequence[Edit] = (),
    pictures: Sequence[PutPicture] = (),
) -> Edition:
    """Return the pages in their order with edits and pictures; pages not named come last."""
    frozen = {page.key: page for page in content.pages}
    named = {one.key: one for one in pages if one.key in frozen}
    order = [*named.values(), *(BriefingPage(key=key) for key in frozen if key not in named)]
    shown = [
        EditedPage(
            page=_with_pictures(_edited(frozen[one.key], edits), pictures),
            speaker_notes=one.speaker_notes,
            edited=frozenset(
                edit.what for edit in edits if edit.page == one.key and fits(frozen[one.key], edit)
            ),
        )
        for one in order
        if not one.is_left_out
    ]
    lost = [edit for edit in edits if edit.page not in frozen or not fits(frozen[edit.page], edit)]
    return Edition(content=content, pages=tuple(shown), unfitting=tuple(lost))


def fits(page: Page, edit: Edit) -> bool:
    """Tell whether an edit has something of the page to stand over."""
    return edit.what in _LINES or any(one.key == edit.what for one in page.statements)


def frozen_text(page: Page, what: str) -> str:
    """Return the frozen words of a line or a statement of a page; "" where it has none."""
    if what in _LINES:
        return str(getattr(page, what))
    return next((one.text for one in page.statements if one.key == what), "")


_LINES = ("heading", "subheading", "sources")


def _edited(page: Page, edits: Sequence[Edit]) -> Page:
    texts = {edit.what: edit.text for edit in edits if edit.page == page.key}
    lines = {name: texts[name] for name in _LINES if name in texts}
    return replace(page, statements=tuple(_said(one, texts) for one in page.statements), **lines)  # type: ignore[arg-type]


def _said(one: Statement, texts: dict[str, str]) -> Statement:
    return replace(one, text=texts[one.key]) if one.key in texts else one


def _with_pictures(page: Page, pictures: Sequence[PutPicture]) -> Page:
    put = (PagePicture(sha256=p.sha256, words=p.words) for p in pictures if p.page == page.key)
    return replace(page, pictures=(*page.pictures, *put))
