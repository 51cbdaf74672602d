"""A backup of a casebook of an earlier version, before it is brought to this one."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from desktop.queries.info import casebook_id_of
from desktop.queries.reader import Reader
from desktop.services.backups.keeper import Keeper
from desktop.services.backups.shelf import Why


class FirstBackup:
    """Makes that backup, when the store asks for it.

    Attributes:
        refused: A sentence for each place where it could not be made; opening goes on.
    """

    def __init__(self, places: Sequence[Path], now: Callable[[], datetime]) -> None:
        """Make it below each of ``places``."""
        self._places = places
        self._now = now
        self.refused: tuple[str, ...] = ()

    def __call__(self, reader: Reader) -> None:
        """Make the backup of what ``reader`` reads, and close that."""
        keeper = Keeper(lambda: reader, casebook_id_of(reader), self._places, self._now)
        self.refused = keeper.make(Why.MIGRATION).refused
