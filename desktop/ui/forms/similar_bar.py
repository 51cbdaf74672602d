"""The bar that says that an event like the one being entered is there already."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desktop.domain.span_echo import echo_short
from desktop.domain.spans import DateSpan
from desktop.queries.detail import EventLine
from desktop.queries.similar import similar_events
from desktop.ui.labels import plain_label, set_plain_text, visible_text
from desktop.ui.saying import worded
from desktop.ui.tasks import TaskRunner

_WAIT_MS = 300


class SimilarBar(QFrame):
    """Asks for similar events when typing pauses, and offers the likeliest.

    Signals:
        taken: What is entered is to become a note on the event with this id.
    """

    taken = Signal(str)

    def __init__(self, runner: TaskRunner, parent: QWidget | None = None) -> None:
        """Ask through ``runner``."""
        super().__init__(parent)
        self._runner = runner
        self._asked: tuple[str, DateSpan, tuple[str, ...]] | None = None
        self._event_id = ""
        self.setProperty("banner", "changing")
        self.words = plain_label(wrap=True)
        self.button = QPushButton(self.tr("Add as a note to it instead"))
        self.button.setProperty("link", True)
        self.button.clicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 6)
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._ask)
        runner.done.connect(self._show)
        runner.failed.connect(self.hide)

    def look_for(self, title: str, span: DateSpan | None, base_ids: Sequence[str]) -> None:
        """Look for events like this one, once nothing more is entered for a moment."""
        if not title.strip() or span is None:
            self._runner.forget()
            self._timer.stop()
            self.hide()
            return
        self._asked = title, span, tuple(base_ids)
        self._timer.start()

    @Slot()
    def _ask(self) -> None:
        if self._asked is not None:
            title, span, base_ids = self._asked
            question = partial(similar_events, title=title, span=span, base_ids=base_ids, limit=1)
            self._runner.ask(question)

    @Slot(object)
    def _show(self, found: tuple[EventLine, ...]) -> None:
        self.setVisible(bool(found))
        if found:
            self._event_id = found[0].id
            words = self.tr("Similar: “{0}”, {1}.")
            title = visible_text(found[0].title)
            set_plain_text(self.words, words.format(title, worded(echo_short(found[0].when))))

    @Slot()
    def _take(self) -> None:
        self.taken.emit(self._event_id)
