"""Files dragged out of the window: other programs get copies, once these are written."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.services.handed_out import HandedOut
from desktop.ui.dragging import dragged_files
from desktop.ui.tasks import TaskRunner

FileAt = Callable[[QPoint], tuple[str, str] | None]
"""Returns a report's id, and that of one of its files or nothing for all; None for no file."""


class DragStart(QObject):
    """Sees where a drag of a file begins on a widget, and whether it is held on to.

    Attributes:
        of: The report and the file that are dragged, as `FileAt` has it.
        is_held: Whether the button is still down.

    Signals:
        begun: A drag began (this).
    """

    begun = Signal(object)

    def __init__(self, widget: QWidget, file_at: FileAt) -> None:
        """Watch ``widget``; ``file_at`` tells what is at a spot of it."""
        super().__init__(widget)
        self._file_at = file_at
        self._pressed_at: QPoint | None = None
        self.of = ("", "")
        self.is_held = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the moves of a drag; the press and the release stay the widget's."""
        if not isinstance(event, QMouseEvent):
            return False
        at, kind = event.position().toPoint(), event.type()
        if kind is QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = at
        elif kind is QEvent.Type.MouseButtonRelease:
            self._pressed_at, self.is_held = None, False
        elif kind is QEvent.Type.MouseMove and event.buttons() & Qt.MouseButton.LeftButton:
            self._move(at)
            return self.is_held
        return False

    def _move(self, at: QPoint) -> None:
        begun = self._pressed_at
        if begun is None or (at - begun).manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed_at = None
        found = self._file_at(begun)
        if found is not None:
            self.of, self.is_held = found, True
            self.begun.emit(self)


class FileDrags(QObject):
    """Has copies written, and drags them for as long as somebody holds on.

    Signals:
        told: A sentence on why nothing is dragged.
    """

    told = Signal(str)

    def __init__(self, handed_out: HandedOut, runner: TaskRunner, parent: QWidget) -> None:
        """Write through ``runner``, which needs no casebook; drags come from ``parent``."""
        super().__init__(parent)
        self._handed_out, self._runner, self._source = handed_out, runner, parent
        self._start: DragStart | None = None
        runner.done.connect(self._drag)
        runner.failed.connect(self.told)

    @Slot(object)
    def begin(self, start: DragStart) -> None:
        """Have the copies written that are wanted."""
        if self._start is not None:
            self._start.destroyed.disconnect(self._forget)
        self._start = start
        start.destroyed.connect(self._forget)
        self._runner.work(partial(self._handed_out.copies, *start.of))

    def remove(self) -> None:
        """Remove what was handed out: the window goes."""
        self._handed_out.remove()

    @Slot(object)
    def _drag(self, paths: tuple[Path, ...]) -> None:
        start = self._start
        if start is None:
            return
        if not start.is_held:
            self.told.emit(self.tr("It was dropped before its copy was written. Drag it again."))
            return
        # What follows has the mouse: nobody else hears of the release.
        start.is_held = False
        drag = QDrag(self._source)
        drag.setMimeData(dragged_files(paths))
        drag.exec(Qt.DropAction.CopyAction)

    @Slot()
    def _forget(self) -> None:
        self._start = None
