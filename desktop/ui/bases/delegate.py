"""Draws one line of the base list: a heading, or a base with posture, evidence and activity."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QRect, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.queries.bases import BaseRow
from desktop.ui.bases.model import ACTIVITY_ROLE, LINE_ROLE, Index
from desktop.ui.bases.sparkline import paint_sparkline
from desktop.ui.bases.words import (
    evidence_words,
    is_stale,
    place_line,
    posture_chip,
    posture_mark,
    posture_said,
)
from desktop.ui.labels import own_direction, visible_text
from desktop.ui.pills import chip_role, chip_size, paint_chip
from desktop.ui.text_breaks import in_two
from desktop.ui.theme import TextRole, Theme

_LEFT = 15
_HEADING_LEFT = 12
_RIGHT = 13
_ABOVE = 8
_BETWEEN = 3
_GAP = 8
_EDGE = 3
_SPARKLINE = QSize(54, 14)
# Beside a posture so much of a name is worth having; with less, the posture stands below.
_LEAST_NAME_CHARS = 10
_ELIDE = Qt.TextElideMode.ElideRight


class BaseDelegate(QStyledItemDelegate):
    """Draws the lines of `BaseListModel`."""

    def __init__(
        self, theme: Theme, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        # A casebook may have as many bases as the world has airports.
        self._chips: dict[str, QSize] = {}
        self._heading = QFontMetrics(theme.font(TextRole.HEADING))
        theme.changed.connect(self._measure_anew)

    @Slot()
    def _measure_anew(self) -> None:
        self._chips.clear()
        self._heading = QFontMetrics(self._theme.font(TextRole.HEADING))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a line; the list gives the width."""
        row = index.data(LINE_ROLE)
        if not isinstance(row, BaseRow):
            metrics = QFontMetrics(self._theme.font(TextRole.TINY_STRONG))
            width = option.rect.width() if option.widget is None else _width_in(option.widget)
            lines = in_two(str(row), metrics, width - _HEADING_LEFT - _RIGHT)
            return QSize(0, len(lines) * metrics.lineSpacing() + 16)
        height = self._first_height() + _BETWEEN + self._second_height()
        if option.widget is not None and self._is_stacked(row, _width_in(option.widget)):
            height += self._chip_of(row).height() + _BETWEEN
        return QSize(0, height + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the line."""
        line = index.data(LINE_ROLE)
        painter.save()
        painter.setLayoutDirection(option.direction)
        if isinstance(line, BaseRow):
            self._paint_ground(painter, option)
            self._paint_base(painter, option, line, index.data(ACTIVITY_ROLE))
        elif line is not None:
            self._paint_heading(painter, option, line)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        """Write what a group is called, on two lines where one has no room for it."""
        font = self._theme.font(TextRole.TINY_STRONG)
        room = self._placed(option, option.rect.adjusted(_HEADING_LEFT, 4, -_RIGHT, 0))
        lines = in_two(words, QFontMetrics(font), room.width())
        painter.setFont(font)
        painter.setPen(self._theme.color("quiet"))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, flags, "\n".join(own_direction(line) for line in lines))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens = self._theme.tokens
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(option.rect, QColor(tokens.selection))
            edge = QRect(option.rect)
            edge.setWidth(_EDGE)
            painter.fillRect(self._placed(option, edge), QColor(tokens.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(tokens.hover))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))

    def _paint_base(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: BaseRow,
        activity: tuple[int, ...],
    ) -> None:
        inner = option.rect.adjusted(_LEFT, _ABOVE, -_RIGHT, -_ABOVE)
        first = QRect(inner.left(), inner.top(), inner.width(), self._first_height())
        second_top = first.bottom() + 1 + _BETWEEN
        second = QRect(inner.left(), second_top, inner.width(), self._second_height())
        name = QRect(first)
        chip = self._chip_of(row)
        if self._is_stacked(row, option.rect.width()):
            self._paint_posture(painter, option, QRect(second.topLeft(), chip), row)
            second.translate(0, chip.height() + _BETWEEN)
        elif not chip.isEmpty():
            place = QRect(first.right() + 1 - chip.width(), 0, *chip.toTuple())
            place.moveTop(first.top() + (first.height() - chip.height()) // 2)
            self._paint_posture(painter, option, place, row)
            name.setRight(place.left() - 1 - _GAP)
        self._write(
            painter, self._placed(option, name), visible_text(row.name), TextRole.HEADING, "text"
        )
        if any(activity):
            spark = QRect(second.right() + 1 - _SPARKLINE.width(), 0, *_SPARKLINE.toTuple())
            spark.moveBottom(second.center().y() + _SPARKLINE.height() // 2)
            color = self._theme.color(posture_mark(row.posture))
            paint_sparkline(painter, self._placed(option, spark), activity, color)
            second.setRight(spark.left() - _GAP)
        self._paint_place(painter, option, second, row)

    def _paint_posture(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, row: BaseRow
    ) -> None:
        kind = posture_chip(row.posture)
        rect = self._placed(option, place)
        font = self._theme.font(chip_role(kind))
        paint_chip(painter, rect, posture_said(row), kind, self._theme.tokens, font)

    def _chip_of(self, row: BaseRow) -> QSize:
        """Return the size of a base's posture, empty where it has none."""
        word = posture_said(row)
        if word not in self._chips:
            font = self._theme.font(chip_role(posture_chip(row.posture)))
            self._chips[word] = chip_size(word, font) if word else QSize()
        return self._chips[word]

    def _is_stacked(self, row: BaseRow, width: int) -> bool:
        """Tell whether a posture stands below the name, of which it would leave too little."""
        chip = self._chip_of(row)
        if chip.isEmpty():
            return False
        left = width - _LEFT - _RIGHT - _GAP - chip.width()
        if left >= _LEAST_NAME_CHARS * self._heading.averageCharWidth():
            return False
        return left < self._heading.horizontalAdvance(visible_text(row.name)) + 1

    def _paint_place(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, row: BaseRow
    ) -> None:
        """Write what and where it is, and then when it was last heard of, which is never cut."""
        today = self._today()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        quiet = "quiet_tinted" if is_chosen else "quiet"
        metrics = QFontMetrics(self._theme.font(TextRole.SMALL))
        age = evidence_words(row, today)
        dot = " · "
        needed = metrics.horizontalAdvance(dot + age)
        place = metrics.elidedText(place_line(row), _ELIDE, max(room.width() - needed, 0))
        place_width = metrics.horizontalAdvance(place)
        place_rect = QRect(room.left(), room.top(), place_width + 1, room.height())
        self._write(painter, self._placed(option, place_rect), place, TextRole.SMALL, quiet)
        dot_width = metrics.horizontalAdvance(dot)
        left = room.left() + place_width
        dot_rect = QRect(left, room.top(), dot_width + 1, room.height())
        self._write(painter, self._placed(option, dot_rect), dot, TextRole.SMALL, quiet)
        age_rect = QRect(left + dot_width, room.top(), needed - dot_width + 1, room.height())
        color = "changing_text" if is_stale(row, today) else quiet
        self._write(painter, self._placed(option, age_rect), age, TextRole.SMALL, color)

    def _write(
        self, painter: QPainter, rect: QRect, words: str, role: TextRole, color: str
    ) -> None:
        font = self._theme.font(role)
        shown = QFontMetrics(font).elidedText(words, _ELIDE, rect.width())
        painter.setFont(font)
        painter.setPen(self._theme.color(color))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, flags | Qt.TextFlag.TextSingleLine, own_direction(shown))

    def _placed(self, option: QStyleOptionViewItem, rect: QRect) -> QRect:
        """Return ``rect`` mirrored where lines run from right to left."""
        return QStyle.visualRect(option.direction, option.rect, rect)

    def _first_height(self) -> int:
        name = QFontMetrics(self._theme.font(TextRole.HEADING)).height()
        return max(name, chip_size("M", self._theme.font(TextRole.TINY_STRONG)).height())

    def _second_height(self) -> int:
        metrics = QFontMetrics(self._theme.font(TextRole.SMALL))
        return max(metrics.height(), _SPARKLINE.height())


def _width_in(view: QWidget) -> int:
    return view.viewport().width() if isinstance(view, QAbstractScrollArea) else view.width()
