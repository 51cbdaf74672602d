"""The date axis: which days get a line and a label, in UTC, and its painting."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.calendar_math import civil_from_days, days_from_civil
from desktop.ui.theme import TextRole, Theme
from desktop.ui.timeline.shapes import View

_HOUR_S = 3_600
_DAY_S = 86_400
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_LABEL_PX = 76
_STEPS = (
    ("minute", 60),
    ("minute", 300),
    ("minute", 900),
    ("hour", _HOUR_S),
    ("hour", 3 * _HOUR_S),
    ("hour", 6 * _HOUR_S),
    ("day", _DAY_S),
    ("day", 2 * _DAY_S),
    ("week", 7 * _DAY_S),
    ("month", 1),
    ("month", 3),
    ("year", 1),
    ("year", 2),
    ("year", 5),
    ("year", 10),
    ("year", 20),
    ("year", 50),
    ("year", 100),
    ("year", 500),
    ("year", 1000),
)


@dataclass(frozen=True, slots=True)
class Tick:
    """One line of the axis with its label; ``is_main`` begins a new month or year."""

    at_s: int
    label: str
    is_main: bool


def ticks(view: View) -> tuple[Tick, ...]:
    """Return the ticks of a view, so far apart that their labels do not touch."""
    wanted = view.seconds_a_pixel * _LABEL_PX
    for unit, count in _STEPS:
        length = count * {"month": 30 * _DAY_S, "year": 365 * _DAY_S}.get(unit, 1)
        if length >= wanted:
            break
    return tuple(_tick(at, unit) for at in _instants(view, unit, count))


def _instants(view: View, unit: str, count: int) -> Iterator[int]:
    at: Iterator[int]
    if unit == "year":
        first = civil_from_days(int(view.start_s // _DAY_S))[0] // count * count
        years = range(first, first + 10_000 * count, count)
        at = (days_from_civil(year, 1, 1) * _DAY_S for year in years)
    elif unit == "month":
        year, month, _day = civil_from_days(int(view.start_s // _DAY_S))
        start = year * 12 + (month - 1) // count * count
        months = range(start, start + 10_000, count)
        at = (days_from_civil(m // 12, m % 12 + 1, 1) * _DAY_S for m in months)
    else:
        # weeks begin on Monday; 1970 began on a Thursday
        shift = 4 * _DAY_S if unit == "week" else 0
        first = int((view.start_s - shift) // count * count + shift)
        at = iter(range(first, first + 10_000 * count, count))
    for instant in at:
        if instant > view.end_s:
            return
        if instant >= view.start_s:
            yield instant


def _tick(at_s: int, unit: str) -> Tick:
    year, month, day = civil_from_days(at_s // _DAY_S)
    if unit == "year":
        return Tick(at_s, str(year), is_main=True)
    if unit == "month":
        label = _MONTHS[month - 1]
        return Tick(at_s, f"{label} {year}" if month == 1 else label, is_main=month == 1)
    if at_s % _DAY_S:
        return Tick(at_s, f"{at_s // _HOUR_S % 24:02d}:{at_s // 60 % 60:02d}", is_main=False)
    return Tick(at_s, f"{day} {_MONTHS[month - 1]}", is_main=day == 1)


class AxisStrip(QWidget):
    """The labels above the lanes, and the pill of the current day."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing until `set_view`."""
        super().__init__(parent)
        self._theme = theme
        self._view: View | None = None
        self._now_s = 0.0
        self._now_label = ""
        self._gutter_px = 0
        self.setFixedHeight(44)

    def set_view(self, view: View, gutter_px: int, now_s: float, now_label: str) -> None:
        """Show the ticks of ``view``, which begins ``gutter_px`` from the left."""
        self._view, self._gutter_px = view, gutter_px
        self._now_s, self._now_label = now_s, now_label
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the labels, then the pill over them."""
        if self._view is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(TextRole.SMALL))
        base = self.height() - 8
        for tick in ticks(self._view):
            x = self._gutter_px + self._view.x_of(tick.at_s)
            painter.setPen(self._theme.color("text" if tick.is_main else "quiet"))
            painter.drawText(QPointF(x + 5, base), tick.label)
        self._paint_pill(painter)

    def _paint_pill(self, painter: QPainter) -> None:
        assert self._view is not None
        if not self._view.start_s <= self._now_s <= self._view.end_s:
            return
        x = self._gutter_px + self._view.x_of(self._now_s)
        font = self._theme.font(TextRole.SMALL_STRONG)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(self._now_label) + 18
        left = min(max(x - width / 2, 0), self.width() - width)
        pill = QRectF(left, 1, width, 19)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent"))
        painter.drawRoundedRect(pill, 9.5, 9.5)
        painter.setPen(self._theme.color("on_accent"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._now_label)
