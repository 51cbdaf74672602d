"""What a row of a file will be in the casebook, in the words of the program's own lists."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.domain.base import BaseKind
from desktop.domain.event import EventKind
from desktop.domain.wording_parts import isolated
from desktop.services.importing.placing import PlaceFound
from desktop.services.importing.previewing import PreviewRow
from desktop.services.importing.verdicts import Verdict
from desktop.ui.labels import visible_text
from desktop.ui.saying import worded
from desktop.ui.words import word

MOST_CHARS = 300
BETWEEN = " · "
_EVENT, _BASE = "event", "base"
_ICONS = {_BASE: "map-pin", "actor": "users", "report": "newspaper"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row of a file as a line of a list; every text is short, and in one line.

    Attributes:
        row: Its number, as people count.
        title: What it becomes, or the beginning of its cells where it cannot be read.
        facts: When, where, from whom; or the reason why it cannot be read.
        kind: The word of its kind.
        event_kind: The same of an event, for its mark; None for anything else.
        icon: What stands for anything that is no event.
        doubt: What is to be looked at; empty for nothing.
        is_refused: Whether it becomes nothing.
    """

    row: int
    title: str
    facts: str
    kind: str = ""
    event_kind: EventKind | None = None
    icon: str = ""
    doubt: str = ""
    is_refused: bool = False

    @property
    def spoken(self) -> str:
        """All of it for screen readers and tool tips."""
        parts = (self.title, self.kind, self.facts, self.doubt)
        return "\n".join(part for part in parts if part)


def line_of(row: PreviewRow, cells: Sequence[str] = ()) -> Line:
    """Return the line of a row; its ``cells`` are shown where it cannot be read."""
    if row.verdict is Verdict.REFUSED:
        held = (short(cell, 60) for cell in cells[:24] if cell.strip())
        said = BETWEEN.join(list(held)[:8])
        why = why_words(row.why)
        return Line(
            row=row.row, title=short(said), facts=why, icon="triangle-alert", is_refused=True
        )
    facts = [worded(short(row.when)), _where(row), isolated(short(row.publisher))]
    if row.what != _EVENT and not any(facts):
        facts = [isolated(short(row.summary))]
    return Line(
        row=row.row,
        title=short(row.title),
        facts=BETWEEN.join(filter(None, facts)),
        kind=_kind_word(row),
        event_kind=_event_kind(row),
        icon=_ICONS.get(row.what, ""),
        doubt=why_words(row.why),
    )


def short(text: str, most: int = MOST_CHARS) -> str:
    """Return a text in one line, cut where it is long, with what hides in it spelled out."""
    line = " ".join(text[: 4 * most].split())
    return visible_text(line if len(line) <= most else f"{line[:most]}…")


def why_words(sentences: Sequence[str]) -> str:
    """Return what is said of a row in the user's language, each sentence cut where it is long.

    What hides in it is spelled out before, for a translation has direction marks of its own.
    """
    return " ".join(worded(short(one)) for one in sentences)


def _event_kind(row: PreviewRow) -> EventKind | None:
    is_known = row.what == _EVENT and row.kind in list(EventKind)
    return EventKind(row.kind) if is_known else None


def _kind_word(row: PreviewRow) -> str:
    kind = _event_kind(row)
    if kind is not None:
        return word(kind)
    if row.what == _BASE and row.kind in list(BaseKind):
        return word(BaseKind(row.kind))
    return row.what.capitalize()


def _where(row: PreviewRow) -> str:
    """Return where it was, and whether that is a base of the casebook."""
    tr = QCoreApplication.translate
    # Inside a sentence too, what is written from right to left keeps its place.
    base = isolated(short(row.base))
    match row.place:
        case PlaceFound.NEW if row.what != _BASE:
            return tr("ImportLine", "{0} (new base)").format(base)
        case PlaceFound.ASKED:
            return tr("ImportLine", "{0} (to be asked about)").format(base)
        case PlaceFound.UNKNOWN:
            return tr("ImportLine", "{0} (not one of your bases)").format(base)
        case _:
            return "" if row.what == _BASE else base
