"""The bar below a text of several pages: which page it is, to turn it, to find, to copy all."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.theme import TextRole

_FIND_PX = 150
_LEAST_FIND_PX = 60


class PageBar(QWidget):
    """Stands below the pages of a text, hidden while there is one page.

    Signals:
        turned: Another page is wanted, so many further (-1 or 1).
        sought: Words are to be found, on whatever page they stand.
        copied: All pages are to be copied.
    """

    turned = Signal(int)
    sought = Signal(str)
    copied = Signal()

    def __init__(self, parent: QWidget, *, finds: bool) -> None:
        """Offer to find words where the text ``finds`` them."""
        super().__init__(parent)
        self.setProperty("bar", "pages")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.back_button = _button(self.tr("Previous"))
        self.place = plain_label(role=TextRole.SMALL, quiet=True)
        self.on_button = _button(self.tr("Next"))
        self.entry = _Entry(self)
        self.entry.setPlaceholderText(self.tr("Find in all pages"))
        self.entry.setAccessibleName(self.tr("Find in all pages"))
        self.entry.setMaximumWidth(_FIND_PX)
        self.entry.setMinimumWidth(_LEAST_FIND_PX)
        self.copy_button = _button(self.tr("Copy all"))
        self._finds = finds
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 3, 8, 2)
        line.setSpacing(8)
        for part in (self.back_button, self.place, self.on_button):
            line.addWidget(part)
        line.addStretch(1)
        line.addWidget(self.entry)
        line.addWidget(self.copy_button)
        self.back_button.clicked.connect(self._turn_back)
        self.on_button.clicked.connect(self._turn_on)
        self.entry.returnPressed.connect(self._seek)
        self.copy_button.clicked.connect(self.copied)
        self.hide()

    def show_page(self, page: int, pages: int, policy: Qt.FocusPolicy) -> int:
        """Show where the text stands; return how high the bar is then, 0 for one page.

        Args:
            page: Counted from 0.
            pages: How many there are.
            policy: The text's: where it takes no keys, neither does its bar.
        """
        self.setVisible(pages > 1)
        self.tell(self.tr("Page {0} of {1}").format(page + 1, pages))
        self.back_button.setEnabled(page > 0)
        self.on_button.setEnabled(page + 1 < pages)
        takes_keys = policy != Qt.FocusPolicy.NoFocus
        for button in (self.back_button, self.on_button, self.copy_button):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if takes_keys else policy)
        self.entry.setVisible(self._finds and takes_keys)
        return self.sizeHint().height() if pages > 1 else 0

    def tell(self, words: str) -> None:
        """Say ``words`` where the number of the page stands."""
        set_plain_text(self.place, words)

    def stand_below(self, area: QRect) -> None:
        """Stand right below ``area`` of the text, which the text leaves free."""
        height = self.sizeHint().height()
        self.setGeometry(area.left(), area.bottom() + 1, area.width(), height)

    @Slot()
    def _turn_back(self) -> None:
        self.turned.emit(-1)

    @Slot()
    def _turn_on(self) -> None:
        self.turned.emit(1)

    @Slot()
    def _seek(self) -> None:
        if self.entry.text():
            self.sought.emit(self.entry.text())


class _Entry(QLineEdit):
    """Keeps Enter to itself: elsewhere in the window it may be a key that decides something."""

    def event(self, event: QEvent) -> bool:
        """Claim Enter before any shortcut does."""
        enters = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in enters
        ):
            event.accept()
            return True
        return super().event(event)


def _button(words: str) -> QPushButton:
    made = QPushButton(words)
    made.setProperty("link", True)
    made.setProperty("size", "small")
    made.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    return made
