"""What a lane is called in the language of the window."""

from desktop.domain.event import EventKind
from desktop.queries.timeline.lanes import Lane, LaneSort
from desktop.ui.labels import visible_text
from desktop.ui.saying import worded
from desktop.ui.words import word


def lane_words(lane: Lane) -> str:
    """Return its name as it was typed, in the window's words where it is one of ours."""
    if not lane.code:
        return worded(lane.name)
    if lane.sort is LaneSort.KIND:
        return word(EventKind(lane.code))
    return visible_text(lane.name)
