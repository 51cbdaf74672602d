"""Says, in a bar, that something is in the trash and what refers to it, and brings it back."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import Theme
from desktop.ui.widgets.banner import Banner, BannerKind


class TrashedBar(Banner):
    """One record that was put into the trash, with the step that takes it out again.

    Args:
        theme: Gives colours and icons.
        sentence: What to say.
        undo: Takes back the latest step, which put it there.
        is_back: Whether the record is there again.
        parent: The widget that holds it.
    """

    def __init__(
        self,
        theme: Theme,
        sentence: str,
        undo: QAction,
        is_back: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, sentence, BannerKind.CHANGING, parent=parent)
        self._undo, self._step, self._is_back = undo, undo.text(), is_back
        self.undo_button = self.add_button(self.tr("Undo"))
        self.undo_button.clicked.connect(undo.trigger)
        undo.changed.connect(self._look)

    @Slot()
    def _look(self) -> None:
        """Go once the record is back; after another step, undo would take back that one."""
        if self.is_put_away:
            return
        if self._is_back():
            self.put_away()
        else:
            self.undo_button.setVisible(self._undo.text() == self._step)
