"""Tells when nobody has used the program for some minutes, a suspended machine included."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

LOOK_MS = 1_000
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """Watches the windows of the program for a hand on mouse or keys.

    Only what the system sends to windows is looked at, not what widgets send each other.

    Signals:
        idle: Nobody has used it for so long; told every second until somebody does.
    """

    idle = Signal()

    def __init__(
        self,
        app: QGuiApplication,
        seconds: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        """Watch nothing yet; see `watch`.

        Args:
            app: Whose windows.
            seconds: A clock that goes on while the machine sleeps.
            parent: The owner.
        """
        super().__init__(parent)
        self._app = app
        self._seconds = seconds
        self._limit_s = 0.0
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def watch(self, limit_s: float) -> None:
        """Tell of so many seconds without a hand on it from now on; 0 for nothing."""
        self._limit_s = limit_s
        self._last = self._seconds()
        if limit_s > 0:
            if not self._timer.isActive():
                self._app.focusWindowChanged.connect(self._take_window)
            self._timer.start()
            for window in self._app.topLevelWindows():
                self._take_window(window)
        elif self._timer.isActive():
            self._timer.stop()
            self._app.focusWindowChanged.disconnect(self._take_window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice input; nothing is kept from the window."""
        if event.type() in _INPUT:
            self._last = self._seconds()
        return super().eventFilter(watched, event)

    @Slot()
    def look(self) -> None:
        """Look at the clock; one that was set back counts from now."""
        now = self._seconds()
        self._last = min(self._last, now)
        if now - self._last >= self._limit_s:
            self.idle.emit()

    @Slot(QWindow)
    def _take_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)  # Twice installed it would be asked twice.
            window.installEventFilter(self)
