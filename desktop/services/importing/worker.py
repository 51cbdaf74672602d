"""Imports in a process of its own: the order comes by standard input, what becomes of it goes out.

Started and listened to by ``process.py``. Each line is one JSON object. Whatever comes in after
the order, and its end too, means that nobody wants the import any more.
"""

import json
import os
import sys
from collections.abc import Mapping
from threading import Event, Thread
from typing import Any

from desktop.domain.errors import BasewatchError
from desktop.services.importing.order import order_of
from desktop.services.importing.working import Say, carry_out, take_back

CHECK, IMPORT, CLEAN = "check", "import", "clean"


def main() -> int:
    """Carry out the one order that is given; return the exit code."""
    source = sys.stdin.fileno()
    line, rest = _first_line(source)
    asked = json.loads(line)
    cancelled = Event()
    if rest:
        cancelled.set()
    Thread(target=_listen, args=(source, cancelled), daemon=True).start()
    serve(asked, _say, cancelled)
    return 0


def serve(asked: Mapping[str, Any], say: Say, cancelled: Event) -> None:
    """Carry out an order, and say what comes of it; the last line is a result or a refusal."""
    try:
        order = order_of(asked["order"])
        if asked["do"] == CLEAN:
            say(is_gone=take_back(order))
            return
        writes = asked["do"] == IMPORT
        checked = carry_out(order, say, cancelled.is_set, writes=writes)
        say(result=checked.as_json())
    except BasewatchError as error:
        say(refused=str(error), kind=type(error).__name__)
    except MemoryError:
        say(refused="It needs more memory than there is.", kind="")


def _say(**said: Any) -> None:
    out = sys.stdout.buffer
    out.write(json.dumps(said, ensure_ascii=True, separators=(",", ":")).encode("ascii") + b"\n")
    out.flush()


def _first_line(source: int) -> tuple[bytes, bytes]:
    """Return the order, and what came right behind it; nothing is waited for in vain."""
    held = b""
    pieces = []
    while b"\n" not in held and (held := os.read(source, 1 << 16)):
        pieces.append(held)
    line, _end, rest = b"".join(pieces).partition(b"\n")
    return line, rest


def _listen(source: int, cancelled: Event) -> None:
    os.read(source, 1)
    cancelled.set()
