"""Asks for files: which casebook to open, where to make one, where to put a copy."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from desktop.domain.errors import BasewatchError
from desktop.program.own import Own
from desktop.program.owner import Owner
from desktop.ui.asking_files import Purpose, documents, file_to_open, file_to_save
from desktop.ui.recent_menu import RecentMenu
from desktop.ui.security.gate import PassphraseGate


class Asking(QObject):
    """Answers the actions that open, make and copy casebooks."""

    def __init__(self, owner: Owner, own: Own, gate: PassphraseGate, parent: QObject) -> None:
        """Answer for ``owner``; ``gate`` asks for the passphrase of what is made."""
        super().__init__(parent)
        self._owner, self._own, self._gate = owner, own, gate

    def take_window(self) -> None:
        """Answer the actions of the window that just got its casebook."""
        window = self._owner.window
        assert window is not None
        window.joined.connect(self._join_file)
        for name, slot in (
            ("new_casebook", self.ask_new),
            ("open_casebook", self.ask_open),
            ("open_example", self.ask_example),
            ("save_copy", self.ask_copy),
        ):
            window.action(name).triggered.connect(slot)
        recent = RecentMenu(self._own.recent, window)
        recent.chosen.connect(self._open_recent)
        recent.cleared.connect(self._own.forget_recent)
        window.actions_by_name.insert_menu("open_example", recent)

    @Slot(str)
    def _open_recent(self, path: str) -> None:
        self._try(lambda: self._owner.open(Path(path)))

    @Slot()
    def _join_file(self) -> None:
        window = self._owner.window
        assert window is not None
        window.file.copy_wanted.connect(self.ask_copy)
        window.file.again_wanted.connect(self._open_again)

    @Slot(str)
    def _open_again(self, look_only: str) -> None:
        """Open the casebook that is open anew: to edit it, or for looking only."""
        if self._owner.window is not None:
            path, key = self._owner.path, self._owner.key
            self._try(lambda: self._owner.open_with(path, key, look_only))

    @Slot()
    def ask_open(self) -> None:
        """Let somebody choose another casebook."""
        above = self._owner.window or self._owner.frame
        title = self.tr("Open casebook")
        chosen = file_to_open(above, Purpose.CASEBOOK, title, self._filter())
        if chosen:
            self._try(lambda: self._owner.open(Path(chosen)))

    @Slot()
    def ask_example(self) -> None:
        """Open the example."""
        self._try(self._owner.open_example)

    @Slot()
    def ask_new(self) -> None:
        """Ask what a new casebook shall be called, and where it shall be."""
        self._gate.ask_new(documents())

    @Slot()
    def ask_copy(self) -> None:
        """Let somebody choose where a copy of the open casebook shall be."""
        title = self.tr("Save a copy")
        target = file_to_save(
            self._owner.window, Purpose.COPY, title, self._filter(), suffix=".basewatch"
        )
        if target is not None:
            self._try(lambda: self._copy(target))

    def _copy(self, target: Path) -> None:
        from desktop.store.copies import copy_to

        window = self._owner.window
        assert window is not None
        copy_to(window.desk.readers.here(), target)
        self._owner.tell(self.tr("A copy was written to {0}").format(target))

    def _filter(self) -> str:
        return self.tr("Casebooks (*.basewatch);;All files (*)")

    def _try(self, step: Callable[[], None]) -> None:
        try:
            step()
        except BasewatchError as error:
            self._owner.refuse(error)
