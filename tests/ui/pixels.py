"""Looks at what widgets have drawn."""

from collections import Counter

from PySide6.QtGui import QImage


def colours(image: QImage) -> Counter[str]:
    """Return how many pixels have each colour, as ``#RRGGBB``."""
    flat = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = bytes(flat.constBits())
    return Counter(
        f"#{pixels[at + 2]:02X}{pixels[at + 1]:02X}{pixels[at]:02X}"
        for at in range(0, len(pixels), 4)
    )
