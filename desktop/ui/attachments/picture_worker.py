"""Decodes one picture from a stranger, alone in a process that may use little and keep nothing.

Run as a file, never imported by the window: the picture's bytes come by standard input, a PNG
that holds nothing but its pixels goes to standard output. It exits with 1 where there is none.
"""

import sys

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter

from desktop.services.bounded import limit_process

LONGEST_SIDE_PX = 1_600
MOST_PIXELS = 60_000_000
_MOST_BYTES = 64 * 1024 * 1024
_MOST_MEMORY_BYTES = 1024 * 1024 * 1024
_MOST_DECODED_MB = 320
_MOST_CPU_S = 6
# The decoder is chosen by these, so that no rarer one of Qt's ever sees the bytes.
_STARTS = (
    (b"\x89PNG\r\n\x1a\n", b"png"),
    (b"\xff\xd8\xff", b"jpeg"),
    (b"GIF87a", b"gif"),
    (b"GIF89a", b"gif"),
    (b"RIFF", b"webp"),
    (b"BM", b"bmp"),
)


def main() -> int:
    """Decode what comes in; return the exit code."""
    limit_process(memory_bytes=_MOST_MEMORY_BYTES, cpu_s=_MOST_CPU_S)
    content = sys.stdin.buffer.read(_MOST_BYTES + 1)
    made = b"" if len(content) > _MOST_BYTES else redrawn(content)
    sys.stdout.buffer.write(made)
    sys.stdout.buffer.flush()
    return 0 if made else 1


def redrawn(content: bytes) -> bytes:
    """Return a PNG with the first frame's pixels and nothing else; empty where there is none."""
    kind = next((kind for start, kind in _STARTS if content.startswith(start)), b"")
    source = QBuffer()
    source.setData(QByteArray(content))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source, kind)
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    QImageReader.setAllocationLimit(_MOST_DECODED_MB)
    size = reader.size()
    if not kind or size.isEmpty() or size.width() * size.height() > MOST_PIXELS:
        return b""
    if max(size.width(), size.height()) > LONGEST_SIDE_PX:
        reader.setScaledSize(_bounded(size))
    image = reader.read()
    return b"" if image.isNull() else _png(image)


def _bounded(size: QSize) -> QSize:
    box = QSize(LONGEST_SIDE_PX, LONGEST_SIDE_PX)
    return size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _png(image: QImage) -> bytes:
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    image.convertTo(QImage.Format.Format_ARGB32)
    # A picture made of the bare pixels: words, place and colour profile stay behind.
    bare = QImage(
        image.constBits(), image.width(), image.height(), image.bytesPerLine(), image.format()
    )
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    return bytes(target.data().data()) if QImageWriter(target, b"png").write(bare) else b""


if __name__ == "__main__":
    sys.exit(main())
