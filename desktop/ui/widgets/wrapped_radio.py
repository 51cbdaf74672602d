"""A radio button whose words go on in further lines where there is no room for them in one."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

_LEAST_CHARS = 12
_FLAGS = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic


class WrappedRadio(QRadioButton):
    """Asks for the height that all its words need at its width."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """Offer ``text``."""
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrow place needs more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at ``width``, with the room around one."""
        room = QRect(0, 0, max(width - self._indent(), 1), 10_000)
        words = self.fontMetrics().boundingRect(room, int(_FLAGS), self.text())
        around = super().sizeHint().height() - self.fontMetrics().height()
        return words.height() + around

    def minimumSizeHint(self) -> QSize:
        """Return the room for the mark and a word."""
        hint = super().sizeHint()
        least = self._indent() + _LEAST_CHARS * self.fontMetrics().averageCharWidth()
        width = min(hint.width(), least)
        return QSize(width, hint.height())

    def hitButton(self, at: QPoint) -> bool:  # noqa: N802 - Qt's name.
        """Let all of its lines be pressed."""
        return self.rect().contains(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the new width needs."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark by the first line, and all the words."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        line = super().sizeHint().height()
        mark = QStyleOptionButton(option)
        mark.text = ""
        mark.state &= ~QStyle.StateFlag.State_HasFocus
        mark.rect = QRect(0, 0, self.width(), min(line, self.height()))
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_RadioButton, mark)
        words = self._words_rect(option)
        painter.drawItemText(
            words,
            int(_FLAGS | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter),
            option.palette,
            self.isEnabled(),
            self.text(),
            self.foregroundRole(),
        )
        if option.state & QStyle.StateFlag.State_HasFocus:
            # As the style sheet's, around all the lines.
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)

    def _words_rect(self, option: QStyleOptionButton) -> QRect:
        high = min(self.heightForWidth(self.width()), self.height())
        room = QRect(self._indent(), 0, self.width() - self._indent(), high)
        return QStyle.visualRect(option.direction, self.rect(), room)

    def _indent(self) -> int:
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return super().sizeHint().width() - words.width()
