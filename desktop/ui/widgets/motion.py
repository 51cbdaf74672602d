"""What may move by itself, and how what is under way is shown where nothing may."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QProgressBar, QStyle

from desktop.ui.theme import Theme

# The property of a bar that somebody asked to run to and fro.
_BUSY = "busy"
# Stands above those of menus, lists and tool tips.
_ALL_EFFECTS = Qt.UIEffect.UI_General


class MotionChoice(StrEnum):
    """Whose choice it is whether things move by themselves."""

    SYSTEM = "system"
    REDUCED = "reduced"


class Motion(QObject):
    """Lets things move as the system is set, or has all of them stand still."""

    def __init__(self, app: QApplication, theme: Theme) -> None:
        """Begin as the system is set; ``theme`` tells the style what it may move."""
        super().__init__(app)
        self._app, self._theme = app, theme
        self._has_effects = app.isEffectEnabled(_ALL_EFFECTS)
        self._caret_ms = app.cursorFlashTime()

    def follow(self, choice: MotionChoice) -> None:
        """Let all that moves do so, or stand still, from now on."""
        is_still = choice is MotionChoice.REDUCED
        if is_still == self._theme.is_still:
            return
        self._app.setEffectEnabled(_ALL_EFFECTS, self._has_effects and not is_still)
        self._app.setCursorFlashTime(0 if is_still else self._caret_ms)
        self._theme.set_still(is_still)
        for widget in self._app.allWidgets():
            if isinstance(widget, QProgressBar) and _is_busy(widget):
                show_busy(widget)


def moves_by_itself() -> bool:
    """Tell whether things are to move, as the system is set and the user has chosen."""
    duration = QStyle.StyleHint.SH_Widget_Animation_Duration
    # The style sheet, which keeps the user's choice, answers for widgets only.
    return QApplication.style().styleHint(duration, None, QProgressBar()) > 0


def show_busy(bar: QProgressBar) -> None:
    """Show on ``bar`` that something goes on, and nobody knows how far it is.

    The bar runs to and fro; it stands still and empty where little is to move. What goes on is
    told by the words beside it.
    """
    bar.setProperty(_BUSY, True)
    if moves_by_itself():
        bar.setRange(0, 0)
    else:
        bar.setRange(0, 1)
        bar.setValue(0)


def _is_busy(bar: QProgressBar) -> bool:
    """Tell whether a bar still shows that nobody knows how far it is."""
    is_unknown = bar.maximum() == 0 or (bar.maximum() == 1 and bar.value() <= 0)
    return is_unknown and bool(bar.property(_BUSY))
