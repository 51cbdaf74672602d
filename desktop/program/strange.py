"""Offers clean copies of casebooks that were tampered with, wherever that can be seen."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.domain.errors import BasewatchError
from desktop.program.own import Own
from desktop.program.owner import Owner
from desktop.program.restoring import Restoring
from desktop.store.errors import StrangeCasebook
from desktop.ui.clean_copies import CleanCopies
from desktop.ui.saying import worded
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.services.strangers import Report


class Strange(QObject):
    """Joins what makes clean copies with the window, or with the welcome where none is open."""

    def __init__(
        self, owner: Owner, own: Own, restoring: Restoring, theme: Theme, parent: QObject
    ) -> None:
        """Offer for ``owner``; ``restoring`` has the welcome."""
        super().__init__(parent)
        self._owner, self._own, self._restoring = owner, own, restoring
        self._clean = CleanCopies(theme, self._copy, self)
        self._clean.made.connect(self._open)
        self._clean.failed.connect(owner.tell)

    def stop(self) -> None:
        """Wait for a copy that is being made."""
        self._clean.stop()

    def offer(self, error: StrangeCasebook) -> None:
        """Say why the casebook was not opened, and offer a clean copy of it."""
        window, welcome = self._owner.window, self._restoring.welcome
        if window is not None:
            self._clean.offer_in(window, error.path, worded(str(error)))
        elif welcome is not None:
            welcome.set_sentence(worded(str(error)))
            self._clean.offer_at(welcome, error.path)

    def _copy(self, path: Path, target: Path) -> "Report":
        from desktop.services.strangers import read_stranger

        return read_stranger(path, target, self._own.author(), self._own.now)

    @Slot(str, str)
    def _open(self, path: str, sentence: str) -> None:
        try:
            self._owner.open(Path(path))
        except BasewatchError as error:
            self._owner.refuse(error)
        self._owner.tell(sentence)
