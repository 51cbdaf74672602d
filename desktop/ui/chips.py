"""Chips as widgets, and the layout in which they wrap; delegates paint them by `paint_chip`."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from desktop.domain.wording_parts import spelled_out
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import show_tool_tip, shown_text
from desktop.ui.pills import WIDEST_CHIP, ChipKind, chip_role, chip_size, paint_chip
from desktop.ui.theme import Theme

__all__ = ["Chip", "ChipKind", "FlowLayout", "chip_role", "chip_size", "paint_chip"]

_CROSS_WIDTH = 18
_LONGEST = 1_000


class Chip(QWidget):
    """One chip in a layout.

    Args:
        theme: Gives colours and type.
        text: What it says, in one line.
        kind: Its colours.
        removable: Whether it has a × button; Delete and Backspace on that do the same.
        parent: The widget that holds it.

    Signals:
        removed: The × was used; the owner takes the chip away.
    """

    removed = Signal()

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: ChipKind = ChipKind.NEUTRAL,
        *,
        removable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._also: tuple[str, ...] = ()
        self._kind = kind
        self._widest = WIDEST_CHIP
        self.cross: QToolButton | None = self._make_cross() if removable else None
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._take_up_theme)
        self.set_text(text)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    @property
    def kind(self) -> ChipKind:
        """Its colours."""
        return self._kind

    def set_text(self, text: str, kind: ChipKind | None = None) -> None:
        """Say something else, in other colours if ``kind`` is given."""
        # Qt measures all of it, only to find how much has to be cut.
        self._text = spelled_out(" ".join(text[:_LONGEST].split()))
        self._kind = kind or self._kind
        self._explained = ""
        self.setAccessibleName(shown_text(self._text))
        if self.cross:
            self.cross.setAccessibleName(self.tr("Remove {}").format(self._text))
        self._tell_whole()
        self._take_up_theme()

    def explain(self, words: str) -> None:
        """Tell ``words`` to the pointer and to screen readers, where the text is a code."""
        self.setAccessibleName(words)
        self._explained = words
        self._tell_whole()

    def stand_in_line(self, texts: Iterable[str]) -> None:
        """Be as wide as a chip of any of ``texts``: those below each other end alike."""
        self._also = tuple(texts)
        self.updateGeometry()

    def set_room(self, width: int) -> None:
        """Be as wide as all of the text takes, but no wider than this."""
        widest = width - (self._cross_room() if self.cross else 0)
        # Each layout asks for it: where nothing changes none must follow.
        if widest != self._widest:
            self._widest = widest
            self._tell_whole()
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size at which the text is whole, up to a limit."""
        size = chip_size(self._text, self._font(), self._widest)
        for text in self._also:
            size = size.expandedTo(chip_size(text, self._font()))
        return self._with_cross(size)

    def minimumSizeHint(self) -> QSize:
        """Return the size for a letter and the dots."""
        small = chip_size("M…", self._font())
        return self._with_cross(small).boundedTo(self.sizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip; the × draws itself."""
        words = self.rect()
        if self.cross:
            words.setWidth(words.width() - self._cross_room())
            words.moveLeft(self._words_left())
        tokens = self._theme.tokens
        paint_chip(
            QPainter(self),
            self.rect(),
            self._text,
            self._kind,
            tokens,
            self._font(),
            text_rect=words,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the × at the end of the line's direction."""
        super().resizeEvent(event)
        self._tell_whole()
        if self.cross:
            is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = 2 if is_mirrored else self.width() - _CROSS_WIDTH - 2
            self.cross.setGeometry(left, 2, _CROSS_WIDTH, self.height() - 4)

    def _tell_whole(self) -> None:
        """Tell where the pointer rests what a code means, or all of a text that is cut."""
        wanted = chip_size(self._text, self._font(), self._widest).width()
        room = self.width() - (self._cross_room() if self.cross else 0)
        is_cut = wanted >= self._widest or room < wanted
        show_tool_tip(self, self._explained or (self._text if is_cut else ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove by Delete or Backspace on the ×."""
        if self.cross and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        super().keyPressEvent(event)

    def _make_cross(self) -> QToolButton:
        cross = QToolButton(self)
        cross.setProperty("cross", True)
        cross.setIcon(self._theme.icon("x", "quiet_tinted"))
        cross.setIconSize(QSize(12, 12))
        cross.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        cross.setCursor(Qt.CursorShape.ArrowCursor)
        cross.clicked.connect(self.removed)
        return cross

    def _cross_room(self) -> int:
        # The text's own padding is room for a part of the button.
        return _CROSS_WIDTH - 3

    def _words_left(self) -> int:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self._cross_room() if is_mirrored else 0

    def _with_cross(self, size: QSize) -> QSize:
        return size + QSize(self._cross_room() if self.cross else 0, 0)

    def _font(self) -> QFont:
        return self._theme.font(chip_role(self._kind))

    @Slot()
    def _take_up_theme(self) -> None:
        self.updateGeometry()
        self.update()
