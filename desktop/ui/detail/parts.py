"""The small parts that the pages of the detail pane are built from."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.labels import own_direction, plain_label, show_tool_tip, visible_text
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.fitting import Fitting

MARGIN_PX = 16
# The frame of a link: what stands below one begins where its words do.
INDENT_PX = 4
_LINK_FRAME_PX = 2 * INDENT_PX
_LONGEST_LINK = 300
_FACT_GAP_PX = 12


def small(text: str, *, tone: str = "quiet", selectable: bool = True) -> QLabel:
    """Return a secondary line that wraps."""
    return plain_label(text, role=TextRole.SMALL, tone=tone, wrap=True, selectable=selectable)


def below_link(text: str, *, tone: str = "quiet") -> QLabel:
    """Return a secondary line that begins where the words of a link above it do."""
    label = small(text, tone=tone)
    label.setContentsMargins(INDENT_PX, 0, 0, 0)
    return label


def stacked(widgets: Iterable[QWidget], indent_px: int = 0) -> QWidget:
    """Return a widget that holds others below each other."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(indent_px, 0, 0, 0)
    column.setSpacing(2)
    for widget in widgets:
        column.addWidget(widget)
    return holder


class FactGrid(Fitting):
    """Facts, one a line: a quiet word on the left, what is so on the right, or below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with no fact."""
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(MARGIN_PX, 2, MARGIN_PX, 6)
        self._grid.setHorizontalSpacing(_FACT_GAP_PX)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._facts: list[tuple[QWidget, QWidget]] = []
        self._is_narrow = False

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest word or fact, and the height as it is now."""
        widest = max((_least(part) for fact in self._facts for part in fact), default=0)
        return QSize(widest + 2 * MARGIN_PX, super().minimumSizeHint().height())

    def fit(self) -> None:
        """Put what is so below its word where it has no room beside it."""
        words = max((_least(word) for word, _value in self._facts), default=0)
        values = max((_least(value) for _word, value in self._facts), default=0)
        is_narrow = words + values + _FACT_GAP_PX + 2 * MARGIN_PX > self.width()
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            for number in range(len(self._facts)):
                self._place(number)
            self.updateGeometry()

    def _place(self, number: int) -> None:
        for part in self._facts[number]:
            self._grid.removeWidget(part)
        word, value = self._facts[number]
        top = Qt.AlignmentFlag.AlignTop
        if self._is_narrow:
            self._grid.addWidget(word, 2 * number, 0, 1, 2, top)
            self._grid.addWidget(value, 2 * number + 1, 0, 1, 2)
        else:
            self._grid.addWidget(word, 2 * number, 0, top)
            self._grid.addWidget(value, 2 * number, 1)

    def add(self, label: str, value: str | QWidget) -> None:
        """Add a line; empty text adds none."""
        if not value:
            return
        if isinstance(value, str):
            value = plain_label(value, wrap=True, selectable=True)
        self._facts.append((plain_label(label, quiet=True), value))
        self._place(len(self._facts) - 1)


def _least(part: QWidget) -> int:
    return part.minimumSizeHint().expandedTo(part.minimumSize()).width()


class Section(QWidget):
    """A heading with what stands below it.

    ``count`` stands quietly beside the heading, ``aside`` under it.
    """

    def __init__(
        self, title: str, aside: str = "", parent: QWidget | None = None, *, count: str = ""
    ) -> None:
        """Begin with the heading alone."""
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MARGIN_PX, 8, MARGIN_PX, 0)
        self._column.setSpacing(4)
        self._line = QHBoxLayout()
        self._line.setSpacing(8)
        # One below the other: side by side they would widen the page where words are long.
        words = QVBoxLayout()
        words.setSpacing(0)
        heading = plain_label(title, role=TextRole.HEADING, wrap=True)
        words.addWidget(heading)
        if aside:
            words.addWidget(plain_label(aside, role=TextRole.SMALL, quiet=True, wrap=True))
        self._line.addLayout(words, 0 if count else 1)
        if count:
            heading.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
            self._line.addWidget(plain_label(count, quiet=True), 1)
        self._column.addLayout(self._line)

    def add_beside(self, widget: QWidget) -> None:
        """Put ``widget`` at the end of the heading's line."""
        self._line.addWidget(widget)

    def add(self, widget: QWidget) -> None:
        """Put ``widget`` below, as wide as the section."""
        self._column.addWidget(widget)


