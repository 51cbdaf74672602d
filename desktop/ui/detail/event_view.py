"""One event in the detail pane: the accepted reading, its support, its notes by report."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.event import BaseRole
from desktop.domain.record import RecordKind
from desktop.domain.span_echo import echo, echo_short
from desktop.queries.detail import EventDetail, PlaceView, ReportView
from desktop.ui.chips import Chip
from desktop.ui.detail.note_card import NoteCard
from desktop.ui.detail.wording import corroboration_line, corroboration_rest
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import plain_label, visible_text
from desktop.ui.pills import ChipKind
from desktop.ui.theme import TextRole, Theme
from desktop.ui.words import word


class EventView(QWidget):
    """Everything that bears on one event.

    Signals:
        edit_requested: A record is to be edited (kind, id).
        delete_requested: A record is to go to the trash (kind, id).
        add_note_requested: A note on this event is wanted (its id).
        base_chosen: A base was clicked (its id).
        address_chosen: A report's link was clicked.
    """

    edit_requested = Signal(str, str)
    delete_requested = Signal(str, str)
    add_note_requested = Signal(str)
    base_chosen = Signal(str)
    address_chosen = Signal(str)

    def __init__(self, theme: Theme, detail: EventDetail, parent: QWidget | None = None) -> None:
        """Show ``detail``."""
        super().__init__(parent)
        self._theme, self._detail = theme, detail
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 10, 0, 10)
        self._column.setSpacing(6)
        self._add_head()
        self._add_facts()
        self._add_band()
        self._add_notes()
        self._column.addStretch(1)

    def _add_head(self) -> None:
        event = self._detail.event
        line = QHBoxLayout()
        line.setContentsMargins(16, 0, 12, 0)
        kind = plain_label(word(event.kind), quiet=True)
        kind.setFont(self._theme.font(TextRole.SMALL))
        line.addWidget(kind, 1)
        for icon, words, slot in (
            ("pencil", self.tr("Edit event"), self._edit),
            ("trash-2", self.tr("Delete event"), self._delete),
        ):
            button = QToolButton(self)
            button.setIcon(self._theme.icon(icon, "quiet"))
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setAutoRaise(True)
            button.clicked.connect(slot)
            line.addWidget(button)
        self._column.addLayout(line)
        title = plain_label(visible_text(event.title), wrap=True, selectable=True)
        title.setFont(self._theme.font(TextRole.TITLE))
        title.setContentsMargins(16, 0, 16, 2)
        self._column.addWidget(title)

    def _add_facts(self) -> None:
        event = self._detail.event
        holder = QWidget(self)
        grid = QGridLayout(holder)
        grid.setContentsMargins(16, 2, 16, 6)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        said = echo(event.when)
        words = f"\n(“{event.when.words}”)" if event.when.words else ""
        self._fact(
            grid,
            self.tr("When"),
            plain_label(said[:1].upper() + said[1:] + words, wrap=True, selectable=True),
        )
        for role, label in (
            (BaseRole.AT, self.tr("At")),
            (BaseRole.FROM, self.tr("From")),
            (BaseRole.TO, self.tr("Moves to")),
            (BaseRole.NEAR, self.tr("Near")),
        ):
            places = [place for place in self._detail.places if place.role is role]
            if places:
                self._fact(grid, label, self._chips(places))
        if event.place:
            self._fact(grid, self.tr("Where"), plain_label(event.place, wrap=True))
        if self._detail.actors:
            names = QWidget()
            flow = FlowLayout(names)
            for actor in self._detail.actors:
                flow.addWidget(Chip(self._theme, visible_text(actor.name), parent=names))
            self._fact(grid, self.tr("Actors"), names)
        if event.summary:
            self._fact(
                grid, self.tr("Summary"), plain_label(event.summary, wrap=True, selectable=True)
            )
        self._column.addWidget(holder)

    def _fact(self, grid: QGridLayout, label: str, value: QWidget) -> None:
        row = grid.rowCount()
        grid.addWidget(plain_label(label, quiet=True), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, row, 1)

    def _chips(self, places: list[PlaceView]) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder)
        for place in places:
            if place.base is None:
                flow.addWidget(Chip(self._theme, visible_text(place.name), parent=holder))
                continue
            button = QPushButton(visible_text(place.name), holder)
            button.setProperty("chip", True)
            button.setProperty("base_id", place.base)
            button.setToolTip(self.tr("Show this base"))
            button.clicked.connect(self._choose_base)
            flow.addWidget(button)
        return holder

    def _add_band(self) -> None:
        counted = self._detail.corroboration
        band = QFrame(self)
        band.setProperty("band", "changing" if counted.against else "good")
        column = QVBoxLayout(band)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(2)
        self.support_label = plain_label(corroboration_line(counted), wrap=True, selectable=True)
        self.support_label.setFont(self._theme.font(TextRole.HEADING))
        column.addWidget(self.support_label)
        rest = corroboration_rest(counted)
        if rest:
            more = plain_label(rest, wrap=True, selectable=True)
            more.setFont(self._theme.font(TextRole.SMALL))
            column.addWidget(more)
        self._column.addWidget(band)

    def _add_notes(self) -> None:
        reports = self._detail.reports
        notes = sum(len(report.notes) for report in reports)
        line = QHBoxLayout()
        line.setContentsMargins(16, 6, 16, 0)
        title = plain_label(self.tr("Source notes by report"))
        title.setFont(self._theme.font(TextRole.HEADING))
        counts = self.tr("{0}, {1}").format(
            f"{notes} note" + "s" * (notes != 1),
            f"{len(reports)} report" + "s" * (len(reports) != 1),
        )
        quiet = plain_label(counts, quiet=True)
        quiet.setFont(self._theme.font(TextRole.SMALL))
        add = QPushButton(self.tr("Add note"), self)
        add.setProperty("link", True)
        add.clicked.connect(self._add_note)
        line.addWidget(title)
        line.addWidget(quiet, 1)
        line.addWidget(add)
        self._column.addLayout(line)
        for report in reports:
            self._column.addWidget(ReportBlock(self._theme, report, self))

    @Slot()
    def _edit(self) -> None:
        self.edit_requested.emit(RecordKind.EVENT.value, self._detail.event.id)

    @Slot()
    def _delete(self) -> None:
        self.delete_requested.emit(RecordKind.EVENT.value, self._detail.event.id)

    @Slot()
    def _add_note(self) -> None:
        self.add_note_requested.emit(self._detail.event.id)

    @Slot()
    def _choose_base(self) -> None:
        self.base_chosen.emit(str(self.sender().property("base_id")))


class ReportBlock(QWidget):
    """One report with its notes; the notes fold away."""

    def __init__(self, theme: Theme, report: ReportView, owner: EventView) -> None:
        """Show ``report``; edits and links go to ``owner``."""
        super().__init__(owner)
        self._report = report
        self._owner = owner
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        line = QHBoxLayout()
        line.setContentsMargins(12, 0, 16, 0)
        self.fold = QToolButton(self)
        self.fold.setAutoRaise(True)
        self.fold.setIcon(theme.icon("chevron-down", "quiet"))
        self.fold.setAccessibleName(self.tr("Show the notes of {0}").format(report.publisher))
        self.fold.clicked.connect(self._fold)
        self._theme = theme
        name = QPushButton(visible_text(report.publisher), self)
        name.setProperty("link", True)
        name.setFont(theme.font(TextRole.HEADING))
        name.setToolTip(self.tr("Edit this report"))
        name.clicked.connect(self._edit)
        day = echo_short(report.published) if report.published else self.tr("day not known")
        about = plain_label(f"{day}, {word(report.publisher_kind).lower()}", quiet=True, wrap=True)
        about.setFont(theme.font(TextRole.SMALL))
        line.addWidget(self.fold)
        line.addWidget(name)
        line.addWidget(about, 1)
        if report.url:
            link = QToolButton(self)
            link.setIcon(theme.icon("link", "quiet"))
            link.setAutoRaise(True)
            link.setAccessibleName(self.tr("Show the address"))
            link.clicked.connect(self._show_address)
            line.addWidget(link)
        line.addWidget(Chip(theme, report.reliability.value, ChipKind.OUTLINE, parent=self))
        column.addLayout(line)
        self.notes = QWidget(self)
        inner = QVBoxLayout(self.notes)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        for note in report.notes:
            card = NoteCard(theme, note, report, self.notes)
            card.edit_requested.connect(owner.edit_requested)
            card.delete_requested.connect(owner.delete_requested)
            inner.addWidget(card)
        column.addWidget(self.notes)

    @Slot()
    def _fold(self) -> None:
        shown = self.notes.isHidden()
        self.notes.setVisible(shown)
        icon = "chevron-down" if shown else "chevron-right"
        self.fold.setIcon(self._theme.icon(icon, "quiet"))

    @Slot()
    def _edit(self) -> None:
        self._owner.edit_requested.emit(RecordKind.REPORT.value, self._report.id)

    @Slot()
    def _show_address(self) -> None:
        self._owner.address_chosen.emit(self._report.url)
