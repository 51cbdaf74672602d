"""A report's text in a dock: notes marked where they quote it; marked words become a note."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QMouseEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.record import RecordKind
from desktop.domain.report import ReportStatus
from desktop.queries.choices import MOST_REPORTS, Choice
from desktop.queries.report_text import Quotation, ReportText, report_text
from desktop.ui.choosing import Choosing
from desktop.ui.forms.reference import ReferenceField
from desktop.ui.held_back import changes_casebook
from desktop.ui.inviting import Invitation
from desktop.ui.labels import own_direction, plain_label, set_plain_text, visible_text
from desktop.ui.tasks import TaskRunner
from desktop.ui.text_views import PlainTextView
from desktop.ui.theme import Theme
from desktop.ui.widgets.elided_choice import ElidedChoice
from desktop.ui.widgets.empty_lines import EmptyLines
from desktop.ui.widgets.focus_to import FocusTo
from desktop.ui.widgets.folding_row import FoldingRow, in_line, in_lines
from desktop.ui.widgets.naming import name_choice


class ReportPanel(QWidget):
    """Shows one report at a time.

    Signals:
        note_requested: Marked words are to become a note (report id, words, first character).
        event_chosen: A marked quotation was clicked (its event's id).
        edit_requested: The report's form is wanted (kind, id).
    """

    note_requested = Signal(str, str, int)
    event_chosen = Signal(str)
    edit_requested = Signal(str, str)

    def __init__(
        self,
        theme: Theme,
        runner: TaskRunner,
        choosing: Choosing,
        parent: QWidget | None = None,
    ) -> None:
        """Ask through ``runner``; reports that are not offered are found by ``choosing``."""
        super().__init__(parent)
        self._theme, self._runner = theme, runner
        self._shown: ReportText | None = None
        self.reports = ElidedChoice()
        name_choice(self.reports, self.tr("Report"))
        self._choosing = choosing
        self.finding = ReferenceField(
            theme, RecordKind.REPORT, choosing, adds=False, hint=self.tr("Find an older report")
        )
        self.finding.setAccessibleName(self.tr("Find an older report"))
        self.finding.hide()
        self.status = plain_label(tone="changing", wrap=True)
        self.text = _Text()
        self.text.setAccessibleName(self.tr("The report’s text, word for word"))
        self.inviting = Invitation(
            self.tr("No reports yet. Paste one, and its text is kept here word for word."),
            self.tr("There are no reports in this casebook."),
            self.tr("No reports to show as of then."),
            self,
        )
        self.empty = EmptyLines(self.text, self.tr("Paste report"))
        self.add_button = QPushButton(self.tr("Add note from selection"))
        self.add_button.setEnabled(False)
        changes_casebook(self.add_button, has_own_rule=True)
        self.edit_button = QPushButton(self.tr("Edit report"))
        chosen = in_line(self.reports, self.finding)
        self.head = FoldingRow(((chosen, 1), (in_lines(self.add_button, self.edit_button), 0)))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self.head)
        column.addWidget(self.status)
        column.addWidget(self.text, 1)
        self.setProperty("ground", "panel")
        FocusTo(self, self.text)
        self.reports.activated.connect(self.refresh)
        self.finding.edited.connect(self._read_found)
        self.text.selectionChanged.connect(self._selection_changed)
        self.text.page_turned.connect(self._mark)
        self.text.pressed_at.connect(self._click)
        self.add_button.clicked.connect(self._add_note)
        self.edit_button.clicked.connect(self._edit)
        runner.done.connect(self.show_text)
        theme.changed.connect(self._mark)

    def offer(self, choices: tuple[Choice, ...]) -> None:
        """Offer these reports, others to be found; the one that is shown stays so."""
        before = self.reports.currentData()
        self.reports.clear()
        for choice in choices:
            self.reports.addItem(own_direction(visible_text(choice.label)), choice.id)
        self.finding.setVisible(len(choices) == MOST_REPORTS)
        self.empty.say("" if choices else self.inviting.sentence, offers=self.inviting.invites)
        self.edit_button.setEnabled(bool(choices))
        self._point_at(before)

    def read(self, report_id: str) -> None:
        """Show one report."""
        self._point_at(report_id)
        self.refresh()

    def _point_at(self, report_id: str | None) -> None:
        """Let the list stand at a report, which is put there first if it is missing."""
        if report_id and self.reports.findData(report_id) < 0:
            label = self._choosing.label(report_id)
            if label is not None:
                self.reports.insertItem(0, own_direction(visible_text(label)), report_id)
        self.reports.setCurrentIndex(max(0, self.reports.findData(report_id)))
        # A choice of nothing only puzzles, beside the sentence that says what to do.
        self.head.setVisible(self.reports.count() > 0)

    @Slot()
    def _read_found(self) -> None:
        found = self.finding.one()
        if found:
            self.finding.show_attribute(None)
            self.read(found)

    @Slot()
    def refresh(self) -> None:
        """Ask the casebook again, if somebody can see the answer."""
        report_id = self.reports.currentData()
        if self.isVisible() and report_id:
            self._runner.ask(partial(report_text, report_id=report_id))

    @Slot(object)
    def show_text(self, found: ReportText | None) -> None:
        """Show a report; None where it is gone."""
        self._shown = found
        text = "" if found is None else found.text
        self.text.show_text(text)
        words = [] if text else [self.tr("Nothing of this report’s text is kept.")]
        if found is not None and found.status is not ReportStatus.LIVE:
            words.insert(0, f"{found.status.value.capitalize()}. {found.status_reason}".strip())
        set_plain_text(self.status, " ".join(words))
        self.status.setVisible(bool(words))
        self._mark()

    def quoted_at(self, character: int) -> Quotation | None:
        """Return the shortest quotation that holds a character, None where none does."""
        held = [q for q in self._quotations() if q.start <= character < q.end]
        return min(held, key=lambda q: q.end - q.start, default=None)

    def _quotations(self) -> tuple[Quotation, ...]:
        return () if self._shown is None else self._shown.quotations

    @Slot()
    def _mark(self) -> None:
        """Mark every quotation in the text."""
        marks = []
        for quotation in self._quotations():
            if not self.text.holds(quotation.start, quotation.end):
                continue
            mark = QTextEdit.ExtraSelection()
            form = QTextCharFormat()
            form.setBackground(self._theme.color("accent_chip"))
            form.setFontUnderline(self._theme.tokens.is_high)
            form.setToolTip("")
            mark.format = form
            mark.cursor = self.text.cursor_over(quotation.start, quotation.end)
            marks.append(mark)
        self.text.setExtraSelections(marks)

    @Slot()
    def _selection_changed(self) -> None:
        self.add_button.setEnabled(self.text.textCursor().hasSelection())

    @Slot(int)
    def _click(self, place: int) -> None:
        found = self.quoted_at(self.text.character(place))
        if found is not None:
            self.event_chosen.emit(found.event)

    @Slot()
    def _add_note(self) -> None:
        cursor = self.text.textCursor()
        if self._shown is None or not cursor.hasSelection():
            return
        start = self.text.character(cursor.selectionStart())
        end = self.text.character(cursor.selectionEnd())
        self.note_requested.emit(self._shown.id, self._shown.text[start:end], start)

    @Slot()
    def _edit(self) -> None:
        if self.reports.currentData():
            self.edit_requested.emit(RecordKind.REPORT.value, self.reports.currentData())


class _Text(PlainTextView):
    """The text; tells where it was clicked.

    Signals:
        pressed_at: The place that was clicked, where nothing was marked by it.
    """

    pressed_at = Signal(int)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell where it was clicked."""
        super().mouseReleaseEvent(event)
        if not self.textCursor().hasSelection():
            self.pressed_at.emit(self.cursorForPosition(event.position().toPoint()).position())
