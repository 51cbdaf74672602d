"""The casebook that is open: opening it, what the window works on, and leaving it."""

import hashlib
import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool

from desktop.domain.errors import BasewatchError
from desktop.program.own import Own
from desktop.queries.info import casebook_info, newest_change_at
from desktop.queries.reader import Readers
from desktop.services.backups.keeper import Keeper
from desktop.services.backups.migrating import FirstBackup
from desktop.services.backups.shelf import Why
from desktop.services.casebooks import open_casebook
from desktop.services.editing import Editing
from desktop.services.exchange.private import private_root, sweep
from desktop.services.instance import WindowLock
from desktop.services.paced import Work
from desktop.services.passphrases import Changed, Copies, change_key
from desktop.services.place import cautions, lack_of_room
from desktop.store.casebook import Casebook
from desktop.store.engine import DatabaseFailure
from desktop.store.errors import translated
from desktop.store.key import Key
from desktop.ui.desk import Desk
from desktop.ui.saying import worded

if TYPE_CHECKING:
    from desktop.services.importing.answers import Answers
    from desktop.services.importing.process import ImportProcess
    from desktop.services.importing.sources import Given
    from desktop.services.importing.ways import Way
    from desktop.services.undoing.process import StepProcess
    from desktop.services.undoing.step import Step

_log = logging.getLogger(__name__)

