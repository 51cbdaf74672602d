"""Gives each column of a table the room that its words need, and shares out what there is."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView

# Lines that are measured: those that are seen, and some more.
_MEASURED = 60
_LEAST_LINES = 4
_AIR_PX = 6


def shared(wanted: Sequence[int], room_px: int, least_px: int) -> list[int]:
    """Return how wide columns are in so much room.

    Each has what it wants; where that is too much the widest are cut alike, none below
    ``least_px``.
    """
    over = sum(wanted) - room_px
    if over <= 0:
        return list(wanted)
    most, left = 0, room_px
    for at, width in enumerate(sorted(wanted)):
        most = left // (len(wanted) - at)
        if width > most:
            break
        left -= width
    return [min(width, max(most, least_px)) for width in wanted]


class FittedColumns(QObject):
    """Serves one table; columns that somebody has drawn to a width stay as they are."""

    def __init__(self, view: QAbstractItemView, head: QHeaderView) -> None:
        """Serve ``view``, whose columns ``head`` names."""
        super().__init__(view)
        self._view, self._head = view, head
        self._wanted: list[int] = []
        self._is_by_hand = False
        head.setResizeContentsPrecision(_MEASURED)
        head.sectionResized.connect(self._note)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share a new width out; measure anew where letters changed."""
        if event.type() is QEvent.Type.Resize and watched is self._view.viewport():
            self._share()
        elif event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.Show}:
            self.take_up()
        return False

    @Slot()
    def take_up(self) -> None:
        """Measure the words that are there now, and give them room."""
        measure = self._view.sizeHintForColumn
        # The one that takes what is left has so much too: the table scrolls then.
        self._head.setMinimumSectionSize(self._least_px())
        self._wanted = [
            max(measure(at) + _AIR_PX, self._head.sectionSizeHint(at))
            for at in range(self._head.count())
        ]
        self._share()

    def _share(self) -> None:
        head = self._head
        if self._is_by_hand or len(self._wanted) != head.count():
            return
        shown = [at for at in range(head.count()) if not head.isSectionHidden(at)]
        wanted, room = [self._wanted[at] for at in shown], self._view.viewport().width()
        widths = shared(wanted, room, self._least_px())
        for at, width in zip(shown, widths, strict=True):
            if head.sectionResizeMode(at) is QHeaderView.ResizeMode.Interactive:
                head.resizeSection(at, width)

    def _least_px(self) -> int:
        return _LEAST_LINES * self._view.fontMetrics().height()

    @Slot()
    def _note(self) -> None:
        is_pressed = bool(QApplication.mouseButtons() & Qt.MouseButton.LeftButton)
        self._is_by_hand |= is_pressed and self._head.viewport().underMouse()
