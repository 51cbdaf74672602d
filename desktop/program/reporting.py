"""Puts together what can be handed on about a problem, and offers it where something failed."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from desktop.program.own import Own
from desktop.program.owner import Owner
from desktop.queries.info import casebook_info
from desktop.queries.reader import Reader
from desktop.services.files import write_text_whole
from desktop.services.problem_report import problem_report
from desktop.ui.problem_page import ProblemPage
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import Theme
from desktop.ui.widgets.banner import Banner, BannerKind


class Reporting(QObject):
    """Answers the action that reports a problem, and tells of failures that nobody expected."""

    def __init__(self, owner: Owner, own: Own, theme: Theme, parent: QObject) -> None:
        """Report of the casebook of ``owner``, with the log of ``own``."""
        super().__init__(parent)
        self._owner, self._own, self._theme = owner, own, theme
        self._happened = ""
        self._saver: TaskRunner | None = None
        self.page: ProblemPage | None = None

    def take_window(self) -> None:
        """Answer the action of the window that just got its casebook."""
        window = self._owner.window
        assert window is not None
        window.action("report_problem").triggered.connect(self.open)

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say that something failed, and offer the report."""
        self._happened = sentence
        window = self._owner.window
        shown = window.findChildren(Banner) if window is not None else []
        is_told = any(one.label.text() == sentence and not one.is_put_away for one in shown)
        if window is None or window.is_presenting:
            self._owner.tell(sentence)
        elif not is_told:
            banner = Banner(self._theme, sentence, BannerKind.CHANGING)
            banner.add_button(self.tr("Report it…")).clicked.connect(self.open)
            window.add_banner(banner)

    @Slot()
    def open(self) -> None:
        """Show the report."""
        window = self._owner.window
        assert window is not None
        self.page = page = ProblemPage(window)
        asker, self._saver = window.runner(), TaskRunner(None, window.pool, page)
        asker.done.connect(page.show_report)
        page.save_wanted.connect(self._save)
        self._saver.done.connect(self._saved)
        self._saver.failed.connect(page.say)
        asker.ask(
            partial(
                _report,
                is_encrypted=self._owner.key is not None,
                log_folder=self._own.folders.state,
                happened=self._happened,
            )
        )
        page.show()

    @Slot(str)
    def _save(self, name: str) -> None:
        assert self._saver is not None
        assert self.page is not None
        self._saver.work(partial(_written, Path(name), self.page.text))

    @Slot(object)
    def _saved(self, path: Path) -> None:
        assert self.page is not None
        self.page.say(self.tr("Saved as {0}").format(path.name))


def _report(reader: Reader, *, is_encrypted: bool, log_folder: Path, happened: str) -> str:
    counts = casebook_info(reader).counts
    return problem_report(
        counts, is_encrypted=is_encrypted, log_folder=log_folder, happened=happened
    )


def _written(path: Path, text: str) -> Path:
    write_text_whole(path, text)
    return path
