"""What the forms ask: the records that a reference can point to, and one record to edit."""

from dataclasses import dataclass

from desktop.domain.record import RecordKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One record that a form can refer to.

    Attributes:
        label: The record's name or title.
        hint: A second, quieter line: place and kind, or publisher and day.
        spellings: Everything a user may type to find it, the label included.
    """

    kind: RecordKind
    id: str
    label: str
    hint: str
    spellings: tuple[str, ...]
