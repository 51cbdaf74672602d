"""Icons in every size and kind that a system wants, from the drawings in the resources."""

import struct
from collections.abc import Callable, Mapping, Sequence

from desktop.packaging.contents import CHECKOUT

PROGRAM = "basewatch"
CASEBOOK = "basewatch-casebook"
HICOLOR_PX = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_PX = (16, 24, 32, 48, 64, 128, 256)
# Apple's kinds of icon; those of twice the density have a kind of their own.
_ICNS = (
    *((b"icp4", 16), (b"icp5", 32), (b"icp6", 64), (b"ic07", 128), (b"ic08", 256)),
    *((b"ic09", 512), (b"ic10", 1024), (b"ic11", 32), (b"ic12", 64), (b"ic13", 256)),
    (b"ic14", 512),
)


def drawing(name: str) -> bytes:
    """Return the SVG of this name."""
    return (CHECKOUT / "resources/icons" / f"{name}.svg").read_bytes()


def picture(name: str, size_px: int) -> bytes:
    """Return a drawing as a PNG of ``size_px`` pixels a side; the one kept where there is one."""
    kept = CHECKOUT / "resources/icons" / f"{name}-{size_px}.png"
    return kept.read_bytes() if kept.exists() else _painted(drawing(name), size_px)


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """Return an icon for Windows that holds these PNGs, each by its pixels a side."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    rows, bodies = [], []
    for size_px, png in sorted(pictures.items()):
        side = size_px % 256  # 256 is written as 0.
        rows.append(struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), at))
        bodies.append(png)
        at += len(png)
    return b"".join([head, *rows, *bodies])


def icns(picture_of: Callable[[int], bytes]) -> bytes:
    """Return an icon for macOS; ``picture_of`` makes a PNG of so many pixels a side."""
    parts: Sequence[tuple[bytes, bytes]] = [(kind, picture_of(side)) for kind, side in _ICNS]
    body = b"".join(kind + struct.pack(">I", 8 + len(png)) + png for kind, png in parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def windows_icon(name: str) -> bytes:
    """Return the drawing as an icon for Windows."""
    return ico({size_px: picture(name, size_px) for size_px in ICO_PX})


def mac_icon(name: str) -> bytes:
    """Return the drawing as an icon for macOS."""
    return icns(lambda size_px: picture(name, size_px))


def _painted(svg: bytes, size_px: int) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg)).render(painter)
    painter.end()
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(target, b"png").write(image)
    return bytes(target.data().data())
