"""Takes the picture of a window with whatever has opened over it, and notes what it shows."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

INDEX = "index.json"
_OVER = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)
_PACKED = 60  # Quick to write, and not much larger than the smallest.


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture.

    Attributes:
        file: Its name in the folder.
        size: Width and height, in pixels that Qt counts, not in those of the screen.
        lightness: Mean luminance, 0 black to 255 white.
        widgets: The kinds of widget of the program that can be seen on it.
    """

    file: str
    size: tuple[int, int]
    lightness: float
    widgets: list[str]


class Camera:
    """Keeps pictures in a folder, with a list of them.

    Attributes:
        actions: Which of the window's were done on the way.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._shots: dict[str, Shot] = {}
        self.actions: set[str] = set()
        folder.mkdir(parents=True, exist_ok=True)

    def take(self, name: str, shown: QWidget) -> None:
        """Take the picture of a window, called ``name``.

        Raises:
            ValueError: There is one of this name.
        """
        if name in self._shots:
            raise ValueError(f"there are two states {name}")
        image = _with_popups(shown)
        file = f"{name}.png"
        image.save(str(self._folder / file), "PNG", _PACKED)
        size = shown.width(), shown.height()
        self._shots[name] = Shot(file, size, _lightness(image), _kinds_seen())

    def write_index(self) -> None:
        """Keep the list of what was taken."""
        shots = {name: asdict(shot) for name, shot in self._shots.items()}
        listed = {"shots": shots, "actions": sorted(self.actions)}
        self._folder.joinpath(INDEX).write_text(json.dumps(listed, indent=1), encoding="utf-8")


def _with_popups(shown: QWidget) -> QImage:
    """Return a window as the screen shows it: menus and lists that opened over it are windows."""
    image = shown.grab().toImage()
    painter = QPainter(image)
    for one in QApplication.topLevelWidgets():
        if one is not shown and one.isVisible() and one.windowType() in _OVER:
            painter.drawPixmap(one.pos() - shown.mapToGlobal(QPoint()), one.grab())
    painter.end()
    return image


def _lightness(image: QImage) -> float:
    small = image.convertToFormat(QImage.Format.Format_Grayscale8).scaled(
        64, 64, mode=Qt.TransformationMode.SmoothTransformation
    )
    values = [small.pixelColor(x, y).lightness() for x in range(64) for y in range(64)]
    return sum(values) / len(values)


def _kinds_seen() -> list[str]:
    """Return the classes of the program, and those they are made from, that can be seen."""
    seen = {
        f"{kind.__module__}.{kind.__name__}"
        for one in QApplication.allWidgets()
        if _is_seen(one)
        for kind in type(one).__mro__
        if kind.__module__.startswith("desktop.ui.")
    }
    return sorted(seen)


def _is_seen(one: QWidget) -> bool:
    """Tell whether some part of a widget is in sight; what stands in it may cover it."""
    if not one.isVisible():
        return False
    seen, inner = one.rect(), one
    while not inner.isWindow():
        seen.translate(inner.pos())
        inner = inner.parentWidget()
        seen &= inner.rect()
    return not seen.isEmpty()
