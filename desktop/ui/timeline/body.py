"""The parts of the timeline in their places: dates, names, lanes or a table, overview."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollBar, QWidget

from desktop.ui.timeline.axis import DateAxis, axis_height
from desktop.ui.timeline.canvas import LanesView
from desktop.ui.timeline.lane_names import LaneNames
from desktop.ui.timeline.overview import Overview
from desktop.ui.timeline.stage import Stage
from desktop.ui.timeline.table import MarkTable

# With fewer, lanes need the room more than the overview does.
_ROWS_ABOVE_OVERVIEW = 2


class TimelineBody(QWidget):
    """Lays out what shows one stage."""

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        """Show ``stage``."""
        super().__init__(parent)
        self._stage = stage
        self.axis = DateAxis(stage)
        self.names = LaneNames(stage)
        self.lanes = LanesView(stage)
        self.scroll_bar = QScrollBar(Qt.Orientation.Vertical)
        self.table = MarkTable(stage)
        self.overview = Overview(stage)
        # Time runs from left to right in any language; its names and dates stand by it.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.table.setLayoutDirection(QGuiApplication.layoutDirection())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.axis, 0, 0, 1, 3)
        grid.addWidget(self.names, 1, 0)
        grid.addWidget(self.lanes, 1, 1)
        grid.addWidget(self.scroll_bar, 1, 2)
        grid.addWidget(self.table, 1, 0, 1, 3)
        grid.addWidget(self.overview, 2, 0, 1, 3)
        grid.setRowStretch(1, 1)
        grid.setColumnStretch(1, 1)
        self.table.hide()
        # The lanes stay as wide as they are when the bar comes and goes.
        policy = self.scroll_bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.scroll_bar.setSizePolicy(policy)
        self.scroll_bar.setAccessibleName(self.tr("Scroll through the lanes"))
        self.take_up_sizes()

    @property
    def shows_table(self) -> bool:
        """Whether the table stands where the lanes are."""
        return not self.table.isHidden()

    @Slot(bool)
    def show_table(self, shows_table: bool) -> None:
        """Let the table stand where the lanes are, or the lanes again."""
        self.table.setVisible(shows_table)
        for part in (self.axis, self.names, self.lanes):
            part.setVisible(not shows_table)
        if shows_table:
            self.scroll_bar.hide()
            self.table.take_up()
            self.table.view.setFocus()

    @Slot()
    def take_up_sizes(self) -> None:
        """Follow the size of the text."""
        # The stage heard of the theme first: it is the older listener.
        sizes = self._stage.sizes
        self.scroll_bar.setFixedWidth(sizes.margin)
        self.axis.take_up_theme()
        self.overview.take_up_theme()
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return the room for dates and lanes: the overview goes where there is no more."""
        least = super().minimumSizeHint()
        height = self._axis_px() + self.lanes.minimumHeight()
        return QSize(least.width(), height)

    def sizeHint(self) -> QSize:
        """Return the room for dates, a lane and the overview: what is above may ask for more."""
        return QSize(super().sizeHint().width(), self._needed_px())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room out between names, lanes and overview."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._stage.fit_gutter(self.width())
        self.names.setFixedWidth(self._stage.gutter)
        self.overview.setVisible(self.height() >= self._needed_px())

    def _needed_px(self) -> int:
        sizes = self._stage.sizes
        lane = _ROWS_ABOVE_OVERVIEW * sizes.row + 2 * sizes.pad
        return self._axis_px() + lane + self.overview.height()

    def _axis_px(self) -> int:
        return axis_height(self._stage.theme)
