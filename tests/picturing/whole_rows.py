"""Cuts a picture off between two lines of what it shows, and not through one."""

import numpy as np
from PySide6.QtGui import QImage

# Between two lines of text nothing begins or ends over so many rows.
CALM_ROWS = 8
LOOKED_THROUGH = 1 / 6


def ending_whole(image: QImage, most_rows: int) -> QImage:
    """Return the upper rows of ``image``, ``most_rows`` at most, without half a line at their end.

    Rows that are all alike show nothing, or what goes on across them, as lines of a grid do. Of
    such places in the last part it is the one with the least across it: outside a box, not in it.
    """
    flat = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(flat.constBits(), dtype=np.uint32)
    rows = pixels.reshape(flat.height(), flat.width())[:most_rows]
    is_like_last = np.concatenate([[False], (rows[1:] == rows[:-1]).all(axis=1)])
    across = (rows[:, 1:] != rows[:, :-1]).sum(axis=1)
    ends = [
        end
        for end in range(round(len(rows) * (1 - LOOKED_THROUGH)), len(rows) + 1)
        if is_like_last[end - CALM_ROWS : end].all()
    ]
    end = min(ends, key=lambda end: (across[end - 1], -end), default=len(rows))
    return image.copy(0, 0, image.width(), end)
