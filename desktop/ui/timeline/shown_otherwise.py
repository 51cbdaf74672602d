"""What else the timeline can show: other lanes and dates, a legend, a picture of itself."""

from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QRect, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import BasewatchError
from desktop.queries.timeline.lanes import LaneSort
from desktop.queries.timeline.loading import Axis
from desktop.services.pictures import save_picture
from desktop.ui.asking_files import Purpose, asking
from desktop.ui.saying import worded
from desktop.ui.timeline.legend import Legend
from desktop.ui.timeline.loader import Loader
from desktop.ui.timeline.periods import period_words
from desktop.ui.timeline.picture import TimelinePicture
from desktop.ui.timeline.stage import Stage
from desktop.ui.timeline.view_menu import ViewButton


class ShownOtherwise(QObject):
    """Does what the menu above the timeline asks for.

    Signals:
        refused: The sentence to show where something could not be done.
        done: The sentence to show where something was.
    """

    refused = Signal(str)
    done = Signal(str)

    def __init__(self, stage: Stage, loader: Loader, button: ViewButton, panel: QWidget) -> None:
        """Act on ``stage`` for ``button`` of a ``panel``."""
        super().__init__(stage)
        self._stage = stage
        self._loader = loader
        self._button, self._panel = button, panel
        self._legend: Legend | None = None
        button.arranged.connect(self._arrange)
        button.empty_hidden.connect(self._hide_empty)
        button.legend_requested.connect(self.show_legend)
        button.picture_requested.connect(self._make_picture)

    def restore(self, lanes: LaneSort, axis: Axis, *, hides_empty: bool) -> None:
        """Show what was shown before."""
        self._button.restore(lanes, axis)
        self._button.hide_empty.setChecked(hides_empty)
        self._loader.arrange(lanes, axis)

    @Slot()
    def show_legend(self) -> None:
        """Show what marks mean, beside them."""
        if self._legend is None:
            self._legend = Legend(self._stage.theme, self._button)
        panel = self._panel
        self._legend.show_beside(QRect(panel.mapToGlobal(QPoint()), panel.size()))

    def picture(self) -> TimelinePicture:
        """Return a picture of everything that is shown now."""
        start, end = self._stage.whole
        title = self.tr("Timeline, {0}").format(period_words(start, end))
        return TimelinePicture(self._stage, title)

    def save(self, target: Path) -> None:
        """Write a picture to a new file, SVG where its name ends so and PNG otherwise."""
        made = self.picture()
        content = made.svg() if target.suffix.lower() == ".svg" else made.png()
        try:
            save_picture(content, target)
        except BasewatchError as error:
            self.refused.emit(worded(str(error)))
            return
        self.done.emit(self.tr("The picture was saved as “{0}”.").format(target.name))

    @Slot(str, str)
    def _arrange(self, lanes: str, axis: str) -> None:
        self._loader.arrange(LaneSort(lanes), Axis(axis))

    @Slot(bool)
    def _hide_empty(self, hides_empty: bool) -> None:
        self._stage.set_lane_order(self._stage.lane_order.hiding_empty(hides_empty=hides_empty))

    @Slot(str)
    def _make_picture(self, how: str) -> None:
        if self._stage.index is None:
            return
        if how == "copy":
            QGuiApplication.clipboard().setImage(QImage.fromData(self.picture().png()))
            self.done.emit(self.tr("The picture was copied."))
            return
        title, name = self.tr("Save the picture"), f"timeline.{how}"
        dialog = asking(_window_of(self._button), Purpose.PICTURE, title, name)
        dialog.fileSelected.connect(self._save_chosen)
        dialog.open()

    @Slot(str)
    def _save_chosen(self, name: str) -> None:
        self.save(Path(name))


def _window_of(button: ViewButton) -> QWidget:
    return button.window()
