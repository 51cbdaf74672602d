"""Turns a stranger's picture into one that is safe to show, in a process of its own."""

import subprocess
import threading
from contextlib import suppress
from pathlib import Path
from typing import IO

from desktop.domain.errors import BasewatchError
from desktop.services.bounded import start_worker

_WORKER = Path(__file__).with_name("picture_worker.py")
_MOST_SECONDS = 8.0
_MOST_BYTES = 16 * 1024 * 1024
_PNG_START = b"\x89PNG\r\n\x1a\n"


class PictureRefused(BasewatchError):
    """A picture that cannot be shown; which of its faults is to blame helps nobody."""

    def __init__(self) -> None:
        super().__init__("This picture cannot be shown.")


def safe_picture(content: bytes, most_seconds: float = _MOST_SECONDS) -> bytes:
    """Return a picture as a PNG of at most 1,600 pixels a side that holds only its pixels.

    Slow: ask for it on a worker thread.

    Args:
        content: The bytes of a PNG, JPEG, GIF, WebP or BMP, from anybody.
        most_seconds: How long it may take.

    Raises:
        PictureRefused: Where it is none of these, damaged, too large, or takes too long.
    """
    try:
        process = start_worker(_WORKER)
    except OSError as error:
        raise PictureRefused from error
    with process:
        made = _exchanged(process, content, most_seconds)
    if process.returncode != 0 or len(made) > _MOST_BYTES or not made.startswith(_PNG_START):
        raise PictureRefused
    return made


def _exchanged(process: subprocess.Popen[bytes], content: bytes, most_seconds: float) -> bytes:
    """Hand ``content`` over and return what comes back, no more than is wanted."""
    assert process.stdin is not None
    assert process.stdout is not None
    clock = threading.Timer(most_seconds, process.kill)
    feeder = threading.Thread(target=_feed, args=(process.stdin, content), daemon=True)
    clock.start()
    feeder.start()
    try:
        made = process.stdout.read(_MOST_BYTES + 1)
        if len(made) > _MOST_BYTES:
            process.kill()
        process.wait()
    finally:
        clock.cancel()
        feeder.join()
    return made


def _feed(pipe: IO[bytes], content: bytes) -> None:
    # It may refuse before it has read everything.
    with suppress(OSError):
        pipe.write(content)
    with suppress(OSError):
        pipe.close()
