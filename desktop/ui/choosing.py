"""How a field finds the records that it may refer to."""

from collections.abc import Callable
from typing import Protocol

from desktop.domain.record import RecordKind
from desktop.queries.choices import Choice, choices_like, label_of
from desktop.queries.reader import Readers


class Choosing(Protocol):
    """Finds records by what somebody types, and their names."""

    def like(self, typed: str) -> tuple[Choice, ...]:
        """Return some records that ``typed`` may mean, those called exactly so first."""
        ...

    def label(self, record_id: str) -> str | None:
        """Return the name of a record, None where it is gone."""
        ...


class RecordChoosing:
    """Finds live records of one kind, as they are now."""

    def __init__(self, readers: Readers, kind: Callable[[], RecordKind], without: str = "") -> None:
        """Find records of the kind that ``kind`` hands in; the one ``without`` is left out."""
        self._readers, self._kind, self._without = readers, kind, without

    def like(self, typed: str) -> tuple[Choice, ...]:
        """Return some records that ``typed`` may mean, those called exactly so first."""
        found = choices_like(self._readers.here(), self._kind(), typed)
        return tuple(one for one in found if one.id != self._without)

    def label(self, record_id: str) -> str | None:
        """Return the name of a record, None where it is gone."""
        return label_of(self._readers.here(), self._kind(), record_id)
