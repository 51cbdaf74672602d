"""The window's composition root: builds all layers and joins them; opens and changes casebooks."""

import hashlib
import logging
import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop import logs, settings
from desktop.domain.errors import BasewatchError
from desktop.queries.info import casebook_info, newest_change_at
from desktop.queries.reader import Readers
from desktop.resources import resource_dir
from desktop.services.backups.keeper import BACKUPS, Keeper
from desktop.services.backups.migrating import FirstBackup
from desktop.services.backups.restoring import restore
from desktop.services.backups.shelf import Why, shelves_of
from desktop.services.casebooks import (
    SUFFIX,
    create_casebook,
    needs_passphrase,
    open_casebook,
)
from desktop.services.editing import Editing
from desktop.services.instance import WindowLock
from desktop.services.passphrases import Changed, Copies, change_key
from desktop.services.place import cautions
from desktop.services.window_kept import WindowKept
from desktop.store.casebook import Casebook
from desktop.store.changes import Author
from desktop.store.engine import DatabaseFailure
from desktop.store.errors import StrangeCasebook, translated
from desktop.store.key import Key
from desktop.ui.clean_copies import CleanCopies
from desktop.ui.desk import Desk
from desktop.ui.main_window import MainWindow
from desktop.ui.problems import Problems
from desktop.ui.security.gate import PassphraseGate
from desktop.ui.theme import Mode, Theme
from desktop.ui.waiting import waiting
from desktop.ui.welcome import Welcome
from desktop.ui.window_state import WindowState

if TYPE_CHECKING:
    from desktop.services.importing.answers import Answers
    from desktop.services.importing.mapping import SavedMappings
    from desktop.services.importing.process import ImportProcess
    from desktop.services.importing.sources import Given
    from desktop.services.importing.ways import Way
    from desktop.services.strangers import Report
    from desktop.services.undoing.process import StepProcess
    from desktop.services.undoing.step import Step

_log = logging.getLogger(__name__)

EXAMPLE_NAME = "Russian forces in Syria, January 2026"
_HAND_EDITS_WAIT_MS = 2_000


def handed_clock(environment: Mapping[str, str]) -> Callable[[], datetime]:
    """Return the clock: the system's, or one that BASEWATCH_NOW sets for tests and pictures.

    A clock that was set goes on from there, so that later saves get later stamps.
    """
    text = environment.get("BASEWATCH_NOW", "")
    if not text:
        return lambda: datetime.now(UTC)
    start = datetime.fromisoformat(text).astimezone(UTC)
    begun = time.monotonic()
    return lambda: start + timedelta(seconds=time.monotonic() - begun)


