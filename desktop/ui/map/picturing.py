"""Copies the map, or saves it as a picture, without holding up the window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import BasewatchError
from desktop.queries.reader import Reader
from desktop.services.pictures import save_picture
from desktop.ui.asking_files import Purpose, asking
from desktop.ui.drawing.fonts import PageFonts
from desktop.ui.map.ground import look_of
from desktop.ui.map.layers import Layers
from desktop.ui.map.picture import MapPicture
from desktop.ui.map.stage import MapStage
from desktop.ui.saying import worded
from desktop.ui.tasks import TaskRunner


class MapPictures(QObject):
    """Makes pictures of what one stage shows.

    Signals:
        done: The sentence about a picture that was made.
        told: The sentence why one was not.
    """

    done = Signal(str)
    told = Signal(str)

    def __init__(
        self, stage: MapStage, layers: Layers, runner: TaskRunner, parent: QWidget
    ) -> None:
        """Draw in a worker of ``runner``, ``layers`` too; ask for files over ``parent``."""
        super().__init__(parent)
        self._stage = stage
        self._layers = layers
        self._runner = runner
        self._parent = parent
        self._fonts: PageFonts | None = None
        self._target: Path | None = None
        self.title = ""
        runner.done.connect(self._take)
        runner.failed.connect(self.told)

    @Slot(str)
    def make(self, how: str) -> None:
        """Make a picture: "copy", "png" or "svg"."""
        if how == "copy":
            self._draw(None)
            return
        title, name = self.tr("Save the picture"), f"map.{how}"
        dialog = asking(self._parent.window(), Purpose.PICTURE, title, name)
        dialog.setDefaultSuffix(how)
        dialog.fileSelected.connect(self._save_chosen)
        dialog.open()

    def save(self, target: Path) -> None:
        """Write a picture to a new file, SVG where its name ends so and PNG otherwise."""
        self._draw(target)

    @Slot(str)
    def _save_chosen(self, name: str) -> None:
        self.save(Path(name))

    def _draw(self, target: Path | None) -> None:
        if self._fonts is None:
            self._fonts = PageFonts()
        stage = self._stage
        picture = MapPicture(
            answer=stage.answer,
            symbols=stage.symbols,
            layers=self._layers.shown,
            title=self.title,
            view=stage.view,
            look=look_of(stage.theme),
        )
        is_svg = target is not None and target.suffix.lower() == ".svg"
        self._target = target
        self._runner.ask(partial(_drawn, picture.svg if is_svg else picture.png, self._fonts))

    @Slot(object)
    def _take(self, content: bytes) -> None:
        target = self._target
        if target is None:
            QGuiApplication.clipboard().setImage(QImage.fromData(content))
            self.done.emit(self.tr("The picture was copied."))
            return
        try:
            save_picture(content, target)
        except BasewatchError as error:
            self.told.emit(worded(str(error)))
        else:
            self.done.emit(self.tr("The picture was saved as “{0}”.").format(target.name))


def _drawn(make: Callable[[PageFonts], bytes], fonts: PageFonts, _reader: Reader) -> bytes:
    return make(fonts)
