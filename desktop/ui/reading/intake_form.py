"""The first step: the text, and the heading that was guessed for it, to be corrected."""

from dataclasses import replace
from datetime import date
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.date_words import DateWordsRefused, understand
from desktop.domain.record import MAX_LINE_CHARS
from desktop.domain.span_echo import day_text
from desktop.domain.spans import Grain, day_of
from desktop.queries.repeats import Repeat, repeats_of
from desktop.services.intake.heading import with_heading
from desktop.services.intake.taken import TakenIn
from desktop.ui.forms.fields import LineField
from desktop.ui.forms.text_field import TextField
from desktop.ui.labels import plain_label, set_plain_text, visible_text
from desktop.ui.reading.heading_rows import HeadingRows
from desktop.ui.saying import worded
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.banner import Banner, BannerKind
from desktop.ui.widgets.hinted_button import HintedButton
from desktop.ui.widgets.page_head import PageHead

_LEAST_PASTED_CHARS = 40
_ANY_HEIGHT_PX = 16_777_215


class IntakeForm(QWidget):
    """Shows what was taken in, and hands it on once it is complete.

    Signals:
        read_wanted: The article is to be read.
        cancelled: It is not; of several the next one is.
        left: Neither it nor those that wait are.
        report_wanted: A report that says the same is to be opened (its id).
        repeat_wanted: Its notes are to go to a report that is there already (its id).
        repost_wanted: It is to be kept as what repeats another source's report (the source's id).
    """

    read_wanted = Signal()
    cancelled = Signal()
    left = Signal()
    report_wanted = Signal(str)
    repeat_wanted = Signal(str)
    repost_wanted = Signal(str)

    def __init__(self, theme: Theme, runner: TaskRunner, parent: QWidget | None = None) -> None:
        """Ask through ``runner`` whether the casebook has the text already."""
        super().__init__(parent)
        self._theme, self._runner = theme, runner
        self._taken = TakenIn(text="")
        self._length = 0
        self.setProperty("ground", "panel")
        self.head = PageHead(theme, self.tr("Paste a report"))
        self.repeat_row = QVBoxLayout()
        self.title = LineField(hint=self.tr("As the report has it"))
        self.publisher = LineField(hint=self.tr("Who published it"))
        self.published = LineField(hint=self.tr("26 January 2026"))
        self.day_label = plain_label(role=TextRole.SMALL, quiet=True)
        self.byline = LineField()
        self.url = LineField()
        self.text = TextField(self, hint=self.tr("Paste the report’s text here, word for word"))
        self.rows = HeadingRows()
        self.problem = plain_label(role=TextRole.SMALL_STRONG, tone="bad", wrap=True)
        self.problem.hide()
        self.read_button = HintedButton(self.tr("Read"), "Ctrl+Return", primary=True)
        self.skip_button = HintedButton(self.tr("Skip this one"), "Esc")
        self.skip_button.hide()
        self._lay_out()
        self.published.textChanged.connect(self._show_day)
        for field in (self.title, self.publisher, self.published, self.text):
            field.textChanged.connect(self._forget_problem)
        self.text.textChanged.connect(self._text_changed)
        for keys, answer in (("Ctrl+Return", self.submit), ("Escape", self.cancelled.emit)):
            shortcut = QShortcut(QKeySequence(keys), self, answer)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.read_button.clicked.connect(self.submit)
        self.skip_button.clicked.connect(self.cancelled)
        self.head.back.connect(self.left)
        runner.done.connect(self._show_repeats)

    def show_taken(self, taken: TakenIn, where: str = "") -> None:
        """Show an article; ``where`` tells which of several it is."""
        self._taken = taken
        self.head.title.set_full_text(where or self.tr("Paste a report"))
        self.skip_button.setVisible(bool(where))
        for field, value in (
            (self.title, taken.title[:MAX_LINE_CHARS]),
            (self.publisher, taken.publisher[:MAX_LINE_CHARS]),
            (self.published, day_text(taken.published) if taken.published else ""),
            (self.byline, taken.byline[:MAX_LINE_CHARS]),
            (self.url, taken.url),
        ):
            field.set_value(value)
        self.text.show_attribute(taken.text)
        self.problem.hide()
        self.rows.free_all()
        self._show_day()
        self._drop_repeats()
        if taken.text:
            self._runner.ask(partial(repeats_of, text=taken.text))
        (
            self.text
            if not taken.text
            else self.publisher
            if not taken.publisher
            else self.published
        ).setFocus()

    def taken(self) -> TakenIn:
        """Return the article as it stands in the form."""
        return replace(
            self._taken,
            text=str(self.text.attribute()),
            title=self.title.value(),
            publisher=self.publisher.value(),
            byline=self.byline.value(),
            url=self.url.value(),
            published=self.day(),
        )

    def day(self) -> date | None:
        """Return the day of publication, None where the words name none."""
        words = self.published.value()
        try:
            span = understand(words, None) if words else None
        except DateWordsRefused:
            return None
        is_day = span is not None and span.grain is Grain.DAY and span.start_min is not None
        return day_of(span.start_min) if is_day and span and span.start_min is not None else None

    def tell(self, sentence: str) -> None:
        """Say one thing above the fields; nothing for an empty sentence."""
        set_plain_text(self.problem, sentence)
        self.problem.setVisible(bool(sentence))

    @Slot()
    def _forget_problem(self) -> None:
        """Say no longer what was missing: it may be there now."""
        self.tell("")
        field = self.sender()
        assert isinstance(field, QWidget)
        self.rows.free(field)

    @Slot()
    def submit(self) -> None:
        """Hand the article on, or say what is missing."""
        if not self.title.value():
            guessed = with_heading(TakenIn(text=str(self.text.attribute())))
            self.title.set_value(guessed.title[:MAX_LINE_CHARS])
        self.tell("")
        self.rows.free_all()
        missing = self._missing()
        for field, sentence in missing.items():
            self.rows.refuse(field, sentence)
        if missing:
            next(iter(missing)).setFocus()
        else:
            self.read_wanted.emit()

    def _missing(self) -> dict[QWidget, str]:
        """Return what to say of each field without which nothing can be read, from the top."""
        asked = (
            (self.title, bool(self.title.value()), self.tr("Give the report a title.")),
            (
                self.publisher,
                bool(self.publisher.value()),
                self.tr("Say who published it: every note rests on that."),
            ),
            (
                self.published,
                self.day() is not None,
                self.tr("Say on which day it was published: its dates count from that."),
            ),
        )
        if not str(self.text.attribute()).strip():
            # Most of the rest is read from it.
            return {self.text: self.tr("Paste the report’s text.")}
        return {field: sentence for field, is_there, sentence in asked if not is_there}

    @Slot()
    def _show_day(self) -> None:
        day, words = self.day(), self.published.value()
        said = self.tr("Dates such as “last week” count from this day.")
        if day is not None:
            said = self.tr("{0}. Dates such as “last week” count from it.").format(
                worded(day_text(day))
            )
        elif words:
            said = self.tr("This is not a day with its year.")
        set_plain_text(self.day_label, said)

    @Slot()
    def _text_changed(self) -> None:
        """Guess the heading of a text that is pasted into the empty form."""
        text = str(self.text.attribute())
        grown, self._length = len(text) - self._length, len(text)
        # What is typed letter by letter must not have the caret taken from it.
        if not self._taken.text and grown >= _LEAST_PASTED_CHARS:
            self.show_taken(with_heading(TakenIn(text=text)))

    @Slot(object)
    def _show_repeats(self, repeats: tuple[Repeat, ...]) -> None:
        self._drop_repeats()
        for repeat in repeats:
            same = repeat.share >= 0.999
            words = (
                self.tr("This text is in the casebook already: “{0}”, {1}.")
                if same
                else self.tr("This is much like a report in the casebook: “{0}”, {1}.")
            )
            said = words.format(visible_text(repeat.title), visible_text(repeat.publisher))
            banner = Banner(self._theme, said, BannerKind.CHANGING)
            banner.setProperty("report", repeat.report_id)
            banner.add_button(self.tr("Open that one")).clicked.connect(self._open_repeat)
            if same:
                banner.add_button(self.tr("Add notes to it")).clicked.connect(self._as_repeat)
            else:
                banner.setProperty("source", repeat.publisher_id)
                words = self.tr("Keep as a repeat of it")
                banner.add_button(words).clicked.connect(self._as_repost)
            self.repeat_row.addWidget(banner)

    @Slot()
    def _open_repeat(self) -> None:
        self.report_wanted.emit(self._of_the_bar("report"))

    def _of_the_bar(self, name: str) -> str:
        """Return what the bar whose button was pressed is about."""
        bar = self.sender().parent()
        assert bar is not None
        return str(bar.property(name))

    @Slot()
    def _as_repeat(self) -> None:
        if not self._missing():
            self.repeat_wanted.emit(self._of_the_bar("report"))
        else:
            self.submit()

    @Slot()
    def _as_repost(self) -> None:
        if not self._missing():
            self.repost_wanted.emit(self._of_the_bar("source"))
        else:
            self.submit()

    def _drop_repeats(self) -> None:
        while self.repeat_row.count():
            item = self.repeat_row.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _lay_out(self) -> None:
        for words, field in (
            (self.tr("&Title"), self.title),
            (self.tr("P&ublisher"), self.publisher),
            (self.tr("Publi&shed"), self.published),
            (self.tr("&Byline"), self.byline),
            (self.tr("&Link"), self.url),
        ):
            self.rows.add_field(words, field)
            if field is self.published:
                self.rows.addRow("", self.day_label)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.text.setSizePolicy(policy)
        self.text.setMinimumHeight(120)
        self.text.setMaximumHeight(_ANY_HEIGHT_PX)
        self.text.setAccessibleName(self.tr("The report’s text, word for word"))
        self.head.offer(self.skip_button, self.read_button)
        inner = QWidget(self)
        inner.setMaximumWidth(860)
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.problem)
        column.addLayout(self.repeat_row)
        column.addLayout(self.rows)
        column.addWidget(self.text, 1)
        column.addWidget(self.rows.problem_of(self.text))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inner, 20)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addLayout(row, 1)
        order = (self.title, self.publisher, self.published, self.byline, self.url, self.text)
        for before, after in pairwise((*order, self.skip_button, self.read_button)):
            self.setTabOrder(before, after)
