"""One answer on the speaker's screen: what to say, who says so, and on which page it stands."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.domain.briefing import CitedNote
from desktop.domain.grading import grade_words
from desktop.services.briefing.answers import Answer, AnswerKind
from desktop.ui.labels import ElidedLabel, plain_label
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.banner import Banner, BannerKind
from desktop.ui.widgets.hinted_button import HintedButton


class AnswerView(QWidget):
    """The answer that was opened.

    Signals:
        page_wanted: Its page shall be shown to the room (the page's key).
    """

    page_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._answer: Answer | None = None
        self.area = QScrollArea()
        self.area.setProperty("framed", True)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = ElidedLabel(role=TextRole.SMALL, quiet=True)
        self.button = HintedButton(self.tr("Show it to the room"), "Ctrl+Return")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self.want_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.area, 1)
        column.addWidget(self.page)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def has_answer(self) -> bool:
        """Whether one is shown."""
        return self._answer is not None

    def show_answer(self, answer: Answer) -> None:
        """Show an answer with its sources."""
        self._answer = answer
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(10)
        for label in self._warnings(answer):
            column.addWidget(label)
        column.addWidget(plain_label(answer.text, role=TextRole.TITLE, wrap=True, parent=inner))
        for sentence, numbers in answer.details:
            marks = " ".join(f"[{one}]" for one in numbers)
            column.addWidget(plain_label(f"{sentence} {marks}".strip(), wrap=True, parent=inner))
        if head := self._sources_head(answer):
            column.addWidget(plain_label(head, role=TextRole.SMALL_STRONG, parent=inner))
        for note in answer.sources:
            column.addWidget(plain_label(_cited(note), quiet=True, wrap=True, parent=inner))
        column.addStretch(1)
        self.area.setWidget(inner)
        self.button.setVisible(bool(answer.page))
        self.page.setVisible(bool(answer.page))
        self.page.set_full_text(self.tr("On the page “{0}”").format(answer.heading))

    @Slot()
    def want_page(self) -> None:
        """Ask for the answer's page on the projector, if it has one."""
        if self._answer is not None and self._answer.page:
            self.page_wanted.emit(self._answer.page)

    def _warnings(self, answer: Answer) -> list[Banner]:
        if answer.kind is not AnswerKind.CASEBOOK:
            return []
        text = self.tr(
            "From the casebook as it stands now, not frozen: it may differ from this briefing."
        )
        return [Banner(self._theme, text, BannerKind.CHANGING, closable=False)]

    def _sources_head(self, answer: Answer) -> str:
        if answer.sources:
            return self.tr("Sources")
        if answer.kind in {AnswerKind.STATEMENT, AnswerKind.ROW}:
            return self.tr("It rests on no source note.")
        return ""


def _cited(note: CitedNote) -> str:
    return f"[{note.number}] {note.text}, {grade_words(note.grade)}. {note.descriptor}"
