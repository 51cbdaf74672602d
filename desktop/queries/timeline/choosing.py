"""Which marks a filter shows: worked out from the columns, so that a change of it shows at once."""

from dataclasses import dataclass, replace
from functools import reduce

import numpy as np
import numpy.typing as npt

from desktop.domain.event import EventState
from desktop.queries.filters import EventFilter
from desktop.queries.reader import Reader
from desktop.queries.timeline.columns import (
    FLAG_OPEN,
    KINDS,
    MODALITIES,
    NEVER,
    SIGNIFICANCES,
    STATES,
    Flags,
    MarkColumns,
    modality_of,
    significance_of,
    state_of,
)
from desktop.queries.timeline.loading import Axis

_STANDINGS = 256


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """A filter, and the events that the casebook names for what columns do not hold.

    Attributes:
        filter: What is asked for.
        keys: Row numbers of the events with its actors, sources and tags, or that it names, sorted;
            None where it asks for none of these.
        as_of: The day that is looked back to, as `kept_day`; None for now.
    """

    filter: EventFilter
    keys: npt.NDArray[np.int32] | None = None
    as_of: int | None = None

    def __call__(self, marks: MarkColumns, standings: Flags | None = None) -> Flags | None:
        """Return which of ``marks`` are shown, None for all of them.

        Args:
            marks: Any marks.
            standings: Which standings any of them has, where that is known.
        """
        asked = self.filter
        # Looked up in tables of few numbers: a comparison for each value would read all marks.
        parts: list[Flags] = []
        wanted = _standing(asked)
        if standings is None or (standings & ~wanted).any():
            parts.append(wanted.take(marks.standing, mode="clip"))
        if asked.kinds:
            kinds = np.isin(np.arange(len(KINDS)), [KINDS.index(kind) for kind in asked.kinds])
            parts.append(kinds.take(marks.kind, mode="clip"))
        if asked.is_contested:
            day = NEVER - 1 if self.as_of is None else self.as_of
            parts.append(marks.contested <= day)
        if asked.start_s is not None:
            parts.append((marks.last > asked.start_s) | ((marks.flags & FLAG_OPEN) != 0))
        if asked.end_s is not None:
            parts.append(marks.start_min < asked.end_s)
        if self.keys is not None:
            parts.append(_among(marks.key, self.keys))
        shown = reduce(np.logical_and, parts) if parts else None
        return None if shown is None or shown.all() else shown


def chosen_by(
    reader: Reader, asked: EventFilter, axis: Axis = Axis.HAPPENED, as_of: int | None = None
) -> Chosen:
    """Return what a filter chooses; on other axes than the first the casebook knows the periods.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    named = EventFilter(
        actors=asked.actors, sources=asked.sources, tags=asked.tags, events=asked.events
    )
    if axis is not Axis.HAPPENED:
        named = replace(named, start_s=asked.start_s, end_s=asked.end_s)
        asked = replace(asked, start_s=None, end_s=None)
    if not named.count:
        return Chosen(filter=asked, as_of=as_of)
    condition, parameters = named.condition()
    rows = reader.db.execute(
        f"SELECT e.key FROM event e WHERE e.deleted_at IS NULL AND ({condition}) ORDER BY e.key",
        parameters,
    )
    keys = np.fromiter((key for (key,) in rows), dtype=np.int32)
    return Chosen(filter=asked, keys=keys, as_of=as_of)


def _standing(asked: EventFilter) -> Flags:
    """Return which values of `MarkColumns.standing` are wanted."""
    numbers = np.arange(_STANDINGS)
    wanted = np.ones(_STANDINGS, dtype=np.bool_)
    for values, words, all_words in (
        (state_of(numbers), asked.states, STATES),
        (modality_of(numbers), asked.modalities, MODALITIES),
        (significance_of(numbers), asked.significances, SIGNIFICANCES),
    ):
        if words:
            wanted &= np.isin(values, [list(all_words).index(word) for word in words])
    if EventState.REJECTED not in asked.states:
        wanted &= state_of(numbers) != STATES.index(EventState.REJECTED)
    return wanted


def _among(keys: npt.NDArray[np.int32], wanted: npt.NDArray[np.int32]) -> Flags:
    """Return which ``keys`` are among the sorted ``wanted``."""
    if not len(wanted) or not len(keys):
        return np.zeros(len(keys), dtype=np.bool_)
    table = np.zeros(int(max(keys.max(), wanted[-1])) + 1, dtype=np.bool_)
    table[wanted] = True
    return table[keys]
