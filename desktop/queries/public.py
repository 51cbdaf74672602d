"""The only way to what a briefing is built from: a reader that cannot see private records."""

from collections.abc import Callable
from datetime import date
from types import TracebackType
from typing import Self

from desktop.queries.reader import Reader
from desktop.store.engine import DatabaseFailure
from desktop.store.errors import translated
from desktop.store.public import show_public


class PublicReader:
    """A reader of its own, which sees no private record and nothing that rests on one.

    What leaves the casebook is asked of one of these, so that no query has to think of it.

    Attributes:
        reader: Asks the casebook.
        day: It sees only what was public by the end of this UTC day; None for all.
        private_left_out: How many live records are private themselves.
    """

    def __init__(self, open_reader: Callable[[], Reader], day: date | None = None) -> None:
        """Open a reader with ``open_reader`` and hide from it what is private.

        Raises:
            StoreError: Where the casebook cannot be read.
        """
        self.day = day
        self.reader = open_reader()
        self.reader.is_public = True
        try:
            self.private_left_out = show_public(self.reader.db, day)
        except DatabaseFailure as error:
            self.reader.close()
            raise translated(error, self.reader.path) from error

    def close(self) -> None:
        """Close the reader."""
        self.reader.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
