"""Whether somebody who uses the keys sees where the focus is: pictures with it and without."""

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

# WCAG 2.2, 2.4.13: what changes has three times the luminance, or a third of it.
_LEAST_CONTRAST = 3.0
_AROUND_PX = 4
_STYLED = (
    *("primary", "link", "quiet", "choice", "chosen", "chip", "step", "framed", "cross"),
    *("rows", "search", "cell", "bare", "within", "inline"),
)


def kind_of(widget: QWidget) -> str:
    """Return what widgets that look alike share: their class, and what the style sheet asks."""
    asked = [f"{name}={widget.property(name)}" for name in _STYLED if widget.property(name)]
    return " ".join((type(widget).__name__, *asked))


def ringed(shown: QWidget, widget: QWidget) -> float:
    """Return how many pixels tell that a widget has the focus, for each pixel of its outline."""
    place = QRect(widget.mapTo(shown, QPoint()), widget.size())
    room = place.adjusted(-_AROUND_PX, -_AROUND_PX, _AROUND_PX, _AROUND_PX) & shown.rect()
    if not shown.isActiveWindow():
        shown.activateWindow()
    widget.clearFocus()
    QApplication.processEvents()
    without = _luminance(shown.grab(room).toImage())
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    with_it = _luminance(shown.grab(room).toImage())
    outline = 2 * (place.width() + place.height())
    return _apart(without, with_it) / outline


def told_apart(one: QImage, other: QImage) -> int:
    """Return at how many pixels two pictures of one size can be told apart by lightness."""
    return _apart(_luminance(one), _luminance(other))


def _apart(one: np.ndarray, other: np.ndarray) -> int:
    ratio = (np.maximum(one, other) + 0.05) / (np.minimum(one, other) + 0.05)
    return int((ratio >= _LEAST_CONTRAST).sum())


def _luminance(image: QImage) -> np.ndarray:
    flat = image.convertToFormat(QImage.Format.Format_RGB32)
    bytes_ = np.frombuffer(bytes(flat.constBits()), dtype=np.uint8)
    colours = bytes_.reshape(flat.height(), flat.width(), 4)[:, :, 2::-1] / 255
    linear = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])
