"""One source note in the detail pane: who says it via whom, what, how graded, which way."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.note import Stance
from desktop.domain.record import RecordKind
from desktop.queries.detail import NoteView, ReportView
from desktop.ui.chips import Chip
from desktop.ui.detail.wording import chain_of, citation, grade_of, stance_of
from desktop.ui.labels import plain_label
from desktop.ui.pills import ChipKind
from desktop.ui.theme import TextRole, Theme

_DOT_PX = 9
_COLOURS = {
    Stance.SUPPORTS: "good",
    Stance.AGAINST: "bad",
    Stance.QUALIFIES: "changing",
    Stance.CONTEXT: "quiet",
    Stance.NO_COMMENT: "quiet",
}


class NoteCard(QWidget):
    """One note.

    Signals:
        edit_requested: The note is to be edited (its kind and id).
        delete_requested: The note is to go to the trash.
    """

    edit_requested = Signal(str, str)
    delete_requested = Signal(str, str)

    def __init__(
        self, theme: Theme, note: NoteView, report: ReportView, parent: QWidget | None = None
    ) -> None:
        """Show ``note`` of ``report``."""
        super().__init__(parent)
        self._note, self._report = note, report
        colour = "accent" if note.fits_both else _COLOURS[note.stance]
        words = stance_of(note)
        chain = plain_label(chain_of(note), quiet=True, wrap=True)
        chain.setFont(theme.font(TextRole.SMALL))
        said = plain_label(note.statement or f"“{note.quote}”", wrap=True, selectable=True)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(chain)
        left.addWidget(said)
        if note.quote and note.statement:
            quote = plain_label(f"“{note.quote}”", quiet=True, wrap=True, selectable=True)
            quote.setFont(theme.font(TextRole.SMALL))
            left.addWidget(quote)
        self.grade = Chip(theme, grade_of(note), ChipKind.OUTLINE, parent=self)
        self.grade.setToolTip(self.tr("Reliability of the origin, credibility of the item"))
        stance = plain_label(words)
        stance.setFont(theme.font(TextRole.TINY))
        palette = stance.palette()
        text_colour = f"{colour}_text" if colour in {"good", "bad", "changing"} else colour
        palette.setColor(stance.foregroundRole(), theme.color(text_colour))
        stance.setPalette(palette)
        right = QVBoxLayout()
        right.setSpacing(2)
        right.addWidget(self.grade, 0, Qt.AlignmentFlag.AlignRight)
        right.addWidget(stance, 0, Qt.AlignmentFlag.AlignRight)
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(StanceDot(theme, colour, note.stance), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(left, 1)
        row.addLayout(right)
        self.setAccessibleName(f"{chain_of(note)}: {note.statement or note.quote}, {words}")
        self._add_actions()

    def _add_actions(self) -> None:
        for text, slot in (
            (self.tr("Copy with citation"), self._copy),
            (self.tr("Edit source note"), self._edit),
            (self.tr("Delete source note"), self._delete),
        ):
            action = QAction(text, self)
            action.triggered.connect(slot)
            self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    @Slot()
    def _copy(self) -> None:
        QApplication.clipboard().setText(citation(self._note, self._report))

    @Slot()
    def _edit(self) -> None:
        self.edit_requested.emit(RecordKind.NOTE.value, self._note.id)

    @Slot()
    def _delete(self) -> None:
        self.delete_requested.emit(RecordKind.NOTE.value, self._note.id)


class StanceDot(QWidget):
    """The coloured mark before a note: full for support, a ring for silence, a square against."""

    def __init__(self, theme: Theme, colour: str, stance: Stance) -> None:
        """Draw in the theme's ``colour``."""
        super().__init__()
        self._theme, self._colour, self._stance = theme, colour, stance
        self.setFixedSize(_DOT_PX + 5, _DOT_PX + 9)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.color(self._colour)
        painter.setPen(colour)
        hollow = self._stance is Stance.NO_COMMENT
        painter.setBrush(Qt.BrushStyle.NoBrush if hollow else colour)
        if self._stance is Stance.AGAINST:
            painter.drawRect(2, 5, _DOT_PX - 1, _DOT_PX - 1)
        else:
            painter.drawEllipse(2, 5, _DOT_PX, _DOT_PX)
