"""The projector's window: the page and nothing else."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.briefing.present.page_view import PageView
from desktop.ui.briefing.present.pictures import SheetPictures
from desktop.ui.drawing.fonts import PageFonts

POINTER_REST_MS = 2_000


class Projector(PageView):
    """A full-screen window that stays on top; its pointer hides when it rests.

    Signals:
        close_asked: Somebody wants to close it, by the window manager's means.
        resized: It has another size, and perhaps another shape.
    """

    close_asked = Signal()
    resized = Signal()

    def __init__(
        self, pictures: SheetPictures, fonts: PageFonts, parent: QWidget | None = None
    ) -> None:
        """Show nothing yet."""
        super().__init__(pictures, fonts, parent=parent)
        self.setWindowFlags(
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
        )
        self.setWindowTitle(self.tr("Briefing on the projector"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(POINTER_REST_MS)
        self._rest.timeout.connect(self._hide_pointer)
        self._hide_pointer()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the pointer while it moves."""
        self.unsetCursor()
        self._rest.start()
        super().mouseMoveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of the new size."""
        super().resizeEvent(event)
        self.resized.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask whoever presents to end; do not vanish alone."""
        event.ignore()
        self.close_asked.emit()

    def event(self, event: QEvent) -> bool:
        """Show no tool tip, whatever the program would say."""
        return event.type() == QEvent.Type.ToolTip or super().event(event)

    @Slot()
    def _hide_pointer(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)
