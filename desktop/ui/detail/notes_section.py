"""The source notes of an event: filtered by stance, the strongest first, then report by report."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.record import RecordKind
from desktop.queries.detail import NoteView, ReportView
from desktop.queries.event_page import EventPage
from desktop.ui.counts import counted
from desktop.ui.detail.parts import MARGIN_PX, RecordLink, Section, small
from desktop.ui.detail.report_block import ReportBlock
from desktop.ui.detail.wording import chain_of, grade_of, side_of, strongest
from desktop.ui.flow import FlowLayout
from desktop.ui.held_back import changes_casebook
from desktop.ui.labels import plain_label
from desktop.ui.local_time import LocalTimes
from desktop.ui.theme import TextRole, Theme

_FEW_NOTES = 6
_MANY_NOTES = 12


class NotesSection(QWidget):
    """All notes of one event.

    Signals:
        edit_requested: A report or note is to be edited (kind, id).
        files_dragged: Files of a report are dragged (a `DragStart`).
        delete_requested: A note is to go to the trash (kind, id).
        add_requested: Another note is wanted.
        address_chosen: A report's link was clicked.
        note_chosen: A note is to come into view.
    """

    edit_requested = Signal(str, str)
    files_dragged = Signal(object)
    delete_requested = Signal(str, str)
    add_requested = Signal()
    address_chosen = Signal(str)
    note_chosen = Signal(QWidget)

    def __init__(self, theme: Theme, page: EventPage, local: LocalTimes) -> None:
        """Show the notes of ``page``; ``local`` says what the clocks at its bases say."""
        super().__init__()
        self._theme, self._page = theme, page
        self._notes = [note for report in page.detail.reports for note in report.notes]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._heading())
        self.filters = QButtonGroup(self)
        if len(self._notes) > 1:
            column.addWidget(self._filter_line())
        self.strongest = self._strongest_lines() if len(self._notes) > _FEW_NOTES else []
        for line in self.strongest:
            column.addWidget(line)
        # What stands first supports it most; the rest would hide it.
        folds = len(self._notes) > _MANY_NOTES
        self.blocks = [
            ReportBlock(theme, page, report, local, is_folded=folds and number > 0)
            for number, report in enumerate(page.detail.reports)
        ]
        for block in self.blocks:
            block.edit_requested.connect(self.edit_requested)
            block.files_dragged.connect(self.files_dragged)
            block.delete_requested.connect(self.delete_requested)
            block.address_chosen.connect(self.address_chosen)
            column.addWidget(block)

    @property
    def side(self) -> str:
        """Which side is shown: "for", "against" or "context"; empty for all."""
        chosen = self.filters.checkedButton()
        return "" if chosen is None else chosen.objectName()

    def show_side(self, side: str) -> None:
        """Show the notes of one side; empty for all."""
        for button in self.filters.buttons():
            button.setChecked(button.objectName() == side)
        self._take_side()

    def folded(self) -> dict[str, bool]:
        """Return which reports are folded, by id."""
        return {block.report.id: block.is_folded for block in self.blocks}

    def fold(self, folded: dict[str, bool]) -> None:
        """Fold reports as they were; those not named stay."""
        for block in self.blocks:
            block.set_folded(folded.get(block.report.id, block.is_folded))

    def _heading(self) -> Section:
        reports = counted(len(self._page.detail.reports), "report")
        aside = f"{counted(len(self._notes), 'note')}, {reports}"
        head = Section(self.tr("Source notes by report"), aside)
        add = QPushButton(self.tr("Add note"))
        add.setProperty("link", True)
        add.clicked.connect(self.add_requested)
        changes_casebook(add)
        head.add_beside(add)
        return head

    def _filter_line(self) -> QWidget:
        holder = QWidget()
        line = FlowLayout(holder)
        line.setContentsMargins(MARGIN_PX - 2, 0, MARGIN_PX, 0)
        for side, words in (
            ("", self.tr("All")),
            ("for", self.tr("For")),
            ("against", self.tr("Against")),
            ("context", self.tr("Context")),
        ):
            number = sum(side in {"", side_of(note)} for note in self._notes)
            button = QPushButton(f"{words} {number}")
            button.setObjectName(side)
            button.setProperty("link", True)
            button.setProperty("quiet", True)
            button.setProperty("size", "small")
            button.setCheckable(True)
            button.setChecked(not side)
            button.setEnabled(number > 0)
            button.setAccessibleName(self.tr("Show notes: {0}").format(button.text()))
            self.filters.addButton(button)
            line.addWidget(button)
        self.filters.buttonClicked.connect(self._take_side)
        return holder

    def _strongest_lines(self) -> list[QWidget]:
        found = []
        for side, words in (
            ("for", self.tr("Strongest for")),
            ("against", self.tr("Strongest against")),
        ):
            best = strongest(self._page.detail, side)
            if best is not None:
                found.append(self._strong_line(words, *best))
        return found

    def _strong_line(self, words: str, report: ReportView, note: NoteView) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(MARGIN_PX, 2, MARGIN_PX, 2)
        column.setSpacing(1)
        lead = QHBoxLayout()
        lead.addWidget(plain_label(words, role=TextRole.SMALL_STRONG))
        tip = self.tr("Show it in {0}").format(report.publisher)
        link = RecordLink(chain_of(note), RecordKind.NOTE.value, note.id, tip)
        link.setProperty("size", "small")
        link.opened.connect(self.show_note)
        lead.addWidget(link, 1)
        lead.addStretch(0)
        lead.addWidget(plain_label(grade_of(note), role=TextRole.TINY_STRONG))
        column.addLayout(lead)
        column.addWidget(small(note.statement or f"“{note.quote}”", tone=""))
        return holder

    @Slot(str, str)
    def show_note(self, _kind: str, note_id: str) -> None:
        """Unfold the note's report and bring the note into view."""
        self.show_side("")
        for block in self.blocks:
            if any(note.id == note_id for note in block.report.notes):
                block.set_folded(False)
                card = next(card for card in block.cards if card.note.id == note_id)
                self.note_chosen.emit(card)

    @Slot()
    def _take_side(self) -> None:
        for block in self.blocks:
            block.show_side(self.side)
