"""Chooses the screens of a presentation, and starts it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.services.briefing.edition import Edition
from desktop.services.briefing.layout.sheet import Form, Sheet
from desktop.ui.labels import show_tool_tip, visible_text
from desktop.ui.widgets.naming import name_choice

if TYPE_CHECKING:
    from desktop.ui.briefing.present.presentation import Presentation

Compose = Callable[[Form], tuple[Sheet, ...]]
Start = Callable[[Edition, Compose], "Presentation"]


class ScreenChoice(QComboBox):
    """Chooses the screen that the room sees; hidden while there is only one."""

    def __init__(self, parent: QWidget) -> None:
        """List the screens there are, and follow those that come and go."""
        super().__init__(parent)
        self._is_wanted = True
        name_choice(self, self.tr("Screen that the room sees"))
        show_tool_tip(self, self.accessibleName())
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self.refresh)
        application.screenRemoved.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """List the screens again; the first that the window is not on is proposed."""
        screens = QGuiApplication.screens()
        others = [at for at, screen in enumerate(screens) if screen is not self.screen()]
        self.clear()
        for number, screen in enumerate(screens, start=1):
            size = screen.size()
            name = visible_text(screen.name())
            words = self.tr("{0}: {1}, {2} × {3}")
            self.addItem(words.format(number, name, size.width(), size.height()))
        self.setCurrentIndex(others[0] if others else 0)
        self.setVisible(self._is_wanted and len(screens) > 1)

    def offer(self, *, is_wanted: bool) -> None:
        """Show the choice only while there is something to present."""
        self._is_wanted = is_wanted
        self.setVisible(is_wanted and self.count() > 1)

    def screens(self) -> tuple[QScreen, QScreen | None]:
        """Return the screen for the room, and another for the speaker where there is one."""
        screens = QGuiApplication.screens()
        room = screens[min(max(self.currentIndex(), 0), len(screens) - 1)]
        return room, next((one for one in screens if one is not room), None)


class Presenting(QObject):
    """Runs one presentation at a time.

    Signals:
        ended: The presentation was left.
        refused: The sentence why it could not go on.
    """

    ended = Signal()
    refused = Signal(str)

    def __init__(self, start: Start, parent: QObject | None = None) -> None:
        """Make presentations with ``start``."""
        super().__init__(parent)
        self._start = start
        self.running: Presentation | None = None

    def present(
        self,
        edition: Edition,
        compose: Compose,
        screens: tuple[QScreen, QScreen | None],
        at: int,
        page: str,
        *,
        with_sources: bool,
    ) -> None:
        """Present an edition from the sheet numbered ``at``, counted from 0, of a ``page``."""
        if self.running is not None:
            return
        self.running = self._start(edition, compose)
        self.running.closed.connect(self._end)
        self.running.failed.connect(self.refused)
        self.running.start(*screens, at, page, with_sources=with_sources)

    def stop(self) -> None:
        """End the presentation that runs, if one does."""
        if self.running is not None:
            self.running.end()

    @Slot()
    def _end(self) -> None:
        if self.running is not None:
            self.running.deleteLater()
            self.running = None
        self.ended.emit()
