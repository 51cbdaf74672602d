"""A bar across a panel that says one thing and offers what can be done about it."""

from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.theme import Theme
from desktop.ui.widgets.icon_view import IconView

_ICON_PX = 48
_LEAST_LETTERS = 24
"""A sentence with less room beside its buttons stands above them."""


class BannerKind(StrEnum):
    """What the bar says by its colours and its icon, beside its words."""

    INFO = "info"
    CHANGING = "changing"
    BAD = "bad"


_LOOKS = {
    BannerKind.INFO: ("info", "accent"),
    BannerKind.CHANGING: ("triangle-alert", "changing_text"),
    BannerKind.BAD: ("triangle-alert", "bad_text"),
}


class Banner(QFrame):
    """A sentence, its buttons, and a × if it may be put away.

    Args:
        theme: Gives colours and icons.
        text: The sentence.
        kind: How much it matters.
        closable: Whether it has a ×, which hides it.
        parent: The widget that holds it.

    Signals:
        closed: The × was used, and the bar is hidden.
    """

    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        kind: BannerKind = BannerKind.INFO,
        *,
        closable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("banner", kind.value)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        icon, color = _LOOKS[kind]
        self.is_put_away = False
        self.label = plain_label(wrap=True, selectable=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 8, 8, 8)
        self._row.setSpacing(8)
        self._row.addWidget(IconView(theme, icon, color=color))
        self._said = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._said.addWidget(self.label, 1)
        self._row.addLayout(self._said, 1)
        self._buttons: list[QPushButton] = []
        self.close_button: QToolButton | None = None
        if closable:
            self.close_button = self._add_close_button()
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Say something else."""
        set_plain_text(self.label, text)
        self.setAccessibleName(self.label.text())
        self._take_room()

    def add_button(self, text: str) -> QPushButton:
        """Add a button after the sentence, and return it to be connected."""
        button = QPushButton(text)
        button.setProperty("link", True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._said.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._buttons.append(button)
        self._take_room()
        return button

    def minimumSizeHint(self) -> QSize:
        """Return the width with the buttons below: a message takes no room from what is beside."""
        hint = super().minimumSizeHint()
        parts = [self.label.minimumSizeHint(), *(one.sizeHint() for one in self._buttons)]
        beside = [self.close_button.sizeHint().width() + 8] if self.close_button else []
        least = max(part.width() for part in parts) + sum(beside) + _ICON_PX
        return QSize(min(hint.width(), least), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in as many lines as the width needs."""
        super().resizeEvent(event)
        self._take_room()

    def _take_room(self) -> None:
        """Put the buttons below where they would leave the sentence no room; be as high as that."""
        beside = [self.close_button] if self.close_button else []
        taken = sum(one.sizeHint().width() + 8 for one in (*self._buttons, *beside))
        least = _LEAST_LETTERS * self.label.fontMetrics().averageCharWidth()
        is_narrow = bool(self._buttons) and self.width() - taken - 48 < least
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._said.setDirection(down if is_narrow else right)
        self._row.invalidate()
        # Where a panel above does not ask how high it is at its width, words would be cut.
        self.setMinimumHeight(max(self._row.heightForWidth(self.width()), 0))

    def _add_close_button(self) -> QToolButton:
        button = QToolButton()
        button.setProperty("cross", True)
        button.setIcon(self._theme.icon("x", "quiet_tinted"))
        button.setIconSize(QSize(14, 14))
        button.setAccessibleName(self.tr("Put away"))
        button.clicked.connect(self.put_away)
        self._row.addWidget(button)
        return button

    @Slot()
    def put_away(self) -> None:
        """Hide it for good."""
        self.is_put_away = True
        self.hide()
        self.closed.emit()
