"""A source note: what one report says about one event, and who says so via whom."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.grading import Credibility
from desktop.domain.ids import EventId, ReportId, SourceId
from desktop.domain.record import MAX_TEXT_CHARS, InvalidRecord, Record, check_number, check_texts
from desktop.domain.spans import DateSpan


class Stance(StrEnum):
    """How the note bears on the event."""

    SUPPORTS = "supports"
    AGAINST = "against"
    QUALIFIES = "qualifies"
    CONTEXT = "context"
    NO_COMMENT = "no_comment"


class Basis(StrEnum):
    """How the origin can know."""

    WITNESSED = "witnessed"
    TOLD = "told"
    DOCUMENTED = "documented"
    INFERRED = "inferred"
    UNKNOWN = "unknown"


class NoteStatus(StrEnum):
    """What the analyst made of the note."""

    ACCEPTED = "accepted"
    DISPUTED = "disputed"
    REJECTED = "rejected"
    OPEN = "open"


class Relation(StrEnum):
    """How one link of the chain passes on the next one's words."""

    SAYS = "says"
    QUOTES = "quotes"
    CITES = "cites"
    TRANSLATES = "translates"
    REPOSTS = "reposts"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainLink:
    """One speaker in the chain behind the publisher.

    Attributes:
        relation: How the link before it passes it on.
        number: How many the words state ("two sources" = 2); 1 where they state none.
    """

    source: SourceId
    relation: Relation = Relation.QUOTES
    number: int = 1

    def __post_init__(self) -> None:
        """Refuse a number below one.

        Raises:
            InvalidRecord: Naming the field.
        """
        check_number("chain", self.number, "How many a source stands for", 1, 10_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceNote(Record):
    """What one report says about one event.

    Attributes:
        chain: Speakers behind the report's publisher, nearest first; the last one is the
            origin. Empty where the publisher itself says it.
        quote: The report's own words; ``quote_start`` is their character position in its text.
        statement: The same in the analyst's words.
        when: When it happened, by this note; None where it gives no time of its own.
        said: When the source said it, where the report tells.
        fits_both: True where it would be so either way, and so tells nothing.
    """

    report: ReportId
    event: EventId
    chain: tuple[ChainLink, ...] = ()
    quote: str = ""
    quote_start: int | None = None
    statement: str = ""
    stance: Stance = Stance.SUPPORTS
    basis: Basis = Basis.UNKNOWN
    when: DateSpan | None = None
    said: DateSpan | None = None
    credibility: Credibility = Credibility.NOT_JUDGED
    credibility_reason: str = ""
    fits_both: bool = False
    status: NoteStatus = NoteStatus.ACCEPTED
    status_reason: str = ""

    def __post_init__(self) -> None:
        """Refuse a note that says nothing, save "no comment".

        Raises:
            InvalidRecord: Naming the field.
        """
        check_texts(self)
        if self.quote_start is not None:
            check_number("quote_start", self.quote_start, "The place", 0, MAX_TEXT_CHARS)
        silent = self.stance is Stance.NO_COMMENT
        if not silent and not self.statement.strip() and not self.quote.strip():
            raise InvalidRecord("statement", "Say what the report says, or quote it.")
