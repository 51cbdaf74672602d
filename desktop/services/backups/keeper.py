"""Makes the backups of one open casebook, in its own place and in a second one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.services.backups.shelf import Backup, BackupRefused, Head, Shelf, Why, newest_first
from desktop.store.errors import StoreError
from desktop.store.pacing import Pace, share, unhurried
from desktop.store.reader import Reader

BACKUPS = "backups"


@dataclass(frozen=True, slots=True)
class Done:
    """What came of one occasion: the backups made, and a sentence for each place that failed."""

    made: tuple[Backup, ...]
    refused: tuple[str, ...]


class Keeper:
    """Makes backups of one casebook; it may be asked on any thread."""

    def __init__(
        self,
        open_reader: Callable[[], Reader],
        casebook_id: str,
        places: Sequence[Path],
        now: Callable[[], datetime],
    ) -> None:
        """Keep backups below each of ``places``.

        Args:
            open_reader: Opens a reader on the casebook as it is now.
            casebook_id: Of the casebook.
            places: Folders, the program's own first.
            now: Hands in the moment, timezone-aware.
        """
        self._open_reader = open_reader
        self._now = now
        self._casebook_id = casebook_id
        self.keep_in(places)

    def keep_in(self, places: Sequence[Path]) -> None:
        """Keep backups below each of ``places`` from now on."""
        self.shelves = tuple(Shelf(place, self._casebook_id) for place in places)

    def listed(self) -> tuple[Backup, ...]:
        """Return the backups of all places, the newest first."""
        return newest_first(backup for shelf in self.shelves for backup in shelf.listed())

    def pinned(self, why: Why, *, only_if_changed: bool = False) -> "Pinned":
        """Hold on to the casebook as it is at this moment, for backups that are made later.

        That is quick; making them is not.

        Args:
            why: The occasion.
            only_if_changed: Make none in a place that has one of the same state.

        Raises:
            StoreError: Where the casebook cannot be read.
        """
        reader = self._open_reader()
        try:
            head = reader.pin()
        except StoreError:
            reader.close()
            raise
        unless = head if only_if_changed else None
        return Pinned(reader, self.shelves, why, self._now(), unless)

    def make(self, why: Why, *, only_if_changed: bool = False, pace: Pace = unhurried) -> Done:
        """Make a backup now, and return what came of it; nothing but what ``pace`` raises.

        Args:
            why: The occasion.
            only_if_changed: Make none where there is one of the same state.
            pace: Told which part is done; what it raises ends it.
        """
        try:
            pinned = self.pinned(why, only_if_changed=only_if_changed)
        except StoreError as error:
            return Done((), (f"No backup was made. {error}",))
        return pinned.make(pace)


class Pinned:
    """A casebook as it was at one moment; `make` may be called on another thread, once."""

    def __init__(
        self,
        reader: Reader,
        shelves: Sequence[Shelf],
        why: Why,
        now: datetime,
        unless_head: Head | None,
    ) -> None:
        self._reader = reader
        self._shelves = shelves
        self._unless_head = unless_head
        self._why = why
        self._now = now

    def make(self, pace: Pace = unhurried) -> Done:
        """Make the backups, and return what came of it; nothing but what ``pace`` raises."""
        made: list[Backup] = []
        refused: list[str] = []
        try:
            many = len(self._shelves)
            for at, shelf in enumerate(self._shelves):
                if self._unless_head is not None and _has(shelf, self._unless_head):
                    continue
                try:
                    mine = share(pace, at / many, (at + 1) / many)
                    made.append(shelf.make(self._reader, self._why, self._now, mine))
                except BackupRefused as error:
                    refused.append(str(error))
        finally:
            self._reader.close()
        return Done(tuple(made), tuple(refused))


def _has(shelf: Shelf, head: Head) -> bool:
    return any(backup.head == head for backup in shelf.listed())
