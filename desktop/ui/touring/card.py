"""What a stop of the tour looks like: a card with its words, and a frame around the real thing."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.theme import TextRole, Theme
from desktop.ui.touring.stops import Stop

_WIDTH_PX = 320
_GAP_PX = 12
_LINE_PX = 2
_RADIUS_PX = 6


class TourCard(QFrame):
    """Says what one part of the window is for; the window stays in use.

    Signals:
        back_chosen: The stop before is wanted.
        next_chosen: The next stop is wanted, or the end after the last one.
        left: The tour is to end.
    """

    back_chosen = Signal()
    next_chosen = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Stand in ``parent``, out of sight until `show_stop`."""
        super().__init__(parent)
        self.hide()
        self.setProperty("card", "true")
        self.setProperty("current", "true")
        self.setAutoFillBackground(True)
        self.title = plain_label(role=TextRole.HEADING, wrap=True)
        self.words = plain_label(wrap=True)
        self.count = plain_label(role=TextRole.SMALL, quiet=True)
        self.leave_button = QPushButton(self.tr("Leave"))
        self.leave_button.setProperty("link", True)
        self.back_button = QPushButton(self.tr("Back"))
        self.next_button = QPushButton(self.tr("Next"))
        self.next_button.setProperty("primary", True)
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.count)
        row.addStretch(1)
        for button in (self.leave_button, self.back_button, self.next_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addLayout(row)
        self.leave_button.clicked.connect(self.left)
        self.back_button.clicked.connect(self.back_chosen)
        self.next_button.clicked.connect(self.next_chosen)

    def show_stop(self, stop: Stop, number: int, of: int) -> None:
        """Say what ``stop`` is about, the ``number``-th of so many."""
        set_plain_text(self.title, stop.title)
        set_plain_text(self.words, stop.words)
        set_plain_text(self.count, self.tr("{0} of {1}").format(number, of))
        self.back_button.setEnabled(number > 1)
        is_last = number == of
        self.next_button.setText(self.tr("Done") if is_last else self.tr("Next"))
        self.leave_button.setVisible(not is_last)
        # A screen reader says the name when the caret comes to the button.
        self.setAccessibleName(f"{stop.title}. {stop.words}")
        self.next_button.setAccessibleDescription(self.accessibleName())

    def stand_beside(self, target: QRect, scale: float) -> None:
        """Take a place beside ``target``, in the parent's pixels, within the parent.

        Args:
            target: What it is about.
            scale: Of all text.
        """
        around, own_layout = self.parentWidget(), self.layout()
        assert around is not None
        assert own_layout is not None
        room = around.rect().adjusted(_GAP_PX, _GAP_PX, -_GAP_PX, -_GAP_PX)
        width = min(round(_WIDTH_PX * scale), room.width())
        height = max(own_layout.totalHeightForWidth(width), self.minimumSizeHint().height())
        height = min(height, room.height())
        self.setGeometry(placed(QRect(0, 0, width, height), target, room))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape; Enter does what the button under the caret does."""
        under = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            under, QPushButton
        ):
            under.click()
        else:
            super().keyPressEvent(event)


class TourFrame(QWidget):
    """A line around what a stop is about; the mouse goes through it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Stand in ``parent``, out of sight."""
        super().__init__(parent)
        self.hide()
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), _LINE_PX))
        inner = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(inner, _RADIUS_PX, _RADIUS_PX)


def placed(card: QRect, target: QRect, room: QRect) -> QRect:
    """Return where a card stands beside ``target``: on the side with room, else within it."""
    middle = target.center()
    card = QRect(card)
    across = [
        QPoint(target.right() + _GAP_PX, middle.y() - card.height() // 2),
        QPoint(target.left() - _GAP_PX - card.width(), middle.y() - card.height() // 2),
    ]
    down = [
        QPoint(middle.x() - card.width() // 2, target.bottom() + _GAP_PX),
        QPoint(middle.x() - card.width() // 2, target.top() - _GAP_PX - card.height()),
    ]
    # Beside a low part, a button or a menu, the card would cover its neighbours.
    is_low = target.height() < card.height() // 2
    for place in [*down, *across] if is_low else [*across, *down]:
        card.moveTopLeft(place)
        kept = _within(QRect(card), room)
        if not kept.intersects(target):
            return kept
    card.moveBottomRight(target.bottomRight() - QPoint(_GAP_PX, _GAP_PX))
    return _within(card, room)


def _within(card: QRect, room: QRect) -> QRect:
    card.moveLeft(max(min(card.left(), room.right() - card.width()), room.left()))
    card.moveTop(max(min(card.top(), room.bottom() - card.height()), room.top()))
    return card
