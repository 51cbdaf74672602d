"""What one process asks another to import, and how it is told: by a pipe, the key too."""

from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop.services.importing.answers import NO_ANSWERS, Answers, answers_of
from desktop.services.importing.sources import Given, given_of
from desktop.services.importing.ways import Way, way_of
from desktop.store.changes import Author
from desktop.store.key import Key, key_revealed


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What shall be imported, where, and how.

    Attributes:
        casebook: The file.
        given: What is imported.
        way: How it is read.
        answers: Which bases and events are the same.
        author: In whose name.
        rows: How many rows a check counted, for the time that is left; 0 where none did.
        key: What the casebook is encrypted with; None where it is plain. It goes by the pipe, for
            arguments and environment can be read by others.
    """

    casebook: Path
    given: Given
    way: Way
    answers: Answers = NO_ANSWERS
    author: Author
    rows: int = 0
    key: Key | None = field(default=None, repr=False, compare=False)

    def as_json(self) -> dict[str, Any]:
        """Return what `order_of` reads."""
        key = None if self.key is None else b64encode(self.key.revealed()).decode("ascii")
        return {
            "casebook": str(self.casebook.absolute()),
            "given": self.given.as_json(),
            "way": self.way.as_json(),
            "answers": self.answers.as_json(),
            "author": [self.author.who, self.author.device],
            "rows": self.rows,
            "key": key,
        }


def order_of(raw: Mapping[str, Any]) -> Order:
    """Return the order that `Order.as_json` told."""
    who, device = raw["author"]
    return Order(
        casebook=Path(raw["casebook"]),
        given=given_of(raw["given"]),
        way=way_of(raw["way"]),
        answers=answers_of(raw["answers"]),
        author=Author(who=who, device=device),
        rows=raw["rows"],
        key=None if raw["key"] is None else key_revealed(b64decode(raw["key"])),
    )
