"""Makes backups while the window is open, checks the casebook once, and opens the page of both."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal, Slot

from desktop.domain.errors import BasewatchError
from desktop.services.backups.checking import check
from desktop.services.backups.keeper import Done, Keeper, Pinned
from desktop.services.backups.shelf import Why
from desktop.ui.backups.page import BackupsPage
from desktop.ui.saying import in_figures, worded
from desktop.ui.tasks import TaskRunner
from desktop.ui.widgets.banner import Banner, BannerKind

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow

REGULARLY_MS = 30 * 60 * 1_000
CHECK_AFTER_MS = 5_000


class BackupsGate(QObject):
    """Joins one window with what keeps the backups of its casebook.

    Signals:
        restore_wanted: A backup is to stand in the casebook's place (its path).
        second_place_changed: Backups are to be kept in another second place, or none.
    """

    restore_wanted = Signal(str)
    second_place_changed = Signal(str)

    def __init__(self, window: "MainWindow", keeper: Keeper, second_place: str) -> None:
        """Make backups by ``keeper``; ``second_place`` is named on the page."""
        super().__init__(window)
        self._window, self._keeper, self._second = window, keeper, second_place
        self._is_ended = False
        self._told: frozenset[str] = frozenset()
        self.page: BackupsPage | None = None
        # One after the other, and never before what a panel asks.
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._check_pool = QThreadPool(self)
        desk = window.desk
        self._open_reader = desk.open_reader
        self._maker = TaskRunner(desk.readers, self._pool, self)
        self._checker = TaskRunner(desk.readers, self._check_pool, self)
        self._lister = TaskRunner(desk.readers, window.pool, self)
        self._maker.done.connect(self._take_done)
        self._maker.failed.connect(window.tell)
        self._checker.done.connect(self._take_check)
        self._is_read_only = bool(desk.editing.read_only_because)
        self.regular = QTimer(self)
        self.regular.setInterval(REGULARLY_MS)
        self.regular.timeout.connect(self.make_regular)
        if not self._is_read_only:
            self.regular.start()
        self.first_check = QTimer(self)
        self.first_check.setSingleShot(True)
        self.first_check.timeout.connect(self.start_check)
        self.first_check.start(CHECK_AFTER_MS)
        window.action("backups").triggered.connect(self.open)
        window.merging.about_to_merge.connect(self.before_merge)

    @property
    def is_open(self) -> bool:
        """Whether the page stands in the window's place."""
        return self.page is not None and self._window.pages.currentWidget() is self.page

    def before(self, why: Why) -> None:
        """Hold on to the casebook as it is now, and make the backup meanwhile.

        Whoever is about to change much calls this first, and need not wait.
        """
        self._pin(why, only_if_changed=True)

    @Slot()
    def before_merge(self) -> None:
        """Make a backup of what stands before a merge."""
        self.before(Why.MERGE)

    @Slot()
    def make_regular(self) -> None:
        """Make a backup if something changed since the last."""
        self._pin(Why.REGULAR, only_if_changed=True)

    @Slot()
    def make_asked(self) -> None:
        """Make a backup now, changed or not."""
        self._pin(Why.ASKED, only_if_changed=False)

    @Slot()
    def start_check(self) -> None:
        """Check the casebook in the background, and tell only what is wrong."""
        self._checker.work(self._checked)

    @Slot()
    def open(self) -> None:
        """Show the page of backups in the window's place."""
        if self.page is None:
            window = self._window
            self.page = BackupsPage(
                window.theme, TaskRunner(window.desk.readers, window.pool, self)
            )
            window.pages.addWidget(self.page)
            self.page.closed.connect(self.leave)
            self.page.restore_wanted.connect(self.restore_wanted)
            self.page.backup_wanted.connect(self.make_asked)
            self.page.second.changed.connect(self.change_second)
            self.page.second.show_place(self._second)
            self.page.now_button.setVisible(not self._is_read_only)
            self.page.restore_button.setVisible(not self._is_read_only)
            self._lister.done.connect(self.page.show_backups)
        self.page.say("")
        self._lister.work(self._keeper.listed)
        self._window.whole.enter(self.page)
        self.page.setFocus()

    @Slot()
    def leave(self) -> None:
        """Show the casebook again."""
        if self.is_open:
            self._window.whole.leave()

    def stop(self) -> None:
        """End the check, and wait for a backup that is being made."""
        self._is_ended = True
        self.regular.stop()
        self.first_check.stop()
        self._pool.waitForDone()
        self._check_pool.waitForDone()

    def _pin(self, why: Why, *, only_if_changed: bool) -> None:
        try:
            pinned = self._keeper.pinned(why, only_if_changed=only_if_changed)
        except BasewatchError as error:
            self._window.tell(worded(str(error)))
            return
        self._maker.work(partial(Pinned.make, pinned))

    def _checked(self) -> tuple[str, ...]:
        return check(self._open_reader, self._keeper.listed(), self._ends)

    def _ends(self) -> bool:
        return self._is_ended

    @Slot(object)
    def _take_done(self, done: Done) -> None:
        new = set(done.refused) - self._told
        self._told = frozenset(done.refused)
        if self.page is not None and self.is_open:
            made = self.tr("A backup was made and checked.") if done.made else ""
            self.page.say(" ".join((*done.refused, made)).strip())
            self._lister.work(self._keeper.listed)
            return
        for sentence in new:
            self._window.tell(sentence)

    @Slot(object)
    def _take_check(self, problems: tuple[str, ...]) -> None:
        if not problems:
            return
        more = len(problems) - 1
        rest = self.tr(" ({0} more)").format(in_figures(more)) if more else ""
        banner = Banner(
            self._window.theme,
            self.tr("This casebook is damaged. {0}{1}").format(problems[0], rest),
            BannerKind.BAD,
        )
        banner.add_button(self.tr("Backups…")).clicked.connect(self.open)
        self._window.add_banner(banner)

    @Slot(str)
    def change_second(self, folder: str) -> None:
        """Have backups kept in another second place, or in none."""
        self._second = folder
        if self.page is not None:
            self.page.second.show_place(folder)
        self.second_place_changed.emit(folder)