class Program(QObject):
    """Everything that outlives one casebook: settings, look, log, the open window."""

    def __init__(
        self,
        app: QApplication,
        folders: settings.Places,
        now: Callable[[], datetime],
        state: WindowState,
        frame: MainWindow,
    ) -> None:
        """Prepare; `start` opens the first casebook.

        Args:
            app: The application.
            folders: The program's own folders.
            now: Hands in the moment, timezone-aware.
            state: What windows remember.
            frame: The window that stands already, empty, for the first casebook.
        """
        super().__init__(app)
        self._frame: MainWindow | None = frame
        self._folders = folders
        self._now = now
        logs.start_logging(folders.state)
        self._settings = settings.load(folders)
        icons = resource_dir().joinpath("icons")
        app.setWindowIcon(QIcon(str(icons.joinpath("basewatch.svg"))))
        self._theme = Theme(app, _mode(self._settings.mode), self._settings.text_scale)
        self._problems = Problems(self, self._known_failure)
        self._problems.watch()
        self._problems.happened.connect(self.tell)
        self._state = state
        self._casebook: Casebook | None = None
        self._lock: WindowLock | None = None
        self._keeper: Keeper | None = None
        # What is left is backed up and closed here, while the next is shown.
        self._leaving = QThreadPool(self)
        self._welcome: Welcome | None = None
        self._damaged: Path | None = None
        self._damaged_key: Key | None = None
        self.window: MainWindow | None = None
        self._gate = PassphraseGate(self._theme, self, self)
        self._clean = CleanCopies(self._theme, self._clean_copy, self)
        self._clean.made.connect(self._open_clean)
        self._clean.failed.connect(self.tell)

    def start(self, path: Path | None) -> None:
        """Open what was asked for; where that fails, say why and offer what can be done."""
        last = Path(self._settings.last_casebook) if self._settings.last_casebook else None
        try:
            if path is not None:
                self.open(path)
            elif last is not None and last.exists():
                self.open(last)
            else:
                self.open_example()
        except BasewatchError as error:
            self._show_welcome(str(error), path or last)
            if isinstance(error, StrangeCasebook) and self._welcome is not None:
                self._clean.offer_at(self._welcome, error.path)

    def stop(self) -> None:
        """Close the casebook and keep the settings."""
        self._clean.stop()
        self._gate.stop()
        self._close()
        self._leaving.waitForDone()
        settings.store(self._folders, self._settings)
        self._problems.stop()

    def open(self, path: Path) -> None:
        """Open the casebook at ``path`` in place of the one that is open.

        Where it is encrypted, its passphrase is asked for first.

        Raises:
            BasewatchError: With a sentence; what was open stays open.
        """
        if needs_passphrase(path):
            self._gate.ask(path)
        else:
            self.open_with(path, None)

    def open_with(self, path: Path, key: Key | None, look_only: str = "") -> None:
        """Open the casebook at ``path``.

        Args:
            path: The file.
            key: What it is encrypted with, None where it is plain.
            look_only: Why it is handed over to another window, or empty.

        Raises:
            BasewatchError: With a sentence; what was open stays open.
        """
        path = path.absolute()
        self._leaving.waitForDone()
        lock = WindowLock(path, self._now)
        elsewhere = look_only or (lock.acquire() if path.exists() else "")
        try:
            first_backup = FirstBackup(self._backup_places(), self._now)
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
        self._take(casebook, lock, is_elsewhere=bool(elsewhere))
        for sentence in first_backup.refused:
            self.tell(sentence)

    def open_example(self) -> None:
        """Open the example casebook, building it the first time.

        Raises:
            BasewatchError: Where it cannot be built.
        """
        path = self._folders.data / f"{EXAMPLE_NAME}{SUFFIX}"
        if not path.exists():
            self._build_example(path)
        self.open(path)

    def _build_example(self, path: Path) -> None:
        from desktop.services.example import example_facts, fill_example

        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise BasewatchError(f"The folder “{path.parent}” could not be made.") from error
        facts = example_facts(resource_dir())
        made = create_casebook(path, facts["title"], self._now(), marking=facts["marking"])
        try:
            fill_example(Editing(made, self._author(), self._now), facts)
        finally:
            made.close()

    def _take(self, casebook: Casebook, lock: WindowLock, *, is_elsewhere: bool) -> None:
        """Show a window on ``casebook``, then close the one before."""
        before = self.window
        self._close()
        self._casebook, self._lock = casebook, lock
        readers = Readers(casebook.reader)
        info = casebook_info(readers.here())
        self._keeper = Keeper(casebook.reader, info.casebook_id, self._backup_places(), self._now)
        editing = self._editing_of(casebook, info.casebook_id)
        desk = Desk(
            is_encrypted=casebook.key is not None,
            title=casebook.path.name,
            casebook_id=info.casebook_id,
            editing=editing,
            readers=readers,
            shown=Readers(casebook.reader),
            open_reader=casebook.reader,
            now=self._now,
            backups=self._keeper,
            second_backups=self._settings.second_backups,
            lock=lock,
            is_elsewhere=is_elsewhere,
            cautions=tuple(self._cautions(casebook, readers)),
            key_folder=self._folders.data / "keys",
            mappings=self._mappings,
            new_import=self._new_import,
            new_step=self._new_step,
        )
        kept = WindowKept(casebook) if casebook.key is not None else None
        self._state.keep_inside(info.casebook_id, kept)
        window, self._frame = self._frame or MainWindow(self._state), None
        window.furnish(desk, self._theme)
        window.listed.connect(window.load_rest)
        window.joined.connect(self._join_backups)
        window.joined.connect(self._join_file)
        for name, slot in (
            ("new_casebook", self._ask_new),
            ("open_casebook", self.ask_open),
            ("open_example", self._ask_example),
            ("save_copy", self._ask_copy),
        ):
            window.action(name).triggered.connect(slot)
        window.action("quit").triggered.connect(window.close)
        self.window = window
        window.show()
        if before is not None:
            before.deleteLater()
        if self._welcome is not None:
            self._welcome.close()
            self._welcome = None
        self._gate.take_window()
        self._settings = replace(self._settings, last_casebook=str(casebook.path))
        settings.store(self._folders, self._settings)

    @Slot()
    def _join_backups(self) -> None:
        assert self.window is not None
        assert self.window.backups is not None
        self.window.backups.restore_wanted.connect(self._restore_open)
        self.window.backups.second_place_changed.connect(self._keep_second_place)

    def _known_failure(self, error: BaseException) -> str:
        """Return what is to be said of a failure that no part of the window expected."""
        if isinstance(error, BasewatchError):
            return str(error)
        if isinstance(error, DatabaseFailure) and self._casebook is not None:
            # A panel asked, and the disk or the file failed.
            return str(translated(error, self._casebook.path))
        return ""

    def _editing_of(self, casebook: Casebook, casebook_id: str) -> Editing:
        """Return what edits ``casebook``, with the drafts that could not be written into it."""
        # The id is what a file says, and no name for another.
        name = hashlib.sha256(casebook_id.encode()).hexdigest()[:32]
        spill = self._folders.data / "drafts" / f"{name}.db"
        editing = Editing(casebook, self._author(), self._now, spill=spill)
        if not casebook.read_only_because:
            with suppress(BasewatchError):  # They stay where they are, and are offered.
                editing.bring_in_drafts()
        return editing

    def _cautions(self, casebook: Casebook, readers: Readers) -> Iterator[str]:
        if not casebook.read_only_because:
            yield from cautions(casebook.path, newest_change_at(readers.here()), self._now())

    @Slot()
    def _join_file(self) -> None:
        assert self.window is not None
        self.window.file.copy_wanted.connect(self._ask_copy)
        self.window.file.again_wanted.connect(self._open_again)

    @Slot(str)
    def _open_again(self, look_only: str) -> None:
        """Open the casebook that is open anew: to edit it, or for looking only."""
        if self._casebook is not None:
            path, key = self._casebook.path, self._casebook.key
            self._try(lambda: self.open_with(path, key, look_only))

    def _close(self, *, backs_up: bool = True) -> None:
        if self.window is not None:
            self.window.close()
            self.window.desk.shown.close()
            self.window.desk.readers.close()
            self._settings = replace(
                self._settings,
                mode=self._theme.mode.value,
                text_scale=self._theme.text_scale,
            )
            self.window = None
        if self._casebook is not None and self._lock is not None:
            keeper = None if self._casebook.read_only_because or not backs_up else self._keeper
            self._leaving.start(partial(_leave, keeper, self._casebook, self._lock))
        self._casebook, self._lock, self._keeper = None, None, None

    @property
    def path(self) -> Path:
        """Where the open casebook is."""
        assert self._casebook is not None
        return self._casebook.path

    @property
    def key(self) -> Key | None:
        """What the open casebook is encrypted with."""
        return None if self._casebook is None else self._casebook.key

    @property
    def lock_after_min(self) -> int:
        """After so many minutes without a hand on it an encrypted casebook is locked."""
        return self._settings.lock_after_min

    def set_lock_after(self, minutes: int) -> None:
        """Keep another number of minutes."""
        self._settings = replace(self._settings, lock_after_min=minutes)
        settings.store(self._folders, self._settings)

    def backups(self) -> Sequence[Path]:
        """Return the backups of the open casebook."""
        return [one.path for one in self._keeper.listed()] if self._keeper is not None else []

    def change_job(self, key: Key | None, fate: Copies) -> Callable[[], Changed]:
        """Return what writes the open casebook anew with another key, once `shut` was called."""
        assert self._casebook is not None
        assert self._keeper is not None
        path, old, keeper, leaving = self._casebook.path, self.key, self._keeper, self._leaving

        def job() -> Changed:
            leaving.waitForDone()  # A backup of it is made, and the file closed.
            return change_key(path, old, key, [one.path for one in keeper.listed()], fate)

        return job

    def bare(self) -> MainWindow:
        """Return a window without a casebook, which stands where the window stands."""
        if self._frame is None:
            if self.window is not None:
                self._state.save_layout(self.window, self._theme.color("panel").name())
            self._frame = MainWindow(self._state)
            self._frame.show()
        if self._welcome is not None:
            self._welcome.close()
            self._welcome = None
        return self._frame

    def shut(self) -> None:
        """Close the window with the casebook; what it showed is gone with it."""
        window = self.window
        self._close()
        if window is not None:
            window.deleteLater()

    def _mappings(self) -> "SavedMappings":
        from desktop.services.importing.mapping import SavedMappings

        return SavedMappings(self._folders.data / "mappings")

    def _new_import(
        self, given: "Given", way: "Way", answers: "Answers", rows: int
    ) -> "ImportProcess":
        from desktop.services.importing.process import ImportProcess, Order

        assert self._casebook is not None
        return ImportProcess(
            Order(
                casebook=self._casebook.path,
                given=given,
                way=way,
                answers=answers,
                author=self._author(),
                rows=rows,
                key=self._casebook.key,
            )
        )

    def _new_step(self, step: "Step") -> "StepProcess":
        from desktop.services.undoing.process import StepOrder, StepProcess

        assert self._casebook is not None
        path, key = self._casebook.path, self._casebook.key
        return StepProcess(StepOrder(casebook=path, step=step, author=self._author(), key=key))

    def _author(self) -> Author:
        who = settings.analyst_name(self._settings, os.environ)
        return Author(who=who, device=self._settings.device)

    def _backup_places(self) -> list[Path]:
        second = self._settings.second_backups
        return [self._folders.data / BACKUPS, *([Path(second)] if second else [])]

    @Slot(str)
    def _keep_second_place(self, folder: str) -> None:
        """Keep backups there from now on."""
        self._settings = replace(self._settings, second_backups=folder)
        settings.store(self._folders, self._settings)
        if self._keeper is not None:
            self._keeper.keep_in(self._backup_places())

    @Slot(str)
    def _restore_open(self, backup: str) -> None:
        """Put a backup in the place of the casebook that is open, and open that."""
        assert self._casebook is not None
        assert self.window is not None
        before, path, key = self.window, self._casebook.path, self._casebook.key
        with waiting():
            self._close(backs_up=False)
            before.deleteLater()
            self._restore(Path(backup), path, key)

    def _restore(self, backup: Path, path: Path, key: Key | None) -> None:
        self._leaving.waitForDone()
        sentence = ""
        try:
            restored = restore(backup, path, self._backup_places(), self._now, key)
            sentence = self.tr("The backup was restored. What stood there before is kept: {0}.")
            kept = restored.present.path if restored.present else restored.put_aside
            sentence = sentence.format(kept) if kept else self.tr("The backup was restored.")
        except BasewatchError as error:
            sentence = str(error)
        try:
            self.open_with(path, key)
        except BasewatchError as error:
            self._show_welcome(f"{sentence} {error}", path)
        else:
            self.tell(sentence)

    @Slot(str)
    def _restore_damaged(self, backup: str) -> None:
        """Put a backup in the place of the casebook that could not be opened, and open that."""
        assert self._damaged is not None
        path, key = self._damaged, self._damaged_key
        if key is None and needs_passphrase(Path(backup)):
            self._gate.ask(Path(backup), then=partial(self._restore_with, path))
        else:
            self._restore(Path(backup), path, key)

    def _restore_with(self, path: Path, backup: Path, key: Key) -> None:
        self._restore(backup, path, key)

    def show_damaged(self, path: Path, key: Key, sentence: str) -> None:
        """Say that a casebook is damaged, and offer its backups, which ``key`` opens."""
        if self.window is not None:
            self.tell(sentence)
            return
        self._show_welcome(sentence, path)
        self._damaged_key = key

    def _show_welcome(self, sentence: str, path: Path | None = None) -> None:
        if self._frame is not None:
            self._frame.close()
            self._frame.deleteLater()
            self._frame = None
        if self._welcome is not None:
            self._welcome.close()
        self._damaged, self._damaged_key = path, None
        found = (
            [one for place in self._backup_places() for one in shelves_of(place, path.stem)]
            if path
            else []
        )
        self._welcome = Welcome(self._theme, sentence, found)
        self._welcome.restore_chosen.connect(self._restore_damaged)
        self._welcome.open_chosen.connect(self.ask_open)
        self._welcome.example_chosen.connect(self._ask_example)
        self._welcome.show()

    @Slot()
    def ask_open(self) -> None:
        """Let somebody choose another casebook."""
        chosen, _filter = QFileDialog.getOpenFileName(
            self.window or self._frame, self.tr("Open casebook"), "", self._filter()
        )
        if chosen:
            self._try(lambda: self.open(Path(chosen)))

    @Slot()
    def _ask_example(self) -> None:
        self._try(self.open_example)

    @Slot()
    def _ask_new(self) -> None:
        chosen, _filter = QFileDialog.getSaveFileName(
            self.window, self.tr("New casebook"), "", self._filter()
        )
        if chosen:
            path = Path(chosen)
            self._gate.ask_new(path if path.suffix else path.with_suffix(SUFFIX))

    def make(self, path: Path, key: Key | None) -> None:
        """Make a casebook, encrypted with ``key`` or plain, and open it.

        Raises:
            BasewatchError: With a sentence; what was open stays open.
        """
        create_casebook(path, path.stem, self._now(), key=key).close()
        self.open_with(path, key)

    @Slot()
    def _ask_copy(self) -> None:
        chosen, _filter = QFileDialog.getSaveFileName(
            self.window, self.tr("Save a copy"), "", self._filter()
        )
        if chosen:
            self._try(lambda: self._copy(Path(chosen)))

    def _copy(self, target: Path) -> None:
        from desktop.store.copies import copy_to

        assert self.window is not None
        copy_to(self.window.desk.readers.here(), target)
        self.tell(self.tr("A copy was written to {0}").format(target))

    def _filter(self) -> str:
        return self.tr("Casebooks (*.basewatch);;All files (*)")

    def _clean_copy(self, path: Path, target: Path) -> "Report":
        from desktop.services.strangers import read_stranger

        return read_stranger(path, target, self._author(), self._now)

    @Slot(str, str)
    def _open_clean(self, path: str, sentence: str) -> None:
        self._try(lambda: self.open(Path(path)))
        self.tell(sentence)

    def _try(self, step: Callable[[], None]) -> None:
        try:
            step()
        except StrangeCasebook as error:
            if self.window is not None:
                self._clean.offer_in(self.window, error.path, str(error))
            elif self._welcome is not None:
                self._welcome.set_sentence(str(error))
                self._clean.offer_at(self._welcome, error.path)
        except BasewatchError as error:
            self.tell(str(error))

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say one thing, wherever it can be seen."""
        if self.window is not None:
            self.window.tell(sentence)
        elif self._welcome is not None:
            self._welcome.set_sentence(sentence)
        else:
            sys.stderr.write(f"{sentence} Details are in {self._folders.state}.\n")


def _leave(keeper: Keeper | None, casebook: Casebook, lock: WindowLock) -> None:
    """Make a backup of a casebook that was changed, close it, and let others have it."""
    try:
        done = keeper.make(Why.CLOSE, only_if_changed=True) if keeper is not None else None
        for sentence in done.refused if done is not None else ():
            _log.warning("no backup on closing: %s", sentence)
    finally:
        casebook.close()
        lock.release()


def _mode(text: str) -> Mode:
    return Mode(text) if text in list(Mode) else Mode.SYSTEM
