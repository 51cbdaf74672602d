"""One report in the detail pane with its notes, which fold away."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop.domain.record import RecordKind
from desktop.domain.report import ReportStatus
from desktop.domain.span_echo import echo_short
from desktop.queries.detail import NoteView, ReportView
from desktop.queries.event_page import EventPage
from desktop.services.citing import bibtex, chicago_note
from desktop.ui.attachments.file_drags import DragStart
from desktop.ui.chips import Chip
from desktop.ui.counts import counted
from desktop.ui.detail.note_card import NoteCard
from desktop.ui.detail.parts import RecordLink, small
from desktop.ui.detail.wording import side_of
from desktop.ui.local_time import LocalTimes
from desktop.ui.pills import ChipKind
from desktop.ui.saying import worded
from desktop.ui.theme import Theme
from desktop.ui.words import small_word, word

_STATUS = {ReportStatus.CORRECTED: ChipKind.CHANGING, ReportStatus.RETRACTED: ChipKind.BAD}


class ReportBlock(QWidget):
    """One report with its notes; the notes fold away.

    Attributes:
        cards: Its notes as widgets, once they were unfolded.

    Signals:
        edit_requested: The report or one of its notes is to be edited (kind, id).
        files_dragged: Its files are dragged (a `DragStart`).
        delete_requested: A note is to go to the trash (kind, id).
        address_chosen: The report's link was clicked.
    """

    edit_requested = Signal(str, str)
    files_dragged = Signal(object)
    delete_requested = Signal(str, str)
    address_chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        page: EventPage,
        report: ReportView,
        local: LocalTimes,
        *,
        is_folded: bool = False,
    ) -> None:
        """Show ``report`` of ``page`` with its notes; those folded away cost nothing."""
        super().__init__()
        self._there = local.beside_at(report.published, page.detail.places)
        self._theme, self._page = theme, page
        self.report = report
        self._side = ""
        self.cards: list[NoteCard] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        self.notes = QWidget(self)
        self._inner = QVBoxLayout(self.notes)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.setSpacing(0)
        column.addWidget(self.notes)
        self._add_actions()
        self.set_folded(is_folded)

    @property
    def is_folded(self) -> bool:
        """Whether its notes are folded away."""
        return self.notes.isHidden()

    def set_folded(self, is_folded: bool) -> None:
        """Fold the notes away, or show them."""
        if not is_folded and not self.cards:
            self._make_cards()
        self.notes.setVisible(not is_folded)
        icon = "chevron-right" if is_folded else "chevron-down"
        self.fold.setIcon(self._theme.icon(icon, "quiet"))
        words = self.tr("Show the notes of {0}") if is_folded else self.tr("Hide the notes of {0}")
        self.fold.setAccessibleName(words.format(self.report.publisher))
        self._count.setVisible(is_folded)

    def show_side(self, side: str) -> None:
        """Show only the notes of one side, all for none; without any the report goes too."""
        self._side = side
        for card in self.cards:
            card.setVisible(self._is_on_side(card.note))
        self.setVisible(any(self._is_on_side(note) for note in self.report.notes))

    def _is_on_side(self, note: NoteView) -> bool:
        return self._side in {"", side_of(note)}

    def _make_cards(self) -> None:
        for note in self.report.notes:
            card = NoteCard(self._theme, self._page, self.report, note)
            card.edit_requested.connect(self.edit_requested)
            card.delete_requested.connect(self.delete_requested)
            card.setVisible(self._is_on_side(note))
            self._inner.addWidget(card)
            self.cards.append(card)

    def _head(self) -> QHBoxLayout:
        report = self.report
        line = QHBoxLayout()
        line.setContentsMargins(12, 0, 16, 0)
        line.setSpacing(6)
        self.fold = QToolButton(self)
        self.fold.setAutoRaise(True)
        self.fold.clicked.connect(self._fold)
        name = RecordLink(
            report.publisher, RecordKind.REPORT.value, report.id, self.tr("Edit this report")
        )
        name.setProperty("strong", True)
        name.opened.connect(self.edit_requested)
        day = worded(echo_short(report.published)) if report.published else self.tr("day not known")
        self._count = Chip(self._theme, counted(len(report.notes), "note"), parent=self)
        line.addWidget(self.fold)
        line.addWidget(name)
        words = f"{day}, {small_word(report.publisher_kind)}"
        line.addWidget(small("\n".join(filter(None, (words, self._there)))), 1)
        line.addWidget(self._count)
        if report.files:
            tip = self.tr("Open this report with its files, or drag copies of them out")
            words = counted(report.files, "file")
            files = RecordLink(words, RecordKind.REPORT.value, report.id, tip)
            files.opened.connect(self.edit_requested)
            DragStart(files, self._its_files).begun.connect(self.files_dragged)
            line.addWidget(files)
        if report.status in _STATUS:
            status = small_word(report.status)
            line.addWidget(Chip(self._theme, status, _STATUS[report.status], parent=self))
        if report.url:
            link = QToolButton(self)
            link.setIcon(self._theme.icon("link", "quiet"))
            link.setAutoRaise(True)
            link.setAccessibleName(self.tr("Show the address"))
            link.clicked.connect(self._show_address)
            line.addWidget(link)
        letter = Chip(self._theme, report.reliability.value, ChipKind.OUTLINE, parent=self)
        letter.explain(
            self.tr("Reliability of the publisher: {0}").format(word(report.reliability))
        )
        line.addWidget(letter)
        return line

    def _add_actions(self) -> None:
        for text, slot in (
            (self.tr("Edit this report"), self._edit),
            (self.tr("Copy as a Chicago note"), self._copy_note),
            (self.tr("Copy as BibTeX"), self._copy_bibtex),
        ):
            action = QAction(text, self)
            action.triggered.connect(slot)
            self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _its_files(self, _at: QPoint) -> tuple[str, str]:
        return self.report.id, ""

    @Slot()
    def _edit(self) -> None:
        self.edit_requested.emit(RecordKind.REPORT.value, self.report.id)

    @Slot()
    def _copy_note(self) -> None:
        QGuiApplication.clipboard().setText(chicago_note(self.report))

    @Slot()
    def _copy_bibtex(self) -> None:
        QGuiApplication.clipboard().setText(bibtex((self.report,)))

    @Slot()
    def _fold(self) -> None:
        self.set_folded(not self.is_folded)

    @Slot()
    def _show_address(self) -> None:
        self.address_chosen.emit(self.report.url)
