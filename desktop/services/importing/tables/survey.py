"""Goes once through the bytes of a text file and says what kind of letters are in it."""

import codecs
import re
from dataclasses import dataclass
from pathlib import Path

HEAD_BYTES = 512 * 1024
_CHUNK_BYTES = 1024 * 1024
_HIGH = bytes(range(0x80, 0x100))
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
        good_bytes: How many bytes beyond ASCII are sound UTF-8.
        bad_bytes: How many are not.
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
        going.high_bytes - going.bad_bytes,
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
        self.high_bytes = 0
        self.bad_bytes = 0
        self.line_bytes = 0  # The longest line so far.
        self.samples: list[bytes] = []
        self._decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
        self._since_line_end = 0

    def take(self, chunk: bytes, *, is_last: bool = False) -> None:
        self.has_nul = self.has_nul or b"\x00" in chunk
        self._measure(chunk)
        if chunk.isascii() and not is_last:
            # Half a character before it is none.
            self.bad_bytes += len(self._decoder.getstate()[0])
            self._decoder.reset()
            return
        self.high_bytes += len(chunk) - len(chunk.translate(None, _HIGH))
        text = self._decoder.decode(chunk, is_last)
        try:
            text.encode("utf-8")
        except UnicodeEncodeError:
            self.bad_bytes += sum(1 for letter in text if "\udc80" <= letter <= "\udcff")
        room = min(_MOST_SAMPLES_IN_CHUNK, _MOST_SAMPLES - len(self.samples))
        for match in _HIGH_RUN.finditer(chunk):
            if room <= 0:
                break
            self.samples.append(match[0])
            room -= 1

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
