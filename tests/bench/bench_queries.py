"""What each panel asks, at 100,000 events and 300,000 notes.

``python tests/bench/bench_queries.py``: medians in milliseconds, beside fetching as many rows by
primary key in the same run.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from desktop.domain.record import RecordKind
from desktop.queries.attachments import attachments_of
from desktop.queries.base_page import base_page
from desktop.queries.bases import base_rows
from desktop.queries.choices import choices_like, label_of, latest_reports
from desktop.queries.contradictions import contradictions
from desktop.queries.event_list import FIRST_LINES, listed_events
from desktop.queries.event_page import event_page
from desktop.queries.filters import EventFilter
from desktop.queries.gaps import gaps
from desktop.queries.history import history, journal_lines
from desktop.queries.info import casebook_info
from desktop.queries.reader import Reader
from desktop.queries.report_text import report_text
from desktop.queries.search import search
from desktop.queries.similar import similar_events
from desktop.queries.sources import source_rows
from desktop.queries.trash import trash_lines
from desktop.queries.watch import watch_rows
from tests.bench.large import a_large_casebook

ROUNDS = 30
LATEST = 200
TODAY = date(2026, 1, 27)


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        casebook = a_large_casebook(Path(folder))
        reader = casebook.reader()
        try:
            report(reader)
        finally:
            reader.close()
            casebook.close()


def report(reader: Reader) -> None:
    """Measure every question once in each round, in turn with its rows by key."""
    event, base, report = (one_id(reader, table) for table in ("event", "base", "report"))
    found = event_page(reader, event, TODAY)
    assert found is not None
    seen = found.detail.event
    questions: dict[str, Callable[[], object]] = {
        "base list": lambda: base_rows(reader),
        "counts": lambda: casebook_info(reader),
        "event": lambda: event_page(reader, event, TODAY),
        "base": lambda: base_page(reader, base, TODAY),
        "report": lambda: report_text(reader, report),
        "attachments": lambda: attachments_of(reader, report),
        "search": lambda: search(reader, "base 7"),
        "search of one word": lambda: search(reader, "flags"),
        "similar events": lambda: similar_events(reader, seen.title, seen.when, ()),
        "events, all": lambda: listed_events(reader, EventFilter(), most=FIRST_LINES),
        "events with a tag": lambda: listed_events(
            reader, EventFilter(tags=("flag",)), most=FIRST_LINES
        ),
        "sources, first": lambda: source_rows(reader),
        "watch list": lambda: watch_rows(reader, TODAY),
        "gaps of a base": lambda: gaps(reader, TODAY, base),
        "contradictions": lambda: contradictions(reader, base),
        "history": lambda: history(reader, RecordKind.EVENT, event),
        "journal": lambda: journal_lines(reader, LATEST),
        "trash": lambda: trash_lines(reader),
        "latest reports": lambda: latest_reports(reader),
        "base, as typed": lambda: choices_like(reader, RecordKind.BASE, "base 1"),
        "report, as typed": lambda: choices_like(reader, RecordKind.REPORT, "report 77"),
        "event, as typed": lambda: choices_like(reader, RecordKind.EVENT, "flags 99999"),
        "event, one word": lambda: choices_like(reader, RecordKind.EVENT, "flags"),
        "name of an event": lambda: label_of(reader, RecordKind.EVENT, event),
    }
    for name, question in questions.items():
        rows = rows_of(question())
        keys = partial(by_key, reader, rows)
        times = [(timed(question), timed(keys)) for _ in range(ROUNDS)]
        mine, other = (statistics.median(side) * 1_000 for side in zip(*times, strict=True))
        print(
            f"{name:18} {mine:8.2f} ms, {rows:6,} rows by key {other:8.2f} ms,"
            f" {mine / other:7.1f} x"
        )


def rows_of(answer: object) -> int:
    """Return how many lines an answer has, at least one."""
    return max(len(answer), 1) if isinstance(answer, tuple) else 1


def by_key(reader: Reader, rows: int) -> None:
    """Fetch that many notes, each by its key."""
    for key in range(1, rows + 1):
        reader.db.execute("SELECT * FROM source_note WHERE key = ?", (key,)).fetchone()


def timed(question: Callable[[], object]) -> float:
    """Return how long ``question`` takes, in seconds."""
    begun = time.perf_counter()
    question()
    return time.perf_counter() - begun


def one_id(reader: Reader, table: str) -> str:
    """Return the id of the first record of a table."""
    row = reader.db.execute(f'SELECT id FROM "{table}" ORDER BY key LIMIT 1').fetchone()
    assert row is not None
    return str(row[0])


if __name__ == "__main__":
    main()
