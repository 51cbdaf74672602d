"""One form page: rows of fields, the problem under its row, the buttons, and the keys."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Protocol

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.date_words import DateWordsRefused
from desktop.domain.errors import BasewatchError
from desktop.domain.record import InvalidRecord, Record, RecordKind
from desktop.queries.choices import Choice, choices
from desktop.queries.reader import Readers
from desktop.services.editing import Editing
from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.banner import Banner, BannerKind
from desktop.ui.widgets.hinted_button import HintedButton

_DRAFT_MS = 1_500
_LABEL_PX = 76


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What every form works with."""

    theme: Theme
    editing: Editing
    readers: Readers
    now: Callable[[], datetime]

    def today(self) -> date:
        """Return the current UTC day."""
        return self.now().astimezone(UTC).date()

    def choices(self, kind: RecordKind) -> tuple[Choice, ...]:
        """Return the records of ``kind`` that can be referred to."""
        return choices(self.readers.here(), kind)


class Field(Protocol):
    """What a form needs of a field: its content as JSON."""

    def value(self) -> Any:
        """Return the content."""
        ...

    def set_value(self, value: Any) -> None:
        """Show the content."""
        ...


class Form(QWidget):
    """The base of all forms; each fills in its rows and makes its records.

    Signals:
        saved: The changes, the main record's id, and whether another is wanted.
        closed: It was left without saving; its draft is kept.
    """

    saved = Signal(object, str, bool)
    closed = Signal()

    kind: RecordKind
    noun = ""

    def __init__(self, tools: Tools, record: Record | None, parent: QWidget | None = None) -> None:
        """Make the form for ``record``, or for a new one."""
        super().__init__(parent)
        self.tools = tools
        self.record = record
        self.record_id = record.id if record is not None else tools.editing.new_id()
        self._fields: dict[str, Field] = {}
        self._problems: dict[str, QWidget] = {}
        self._dirty = False
        self._build_frame()
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(_DRAFT_MS)
        self._draft_timer.timeout.connect(self.keep_draft)
        self.build()
        if record is not None:
            self.fill(record)
        self._dirty = False

    def build(self) -> None:
        """Add the rows."""
        raise NotImplementedError

    def fill(self, record: Any) -> None:
        """Show a stored record."""
        raise NotImplementedError

    def records(self) -> tuple[Record, ...]:
        """Return what to save, those first that others refer to.

        Raises:
            BasewatchError: Where something cannot be kept.
        """
        raise NotImplementedError

    def title_text(self) -> str:
        """Return the main record's name, for the undo label."""
        raise NotImplementedError

    def add_row(self, name: str, label: str, field: QWidget) -> None:
        """Add one row; ``name`` is the record's attribute, for its problem."""
        row = self.grid.rowCount()
        text = plain_label(label, quiet=True)
        text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        text.setContentsMargins(0, 8, 4, 0)
        text.setMinimumWidth(_LABEL_PX)
        text.setBuddy(field)
        field.setAccessibleName(label)
        focus = field.focusProxy()
        if focus is not None:
            focus.setAccessibleName(label)
        problem = plain_label(wrap=True)
        problem.setFont(self.tools.theme.font(TextRole.SMALL))
        palette = problem.palette()
        palette.setColor(problem.foregroundRole(), self.tools.theme.color("bad_text"))
        problem.setPalette(palette)
        problem.hide()
        self.grid.addWidget(text, row, 0)
        self.grid.addWidget(field, row, 1)
        self.grid.addWidget(problem, row + 1, 1)
        self._fields[name] = field  # type: ignore[assignment]
        self._problems[name] = problem
        field.edited.connect(self._edited)  # type: ignore[attr-defined]

    @Slot()
    def save(self) -> None:
        """Save and close."""
        self._save(another=False)

    @Slot()
    def save_and_next(self) -> None:
        """Save and open another."""
        self._save(another=True)

    @Slot()
    def close_form(self) -> None:
        """Leave; what was entered is kept as a draft."""
        self.keep_draft()
        self.closed.emit()

    @Slot()
    def keep_draft(self) -> None:
        """Keep what was entered, so that a crash loses nothing."""
        self._draft_timer.stop()
        if not self._dirty:
            return
        content = {name: field.value() for name, field in self._fields.items()}
        try:
            self.tools.editing.save_draft(self.kind.value, self._draft_id(), json.dumps(content))
            set_plain_text(self.draft_label, self.tr("Draft kept"))
        except BasewatchError as error:
            self.tell(str(error))

    def take_draft(self, content: str) -> None:
        """Show what a kept draft holds."""
        for name, value in json.loads(content).items():
            if name in self._fields:
                self._fields[name].set_value(value)
        self._edited()

    def settle(self) -> None:
        """Take what is filled in for the beginning, not for something that somebody entered."""
        self._dirty = False
        self._draft_timer.stop()

    def tell(self, sentence: str) -> None:
        """Say one thing at the top of the form."""
        banner = Banner(self.tools.theme, sentence, BannerKind.BAD, parent=self)
        banner.closed.connect(banner.deleteLater)
        self._column.insertWidget(1, banner)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Return in a line or Ctrl+Return anywhere, leave on Escape."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _draft_id(self) -> str:
        return "" if self.record is None else self.record_id

    def _save(self, *, another: bool) -> None:
        for problem in self._problems.values():
            problem.hide()
        try:
            records = self.records()
            verb = self.tr("Add {0}: {1}") if self.record is None else self.tr("Edit {0}: {1}")
            changes = self.tools.editing.apply(
                verb.format(self.noun, self.title_text()[:60]), *records
            )
            self._dirty = False
            self._draft_timer.stop()
            self.tools.editing.drop_draft(self.kind.value, self._draft_id())
        except InvalidRecord as error:
            self.show_problem(error.field, str(error))
        except DateWordsRefused as error:
            self.show_problem("when", str(error))
        except BasewatchError as error:
            self.tell(str(error))
        else:
            self.saved.emit(changes, self.record_id, another)

    def show_problem(self, name: str, sentence: str) -> None:
        """Say below a row what is wrong with it, and go there."""
        problem = self._problems.get(name)
        if problem is None:
            self.tell(sentence)
            return
        set_plain_text(problem, sentence)  # type: ignore[arg-type]
        problem.show()
        self._fields[name].setFocus()  # type: ignore[attr-defined]

    @Slot()
    def _edited(self) -> None:
        self._dirty = True
        if not self._draft_timer.isActive():
            self._draft_timer.start()

    def _build_frame(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(8)
        verb = self.tr("Add {0}") if self.record is None else self.tr("Edit {0}")
        title = plain_label(verb.format(self.noun))
        title.setFont(self.tools.theme.font(TextRole.TITLE))
        self._column.addWidget(title)
        inner = QWidget()
        self.grid = QGridLayout(inner)
        self.grid.setContentsMargins(0, 4, 8, 4)
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(6)
        self.grid.setColumnStretch(1, 1)
        outer = QWidget()
        holder = QVBoxLayout(outer)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addWidget(inner)
        holder.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(outer)
        self._column.addWidget(area, 1)
        self._column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        self.draft_label = plain_label(quiet=True)
        self.cancel_button = HintedButton(self.tr("Cancel"), "Esc")
        self.next_button = QPushButton(self.tr("Save and next"))
        self.save_button = HintedButton(self.tr("Save"), "Ctrl+Return", primary=True)
        self.cancel_button.clicked.connect(self.close_form)
        self.next_button.clicked.connect(self.save_and_next)
        self.save_button.clicked.connect(self.save)
        self._column.addWidget(self.draft_label)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addStretch(1)
        for button in (self.cancel_button, self.next_button, self.save_button):
            line.addWidget(button)
        return line
