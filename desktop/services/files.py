"""Writes a file whole or not at all."""

import os
from collections.abc import Callable
from pathlib import Path
from secrets import token_hex

from desktop.domain.errors import BasewatchError


class FileRefused(BasewatchError):
    """A file that could not be written, with the reason; what was there is there still."""


def write_whole(target: Path, write: Callable[[Path], None]) -> None:
    """Let ``write`` make a file beside ``target``, and put it in its place when it is whole.

    Raises:
        FileRefused: With a sentence; nothing is left behind then.
    """
    scratch = target.with_name(f".basewatch-{token_hex(8)}{target.suffix}")
    try:
        write(scratch)
        with scratch.open("rb") as written:
            os.fsync(written.fileno())
        scratch.replace(target)
    except OSError as error:
        why = (error.strerror or str(error)).rstrip(".").lower()
        raise FileRefused(f"“{target.name}” could not be written: {why}.") from error
    finally:
        scratch.unlink(missing_ok=True)
