"""The toolbar's one control for looking back: as reported by a day, as recorded at a time."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, QDateTime, QPoint, Qt, QTime, QTimeZone, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QPushButton,
    QRadioButton,
    QWidget,
)

from desktop.domain.span_echo import day_text
from desktop.queries.as_of import AsRecorded, AsReported, Live, Moment
from desktop.ui.labels import plain_label
from desktop.ui.saying import translate, worded
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.day_fields import DayField, MomentField
from desktop.ui.widgets.rounded import Rounded
from desktop.ui.widgets.worded_button import WordedButton


class AsOfButton(WordedButton):
    """Says which moment is shown; its panel chooses another.

    Signals:
        moment_chosen: A moment was chosen (a `Moment`).
    """

    moment_chosen = Signal(object)

    def __init__(self, theme: Theme, now: datetime, parent: QWidget | None = None) -> None:
        """Begin with the live casebook; ``now`` is where the dates start."""
        super().__init__(theme.icon("history"), "", parent)
        self.panel = AsOfPanel(now, self)
        self.panel.chosen.connect(self.moment_chosen)
        self.clicked.connect(self.open_panel)
        self.show_moment(Live())

    @Slot()
    def open_panel(self) -> None:
        """Unfold the panel below the button."""
        self.panel.adjustSize()
        corner = self.mapToGlobal(QPoint(self.width() - self.panel.sizeHint().width(), 0))
        self.panel.move(corner + QPoint(0, self.height() + 2))
        self.panel.show()
        self.panel.focus_chosen()

    def show_moment(self, moment: Moment) -> None:
        """Say which moment is shown."""
        self.setText(moment_words(moment) or self.tr("As of now"))
        self.setAccessibleName(self.tr("Moment shown: {0}").format(self.text()))
        self.panel.show_moment(moment)


class AsOfPanel(QFrame):
    """Three ways to look: now, as reported by a day, as recorded at a time.

    Signals:
        chosen: A moment was chosen (a `Moment`).
    """

    chosen = Signal(object)

    def __init__(self, now: datetime, parent: QWidget) -> None:
        """Start the dates at ``now``."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("card", True)
        Rounded(self)
        here = now.astimezone(UTC)
        self.now_choice = QRadioButton(self.tr("Now"))
        self.reported_choice = QRadioButton(self.tr("As reported by"))
        self.recorded_choice = QRadioButton(self.tr("As recorded at"))
        today = QDate(here.year, here.month, here.day)
        self.day = DayField(today, self.tr("Day up to which reports count"))
        self.time = MomentField(self.tr("Moment at which the casebook stood"))
        self._stand_at(here.replace(second=0))
        self.show_button = QPushButton(self.tr("Show"))
        self.show_button.setProperty("primary", True)
        self._lay_out()
        self.day.dateChanged.connect(self.reported_choice.click)
        self.time.dateTimeChanged.connect(self.recorded_choice.click)
        self.now_choice.clicked.connect(self.choose)
        self.show_button.clicked.connect(self.choose)

    def focus_chosen(self) -> None:
        """Put the focus on the way that is chosen, on that by a day where nothing is."""
        recorded = self.recorded_choice
        (recorded if recorded.isChecked() else self.reported_choice).setFocus()

    def moment(self) -> Moment:
        """Return the moment that stands here."""
        if self.reported_choice.isChecked():
            shown = self.day.date()
            return AsReported(date(shown.year(), shown.month(), shown.day()))
        if self.recorded_choice.isChecked():
            return AsRecorded(datetime.fromtimestamp(self.time.dateTime().toSecsSinceEpoch(), UTC))
        return Live()

    def show_moment(self, moment: Moment) -> None:
        """Stand at ``moment``."""
        for widget in (self.day, self.time):
            widget.blockSignals(True)
        if isinstance(moment, AsReported):
            self.reported_choice.setChecked(True)
            self.day.setDate(QDate(moment.day.year, moment.day.month, moment.day.day))
        elif isinstance(moment, AsRecorded):
            self.recorded_choice.setChecked(True)
            self._stand_at(moment.at)
        else:
            self.now_choice.setChecked(True)
        for widget in (self.day, self.time):
            widget.blockSignals(False)

    @Slot()
    def choose(self) -> None:
        """Show the moment that stands here."""
        self.hide()
        self.chosen.emit(self.moment())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose on Return, fold away on Escape."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.choose()
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _stand_at(self, at: datetime) -> None:
        """Show a moment to the minute, or to the second where it has any."""
        self.time.show_seconds(shown=bool(at.second))
        self.time.setDateTime(_qt_moment(at))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 12, 12, 12)
        grid.setHorizontalSpacing(8)
        grid.addWidget(self.now_choice, 0, 0)
        grid.addWidget(self.reported_choice, 1, 0)
        grid.addWidget(self.day, 1, 1)
        words = self.tr("What was public by the end of that day")
        grid.addWidget(plain_label(words, role=TextRole.SMALL, quiet=True), 2, 1)
        grid.addWidget(self.recorded_choice, 3, 0)
        grid.addWidget(self.time, 3, 1)
        words = self.tr("What stood in this casebook then; for looking only")
        grid.addWidget(plain_label(words, role=TextRole.SMALL, quiet=True), 4, 1)
        grid.addWidget(self.show_button, 5, 1, Qt.AlignmentFlag.AlignRight)


def moment_words(moment: Moment) -> str:
    """Return a moment in words, empty for now."""
    if isinstance(moment, AsReported):
        return translate("Moment", "As reported by {0}").format(worded(day_text(moment.day)))
    if isinstance(moment, AsRecorded):
        at = moment.at.astimezone(UTC)
        clock = f"{at:%H:%M:%S}" if at.second else f"{at:%H:%M}"
        at_words = f"{worded(day_text(at.date()))}, {clock} UTC"
        return translate("Moment", "As recorded at {0}").format(at_words)
    return ""


def _qt_moment(at: datetime) -> QDateTime:
    here = at.astimezone(UTC)
    return QDateTime(
        QDate(here.year, here.month, here.day),
        QTime(here.hour, here.minute, here.second),
        QTimeZone.utc(),
    )
