"""The one question about dates: what 3/4/2020 is, with what either answer means."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QRadioButton, QVBoxLayout, QWidget

from desktop.domain.span_echo import day_text
from desktop.services.importing.dates import DatesFound
from desktop.services.importing.days import DateOrder, day_in
from desktop.services.importing.drafts import RowRefused
from desktop.ui.counts import counted
from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.saying import in_figures, worded
from desktop.ui.styling import set_style_property
from desktop.ui.theme import TextRole


class DateCard(QFrame):
    """Asks for the order of day and month, or tells what the file itself decides.

    Signals:
        chosen: Another order is to be taken (a `DateOrder`).
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self._is_answered = False
        self._asks = False
        self.setProperty("card", True)
        self.question = plain_label(role=TextRole.SMALL_STRONG, wrap=True)
        self.why = plain_label(role=TextRole.SMALL, quiet=True, wrap=True)
        self.buttons = {order: QRadioButton() for order in DateOrder}
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addWidget(self.question)
        column.addWidget(self.why)
        for button in self.buttons.values():
            button.clicked.connect(self._choose)
            column.addWidget(button)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether somebody has to answer, and nobody has."""
        return self._asks and not self._is_answered

    def forget(self, *, is_answered: bool) -> None:
        """Ask anew about another file, or not at all where a saved mapping has the answer."""
        self._is_answered = is_answered
        self._asks = False

    def ask(self) -> None:
        """Go to the question."""
        self.buttons[DateOrder.DAY_FIRST].setFocus()

    def show_dates(self, found: DatesFound | None) -> None:
        """Show what there is to say; nothing where every date reads in one way only."""
        self.setVisible(found is not None and found.ambiguous > 0)
        if found is None:
            self._asks = False
            return
        self._asks = found.asks
        for order, button in self.buttons.items():
            button.setText(self._meaning(found.example, order))
            # Neither is ticked before somebody says so: a guess looks like an answer.
            button.setAutoExclusive(not self.is_open)
            button.setChecked(order is found.order and not self.is_open)
        set_plain_text(self.question, self.tr("What day is {0}?").format(found.example[:40]))
        set_plain_text(self.why, self._told(found))
        set_style_property(self, "asks", self.is_open)

    def _told(self, found: DatesFound) -> str:
        """Return why one of them is ticked."""
        if found.asks:
            dates = counted(found.ambiguous, "date")
            return self.tr("{0} can be read in two ways, and nothing here decides.").format(dates)
        if found.day_first and found.month_first:
            return self.tr(
                "The file has both orders: {0} can only be day first, {1} only month first. Those"
                " that do not fit are refused."
            ).format(in_figures(found.day_first), in_figures(found.month_first))
        count = found.day_first or found.month_first
        return self.tr("{0} here can only be read so.").format(counted(count, "other date"))

    def _meaning(self, example: str, order: DateOrder) -> str:
        try:
            day = day_in(example, order)
        except RowRefused:
            day = None
        said = worded(day_text(day)) if day is not None else example[:40]
        if order is DateOrder.DAY_FIRST:
            return self.tr("{0}: the day comes first").format(said)
        return self.tr("{0}: the month comes first").format(said)

    @Slot()
    def _choose(self) -> None:
        self._is_answered = True
        for order, button in self.buttons.items():
            if button is self.sender():
                self.chosen.emit(order)
