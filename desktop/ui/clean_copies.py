"""Offers a clean copy of a casebook that was tampered with, makes it, and tells what came of it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from desktop.ui.saying import plural, worded
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import Theme
from desktop.ui.widgets.banner import Banner, BannerKind

if TYPE_CHECKING:
    from desktop.services.strangers import Report
    from desktop.ui.main_window import MainWindow
    from desktop.ui.welcome import Welcome

Copy = Callable[[Path, Path], "Report"]


class CleanCopies(QObject):
    """Makes clean copies beside what they are of, one at a time.

    Signals:
        made: A copy is there, to be opened (its path), and a sentence on what is in it.
        failed: Why there is none, one sentence.
    """

    made = Signal(str, str)
    failed = Signal(str)

    def __init__(self, theme: Theme, copy: Copy, parent: QObject) -> None:
        """Make copies by ``copy``, from a path to another."""
        super().__init__(parent)
        self._theme, self._copy = theme, copy
        self._path = self._target = Path()
        self._is_making = False
        self._pool = QThreadPool(self)
        self._runner = TaskRunner(None, self._pool, self)
        self._runner.done.connect(self._take)
        self._runner.failed.connect(self._give_up)

    def offer_in(self, window: "MainWindow", path: Path, sentence: str) -> None:
        """Say ``sentence`` in a window that shows another casebook, with a way on."""
        self._path = path
        banner = Banner(self._theme, sentence, BannerKind.BAD)
        button = banner.add_button(self.tr("Open a clean copy"))
        button.clicked.connect(self.make)
        button.clicked.connect(banner.deleteLater)
        window.add_banner(banner)

    def offer_at(self, welcome: "Welcome", path: Path) -> None:
        """Offer it where no casebook is open."""
        self._path = path
        welcome.offer_clean_copy()
        welcome.clean_button.clicked.connect(self.make)

    @Slot()
    def make(self) -> None:
        """Make the copy that was offered last, under a name that nothing has yet."""
        if self._is_making:
            return
        self._is_making = True
        path = self._path
        words = self.tr("clean copy")
        target, number = path.with_name(f"{path.stem} ({words}){path.suffix}"), 1
        while target.exists():
            number += 1
            target = path.with_name(f"{path.stem} ({words} {number}){path.suffix}")
        self._target = target
        self._runner.work(partial(self._copy, path, target))

    def stop(self) -> None:
        """Wait for a copy that is being made."""
        self._runner.forget()
        self._pool.waitForDone()

    @Slot(object)
    def _take(self, report: "Report") -> None:
        self._is_making = False
        count = sum(report.counts.values())
        said = plural(
            "CleanCopies",
            "This is a clean copy of 1 record; its history begins now.",
            "This is a clean copy of %Ln records; its history begins now.",
            count,
        )
        if report.left_out:
            left = plural(
                "CleanCopies",
                "One thing was left out: {0}",
                "%Ln things were left out: {0}",
                len(report.left_out),
            )
            said = f"{said} {left.format(worded(report.left_out[0]))}"
        self.made.emit(str(self._target), said)

    @Slot(str)
    def _give_up(self, sentence: str) -> None:
        self._is_making = False
        self.failed.emit(sentence)
