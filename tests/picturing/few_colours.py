"""Makes a picture of the window small: so few colours that a byte each is enough."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

MOST_COLOURS = 256
_EXACT = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither


def with_few_colours(image: QImage) -> QImage:
    """Return ``image`` in 256 of its own colours, each pixel in the nearest of them.

    A colour counts the more, the more pixels have it and the less it is like one chosen before:
    the few red ones of a deadline stay red.
    """
    flat = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(flat.constBits(), dtype=np.uint32) & 0xFFFFFF
    colours, counts = np.unique(pixels, return_counts=True)
    parts = np.stack([colours >> 16, colours >> 8 & 255, colours & 255], axis=1).astype(np.float64)
    chosen = _chosen(parts, np.sqrt(counts))
    table = [int(colour) | 0xFF000000 for colour in colours[chosen]]
    return flat.convertToFormat(QImage.Format.Format_Indexed8, table, _EXACT)


def _chosen(parts: NDArray[np.float64], weights: NDArray[np.float64]) -> list[int]:
    """Return which colours to take, of rows of red, green and blue."""
    chosen = [int(weights.argmax())]
    far = ((parts - parts[chosen[0]]) ** 2).sum(axis=1)
    while len(chosen) < MOST_COLOURS and far.any():
        chosen.append(int((far * weights).argmax()))
        far = np.minimum(far, ((parts - parts[chosen[-1]]) ** 2).sum(axis=1))
    return chosen
