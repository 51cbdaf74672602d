"""What shapes, colours and fillings on the timeline mean, shown when asked for."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop.domain.event import EventKind
from desktop.queries.timeline.columns import (
    FLAG_APPROXIMATE,
    FLAG_CONTESTED,
    FLAG_NO_COMMENT,
    FLAG_ONCE,
    FLAG_PLANNED,
    KINDS,
)
from desktop.ui.labels import own_direction
from desktop.ui.lists import listed
from desktop.ui.theme import TextRole, Theme
from desktop.ui.timeline.arcs import paint_arc
from desktop.ui.timeline.deadlines import FLAG_UNITS, paint_flag
from desktop.ui.timeline.kinds import KIND_STYLES
from desktop.ui.timeline.marks import Mark, MarkPainter
from desktop.ui.timeline.sizes import sizes_of
from desktop.ui.widgets.on_screen import beside, mirrored
from desktop.ui.widgets.rounded import RADIUS_PX, Rounded
from desktop.ui.words import word

_PAD_PX = 12
_SAMPLE_UNITS = 56
# Where the kinds of one sign go on in another line.
_WORDS_UNITS = 256
_BETWEEN_PX = 6
_WRAPPED = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap

Sample = Callable[[QPainter], None]
"""Paints a sign at the origin, as wide as a sample and as high as a row."""


@dataclass(frozen=True, slots=True)
class _Line:
    words: str
    paint: Sample


class Legend(QFrame):
    """A card with a sample of each sign, a line for each."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Explain marks in the colours of ``theme``."""
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self.setAccessibleName(self.tr("Legend"))
        self.setAccessibleDescription("; ".join(line.words for line in self._lines()))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        Rounded(self)

    def show_beside(self, panel: QRect) -> None:
        """Show it beside what it explains, which lies there on the screen."""
        self.resize(self.sizeHint())
        self.move(beside(panel, self.size(), self.screen().availableGeometry()))
        self.show()

    def sizeHint(self) -> QSize:
        """Return room for all lines."""
        width = self._words_left() + self._words_px() + _PAD_PX
        return QSize(round(width), round(sum(self._heights()) + 2 * _PAD_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each sample with its words."""
        theme, sizes = self._theme, sizes_of(self._theme)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.color("panel"))
        painter.setPen(theme.color("line_strong"))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, RADIUS_PX, RADIUS_PX)
        top = float(_PAD_PX)
        for line, high in zip(self._lines(), self._heights(), strict=True):
            sample = QRectF(_PAD_PX, top, _SAMPLE_UNITS * sizes.unit, sizes.row)
            place = mirrored(sample, self.width()).topLeft()
            painter.translate(place)
            line.paint(painter)
            painter.translate(-place)
            painter.setFont(theme.font(TextRole.SMALL))
            painter.setPen(theme.color("text"))
            room = QRectF(self._words_left(), top, self._words_px(), high)
            painter.drawText(mirrored(room, self.width()), _WRAPPED, own_direction(line.words))
            top += high

    def _words_left(self) -> float:
        return _PAD_PX + (_SAMPLE_UNITS + 8) * sizes_of(self._theme).unit

    def _words_px(self) -> float:
        """Return how wide the words stand, which have room on the screen."""
        metrics = QFontMetricsF(self._theme.font(TextRole.SMALL))
        advance = metrics.horizontalAdvance
        needed = max(advance(own_direction(line.words)) + 2 for line in self._lines())
        room = self.screen().availableGeometry().width() - self._words_left() - _PAD_PX
        return min(needed, _WORDS_UNITS * sizes_of(self._theme).unit, room)

    def _heights(self) -> list[float]:
        """Return how high each line is: a row, or as many lines as its words take."""
        metrics = QFontMetricsF(self._theme.font(TextRole.SMALL))
        row, room = float(sizes_of(self._theme).row), QRectF(0, 0, self._words_px(), 10_000)
        words = [own_direction(line.words) for line in self._lines()]
        highs = [metrics.boundingRect(room, _WRAPPED, one).height() for one in words]
        return [row if high <= row else high + _BETWEEN_PX for high in highs]

    def _lines(self) -> list[_Line]:
        """Return what fillings mean, then what else there is, then the kinds of each shape."""
        glyph, bar = self._marks()
        width = bar.right
        tr = QCoreApplication.translate
        marks = [
            (bar, tr("Legend", "Solid: attested; pale: possible")),
            (
                replace(bar, core_left=0.0, core_right=0.0, flags=FLAG_ONCE),
                tr("Legend", "Once, at some time within it"),
            ),
            (
                replace(bar, right=width * 0.7, is_open=True),
                tr("Legend", "Still so when last reported"),
            ),
            (replace(bar, left=-width), tr("Legend", "Begins before what is shown")),
            (replace(glyph, flags=FLAG_NO_COMMENT), tr("Legend", "Nobody would comment")),
            (replace(glyph, flags=FLAG_CONTESTED), tr("Legend", "Sources disagree")),
            (replace(glyph, flags=FLAG_PLANNED), tr("Legend", "Planned or possible")),
            (replace(glyph, flags=FLAG_APPROXIMATE), tr("Legend", "The date is approximate")),
        ]
        return [
            *(_Line(words, partial(self._mark, mark)) for mark, words in marks),
            _Line(tr("Legend", "Movement, both ends attested"), partial(self._arc, True)),
            _Line(tr("Legend", "Movement, with an end not attested"), partial(self._arc, False)),
            _Line(tr("Legend", "Deadline, or the end of an agreement"), self._flag),
            *(
                _Line(_kinds_of(at), partial(self._mark, replace(glyph, kind=at)))
                for at, style in enumerate(KIND_STYLES)
                if style not in KIND_STYLES[:at]
            ),
        ]

    def _marks(self) -> tuple[Mark, Mark]:
        """Return a glyph and a bar, of the size of a sample."""
        sizes = sizes_of(self._theme)
        width = _SAMPLE_UNITS * sizes.unit
        glyph = Mark(
            left=0.0,
            core_left=(width - sizes.bar) / 2,
            core_right=(width + sizes.bar) / 2,
            right=(width + sizes.bar) / 2,
            is_open=False,
            is_glyph=True,
            kind=KINDS.index(EventKind.SIGHTING),
            flags=0,
            middle=sizes.row / 2,
            age_s=0.0,
        )
        bar = replace(
            glyph, is_glyph=False, core_left=width * 0.3, core_right=width * 0.7, right=width
        )
        return glyph, bar

    def _mark(self, mark: Mark, painter: QPainter) -> None:
        sizes = sizes_of(self._theme)
        MarkPainter(self._theme, sizes, _SAMPLE_UNITS * sizes.unit).paint(painter, mark)

    def _arc(self, is_attested: bool, painter: QPainter) -> None:
        sizes = sizes_of(self._theme)
        width, row = _SAMPLE_UNITS * sizes.unit, float(sizes.row)
        path = QPainterPath(QPointF(width * 0.1, row * 0.8))
        path.quadTo(QPointF(width * 0.5, 0.0), QPointF(width * 0.9, row * 0.6))
        colour, ground = self._theme.color("changing"), self._theme.color("panel")
        paint_arc(painter, path, colour, ground, is_attested=is_attested)

    def _flag(self, painter: QPainter) -> None:
        sizes = sizes_of(self._theme)
        width = FLAG_UNITS * sizes.unit
        left = (_SAMPLE_UNITS * sizes.unit - width) / 2
        box = QRectF(left, 3, width, sizes.row - 6)
        paint_flag(painter, box, self._theme.color("bad"), is_worked_out=False)


def _kinds_of(at: int) -> str:
    """Return all kinds that look like the one numbered ``at``."""
    first, *others = (
        word(kind)
        for kind, style in zip(KINDS, KIND_STYLES, strict=True)
        if style == KIND_STYLES[at]
    )
    return listed([first, *(other.lower() for other in others)])
