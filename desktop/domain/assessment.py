"""An assessment: a judgement with likelihood, confidence, its basis, and hypotheses weighed."""

from dataclasses import dataclass
from datetime import date

from desktop.domain.ach import Rating
from desktop.domain.grading import Confidence, Likelihood
from desktop.domain.ids import AssessmentId, BaseId, NoteId
from desktop.domain.record import InvalidRecord, Record, check_line, check_number, check_texts

MAX_HYPOTHESES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedNote:
    """A source note that the judgement rests on, or that speaks against it."""

    note: NoteId
    is_for: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """How one note bears on one hypothesis, counted from 0."""

    note: NoteId
    hypothesis: int
    rating: Rating


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment(Record):
    """A judgement about bases.

    Attributes:
        set_on: The day on which it was made.
        basis: What the confidence rests on, in words.
        alternatives: What else it could be.
        would_change: What would change the judgement.
        hypotheses: None, or two to five, for the grid of competing hypotheses.
        cells: The grid: at most one for each note and hypothesis.
        supersedes: The assessment that it replaced.
    """

    set_on: date
    judgement: str
    bases: tuple[BaseId, ...] = ()
    likelihood: Likelihood | None = None
    confidence: Confidence | None = None
    basis: str = ""
    alternatives: str = ""
    would_change: str = ""
    notes: tuple[CitedNote, ...] = ()
    hypotheses: tuple[str, ...] = ()
    cells: tuple[Cell, ...] = ()
    supersedes: AssessmentId | None = None

    def __post_init__(self) -> None:
        """Refuse an empty judgement and a grid that does not fit its hypotheses.

        Raises:
            InvalidRecord: Naming the field.
        """
        check_line("judgement", self.judgement, "The judgement")
        check_texts(self)
        if len(self.hypotheses) == 1 or len(self.hypotheses) > MAX_HYPOTHESES:
            raise InvalidRecord("hypotheses", "Weigh two to five hypotheses against each other.")
        for hypothesis in self.hypotheses:
            check_line("hypotheses", hypothesis, "A hypothesis")
        for cell in self.cells:
            check_number("cells", cell.hypothesis, "The hypothesis", 0, len(self.hypotheses) - 1)
        if len({(cell.note, cell.hypothesis) for cell in self.cells}) < len(self.cells):
            raise InvalidRecord("cells", "A note is rated twice for one hypothesis.")
        if self.supersedes == self.id:
            raise InvalidRecord("supersedes", "An assessment cannot replace itself.")
