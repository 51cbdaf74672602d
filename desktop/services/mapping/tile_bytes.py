"""What of a map tile's bytes a decoder may see: pixels of a tile's size, in few passes.

A tile comes from a stranger's file. Beside the pixels its picture may carry texts that unpack to
gigabytes, colour profiles and camera notes; and a hundred bytes may ask for a thousand passes.
"""

import struct
from collections.abc import Iterator

MOST_SIDE_PX = 1_024
"""Tiles of retina screens have 512; nobody makes larger ones."""

# A progressive picture has about ten; each costs as much as a whole picture.
_MOST_PASSES = 32
_PNG_START = b"\x89PNG\r\n\x1a\n"
_PNG_PIXELS = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
_JPEG_START, _JPEG_PASS = b"\xff\xd8", 0xDA
# Frame headers hold the size; these three of the range are tables.
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
# APP0 and APP14 tell how the colours are meant; all others and comments are somebody's notes.
_JPEG_NOTES = frozenset({*range(0xE1, 0xF0), 0xFE}) - {0xEE}


def bare_pixels(content: bytes, kind: bytes) -> bytes:
    """Return a picture without all that is not needed to draw it.

    Args:
        content: The bytes of a tile, from anybody.
        kind: "png" or "jpeg", which it is said to be.

    Returns:
        Empty where it is none of its kind, damaged at its head, larger than `MOST_SIDE_PX` a
        side, or of too many passes.
    """
    return _bare_png(content) if kind == b"png" else _bare_jpeg(content)


def _bare_png(content: bytes) -> bytes:
    if not content.startswith(_PNG_START):
        return b""
    kept, first = [_PNG_START], True
    for name, at, end in _png_chunks(content):
        if first and not (name == b"IHDR" and end - at == 25 and _fits(content, at + 8, ">II")):
            return b""
        first = False
        if name in _PNG_PIXELS:
            kept.append(content[at:end])
    return b"" if first else b"".join(kept)


def _png_chunks(content: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Yield each whole chunk: its name, where it begins and where it ends."""
    at = len(_PNG_START)
    while at + 12 <= len(content):
        end = at + 12 + int.from_bytes(content[at : at + 4], "big")
        if end > len(content):
            return
        yield content[at + 4 : at + 8], at, end
        at = end


def _bare_jpeg(content: bytes) -> bytes:
    if not content.startswith(_JPEG_START):
        return b""
    kept, at, is_sized = [_JPEG_START], len(_JPEG_START), False
    while at + 4 <= len(content) and content[at] == 0xFF:
        mark, end = content[at + 1], at + 2 + int.from_bytes(content[at + 2 : at + 4], "big")
        if mark == _JPEG_PASS:
            is_few = content.count(b"\xff\xda", at) <= _MOST_PASSES
            return b"".join((*kept, content[at:])) if is_sized and is_few else b""
        if mark in _JPEG_FRAMES:
            is_sized = end - at >= 9 and _fits(content, at + 5, ">HH")
            if not is_sized:
                return b""
        if mark not in _JPEG_NOTES:
            kept.append(content[at:end])
        at = end
    return b""


def _fits(content: bytes, at: int, shape: str) -> bool:
    """Tell whether the two sides that stand there are those of a tile."""
    if at + struct.calcsize(shape) > len(content):
        return False
    return all(1 <= side <= MOST_SIDE_PX for side in struct.unpack_from(shape, content, at))
