"""What becomes of one row, as whoever goes along with an import is told."""

from collections.abc import Callable
from typing import NamedTuple

from desktop.domain.record import Record
from desktop.services.importing.cells import one_line
from desktop.services.importing.drafts import Doubt, Draft
from desktop.services.importing.outcome import Outcome, Similar
from desktop.services.importing.verdicts import RowTold, Verdict

_TITLE_CHARS = 100
_PLAIN = frozenset((Verdict.NEW, Verdict.THERE, Verdict.NEWER))
# Drafts and records of every kind have one of these.
_NAMED_BY = ("title", "name", "label", "statement", "judgement", "text", "terms", "file_name")


class Fate(NamedTuple):
    """What becomes of a row; a million of these pass, so it is a plain tuple.

    Attributes:
        row: Its number as people count.
        main: What it is of: a draft, or a record of our own; None where it could not be read.
        problem: Why it is refused.
        similar: The event of the casebook that it is similar to.
    """

    row: int
    verdict: Verdict
    main: Draft | Record | None
    doubts: tuple[Doubt, ...] = ()
    problem: str = ""
    similar: Similar | None = None

    @property
    def tells(self) -> bool:
        """Tell whether there is more to say than that it came in or was there."""
        return bool(self.problem or self.doubts) or self.verdict not in _PLAIN

    def told(self) -> RowTold:
        """Return it for people."""
        why = (self.problem,) if self.problem else tuple(one.words for one in self.doubts)
        similar = self.similar
        if similar is not None and similar.why:
            why = (similar.why, *why)
        return RowTold(
            self.row,
            self.verdict,
            title_of(self.main),
            why,
            () if self.problem else tuple(one.kind for one in self.doubts),
            "" if similar is None else similar.event_id,
            "" if similar is None else similar.known_title,
        )


Told = Callable[[Fate], None]


def settle(fate: Fate, outcome: Outcome, told: Told | None) -> None:
    """Count what became of a row; whoever is told of it has it, else ``outcome`` keeps it."""
    outcome.count(fate.verdict)
    if told is None:
        keep(fate, outcome)
    else:
        told(fate)


def keep(fate: Fate, outcome: Outcome) -> None:
    """Keep in ``outcome`` what there is to tell of a row."""
    if fate.verdict is Verdict.REFUSED:
        outcome.refuse(fate.row, fate.problem)
    outcome.flag(fate.row, fate.doubts)
    if fate.similar is not None:
        outcome.similar.append(fate.similar)


def title_of(main: Draft | Record | None) -> str:
    """Return what the main thing of a row is called, in a line."""
    said = (getattr(main, field, "") for field in _NAMED_BY)
    return one_line(next(filter(None, said), ""), _TITLE_CHARS)
