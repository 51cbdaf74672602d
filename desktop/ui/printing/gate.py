"""The way to paper: asks for what is selected, or listed, and shows how it will be printed."""

from datetime import UTC
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Slot
from PySide6.QtWidgets import QApplication, QToolBar

from desktop.domain.span_echo import day_text
from desktop.ui.as_of.control import moment_words
from desktop.ui.saying import worded

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

    from desktop.queries.reader import Question
    from desktop.ui.main_window import MainWindow
    from desktop.ui.printing.paper import Paper


_ICONS, _HEIGHT_PX = QSize(16, 16), 720


class PrintGate(QObject):
    """Answers the action; what it needs is loaded when it is first wanted.

    Attributes:
        preview: What shows the pages, None until something was to be printed.
    """

    def __init__(self, window: "MainWindow") -> None:
        """Answer the action of ``window``."""
        super().__init__(window)
        self._window = window
        self._runner = window.runner()
        self._paper: Paper | None = None
        self._foot = ""
        self._printer: QPrinter | None = None
        self.preview: QPrintPreviewDialog | None = None
        self._runner.done.connect(self.show_preview)
        self._runner.failed.connect(window.tell)
        window.action("print").triggered.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Ask for what is to be printed.

        That is what is selected; with nothing selected, or with the caret in the list of events,
        the events that the filters show.
        """
        from desktop.ui.printing.paper import base_paper, event_paper, list_paper

        window = self._window
        if window.is_presenting:
            return
        chosen, today = window.selection, window.lens.today()
        focus = QApplication.focusWidget()
        is_list = focus is not None and window.events.isAncestorOf(focus)
        question: Question = partial(list_paper, chosen=window.filters.chosen())
        if chosen.event_id and not is_list:
            question = partial(event_paper, event_id=chosen.event_id, today=today)
        elif chosen.base_id and not is_list:
            question = partial(base_paper, base_id=chosen.base_id, today=today)
        self._runner.ask(question)

    @Slot(object)
    def show_preview(self, paper: "Paper | None") -> None:
        """Show the pages, from where they are printed."""
        if paper is None:
            self._window.tell(self.tr("What was to be printed is gone."))
            return
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

        self._paper, self._foot = paper, self._foot_of(paper)
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        # Not the title: others see the names of what waits for a printer.
        self._printer.setDocName("Basewatch")
        self.preview = QPrintPreviewDialog(self._printer, self._window)
        self.preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.preview.destroyed.connect(self._forget)
        self.preview.setWindowTitle(self.tr("Print"))
        self.preview.paintRequested.connect(self.print_on)
        for bar in self.preview.findChildren(QToolBar):
            bar.setIconSize(_ICONS)
            # Else the button that prints, its last, would be out of sight.
            width_px = bar.sizeHint().width() + 2 * _ICONS.width()
            self.preview.resize(max(width_px, self.preview.width()), _HEIGHT_PX)
        self.preview.open()

    @Slot(object)
    def print_on(self, printer: "QPrinter") -> None:
        """Print what was asked for last on ``printer``."""
        from desktop.ui.printing.pages import print_on

        if self._paper is not None:
            print_on(printer, self._paper, self._foot)

    @Slot()
    def _forget(self) -> None:
        self.preview = None

    def _foot_of(self, paper: "Paper") -> str:
        """Return "TLP:GREEN · As reported by 2 Jan 2026 · Printed at 3 Jan 2026, 12:00 UTC"."""
        now = self._window.desk.now().astimezone(UTC)
        at = f"{worded(day_text(now.date()))}, {now:%H:%M} UTC"
        printed = self.tr("Printed at {0}").format(at)
        moment = moment_words(self._window.lens.moment)
        return " · ".join(filter(None, (paper.marking, moment, printed)))
