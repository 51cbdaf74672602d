"""What Word and PowerPoint files share: text that XML can hold, and nothing of who made them."""

import re
import unicodedata
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_FORBIDDEN = {code: " " for code in range(32) if code not in {9, 10}} | {0xFFFE: " ", 0xFFFF: " "}
_ISOLATES = (0x2066, 0x2067, 0x2068, 0x2069)
_WAYS = {"L": "L", "R": "R", "AL": "R"}
_OTHER_WAY = {False: re.compile("R(?:-*R)*"), True: re.compile("L(?:-*L)*")}
_ABOUT = "docProps/app.xml"
_NOTHING_SAID = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties'
    ' xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>Basewatch</Application></Properties>"
)


def clean(text: str) -> str:
    """Return text that XML can hold."""
    return text.translate(_FORBIDDEN).encode("utf-8", "replace").decode()


def with_marks(text: str, *, is_right_to_left: bool = False) -> str:
    """Return text with marks of direction in place of isolates, which few office programs know.

    A name within a sentence of the other direction still keeps to itself: on both of its sides
    stands a letter without shape in the direction of the sentence.
    """
    return text.translate(dict.fromkeys(_ISOLATES, "\u200f" if is_right_to_left else "\u200e"))


def pieces_by_direction(text: str, *, is_right_to_left: bool) -> list[tuple[str, bool]]:
    """Return text in pieces that read one way each, and whether that is from the right.

    What stands between two words of the other direction than the sentence's belongs to them.
    """
    ways = "".join(_WAYS.get(unicodedata.bidirectional(letter), "-") for letter in text)
    pieces: list[tuple[str, bool]] = []
    at = 0
    for found in _OTHER_WAY[is_right_to_left].finditer(ways):
        pieces.append((text[at : found.start()], is_right_to_left))
        pieces.append((text[found.start() : found.end()], not is_right_to_left))
        at = found.end()
    pieces.append((text[at:], is_right_to_left))
    return [piece for piece in pieces if piece[0]]


def settled(saved: bytes) -> bytes:
    """Return a saved file that tells neither when it was written nor by which program.

    The same content gives the same bytes.
    """
    made = BytesIO()
    with ZipFile(BytesIO(saved)) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = _NOTHING_SAID.encode() if name == _ABOUT else old.read(name)
            # The first day that a ZIP file knows, not that of the writing.
            new.writestr(ZipInfo(name), content, ZIP_DEFLATED)
    return made.getvalue()
