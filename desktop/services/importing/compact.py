"""What an import keeps in mind of millions of rows, in some dozens of bytes each."""

from array import array
from zlib import crc32

from desktop.domain.record import RecordKind
from desktop.queries.external_ids import ExternalId

_FIRST_SLOTS = 1 << 10
_KINDS = tuple(RecordKind)
_PARTED_BY = "\x00"


class Numbered:
    """Numbers texts in the order in which they come; the texts themselves are not kept.

    Two texts are taken for one where 96 bits of their hashes agree: of ten million texts any two
    do with a chance of one in 10**15.
    """

    def __init__(self) -> None:
        """Begin with no text."""
        self._slots = array("I", bytes(4 * _FIRST_SLOTS))
        self._hashes = array("q")
        self._checks = array("I")

    def __len__(self) -> int:
        """Return how many texts there are."""
        return len(self._hashes)

    def find(self, text: str) -> int:
        """Return the number of a text, -1 where it has none."""
        slot = self._slot_of(hash(text), crc32(text.encode(errors="surrogatepass")))
        return self._slots[slot] - 1

    def add(self, text: str) -> int:
        """Return the number of a text, which gets the next where it has none."""
        told, check = hash(text), crc32(text.encode(errors="surrogatepass"))
        slot = self._slot_of(told, check)
        if not self._slots[slot]:
            self._hashes.append(told)
            self._checks.append(check)
            self._slots[slot] = len(self)
            if 2 * len(self) > len(self._slots):
                self._grow()
            return len(self) - 1
        return self._slots[slot] - 1

    def _slot_of(self, told: int, check: int) -> int:
        """Return where the number of a text stands, plus one, or would stand."""
        slots, last = self._slots, len(self._slots) - 1
        slot = told & last
        while number := slots[slot]:
            if self._hashes[number - 1] == told and self._checks[number - 1] == check:
                break
            slot = (slot + 1) & last
        return slot

    def _grow(self) -> None:
        slots = array("I", bytes(8 * len(self._slots)))
        last = len(slots) - 1
        for number, told in enumerate(self._hashes, 1):
            slot = told & last
            while slots[slot]:
                slot = (slot + 1) & last
            slots[slot] = number
        self._slots = slots


class Counts:
    """Counts texts."""

    def __init__(self) -> None:
        """Begin with no text."""
        self._numbered = Numbered()
        self._counts = array("I")

    def add(self, text: str) -> int:
        """Count a text once more, and return how often it came by now."""
        number = self._numbered.add(text)
        if number == len(self._counts):
            self._counts.append(0)
        self._counts[number] += 1
        return self._counts[number]


class OwnIds:
    """Which record each id of one collection became."""

    def __init__(self, origin: str) -> None:
        """Keep ids of the collection ``origin``."""
        self._origin = origin
        self._numbered = Numbered()
        self._told = bytearray()
        self._starts = array("Q")
        self._ends = array("Q")

    def __contains__(self, external: str) -> bool:
        """Tell whether an id became a record."""
        number = self._numbered.find(external)
        return number >= 0 and self._ends[number] > 0

    def get(self, external: str) -> ExternalId | None:
        """Return what an id became, None where it is not kept."""
        number = self._numbered.find(external)
        if number < 0 or not self._ends[number]:
            return None
        told = self._told[self._starts[number] : self._ends[number]]
        record, version = told[1:].decode(errors="surrogatepass").split(_PARTED_BY, 1)
        return ExternalId(
            origin=self._origin,
            external=external,
            kind=_KINDS[told[0]],
            record=record,
            version=version,
        )

    def keep(self, one: ExternalId) -> None:
        """Keep what an id became, in place of what it was before."""
        number = self._numbered.add(one.external)
        if number == len(self._ends):
            self._starts.append(0)
            self._ends.append(0)
        self._starts[number] = len(self._told)
        self._told.append(_KINDS.index(one.kind))
        told = f"{one.record}{_PARTED_BY}{one.version}"
        self._told += told.encode(errors="surrogatepass")
        self._ends[number] = len(self._told)

    def forget(self, external: str) -> None:
        """Keep no more what an id became."""
        number = self._numbered.find(external)
        if number >= 0:
            self._ends[number] = 0