_HAND_EDITS_WAIT_MS = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A casebook that was opened and that no window shows yet.

    Attributes:
        casebook: It.
        lock: This window's claim to its file.
        is_elsewhere: Whether another window has it, so that this one is for looking only.
        refused: Where no backup could be made before it was brought to this version, a sentence
            each.
    """

    casebook: Casebook
    lock: WindowLock
    is_elsewhere: bool
    refused: Sequence[str]


class Holding(QObject):
    """Holds the open casebook, its claim and what backs it up.

    Attributes:
        casebook: What is open, None where nothing is.
        keeper: Makes its backups.
        leaving: Where what is left is backed up and closed, while the next is shown.
    """

    def __init__(self, own: Own, parent: QObject) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self._own = own
        self.casebook: Casebook | None = None
        self.keeper: Keeper | None = None
        self._lock: WindowLock | None = None
        self.leaving = QThreadPool(self)

    @property
    def key(self) -> Key | None:
        """What the open casebook is encrypted with."""
        return None if self.casebook is None else self.casebook.key

    def backups(self) -> Sequence[Path]:
        """Return the backups of the open casebook."""
        return [one.path for one in self.keeper.listed()] if self.keeper is not None else []

    def known_failure(self, error: BaseException) -> str:
        """Return what is to be said of a failure that no part of the window expected."""
        if isinstance(error, BasewatchError):
            return worded(str(error))
        if isinstance(error, DatabaseFailure) and self.casebook is not None:
            # A panel asked, and the disk or the file failed.
            return worded(str(translated(error, self.casebook.path)))
        return ""

    def open(self, path: Path, key: Key | None, look_only: str) -> Opened:
        """Open the casebook at ``path``; what is held stays so until `take`.

        Args:
            path: The file.
            key: What it is encrypted with, None where it is plain.
            look_only: Why it is handed over to another window, or empty.

        Raises:
            BasewatchError: With a sentence.
        """
        path = path.absolute()
        self.leaving.waitForDone()
        lock = WindowLock(path, self._own.now)
        elsewhere = look_only or (lock.acquire() if path.exists() else "")
        try:
            first_backup = FirstBackup(self._own.backup_places(), self._own.now)
            casebook = open_casebook(
                path,
                key=key,
                look_only=elsewhere,
                busy_timeout_ms=_HAND_EDITS_WAIT_MS,
                before_migration=first_backup,
            )
        except BasewatchError:
            lock.release()
            raise
        return Opened(
            casebook=casebook,
            lock=lock,
            is_elsewhere=bool(elsewhere),
            refused=first_backup.refused,
        )

    def take(self, opened: Opened) -> Desk:
        """Hold what was opened, and return what a window works on."""
        casebook = opened.casebook
        self.casebook, self._lock = casebook, opened.lock
        readers = Readers(casebook.reader)
        info = casebook_info(readers.here())
        places, now = self._own.backup_places(), self._own.now
        private = private_root(self._own.folders.data, is_secret=casebook.key is not None)
        for root in {private, self._own.folders.data / "private"}:
            sweep(root)
        self.keeper = Keeper(casebook.reader, info.casebook_id, places, now)
        editing = self._editing_of(casebook, info.casebook_id)
        return Desk(
            is_encrypted=casebook.key is not None,
            title=casebook.path.name,
            casebook_id=info.casebook_id,
            editing=editing,
            readers=readers,
            shown=Readers(casebook.reader),
            open_reader=casebook.reader,
            now=now,
            backups=self.keeper,
            second_backups=self._own.settings.second_backups,
            lock=opened.lock,
            is_elsewhere=opened.is_elsewhere,
            cautions=tuple(self._cautions(casebook, readers)),
            lack_of_room=(
                None if casebook.read_only_because else partial(lack_of_room, casebook.path)
            ),
            folder=self._folder_of(casebook.path),
            key_folder=self._own.folders.data / "keys",
            private_folder=private,
            mappings=self._own.mappings,
            new_import=self._new_import,
            new_step=self._new_step,
        )

    def leave(self, *, backs_up: bool = True) -> None:
        """Hold nothing any more; what was held is backed up and closed on another thread."""
        if self.casebook is not None and self._lock is not None:
            keeper = None if self.casebook.read_only_because or not backs_up else self.keeper
            self.leaving.start(partial(_leave, keeper, self.casebook, self._lock))
        self.casebook, self._lock, self.keeper = None, None, None

    def change_job(self, key: Key | None, fate: Copies) -> Callable[[Work], Changed]:
        """Return what writes the open casebook anew with another key, once it was left."""
        assert self.casebook is not None
        assert self.keeper is not None
        path, old, keeper, leaving = self.casebook.path, self.key, self.keeper, self.leaving

        def job(work: Work) -> Changed:
            leaving.waitForDone()  # A backup of it is made, and the file closed.
            copies = [one.path for one in keeper.listed()]
            return change_key(path, old, key, copies, fate, work)

        return job

    def _editing_of(self, casebook: Casebook, casebook_id: str) -> Editing:
        """Return what edits ``casebook``, with the drafts that could not be written into it."""
        # The id is what a file says, and no name for another.
        name = hashlib.sha256(casebook_id.encode()).hexdigest()[:32]
        spill = self._own.drafts() / f"{name}.db"
        editing = Editing(casebook, self._own.author(), self._own.now, spill=spill)
        if not casebook.read_only_because:
            with suppress(BasewatchError):  # They stay where they are, and are offered.
                editing.bring_in_drafts()
        return editing

    def _folder_of(self, path: Path) -> Path | None:
        """Return where a casebook is, None for the example, whose folder nobody looks into."""
        is_own = path.resolve().is_relative_to(self._own.folders.data.resolve())
        return None if is_own else path.resolve().parent

    def _cautions(self, casebook: Casebook, readers: Readers) -> Iterator[str]:
        if not casebook.read_only_because:
            newest = newest_change_at(readers.here())
            yield from cautions(casebook.path, newest, self._own.now())

    def _new_import(
        self, given: "Given", way: "Way", answers: "Answers", rows: int
    ) -> "ImportProcess":
        from desktop.services.importing.process import ImportProcess, Order

        assert self.casebook is not None
        return ImportProcess(
            Order(
                casebook=self.casebook.path,
                given=given,
                way=way,
                answers=answers,
                author=self._own.author(),
                rows=rows,
                key=self.casebook.key,
            )
        )

    def _new_step(self, step: "Step") -> "StepProcess":
        from desktop.services.undoing.process import StepOrder, StepProcess

        assert self.casebook is not None
        path, key, author = self.casebook.path, self.casebook.key, self._own.author()
        return StepProcess(StepOrder(casebook=path, step=step, author=author, key=key))


def _leave(keeper: Keeper | None, casebook: Casebook, lock: WindowLock) -> None:
    """Make a backup of a casebook that was changed, close it, and let others have it."""
    try:
        done = keeper.make(Why.CLOSE, only_if_changed=True) if keeper is not None else None
        for sentence in done.refused if done is not None else ():
            _log.warning("no backup on closing: %s", sentence)
    finally:
        casebook.close()
        lock.release()
