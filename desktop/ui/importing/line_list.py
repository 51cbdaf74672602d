"""A list of rows as they will be: the mark and title of an event, its facts, its kind as a chip."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.domain.event import EventKind
from desktop.ui.importing.lines import Line
from desktop.ui.labels import own_direction, tool_tip
from desktop.ui.pills import ChipKind, chip_role, chip_size, paint_chip
from desktop.ui.saying import in_figures
from desktop.ui.theme import TextRole, Theme
from desktop.ui.timeline.kinds import KIND_STYLES, glyph_path

LINE_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_ORDER = list(EventKind)
_SIDE, _ABOVE, _BETWEEN, _GAP = 12, 8, 3, 8
_GLYPH_PX = 10
_EDGE_PX = 3
_ELIDE = Qt.TextElideMode.ElideRight


class LineModel(QAbstractListModel):
    """Lines, one below the other."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[Line] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: _Index = _NONE) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the line itself, or its words."""
        line = self.lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Row {0}: {1}").format(line.row, line.spoken)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(line.spoken)
        return None


class LineList(QListView):
    """The list; all of its lines are equally tall, so that thousands cost nothing."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """Begin without lines; screen readers call it ``name``."""
        super().__init__(parent)
        self.lines = LineModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(LineDelegate(theme, self))
        self.setAccessibleName(name)
        self.setProperty("rows", True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)


class LineDelegate(QStyledItemDelegate):
    """Draws a line: two lines of text behind the number of its row."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a line; the list gives the width."""
        return QSize(0, self._first_height() + _BETWEEN + self._second_height() + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the line."""
        line: Line = index.data(LINE_ROLE)
        painter.save()
        painter.setLayoutDirection(option.direction)
        self._paint_ground(painter, option)
        inner = option.rect.adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        first = QRect(inner.left(), inner.top(), inner.width(), self._first_height())
        second = QRect(
            first.left(), first.bottom() + 1 + _BETWEEN, first.width(), self._second_height()
        )
        left = self._paint_number(painter, option, first, line)
        first.setLeft(left)
        second.setLeft(left)
        first.setRight(first.right() - self._paint_chip(painter, option, first, line))
        tone = "quiet" if line.is_refused else "text"
        self._write(painter, self._placed(option, first), line.title, TextRole.STRONG, tone)
        self._paint_facts(painter, option, second, line)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme = self._theme
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.color("selection"))
            if theme.tokens.is_high:
                edge = QRect(option.rect)
                edge.setWidth(_EDGE_PX)
                painter.fillRect(self._placed(option, edge), theme.color("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.color("hover"))
        painter.setPen(theme.color("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))

    def _paint_number(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, line: Line
    ) -> int:
        """Write the row's number and draw the event's mark; return where the title begins."""
        metrics = QFontMetrics(self._theme.font(TextRole.TINY))
        number = in_figures(line.row)
        width = max(metrics.horizontalAdvance("0000"), metrics.horizontalAdvance(number)) + 2
        place = QRect(room.left(), room.top(), width, room.height())
        self._write(
            painter, self._placed(option, place), number, TextRole.TINY, self._quiet(option)
        )
        left = place.right() + 1 + _GAP
        if line.event_kind is not None:
            style = KIND_STYLES[_ORDER.index(line.event_kind)]
            box = QRect(left, room.center().y() - _GLYPH_PX // 2 + 1, _GLYPH_PX, _GLYPH_PX)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(
                glyph_path(style.glyph, QRectF(self._placed(option, box))),
                self._theme.color(style.colour),
            )
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        elif line.icon:
            tone = "bad_text" if line.is_refused else "quiet"
            box = QRect(left - 1, room.center().y() - 5, _GLYPH_PX + 2, _GLYPH_PX + 2)
            self._theme.icon(line.icon, tone).paint(painter, self._placed(option, box))
        return left + _GLYPH_PX + _GAP

    def _paint_chip(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, line: Line
    ) -> int:
        """Draw the kind at the end of the line, and return the width it took."""
        words, kind = line.kind, ChipKind.NEUTRAL
        if line.is_refused:
            words, kind = self.tr("cannot be read"), ChipKind.BAD
        if not words:
            return 0
        font = self._theme.font(chip_role(kind))
        size = chip_size(words, font).boundedTo(QSize(room.width() // 2, room.height()))
        rect = QRect(room.right() + 1 - size.width(), room.top(), size.width(), size.height())
        paint_chip(painter, self._placed(option, rect), words, kind, self._theme.tokens, font)
        return size.width() + _GAP

    def _paint_facts(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, line: Line
    ) -> None:
        """Write when, where and from whom; what is doubtful stands at the end, and is cut last."""
        if line.doubt:
            metrics = QFontMetrics(self._theme.font(TextRole.SMALL))
            wanted = metrics.horizontalAdvance(line.doubt) + 2
            width = min(wanted, room.width() // 2)
            rect = QRect(room.right() + 1 - width, room.top(), width, room.height())
            self._write(
                painter, self._placed(option, rect), line.doubt, TextRole.SMALL, "changing_text"
            )
            room = room.adjusted(0, 0, -width - _GAP, 0)
        tone = "bad_text" if line.is_refused else self._quiet(option)
        self._write(painter, self._placed(option, room), line.facts, TextRole.SMALL, tone)

    def _write(
        self, painter: QPainter, rect: QRect, words: str, role: TextRole, color: str
    ) -> None:
        font = self._theme.font(role)
        painter.setFont(font)
        painter.setPen(self._theme.color(color))
        shown = QFontMetrics(font).elidedText(words, _ELIDE, rect.width())
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, flags | Qt.TextFlag.TextSingleLine, own_direction(shown))

    def _quiet(self, option: QStyleOptionViewItem) -> str:
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        return "quiet_tinted" if is_chosen else "quiet"

    def _placed(self, option: QStyleOptionViewItem, rect: QRect) -> QRect:
        """Return ``rect`` mirrored where lines run from right to left."""
        return QStyle.visualRect(option.direction, option.rect, rect)

    def _first_height(self) -> int:
        title = QFontMetrics(self._theme.font(TextRole.STRONG)).height()
        return max(title, chip_size("M", self._theme.font(TextRole.CHIP)).height())

    def _second_height(self) -> int:
        return QFontMetrics(self._theme.font(TextRole.SMALL)).height()
