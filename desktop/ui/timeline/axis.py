"""The date axis above the lanes, with the pill that names today."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.calendar_math import civil_from_days
from desktop.domain.spans import DAY_S
from desktop.ui.labels import own_direction
from desktop.ui.saying import worded
from desktop.ui.theme import TextRole, Theme
from desktop.ui.timeline.stage import Stage
from desktop.ui.timeline.ticks import MONTHS, Tick, ticks

_WIDEST_LABEL = "00 Mmm 0000"
_LABEL_INDENT_PX = 5
_PILL_PAD_PX = 8


def tick_room(theme: Theme) -> float:
    """Return how far apart ticks must be, so that their labels do not touch."""
    return QFontMetricsF(theme.font(TextRole.SMALL_STRONG)).horizontalAdvance(_WIDEST_LABEL)


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
        self.setFixedHeight(axis_height(self._stage.theme))

    def pill(self) -> QRectF:
        """Return where today is named; empty where it is out of view."""
        return pill_rect(self._stage, self.width())

    def today_words(self) -> str:
        """Return what the pill says."""
        return today_words(self._stage)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dates, then the pill above them."""
        paint_axis(QPainter(self), self._stage, self.width(), self.height())


def axis_height(theme: Theme) -> int:
    """Return how high the pill and the dates stand together."""
    return _pill_height(theme) + round(QFontMetricsF(theme.font(TextRole.SMALL)).height()) + 8


def today_words(stage: Stage) -> str:
    """Return what the pill says."""
    _year, month, day = civil_from_days(int(stage.now_s // DAY_S))
    if stage.is_as_of:
        named = QCoreApplication.translate("DateAxis", "as of {0}")
    else:
        named = QCoreApplication.translate("DateAxis", "today {0}")
    return named.format(worded(f"{day} {MONTHS[month - 1]}"))


def pill_rect(stage: Stage, width_px: int) -> QRectF:
    """Return where today is named on an axis of that width; empty where it is out of view."""
    x = stage.view.x_of(stage.now_s)
    if not 0 <= x <= stage.width_px:
        return QRectF()
    metrics = QFontMetricsF(stage.theme.font(TextRole.TINY_STRONG))
    width = metrics.horizontalAdvance(today_words(stage)) + 2 * _PILL_PAD_PX
    middle = stage.gutter + round(x)
    left = min(max(middle - width / 2, 0.0), width_px - width)
    return QRectF(round(left), 0, round(width), _pill_height(stage.theme) - 2)


def paint_axis(painter: QPainter, stage: Stage, width_px: int, height_px: int) -> None:
    """Paint dates over the lanes, and the pill above them."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_dates(painter, stage, width_px, height_px)
    pill = pill_rect(stage, width_px)
    if pill.isEmpty():
        return
    theme = stage.theme
    x = stage.gutter + round(stage.view.x_of(stage.now_s))
    line = QRectF(x - 1, pill.bottom() - 1, 2, height_px - pill.bottom() + 1)
    # Where it would strike a date it begins below it: the pill above tells what it is.
    if not _strikes_a_date(stage, width_px):
        painter.fillRect(line, theme.color("accent"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent"))
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    painter.setPen(theme.color("on_accent"))
    painter.setFont(theme.font(TextRole.TINY_STRONG))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, today_words(stage))


def _paint_dates(painter: QPainter, stage: Stage, width_px: int, height_px: int) -> None:
    theme = stage.theme
    gutter, top = stage.gutter, _pill_height(theme)
    room = QRectF(gutter, top, stage.width_px, height_px - top)
    now = min(max(round(stage.view.x_of(stage.now_s)), 0), stage.width_px)
    painter.fillRect(room.adjusted(now, 0, 0, 0), theme.color("future"))
    metrics = QFontMetricsF(theme.font(TextRole.SMALL))
    baseline = round(top + (room.height() + metrics.ascent() - metrics.descent()) / 2)
    for tick, x, width in placed_dates(stage, width_px):
        painter.fillRect(QRectF(x, top, 1, room.height()), theme.color("line"))
        if width is not None:
            painter.setFont(theme.font(_role(tick)))
            painter.setPen(theme.color("text" if tick.is_main else "quiet"))
            painter.drawText(QPointF(x + _LABEL_INDENT_PX, baseline), own_direction(tick.label))
    for edge in (room.left(), room.right() - 1):
        painter.fillRect(QRectF(edge, top, 1, room.height()), theme.color("line"))


def placed_dates(stage: Stage, width_px: int) -> list[tuple[Tick, int, float | None]]:
    """Return each date with the place of its line and the width of its words, None for none."""
    theme = stage.theme
    found: list[tuple[Tick, int, float | None]] = []
    for tick in ticks(stage.view, tick_room(theme)):
        x = stage.gutter + round(stage.view.x_of(tick.at_s))
        width = QFontMetricsF(theme.font(_role(tick))).horizontalAdvance(tick.label)
        found.append((tick, x, width if x + _LABEL_INDENT_PX + width <= width_px else None))
    return found


def _strikes_a_date(stage: Stage, width_px: int) -> bool:
    """Tell whether the line of today would go through the words of a date."""
    now = stage.gutter + stage.view.x_of(stage.now_s)
    return any(
        width is not None and -2 <= now - x - _LABEL_INDENT_PX <= width + 2
        for _tick, x, width in placed_dates(stage, width_px)
    )


def _role(tick: Tick) -> TextRole:
    return TextRole.SMALL_STRONG if tick.is_main else TextRole.SMALL


def _pill_height(theme: Theme) -> int:
    return round(QFontMetricsF(theme.font(TextRole.TINY_STRONG)).height()) + 6
