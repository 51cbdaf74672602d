"""Pictures on pages: as large as there is room, with their words below them."""

import struct
from dataclasses import replace

from desktop.domain.briefing import PagePicture
from desktop.services.briefing.layout import sizes
from desktop.services.briefing.layout.flow import Item, fill, height_of
from desktop.services.briefing.layout.frame import Paper
from desktop.services.briefing.layout.words import Words, paragraphs
from desktop.services.drawing.commands import Area, Box, Drawing, Picture
from desktop.services.drawing.text import plain, set_text

CANNOT = "This picture cannot be shown."
_GAP = 10.0
_MOST_WORDS_SHARE = 0.4
_LARGER = 2.0
# The markers of a JPEG that tell its size: all starts of frame.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def picture_drawings(
    paper: Paper, picture: PagePicture, area: Area
) -> tuple[tuple[Drawing, ...], tuple[Item, ...]]:
    """Return a picture with its words, and what of the words finds no room."""
    words: list[Item] = [
        Words(paragraph=one, look=paper.look, line_height=1.4)
        for one in paragraphs(picture.words, sizes.NOTE, paper.look.quiet)
        if one.text
    ]
    setter = paper.kit.setter
    most = area.height * _MOST_WORDS_SHARE
    high = height_of(words, area.width, most, setter) or most
    room = replace(area, height=area.height - high - _GAP)
    content = paper.kit.picture(picture.sha256)
    size = None if content is None else size_of(content)
    shown: tuple[Drawing, ...]
    if content is None or size is None:
        shown, bottom = _cannot(paper, room)
    else:
        one = _fitted(content, size, picture.words, room)
        shown, bottom = (one,), one.y + one.height
    column = Area(x=area.x, y=bottom + _GAP, width=area.width, height=area.bottom - bottom - _GAP)
    filled = fill(words, column, setter)
    return (*shown, *filled.drawings), filled.rest


def size_of(content: bytes) -> tuple[int, int] | None:
    """Return the width and height of a PNG or JPEG, None for anything else."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return (width, height) if width and height else None
    if content.startswith(b"\xff\xd8"):
        return _jpeg_size(content)
    return None


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF:
        if content[at + 1] in _FRAMES:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return (width, height) if width and height else None
        at += 2 + int.from_bytes(content[at + 2 : at + 4])
    return None


def _fitted(content: bytes, size: tuple[int, int], words: str, room: Area) -> Picture:
    """Return a picture in the middle of its room, not much larger than it is."""
    width, height = size
    scale = min(room.width / width, room.height / height, _LARGER)
    return Picture(
        x=room.x + (room.width - width * scale) / 2,
        y=room.y,
        width=width * scale,
        height=height * scale,
        content=content,
        words=words,
    )


def _cannot(paper: Paper, room: Area) -> tuple[tuple[Drawing, ...], float]:
    look = paper.look
    height = min(room.height, 160.0)
    words = plain(CANNOT, sizes.BODY, look.quiet, align="middle")
    text = set_text(paper.kit.setter, words, room.x, room.y, room.width)
    box = Box(x=room.x, y=room.y, width=room.width, height=height, fill=look.panel, radius=6)
    return (box, replace(text, y=room.y + (height - text.height) / 2)), room.y + height
