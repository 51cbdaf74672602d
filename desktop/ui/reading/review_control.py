"""What the keys and chips of a review do: choose, accept, skip, take back, point."""

from itertools import islice

from PySide6.QtCore import QObject, Slot

from desktop.domain.date_words import DateWordsRefused, understand
from desktop.domain.errors import BasewatchError
from desktop.domain.note import Relation
from desktop.domain.span_echo import echo_short
from desktop.domain.spans import DateSpan
from desktop.queries.detail import EventLine
from desktop.services.editing import Changes, Editing
from desktop.services.reading import speakers
from desktop.services.reading.accepting import Accepted, Accepting, Heading
from desktop.services.reading.preparing import Prepared
from desktop.services.reading.proposal import Place
from desktop.services.reading.review import (
    Card,
    Option,
    pointed_bases,
    pointed_place,
    pointed_speaker,
    typed_date,
)
from desktop.services.reading.text import Words
from desktop.ui.reading.card_view import CardView
from desktop.ui.reading.review_view import ReviewView
from desktop.ui.saying import translate, worded

# Nobody reviews more of one article, and each is a widget.
MOST_CARDS = 200


class ReviewControl(QObject):
    """Answers what is asked of one review at a time."""

    def __init__(self, view: ReviewView, parent: QObject) -> None:
        """Answer what ``view`` asks."""
        super().__init__(parent)
        self._view = view
        self._accepting: Accepting | None = None
        self._editing: Editing | None = None
        self._heading = Heading(title="", publisher="", text="")
        self._prepared: Prepared | None = None
        self._done: list[tuple[CardView, Accepted | None]] = []
        view.asked.connect(self._answer)
        view.picked.connect(self._pick)
        view.pointed.connect(self._point)
        view.alias_wanted.connect(self._keep_alias)
        view.base_wanted.connect(self._add_base)
        view.words_entered.connect(self._take_words)
        view.head.rest_skipped.connect(self._skip_rest)
        view.head.report_kept.connect(self._keep_report)

    def begin(
        self, heading: Heading, prepared: Prepared, accepting: Accepting, editing: Editing
    ) -> None:
        """Begin the review of an article."""
        self._heading, self._prepared = heading, prepared
        self._accepting, self._editing = accepting, editing
        self._done = []
        cards = []
        for proposal, similar in islice(
            zip(prepared.reading.proposals, prepared.similar, strict=True), MOST_CARDS
        ):
            card = Card(proposal, heading.publisher)
            card.offer_events(tuple(map(_event_option, similar)))
            cards.append(card)
        self._view.show_review(heading, prepared.reading, cards)
        said = list(prepared.reading.remarks)
        if len(prepared.reading.proposals) > MOST_CARDS:
            said.append(self.tr("Only the first {0} sentences are shown.").format(MOST_CARDS))
        self._view.tell(" ".join(said), tone="changing")
        self._show_progress()

    @property
    def is_undecided(self) -> bool:
        """Whether a statement that is shown is still to be decided."""
        return any(not view.outcome and not view.isHidden() for view in self._view.views)

    def take_note(self, changes: Changes) -> None:
        """Take back what an undo took out of the casebook, from here or from the Edit menu."""
        if changes.added or not changes.removed:
            return
        for number in range(len(self._done) - 1, -1, -1):
            view, accepted = self._done[number]
            if accepted is not None and accepted.label == changes.label:
                del self._done[number]
                self._reopen(view, accepted)
                return

    @Slot(str)
    def _answer(self, what: str) -> None:
        view = self._view.current()
        if what == "undo":
            self._undo()
        elif view is not None and not view.outcome:
            card = view.card
            if what == "accept":
                self._accept(view)
            elif what == "skip":
                self._decide(view, self.tr("skipped"), None)
            elif what == "edit":
                self._edit(view)
            elif what == "swap_ends":
                card.swap_ends()
                view.build()
            elif what == "swap_dates":
                card.swap_dates()
                view.build()
            elif what == "as_above":
                self._as_above(view)

    @Slot(str, int)
    def _pick(self, name: str, number: int) -> None:
        view = self._view.current()
        if view is not None and not view.outcome:
            view.card.pick(name, number)
            view.build()

    def _accept(self, view: CardView) -> None:
        assert self._accepting is not None
        try:
            accepted = self._accepting.accept(view.card.decided())
        except BasewatchError as error:
            self._view.tell(worded(str(error)))
            return
        decided = view.card.decided()
        words = self.tr("accepted, new event")
        if decided.is_watched:
            words = self.tr("accepted, to watch")
        elif decided.attach_to:
            words = self.tr("accepted, attached")
        self._decide(view, words, accepted)
        if accepted.event_id:
            self._offer_event(accepted.event_id, view.card)

    def _offer_event(self, event_id: str, card: Card) -> None:
        """Offer the event just made to what comes after it; a silence is about it."""
        made = Option(self.tr("attach to “{0}”").format(card.statement), event_id)
        for view in self._view.views:
            if view.outcome:
                continue
            known = view.card.row("event").options[1:]
            if all(one.value != event_id for one in known):
                view.card.offer_events((made, *known), 1 if view.card.is_silence else 0)

    def _decide(self, view: CardView, words: str, accepted: Accepted | None) -> None:
        view.outcome = words
        self._done.append((view, accepted))
        self._view.tell("")
        view.build()
        after = [
            v for v in self._view.views[self._view.at + 1 :] if not v.outcome and not v.isHidden()
        ]
        if after:
            self._view.look_at(self._view.views.index(after[0]))
        self._show_progress()

    def _undo(self) -> None:
        if not self._done:
            self._view.tell(self.tr("Nothing was decided here yet."))
            return
        view, accepted = self._done[-1]
        if accepted is None:
            self._done.pop()
            self._reopen(view, None)
        else:
            self._take_back(accepted)

    def _take_back(self, accepted: Accepted) -> None:
        """Undo what was saved; `take_note` hears of it and opens the card again."""
        assert self._editing is not None
        if self._editing.undo_label != accepted.label:
            self._view.tell(
                self.tr("Something else was saved since. Undo it in the Edit menu first.")
            )
            return
        try:
            self._editing.undo()
        except BasewatchError as error:
            self._view.tell(worded(str(error)))

    def _reopen(self, view: CardView, accepted: Accepted | None) -> None:
        """Let a card be decided again."""
        view.outcome = ""
        if accepted is not None and self._accepting is not None:
            if all(one is None for _view, one in self._done):
                self._accepting.forget(accepted.report_id)
            if accepted.event_id:
                self._withdraw_event(accepted.event_id)
        self._view.tell("")
        view.build()
        self._view.look_at(self._view.views.index(view))
        self._show_progress()

    def _withdraw_event(self, event_id: str) -> None:
        for view in self._view.views:
            row = view.card.row("event")
            if not view.outcome and any(one.value == event_id for one in row.options):
                view.card.offer_events(
                    tuple(one for one in row.options[1:] if one.value != event_id)
                )

    def _edit(self, view: CardView) -> None:
        entry = view.statement
        if entry is not None:
            view.card.statement = entry.value() or view.card.statement
            self._view.look_at(self._view.at)
            return
        self._view.look_at(self._view.at, is_edited=True)
        view.edit_statement()

    @Slot(str, str)
    def _take_words(self, which: str, words: str) -> None:
        view = self._view.current()
        if view is None or not words:
            return
        if which == "statement":
            view.card.statement = words
            self._view.look_at(self._view.at)
            self._view.setFocus()
            return
        span = self._date_of(words)
        if span is not None:
            view.card.offer("when", typed_date(span))
            view.build()
            self._view.setFocus()

    def _as_above(self, view: CardView) -> None:
        before = self._view.views[: self._view.at]
        if before:
            view.card.offer("who", _chosen(before[-1].card, "who"))
            view.build()

    @Slot(str)
    def _point(self, name: str) -> None:
        """Take the marked words for a field of the card that is looked at."""
        view, words = self._view.current(), self._view.article.marked_words()
        if view is None or view.outcome or words is None:
            return
        if name == "when":
            span = self._date_of(words.text)
            if span is None:
                return
            view.card.offer(name, typed_date(span))
        elif name == "who":
            one = speakers.speaker(words, Relation.SAYS, ())
            view.card.offer(name, pointed_speaker(one, self._heading.publisher))
        else:
            place = self._place_of(words)
            option = pointed_bases(place) if name == "where" else pointed_place(place)
            view.card.offer(name, option)
        self._view.tell("")
        view.build()
        self._view.setFocus()

    def _place_of(self, words: Words) -> Place:
        """Return the base or place that marked words name, as the article's reading knows it."""
        assert self._prepared is not None
        for place in self._prepared.reading.places:
            if place.words.start < words.end and words.start < place.words.end:
                return place
        return Place(name=" ".join(words.text.split()), words=words, is_base=True, sure=True)

    def _date_of(self, words: str) -> DateSpan | None:
        try:
            return understand(words, self._heading.published)
        except DateWordsRefused as refused:
            self._view.tell(str(refused))
            return None

    @Slot(str, str)
    def _keep_alias(self, base_id: str, spelling: str) -> None:
        view = self._view.current()
        if view is not None:
            view.card.kept_aliases ^= {(base_id, spelling)}
            view.build()

    @Slot(str)
    def _add_base(self, name: str) -> None:
        """Let a base come into the casebook with whichever statement about it is accepted first."""
        for view in self._view.views:
            if not view.outcome:
                view.card.new_bases ^= {name}
                view.build()

    @Slot()
    def _skip_rest(self) -> None:
        for view in self._view.views:
            if not view.outcome and not view.isHidden():
                view.outcome = self.tr("skipped")
                self._done.append((view, None))
                view.build()
        self._show_progress()

    @Slot()
    def _keep_report(self) -> None:
        assert self._accepting is not None
        try:
            self._accepting.keep_report()
        except BasewatchError as error:
            self._view.tell(worded(str(error)))
        self._show_progress()

    def _show_progress(self) -> None:
        kept = self._accepting is not None and bool(self._accepting.report_id)
        self._view.show_progress(is_kept=kept)


def _event_option(line: EventLine) -> Option:
    words = translate("ReviewControl", "attach to “{0}”, {1}")
    return Option(words.format(line.title, worded(echo_short(line.when))), line.id)


def _chosen(card: Card, name: str) -> Option:
    row = card.row(name)
    return row.options[row.at]
