"""Imports in a process of its own: the order comes by standard input, what becomes of it goes out.

Started and listened to by ``process.py``. Each line is one JSON object. Whatever comes in after
the order, and its end too, means that nobody wants the import any more.
"""

from collections.abc import Mapping
from threading import Event
from typing import Any

from desktop.domain.errors import BasewatchError
from desktop.services.hired import CLEAN
from desktop.services.importing.order import order_of
from desktop.services.importing.working import carry_out, take_back
from desktop.services.pipes import Say, serve_one

CHECK, IMPORT = "check", "import"


def main() -> int:
    """Carry out the one order that is given; return the exit code."""
    return serve_one(serve)


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
