"""How long it takes to have all marks after a casebook was opened, beside reading as many bytes."""

import os
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from desktop.bench.figures import Figure, in_turns, timed
from desktop.queries.as_of import Live
from desktop.queries.filters import EventFilter
from desktop.queries.timeline.answer import Answer, Wish, answer
from desktop.queries.timeline.lanes import LaneSort
from desktop.queries.timeline.loading import Axis
from desktop.queries.timeline.packed import name_of, packed
from desktop.queries.timeline.whole import Timeline
from desktop.services.casebooks import create_casebook, open_casebook
from desktop.services.editing import Editing
from desktop.store.changes import Author

_NOW = datetime(2026, 1, 27, 12, tzinfo=UTC)


def loading(timeline: Timeline) -> Figure:
    """Return what it takes to open a casebook and ask it for the marks that it keeps."""
    wish = Wish(
        lanes=LaneSort.BASE,
        axis=Axis.HAPPENED,
        moment=Live(),
        chosen=EventFilter(),
        today=_NOW.date(),
    )
    parts = packed(timeline)
    with tempfile.TemporaryDirectory() as folder:
        path, plain = Path(folder) / "kept.basewatch", Path(folder) / "plain"
        made = create_casebook(path, "Kept", _NOW)
        author = Author(who="bench", device="bench")
        Editing(made, author, lambda: _NOW).keep_timeline(name_of(wish.question), parts)
        made.close()
        plain.write_bytes(b"".join(parts))
        os.sync()

        def ask() -> Answer:
            casebook = open_casebook(path, look_only="measured")
            reader = casebook.reader()
            found = answer(reader, wish)
            reader.close()
            casebook.close()
            return found

        def read() -> None:
            np.frombuffer(plain.read_bytes(), np.uint8)

        found = ask()
        assert found.timeline is not None
        assert np.array_equal(found.timeline.layer.marks.key, timeline.layer.marks.key)
        subject, limit = in_turns(timed(ask), timed(read))
    return Figure(
        what="opening and loading 1 M events, against reading the same bytes and frombuffer",
        found=subject / limit,
        most=3,
        subject_ms=subject,
        limit_ms=limit,
    )
