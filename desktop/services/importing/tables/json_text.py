"""Reads JSON piece by piece, however long the list in it is; numbers stay as they are written."""

import json
from collections.abc import Iterator
from typing import Any, TextIO

from desktop.services.importing.tables.table import ImportRefused, Limits, Tick

_CHUNK_CHARS = 1024 * 1024
_BLANK = " \t\r\n\ufeff"


class TwiceNamed(dict[str, Any]):
    """An object in which a key stands twice, so that something of it is lost."""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    return made if len(made) == len(pairs) else TwiceNamed(made)


# "1.10" and numbers of five thousand digits are kept to the letter; so is NaN, as a word.
DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_float=str, parse_int=str, parse_constant=str, strict=False
)


class JsonText:
    """A JSON text that is gone through once, from beginning to end."""

    def __init__(self, text: TextIO, limits: Limits, tick: Tick) -> None:
        """Begin at the beginning; ``tick`` is called for each piece that is read."""
        self._text = text
        self._limits = limits
        self._tick = tick
        self._buffer = ""
        self._at = 0
        self._values = 0

    def items(self) -> Iterator[tuple[str, int, Any]]:
        """Yield each value outside lists, and each element of lists, that stands in an object.

        Yields:
            The path of keys joined by dots; the number of the element, 0 outside of a list; and
            what stands there, whole.
        """
        yield from self._walk("", 0)
        if self._peek():
            raise self._damaged()

    def value(self) -> Any:
        """Return the value that comes next, whole."""
        self._peek()
        self._values += 1
        while True:
            left = len(self._buffer) - self._at
            try:
                value, end = DECODER.raw_decode(self._buffer, self._at)
            except RecursionError:
                raise ImportRefused("Its records are nested far too deep.") from None
            except ValueError:
                if self._more(left):
                    continue
                raise self._damaged() from None
            # A number may go on in the next piece.
            if end == len(self._buffer) and self._more(left):
                continue
            self._at = end
            return value

    def _walk(self, path: str, depth: int) -> Iterator[tuple[str, int, Any]]:
        if depth > self._limits.depth:
            raise ImportRefused("Its records are nested far too deep.")
        sign = self._peek()
        if sign == "[":
            number = 0
            while self._has_next("[" if not number else ",", "]"):
                number += 1
                yield path, number, self.value()
        elif sign == "{":
            opening = "{"
            while self._has_next(opening, "}"):
                opening = ","
                key = str(self.value())
                self._take(":")
                yield from self._walk(f"{path}.{key}" if path else key, depth + 1)
        else:
            yield path, 0, self.value()

    def _has_next(self, before: str, closing: str) -> bool:
        """Pass over what stands before an element; return False at the end of the list."""
        if before == "," and self._peek() == closing:
            self._at += 1
            return False
        self._take(before)
        if before != "," and self._peek() == closing:
            self._at += 1
            return False
        return True

    def _take(self, sign: str) -> None:
        if self._peek() != sign:
            raise self._damaged()
        self._at += 1

    def _peek(self) -> str:
        """Return the next sign that is no blank, without taking it; empty at the end."""
        while True:
            while self._at < len(self._buffer):
                sign = self._buffer[self._at]
                if sign not in _BLANK:
                    return sign
                self._at += 1
            if not self._more(0):
                return ""

    def _more(self, left: int) -> bool:
        """Read on, as much again as could not be used yet; return whether there was more."""
        if left > self._limits.cell_chars * 4:
            raise ImportRefused("One of its records is far too long.")
        piece = self._text.read(max(_CHUNK_CHARS, left))
        self._tick()
        self._buffer = self._buffer[self._at :] + piece
        self._at = 0
        return bool(piece)

    def _damaged(self) -> ImportRefused:
        return ImportRefused(f"Its JSON is damaged at or after value {self._values:,}.")
