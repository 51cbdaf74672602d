"""Goes once through the bytes of a text file and says what kind of letters are in it."""

import codecs
import re
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

HEAD_BYTES = 512 * 1024
_CHUNK_BYTES = 1024 * 1024
_ESCAPED = re.compile("[\udc80-\udcff]")
_HIGH_RUN = re.compile(rb"[\x00-\x7f]{0,6}(?:[\x80-\xff]+[\x00-\x7f]{0,6}){1,40}")
_LINE_END = re.compile(rb"[\r\n]")
_MOST_SAMPLES = 5_000
_MOST_SAMPLES_IN_CHUNK = 500
# The longer mark first: that of UTF-16 is its beginning.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Of every hundred characters of a table this many are digits, separators and line ends.
_LEAST_NUL_SHARE = 0.1


@dataclass(frozen=True, slots=True)
class Survey:
    """What the bytes of a text file are.

    Attributes:
        head: The first of them.
        is_whole: Whether the head is all there is.
        marked: The encoding that the file names by its first bytes; empty where it names none.
        has_nul: Whether a byte is zero.
        good_bytes: How many bytes of sound UTF-8 go on with a character that another began.
        bad_bytes: How many bytes are none of UTF-8.
        has_endless_line: Whether a line is longer than any may be; what comes after it is not
            looked at.
        samples: Stretches around letters beyond ASCII, from all over the file.
    """

    head: bytes
    is_whole: bool
    marked: str
    has_nul: bool
    good_bytes: int
    bad_bytes: int
    has_endless_line: bool
    samples: tuple[bytes, ...]


def survey(path: Path, most_line_bytes: int) -> Survey:
    """Read a file through in pieces; a gigabyte takes a second or so, and no memory to speak of."""
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
        is_whole = len(head) < HEAD_BYTES
        going = _Going()
        going.take(head)
        while going.line_bytes <= most_line_bytes and (chunk := file.read(_CHUNK_BYTES)):
            going.take(chunk)
    going.take(b"", is_last=True)
    return Survey(
        head,
        is_whole,
        encoding_by_first_bytes(head),
        going.has_nul,
        going.good_bytes,
        going.bad_bytes,
        going.line_bytes > most_line_bytes,
        tuple(going.samples),
    )


def encoding_by_first_bytes(head: bytes) -> str:
    """Return what a byte order mark says, or the zeros that UTF-16 has without one."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding
    least = len(head) / 2 * _LEAST_NUL_SHARE
    first, second = head[::2].count(0), head[1::2].count(0)
    if second > least and first * 20 < second:
        return "utf-16-le"
    if first > least and second * 20 < first:
        return "utf-16-be"
    return ""


class _Going:
    """What has been seen so far."""

    def __init__(self) -> None:
        self.has_nul = False
        self.good_bytes = 0
        self.bad_bytes = 0
        self.line_bytes = 0  # The longest line so far.
        self.samples: list[bytes] = []
        self._begun = b""  # The first bytes of a character that a piece ended in.
        self._since_line_end = 0

    def take(self, chunk: bytes, *, is_last: bool = False) -> None:
        self.has_nul = self.has_nul or b"\x00" in chunk
        self._measure(chunk)
        data = self._begun + chunk
        try:
            text, used = codecs.utf_8_decode(data, "strict", is_last)
        except UnicodeDecodeError:
            self._take_broken(data, is_last=is_last)
        else:
            self.good_bytes += used - len(text)
            self._begun = data[used:]

    def _take_broken(self, data: bytes, *, is_last: bool) -> None:
        text, used = codecs.utf_8_decode(data, "surrogateescape", is_last)
        self.bad_bytes += len(_ESCAPED.findall(text))
        self.good_bytes += used - len(text)
        self._begun = data[used:]
        room = min(_MOST_SAMPLES_IN_CHUNK, _MOST_SAMPLES - len(self.samples))
        self.samples.extend(match[0] for match in islice(_HIGH_RUN.finditer(data), max(room, 0)))

    def _measure(self, chunk: bytes) -> None:
        first = _LINE_END.search(chunk)
        if first is None:
            self._since_line_end += len(chunk)
            self.line_bytes = max(self.line_bytes, self._since_line_end)
            return
        length = self._since_line_end + first.start()
        self.line_bytes = max(self.line_bytes, length)
        last = max(chunk.rfind(b"\n"), chunk.rfind(b"\r"))
        self._since_line_end = len(chunk) - last - 1
