"""One base in the detail pane: names, place, postures, events."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.record import RecordKind
from desktop.domain.span_echo import day_text, echo, echo_short
from desktop.queries.detail import BaseDetail
from desktop.ui.labels import plain_label, visible_text
from desktop.ui.theme import TextRole, Theme
from desktop.ui.words import word

_MOST_EVENTS = 200


class BaseView(QWidget):
    """Everything that is kept of one base.

    Signals:
        edit_requested: A record is to be edited (kind, id).
        delete_requested: A record is to go to the trash (kind, id).
        event_chosen: An event was clicked (its id).
    """

    edit_requested = Signal(str, str)
    delete_requested = Signal(str, str)
    event_chosen = Signal(str)

    def __init__(self, theme: Theme, detail: BaseDetail, parent: QWidget | None = None) -> None:
        """Show ``detail``."""
        super().__init__(parent)
        self._theme, self._detail = theme, detail
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 10, 16, 10)
        self._column.setSpacing(6)
        self._add_head()
        self._add_facts()
        self._add_postures()
        self._add_events()
        self._column.addStretch(1)

    def _add_head(self) -> None:
        base = self._detail.base
        line = QHBoxLayout()
        line.addWidget(plain_label(word(base.kind), quiet=True), 1)
        for icon, words, slot in (
            ("pencil", self.tr("Edit base"), self._edit),
            ("trash-2", self.tr("Delete base"), self._delete),
        ):
            button = QToolButton(self)
            button.setIcon(self._theme.icon(icon, "quiet"))
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setAutoRaise(True)
            button.clicked.connect(slot)
            line.addWidget(button)
        self._column.addLayout(line)
        title = plain_label(visible_text(base.name), wrap=True, selectable=True)
        title.setFont(self._theme.font(TextRole.TITLE))
        self._column.addWidget(title)

    def _add_facts(self) -> None:
        base = self._detail.base
        place = "" if base.lat is None else f"{base.lat:g}, {base.lon:g} ({base.precision.value})"
        where = ", ".join(part for part in (base.admin_area, base.country) if part)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        for label, value in (
            (self.tr("Also called"), ", ".join(visible_text(name.name) for name in base.names)),
            (self.tr("Where"), where),
            (self.tr("Place"), place),
            (self.tr("Operator"), self._detail.operator),
            (self.tr("Part of"), self._detail.part_of),
            (self.tr("Summary"), base.summary),
        ):
            if value:
                row = grid.rowCount()
                grid.addWidget(plain_label(label, quiet=True), row, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(plain_label(value, wrap=True, selectable=True), row, 1)
        self._column.addLayout(grid)

    def _add_postures(self) -> None:
        self._heading(self.tr("Posture, as assessed"))
        if not self._detail.postures:
            self._column.addWidget(plain_label(self.tr("Nobody assessed it yet."), quiet=True))
        for posture in self._detail.postures:
            state = QPushButton(word(posture.state), self)
            state.setProperty("link", True)
            state.setProperty("record_id", posture.id)
            state.clicked.connect(self._edit_posture)
            self._column.addWidget(state, 0, Qt.AlignmentFlag.AlignLeft)
            lines = [echo(posture.when)]
            if posture.likelihood:
                lines.append(self.tr("Likelihood: {0}.").format(posture.likelihood.value))
            if posture.confidence:
                lines.append(self.tr("Confidence: {0}.").format(posture.confidence.value))
            lines.append(self.tr("Set on {0}.").format(day_text(posture.set_on)))
            lines.append(posture.basis)
            text = plain_label(
                "\n".join(filter(None, lines)), quiet=True, wrap=True, selectable=True
            )
            text.setFont(self._theme.font(TextRole.SMALL))
            self._column.addWidget(text)

    def _add_events(self) -> None:
        self._heading(self.tr("Events, newest first"))
        if not self._detail.events:
            self._column.addWidget(plain_label(self.tr("No event here yet."), quiet=True))
        for event in self._detail.events[:_MOST_EVENTS]:
            button = QPushButton(visible_text(event.title), self)
            button.setProperty("link", True)
            button.setProperty("record_id", event.id)
            button.clicked.connect(self._choose_event)
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            when = plain_label(f"{word_of(event.kind)}, {echo_short(event.when)}", quiet=True)
            when.setFont(self._theme.font(TextRole.SMALL))
            self._column.addWidget(when)
        more = len(self._detail.events) - _MOST_EVENTS
        if more > 0:
            text = self.tr("and {0} older ones, on the timeline").format(more)
            self._column.addWidget(plain_label(text, quiet=True))

    def _heading(self, text: str) -> None:
        label = plain_label(text)
        label.setFont(self._theme.font(TextRole.HEADING))
        label.setContentsMargins(0, 8, 0, 0)
        self._column.addWidget(label)

    @Slot()
    def _edit(self) -> None:
        self.edit_requested.emit(RecordKind.BASE.value, self._detail.base.id)

    @Slot()
    def _delete(self) -> None:
        self.delete_requested.emit(RecordKind.BASE.value, self._detail.base.id)

    @Slot()
    def _edit_posture(self) -> None:
        self.edit_requested.emit(RecordKind.POSTURE.value, str(self.sender().property("record_id")))

    @Slot()
    def _choose_event(self) -> None:
        self.event_chosen.emit(str(self.sender().property("record_id")))


def word_of(kind: str) -> str:
    """Return an event's kind as a heading word."""
    return kind[:1].upper() + kind[1:]
