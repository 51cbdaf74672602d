"""Paints chips, the small rounded words for posture, grade, stance and names."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from desktop.ui.labels import own_direction
from desktop.ui.palette import Tokens
from desktop.ui.theme import TextRole

_PADDING = 7
_LEADING = 3
WIDEST_CHIP = 320


class ChipKind(StrEnum):
    """What a chip says by its colours, beside its words."""

    NEUTRAL = "neutral"
    GOOD = "good"
    CHANGING = "changing"
    BAD = "bad"
    ACCENT = "accent"
    OUTLINE = "outline"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """Names of colours in `Tokens`, type, and whether the ends are half circles."""

    ground: str
    word: str
    frame: str = ""
    role: TextRole = TextRole.TINY_STRONG
    is_pill: bool = False


_LOOKS = {
    ChipKind.NEUTRAL: _Look(ground="neutral_chip", word="text", role=TextRole.CHIP),
    ChipKind.GOOD: _Look(ground="good_chip", word="good_text", is_pill=True),
    ChipKind.CHANGING: _Look(ground="changing_chip", word="changing_text", is_pill=True),
    ChipKind.BAD: _Look(ground="bad_chip", word="bad_text", is_pill=True),
    ChipKind.ACCENT: _Look(ground="accent_chip", word="accent", role=TextRole.CHIP),
    ChipKind.OUTLINE: _Look(ground="panel", word="text", frame="line"),
}


def chip_role(kind: ChipKind) -> TextRole:
    """Return the type that a chip of this kind is set in; ask `Theme.font` for it."""
    return _LOOKS[kind].role


def chip_size(text: str, font: QFont, widest: int = WIDEST_CHIP) -> QSize:
    """Return the room that `paint_chip` needs for ``text``, up to ``widest``."""
    metrics = QFontMetrics(font)
    width = metrics.horizontalAdvance(text) + 2 * _PADDING
    return QSize(min(width, widest), metrics.height() + 2 * _LEADING)


def paint_chip(
    painter: QPainter,
    rect: QRect,
    text: str,
    kind: ChipKind,
    tokens: Tokens,
    font: QFont,
    *,
    text_rect: QRect | None = None,
) -> None:
    """Draw a chip that fills ``rect``; text that has no room ends in "…".

    Args:
        painter: Paints on the widget or the row.
        rect: Where; `chip_size` tells how much is needed.
        text: One line.
        kind: The colours.
        tokens: The theme's, `Theme.tokens`.
        font: The theme's for `chip_role`.
        text_rect: The part of ``rect`` that is left for the text, if not all.
    """
    painter.save()
    _paint_body(painter, rect, _LOOKS[kind], tokens)
    painter.setFont(font)
    painter.setPen(QColor(getattr(tokens, _LOOKS[kind].word)))
    room = (text_rect or rect).adjusted(_PADDING, 0, -_PADDING, 0)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width() + 1)
    # What is cut begins where a whole text does: the dots leave a few pixels at its end.
    across = Qt.AlignmentFlag.AlignHCenter if shown == text else Qt.AlignmentFlag.AlignLeading
    flags = across | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(room, flags, own_direction(shown))
    painter.restore()


def _paint_body(painter: QPainter, rect: QRect, look: _Look, tokens: Tokens) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    body = QRectF(rect)
    painter.setPen(Qt.PenStyle.NoPen)
    if look.frame:
        # A pen runs along the middle of its line: half a pixel in, it is one sharp pixel.
        body.adjust(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(getattr(tokens, look.frame)), 1))
    painter.setBrush(QColor(getattr(tokens, look.ground)))
    radius = body.height() / 2 if look.is_pill else 5.0
    painter.drawRoundedRect(body, radius, radius)
