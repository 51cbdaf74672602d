"""The whole timeline of a casebook: its marks, its lanes, what moved, and how new it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.queries.reader import Reader
from desktop.queries.timeline.lanes import Lane, lanes_of
from desktop.queries.timeline.layer import Layer, layer_of
from desktop.queries.timeline.loading import Progress, Question, read_marks
from desktop.queries.timeline.movements import Movements, read_movements

AT_ONCE = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """All marks that answer a question.

    Attributes:
        lanes: By their numbers, which marks carry.
        stamp: Number of the newest journal entry that it tells of.
    """

    question: Question
    layer: Layer
    lanes: tuple[Lane, ...]
    movements: Movements
    stamp: int


def newest_change(reader: Reader) -> int:
    """Return the number of the newest journal entry of the file, 0 where there is none."""
    (found,) = reader.db.execute('SELECT MAX("seq") FROM main."change"').fetchone() or (0,)
    return int(found or 0)


def read_timeline(reader: Reader, question: Question, progress: Progress | None = None) -> Timeline:
    """Read all marks from the records, which takes some seconds for a million events.

    Args:
        reader: This thread's reader.
        question: Which marks.
        progress: Told how many events were read, of how many; what it raises cancels.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    return _read(reader, question, None, progress)


def read_newest(reader: Reader, question: Question) -> Timeline | None:
    """Return the marks of the newest events alone; None where all can be read as soon.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    rows = reader.db.execute(
        f'SELECT "key" FROM {question.schema}"event" ORDER BY "key" DESC LIMIT {2 * AT_ONCE}'
    ).fetchall()
    if len(rows) < 2 * AT_ONCE:
        return None
    return _read(reader, question, [key for (key,) in rows[:AT_ONCE]], None)


def _read(
    reader: Reader, question: Question, keys: Sequence[int] | None, progress: Progress | None
) -> Timeline:
    # Read first: what is saved meanwhile is put in twice rather than never.
    stamp = newest_change(reader)
    lanes = lanes_of(reader, question.lanes, question.schema)
    marks = read_marks(reader, question, lanes, keys, progress)
    return Timeline(
        question=question,
        layer=layer_of(marks, len(lanes)),
        lanes=lanes,
        movements=read_movements(reader, question.lanes, lanes, question.schema, keys),
        stamp=stamp,
    )
