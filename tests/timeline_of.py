"""What a timeline shows, asked as the panel asks it."""

from dataclasses import dataclass

import numpy as np

from desktop.domain.spans import DAY_S
from desktop.queries.as_of import Live, Moment
from desktop.queries.filters import EventFilter
from desktop.queries.reader import Reader
from desktop.queries.timeline.answer import Answer, Shown, Wish, answer
from desktop.queries.timeline.columns import MarkColumns
from desktop.queries.timeline.lanes import Lane, LaneSort
from desktop.queries.timeline.loading import Axis
from tests.factories import PUBLISHED


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The marks that are shown, by the rank of their lanes, then by start.

    Attributes:
        titles: The title of each mark's event.
        lanes: The lanes that are there, in their order.
        lane: Where the lane of each mark stands among them.
        moves: The titles of events that moved, with the names of the lanes from and to.
        attested: Those of them both ends of which are attested.
    """

    marks: MarkColumns
    titles: list[str]
    lanes: list[Lane]
    lane: list[int]
    moves: list[tuple[str, str, str]]
    attested: set[tuple[str, str, str]]

    def flags(self) -> dict[str, int]:
        """Return the flags of marks by title, without which of them is the first."""
        return {
            title: int(flags) & 63
            for title, flags in zip(self.titles, self.marks.flags.tolist(), strict=True)
        }


def a_wish(moment: Moment | None = None, lanes=LaneSort.BASE, axis=Axis.HAPPENED, **chosen) -> Wish:
    """Return a wish for what is now, of all events unless more is asked."""
    return Wish(
        lanes=lanes,
        axis=axis,
        moment=moment or Live(),
        chosen=EventFilter(**chosen),
        today=PUBLISHED,
    )


def seen(reader: Reader, wish: Wish | None = None, shown: Shown | None = None) -> Seen:
    """Return what is shown for a wish."""
    return seen_of(reader, answer(reader, wish or a_wish(), shown))


def seen_of(reader: Reader, found: Answer) -> Seen:
    """Return what an answer with all marks shows."""
    timeline, chosen = found.timeline, found.chosen
    marks = timeline.layer.marks
    shown = chosen(marks)
    shown = np.ones(len(marks), dtype=np.bool_) if shown is None else shown
    if chosen.as_of is not None:
        shown = shown & (marks.known <= chosen.as_of) & ~np.isin(marks.key, found.past.key)
        of_past = chosen(found.past)
        past = found.past if of_past is None else found.past.take(of_past)
        marks = MarkColumns.joined([marks.take(shown), past]).as_of(chosen.as_of)
    else:
        marks = marks.take(shown)
    ranks = np.array([lane.rank for lane in timeline.lanes])
    marks = marks.take(np.lexsort((marks.key, marks.start_min, ranks[marks.lane])))
    titles = dict(reader.db.execute("SELECT key, title FROM event").fetchall())
    moved = timeline.movements
    return Seen(
        marks=marks,
        titles=[titles[key] for key in marks.key.tolist()],
        lanes=sorted((one for one in timeline.lanes if one.is_there), key=lambda one: one.rank),
        lane=ranks[marks.lane].tolist(),
        moves=[
            (titles[key], timeline.lanes[start].name, timeline.lanes[end].name)
            for key, start, end in zip(
                moved.key.tolist(), moved.start.tolist(), moved.end.tolist(), strict=True
            )
            if key in titles
        ],
        attested={
            (titles[key], timeline.lanes[start].name, timeline.lanes[end].name)
            for key, start, end in found.attested.ways()
        },
    )


def until_s(day: int) -> int:
    """Return the end of a day since 1970, in seconds."""
    return (day + 1) * DAY_S
