"""All that has to do with passphrases in the window: asking, setting, locking; slow work aside."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.errors import BasewatchError
from desktop.services.casebooks import Tried, tried
from desktop.services.files import write_text_whole
from desktop.services.new_place import casebook_path
from desktop.services.passphrases import Changed, Key, key_after, key_of_new
from desktop.ui.paced import PacedWork
from desktop.ui.saying import worded
from desktop.ui.security.house import House
from desktop.ui.security.idle import IdleWatch
from desktop.ui.security.passphrase_page import PassphrasePage, PassphraseWish
from desktop.ui.security.unlock_page import UnlockPage
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import Theme

Then = Callable[[Path, Key], None]


class PassphraseGate(QObject):
    """Answers the actions about passphrases, and locks the casebook when nobody is there."""

    def __init__(self, theme: Theme, house: House, parent: QObject) -> None:
        """Answer for ``house``."""
        super().__init__(parent)
        self._theme, self._house = theme, house
        self._pool = QThreadPool(self)
        self._opening = self._runner()
        self._opening.done.connect(self._take_key)
        self._opening.failed.connect(self._refuse)
        self._making = self._runner()
        self._making.done.connect(self._make)
        self._making.failed.connect(self._refuse)
        self._proving = self._runner()
        self._proving.done.connect(self._rewrite)
        self._proving.failed.connect(self._refuse)
        self._rewriting = PacedWork(self)
        self._rewriting.done.connect(self._take_changed)
        self._rewriting.failed.connect(self._take_back)
        app = QApplication.instance()
        assert isinstance(app, QGuiApplication)
        self.idle = IdleWatch(app, parent=self)
        self.idle.idle.connect(self.lock_if_idle)
        self.page: QWidget | None = None
        self._path = Path()
        self._then: Then = house.open_with
        self._wish = PassphraseWish()
        self._old: Key | None = None
        self._code = ""

    def stop(self) -> None:
        """Wait for what is under way: it is whole or not at all."""
        self.idle.watch(0)
        self._pool.waitForDone()
        self._rewriting.stop()

    def take_window(self) -> None:
        """Answer the actions of the window that just opened."""
        window = self._house.window
        assert window is not None
        self.page = None
        for name, slot in (("passphrase", self.ask_change), ("lock", self.lock)):
            window.action(name).triggered.connect(slot)
        is_encrypted = self._house.key is not None
        window.action("lock").setEnabled(is_encrypted)
        window.action("passphrase").setEnabled(not window.desk.editing.read_only_because)
        self.idle.watch(self._house.lock_after_min * 60 if is_encrypted else 0)

    def ask(self, path: Path, *, is_locked: bool = False, then: Then | None = None) -> None:
        """Ask for the passphrase of the casebook at ``path``.

        Args:
            path: The file.
            is_locked: Whether it was open before.
            then: What to do with its key; the casebook is opened without it.
        """
        self._path = path
        self._then = then or self._house.open_with
        window = self._house.window
        page = UnlockPage(self._theme, path.name, is_locked=is_locked, can_leave=window is not None)
        page.typed.connect(self._try)
        page.other_wanted.connect(self._house.ask_open)
        self._enter(page)

    @Slot()
    def lock(self) -> None:
        """Close the casebook and everything that shows it, and ask for its passphrase."""
        if self._house.window is None or self._house.key is None:
            return
        path = self._house.path
        bare = self._house.bare()
        self.idle.watch(0)
        self._house.shut()
        bare.activateWindow()
        self.ask(path, is_locked=True)

    @Slot()
    def lock_if_idle(self) -> None:
        """Lock, unless something is shown to a room or is at work; then a little later."""
        window = self._house.window
        if window is None or window.is_presenting or window.is_at_work:
            return
        above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if above is not None:
            above.close()  # It waits for an answer that would come to a window that is gone.
            return
        self.lock()

    @Slot()
    def ask_change(self) -> None:
        """Ask what shall become of the passphrase."""
        page = PassphrasePage(
            self._theme,
            self._house.path.name,
            is_encrypted=self._house.key is not None,
            backups=len(self._house.backups()),
            lock_after_min=self._house.lock_after_min,
        )
        page.wanted.connect(self._prove)
        page.lock_after_chosen.connect(self.lock_after)
        self._enter(page)

    def ask_new(self, folder: Path) -> None:
        """Ask for the name and the place of a new casebook, ``folder`` if no other is chosen."""
        from desktop.ui.security.new_page import NewPage

        page = NewPage(self._theme, folder)
        page.made.connect(self._begin_new)
        self._enter(page)

    @Slot()
    def leave(self) -> None:
        """Put the page away, and show the casebook again."""
        window = self._house.window
        if self.page is not None and window is not None:
            window.whole.leave()
            window.pages.removeWidget(self.page)
            self.page.deleteLater()
            self.page = None

    def _enter(self, page: QWidget) -> None:
        """Let ``page`` stand in the window's place, or in one that has no casebook."""
        self.leave()
        window = self._house.window
        if window is None:
            self._house.bare().setCentralWidget(page)
            # Else it is shown a little later, and could not take the keys of an active window now.
            page.show()
        else:
            window.pages.addWidget(page)
            window.whole.enter(page)
            # A form stands beside the casebook, not beside this page.
            window.forms.opened.connect(self.leave)
            page.left.connect(self.leave)  # type: ignore[attr-defined] # each has that signal
        self.page = page
        page.setFocus()

    @Slot(str)
    def _try(self, typed: str) -> None:
        self._opening.work(partial(tried, self._path, typed))

    @Slot(str, str, str, str)
    def _begin_new(self, folder: str, name: str, passphrase: str, again: str) -> None:
        try:
            self._path = casebook_path(Path(folder), name)
        except BasewatchError as error:
            self._refuse_new(worded(str(error)))
            return
        if passphrase or again:
            self._making.work(partial(key_of_new, passphrase, again))
        else:
            self._make(None)

    @Slot(object)
    def _prove(self, wish: PassphraseWish) -> None:
        self._wish = wish
        self._proving.work(
            partial(
                key_after,
                self._house.path,
                self._house.key,
                wish.present,
                None if wish.remove else (wish.passphrase, wish.again),
            )
        )

    @Slot(object)
    def _take_key(self, found: Tried) -> None:
        if found.damage:
            self.leave()
            self._house.show_damaged(self._path, found.key, found.damage)
            return
        try:
            self._then(self._path, found.key)
        except BasewatchError as error:
            self._refuse(worded(str(error)))

    @Slot(object)
    def _make(self, key: Key | None) -> None:
        try:
            self._house.make(self._path, key)
        except BasewatchError as error:
            self._refuse_new(worded(str(error)))
            return
        self._show_recovery_key(key)

    @Slot(object)
    def _rewrite(self, key: Key | None) -> None:
        from desktop.ui.security.wait_page import WaitPage

        path, self._old = self._house.path, self._house.key
        self._path = path
        page = WaitPage(
            self._theme,
            "lock",
            self.tr("“{0}” is being written anew").format(path.name),
            self.tr("The file that is there now stays until the new one is written and checked."),
        )
        self._house.bare().setCentralWidget(page)
        page.show()
        page.setFocus()
        self.idle.watch(0)
        self.page = None
        job = self._house.change_job(key, self._wish.fate)
        self._wish = PassphraseWish()
        self._house.shut()
        words = self.tr("It was cancelled: “{0}” and its passphrase are as they were.")
        self._rewriting.begin(job, page, words.format(path.name))

    @Slot(object)
    def _take_changed(self, changed: Changed) -> None:
        self._old = None
        self._open_again(changed.key)
        self._show_recovery_key(changed.key)
        for sentence in changed.left:
            self._house.tell(sentence)

    @Slot(str)
    def _take_back(self, sentence: str) -> None:
        old, self._old = self._old, None
        self._open_again(old)
        self._house.tell(sentence)

    def _open_again(self, key: Key | None) -> None:
        try:
            self._house.open_with(self._path, key)
        except BasewatchError as error:
            self.ask(self._path)
            self._refuse(worded(str(error)))

    def _show_recovery_key(self, key: Key | None) -> None:
        window = self._house.window
        if key is not None and window is not None:
            self._code = key.recovery_code()
            # The panels around the page take their places first.
            window.listed.connect(self._enter_recovery)

    @Slot()
    def _enter_recovery(self) -> None:
        from desktop.ui.security.recovery_page import RecoveryPage

        if self._code:
            code, self._code = self._code, ""
            self._enter(RecoveryPage(self._theme, self._path.name, code, write_text_whole))

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        page = self.page
        if page is None:
            self._house.tell(sentence)
        else:
            page.refuse(sentence)  # type: ignore[attr-defined] # each that asks has it

    def _refuse_new(self, sentence: str) -> None:
        """Say why a casebook of that name is not made in that place."""
        from desktop.ui.security.new_page import NewPage

        if isinstance(self.page, NewPage):
            self.page.refuse_name(sentence)
        else:
            self._refuse(sentence)

    @Slot(int)
    def lock_after(self, minutes: int) -> None:
        """Lock after so many minutes without a hand on it, from now on; 0 for never."""
        self._house.set_lock_after(minutes)
        is_encrypted = self._house.key is not None
        self.idle.watch(minutes * 60 if is_encrypted else 0)

    def _runner(self) -> TaskRunner:
        return TaskRunner(None, self._pool, self)
