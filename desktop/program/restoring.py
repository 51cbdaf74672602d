"""Restores backups, of the open casebook and of one that could not be opened."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.domain.errors import BasewatchError
from desktop.program.asking import Asking
from desktop.program.holding import Holding
from desktop.program.own import Own
from desktop.program.owner import Owner
from desktop.services.backups.shelf import shelves_of
from desktop.services.casebooks import needs_passphrase
from desktop.services.paced import Work
from desktop.store.key import Key
from desktop.ui.paced import PacedWork
from desktop.ui.saying import worded
from desktop.ui.security.gate import PassphraseGate
from desktop.ui.theme import Theme
from desktop.ui.welcome import Welcome

if TYPE_CHECKING:
    from desktop.services.backups.restoring import Restored


class Restoring(QObject):
    """Puts backups in the place of casebooks, and shows what there is where none opens.

    Attributes:
        welcome: What stands on the screen when no casebook could be opened.
    """

    def __init__(
        self,
        owner: Owner,
        own: Own,
        held: Holding,
        theme: Theme,
        gate: PassphraseGate,
        asking: Asking,
        parent: QObject,
    ) -> None:
        """Restore for ``owner``.

        Args:
            owner: The whole program.
            own: Its settings and the places of backups.
            held: What is open.
            theme: How the welcome looks.
            gate: Asks for the passphrase of a backup.
            asking: Answers the welcome where another casebook is wanted.
            parent: The owner.
        """
        super().__init__(parent)
        self._owner, self._own, self._held = owner, own, held
        self._theme, self._gate, self._asking = theme, gate, asking
        self.welcome: Welcome | None = None
        self._damaged: Path | None = None
        self._damaged_key: Key | None = None
        self._path = Path()
        self._key: Key | None = None
        self._work = PacedWork(self)
        self._work.done.connect(self._tell_restored)
        self._work.failed.connect(self._open_again)

    def stop(self) -> None:
        """End a restore that is under way, where that still can be, and wait for it."""
        self._work.stop()

    @Slot()
    def join(self) -> None:
        """Answer the page of backups of the window that is complete now."""
        window = self._owner.window
        assert window is not None
        assert window.backups is not None
        window.backups.restore_wanted.connect(self._restore_open)
        window.backups.second_place_changed.connect(self._keep_second_place)

    def show_welcome(self, sentence: str, path: Path | None = None) -> None:
        """Say why no casebook is open, and offer the backups of the one at ``path``."""
        self._owner.drop_frame()
        self.leave_welcome()
        self._damaged, self._damaged_key = path, None
        found = (
            [one for place in self._own.backup_places() for one in shelves_of(place, path.stem)]
            if path
            else []
        )
        self.welcome = Welcome(self._theme, sentence, found)
        self.welcome.restore_chosen.connect(self._restore_damaged)
        self.welcome.open_chosen.connect(self._asking.ask_open)
        self.welcome.example_chosen.connect(self._asking.ask_example)
        self.welcome.show()

    def leave_welcome(self) -> None:
        """Close the welcome, if it stands."""
        if self.welcome is not None:
            self.welcome.close()
            self.welcome = None

    def show_damaged(self, path: Path, key: Key, sentence: str) -> None:
        """Say that a casebook is damaged, and offer its backups, which ``key`` opens."""
        if self._owner.window is not None:
            self._owner.tell(sentence)
            return
        self.show_welcome(sentence, path)
        self._damaged_key = key

    @Slot(str)
    def _keep_second_place(self, folder: str) -> None:
        """Keep backups there from now on."""
        self._own.keep(replace(self._own.settings, second_backups=folder))
        if self._held.keeper is not None:
            self._held.keeper.keep_in(self._own.backup_places())

    @Slot(str)
    def _restore_open(self, backup: str) -> None:
        """Put a backup in the place of the casebook that is open, and open that."""
        path, key = self._owner.path, self._owner.key
        self._owner.bare()
        self._owner.shut(backs_up=False)
        self._restore(Path(backup), path, key)

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

    def _restore(self, backup: Path, path: Path, key: Key | None) -> None:
        from desktop.services.backups.restoring import restore
        from desktop.ui.security.wait_page import WaitPage

        if self._work.is_busy:
            return
        self._path, self._key = path, key
        leaving, places, now = self._held.leaving, self._own.backup_places(), self._own.now

        def job(work: Work) -> "Restored":
            leaving.waitForDone()  # It is closed on another thread.
            return restore(backup, path, places, now, key, work)

        page = WaitPage(
            self._theme,
            "history",
            self.tr("A backup of “{0}” is being restored").format(path.name),
            self.tr("The file that is there now stays until the copy is made and checked."),
        )
        self._owner.bare().setCentralWidget(page)
        page.show()
        page.setFocus()
        words = self.tr("The restore was cancelled: “{0}” is as it was.")
        self._work.begin(job, page, words.format(path.name))

    @Slot(object)
    def _tell_restored(self, restored: "Restored") -> None:
        kept = restored.present.path if restored.present else restored.put_aside
        sentence = self.tr("The backup was restored.")
        if kept:
            words = self.tr("The backup was restored. What stood there before is kept: {0}.")
            sentence = words.format(kept)
        self._open_again(sentence)

    @Slot(str)
    def _open_again(self, sentence: str) -> None:
        """Open what stands there now, and say what came of it."""
        key, self._key = self._key, None
        try:
            self._owner.open_with(self._path, key)
        except BasewatchError as error:
            self.show_welcome(f"{sentence} {worded(str(error))}", self._path)
        else:
            self._owner.tell(sentence)
