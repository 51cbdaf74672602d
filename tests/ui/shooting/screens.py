"""The screens that a process of pictures has: none that anybody sees."""

import json
from pathlib import Path

SPEAKERS = "second"


def write_screens(file: Path, size: tuple[int, int], scale: int) -> str:
    """Describe a screen of ``size`` and a far one for presenting; return Qt's name of both.

    Args:
        file: Is written.
        size: In pixels as Qt counts them.
        scale: How many of the screen's pixels one of them is, across and down.
    """
    width, height = (part * scale for part in size)
    of = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    first = {"name": "first", "x": 0, "y": 0, "width": width, "height": height, **of}
    far = {"name": SPEAKERS, "x": 20_000, "y": 0, "width": 1280 * scale, "height": 720 * scale}
    file.write_text(json.dumps({"screens": [first, {**far, **of}]}), encoding="utf-8")
    return f"offscreen:configfile={file}"
