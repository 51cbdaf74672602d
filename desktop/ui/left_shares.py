"""Shares the height at the left between the bases and what is watched, by what they hold."""

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QSplitter

from desktop.ui.bases.panel import BaseListPanel
from desktop.ui.theme import Theme
from desktop.ui.watch.panel import WatchPanel

# Of the bases; the rest is of the watch list.
_SHARE = 0.6


class LeftShares(QObject):
    """Lends one list the room that the other leaves empty, until somebody moves the line himself.

    Args:
        splitter: Holds both.
        bases: Above.
        watch: Below.
        theme: Tells that letters have another size.
    """

    def __init__(
        self, splitter: QSplitter, bases: BaseListPanel, watch: WatchPanel, theme: Theme
    ) -> None:
        super().__init__(splitter)
        self._splitter, self._bases, self._watch = splitter, bases, watch
        self._is_by_hand = False
        # Once lines have their places.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._share)
        splitter.splitterMoved.connect(self._leave)
        splitter.installEventFilter(self)
        watch.filled.connect(self._later.start)
        bases.model.modelReset.connect(self._later.start)
        theme.changed.connect(self._later.start)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Share a new height out."""
        if event.type() is QEvent.Type.Resize:
            self._later.start()
        return False

    @Slot()
    def _leave(self) -> None:
        self._is_by_hand = True

    @Slot()
    def _share(self) -> None:
        whole = self._splitter.height() - self._splitter.handleWidth()
        if self._is_by_hand or self._splitter.isHidden():
            return
        above = shared(whole, self._bases.wanted_height(), self._watch.wanted_height())
        if above != self._splitter.sizes()[0]:
            self._splitter.setSizes([above, whole - above])


def shared(whole: int, above: int, below: int) -> int:
    """Return the height of what stands above, of a whole, where both want so much.

    Each has its share; what one of them does not need of it, the other has if it wants more.
    """
    share = round(whole * _SHARE)
    if below > whole - share and above < share:
        return max(above, whole - below)
    if above > share and below < whole - share:
        return min(above, whole - below)
    return share
