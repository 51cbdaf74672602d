"""What every record has in common, and the check that its one-line fields are sound."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.errors import BasewatchError
from desktop.domain.grading import Marking

MAX_LINE_CHARS = 1_000
MAX_TEXT_CHARS = 5_000_000


class RecordKind(StrEnum):
    """The families of records; the value is the table that holds them."""

    BASE = "base"
    ACTOR = "actor"
    SOURCE = "source"
    REPORT = "report"
    EVENT = "event"
    NOTE = "source_note"
    POSTURE = "posture"


class InvalidRecord(BasewatchError):
    """A record that cannot be kept, with the field and the reason."""

    def __init__(self, field: str, reason: str) -> None:
        """Say which ``field`` is wrong and why, as one sentence."""
        super().__init__(reason)
        self.field = field


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """The fields that every record carries.

    Attributes:
        id: ULID text, unique over all machines.
        created_at: When it was first saved, UTC; None until then.
        updated_at: When it was last saved, UTC; None until then.
        deleted_at: When it went to the trash, UTC; None while it is live.
        marking: Traffic Light Protocol marking, None where nobody set one.
        private: True keeps it out of everything that leaves the casebook.
    """

    id: str
    created_at: datetime | None = None
    updated_at: datetime | None = None
    deleted_at: datetime | None = None
    marking: Marking | None = None
    private: bool = False


def check_line(field: str, value: str, label: str) -> None:
    """Refuse a one-line ``field`` that is empty, too long or holds a NUL.

    Raises:
        InvalidRecord: With a sentence that names ``label``.
    """
    if not value.strip():
        raise InvalidRecord(field, f"{label} is empty.")
    check_length(field, value, label, MAX_LINE_CHARS)


def check_length(field: str, value: str, label: str, most: int = MAX_TEXT_CHARS) -> None:
    """Refuse text that is longer than ``most`` characters or that a database cannot hold.

    Raises:
        InvalidRecord: With a sentence that names ``label``.
    """
    if len(value) > most:
        raise InvalidRecord(
            field, f"{label} has {len(value):,} characters; at most {most:,} can be kept."
        )
    if "\0" in value or any("\ud800" <= char <= "\udfff" for char in value):
        raise InvalidRecord(field, f"{label} holds a character that cannot be saved.")
