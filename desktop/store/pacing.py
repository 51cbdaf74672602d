"""How slow work on a whole file tells how far it is, and is ended in the midst of a statement."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from desktop.store.engine import Connection

Pace = Callable[[float], None]
"""Told which part of the work is done, 0 to 1; what it raises ends the work."""

_STEPS = 20_000


def unhurried(_part: float) -> None:
    """Listen to no progress, and end nothing."""


def share(pace: Pace, first: float, last: float) -> Pace:
    """Return the pace of a piece of the work: its beginning and its end as parts of the whole."""
    return lambda part: pace(first + part * (last - first))


@contextmanager
def stoppable(connection: Connection, pace: Pace, part: float) -> Iterator[None]:
    """Ask ``pace`` again and again, at ``part``, while long statements run on ``connection``.

    Whatever the statement raises for having been given up, what ``pace`` raised comes out.
    """
    ended: list[Exception] = []

    def goes_on() -> bool:
        try:
            pace(part)
        except Exception as error:  # noqa: BLE001 - nothing may be raised through the library
            ended.append(error)
        return bool(ended)

    connection.set_progress_handler(goes_on, _STEPS)
    try:
        yield
    except Exception as error:
        if ended:
            raise ended[0] from error
        raise
    finally:
        connection.set_progress_handler(None, 0)
    if ended:
        raise ended[0]
