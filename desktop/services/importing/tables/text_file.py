"""Opens a file as text: in the encoding it names, or the one that makes sense of its letters."""

import re
from pathlib import Path
from typing import TextIO

from desktop.services.importing.tables.csv_table import CsvTable, table_of_text
from desktop.services.importing.tables.letters import NAMES, guess_encoding
from desktop.services.importing.tables.survey import Survey, survey
from desktop.services.importing.tables.table import (
    BROKEN_LETTERS,
    HALF_LETTERS,
    ImportRefused,
    Limits,
)

# What UTF-16 makes of half a character; by the time it is seen, what it was is lost.
_LOST_LETTERS = re.compile(f"[{HALF_LETTERS}\ufffd]")
# So many sound letters for one broken byte, and a file is UTF-8 with a fault in it.
_SOUND_FOR_BROKEN = 8
_MOST_NUL_SHARE = 0.01


def open_text_table(path: Path, limits: Limits, encoding: str = "") -> CsvTable:
    """Return the table that a text file is.

    Args:
        path: The file.
        limits: What reading may use.
        encoding: The encoding, where somebody knows it.

    Raises:
        ImportRefused: Where it is no text, or its letters cannot be told.
        OSError: Where it cannot be read.
    """
    seen = survey(path, limits.cell_chars)
    _refuse_what_is_no_text(seen, limits, encoding)
    codec, notes = (encoding, (encoding,)) if encoding else _encoding(seen)
    is_wide = codec.startswith(("utf-16", "utf-32"))
    # The other encodings leave some bytes undefined.
    is_sound = codec.startswith("utf-8") and not seen.bad_bytes
    broken = _LOST_LETTERS if is_wide else BROKEN_LETTERS
    errors = "strict" if is_sound else "replace" if is_wide else "surrogateescape"

    def open_text() -> TextIO:
        return path.open(encoding=codec, errors=errors, newline="")

    head = seen.head.decode(codec, "replace").removeprefix("\ufeff")
    if not seen.is_whole:
        head = head[: max(head.rfind("\n"), head.rfind("\r")) + 1] or head
    is_checked = not is_sound or seen.has_nul
    return table_of_text(open_text, head, limits, notes, broken if is_checked else None)


def _refuse_what_is_no_text(seen: Survey, limits: Limits, encoding: str) -> None:
    if not seen.head:
        raise ImportRefused("It is empty.")
    is_wide = seen.marked.startswith(("utf-16", "utf-32")) or encoding
    if not is_wide and seen.head.count(0) > len(seen.head) * _MOST_NUL_SHARE:
        raise ImportRefused("It is no text, nor of any other kind that can be read.")
    if seen.has_endless_line:
        raise ImportRefused(f"It has a line of more than {limits.cell_chars:,} characters.")


def _encoding(seen: Survey) -> tuple[str, tuple[str, ...]]:
    """Return the codec of a text, and what there is to say about it."""
    if seen.marked and not (seen.marked == "utf-8-sig" and seen.bad_bytes):
        return seen.marked, (NAMES[seen.marked],)
    if seen.good_bytes >= seen.bad_bytes * _SOUND_FOR_BROKEN:
        faults = f"UTF-8 with {seen.bad_bytes:,} broken bytes" if seen.bad_bytes else "UTF-8"
        return seen.marked or "utf-8", (faults,)
    guess = guess_encoding(seen.samples)
    if not guess.codec:
        raise ImportRefused("Its encoding cannot be told: save it as UTF-8 first.")
    rival = f", by the look of its letters; perhaps {guess.rival}" if guess.rival else ""
    return guess.codec, (f"{NAMES[guess.codec]}{rival}",)
