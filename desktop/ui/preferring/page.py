"""The page of settings: sections of options, a line that finds one, and nothing to confirm."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.labels import plain_label
from desktop.ui.preferring.row import SettingRow, stand_in
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.page_head import PageHead

_WIDTH_PX = 760


class SettingsPage(QWidget):
    """Sections of rows; what somebody types above them hides the others.

    Signals:
        closed: The casebook is to be shown again.
    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show no option yet."""
        super().__init__(parent)
        self._theme = theme
        self.setProperty("ground", "panel")
        self.sections: list[tuple[QLabel, list[SettingRow]]] = []
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Find a setting"))
        self.line.setAccessibleName(self.tr("Find a setting"))
        self.line.setClearButtonEnabled(True)
        glass = self.line.addAction(
            theme.icon("search", "quiet"), QLineEdit.ActionPosition.LeadingPosition
        )
        glass.setText(self.tr("Find a setting"))
        self.line.textChanged.connect(self._show_found)
        self.head = PageHead(theme, self.tr("Settings"))
        self.head.back.connect(self.closed)
        self.nothing = plain_label(self.tr("No setting is called that."), quiet=True)
        self.nothing.hide()
        self._lay_out()

    def add_section(self, title: str, rows: Sequence[SettingRow]) -> None:
        """Add rows below a heading."""
        heading = plain_label(title, role=TextRole.HEADING)
        heading.setContentsMargins(0, 12, 0, 0)
        self._list.insertWidget(self._list.count() - 1, heading)
        for row in rows:
            self._list.insertWidget(self._list.count() - 1, row)
        self.sections.append((heading, list(rows)))

    @Slot(str)
    def _show_found(self, typed: str) -> None:
        any_shown = False
        for heading, rows in self.sections:
            by_heading = stand_in(typed, heading.text())
            shown = [row for row in rows if by_heading or row.is_meant(typed)]
            for row in rows:
                row.setVisible(row in shown)
            heading.setVisible(bool(shown))
            any_shown = any_shown or bool(shown)
        self.nothing.setVisible(not any_shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Forget what was looked for on Escape, then leave."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.line.text():
            self.line.clear()
        else:
            self.closed.emit()

    @Slot()
    def _keep_in_line(self) -> None:
        width = self._bar.sizeHint().width() if self._bar.maximum() else 0
        if width != self._beside_bar.sizeHint().width():
            self._beside_bar.changeSize(width, 0)
            self._above.invalidate()

    def _lay_out(self) -> None:
        column = QWidget()
        column.setMaximumWidth(_WIDTH_PX)
        self._list = QVBoxLayout(column)
        self._list.setContentsMargins(0, 8, 0, 24)
        self._list.setSpacing(8)
        self._list.addWidget(self.nothing)
        self._list.addStretch(1)
        inner = QWidget()
        inner.setProperty("ground", "panel")
        across = QHBoxLayout(inner)
        across.setContentsMargins(24, 0, 24, 0)
        across.addWidget(column)
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.head)
        self.line.setMaximumWidth(_WIDTH_PX)
        self._bar = area.verticalScrollBar()
        self._bar.rangeChanged.connect(self._keep_in_line)
        # As wide as the bar that takes room from the cards: the line stands above them.
        self._beside_bar = QSpacerItem(0, 0)
        self._above = QHBoxLayout()
        self._above.setContentsMargins(24, 16, 24, 8)
        self._above.setSpacing(0)
        self._above.addWidget(self.line)
        self._above.addSpacerItem(self._beside_bar)
        outer.addLayout(self._above)
        outer.addWidget(area, 1)
