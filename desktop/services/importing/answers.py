"""What somebody answers where a file leaves a choice: which base is meant, which events are one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class SameBase(StrEnum):
    """What a base that is asked about is."""

    IS = "is"
    NEW = "new"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class BaseAnswer:
    """Which base a name means; ``base_id`` where it is one of the casebook's."""

    what: SameBase
    base_id: str = ""


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers to one file.

    Attributes:
        bases: By the key of the question. IS and NEW are kept in the casebook with the import.
        merge_similar: Whether an event that seems to be one of the casebook's becomes further
            source notes of that one.
        except_rows: The rows in which the other holds.
    """

    bases: Mapping[str, BaseAnswer] = field(default_factory=dict)
    merge_similar: bool = False
    except_rows: frozenset[int] = frozenset()

    def merges(self, row: int, *, is_same: bool = False) -> bool:
        """Tell whether a similar event in a row becomes source notes of the one that is there.

        One that is the same, by its id or a link, does so unless the row is excepted.
        """
        return (is_same or self.merge_similar) != (row in self.except_rows)

    def as_json(self) -> dict[str, Any]:
        """Return what `answers_of` reads."""
        return {
            "bases": {key: [one.what.value, one.base_id] for key, one in self.bases.items()},
            "merge_similar": self.merge_similar,
            "except_rows": sorted(self.except_rows),
        }


NO_ANSWERS = Answers()


def answers_of(raw: Mapping[str, Any]) -> Answers:
    """Return the answers that `Answers.as_json` told."""
    return Answers(
        {key: BaseAnswer(SameBase(what), base) for key, (what, base) in raw["bases"].items()},
        raw["merge_similar"],
        frozenset(raw["except_rows"]),
    )
