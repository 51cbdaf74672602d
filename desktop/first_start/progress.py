"""Says on the terminal what the first start is doing."""

import sys
import time
from types import TracebackType
from typing import Self


def say(text: str) -> None:
    """Print one line; on stderr, since what a command answers goes to stdout."""
    print(text, file=sys.stderr, flush=True)


class Step:
    """One named step; says how long it took when it is over."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __enter__(self) -> Self:
        self._started = time.monotonic()
        say(f"- {self._name}")
        return self

    def tell(self, news: str) -> None:
        """Print what happens within the step."""
        say(f"    {news}")

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if error is None:
            say(f"    done in {time.monotonic() - self._started:.0f} s")
