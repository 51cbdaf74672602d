"""The only way to what a briefing is built from: a reader that cannot see private records."""

from collections.abc import Callable
from datetime import date
from types import TracebackType
from typing import Self

from desktop.domain.record import NOT_FOR_PASSING_ON
from desktop.queries.reader import Reader
from desktop.store.chosen import Chosen, show_chosen
from desktop.store.engine import DatabaseFailure
from desktop.store.errors import translated
from desktop.store.public import hidden_ids, hidden_tags, show_public, tagged


class PublicReader:
    """A reader of its own, which sees no private record and nothing that rests on one.

    What leaves the casebook is asked of one of these, so that no query has to think of it. What
    bears the tag `NOT_FOR_PASSING_ON` is hidden as if it were private, unless it is asked for.

    Attributes:
        reader: Asks the casebook.
        day: It sees only what was public by the end of this UTC day; None for all.
        private_left_out: How many live records are private themselves.
        restricted_left_out: How many more are not for passing on; 0 where these are asked for.
    """

    def __init__(
        self,
        open_reader: Callable[[], Reader],
        day: date | None = None,
        *,
        with_restricted: bool = False,
    ) -> None:
        """Open a reader with ``open_reader`` and hide from it what is private.

        Args:
            open_reader: Opens a reader of the casebook as it is now.
            day: See also only what was public by the end of this UTC day; None for all.
            with_restricted: See also what is not for passing on.

        Raises:
            StoreError: Where the casebook cannot be read.
        """
        self.day = day
        self.reader = open_reader()
        self.reader.is_public = True
        without = "" if with_restricted else NOT_FOR_PASSING_ON
        try:
            self.private_left_out = show_public(self.reader.db, day, without)
            self.restricted_left_out = tagged(self.reader.db, without) if without else 0
        except DatabaseFailure as error:
            self.reader.close()
            raise translated(error, self.reader.path) from error

    @property
    def left_out(self) -> int:
        """How many live records are left out for what they are themselves."""
        return self.private_left_out + self.restricted_left_out

    def restricted_shown(self) -> int:
        """Return how many live records it sees that are not for passing on.

        Raises:
            StoreError: Where the casebook cannot be read.
        """
        try:
            return tagged(self.reader.db, NOT_FOR_PASSING_ON, schema="")
        except DatabaseFailure as error:
            raise translated(error, self.reader.path) from error

    def choose(self, chosen: Chosen) -> None:
        """See only what is chosen from now on; once.

        Raises:
            StoreError: Where the casebook cannot be read.
        """
        try:
            show_chosen(self.reader.db, chosen)
        except DatabaseFailure as error:
            raise translated(error, self.reader.path) from error

    def hidden(self) -> tuple[frozenset[str], frozenset[str]]:
        """Return the ids that give away what must not be seen, and the tags.

        Raises:
            StoreError: Where the casebook cannot be read.
        """
        db = self.reader.db
        try:
            return frozenset(hidden_ids(db)), frozenset(hidden_tags(db))
        except DatabaseFailure as error:
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
