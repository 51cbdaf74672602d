"""The bar above a review: what is read, how far it is, and the ways out."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.domain.span_echo import day_text
from desktop.services.reading.accepting import Heading
from desktop.services.reading.language import NAMES
from desktop.ui.chips import Chip
from desktop.ui.labels import ElidedLabel, plain_label, set_plain_text, visible_text
from desktop.ui.saying import worded
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.folding_row import in_line
from desktop.ui.widgets.lead import fill_button
from desktop.ui.widgets.page_head import EDGE_PX, GAP_PX, PageHead
from desktop.ui.widgets.worded_button import WordedButton


class ReviewHead(PageHead):
    """Tells what is under review.

    Signals:
        back: To the heading of the article; nothing that was accepted is lost (of `PageHead`).
        rest_skipped: Every statement that is not decided is skipped.
        finished: The review is over.
        report_kept: The text is to be kept as a report without any note.
    """

    rest_skipped = Signal()
    finished = Signal()
    report_kept = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show an empty bar."""
        super().__init__(theme, self.tr("Review a pasted report"), parent)
        self._theme = theme
        self.publisher, self.day = Chip(theme, ""), Chip(theme, "")
        self.language = Chip(theme, "")
        # Of a very narrow window the day is kept, and what it means is cut first.
        self.day.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.anchor = ElidedLabel(role=TextRole.SMALL, quiet=True)
        self.change_button = QPushButton(self.tr("Change"))
        self.change_button.setProperty("link", True)
        self.progress = plain_label(role=TextRole.SMALL, quiet=True)
        self.keep_button = QPushButton(self.tr("Keep report only"))
        self.rest_button = QPushButton(self.tr("Skip the rest"))
        self.done_button = WordedButton(theme.icon("check"), self.tr("Done"))
        parts = self.publisher, self.day, self.language, self.anchor, self.change_button
        self.about = in_line(*parts)
        self.tell(self.about)
        self.offer(self.progress, self.keep_button, self.rest_button, self.done_button)
        self.change_button.clicked.connect(self.back)
        self.rest_button.clicked.connect(self.rest_skipped)
        self.done_button.clicked.connect(self.finished)
        self.keep_button.clicked.connect(self.report_kept)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell below what has no room beside the title at this width."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Look anew when a part has other words, or letters of another size."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        """Keep all in one row where nothing of it is cut there."""
        shown = (self.progress, self.keep_button, self.rest_button, self.done_button)
        parts = [self.back_button, self.title, self.about, *(p for p in shown if not p.isHidden())]
        wanted = sum(part.sizeHint().width() + GAP_PX for part in parts)
        self.move_below(self.about, below=wanted > self.contentsRect().width() - 2 * EDGE_PX)

    def show_heading(self, heading: Heading) -> None:
        """Tell what is under review."""
        self.publisher.set_text(visible_text(heading.publisher))
        day = worded(day_text(heading.published)) if heading.published else ""
        self.day.set_text(day)
        self.day.setVisible(bool(day))
        self.language.set_text(NAMES.get(heading.language, heading.language))
        said = self.tr("Dates count from {0}.").format(day) if day else ""
        self.anchor.set_full_text(said)

    def show_progress(self, decided: int, total: int, *, is_kept: bool) -> None:
        """Tell how many statements are decided, and whether the report is in the casebook."""
        set_plain_text(self.progress, self.tr("{0} of {1} decided").format(decided, total))
        self.rest_button.setVisible(decided < total)
        self.keep_button.setVisible(not is_kept)
        # Until then accepting a statement is what comes next.
        fill_button(self.done_button, self._theme, "check", is_filled=decided == total)
