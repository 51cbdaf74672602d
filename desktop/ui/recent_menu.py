"""The casebooks that were open last, newest first, each with its folder."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.ui.labels import visible_text
from desktop.ui.widgets.rounded import Menu

_MOST_CHARS = 60


class RecentMenu(Menu):
    """A menu of files; none of them is looked at before it is chosen.

    Signals:
        chosen: A casebook is to be opened (its path).
        cleared: The list is to be forgotten.
    """

    chosen = Signal(str)
    cleared = Signal()

    def __init__(self, paths: Callable[[], Sequence[Path]], parent: QWidget) -> None:
        """List what ``paths`` returns each time it is shown."""
        super().__init__(parent)
        self.setTitle(self.tr("Open &recent"))
        self._paths = paths
        self.aboutToShow.connect(self.fill)

    @Slot()
    def fill(self) -> None:
        """List the casebooks as they are now."""
        self.clear()
        paths = self._paths()
        for number, path in enumerate(paths, 1):
            action = self.addAction(self._words(number, path))
            action.setData(str(path))
            action.triggered.connect(self._choose)
        if not paths:
            nothing = self.addAction(self.tr("No other casebook was open yet"))
            nothing.setEnabled(False)
            return
        self.addSeparator()
        self.addAction(self.tr("&Forget this list")).triggered.connect(self.cleared)

    def _words(self, number: int, path: Path) -> str:
        name = visible_text(path.stem)[:_MOST_CHARS]
        folder = visible_text(str(path.parent))
        if len(folder) > _MOST_CHARS:
            folder = f"…{folder[1 - _MOST_CHARS :]}"
        # What follows an & would be underlined, and be a key.
        words = self.tr("{0}   in {1}").format(name, folder).replace("&", "&&")
        return f"&{number} {words}"

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.chosen.emit(action.data())
