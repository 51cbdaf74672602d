"""A layout that sets widgets side by side and begins a new line where there is no more room."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Sets its items in lines, as words in a paragraph; from right to left where that is read.

    Args:
        parent: The widget it lays out.
        gap: Room between items and between lines.
        at_end: Whether lines stand at the end of the place, as the buttons of a form do.
        is_typed_on: Whether the last item is a line to type in, for which the one before it
            leaves room.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        gap: int = 6,
        at_end: bool = False,
        is_typed_on: bool = False,
    ) -> None:
        super().__init__()
        self._at_end, self._is_typed_on = at_end, is_typed_on
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(QMargins())
        if parent is not None:
            parent.setLayout(self)

    @property
    def gap(self) -> int:
        """Room between items and between lines."""
        return self._gap

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name.
        """Add an item at the end; called by `addWidget`."""
        self._items.append(item)

    def insert_widget(self, at: int, widget: QWidget) -> None:
        """Put ``widget`` before the item at ``at``."""
        self.addWidget(widget)
        self._items.insert(at, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Return an item, or none beyond the end, as Qt expects."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Take an item out and return it, or none beyond the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name.
        """Tell that it has no use for more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrow place needs more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at ``width``."""
        return self._arrange(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name.
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, moves=True)

    def sizeHint(self) -> QSize:
        """Return the size of one line with everything in it."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap * max(len(sizes) - 1, 0)
        return self._with_margins(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name.
        """Return the size of the largest item at its smallest."""
        sizes = [item.minimumSize() for item in self._shown()]
        width = max((size.width() for size in sizes), default=0)
        return self._with_margins(width, max((size.height() for size in sizes), default=0))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _with_margins(self, width: int, height: int) -> QSize:
        margins = self.contentsMargins()
        return QSize(
            width + margins.left() + margins.right(), height + margins.top() + margins.bottom()
        )

    def _arrange(self, rect: QRect, *, moves: bool) -> int:
        """Go through the lines, and place the items if ``moves``; return the height used."""
        inner = rect.marginsRemoved(self.contentsMargins())
        top = inner.top()
        for line in self._lines(inner.width()):
            height = max(size.height() for _, size in line)
            if moves:
                self._place(line, inner, top, height)
            top += height + self._gap
        used = top - inner.top() - (self._gap if self._shown() else 0)
        margins = self.contentsMargins()
        return used + margins.top() + margins.bottom()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = 0
        is_tight, shown = self._is_tight(width), self._shown()
        for at, item in enumerate(shown):
            size = item.minimumSize() if is_tight else item.sizeHint()
            most = width
            if self._is_typed_on and at == len(shown) - 2:
                most -= self._gap + shown[-1].minimumSize().width()
            size.setWidth(max(min(size.width(), most), item.minimumSize().width()))
            if not lines or left + size.width() > width:
                lines.append([])
                left = 0
            lines[-1].append((item, size))
            left += size.width() + self._gap
        if lines:
            self._stretch_last(lines[-1], width)
        return lines

    def _is_tight(self, width: int) -> bool:
        """Tell whether all items stand in one line at their smallest, and only so."""
        gaps = self._gap * max(len(self._shown()) - 1, 0)
        least = sum(item.minimumSize().width() for item in self._shown()) + gaps
        return self._at_end and least <= width < self.sizeHint().width()

    def _stretch_last(self, line: list[tuple[QLayoutItem, QSize]], width: int) -> None:
        """Give the rest of the last line to its last item, if that can use it: an input."""
        item, size = line[-1]
        if item.expandingDirections() & Qt.Orientation.Horizontal:
            before = sum(other.width() + self._gap for _, other in line[:-1])
            line[-1] = item, QSize(max(width - before, size.width()), size.height())

    def _place(
        self, line: list[tuple[QLayoutItem, QSize]], inner: QRect, top: int, height: int
    ) -> None:
        parent = self.parentWidget()
        is_mirrored = (
            parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        )
        left = 0
        if self._at_end:
            used = sum(size.width() + self._gap for _, size in line) - self._gap
            left = max(inner.width() - used, 0)
        for item, size in line:
            x = inner.right() + 1 - left - size.width() if is_mirrored else inner.left() + left
            y = top + (height - size.height()) // 2
            item.setGeometry(QRect(QPoint(x, y), size))
            left += size.width() + self._gap
