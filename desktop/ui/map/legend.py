"""What symbols and lines on the map mean, shown when asked for."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from desktop.domain.base import BaseKind
from desktop.domain.posture import PostureState
from desktop.services.mapping.layers import Layer
from desktop.ui.bases.words import base_kind_word, posture_word
from desktop.ui.labels import own_direction
from desktop.ui.map.arcs import bow, paint_arc
from desktop.ui.map.footer import note_words
from desktop.ui.map.ground import dashed, look_of
from desktop.ui.map.layers import Layers, layer_words
from desktop.ui.map.lettering import pill
from desktop.ui.map.mark_stamps import paint_mark
from desktop.ui.map.scene_painter import CHOSEN_PX, LINE_PX
from desktop.ui.map.stage import MapStage
from desktop.ui.map.stamps import PALE, Stamps
from desktop.ui.map.symbols import RADIUS, SymbolStyle, paint_symbol
from desktop.ui.theme import TextRole
from desktop.ui.widgets.on_screen import beside, mirrored, two_columns
from desktop.ui.widgets.rounded import RADIUS_PX, Rounded

_PAD_PX = 12
_SAMPLE_UNITS = 44
_ROW_UNITS = 24
# For the note below them, and bare edges.
_BESIDE_LINES_PX = 120

Sample = Callable[[QPainter, QPointF], None]


@dataclass(frozen=True, slots=True)
class _Line:
    words: str
    paint: Sample


class Legend(QFrame):
    """A card with a sample of each symbol."""

    def __init__(
        self,
        stage: MapStage,
        layers: Layers,
        needs_note: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        """Explain what ``stage`` shows, and name ``layers``.

        Args:
            stage: Whose symbols are explained.
            layers: The own layers on the map.
            needs_note: Tells whether the map itself has no room for the whole note on borders.
            parent: The widget above which it is shown.
        """
        super().__init__(parent, Qt.WindowType.Popup)
        self._stage = stage
        self._theme = stage.theme
        self._layers = layers
        self._needs_note = needs_note
        self._stamps = Stamps(stage.theme)
        self.setAccessibleName(self.tr("Legend"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        Rounded(self)

    def show_beside(self, panel: QRect) -> None:
        """Show it beside what it explains, which lies there on the screen."""
        self._stamps.forget()
        told = [*self._words(), self._note()]
        self.setAccessibleDescription("; ".join(filter(None, told)))
        self.resize(self.sizeHint())
        self.move(beside(panel, self.size(), self.screen().availableGeometry()))
        self.show()

    def sizeHint(self) -> QSize:
        """Return room for all lines."""
        pads = 3 if self._note() else 2
        high = self._rows() * self._row_px() + self._note_rect().height() + pads * _PAD_PX
        return QSize(round(self._across_px() + 2 * _PAD_PX), round(high))

    def _row_px(self) -> float:
        return _ROW_UNITS * self._theme.text_scale

    def _rows(self) -> int:
        """Return how many lines stand one below another: all, else half, as the screen is high."""
        lines = len(self._lines())
        room = self.screen().availableGeometry().height() - _BESIDE_LINES_PX
        return lines if lines * self._row_px() <= room else -(-lines // 2)

    def _note(self) -> str:
        """Return the note on borders, nothing where all of it stands below the map."""
        return note_words() if self._needs_note() else ""

    def _note_rect(self) -> QRectF:
        """Return where the note on borders stands, which a narrow map has no room for."""
        if not self._note():
            return QRectF()
        width = self._across_px()
        metrics = QFontMetricsF(self._theme.font(TextRole.TINY))
        room = QRectF(0, 0, width, 10_000)
        high = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self._note()).height()
        return QRectF(_PAD_PX, self.height() - _PAD_PX - high, width, high)

    def _across_px(self) -> float:
        """Return how wide the columns stand together, what is between them included."""
        columns = self._columns_px()
        return sum(columns) + (len(columns) - 1) * _PAD_PX

    def _columns_px(self) -> tuple[float, ...]:
        """Return the widths of the columns, which have room on the screen."""
        metrics = QFontMetricsF(self._theme.font(TextRole.SMALL))
        widths = [metrics.horizontalAdvance(own_direction(one)) + 1 for one in self._words()]
        most = self.screen().availableGeometry().width() - 3 * _PAD_PX
        before = (_SAMPLE_UNITS + 8) * self._theme.text_scale
        if self._rows() == len(widths):
            return (min(before + max(widths), most),)
        return two_columns(widths, before, most)

    def _words(self) -> list[str]:
        return [line.words for line in self._lines()]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each sample with its words."""
        theme, unit = self._theme, self._theme.text_scale
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.color("panel"))
        painter.setPen(theme.color("line_strong"))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, RADIUS_PX, RADIUS_PX)
        metrics = QFontMetricsF(theme.font(TextRole.SMALL))
        lines = self._lines()
        rows, columns = self._rows(), self._columns_px()
        for number, line in enumerate(lines):
            column, row = divmod(number, rows)
            left = _PAD_PX + column * (columns[0] + _PAD_PX)
            top, high = _PAD_PX + row * self._row_px(), self._row_px()
            sample = QRectF(left, top, _SAMPLE_UNITS * unit, high)
            line.paint(painter, mirrored(sample, self.width()).center())
            painter.setOpacity(1.0)
            painter.setFont(theme.font(TextRole.SMALL))
            painter.setPen(theme.color("text"))
            width = columns[column] - (_SAMPLE_UNITS + 8) * unit
            room = QRectF(left + (_SAMPLE_UNITS + 8) * unit, top, width + 2, high)
            shown = metrics.elidedText(line.words, Qt.TextElideMode.ElideRight, width)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(mirrored(room, self.width()), flags, own_direction(shown))
        painter.setFont(theme.font(TextRole.TINY))
        painter.setPen(theme.color("quiet"))
        painter.drawText(self._note_rect(), Qt.TextFlag.TextWordWrap, self._note())

    def _lines(self) -> list[_Line]:
        tr = QCoreApplication.translate
        postures = [_Line(posture_word(state), self._symbol(state)) for state in PostureState]
        return [
            *postures,
            _Line(tr("MapLegend", "Not assessed"), self._symbol(None)),
            _Line(
                tr("MapLegend", "Pale: no recent evidence"),
                self._symbol(PostureState.ACTIVE, opacity=PALE),
            ),
            _Line(tr("MapLegend", "Events of the period at a base"), self._number),
            _Line(tr("MapLegend", "Event, exact place"), self._mark(1, False)),
            _Line(tr("MapLegend", "Event, somewhere about there"), self._mark(1, True)),
            _Line(tr("MapLegend", "Several events close by"), self._mark(12, False)),
            _Line(tr("MapLegend", "Several, no place exact"), self._mark(12, True)),
            _Line(tr("MapLegend", "Movement, both ends attested"), self._arc(True, False)),
            _Line(tr("MapLegend", "Movement, with an end not attested"), self._arc(False, False)),
            _Line(tr("MapLegend", "Movement, planned or possible"), self._arc(True, True)),
            _Line(tr("MapLegend", "Movement in several events: how many"), self._several),
            _Line(tr("MapLegend", "Movement of the selected event"), self._chosen),
            _Line(tr("MapLegend", "The place lies in this circle"), self._circle),
            _Line(tr("MapLegend", "Disputed border"), self._border),
            *self._military(),
            *(_Line(layer_words(layer), self._layer(layer)) for layer in self._layers.shown),
        ]

    def _military(self) -> list[_Line]:
        """Return what the drawn symbols mean, where they are in use."""
        style = self._stage.symbols
        if style is SymbolStyle.PLAIN:
            return []
        words = QCoreApplication.translate("MapLegend", "{0} (APP-6)")
        return [_Line(words.format(base_kind_word(kind)), self._drawn(kind)) for kind in BaseKind]

    def _drawn(self, kind: BaseKind) -> Sample:
        def paint(painter: QPainter, at: QPointF) -> None:
            painter.save()
            room = self._stamps.room(kind, self._stage.symbols)
            # A headquarters stands on a staff, high above its place.
            size = min(1.0, _ROW_UNITS * self._theme.text_scale / room.height())
            painter.translate(at)
            painter.scale(size, size)
            posture = PostureState.ACTIVE
            self._stamps.stamp(
                painter, -room.center(), kind, posture, self._stage.symbols, is_pale=False
            )
            painter.restore()

        return paint

    def _layer(self, layer: Layer) -> Sample:
        def paint(painter: QPainter, at: QPointF) -> None:
            accent = self._theme.color("accent")
            painter.setPen(QPen(accent, 1.6))
            accent.setAlphaF(0.12)
            painter.setBrush(accent)
            painter.drawRect(QRectF(at.x() - 14, at.y() - 7, 28, 14))

        return paint

    def _symbol(self, posture: PostureState | None, *, opacity: float = 1.0) -> Sample:
        def paint(painter: QPainter, at: QPointF) -> None:
            painter.setOpacity(opacity)
            paint_symbol(painter, at, posture, self._theme, RADIUS * self._theme.text_scale)

        return paint

    def _arc(
        self, is_attested: bool, is_ahead: bool, colour: str = "changing", width: float = LINE_PX
    ) -> Sample:
        def paint(painter: QPainter, at: QPointF) -> None:
            arc = bow(0, (at.x() - 28, at.y() - 8), (at.x() + 28, at.y() - 8), 1.0, gap=8.0)
            paint_arc(
                painter,
                arc,
                self._theme.color(colour),
                is_attested=is_attested,
                is_ahead=is_ahead,
                width=width,
            )

        return paint

    def _chosen(self, painter: QPainter, at: QPointF) -> None:
        self._arc(True, False, "accent", CHOSEN_PX)(painter, at)

    def _mark(self, events: int, is_rough: bool) -> Sample:
        def paint(painter: QPainter, at: QPointF) -> None:
            is_single = events == 1
            paint_mark(
                painter, at, self._theme, events=events, is_rough=is_rough, is_single=is_single
            )

        return paint

    def _number(self, painter: QPainter, at: QPointF) -> None:
        self._count(painter, at, "12")

    def _count(self, painter: QPainter, at: QPointF, words: str) -> None:
        theme = self._theme
        font = theme.font(TextRole.TINY_STRONG)
        metrics = QFontMetricsF(font)
        height = metrics.height()
        box = QRectF(0, 0, max(height * 1.3, metrics.horizontalAdvance(words) + 10), height)
        box.moveCenter(at)
        pill(painter, box, words, font, theme.color("quiet_tinted"), theme.color("panel"))

    def _several(self, painter: QPainter, at: QPointF) -> None:
        self._arc(True, False)(painter, at)
        self._count(painter, at - QPointF(0, 1), "2")

    def _circle(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(dashed(self._theme.color("quiet").name()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, 9, 9)

    def _border(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(dashed(QColor(look_of(self._theme).border).name()))
        painter.drawLine(at - QPointF(18, 0), at + QPointF(18, 0))
