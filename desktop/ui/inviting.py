"""What an empty panel says: what to do first, or that nothing is there, or was there by then."""

from enum import Enum

from PySide6.QtCore import QObject, Signal


class Standing(Enum):
    """How a window stands to its casebook."""

    CHANGING = "changing"
    LOOKING_ONLY = "looking only"
    LOOKING_BACK = "looking back"


class Invitation(QObject):
    """The sentence of one empty panel; `desktop.ui.held_back` tells it how the window stands.

    Signals:
        changed: The window stands to its casebook in another way.
    """

    changed = Signal()

    def __init__(self, first: str, nothing: str, by_then: str, parent: QObject) -> None:
        """Know what to say.

        Args:
            first: What to do first.
            nothing: That nothing is there, where nothing can be done.
            by_then: That nothing was there at the moment that is looked back to.
            parent: The panel, or what belongs to it.
        """
        super().__init__(parent)
        self._sentences = {
            Standing.CHANGING: first,
            Standing.LOOKING_ONLY: nothing,
            Standing.LOOKING_BACK: by_then,
        }
        self.standing = Standing.CHANGING

    def stand(self, standing: Standing) -> None:
        """Say what fits that from now on."""
        if standing is not self.standing:
            self.standing = standing
            self.changed.emit()

    @property
    def sentence(self) -> str:
        """What to say now."""
        return self._sentences[self.standing]

    @property
    def invites(self) -> bool:
        """Whether that is what to do first, so that a button for it helps."""
        return self.standing is Standing.CHANGING
