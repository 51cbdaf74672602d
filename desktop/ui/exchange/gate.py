"""The way from a pack to the casebook: choose it, look at what it brings, merge it."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from desktop.domain.errors import BasewatchError
from desktop.domain.wording_parts import counted
from desktop.services.backups.shelf import Why
from desktop.ui.tasks import TaskRunner
from desktop.ui.waiting import waiting
from desktop.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from desktop.services.exchange.merging import Looked
    from desktop.ui.exchange.page import PackPage
    from desktop.ui.main_window import MainWindow


class PackGate(QObject):
    """Opens a pack beside the window and merges it where that is wanted; loads both late."""

    page: "PackPage"

    def __init__(self, window: "MainWindow") -> None:
        """Answer the action of ``window``."""
        super().__init__(window)
        self._window = window
        self._is_made = False
        self._path = Path()
        self._runner = TaskRunner(window.desk.readers, window.pool, self)
        self._runner.done.connect(self._show)
        self._runner.failed.connect(window.tell)
        window.action("merge_pack").triggered.connect(self.choose)

    @Slot()
    def choose(self) -> None:
        """Ask the system's dialog for a pack."""
        kinds = self.tr("Packs (*.basewatch-pack)")
        title = self.tr("Merge a pack")
        name, _kind = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        if name:
            self.look(Path(name))

    def look(self, path: Path) -> None:
        """Open a pack, and show what it would bring."""
        from desktop.services.exchange.merging import look

        self._path = path
        self._window.status.tell(self.tr("The pack is being checked…"))
        self._runner.work(partial(look, self._window.desk.open_reader, path))

    @Slot(object)
    def _show(self, looked: "Looked") -> None:
        if not self._is_made:
            from desktop.ui.exchange.page import PackPage

            self._is_made = True
            self.page = PackPage()
            self.page.closed.connect(self.leave)
            self.page.merge_wanted.connect(self.merge)
            self._window.pages.addWidget(self.page)
        self.page.show_pack(looked)
        self._window.status.tell(self.tr("The pack was checked"))
        self._window.whole.enter(self.page)
        self.page.setFocus()

    @Slot()
    def leave(self) -> None:
        """Show the casebook again."""
        if self._window.pages.currentWidget() is self.page:
            self._window.whole.leave()

    @Slot()
    def merge(self) -> None:
        """Merge the pack as it was chosen, after a backup."""
        from desktop.services.exchange.merging import merge_pack

        window = self._window
        try:
            with waiting():
                if window.backups is not None:
                    window.backups.before(Why.MERGE)
                changes = merge_pack(window.desk.editing, self._path, self.page.choices())
        except BasewatchError as error:
            self.page.say(str(error))
            return
        self.leave()
        said = self.tr("Done: {0}. Came in: {1}; changed: {2:,}. Undo takes it back.")
        new = counted(len(changes.added), self.tr("record"))
        words = said.format(changes.label, new, len(changes.edited))
        window.add_banner(Banner(window.theme, words))
