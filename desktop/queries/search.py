"""What the search box asks: hits over events, notes, reports, bases and their other names."""

from dataclasses import dataclass

from desktop.domain.record import RecordKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One record found.

    Attributes:
        title: The record's own title, or its beginning.
        snippet: Words around the match, plain text.
        exact: False where only a like-sounding spelling matched.
        event: For a source note the event it is on, else empty.
    """

    kind: RecordKind
    id: str
    title: str
    snippet: str
    exact: bool
    event: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hits:
    """The hits in order; ``newest_first`` says that there were too many to rank."""

    hits: tuple[Hit, ...]
    newest_first: bool
