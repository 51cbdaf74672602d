"""An event in one line, with what is understood of it below; Enter opens the filled form."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QWidget

from desktop.domain.event import BaseRole
from desktop.domain.wording_parts import isolated
from desktop.queries.known_names import known_names
from desktop.queries.reader import Reader
from desktop.services.quick_line import MOST_CHARS, QuickLine, QuickReader
from desktop.services.reading.gazetteer import Gazetteer, shipped
from desktop.ui.commanding.line_popup import LinePopup
from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.saying import worded
from desktop.ui.tasks import TaskRunner
from desktop.ui.words import word


class QuickAdd(LinePopup):
    """The line, and the parts that were found in it.

    Signals:
        read: A line is to become a form (a `QuickLine`).
    """

    read = Signal(object)

    def __init__(self, runner: TaskRunner, today: Callable[[], date], parent: QWidget) -> None:
        """Have lines read by ``runner``; their relative dates count from ``today``."""
        super().__init__(
            self.tr("Event in one line"),
            self.tr("For example: Flags seen at Qamishli, 26 Jan, via Reuters"),
            MOST_CHARS,
            parent,
        )
        self._runner, self._today = runner, today
        self._reading = _Reading()
        self._is_wanted = False
        rows = QFormLayout()
        self.column.addLayout(rows)
        self.parts = {
            "title": (self.tr("Title"), plain_label(wrap=True)),
            "when": (self.tr("When"), plain_label(wrap=True)),
            "kind": (self.tr("Kind"), plain_label(wrap=True)),
            "where": (self.tr("Where"), plain_label(wrap=True)),
            "via": (self.tr("Report"), plain_label(wrap=True)),
        }
        for name, label in self.parts.values():
            label.setAccessibleName(name)
            rows.addRow(plain_label(name, quiet=True), label)
        self.column.addWidget(
            plain_label(
                self.tr("Enter opens the form with this filled in; nothing is saved before."),
                quiet=True,
                wrap=True,
            )
        )
        self.typed.connect(self._ask)
        self.entered.connect(self._want)
        self.closed.connect(self._forget)
        runner.done.connect(self._show)

    @Slot()
    def open_line(self) -> None:
        """Show the empty line."""
        self.open()

    @Slot(str)
    def _ask(self, text: str) -> None:
        self._runner.ask(partial(self._reading.read, line=text, today=self._today()))

    @Slot()
    def _want(self) -> None:
        if self.entry.text().strip():
            self._is_wanted = True
            self._ask(self.entry.text())

    @Slot()
    def _forget(self) -> None:
        self._is_wanted = False
        self._runner.forget()

    @Slot(object)
    def _show(self, found: QuickLine) -> None:
        if self._is_wanted:
            self.close_line()
            self.read.emit(found)
            return
        ends = [f"{self._role(end.role)} {end.name}" for end in found.ends]
        shown = {
            "title": found.title,
            "when": explained(found.when, worded(found.means)),
            "kind": word(found.kind) if found.title else "",
            "where": ", ".join(ends),
            "via": found.via,
        }
        for name, text in shown.items():
            set_plain_text(self.parts[name][1], text or "–")
        self.place()

    def _role(self, role: BaseRole) -> str:
        words = {
            BaseRole.AT: self.tr("at"),
            BaseRole.FROM: self.tr("from"),
            BaseRole.TO: self.tr("to"),
            BaseRole.NEAR: self.tr("near"),
        }
        return words[role]


def explained(words: str, meaning: str) -> str:
    """Return date words with what they mean, where that is more than they say."""
    if meaning in ("", words):
        return words
    # Each in its own direction: they may be of two languages.
    return f"{isolated(words)} ({isolated(meaning)})"


class _Reading:
    """Reads lines on a worker thread; the gazetteer is opened once, the names may change."""

    def __init__(self) -> None:
        self._gazetteer: Gazetteer | None = None

    def read(self, reader: Reader, line: str, today: date) -> QuickLine:
        self._gazetteer = self._gazetteer or shipped()
        return QuickReader(known_names(reader), self._gazetteer).read(line, today)
