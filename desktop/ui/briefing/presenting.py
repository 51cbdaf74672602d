"""Chooses the screens of a presentation, and starts it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QScreen
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.services.briefing.edition import Edition
from desktop.services.briefing.layout.sheet import Form, Sheet
from desktop.ui.labels import show_tool_tip, visible_text
from desktop.ui.widgets.rounded import Menu

if TYPE_CHECKING:
    from desktop.ui.briefing.present.presentation import Presentation

Compose = Callable[[Form], tuple[Sheet, ...]]
Start = Callable[[Edition, Compose], "Presentation"]


class ScreenChoice(QToolButton):
    """Chooses the screen that the room sees; hidden while there is only one.

    It says which one by its number; its menu tells what they are called and how large they are.
    """

    def __init__(self, parent: QWidget) -> None:
        """List the screens there are, and follow those that come and go."""
        super().__init__(parent)
        self._is_wanted = True
        self._chosen = 0
        self._choices = Menu(self)
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._choose)
        self.setProperty("quiet", True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(self._choices)
        self._name = self.tr("Screen that the room sees")
        show_tool_tip(self, self._name)
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
        for action in self._group.actions():
            self._group.removeAction(action)
        self._choices.clear()
        for number, screen in enumerate(screens, start=1):
            size = screen.size()
            name = visible_text(screen.name()).replace("&", "&&")
            words = self.tr("{0}: {1}, {2} × {3}")
            action = self._choices.addAction(
                words.format(number, name, size.width(), size.height())
            )
            action.setCheckable(True)
            self._group.addAction(action)
        self._choose(self._group.actions()[others[0] if others else 0])
        self.setVisible(self._is_wanted and len(screens) > 1)

    def offer(self, *, is_wanted: bool) -> None:
        """Show the choice only while there is something to present."""
        self._is_wanted = is_wanted
        self.setVisible(is_wanted and len(self._group.actions()) > 1)

    def screens(self) -> tuple[QScreen, QScreen | None]:
        """Return the screen for the room, and another for the speaker where there is one."""
        screens = QGuiApplication.screens()
        room = screens[min(self._chosen, len(screens) - 1)]
        return room, next((one for one in screens if one is not room), None)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        action.setChecked(True)
        self._chosen = self._group.actions().index(action)
        words = self.tr("Screen {0}").format(self._chosen + 1)
        self.setText(f"{words} ▾")
        self.setAccessibleName(f"{self._name}: {action.text()}")


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
