"""The date axis above the lanes, with the pill that names today."""

from PySide6.QtCore import QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.calendar_math import civil_from_days
from desktop.domain.spans import DAY_S
from desktop.ui.theme import TextRole, Theme
from desktop.ui.timeline.stage import Stage
from desktop.ui.timeline.ticks import MONTHS, ticks

_WIDEST_LABEL = "00 Mmm 0000"
_LABEL_INDENT_PX = 5
_PILL_PAD_PX = 8


def tick_room(theme: Theme) -> float:
    """Return how far apart ticks must be, so that their labels do not touch."""
    return QFontMetricsF(theme.font(TextRole.SMALL)).horizontalAdvance(_WIDEST_LABEL)


class DateAxis(QWidget):
    """Writes dates above the lanes, in UTC."""

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        """Label what ``stage`` has in view."""
        super().__init__(parent)
        self._stage = stage
        self.setAccessibleName(self.tr("Dates"))
        self.take_up_theme()
        stage.changed.connect(self.update)

    @Slot()
    def take_up_theme(self) -> None:
        """Stand as high as the pill and the dates need."""
        self.setFixedHeight(self._pill_height() + self._label_height())

    def pill(self) -> QRectF:
        """Return where today is named; empty where it is out of view."""
        stage = self._stage
        x = stage.view.x_of(stage.now_s)
        if not 0 <= x <= stage.width_px:
            return QRectF()
        metrics = QFontMetricsF(stage.theme.font(TextRole.TINY_STRONG))
        width = metrics.horizontalAdvance(self.today_words()) + 2 * _PILL_PAD_PX
        middle = stage.sizes.gutter + round(x)
        left = min(max(middle - width / 2, 0.0), self.width() - width)
        return QRectF(round(left), 0, round(width), self._pill_height() - 2)

    def today_words(self) -> str:
        """Return what the pill says."""
        _year, month, day = civil_from_days(int(self._stage.now_s // DAY_S))
        named = self.tr("as of {0}") if self._stage.is_as_of else self.tr("today {0}")
        return named.format(f"{day} {MONTHS[month - 1]}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dates, then the pill above them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_dates(painter)
        pill = self.pill()
        if pill.isEmpty():
            return
        theme = self._stage.theme
        x = self._stage.sizes.gutter + round(self._stage.view.x_of(self._stage.now_s))
        line = QRectF(x - 1, pill.bottom() - 1, 2, self.height() - pill.bottom() + 1)
        painter.fillRect(line, theme.color("accent"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(theme.color("on_accent"))
        painter.setFont(theme.font(TextRole.TINY_STRONG))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self.today_words())

    def _paint_dates(self, painter: QPainter) -> None:
        stage, theme = self._stage, self._stage.theme
        gutter, top = stage.sizes.gutter, self._pill_height()
        room = QRectF(gutter, top, stage.width_px, self.height() - top)
        now = min(max(round(stage.view.x_of(stage.now_s)), 0), stage.width_px)
        painter.fillRect(room.adjusted(now, 0, 0, 0), theme.color("future"))
        font = theme.font(TextRole.SMALL)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        baseline = round(top + (room.height() + metrics.ascent() - metrics.descent()) / 2)
        for tick in ticks(stage.view, tick_room(theme)):
            x = gutter + round(stage.view.x_of(tick.at_s))
            painter.fillRect(QRectF(x, top, 1, room.height()), theme.color("line"))
            left = x + _LABEL_INDENT_PX
            right = left + metrics.horizontalAdvance(tick.label)
            # Where the line of today would cross a date, the pill above it says enough.
            is_crossed = left - 2 <= gutter + stage.view.x_of(stage.now_s) <= right + 2
            if right <= self.width() and not is_crossed:
                is_plain = tick.is_main and tick.at_s <= stage.now_s
                painter.setPen(theme.color("text" if is_plain else "quiet"))
                painter.drawText(QPointF(left, baseline), tick.label)
        for edge in (room.left(), room.right() - 1):
            painter.fillRect(QRectF(edge, top, 1, room.height()), theme.color("line"))

    def _pill_height(self) -> int:
        metrics = QFontMetricsF(self._stage.theme.font(TextRole.TINY_STRONG))
        return round(metrics.height()) + 6

    def _label_height(self) -> int:
        return round(QFontMetricsF(self._stage.theme.font(TextRole.SMALL)).height()) + 8
