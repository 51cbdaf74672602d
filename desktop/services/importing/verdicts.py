"""What becomes of every row of a file, however many: kept packed, looked up by the page."""

import json
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

PIECE_ROWS = 500
_LEVEL = 1  # Ten times less already; more would take longer than reading the file.


class Verdict(StrEnum):
    """What becomes of a row.

    SIMILAR is new although an event of the casebook is similar; MERGED becomes further source
    notes of that one; NEWER changes what is there.
    """

    NEW = "new"
    THERE = "there"
    NEWER = "newer"
    SIMILAR = "similar"
    MERGED = "merged"
    REFUSED = "refused"


class RowTold(NamedTuple):
    """One row, for people; a million of these pass, so it is a plain tuple.

    Attributes:
        row: Its number as people count: the header of a table is row 1.
        verdict: What becomes of it.
        title: What it is called; empty where it cannot be read.
        why: Why it is refused, or what is doubtful about it, a sentence each.
        doubts: The same few words for every row with such a doubt, one for each of ``why``.
        known_id: The event of the casebook that it is similar to.
        known_title: How that one is called.
    """

    row: int
    verdict: Verdict
    title: str = ""
    why: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    known_id: str = ""
    known_title: str = ""


def packed(rows: Iterable[RowTold]) -> bytes:
    """Return rows as few bytes."""
    return zlib.compress(json.dumps(list(rows), ensure_ascii=True).encode("ascii"), _LEVEL)


def _unpacked(piece: bytes) -> list[RowTold]:
    return [
        RowTold(row, Verdict(verdict), title, tuple(why), tuple(doubts), known_id, known_title)
        for row, verdict, title, why, doubts, known_id, known_title in json.loads(
            zlib.decompress(piece)
        )
    ]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows are looked for.

    Attributes:
        verdicts: Those with one of these; all where it is None.
        flagged_only: Only those with something doubtful.
    """

    verdicts: frozenset[Verdict] | None = None
    flagged_only: bool = False

    def has(self, one: RowTold) -> bool:
        """Tell whether a row is looked for."""
        is_of = self.verdicts is None or one.verdict in self.verdicts
        return is_of and (bool(one.doubts) or not self.flagged_only)

    def number_in(self, counts: Counter[tuple[Verdict, bool]]) -> int:
        """Return how many rows of a piece are looked for."""
        return sum(
            count
            for (verdict, is_flagged), count in counts.items()
            if (self.verdicts is None or verdict in self.verdicts)
            and (is_flagged or not self.flagged_only)
        )


ALL = Wanted()


class Verdicts:
    """Rows with what became of them, in their order; packed in memory and never on a disk."""

    def __init__(self) -> None:
        """Begin with none."""
        self._pieces: list[bytes] = []
        self._counts: list[Counter[tuple[Verdict, bool]]] = []
        self._doubts: Counter[str] = Counter()
        self._last: tuple[int, list[RowTold]] = (-1, [])

    def add(self, piece: bytes) -> None:
        """Take over rows that `packed` made few bytes of."""
        rows = _unpacked(piece)
        self._pieces.append(piece)
        self._counts.append(Counter((one.verdict, bool(one.doubts)) for one in rows))
        self._doubts.update(kind for one in rows for kind in one.doubts)

    def __len__(self) -> int:
        return self.how_many()

    def __iter__(self) -> Iterator[RowTold]:
        for piece in self._pieces:
            yield from _unpacked(piece)

    def how_many(self, wanted: Wanted = ALL) -> int:
        """Return how many rows are looked for."""
        return sum(map(wanted.number_in, self._counts))

    def count(self, *verdicts: Verdict) -> int:
        """Return how many rows have one of some verdicts."""
        return self.how_many(Wanted(frozenset(verdicts)))

    @property
    def flagged(self) -> int:
        """How many rows have something doubtful."""
        return self.how_many(Wanted(flagged_only=True))

    def doubts(self) -> Counter[str]:
        """Return how many rows there are with each kind of doubt."""
        return Counter(self._doubts)

    def page(self, start: int, count: int, wanted: Wanted = ALL) -> tuple[RowTold, ...]:
        """Return ``count`` of the rows that are looked for, from the ``start``-th on."""
        found: list[RowTold] = []
        before = 0
        for at, counts in enumerate(self._counts):
            here = wanted.number_in(counts)
            if before + here > start:
                rows = [one for one in self._piece(at) if wanted.has(one)]
                found += rows[max(0, start - before) : start + count - before]
            before += here
            if before >= start + count:
                break
        return tuple(found)

    def _piece(self, at: int) -> list[RowTold]:
        """Return the rows of a piece; whoever scrolls asks for the same one again."""
        if self._last[0] != at:
            self._last = at, _unpacked(self._pieces[at])
        return self._last[1]


class Packing:
    """Packs rows as they are told, and hands every full piece on."""

    def __init__(self, hand_on: Callable[[bytes], None]) -> None:
        """Hand pieces to ``hand_on``."""
        self._hand_on = hand_on
        self._rows: list[RowTold] = []

    def tell(self, one: RowTold) -> None:
        """Take a row."""
        self._rows.append(one)
        if len(self._rows) >= PIECE_ROWS:
            self.finish()

    def finish(self) -> None:
        """Hand on what is left."""
        if self._rows:
            self._hand_on(packed(self._rows))
        self._rows = []
