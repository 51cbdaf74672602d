"""What a check or an import came to, and how one process tells another of it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from desktop.services.importing.answers import BaseAnswer, SameBase
from desktop.services.importing.dates import DatesFound, dates_of
from desktop.services.importing.matching import Candidate
from desktop.services.importing.outcome import BaseQuestion, Outcome
from desktop.services.importing.verdicts import Verdict, Verdicts


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """How many rows came to what; imported, repeated and refused ones add up to all.

    Attributes:
        updated: How many of the repeats were newer, and change what is there.
        flagged: How many rows are doubtful.
        similar: How many of the imported are similar to an event of the casebook and new.
        merged: How many of them become further source notes of such an event.
        bases_matched: How many bases of the casebook were found again.
    """

    rows: int
    imported: int
    repeats: int
    updated: int
    refused: int
    flagged: int
    similar: int
    merged: int
    bases_new: int
    bases_matched: int


def totals_of(outcome: Outcome, verdicts: Mapping[Verdict, int], flagged: int) -> Totals:
    """Return the totals of an import that told of its rows while it went on."""
    return Totals(
        rows=outcome.rows,
        imported=outcome.imported,
        repeats=outcome.repeats,
        updated=outcome.updated,
        refused=verdicts.get(Verdict.REFUSED, 0),
        flagged=flagged,
        similar=verdicts.get(Verdict.SIMILAR, 0),
        merged=verdicts.get(Verdict.MERGED, 0),
        bases_new=outcome.bases_new,
        bases_matched=outcome.bases_matched,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a check or an import came to.

    Attributes:
        rows: Every row of a check; of an import those of which there is anything to tell.
        questions: The bases that were asked about, with what was answered.
        dates: How the days of the whole file are written; None where there is no choice.
    """

    totals: Totals
    rows: Verdicts = field(default_factory=Verdicts)
    questions: tuple[BaseQuestion, ...] = ()
    dates: DatesFound | None = None

    def as_json(self) -> dict[str, Any]:
        """Return what `checked_of` reads, without the rows."""
        return {
            "totals": asdict(self.totals),
            "questions": [_question(one) for one in self.questions],
            "dates": None if self.dates is None else self.dates.as_json(),
        }


def checked_of(raw: Mapping[str, Any], rows: Verdicts) -> Checked:
    """Return what `Checked.as_json` told, with the rows that came before it."""
    return Checked(
        totals=Totals(**raw["totals"]),
        rows=rows,
        questions=tuple(map(_question_of, raw["questions"])),
        dates=None if raw["dates"] is None else dates_of(raw["dates"]),
    )


def _question(one: BaseQuestion) -> list[Any]:
    candidates = [(each.base_id, each.name, each.why) for each in one.candidates]
    answer = None if one.answer is None else (one.answer.what.value, one.answer.base_id)
    return [one.row, one.name, candidates, one.key, one.rows, answer, one.is_place]


def _question_of(raw: list[Any]) -> BaseQuestion:
    row, name, candidates, key, rows, answer, is_place = raw
    return BaseQuestion(
        row=row,
        name=name,
        candidates=tuple(Candidate(*one) for one in candidates),
        key=key,
        rows=rows,
        answer=None if answer is None else BaseAnswer(SameBase(answer[0]), answer[1]),
        is_place=is_place,
    )
