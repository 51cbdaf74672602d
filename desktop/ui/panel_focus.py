"""Takes the keyboard into a panel that was just opened by its action; Esc gives it back."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget


class PanelFocus(QObject):
    """Knows where the keyboard was before each panel was opened.

    Args:
        window: Holds the panels.
        panels: The actions that open them, with their docks.
        otherwise: Gets the keyboard back where what had it is gone.
    """

    def __init__(
        self,
        window: QMainWindow,
        panels: Iterable[tuple[QAction, QDockWidget]],
        otherwise: QWidget,
    ) -> None:
        super().__init__(window)
        self._window, self._otherwise = window, otherwise
        self._docks = dict(panels)
        self._before: dict[QObject, QWidget | None] = {}
        for action, dock in self._docks.items():
            action.triggered.connect(self._enter)
            dock.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the keyboard back at Esc, where nothing in the panel has a use for it."""
        is_esc = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if not is_esc or event.type() is not QEvent.Type.KeyPress or watched not in self._before:
            return False
        before = self._before.pop(watched)
        is_there = before is not None and before.isVisible() and before.isEnabled()
        (before if before is not None and is_there else self._otherwise).setFocus()
        return True

    @Slot(bool)
    def _enter(self, is_open: bool) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        dock = self._docks[action]
        panel = dock.widget()
        if not is_open or panel is None:
            self._before.pop(dock, None)
            return
        focus = self._window.focusWidget()
        self._before[dock] = None if focus is not None and dock.isAncestorOf(focus) else focus
        # Where panels share a place it may stand behind another.
        dock.raise_()
        panel.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._window.focusWidget() is panel:
            _first_inside(panel).setFocus(Qt.FocusReason.ShortcutFocusReason)


def _first_inside(panel: QWidget) -> QWidget:
    """Return the first control of a panel that Tab comes to; the panel where there is none."""
    # Not by the chain of the focus: PySide takes each widget there for a part of the one before,
    # and all of them for gone when that one goes, up to a crash.
    for one in panel.findChildren(QWidget):
        may = bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) and one.isEnabled()
        if may and one.isVisibleTo(panel):
            return one
    return panel
