"""Reads a stranger's document in a process of its own that may use little and keep nothing."""

import json
import os
import subprocess
import threading
import time
from contextlib import suppress
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import IO

from desktop.services.bounded import start_worker
from desktop.services.intake.taken import IntakeRefused, TakenIn

ALIVE = b"."
"""What the process says between two pages, before the JSON that it ends with."""

_WORKER = Path(__file__).with_name("worker.py")
_QUIET_S = 4.0
# Until it has said anything it is only being started, which a busy machine makes it wait for.
_START_S = 30.0
_WHOLE_S = 60.0
_PIECE_BYTES = 1 << 16
# Two million characters, each of them escaped as two surrogates, and a heading.
_MOST_SAID_BYTES = 32 * 1024 * 1024


class Kind(StrEnum):
    """What is to be read."""

    PDF = "PDF"
    WORD = "Word file"
    MAIL = "message"
    PAGE = "web page"


def read_guarded(
    kind: Kind, content: bytes, *, quiet_s: float = _QUIET_S, whole_s: float = _WHOLE_S
) -> TakenIn:
    """Return what a document holds. Slow: call it on a worker thread.

    Args:
        kind: What it is.
        content: Its bytes; of a page its text in UTF-8.
        quiet_s: How long it may say nothing; a PDF tells of each page.
        whole_s: How long all of it may take.

    Raises:
        IntakeRefused: Where there is no text to be had from it, or it takes too much.
    """
    try:
        process = start_worker(_WORKER)
    except OSError as error:
        raise IntakeRefused(f"This {kind} cannot be read now: {error.strerror}.") from None
    with process:
        said = _said(process, kind, content, quiet_s, whole_s)
    try:
        found = json.loads(said)
    except ValueError:
        raise IntakeRefused(
            f"This {kind} cannot be read: reading it took too much time or memory."
        ) from None
    if "refused" in found:
        raise IntakeRefused(found["refused"])
    day = found.pop("published")
    return TakenIn(**found, published=date.fromisoformat(day) if day else None)


def _said(
    process: subprocess.Popen[bytes], kind: Kind, content: bytes, quiet_s: float, whole_s: float
) -> bytes:
    """Hand the document over and return what comes back; nothing whole where it takes too much."""
    assert process.stdin is not None
    assert process.stdout is not None
    given = kind.name.encode() + b"\n" + content
    feeder = threading.Thread(target=_feed, args=(process.stdin, given), daemon=True)
    feeder.start()
    said, end = b"", time.monotonic() + whole_s
    patience_s = max(_START_S, quiet_s)
    while time.monotonic() < end and len(said) < _MOST_SAID_BYTES:
        clock = threading.Timer(patience_s, process.kill)
        clock.start()
        piece = os.read(process.stdout.fileno(), _PIECE_BYTES)
        clock.cancel()
        if not piece:
            break
        said += piece.lstrip(ALIVE) if not said else piece
        patience_s = quiet_s
    process.kill()
    feeder.join()
    return said


def _feed(pipe: IO[bytes], content: bytes) -> None:
    # It may refuse before it has read everything.
    with suppress(OSError):
        pipe.write(content)
    with suppress(OSError):
        pipe.close()
