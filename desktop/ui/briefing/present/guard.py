"""Keeps the program's other windows off the projector: nobody in the room sees a dialog."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QWidget

_Type = QEvent.Type
_WATCHED = {_Type.Show, _Type.Move, _Type.Resize, _Type.WindowActivate, _Type.ToolTip}


class ScreenGuard(QObject):
    """Lets no other window stand over the projector's while it watches.

    A window that comes up there goes to the speaker's screen; where there is none, it is held back
    until the end. Neither stops the presentation: what would wait for an answer no longer does.

    Args:
        projector: The window that stays on top.
        speaker: The other window of the presentation.
    """

    def __init__(self, projector: QWidget, speaker: QWidget) -> None:
        super().__init__(projector)
        self._projector, self._speaker = projector, speaker
        self._elsewhere: QScreen | None = None
        self._held: list[tuple[QWidget, Qt.WindowModality]] = []

    def watch(self, elsewhere: QScreen | None) -> None:
        """Keep windows off from now on, on the screen ``elsewhere`` if there is one."""
        self._elsewhere = elsewhere
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def stop(self) -> None:
        """Show what was held back, and let windows stand where they like."""
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        held, self._held = self._held, []
        for window, modality in held:
            if shiboken6.isValid(window) and window.isVisible():
                _let_go(window, modality)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at every window that comes up, moves or wants to be first."""
        if event.type() not in _WATCHED or not isinstance(watched, QWidget):
            return False
        if event.type() is _Type.ToolTip:
            return watched.window() is self._projector
        if watched.isWindow() and watched not in {self._projector, self._speaker}:
            if event.type() is _Type.Show:
                self._keep_off(watched)
            elif self._is_in_the_way(watched):
                self._projector.raise_()
                if event.type() is _Type.WindowActivate:
                    # Keys go on working where the room looks.
                    self._projector.activateWindow()
        return False

    def _keep_off(self, window: QWidget) -> None:
        modality = window.windowModality()
        _set_modality(window, Qt.WindowModality.NonModal)
        if not self._is_in_the_way(window):
            return
        if self._elsewhere is not None and not _is_passing(window):
            _move_to(window, self._elsewhere)
            return
        # Whoever showed it goes on as if it stood there.
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        if not _is_passing(window):
            self._held.append((window, modality))

    def _is_in_the_way(self, window: QWidget) -> bool:
        if not self._projector.isVisible():
            return False
        return window.frameGeometry().intersects(self._projector.geometry())


def _is_passing(window: QWidget) -> bool:
    """Tell whether a window is a menu, a tool tip or the like, of no use later or elsewhere."""
    return window.windowType() in {
        Qt.WindowType.Popup,
        Qt.WindowType.ToolTip,
        Qt.WindowType.SplashScreen,
    }


def _move_to(window: QWidget, screen: QScreen) -> None:
    room = screen.availableGeometry()
    size = window.frameGeometry().size().boundedTo(room.size())
    middle = QPoint((room.width() - size.width()) // 2, (room.height() - size.height()) // 2)
    window.setScreen(screen)
    window.move(room.topLeft() + middle)


def _set_modality(window: QWidget, modality: Qt.WindowModality) -> None:
    # Not the window's own: that of a QMessageBox hides it.
    QWidget.setWindowModality(window, modality)


def _let_go(window: QWidget, modality: Qt.WindowModality) -> None:
    """Bring a window that was held back to the screen; it thinks that it is shown already."""
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
    _set_modality(window, modality)
    handle = window.windowHandle()
    if handle is not None:
        handle.show()
