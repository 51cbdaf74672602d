"""How the process that reads talks: a length, then JSON, so that neither side runs the other's."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from desktop.services.importing.tables.table import Limits, RawRow

LENGTH_BYTES = 4
MOST_FRAME_BYTES = 64 * 1024 * 1024
_PIECE_CHARS = 256 * 1024
_PIECE_ROWS = 500


def framed(said: dict[str, Any]) -> bytes:
    """Return what is to be said, with its length before it."""
    body = json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    return len(body).to_bytes(LENGTH_BYTES) + body


def pieces(rows: Iterable[RawRow], limits: Limits) -> Iterator[list[RawRow]]:
    """Yield rows in pieces of a moderate size; a row that is far too long says so instead."""
    piece: list[RawRow] = []
    length = 0
    for row in rows:
        chars = sum(map(len, row.cells))
        if chars > limits.cell_chars:
            problem = f"more than {limits.cell_chars:,} characters"
            piece.append(RawRow(row.number, (), problem))
        else:
            piece.append(row)
            length += chars
        if length > _PIECE_CHARS or len(piece) >= _PIECE_ROWS:
            yield piece
            piece, length = [], 0
    if piece:
        yield piece
