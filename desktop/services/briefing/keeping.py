"""Keeps briefings in the casebook: built, rebuilt, edited, each as one undo step."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.domain.briefing import Briefing, BriefingPage, Content, Edit, PutPicture
from desktop.domain.ids import BriefingId
from desktop.domain.record import RecordKind
from desktop.queries.choices import record
from desktop.queries.reader import Reader
from desktop.services.briefing.choice import Choice
from desktop.services.briefing.edition import Edition, edition_of, fits, frozen_text
from desktop.services.briefing.frozen import freeze, from_json, thaw, to_json
from desktop.services.editing import Editing


@dataclass(frozen=True, slots=True)
class Kept:
    """A briefing of the casebook with its content, which fits its hash."""

    briefing: Briefing
    content: Content

    @property
    def edition(self) -> Edition:
        """It as it is shown."""
        return edition_of(self.briefing, self.content)

    @property
    def choice(self) -> Choice:
        """What it was built from, so that it can be built anew."""
        if not self.briefing.choice:
            return Choice(title=self.briefing.title)
        return from_json(Choice, self.briefing.choice)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptLine:
    """A briefing as a line of a list; ``replaces`` is empty for one that was built first."""

    id: str
    title: str
    cut_off: str
    replaces: str


class Keeping:
    """Saves briefings by one `Editing`."""

    def __init__(self, editing: Editing) -> None:
        """Save by ``editing``."""
        self._editing = editing

    def keep(self, content: Content, choice: Choice) -> Briefing:
        """Save a new briefing with its pages in order, and return it.

        Raises:
            BasewatchError: With a sentence; nothing is then saved.
        """
        return self._save(f"Build briefing: {content.title}", content, choice, ())

    def keep_rebuilt(self, before: Kept, content: Content) -> Briefing:
        """Save ``content`` as a briefing that replaces another, and take over what still fits.

        The order of pages, what is left out and speaker notes go with the pages' keys; edits stay
        where they stand over the same frozen words as before.

        Raises:
            BasewatchError: With a sentence; nothing is then saved.
        """
        now = {page.key: page for page in content.pages}
        was = {page.key: page for page in before.content.pages}
        edits = tuple(
            edit
            for edit in before.briefing.edits
            if edit.page in now
            and edit.page in was
            and fits(was[edit.page], edit)
            and frozen_text(now[edit.page], edit.what) == frozen_text(was[edit.page], edit.what)
        )
        return self._save(
            f"Rebuild briefing: {content.title}",
            content,
            before.choice,
            before.briefing.pages,
            edits=edits,
            pictures=tuple(one for one in before.briefing.pictures if one.page in now),
            replaces=BriefingId(before.briefing.id),
        )

    def rearrange(self, briefing: Briefing, pages: Sequence[BriefingPage]) -> Briefing:
        """Save another order of pages, what is left out, and speaker notes.

        Raises:
            BasewatchError: With a sentence; nothing is then saved.
        """
        return self._edit(replace(briefing, pages=tuple(pages)), "Arrange pages")

    def write(self, briefing: Briefing, page: str, what: str, text: str | None) -> Briefing:
        """Save a text over a frozen one; None brings the frozen words back.

        Raises:
            BasewatchError: With a sentence; nothing is then saved.
        """
        others = tuple(e for e in briefing.edits if (e.page, e.what) != (page, what))
        edits = others if text is None else (*others, Edit(page=page, what=what, text=text))
        return self._edit(replace(briefing, edits=edits), "Edit page")

    def put_pictures(self, briefing: Briefing, pictures: Sequence[PutPicture]) -> Briefing:
        """Save which pictures stand on which page.

        Raises:
            BasewatchError: With a sentence; nothing is then saved.
        """
        return self._edit(replace(briefing, pictures=tuple(pictures)), "Put picture on page")

    def _edit(self, briefing: Briefing, what: str) -> Briefing:
        self._editing.apply(f"{what}: {briefing.title}", briefing)
        return briefing

    def _save(
        self,
        label: str,
        content: Content,
        choice: Choice,
        pages: Sequence[BriefingPage],
        *,
        edits: tuple[Edit, ...] = (),
        pictures: tuple[PutPicture, ...] = (),
        replaces: BriefingId | None = None,
    ) -> Briefing:
        frozen, digest = freeze(content)
        known = {page.key for page in pages}
        fitting = [one for one in pages if one.key in {page.key for page in content.pages}]
        added = [BriefingPage(key=p.key) for p in content.pages if p.key not in known]
        briefing = Briefing(
            id=BriefingId(self._editing.new_id()),
            title=content.title,
            cut_off=content.cut_off,
            frozen=frozen,
            sha256=digest,
            choice=to_json(choice),
            marking=content.marking,
            pages=(*fitting, *added),
            edits=edits,
            pictures=pictures,
            replaces=replaces,
        )
        self._editing.apply(label, briefing)
        return briefing


def kept(reader: Reader, briefing_id: str) -> Kept | None:
    """Return a briefing of the casebook, None where it is gone.

    Raises:
        BriefingDamaged: Where its content is not what was frozen.
        StoreError: Where the file cannot be read.
    """
    found = record(reader, RecordKind.BRIEFING, briefing_id)
    if not isinstance(found, Briefing) or found.deleted_at is not None:
        return None
    return Kept(found, thaw(found.frozen, found.sha256))


def newest(reader: Reader) -> Kept | None:
    """Return the briefing with the latest cut-off, None where there is none.

    Raises:
        BriefingDamaged: Where its content is not what was frozen.
        StoreError: Where the file cannot be read.
    """
    lines = kept_lines(reader)
    return kept(reader, lines[0].id) if lines else None


def kept_lines(reader: Reader) -> tuple[KeptLine, ...]:
    """Return the live briefings, the latest first; their content is not read.

    Raises:
        StoreError: Where the file cannot be read.
    """
    rows = reader.db.execute(_LINES).fetchall()
    return tuple(
        KeptLine(id=one, title=title, cut_off=cut_off, replaces=replaces or "")
        for one, title, cut_off, replaces in rows
    )


_LINES = """
SELECT b.id, b.title, b.cut_off, r.id FROM briefing b LEFT JOIN briefing r ON r.key = b.replaces
WHERE b.deleted_at IS NULL ORDER BY b.cut_off DESC, b.key DESC
"""