class RecordLink(QPushButton):
    """Words that lead to a record; they end in "…" where there is no room.

    Signals:
        opened: It was clicked (the record's kind and id).
    """

    opened = Signal(str, str)

    def __init__(self, words: str, kind: str, record_id: str, tip: str = "") -> None:
        """Show ``words``; names have what hides in them spelled out."""
        super().__init__()
        self._words = visible_text(" ".join(words[: 2 * _LONGEST_LINK].split()))[:_LONGEST_LINK]
        self._record = kind, record_id
        self.setProperty("link", True)
        self.setAccessibleName(self._words)
        self._tip = tip
        show_tool_tip(self, tip or self._words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setText(own_direction(self._words).replace("&", "&&"))
        self.clicked.connect(self._open)

    @property
    def words(self) -> str:
        """All of the words, seen or not."""
        return self._words

    def sizeHint(self) -> QSize:
        """Return the size at which nothing is cut."""
        wanted = self.fontMetrics().horizontalAdvance(self._words) + _LINK_FRAME_PX
        return QSize(wanted, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return a size for a letter and the dots."""
        return QSize(3 * self.fontMetrics().averageCharWidth(), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew for the new width."""
        super().resizeEvent(event)
        room = self.width() - _LINK_FRAME_PX
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room + 1)
        self.setText(own_direction(shown).replace("&", "&&"))
        whole = self._words if shown != self._words or not self._tip else ""
        show_tool_tip(self, "\n".join(filter(None, (whole, self._tip))))

    @Slot()
    def _open(self) -> None:
        self.opened.emit(*self._record)


class Disclosure(QWidget):
    """A line that opens to show more.

    Signals:
        toggled: It was opened or closed by hand.
    """

    toggled = Signal(bool)

    def __init__(self, theme: Theme, line: QWidget, more: QWidget, what: str) -> None:
        """Show ``line``; ``more`` is hidden at first. ``what`` names the button."""
        super().__init__()
        self._theme = theme
        self._more = more
        self.button = QToolButton(self)
        self.button.setAutoRaise(True)
        show_tool_tip(self.button, what)
        self.button.setAccessibleName(what)
        self.button.clicked.connect(self._turn)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(line, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(more)
        self.set_open(False)

    @property
    def is_open(self) -> bool:
        """Whether all of it is shown."""
        return not self._more.isHidden()

    def set_open(self, is_open: bool) -> None:
        """Show all of it, or the line alone."""
        self._more.setVisible(is_open)
        icon = "chevron-up" if is_open else "chevron-down"
        self.button.setIcon(self._theme.icon(icon, "quiet_tinted"))

    @Slot()
    def _turn(self) -> None:
        self.set_open(not self.is_open)
        self.toggled.emit(self.is_open)


class CopyButton(QToolButton):
    """Copies one text at a click; a tick says that it did, until the pointer leaves."""

    def __init__(self, theme: Theme, text: str, what: str) -> None:
        """Copy ``text``; ``what`` is the tool tip."""
        super().__init__()
        self._theme, self._text = theme, text
        self.setAutoRaise(True)
        show_tool_tip(self, what)
        self.setAccessibleName(what)
        self.setIcon(theme.icon("copy", "quiet"))
        self.clicked.connect(self.copy)

    @Slot()
    def copy(self) -> None:
        """Put the text on the clipboard."""
        QGuiApplication.clipboard().setText(self._text)
        self.setIcon(self._theme.icon("check", "good"))

    def leaveEvent(self, event: QEvent) -> None:
        """Offer to copy again."""
        super().leaveEvent(event)
        self.setIcon(self._theme.icon("copy", "quiet"))
