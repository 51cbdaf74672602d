"""The way from a pack to the casebook: choose it, look at what it brings, merge it."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.services.backups.shelf import Why
from desktop.ui.asking_files import Purpose, file_to_open
from desktop.ui.counts import counted
from desktop.ui.paced import PacedWork
from desktop.ui.saying import in_figures, worded
from desktop.ui.step_words import step_words
from desktop.ui.tasks import TaskRunner
from desktop.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from desktop.services.changes import Changes
    from desktop.services.exchange.envelope import Unlock
    from desktop.services.exchange.merging import Looked
    from desktop.services.paced import Work
    from desktop.ui.exchange.page import PackPage
    from desktop.ui.main_window import MainWindow
    from desktop.ui.security.unlock_page import UnlockPage
    from desktop.ui.security.wait_page import WaitPage


class PackGate(QObject):
    """Opens a pack beside the window and merges it where that is wanted; loads both late."""

    page: "PackPage"

    def __init__(self, window: "MainWindow") -> None:
        """Answer the action of ``window``."""
        super().__init__(window)
        self._window = window
        self._is_made = False
        self._path = Path()
        self._unlock: Unlock | None = None
        self._runner = TaskRunner(window.desk.readers, window.pool, self)
        self._runner.done.connect(self._show)
        self._runner.failed.connect(self._tell_unread)
        self._work = PacedWork(self)
        self._work.done.connect(self._tell_merged)
        self._work.failed.connect(self._refuse)
        self._waiting: WaitPage | None = None
        self._asking: UnlockPage | None = None
        window.action("merge_pack").triggered.connect(self.choose)

    @Slot()
    def choose(self) -> None:
        """Ask the system's dialog for a pack."""
        kinds = self.tr("Packs (*.basewatch-pack)")
        title = self.tr("Merge a pack")
        name = file_to_open(self._window, Purpose.PACK, title, kinds)
        if name:
            self.look(Path(name))

    def look(self, path: Path) -> None:
        """Open a pack, and show what it would bring; ask for its passphrase where it has one."""
        from desktop.services.exchange.envelope import asks_for_passphrase

        self.stop_asking()
        self._path = path
        if asks_for_passphrase(path):
            self._ask_passphrase()
        else:
            self._look("")

    @Slot(str)
    def _look(self, typed: str) -> None:
        from desktop.services.exchange.envelope import Unlock
        from desktop.services.exchange.merging import look

        desk, path = self._window.desk, self._path
        self._unlock = Unlock(
            key_folder=desk.key_folder, passphrase=typed, private=desk.private_folder
        )
        self._window.status.tell(self.tr("The pack is being checked…"))
        self._runner.work(partial(look, desk.open_reader, path, self._unlock))

    @Slot(str)
    def _tell_unread(self, sentence: str) -> None:
        self._unlock = None
        if self._asking is None:
            self._window.tell(sentence)
        else:
            self._asking.refuse(sentence)

    @Slot(object)
    def _show(self, looked: "Looked") -> None:
        self.stop_asking()
        if not self._is_made:
            from desktop.ui.exchange.page import PackPage

            self._is_made = True
            self.page = PackPage(self._window.theme)
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
            # Not kept longer than it is needed: it may hold a passphrase.
            self._unlock = None

    def _ask_passphrase(self) -> None:
        from desktop.ui.security.unlock_page import UnlockPage

        window = self._window
        page = self._asking = UnlockPage(
            window.theme,
            self._path.name,
            is_locked=False,
            can_leave=True,
            sentence=self.tr("Type the passphrase that its maker told you."),
        )
        page.typed.connect(self._look)
        page.left.connect(self.stop_asking)
        window.pages.addWidget(page)
        window.whole.enter(page)
        page.setFocus()

    @Slot()
    def stop_asking(self) -> None:
        """Ask for no passphrase any more, and show the casebook again."""
        page, self._asking = self._asking, None
        if page is None:
            return
        self._runner.forget()
        self._window.whole.leave()
        self._window.pages.removeWidget(page)
        page.deleteLater()

    @Slot()
    def merge(self) -> None:
        """Merge the pack as it was chosen, after a backup; nothing is edited meanwhile."""
        from desktop.services.exchange.merging import merge_pack
        from desktop.ui.security.wait_page import WaitPage

        window, path, unlock = self._window, self._path, self._unlock
        editing, choices = window.desk.editing, self.page.choices()
        if because := editing.read_only_because:
            self.page.say(worded(because))
            return
        if window.backups is not None:
            window.backups.before(Why.MERGE)

        def job(work: "Work") -> "Changes":
            with editing.elsewhere() as other:
                return merge_pack(other, path, choices, unlock, work)

        page = self._waiting = WaitPage(
            window.theme,
            "users",
            self.tr("“{0}” is being merged").format(path.name),
            self.tr("Either all of it comes in, as one step that can be undone, or nothing does."),
        )
        window.pages.addWidget(page)
        window.whole.enter(page)
        page.setFocus()
        window.onlooker.stop()
        editing.hold(self.tr("A pack is being merged. Wait until that is done."))
        self._work.begin(job, page, self.tr("The merge was cancelled: nothing was taken over."))

    @property
    def is_busy(self) -> bool:
        """Whether a pack is being merged."""
        return self._work.is_busy

    def stop(self) -> None:
        """End a merge that is under way: the window closes."""
        self._work.stop()

    def _end(self) -> None:
        """Let others edit again, and put the page away that stood there meanwhile."""
        self._window.desk.editing.hold("")
        self._window.onlooker.go_on()
        page, self._waiting = self._waiting, None
        assert page is not None
        self._window.whole.enter(self.page)
        self._window.pages.removeWidget(page)
        page.deleteLater()

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self._end()
        self.page.say(sentence)
        self.page.setFocus()

    @Slot(object)
    def _tell_merged(self, changes: "Changes") -> None:
        window = self._window
        self._end()
        self.leave()
        window.desk.editing.end_step(changes)
        said = self.tr("Done: {0}. New: {1}; changed: {2}. Undo takes it back.")
        new = counted(len(changes.added), "record")
        words = said.format(step_words(changes.label), new, in_figures(len(changes.edited)))
        window.add_banner(Banner(window.theme, words))
