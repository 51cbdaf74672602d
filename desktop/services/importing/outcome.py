"""What an import did, or would do: counted, and told row by row where there is anything to tell."""

from collections import Counter
from dataclasses import dataclass, field

from desktop.services.importing.answers import BaseAnswer
from desktop.services.importing.drafts import Doubt
from desktop.services.importing.matching import Candidate
from desktop.services.importing.verdicts import Verdict

_REPEATS = (Verdict.THERE, Verdict.NEWER)


@dataclass(frozen=True, slots=True)
class RowSaid:
    """Something about one row: why it was refused, or what is doubtful about it.

    Attributes:
        row: Its number as people count: the header of a table is row 1.
        kind: The same few words for every row with this doubt; empty for a refusal.
        why: In a sentence.
    """

    row: int
    kind: str
    why: str


@dataclass(frozen=True, slots=True)
class BaseQuestion:
    """A name that may be that of a base, of the casebook or a new one.

    Attributes:
        row: The first row that names it.
        name: As the file has it.
        candidates: Those of the casebook that it may be, the likeliest first.
        key: By which it is answered.
        rows: How many rows name it.
        answer: What was answered, now or the last time; None where nobody has.
        is_place: Whether it is a place in words until somebody answers; else a new base.
    """

    row: int
    name: str
    candidates: tuple[Candidate, ...]
    key: str
    rows: int
    answer: BaseAnswer | None = None
    is_place: bool = False


@dataclass(frozen=True, slots=True)
class Similar:
    """An event of the file that is one of the casebook's, or may be.

    Attributes:
        row: Where it stands.
        title: As the file has it.
        event_id: The event of the casebook.
        known_title: How that one is called.
        why: Why it is or may be that one, and why it was not merged where it should have been.
        is_same: Whether an id or a link says so.
        is_merged: Whether it became further notes of that one; else it is taken for another one.
    """

    row: int
    title: str
    event_id: str
    known_title: str
    why: str = ""
    is_same: bool = False
    is_merged: bool = False


@dataclass(slots=True)
class Outcome:
    """What became of the rows; imported, refused and repeated ones add up to all.

    Attributes:
        updated: How many of the repeats were newer, and changed what was there.
        merged: How many of the imported ones became further notes of an event that was there.
        bases_matched: How many bases of the casebook were found again.
    """

    rows: int = 0
    imported: int = 0
    repeats: int = 0
    updated: int = 0
    merged: int = 0
    refused: list[RowSaid] = field(default_factory=list)
    flagged: list[RowSaid] = field(default_factory=list)
    bases_new: int = 0
    bases_matched: int = 0
    questions: list[BaseQuestion] = field(default_factory=list)
    similar: list[Similar] = field(default_factory=list)

    def count(self, verdict: Verdict) -> None:
        """Count what became of a row."""
        if verdict in _REPEATS:
            self.repeats += 1
            self.updated += verdict is Verdict.NEWER
        elif verdict is not Verdict.REFUSED:
            self.imported += 1
            self.merged += verdict is Verdict.MERGED

    def refuse(self, row: int, why: str) -> None:
        """Keep why a row becomes nothing."""
        self.refused.append(RowSaid(row, "", why))

    def flag(self, row: int, doubts: tuple[Doubt, ...]) -> None:
        """Keep what is doubtful about a row."""
        if doubts:
            self.flagged.extend(RowSaid(row, doubt.kind, doubt.words) for doubt in doubts)

    def doubts(self) -> Counter[str]:
        """Return how many rows there are with each kind of doubt."""
        return Counter(one.kind for one in self.flagged)
