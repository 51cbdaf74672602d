"""The review: the article on the left, a card for each statement on the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.services.reading.accepting import Heading
from desktop.services.reading.proposal import Reading
from desktop.services.reading.review import Card
from desktop.services.reading.text import Words
from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.reading.article_view import ArticleView, Marked
from desktop.ui.reading.card_view import CardView
from desktop.ui.reading.pointing_bar import PointingBar
from desktop.ui.reading.review_head import ReviewHead
from desktop.ui.saying import plural
from desktop.ui.styling import set_style_property
from desktop.ui.theme import TextRole, Theme

_KEYS = {
    Qt.Key.Key_Return: "accept",
    Qt.Key.Key_Enter: "accept",
    Qt.Key.Key_X: "skip",
    Qt.Key.Key_E: "edit",
    Qt.Key.Key_U: "undo",
    Qt.Key.Key_S: "swap_ends",
    Qt.Key.Key_D: "swap_dates",
    Qt.Key.Key_A: "as_above",
}
_MOVES = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
_ROWS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ReviewView(QWidget):
    """Shows a reading and asks for what somebody decides by key or by mouse.

    Signals:
        asked: Something is to be done with the card that is looked at: accept, skip, edit, undo,
            swap_ends, swap_dates or as_above.
        picked: A chip of that card was chosen (field, number).
        pointed: Marked words are to be a field of that card (field).
        alias_wanted: A spelling is to be kept with that card (base's id, spelling).
        base_wanted: A base is to be added with that card (its name).
        words_entered: A statement or date words were typed (which, words).
    """

    asked = Signal(str)
    picked = Signal(str, int)
    pointed = Signal(str)
    alias_wanted = Signal(str, str)
    base_wanted = Signal(str)
    words_entered = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self.views: list[CardView] = []
        self.at = 0
        self.head = ReviewHead(theme, self)
        self.article = ArticleView(theme, self)
        self.pointing = PointingBar(self)
        self.problem = plain_label(role=TextRole.SMALL_STRONG, tone="bad", wrap=True)
        self.problem.setContentsMargins(16, 4, 16, 4)
        self.cards = QScrollArea(self)
        self.rest_button = QPushButton(self)
        self.rest_button.hide()
        self._lay_out()
        self.article.chosen.connect(self._words_chosen)
        self.pointing.pointed.connect(self.pointed)

    def show_review(self, heading: Heading, reading: Reading, cards: Sequence[Card]) -> None:
        """Show an article with its cards, and look at the first."""
        self.head.show_heading(heading)
        self.article.show_article(heading.text, marks_of(reading))
        self._fill(cards)
        self.tell("")
        self.look_at(self.at)
        self.setFocus()

    def current(self) -> CardView | None:
        """Return the card that is looked at."""
        return self.views[self.at] if self.at < len(self.views) else None

    def look_at(self, number: int, *, is_edited: bool = False) -> None:
        """Look at the card at ``number``; one beyond the last is the last."""
        if not self.views:
            return
        self.at = max(0, min(number, len(self.views) - 1))
        for at, view in enumerate(self.views):
            view.show_as(is_current=at == self.at, is_edited=is_edited and at == self.at)
        view = self.views[self.at]
        view.show()
        self.article.point_at(view.card.proposal.claim)
        QTimer.singleShot(0, self, self._scroll)

    def step(self, by: int) -> None:
        """Look at the next card, or the one before; those that are hidden are passed over."""
        at = self.at + by
        while 0 <= at < len(self.views) and self.views[at].isHidden():
            at += by
        if 0 <= at < len(self.views):
            self.look_at(at)

    def show_progress(self, *, is_kept: bool) -> None:
        """Tell how many of the cards that are shown have been decided."""
        shown = [view for view in self.views if not view.isHidden()]
        decided = sum(bool(view.outcome) for view in shown)
        self.head.show_progress(decided, len(shown), is_kept=is_kept)

    def tell(self, sentence: str, *, tone: str = "bad") -> None:
        """Say one thing above the cards, in the colour of ``tone``; nothing for an empty one."""
        set_plain_text(self.problem, sentence)
        set_style_property(self.problem, "tone", tone)
        self.problem.setVisible(bool(sentence))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer the keys of a review."""
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        key = Qt.Key(event.key())
        if held:
            super().keyPressEvent(event)
        elif key in _KEYS:
            self.asked.emit(_KEYS[key])
        elif key in _MOVES:
            self.step(_MOVES[key])
        elif key in _ROWS and self.current():
            self.views[self.at].choose_row(_ROWS[key])
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self._pick(key - Qt.Key.Key_1)
        else:
            super().keyPressEvent(event)

    def _pick(self, number: int) -> None:
        view = self.current()
        if view is not None and view.rows:
            self.picked.emit(view.rows[view.active_row].name, number)

    def _fill(self, cards: Sequence[Card]) -> None:
        inner = QWidget()
        inner.setProperty("ground", "background")
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(10)
        self.views, self.at = [], 0
        number = background = 0
        for card in cards:
            number += not card.proposal.is_background
            view = CardView(self._theme, card, number, inner)
            view.looked_at.connect(self._clicked)
            view.picked.connect(self.picked)
            view.asked.connect(self.asked)
            view.alias_wanted.connect(self.alias_wanted)
            view.base_wanted.connect(self.base_wanted)
            view.words_entered.connect(self.words_entered)
            view.setVisible(not card.proposal.is_background)
            background += card.proposal.is_background
            self.views.append(view)
            column.addWidget(view)
        words = plural(
            "ReviewView",
            "1 sentence without a base or an event. Show",
            "%Ln sentences without a base or an event. Show",
            background,
        )
        self.rest_button = QPushButton(words)
        self.rest_button.setProperty("link", True)
        self.rest_button.clicked.connect(self._show_background)
        self.rest_button.setVisible(background > 0)
        column.addWidget(self.rest_button, 0, Qt.AlignmentFlag.AlignLeft)
        if number == 0:
            words = self.tr(
                "No statement about a base was found in this text. You can keep the report only."
            )
            column.addWidget(plain_label(words, wrap=True, quiet=True))
        column.addStretch(1)
        self.cards.setWidget(inner)
        first = next((at for at, view in enumerate(self.views) if not view.isHidden()), 0)
        self.at = first

    @Slot()
    def _show_background(self) -> None:
        for view in self.views:
            view.show()
        self.rest_button.hide()
        self.show_progress(is_kept=not self.head.keep_button.isVisible())

    @Slot()
    def _clicked(self) -> None:
        at = next(at for at, view in enumerate(self.views) if view is self.sender())
        if at != self.at:
            self.look_at(at)

    @Slot()
    def _words_chosen(self) -> None:
        words: Words | None = self.article.marked_words()
        self.pointing.show_words(words)

    @Slot()
    def _scroll(self) -> None:
        view = self.current()
        if view is not None:
            self.cards.ensureWidgetVisible(view, 0, 24)

    def _lay_out(self) -> None:
        left = QWidget(self)
        left.setProperty("ground", "panel")
        text = QVBoxLayout(left)
        text.setContentsMargins(0, 0, 0, 0)
        text.setSpacing(0)
        text.addWidget(self.article, 1)
        text.addWidget(self.pointing)
        right = QWidget(self)
        right.setProperty("ground", "background")
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.problem)
        side.addWidget(self.cards, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.cards.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cards.setWidgetResizable(True)
        self.cards.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cards.setAccessibleName(self.tr("Statements"))
        both = QSplitter(Qt.Orientation.Horizontal, self)
        both.addWidget(left)
        both.addWidget(right)
        both.setChildrenCollapsible(False)
        both.setStretchFactor(0, 43)
        both.setStretchFactor(1, 57)
        both.setSizes([430, 570])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(both, 1)


def marks_of(reading: Reading) -> list[Marked]:
    """Return the words to colour, each with the ground that tells what they are."""
    marks: list[Marked] = []
    for speaker in reading.speakers:
        if speaker.words is not None:
            marks.append((speaker.words, "accent_chip"))
    marks += [(words, "changing_chip") for words, _span in reading.times]
    marks += [(place.words, "good_chip") for place in reading.places]
    for one in reading.proposals:
        marks += [(at.place.words, "good_chip") for at in one.bases.value if at.place.words.text]
        marks += [(s.words, "accent_chip") for s in one.chain.value if s.words is not None]
    return list(dict.fromkeys(marks))
