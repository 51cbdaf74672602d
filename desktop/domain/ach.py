"""Analysis of competing hypotheses: which explanation has the least against it.

The method is Richards J. Heuer's, "Psychology of Intelligence Analysis" (CIA, 1999), chapter 8:
evidence that fits can fit several explanations, so only what does not fit counts.
"""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.errors import BasewatchError
from desktop.domain.ids import NoteId

MIN_HYPOTHESES = 2
MAX_HYPOTHESES = 5


class InvalidGrid(BasewatchError):
    """A grid that cannot be weighed."""


class Rating(StrEnum):
    """How a note fits a hypothesis: would it be so if the hypothesis were true?"""

    VERY_INCONSISTENT = "--"
    INCONSISTENT = "-"
    NEUTRAL = "N"
    CONSISTENT = "+"
    VERY_CONSISTENT = "++"


_FIT = {
    Rating.VERY_INCONSISTENT: -2,
    Rating.INCONSISTENT: -1,
    Rating.NEUTRAL: 0,
    Rating.CONSISTENT: 1,
    Rating.VERY_CONSISTENT: 2,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One note against every hypothesis.

    Attributes:
        ratings: In the order of the hypotheses; None where the note was not rated yet.
    """

    note: NoteId
    ratings: tuple[Rating | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """Hypotheses across, notes down."""

    hypotheses: tuple[str, ...]
    rows: tuple[Row, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a grid of too few or too many hypotheses, or with ragged rows.

        Raises:
            InvalidGrid: With a sentence.
        """
        count = len(self.hypotheses)
        if not MIN_HYPOTHESES <= count <= MAX_HYPOTHESES:
            raise InvalidGrid(
                f"A grid compares {MIN_HYPOTHESES} to {MAX_HYPOTHESES} hypotheses, not {count}."
            )
        if any(len(row.ratings) != count for row in self.rows):
            raise InvalidGrid("Each note has one rating, or a blank, for each hypothesis.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """What one hypothesis comes to.

    Attributes:
        index: Its place in the grid, from 0.
        inconsistency: The sum of what speaks against it; 0 where nothing does.
        unrated: How many notes were not rated against it yet, which the sum cannot show.
    """

    index: int
    hypothesis: str
    inconsistency: int
    unrated: int


def weigh(grid: Grid) -> tuple[Weighed, ...]:
    """Return the hypotheses, least inconsistent first; ties keep the order given.

    A rating of ``--`` counts 2 and ``-`` counts 1; what fits counts nothing. Each note weighs
    the same: its grade is shown beside the grid and does not enter the sum.
    """
    weighed = [
        Weighed(
            index=index,
            hypothesis=hypothesis,
            inconsistency=sum(_against(row.ratings[index]) for row in grid.rows),
            unrated=sum(row.ratings[index] is None for row in grid.rows),
        )
        for index, hypothesis in enumerate(grid.hypotheses)
    ]
    return tuple(sorted(weighed, key=lambda one: one.inconsistency))


def diagnosticity(row: Row) -> int:
    """Return how far apart a note's ratings lie, from 0 (it tells nothing) to 4.

    Blanks are left out: with fewer than two ratings there is nothing to tell apart.
    """
    fits = [_FIT[rating] for rating in row.ratings if rating is not None]
    return max(fits) - min(fits) if fits else 0


def most_telling(grid: Grid) -> tuple[Row, ...]:
    """Return the rows, the most diagnostic first; ties keep the order given."""
    return tuple(sorted(grid.rows, key=diagnosticity, reverse=True))


def _against(rating: Rating | None) -> int:
    return 0 if rating is None else max(0, -_FIT[rating])
