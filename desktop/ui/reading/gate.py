"""The way into reading: paste, drop or choose a report; the review takes the window's place."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Slot
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from desktop.services.intake.intake import SUFFIXES
from desktop.ui.asking_files import Purpose, files_to_open
from desktop.ui.dragging import is_own

if TYPE_CHECKING:
    from desktop.ui.forms.unsaved import Unsaved
    from desktop.ui.main_window import MainWindow
    from desktop.ui.reading.draft import ReadingDraft
    from desktop.ui.reading.page import ReadingPage


class ReadingGate(QObject):
    """Opens the reading page over the window, and puts everything back when it is left."""

    def __init__(self, window: "MainWindow") -> None:
        """Answer the actions of ``window`` and what is dropped on it."""
        super().__init__(window)
        self._window = window
        self.page: ReadingPage | None = None
        self._draft: ReadingDraft | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        window.action("paste_report").triggered.connect(self.paste)
        window.action("read_files").triggered.connect(self.ask_files)

    @property
    def is_open(self) -> bool:
        """Whether the page stands in the window's place."""
        return self.page is not None and self._window.pages.currentWidget() is self.page

    @Slot()
    def paste(self) -> None:
        """Take in what the clipboard holds: a text, a part of a page, or files."""
        if self._is_refused():
            return
        # An empty clipboard may hold nothing at all.
        self._take(QApplication.clipboard().mimeData() or QMimeData())

    @Slot()
    def ask_files(self) -> None:
        """Ask for files to take in."""
        if self._is_refused():
            return
        kinds = self.tr("Reports ({0})").format(" ".join(f"*{suffix}" for suffix in SUFFIXES))
        names = files_to_open(self._window, Purpose.REPORT, self.tr("Read report files"), kinds)
        if names:
            self._made().take_files([Path(name) for name in names])

    def save(self) -> None:
        """Keep a report that is not done with, before the window goes."""
        window = self._window
        if self._draft is not None:
            self._draft.stop()
        if window.state.is_inside:
            is_open = self.is_open and self.page is not None
            state = self.page.unfinished() if is_open and self.page is not None else {}
            window.state.save_panel(window.desk.casebook_id, "reading", state)

    def restore(self) -> None:
        """Go on with a report that was not done with when the casebook was locked."""
        window = self._window
        state = window.state.panel(window.desk.casebook_id, "reading")
        if state and window.state.is_inside and not window.desk.editing.read_only_because:
            self._made().go_on_with(state)

    @Slot(object)
    def go_on_with(self, unsaved: "Unsaved") -> None:
        """Go on with a report that was not done with when the program ended."""
        if not self._is_refused():
            self._made().go_on_with(json.loads(unsaved.draft.content))

    @Slot()
    def leave(self) -> None:
        """Show the window as it was before; somebody is done with the report."""
        if self._draft is not None:
            self._draft.drop()
        if self.is_open:
            self._window.whole.leave()
            self._window.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take in files and texts that are dropped on the window."""
        if isinstance(event, QDropEvent) and event.type() in {
            QEvent.Type.DragEnter,
            QEvent.Type.DragMove,
            QEvent.Type.Drop,
        }:
            held = event.mimeData()
            if not is_own(held) and (paths_in(held) or held.hasText()):
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.drop(held)
                return True
        return super().eventFilter(watched, event)

    def drop(self, held: QMimeData) -> None:
        """Take in what was dropped."""
        if self._is_refused():
            return
        self._take(held)

    def _take(self, held: QMimeData) -> None:
        paths = paths_in(held)
        if paths:
            self._made().take_files(paths)
        else:
            self._made().paste(held.text(), held.html() if held.hasHtml() else "")

    def _is_refused(self) -> bool:
        because = self._window.desk.editing.read_only_because
        if not because and self.is_open and self.page is not None and self.page.is_undecided:
            because = self.tr("Finish this review first, or skip the rest of it.")
            self.page.say(because)
            return True
        if because:
            self._window.tell(because)
        return bool(because)

    def _made(self) -> "ReadingPage":
        """Return the page; what it needs is loaded when it is first wanted."""
        if self.page is None:
            from desktop.services.reading.gazetteer import shipped
            from desktop.services.reading.preparing import Preparing
            from desktop.ui.reading.draft import ReadingDraft
            from desktop.ui.reading.page import ReadingPage
            from desktop.ui.tasks import TaskRunner

            window = self._window
            runners = [TaskRunner(window.desk.readers, window.pool, window) for _each in range(3)]
            self.page = ReadingPage(
                window.theme, runners, window.desk.editing, Preparing(shipped), window.pages
            )
            window.pages.addWidget(self.page)
            self._draft = ReadingDraft(self.page, window.desk.editing)
            self.page.opened.connect(self._enter)
            self.page.closed.connect(self.leave)
            self.page.told.connect(window.tell)
            self.page.report_wanted.connect(self._open_report)
        return self.page

    @Slot()
    def _enter(self) -> None:
        assert self.page is not None
        self._window.whole.enter(self.page)

    @Slot(str)
    def _open_report(self, report_id: str) -> None:
        self.leave()
        self._window.record_docks["report"].show()
        self._window.offer_reports()
        self._window.report.read(report_id)


def paths_in(held: QMimeData) -> list[Path]:
    """Return the files of this machine that a clipboard or a drop holds."""
    return [Path(url.toLocalFile()) for url in held.urls() if url.isLocalFile()]
