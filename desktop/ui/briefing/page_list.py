"""The pages of a briefing in their order: drag to move, tick to show."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QDropEvent, QIcon, QImage, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from desktop.ui.labels import shown_title, tool_tip
from desktop.ui.theme import Theme
from desktop.ui.widgets.own_direction import OwnDirection

THUMBNAIL = QSize(64, 36)
_MOST_LINES = 3
_KEY = Qt.ItemDataRole.UserRole
_TITLE = Qt.ItemDataRole.UserRole + 1
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class PageLine:
    """A page as a line of the list."""

    key: str
    title: str
    is_left_out: bool


class PageList(QListWidget):
    """Lists pages; Space leaves one out, Alt+↑ and Alt+↓ move it.

    Signals:
        page_chosen: Another page is to be shown (its key).
        arranged: Pages stand in another order, or were left out or taken in.
    """

    page_chosen = Signal(str)
    arranged = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """List nothing yet."""
        super().__init__(parent)
        self.setItemDelegate(OwnDirection(self))
        self._theme = theme
        self._pictures: dict[str, QImage] = {}
        self._is_held = False
        self.setAccessibleName(self.tr("Pages: tick to show, Alt and arrows to move"))
        self.setWordWrap(True)
        self.setIconSize(THUMBNAIL)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.currentItemChanged.connect(self._choose)
        self.itemChanged.connect(self._tick)

    def hold(self, *, is_held: bool) -> None:
        """Let nothing be moved or left out."""
        self._is_held = is_held
        mode = QAbstractItemView.DragDropMode
        self.setDragDropMode(mode.NoDragDrop if is_held else mode.InternalMove)

    def show_lines(self, lines: Sequence[PageLine], current: str) -> None:
        """List these pages; ``current`` is shown."""
        if [self._line(row) for row in range(self.count())] == list(lines):
            self.choose(current)
            return
        with QSignalBlocker(self):
            at = self.verticalScrollBar().value()
            self.clear()
            for line in lines:
                self.addItem(self._item(line))
            self.verticalScrollBar().setValue(at)
        self.choose(current)

    def show_pictures(self, pictures: Mapping[str, QImage]) -> None:
        """Show the pages' pictures, by their keys."""
        self._pictures = dict(pictures)
        with QSignalBlocker(self):
            for row in range(self.count()):
                item = self.item(row)
                item.setIcon(self._icon(str(item.data(_KEY))))
        self.viewport().update()

    def choose(self, key: str) -> None:
        """Stand on a page, telling nobody."""
        with QSignalBlocker(self):
            for row in range(self.count()):
                if self.item(row).data(_KEY) == key:
                    self.setCurrentRow(row)

    def current_key(self) -> str:
        """Return the key of the chosen page, empty for none."""
        item = self.currentItem()
        return "" if item is None else str(item.data(_KEY))

    def order(self) -> tuple[tuple[str, bool], ...]:
        """Return the keys of the pages in their order, and whether each is left out."""
        lines = (self._line(row) for row in range(self.count()))
        return tuple((line.key, line.is_left_out) for line in lines)

    def move_current(self, by: int) -> None:
        """Move the chosen page up or down."""
        row = self.currentRow()
        to = row + by
        if self._is_held or row < 0 or not 0 <= to < self.count():
            return
        with QSignalBlocker(self):
            item = self.takeItem(row)
            self.insertItem(to, item)
            self.setCurrentRow(to)
        self.arranged.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Alt and an arrow."""
        key = Qt.Key(event.key())
        if key in _MOVES and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_current(_MOVES[key])
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell that a page was moved."""
        before = self.order()
        super().dropEvent(event)
        if self.order() != before:
            self.arranged.emit()

    def _item(self, line: PageLine) -> QListWidgetItem:
        item = QListWidgetItem(self._icon(line.key), shown_title(line.title))
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not self._is_held:
            flags |= Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsDragEnabled
        item.setFlags(flags)
        ticked = Qt.CheckState.Unchecked if line.is_left_out else Qt.CheckState.Checked
        item.setCheckState(ticked)
        item.setData(_KEY, line.key)
        item.setData(_TITLE, line.title)
        item.setToolTip(tool_tip(line.title))
        item.setSizeHint(QSize(0, self._row_px()))
        if line.is_left_out:
            item.setForeground(self._theme.color("quiet"))
        return item

    def _row_px(self) -> int:
        return max(THUMBNAIL.height(), _MOST_LINES * self.fontMetrics().lineSpacing()) + 12

    def _line(self, row: int) -> PageLine:
        item = self.item(row)
        is_left_out = item.checkState() is Qt.CheckState.Unchecked
        return PageLine(str(item.data(_KEY)), str(item.data(_TITLE)), is_left_out)

    def _icon(self, key: str) -> QIcon:
        picture = self._pictures.get(key)
        # Room is kept, so that titles do not move once the pictures come.
        shown = QPixmap(THUMBNAIL) if picture is None else QPixmap.fromImage(picture)
        if picture is None:
            shown.fill(self._theme.color("background"))
        painter = QPainter(shown)
        painter.setPen(self._theme.color("line_strong"))
        size = shown.deviceIndependentSize()
        painter.drawRect(QRectF(0, 0, size.width() - 1, size.height() - 1))
        painter.end()
        icon = QIcon(shown)
        # The same when it is chosen: a tinted page could not be read.
        icon.addPixmap(shown, QIcon.Mode.Selected)
        return icon

    @Slot()
    def _choose(self) -> None:
        if self.current_key():
            self.page_chosen.emit(self.current_key())

    @Slot()
    def _tick(self) -> None:
        self.arranged.emit()
