"""A transfer: something that leaves one place and reaches another, each end attested apart."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.ids import BaseId, EventId, NoteId
from desktop.domain.record import InvalidRecord, Record, check_line, check_number, check_texts
from desktop.domain.spans import DateSpan

MAX_QUANTITY = 1_000_000_000


class TransferEnd(StrEnum):
    """Which end of a transfer something bears on."""

    DEPARTURE = "departure"
    ARRIVAL = "arrival"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """How many, never more exact than what was said.

    Attributes:
        low, best, high: Each may be None; low <= best <= high where known.
        words: As the report says it ("dozens of").
    """

    low: int | None = None
    best: int | None = None
    high: int | None = None
    words: str = ""

    def __post_init__(self) -> None:
        """Refuse numbers that contradict each other.

        Raises:
            InvalidRecord: Naming the field.
        """
        known = [number for number in (self.low, self.best, self.high) if number is not None]
        for number in known:
            check_number("quantity", number, "The quantity", 0, MAX_QUANTITY)
        if known != sorted(known):
            raise InvalidRecord(
                "quantity", "The lowest number comes first, then the best, then the highest."
            )

    @property
    def at_least(self) -> int:
        """The least that it can have been; 0 where nothing tells."""
        return next((n for n in (self.low, self.best) if n is not None), 0)

    @property
    def at_most(self) -> int | None:
        """The most that it can have been; None where nothing bounds it."""
        return self.high


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferEvidence:
    """A source note that one end rests on."""

    note: NoteId
    end: TransferEnd


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer(Record):
    """What moved in an event, from where to where.

    Attributes:
        what: In words, as "vehicles"; tallies add up what has the same words.
        from_base: Where it left; None where that was no base or is unknown.
        from_place: Instead of a base, a named place.
        departure: When it left; None where nobody attests that it did.
        arrival: When it arrived; None where nobody attests that it did.
        evidence: The notes that each end rests on.
    """

    event: EventId
    what: str
    quantity: Quantity = Quantity()
    from_base: BaseId | None = None
    from_place: str = ""
    to_base: BaseId | None = None
    to_place: str = ""
    departure: DateSpan | None = None
    arrival: DateSpan | None = None
    evidence: tuple[TransferEvidence, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a transfer of nothing, from nowhere, or an end that is two places.

        Raises:
            InvalidRecord: Naming the field.
        """
        check_line("what", self.what, "What moved")
        check_texts(self)
        for end, base, place in (
            ("from_base", self.from_base, self.from_place),
            ("to_base", self.to_base, self.to_place),
        ):
            if base is not None and place.strip():
                raise InvalidRecord(end, "An end of a transfer is a base or a named place.")
        if self.from_base is not None and self.from_base == self.to_base:
            raise InvalidRecord("to_base", "It left and reached the same base: name another.")

    @property
    def is_departure_only(self) -> bool:
        """True where it is attested to have left, and nobody attests that it arrived."""
        return self.departure is not None and self.arrival is None

    @property
    def is_arrival_only(self) -> bool:
        """True where it is attested to have arrived, and nobody attests that it left."""
        return self.arrival is not None and self.departure is None
