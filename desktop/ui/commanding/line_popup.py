"""A line over the top of the window, with its answers below; Esc and a click beside close it."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget

_WIDTH_PX = 640
_TOP_PX = 84
_AROUND_PX = 24
_PAUSE_MS = 60


class LinePopup(QFrame):
    """The line; what stands below it is added to ``column``.

    Signals:
        typed: The text changed and typing paused (the text).
        entered: Enter was pressed.
        moved: An arrow or page key was pressed (how many rows down).
        closed: It went; the focus is where it was before.
    """

    typed = Signal(str)
    entered = Signal()
    moved = Signal(int)
    closed = Signal()

    def __init__(self, name: str, hint: str, most_chars: int, parent: QWidget) -> None:
        """Lie over ``parent``, hidden; ``name`` is for screen readers."""
        super().__init__(parent)
        self._over = parent
        self.setProperty("card", True)
        self.setAutoFillBackground(True)
        self.setAccessibleName(name)
        self.entry = QLineEdit(self)
        self.entry.setAccessibleName(name)
        self.entry.setPlaceholderText(hint)
        self.entry.setMaxLength(most_chars)
        self.entry.installEventFilter(self)
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.entry)
        self._before: QWidget | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.entry.textEdited.connect(self._pause.start)
        parent.installEventFilter(self)
        self.hide()

    def open(self, text: str = "") -> None:
        """Show the line with ``text``, ready to be typed over."""
        if self.isHidden():
            self._before = self.window().focusWidget()
        self.entry.setText(text)
        self.entry.selectAll()
        self.place()
        self.show()
        self.raise_()
        self.entry.setFocus(Qt.FocusReason.PopupFocusReason)
        self.typed.emit(text)

    @Slot()
    def close_line(self) -> None:
        """Hide it and give the focus back."""
        if self.isHidden():
            return
        self._pause.stop()
        before, self._before = self._before, None
        self.hide()
        if before is not None:
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def take_now(self) -> str:
        """Return the text; what waits for a pause in typing waits no longer."""
        if self._pause.isActive():
            self._pause.stop()
            self._tell()
        return self.entry.text()

    def place(self) -> None:
        """Stand at the top of the window, in its middle, as high as the content needs."""
        room = self._over.rect()
        width = min(_WIDTH_PX, room.width() - 2 * _AROUND_PX)
        self.setFixedWidth(width)
        self.setMaximumHeight(room.height() - _TOP_PX - _AROUND_PX)
        self.adjustSize()
        self.move((room.width() - width) // 2, _TOP_PX)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that move and choose; follow the window's size; go with the focus."""
        if watched is not self.entry:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self.place()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        elif event.type() == QEvent.Type.FocusOut and QApplication.activePopupWidget() is None:
            self._before = None
            self.close_line()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 10,
            Qt.Key.Key_PageUp: -10,
        }
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_line()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.take_now()
            self.entered.emit()
        elif key in steps:
            self.moved.emit(steps[key])
        else:
            return False
        return True

    @Slot()
    def _tell(self) -> None:
        self.typed.emit(self.entry.text())
