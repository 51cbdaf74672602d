"""The moments of which a casebook can be seen: now, as reported by a day, as recorded at a time."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from desktop.domain.record import RecordKind
from desktop.store.as_of import hidden, show_as_reported
from desktop.store.as_recorded import Past, newest_entry, past_at
from desktop.store.engine import DatabaseFailure
from desktop.store.errors import translated
from desktop.store.past_copy import Progress
from desktop.store.reader import Reader


@dataclass(frozen=True, slots=True)
class Live:
    """As it is now."""


@dataclass(frozen=True, slots=True)
class AsReported:
    """What was public by the end of a UTC day, as it is read today.

    A report counts from the end of the day or time of its publication, one without a known day
    from the day it was recorded. An event is there if a live note of such a report is on it, one
    without notes from the day it was recorded. Postures, assessments and watch items count from
    the day they were set, agreements from their start; what belongs to a record goes with it. A
    source has the letter that it had by then, and a watch item that came to a later event is
    open. What an event's dates attest ends with the last report that was out by then: see
    `desktop.store.known_spans`.

    Wording, grades of notes, verdicts on sources, what came of an agreement, and whether a report
    was retracted are today's: none of them has a day of its own.
    """

    day: date


@dataclass(frozen=True, slots=True)
class AsRecorded:
    """What stood in the casebook at a moment, timezone-aware; to look at only."""

    at: datetime


Moment = Live | AsReported | AsRecorded


@dataclass(frozen=True, slots=True)
class Hidden:
    """How many live records of each kind a moment does not show; kinds without any are not there.

    What hangs on another record, as a transfer on its event, is not counted beside it.
    """

    counts: Mapping[RecordKind, int]


def hidden_counts(reader: Reader) -> Hidden:
    """Return how much of the casebook ``reader`` does not show.

    Raises:
        StoreError: Where the file cannot be read.
    """
    try:
        return Hidden(hidden(reader.db))
    except DatabaseFailure as error:
        raise translated(error, reader.path) from error


def newest_entry_of(reader: Reader) -> int:
    """Return the number of the file's newest journal entry, 0 where there is none.

    Raises:
        StoreError: Where the file cannot be read.
    """
    try:
        return newest_entry(reader.db)
    except DatabaseFailure as error:
        raise translated(error, reader.path) from error


def see_as_reported(reader: Reader, day: date) -> None:
    """Let a reader that shows what is now see what was reported by the end of ``day``.

    Raises:
        StoreError: Where the file cannot be read.
    """
    try:
        show_as_reported(reader.db, day)
    except DatabaseFailure as error:
        raise translated(error, reader.path) from error


class Outlook(Protocol):
    """Shows one moment to the readers of any thread."""

    def show(self, reader: Reader) -> None:
        """Let a reader that shows what is now see the moment.

        Raises:
            StoreError: Where the file cannot be read.
        """
        ...

    def is_current(self, reader: Reader) -> bool:
        """Tell whether this shows the moment still, or has to be made anew.

        Raises:
            StoreError: Where the file cannot be read.
        """
        ...

    def close(self) -> None:
        """Let go of what it holds; readers go on until they close."""
        ...


def outlook(
    moment: Moment, open_reader: Callable[[], Reader], progress: Progress | None = None
) -> Outlook:
    """Return what shows ``moment``; for a recorded one this rebuilds the records, which takes time.

    Args:
        moment: Which.
        open_reader: Opens a reader of the casebook.
        progress: Told how far it is, of how much; what it raises cancels.

    Raises:
        StoreError: Where the file cannot be read.
    """
    if isinstance(moment, AsRecorded):
        return _Recorded(moment, open_reader, progress or _untold)
    return _Plain(moment)


class _Plain:
    """Shows what is now, or what of it was public by a day."""

    def __init__(self, moment: Live | AsReported) -> None:
        self._moment = moment

    def show(self, reader: Reader) -> None:
        if isinstance(self._moment, AsReported):
            see_as_reported(reader, self._moment.day)

    def is_current(self, reader: Reader) -> bool:
        return True

    def close(self) -> None:
        """Hold nothing."""


class _Recorded:
    """Shows what stood at a moment, until somebody saves: keys may be given anew then."""

    def __init__(
        self, moment: AsRecorded, open_reader: Callable[[], Reader], progress: Progress
    ) -> None:
        reader = open_reader()
        try:
            self._past: Past = past_at(reader, moment.at, progress)
        finally:
            reader.close()

    def show(self, reader: Reader) -> None:
        self._past.show(reader)

    def is_current(self, reader: Reader) -> bool:
        return newest_entry_of(reader) == self._past.head

    def close(self) -> None:
        self._past.close()


def _untold(done: int, total: int) -> None:
    """Take a progress that nobody waits for."""
