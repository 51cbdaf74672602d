"""How a process of this program that works for another one talks to it, by its standard pipes.

Each line is one JSON object. The first that comes in is the order; whatever comes in after it, and
its end too, means that nobody wants the work any more.
"""

import json
import os
import sys
from collections.abc import Callable, Mapping
from threading import Event, Thread
from typing import Any

Say = Callable[..., None]
Serve = Callable[[Mapping[str, Any], Say, Event], None]


def serve_one(serve: Serve) -> int:
    """Have the one order carried out that is given, and return the exit code.

    Args:
        serve: Carries it out; it is handed the order, what tells of it, and what is set as soon as
            nobody wants it any more.
    """
    source = sys.stdin.fileno()
    line, rest = _first_line(source)
    asked = json.loads(line)
    cancelled = Event()
    if rest:
        cancelled.set()
    Thread(target=_listen, args=(source, cancelled), daemon=True).start()
    serve(asked, _say, cancelled)
    return 0


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
