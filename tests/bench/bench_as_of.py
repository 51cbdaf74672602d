"""As reported and as recorded, and the differences of two moments, at 100,000 events.

``python tests/bench/bench_as_of.py [FOLDER]``: makes a large casebook in a temporary folder, with
300,000 notes of which 20,000 were edited last. First answers are in seconds, and beside fetching
the same number of rows by primary key. Later answers are medians, beside the live ones.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from desktop.domain.hlc import moment_of
from desktop.queries.as_of import AsRecorded, AsReported, Live, Moment, hidden_counts
from desktop.queries.base_detail import base_detail
from desktop.queries.bases import base_rows
from desktop.queries.detail import event_detail
from desktop.queries.differences import differences
from desktop.queries.reader import Reader, Readers
from desktop.queries.search import search
from desktop.queries.timeline.answer import answer
from desktop.store.casebook import Casebook
from tests.bench.large import NOTES, a_large_casebook
from tests.timeline_of import a_wish

ROUNDS = 5
TODAY = date(2026, 1, 27)


def main() -> None:
    """Print the figures."""
    folder = sys.argv[1] if len(sys.argv) > 1 else None
    with tempfile.TemporaryDirectory(dir=folder) as place:
        casebook = a_large_casebook(Path(place))
        try:
            report(casebook)
        finally:
            casebook.close()


def report(casebook: Casebook) -> None:
    """Measure one casebook."""
    readers = Readers(casebook.reader)
    rows = by_key(readers.here())
    print(f"{NOTES:,} notes by primary key              {rows:8.2f} s")
    moments = {name: AsRecorded(at) for name, at in recorded_moments(readers.here()).items()}
    for name, moment in moments.items():
        first, gap = first_answer(readers, moment)
        print(
            f"first answer as recorded {name:18} {first:8.2f} s  {first / rows:6.2f} x rows by key,"
            f" longest silence {gap:.2f} s"
        )
    day = AsReported(date(2025, 8, 1))
    first, _gap = first_answer(readers, day)
    print(f"first answer as reported                   {first:8.2f} s")
    shown = {"live": Live(), "reported": day, "recorded": moments["20,000 edits ago"]}
    answers = {name: answered(readers, moment) for name, moment in shown.items()}
    for question, live in answers["live"].items():
        times = ", ".join(
            f"{name} {answers[name][question]:8.2f} ms ({answers[name][question] / live:4.2f} x)"
            for name in ("reported", "recorded")
        )
        print(f"{question:16} live {live:8.2f} ms, {times}")
    print_differences(casebook, moments)
    readers.close()


def by_key(reader: Reader) -> float:
    """Return how long it takes to fetch all notes one by one, in seconds."""
    start = time.perf_counter()
    for key in range(1, NOTES + 1):
        reader.db.execute("SELECT * FROM source_note WHERE key = ?", (key,)).fetchone()
    return time.perf_counter() - start


def recorded_moments(reader: Reader) -> dict[str, object]:
    """Return moments after which more and more was saved."""
    (head,) = reader.db.execute("SELECT MAX(seq) FROM change").fetchone()
    back = {"1 edit ago": 1, "20,000 edits ago": 20_000, "half of it ago": head // 2}
    back["near the start"] = head - 100
    return {
        name: moment_of(
            reader.db.execute("SELECT at FROM change WHERE seq = ?", (head - ago,)).fetchone()[0]
        )
        for name, ago in back.items()
    }


def first_answer(readers: Readers, moment: Moment) -> tuple[float, float]:
    """Return how long it took to look at a moment and ask one event, and the longest silence."""
    told = [time.perf_counter()]
    readers.look(moment, lambda done, total: told.append(time.perf_counter()))
    event_detail(readers.here(), one_id(readers.here(), "event"))
    told.append(time.perf_counter())
    return told[-1] - told[0], max(later - sooner for sooner, later in pairwise(told))


def answered(readers: Readers, moment: Moment) -> dict[str, float]:
    """Return the median of each question in milliseconds, the first time left out."""
    readers.look(moment)
    reader = readers.here()
    event, base = one_id(reader, "event"), one_id(reader, "base")
    return {
        "event": median(lambda: event_detail(readers.here(), event)),
        "base": median(lambda: base_detail(readers.here(), base)),
        "search": median(lambda: search(readers.here(), "base 7")),
        "base list": median(lambda: base_rows(readers.here())),
        "base list, kept": median(lambda: readers.kept(base_rows)),
        "timeline": median(lambda: answer(readers.here(), a_wish(moment))),
        "hidden counts": median(lambda: hidden_counts(readers.here())),
        "hidden, kept": median(lambda: readers.kept(hidden_counts)),
    }


def print_differences(casebook: Casebook, moments: dict[str, AsRecorded]) -> None:
    """Print how long the differences of two moments take."""
    pairs = {
        "1 edit": (moments["1 edit ago"], Live()),
        "two days": (AsReported(date(2025, 8, 1)), AsReported(date(2025, 8, 2))),
    }
    for name, (before, after) in pairs.items():
        start = time.perf_counter()
        found = differences(casebook.reader, before, after, TODAY)
        took = time.perf_counter() - start
        print(f"differences, {name:12} {len(found):6,} lines {took:8.2f} s")


def median(question: Callable[[], object]) -> float:
    """Return the median time of ``question`` in milliseconds, the first left out."""
    question()
    times = []
    for _round in range(ROUNDS):
        start = time.perf_counter()
        question()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1_000


def one_id(reader: Reader, table: str) -> str:
    """Return the id of the first record of a table."""
    (found,) = reader.db.execute(f'SELECT id FROM "{table}" ORDER BY key LIMIT 1').fetchone()
    return found


if __name__ == "__main__":
    main()
