"""What changes a casebook is switched off while it is for looking only, and says why."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtWidgets import QAbstractButton, QToolTip, QWidget

from desktop.ui.inviting import Invitation, Standing
from desktop.ui.labels import tool_tip

_CHANGES = "changes_casebook"
_HELD = "held_back"
_ALWAYS, _SOMETIMES = "always", "sometimes"


def changes_casebook(part: QAbstractButton | QAction, *, has_own_rule: bool = False) -> None:
    """Mark a button or a menu's entry by which the casebook is changed.

    Args:
        part: It.
        has_own_rule: Whether it is switched on and off for other reasons too.
    """
    part.setProperty(_CHANGES, _SOMETIMES if has_own_rule else _ALWAYS)


class HeldBack(QObject):
    """Switches off what is marked, below one widget and in what is shown in it later.

    Attributes:
        because: One sentence why nothing can be changed now, else empty.
        standing: How the window stands to its casebook, for what empty panels say.
    """

    def __init__(self, whole: QWidget) -> None:
        """Hold nothing back below ``whole`` yet."""
        super().__init__(whole)
        self._whole = whole
        self.because = ""
        self.standing = Standing.CHANGING

    def hold(self, because: str, standing: Standing) -> None:
        """Switch off what is marked, with a sentence why; with an empty one, let it go again."""
        self.because, self.standing = because, standing
        self.apply(self._whole)

    def hold_back(self, actions: Iterable[QAction]) -> None:
        """Hold back those entries of a menu that are marked, if anything is held back."""
        for action in actions:
            if action.property(_CHANGES):
                self._apply(action)

    @Slot(QWidget)
    def apply(self, widget: QWidget) -> None:
        """Hold back what is marked below ``widget``, if anything is held back."""
        parts: list[QAbstractButton | QAction] = [*widget.findChildren(QAbstractButton)]
        for part in (*parts, *widget.findChildren(QAction)):
            if part.property(_CHANGES):
                self._apply(part)
        for invitation in widget.findChildren(Invitation):
            invitation.stand(self.standing)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep off what its own rule switches on, and say why instead of what it is for."""
        if not (isinstance(watched, QAbstractButton) and self.because):
            return False
        if event.type() == QEvent.Type.EnabledChange and watched.isEnabled():
            watched.setEnabled(False)
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tool_tip(self.because), watched)
            return True
        return False

    def _apply(self, part: QAbstractButton | QAction) -> None:
        if self.because:
            part.setProperty(_HELD, 1)
            part.setEnabled(False)
            part.installEventFilter(self)
        elif part.property(_HELD):
            part.setProperty(_HELD, None)
            part.removeEventFilter(self)
            if part.property(_CHANGES) == _ALWAYS:  # Others follow their own rule once asked.
                part.setEnabled(True)
