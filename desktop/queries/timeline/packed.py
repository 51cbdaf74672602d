"""A timeline as bytes, so that a casebook of a million events opens without reading each of them.

The casebook keeps them beside its records, under the number of the newest journal entry that they
tell of; what was saved since is read and put in. They can be thrown away at any time.
"""

import json
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from desktop.queries.reader import Reader
from desktop.queries.timeline.columns import COLUMN_TYPES, MarkColumns
from desktop.queries.timeline.lanes import Lane, LaneSort
from desktop.queries.timeline.layer import Grid, Layer
from desktop.queries.timeline.loading import Question
from desktop.queries.timeline.movements import Movements
from desktop.queries.timeline.whole import Timeline

FORMAT = 2
_EXTRA = {
    "begins": np.int64,
    "longest_s": np.int64,
    "begun_cell": np.uint16,
    "ended_cell": np.uint16,
}
_MOVED = {"key": np.int32, "start": np.uint16, "end": np.uint16}


def name_of(question: Question) -> str:
    """Return the name under which a casebook keeps the answer to a question."""
    return f"{question.lanes.value} {question.axis.value}"


def packed(timeline: Timeline) -> tuple[bytes, ...]:
    """Return a timeline as parts; the first says what the others are."""
    layer = timeline.layer
    head = {
        "format": FORMAT,
        "stamp": timeline.stamp,
        "grid": [layer.grid.start_s, layer.grid.step_s],
        "lanes": [[lane.code, lane.name] for lane in timeline.lanes],
    }
    arrays: list[npt.NDArray[Any]] = [getattr(layer.marks, name) for name in COLUMN_TYPES]
    arrays += [getattr(layer, name) for name in _EXTRA]
    arrays += [getattr(timeline.movements, name) for name in _MOVED]
    return (json.dumps(head).encode(), *(array.tobytes() for array in arrays))


def unpacked(parts: Sequence[bytes], question: Question) -> Timeline | None:
    """Return the timeline that was `packed`, None where these bytes are of another version."""
    kinds = [*COLUMN_TYPES.values(), *_EXTRA.values(), *_MOVED.values()]
    if len(parts) != len(kinds) + 1:
        return None
    head = json.loads(parts[0])
    if head["format"] != FORMAT:
        return None
    arrays: list[npt.NDArray[Any]] = [
        np.frombuffer(part, kind) for part, kind in zip(parts[1:], kinds, strict=True)
    ]
    columns = dict(zip(COLUMN_TYPES, arrays, strict=False))
    # Marks that are taken out are flagged as gone in place.
    columns["flags"] = columns["flags"].copy()
    rest = arrays[len(COLUMN_TYPES) :]
    lanes = tuple(
        Lane(sort=LaneSort(question.lanes), code=code, name=name, rank=rank)
        for rank, (code, name) in enumerate(head["lanes"])
    )
    return Timeline(
        question=question,
        layer=Layer(
            marks=MarkColumns(**columns),
            lanes=len(lanes),
            grid=Grid(start_s=head["grid"][0], step_s=head["grid"][1]),
            **dict(zip(_EXTRA, rest, strict=False)),
        ),
        lanes=lanes,
        movements=Movements(**dict(zip(_MOVED, rest[len(_EXTRA) :], strict=True))),
        stamp=head["stamp"],
    )


def read_packed(reader: Reader, question: Question) -> Timeline | None:
    """Return the timeline that the casebook keeps, None where it keeps none."""
    rows = reader.db.execute(
        'SELECT "content" FROM main."timeline_part" WHERE "name" = ? ORDER BY "position"',
        (name_of(question),),
    ).fetchall()
    return unpacked([part for (part,) in rows], question) if rows else None
