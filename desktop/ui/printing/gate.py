"""The way to paper: asks for what is selected, or listed, and shows how it will be printed."""

from datetime import UTC
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from desktop.domain.span_echo import day_text
from desktop.queries.as_of import AsRecorded, AsReported
from desktop.queries.public import PublicReader
from desktop.ui.as_of.control import moment_words
from desktop.ui.saying import worded

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QCheckBox

    from desktop.queries.reader import Question, Reader
    from desktop.ui.main_window import MainWindow
    from desktop.ui.printing.paper import Paper
    from desktop.ui.printing.preview import PrintPreview


class PrintGate(QObject):
    """Answers the action; what it needs is loaded when it is first wanted.

    Attributes:
        preview: What shows the pages, None until something was to be printed.
        passing_on: In it, whether what is printed is to be passed on.
    """

    def __init__(self, window: "MainWindow") -> None:
        """Answer the action of ``window``."""
        super().__init__(window)
        self._window = window
        self._runner = window.runner()
        self._paper: Paper | None = None
        self._question: Question = _nothing
        self._foot = ""
        self._printer: QPrinter | None = None
        self.preview: PrintPreview | None = None
        self.passing_on: QCheckBox | None = None
        self._runner.done.connect(self.show_preview)
        self._runner.failed.connect(self._give_up)
        window.action("print").triggered.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Ask for what is to be printed.

        That is what is selected; with nothing selected, or with the caret in the list of events,
        the events that the filters show.
        """
        from desktop.ui.printing.paper import base_paper, event_paper, list_paper

        window = self._window
        if window.is_presenting or self.preview is not None:
            return
        chosen, today = window.selection, window.lens.today()
        focus = QApplication.focusWidget()
        is_list = focus is not None and window.events.isAncestorOf(focus)
        question: Question = partial(list_paper, chosen=window.filters.chosen())
        if chosen.event_id and not is_list:
            question = partial(event_paper, event_id=chosen.event_id, today=today)
        elif chosen.base_id and not is_list:
            question = partial(base_paper, base_id=chosen.base_id, today=today)
        self._question = question
        self._runner.ask(question)

    @Slot(object)
    def show_preview(self, paper: "Paper | None") -> None:
        """Show the pages, from where they are printed; in the preview that is open, others."""
        if self.preview is not None:
            self._show_others(paper)
            return
        if paper is None:
            self._window.tell(self.tr("What was to be printed is gone."))
            return
        from PySide6.QtPrintSupport import QPrinter

        from desktop.ui.printing.preview import PrintPreview

        self._paper, self._foot = paper, self._foot_of(paper)
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        # Not the title: others see the names of what waits for a printer.
        self._printer.setDocName("Basewatch")
        self.preview = PrintPreview(self._window.theme, self._printer, self._window)
        self.preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.preview.destroyed.connect(self._forget)
        self.preview.pages.paintRequested.connect(self.print_on)
        self.passing_on = self.preview.passing_on
        # Of what was recorded then, nobody can say what is private now.
        self.passing_on.setEnabled(not isinstance(self._window.lens.moment, AsRecorded))
        self.passing_on.toggled.connect(self._ask_again)
        self.preview.open()

    @Slot(object)
    def print_on(self, printer: "QPrinter") -> None:
        """Print what was asked for last on ``printer``."""
        from desktop.ui.printing.pages import print_on

        if self._paper is not None:
            print_on(printer, self._paper, self._foot)

    @Slot(bool)
    def _ask_again(self, is_for_passing_on: bool) -> None:
        question = self._question
        if is_for_passing_on:
            moment = self._window.lens.moment
            day = moment.day if isinstance(moment, AsReported) else None
            question = _for_passing_on(question, self._window.desk.open_reader, day)
        # Until the answer is there, nobody prints what was shown before it.
        assert self.preview is not None
        self.preview.setEnabled(False)
        self._runner.ask(question)

    @Slot(str)
    def _give_up(self, sentence: str) -> None:
        if self.preview is not None:
            self.preview.close()
        self._window.tell(sentence)

    def _show_others(self, paper: "Paper | None") -> None:
        from desktop.ui.printing.paper import Line, Paper

        if paper is None:
            # It was there a moment ago, and is private, or rests on what is.
            paper = Paper((Line(self.tr("Nothing of this may be passed on.")),), "")
        self._paper, self._foot = paper, self._foot_of(paper)
        assert self.preview is not None
        self.preview.setEnabled(True)
        self.preview.refresh()

    @Slot()
    def _forget(self) -> None:
        self.preview = self.passing_on = None

    def _foot_of(self, paper: "Paper") -> str:
        """Return "TLP:GREEN · As reported by 2 Jan 2026 · Printed at 3 Jan 2026, 12:00 UTC"."""
        now = self._window.desk.now().astimezone(UTC)
        at = f"{worded(day_text(now.date()))}, {now:%H:%M} UTC"
        printed = self.tr("Printed at {0}").format(at)
        moment = moment_words(self._window.lens.moment)
        return " · ".join(filter(None, (paper.marking, moment, printed)))


def _nothing(_reader: "Reader") -> None:
    """Ask for nothing."""


def _for_passing_on(
    question: "Question", open_reader: "Callable[[], Reader]", day: "date | None"
) -> "Question":
    """Return a question that is asked of what may be passed on, as every export asks."""

    def asked(_reader: "Reader") -> object:
        with PublicReader(open_reader, day) as public:
            return question(public.reader)

    return asked
