"""What moves over the map's picture: rings around bases, the measured way, the cross of a tool."""

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from desktop.domain.base import RADIUS_M, PlacePrecision
from desktop.queries.map import MapBase
from desktop.queries.map_points import PointEvent
from desktop.services.mapping.distance import distance_words, way
from desktop.services.mapping.view import MapView, Point, metres_per_unit, project
from desktop.ui.labels import own_direction
from desktop.ui.map.ground import look_of
from desktop.ui.map.mark_stamps import mark_size, paint_mark
from desktop.ui.map.marks import Mark
from desktop.ui.map.scale import paint_scale
from desktop.ui.map.scene_painter import paint_circle, paint_reach
from desktop.ui.map.stage import MapStage, Tool
from desktop.ui.map.stamps import Stamps
from desktop.ui.map.symbols import SymbolStyle
from desktop.ui.saying import worded
from desktop.ui.theme import TextRole

_AROUND_PX = 4.0
_POINTED_PX, _CHOSEN_PX = 1.4, 2.6
_CROSS_PX = 14.0
_DOT_PX = 4.0
_PAD_PX = 6.0
_WRAPPED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class Overlay:
    """Paints in the units of the page that is looked at."""

    def __init__(self, stage: MapStage, stamps: Stamps) -> None:
        """Paint what ``stage`` has chosen, around the symbols of ``stamps``."""
        self._stage = stage
        self._stamps = stamps

    def paint(self, painter: QPainter) -> None:
        """Paint everything that is there."""
        stage = self._stage
        for base_id, width in ((stage.pointed, _POINTED_PX), (stage.base_id, _CHOSEN_PX)):
            base = stage.by_id.get(base_id)
            if base is not None:
                self._ring(painter, base, width)
        if stage.pointed_mark is not None:
            self._pointed(painter, stage.pointed_mark)
        for place in stage.event_places:
            self._place(painter, place)
        if stage.measured:
            self._measured(painter)
        paint_scale(painter, stage.view, stage.theme)
        if stage.tool is not None:
            self._cross(painter)
            self._hint(painter, tool_words(stage.tool))

    def _ring(self, painter: QPainter, base: MapBase, width: float) -> None:
        if base.lat is None or base.lon is None:
            return
        theme = self._stage.theme
        at = QPointF(*self._stage.view.project(base.lat, base.lon))
        far = _AROUND_PX * theme.text_scale
        room = self._stamps.room(base.kind, self._stage.symbols).translated(at)
        room.adjust(-far, -far, far, far)
        # Around a plain symbol it is a circle, around a drawn one it has round corners.
        is_plain = self._stage.symbols is SymbolStyle.PLAIN
        self._frame(painter, room, room.width() / 2 if is_plain else 2 * far, width)

    def _pointed(self, painter: QPainter, mark: Mark) -> None:
        """Paint a frame around a mark of events, and how far off a rough place may be."""
        theme, view = self._stage.theme, self._stage.view
        far = _AROUND_PX * theme.text_scale
        paint_reach(painter, mark, view, theme)
        room = mark.box(view, theme.text_scale).adjusted(-far, -far, far, far)
        self._frame(painter, room, 2 * far, _POINTED_PX)

    def _place(self, painter: QPainter, place: PointEvent) -> None:
        """Paint where the selected event was, over the mark that may stand for others too."""
        theme, view = self._stage.theme, self._stage.view
        at = QPointF(*view.project(place.lat, place.lon))
        unit_m = metres_per_unit(place.lat)
        paint_circle(painter, at, RADIUS_M[place.precision] / unit_m * view.scale, view, theme)
        is_rough = place.precision is not PlacePrecision.EXACT
        paint_mark(painter, at, theme, is_rough=is_rough)
        wide, high = mark_size(1, is_rough, is_single=True)
        far = _AROUND_PX * theme.text_scale
        room = QRectF(0, 0, wide * theme.text_scale + 2 * far, high * theme.text_scale + 2 * far)
        room.moveCenter(at)
        self._frame(painter, room, 2 * far, _CHOSEN_PX)

    def _frame(self, painter: QPainter, room: QRectF, corner: float, width: float) -> None:
        theme = self._stage.theme
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (
            QPen(QColor(look_of(theme).land), width + 2),
            QPen(theme.color("accent"), width),
        ):
            painter.setPen(pen)
            painter.drawRoundedRect(room, corner, corner)

    def _measured(self, painter: QPainter) -> None:
        stage, theme = self._stage, self._stage.theme
        accent = theme.color("accent")
        line = line_on_page(stage.view, stage.measured)
        for colour, width in ((QColor(look_of(theme).land), 5.0), (accent, 2.2)):
            painter.setPen(QPen(colour, width))
            painter.drawPolyline(line)
        painter.setPen(QPen(QColor(look_of(theme).land), 1.5))
        painter.setBrush(accent)
        for place in stage.measured:
            painter.drawEllipse(QPointF(*stage.view.project(*place)), _DOT_PX, _DOT_PX)
        if len(stage.measured) > 1:
            self._words(
                painter, line.last() + QPointF(12, -28), worded(distance_words(stage.distance_m))
            )

    def _cross(self, painter: QPainter) -> None:
        view, theme = self._stage.view, self._stage.theme
        middle = QPointF(view.width / 2, view.height / 2)
        lines = [
            QLineF(middle + away * 3.0, middle + away * _CROSS_PX)
            for away in (QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1))
        ]
        for colour, width in ((QColor(look_of(theme).land), 4.0), (theme.color("accent"), 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawLines(lines)

    def _hint(self, painter: QPainter, words: str) -> None:
        self._words(painter, QPointF(10, 10), words)

    def _words(self, painter: QPainter, corner: QPointF, words: str) -> None:
        """Write into a box that stays on the page."""
        theme, view = self._stage.theme, self._stage.view
        font = theme.font(TextRole.SMALL_STRONG)
        room = QRectF(0, 0, max(view.width - 2 * _PAD_PX - 20, 1), view.height)
        box = QFontMetricsF(font).boundingRect(room, _WRAPPED, words)
        box.adjust(-_PAD_PX, -_PAD_PX, _PAD_PX, _PAD_PX)
        box.moveTopLeft(corner)
        box.moveLeft(max(4.0, min(box.left(), view.width - box.width() - 4)))
        box.moveTop(max(4.0, min(box.top(), view.height - box.height() - 4)))
        painter.setPen(QPen(theme.color("line_strong"), 1))
        painter.setBrush(theme.color("panel"))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(theme.color("text"))
        painter.setFont(font)
        painter.drawText(box, _WRAPPED, own_direction(words))


def tool_words(tool: Tool) -> str:
    """Return how a tool is used, in a line."""
    tr = QCoreApplication.translate
    if tool is Tool.PICK:
        return tr("Map", "Click the place. Enter takes the middle, Esc leaves.")
    return tr("Map", "Click points. Enter takes the middle, Backspace one back, Esc ends.")


def line_on_page(view: MapView, places: tuple[Point, ...]) -> QPolygonF:
    """Return the shortest way through places as a line on the page, in one piece."""
    whole = [places[0]]
    for place in places[1:]:
        whole += way(whole[-1], place)[1:]
    first = view.project(*whole[0])[0]
    start = project(*whole[0])[0]
    points = ((project(lat, lon)[0] - start, view.project(lat, lon)[1]) for lat, lon in whole)
    return QPolygonF([QPointF(first + away * view.scale, y) for away, y in points])
