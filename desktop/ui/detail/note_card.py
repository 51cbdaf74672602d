"""One source note in the detail pane: who says it via whom, what, how graded, which way."""

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QDrag,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.note import Stance
from desktop.domain.record import RecordKind
from desktop.domain.span_echo import echo_short
from desktop.queries.detail import NoteView, ReportView
from desktop.queries.event_page import EventPage
from desktop.services.citing import bibtex, chicago_note, plain_citation
from desktop.ui.chips import Chip
from desktop.ui.detail.parts import CopyButton, small
from desktop.ui.detail.wording import (
    chain_of,
    grade_meaning,
    grade_of,
    marks_of,
    own_date,
    stance_of,
)
from desktop.ui.dragging import dragged
from desktop.ui.labels import plain_label, shown_text
from desktop.ui.pills import ChipKind
from desktop.ui.saying import worded
from desktop.ui.theme import TextRole, Theme
from desktop.ui.words import small_word

_DOT_PX = 9
# One width for all, whatever note has which: what stands beside them is in one line.
_GRADES = tuple(f"{letter}{number}" for letter in "ABCDEF" for number in "16")
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

    def __init__(self, theme: Theme, page: EventPage, report: ReportView, note: NoteView) -> None:
        """Show ``note`` of ``report``, which are of ``page``."""
        super().__init__()
        self.note = note
        self._theme = theme
        self._report = report
        self._pressed_at: QPoint | None = None
        self._own_date = own_date(page.detail, note)
        self._colour = "accent" if note.fits_both else _COLOURS[note.stance]
        self._words = (stance_of(note), *marks_of(note, report))
        self._sentence = page.sentences[note.id]
        self.copy_sentence = CopyButton(theme, self._sentence, self.tr("Copy as a sentence"))
        self.grade = Chip(theme, grade_of(note), ChipKind.OUTLINE, parent=self)
        self.grade.explain(grade_meaning(note))
        self.grade.stand_in_line(_GRADES)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(StanceDot(theme, self._colour, note.stance), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._left(), 1)
        row.addLayout(self._right())
        said = note.statement or note.quote
        self.setAccessibleName(f"{chain_of(note)}: {shown_text(said)}, {', '.join(self._words)}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._add_actions()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit the note with Enter; the menu key shows what else can be done."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._edit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show that the keys work on this note."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(self._theme.color("accent"))
            painter.drawRect(self.rect().adjusted(2, 0, -3, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep where a drag may begin."""
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed_at = event.position().toPoint() if is_left else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the note to another program."""
        begun = self._pressed_at
        if begun is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        gone = (event.position().toPoint() - begun).manhattanLength()
        if gone >= QApplication.startDragDistance():
            self._pressed_at = None
            drag = QDrag(self)
            drag.setMimeData(self.dragged())
            drag.exec(Qt.DropAction.CopyAction)

    def dragged(self) -> QMimeData:
        """Return what another program gets: the sentence with its citation."""
        return dragged((plain_citation(self._sentence, self._report, self.note),))

    def _left(self) -> QVBoxLayout:
        note = self.note
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(small(chain_of(note), selectable=False))
        self.said = plain_label(note.statement or f"“{note.quote}”", wrap=True, selectable=True)
        self.said.setProperty("struck", note.struck)
        left.addWidget(self.said)
        if note.quote and note.statement:
            left.addWidget(small(f"“{note.quote}”"))
        if self._own_date is not None:
            left.addWidget(
                small(self.tr("Dated by it: {0}").format(worded(echo_short(self._own_date))))
            )
        if note.status_reason:
            left.addWidget(small(self.tr("Why: {0}").format(note.status_reason)))
        left.addStretch(1)
        return left

    def _right(self) -> QVBoxLayout:
        right = QVBoxLayout()
        right.setSpacing(2)
        first = QHBoxLayout()
        first.setSpacing(2)
        first.addStretch(1)
        first.addWidget(self.copy_sentence)
        first.addWidget(self.grade)
        right.addLayout(first)
        stance = small_word(self.note.stance)
        for at, text in enumerate(self._words):
            # What stands against a note is red; the stance of a repeat is no such thing.
            tone = "bad" if at and text != stance else self._colour
            label = plain_label(text, role=TextRole.TINY, tone=tone)
            right.addWidget(label, 0, Qt.AlignmentFlag.AlignRight)
        right.addStretch(1)
        return right

    def _add_actions(self) -> None:
        for text, slot in (
            (self.tr("Copy as a sentence"), self.copy_sentence.copy),
            (self.tr("Copy with citation"), self._copy),
            (self.tr("Copy as a Chicago note"), self._copy_note),
            (self.tr("Copy as BibTeX"), self._copy_bibtex),
            (self.tr("Edit source note"), self._edit),
            (self.tr("Delete source note"), self._delete),
        ):
            action = QAction(text, self)
            action.triggered.connect(slot)
            self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    @Slot()
    def _copy(self) -> None:
        cited = plain_citation(self._sentence, self._report, self.note)
        QGuiApplication.clipboard().setText(cited)

    @Slot()
    def _copy_note(self) -> None:
        QGuiApplication.clipboard().setText(chicago_note(self._report))

    @Slot()
    def _copy_bibtex(self) -> None:
        QGuiApplication.clipboard().setText(bibtex((self._report,)))

    @Slot()
    def _edit(self) -> None:
        self.edit_requested.emit(RecordKind.NOTE.value, self.note.id)

    @Slot()
    def _delete(self) -> None:
        self.delete_requested.emit(RecordKind.NOTE.value, self.note.id)


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
