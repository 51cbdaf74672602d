"""Step 4 of an import: it under way, and then what came of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desktop.services.importing.checked import Totals
from desktop.services.importing.process import Progress
from desktop.ui.counts import counted
from desktop.ui.flow import FlowLayout
from desktop.ui.importing.progress_card import ProgressCard, centred
from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.saying import in_figures, translate
from desktop.ui.styling import set_style_property
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.hinted_button import HintedButton
from desktop.ui.widgets.lone_stack import LoneStack


class RunStep(QWidget):
    """Shows the import.

    Signals:
        cancelled: It is to be ended, and to leave nothing.
        undo_wanted: What came in is to be taken back.
        shown_wanted: What came in is to be shown in the casebook.
        report_wanted: The rows that were refused or are doubtful are to be written to a file.
        another_wanted: Another file is to be imported.
    """

    cancelled = Signal()
    undo_wanted = Signal()
    shown_wanted = Signal()
    report_wanted = Signal()
    another_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setProperty("ground", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.progress = ProgressCard()
        self.ended = QFrame()
        self.ended.setProperty("card", True)
        self.heading = plain_label(role=TextRole.HEADING, wrap=True)
        self.sentence = plain_label(wrap=True, selectable=True)
        self.detail = plain_label(role=TextRole.SMALL, quiet=True, wrap=True)
        icon = theme.icon("eye", "on_accent")
        self.show_button = HintedButton(
            self.tr("Show what came in"), "Enter", primary=True, icon=icon
        )
        self.undo_button = HintedButton(self.tr("Undo"), "Ctrl+Z", icon=theme.icon("undo-2"))
        self.report_button = QPushButton(self.tr("Save report…"))
        self.another_button = QPushButton(self.tr("Import another file"))
        self._lay_out()
        self.progress.cancelled.connect(self.cancelled)
        for button, signal in (
            (self.show_button, self.shown_wanted),
            (self.undo_button, self.undo_wanted),
            (self.report_button, self.report_wanted),
            (self.another_button, self.another_wanted),
        ):
            button.clicked.connect(signal)

    @property
    def is_done(self) -> bool:
        """Whether something came in, and can be shown and taken back."""
        return self.is_ended and not self.show_button.isHidden()

    @property
    def is_ended(self) -> bool:
        """Whether there is something to say about an import that is over."""
        return self.middle.currentWidget() is self.ended_page

    def forget(self) -> None:
        """Have nothing to say of an import that is over."""
        self.middle.setCurrentWidget(self.progress_page)

    def begin(self, name: str) -> None:
        """Show that an import begins."""
        hint = self.tr(
            "You can go on working meanwhile: Esc shows the casebook, and the line at the bottom"
            " leads back here."
        )
        self.progress.begin(self.tr("Importing {0}").format(name), hint)
        self.middle.setCurrentWidget(self.progress_page)

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is."""
        self.progress.show_progress(progress)

    def show_done(self, totals: Totals, sentence: str) -> None:
        """Say what came in."""
        set_plain_text(self.heading, self.tr("Done"))
        set_style_property(self.heading, "tone", "good")
        set_plain_text(self.sentence, sentence)
        set_plain_text(self.detail, detail_words(totals))
        self.detail.setVisible(bool(self.detail.text()))
        came_in = totals.imported + totals.updated > 0
        self.show_button.setVisible(came_in)
        self.undo_button.setVisible(came_in)
        self.report_button.setVisible(bool(totals.refused or totals.flagged))
        self.middle.setCurrentWidget(self.ended_page)

    def show_ended(self, heading: str, sentence: str) -> None:
        """Say why nothing, or not all, came in."""
        set_plain_text(self.heading, heading)
        set_style_property(self.heading, "tone", "changing")
        set_plain_text(self.sentence, sentence)
        for widget in (self.detail, self.show_button, self.undo_button, self.report_button):
            widget.hide()
        self.middle.setCurrentWidget(self.ended_page)

    def show_undoable(self, *, is_latest: bool) -> None:
        """Offer the undo only where it takes back this import and nothing later."""
        self.undo_button.setEnabled(is_latest)

    def show_taken_back(self) -> None:
        """Say that the import was undone."""
        self.show_ended(
            self.tr("Taken back"),
            self.tr("Nothing of it is in the casebook any more. Redo brings it back."),
        )

    def _lay_out(self) -> None:
        self.progress_page, self.ended_page = centred(self.progress), centred(self.ended)
        # Large letters need a second line of them.
        row = QWidget()
        buttons = FlowLayout(row, gap=8)
        for button in (self.show_button, self.undo_button, self.report_button, self.another_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self.ended)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        for widget in (self.heading, self.sentence, self.detail):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addWidget(row)
        self.middle = LoneStack()
        self.middle.addWidget(self.progress_page)
        self.middle.addWidget(self.ended_page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.middle)


def sentence_of(totals: Totals) -> str:
    """Return the counts of an import, each that is not 0 after what it is of."""
    parts = [translate("ImportRun", "Imported: {0}.").format(counted(totals.imported, "row"))]
    there = totals.repeats - totals.updated
    for count, words in (
        (totals.merged, translate("ImportRun", "Of these, further source notes: {0}.")),
        (totals.updated, translate("ImportRun", "Newer than what was there: {0}.")),
        (there, translate("ImportRun", "There already: {0}.")),
        (totals.refused, translate("ImportRun", "Cannot be read: {0}.")),
    ):
        if count:
            parts.append(words.format(in_figures(count)))
    return " ".join(parts)


def detail_words(totals: Totals) -> str:
    """Return what else is to be said: of bases, and of what is to be looked at."""
    parts = []
    if totals.bases_new or totals.bases_matched:
        counts = in_figures(totals.bases_new), in_figures(totals.bases_matched)
        parts.append(translate("ImportRun", "Bases: {0} new, {1} found again.").format(*counts))
    if totals.flagged:
        parts.append(
            translate("ImportRun", "To be looked at: {0}.").format(counted(totals.flagged, "row"))
        )
    return " ".join(parts)
