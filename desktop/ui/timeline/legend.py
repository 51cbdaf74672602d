"""What shapes, colours and fillings on the timeline mean, shown when asked for."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
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
from desktop.ui.theme import TextRole, Theme
from desktop.ui.timeline.marks import Mark, MarkPainter
from desktop.ui.timeline.sizes import sizes_of
from desktop.ui.widgets.on_screen import left_of, mirrored, two_columns
from desktop.ui.widgets.rounded import RADIUS_PX, Rounded
from desktop.ui.words import word

_PAD_PX = 12
_SAMPLE_UNITS = 56


class Legend(QFrame):
    """A card with a sample of each sort of mark."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Explain marks in the colours of ``theme``."""
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self.setAccessibleName(self.tr("Legend"))
        self.setAccessibleDescription("; ".join(words for _mark, words in self._lines()))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        Rounded(self)

    def show_at(self, place: QPoint) -> None:
        """Show it with its upper right corner at a place of the screen."""
        self.resize(self.sizeHint())
        self.move(left_of(place, self.size(), self.screen().availableGeometry()))
        self.show()

    def sizeHint(self) -> QSize:
        """Return room for two columns of lines."""
        sizes = sizes_of(self._theme)
        rows = -(-len(self._lines()) // 2)
        width = sum(self._columns_px()) + 3 * _PAD_PX
        return QSize(round(width), rows * sizes.row + 2 * _PAD_PX)

    def _columns_px(self) -> tuple[float, float]:
        """Return the widths of both columns, which have room on the screen."""
        metrics = QFontMetricsF(self._theme.font(TextRole.SMALL))
        widths = [metrics.horizontalAdvance(own_direction(one)) + 1 for one in self._words()]
        most = self.screen().availableGeometry().width() - 3 * _PAD_PX
        return two_columns(widths, (_SAMPLE_UNITS + 8) * sizes_of(self._theme).unit, most)

    def _words(self) -> list[str]:
        return [words for _mark, words in self._lines()]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each sample with its words."""
        theme, sizes = self._theme, sizes_of(self._theme)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.color("panel"))
        painter.setPen(theme.color("line_strong"))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, RADIUS_PX, RADIUS_PX)
        painter.setFont(theme.font(TextRole.SMALL))
        metrics = QFontMetricsF(theme.font(TextRole.SMALL))
        lines = self._lines()
        rows = -(-len(lines) // 2)
        columns = self._columns_px()
        for number, (mark, words) in enumerate(lines):
            column, row = divmod(number, rows)
            left = _PAD_PX + column * (columns[0] + _PAD_PX)
            top = _PAD_PX + row * sizes.row
            sample = QRectF(left, top, _SAMPLE_UNITS * sizes.unit, sizes.row)
            place = mirrored(sample, self.width()).topLeft()
            painter.translate(place)
            MarkPainter(theme, sizes, _SAMPLE_UNITS * sizes.unit).paint(painter, mark)
            painter.translate(-place)
            painter.setPen(theme.color("text"))
            width = columns[column] - (_SAMPLE_UNITS + 8) * sizes.unit
            room = QRectF(left + (_SAMPLE_UNITS + 8) * sizes.unit, top, width + 2, sizes.row)
            shown = metrics.elidedText(
                words,
                Qt.TextElideMode.ElideRight,
                width,
            )
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(mirrored(room, self.width()), flags, own_direction(shown))

    def _lines(self) -> list[tuple[Mark, str]]:
        """Return samples: what fillings mean on the left, then what kinds look like."""
        sizes = sizes_of(self._theme)
        width, middle = _SAMPLE_UNITS * sizes.unit, sizes.row / 2
        glyph = Mark(
            left=0.0,
            core_left=(width - sizes.bar) / 2,
            core_right=(width + sizes.bar) / 2,
            right=(width + sizes.bar) / 2,
            is_open=False,
            is_glyph=True,
            kind=KINDS.index(EventKind.SIGHTING),
            flags=0,
            middle=middle,
            age_s=0.0,
        )
        bar = replace(
            glyph, is_glyph=False, core_left=width * 0.3, core_right=width * 0.7, right=width
        )
        tr = QCoreApplication.translate
        samples = [
            (bar, tr("Legend", "Solid: attested; pale: possible")),
            (
                replace(bar, core_left=0.0, core_right=0.0, flags=FLAG_ONCE),
                tr("Legend", "Once, at some time within it"),
            ),
            (
                replace(bar, right=width * 0.7, is_open=True),
                tr("Legend", "Still so when last reported"),
            ),
            (replace(glyph, flags=FLAG_NO_COMMENT), tr("Legend", "Nobody would comment")),
            (replace(glyph, flags=FLAG_CONTESTED), tr("Legend", "Sources disagree")),
            (replace(glyph, flags=FLAG_PLANNED), tr("Legend", "Planned or possible")),
            (replace(glyph, flags=FLAG_APPROXIMATE), tr("Legend", "The date is approximate")),
        ]
        kinds = [(replace(glyph, kind=at), word(kind)) for at, kind in enumerate(KINDS)]
        return samples + kinds
