"""What a casebook answers after the import of very many events, and how long its export takes.

Run: python tests/bench/bench_after_import.py [ROWS] [--folder FOLDER] [--casebook FILE]
Medians of the processor time in milliseconds, beside the bare SQL that no answer can do without,
or the goal. Searches are told apart by how often their word is: of more than 20,000 hits the newest
are shown, of fewer the best. The window is what the timeline looks up for a period that it draws.
"""

import argparse
import csv
import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[2]))

from desktop.domain.spans import DAY_S
from desktop.queries.bases import base_rows
from desktop.queries.reader import Reader
from desktop.queries.search import search
from desktop.queries.timeline.loading import Question
from desktop.queries.timeline.whole import read_timeline
from desktop.services.exporting.export import export
from desktop.services.exporting.wish import Format, Wish
from desktop.services.importing.committing import Committing
from desktop.store.casebook import Casebook
from desktop.store.opening import open_file
from tests.bench.bench_export import memory_mb, plain
from tests.bench.bench_import import BASES, WORDS, batches, write_table
from tests.factories import AUTHOR, Clock, a_base, a_casebook, a_source, an_editing

GOAL_MS = 1.0
ROUNDS, EXPORTS = 40, 2
RANKS = (0, 30, 300, 3_000)
WINDOW_DAYS = (30, 365)


def main() -> None:
    """Print the figures."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("rows", nargs="?", type=int, default=200_000)
    asked.add_argument("--folder")
    asked.add_argument("--casebook", type=Path, help="one that this made before")
    options = asked.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        place = Path(folder)
        casebook = open_file(options.casebook) if options.casebook else filled(place, options.rows)
        reader = casebook.reader()
        answers(reader)
        reader.close()
        exported(casebook, place)
        casebook.close()


def filled(folder: Path, rows: int) -> Casebook:
    """Return a casebook into which a table of so many rows was imported."""
    table = folder / "table.csv"
    write_table(table, rows)
    casebook = a_casebook(folder)
    bases = {f"Base {number}": a_base(name=f"Base {number}") for number in range(BASES)}
    source = a_source()
    an_editing(casebook).apply("Begin", source, *bases.values())
    ids = {name: base.id for name, base in bases.items()}
    with table.open(encoding="utf-8", newline="") as file:
        lines = csv.reader(file)
        next(lines)
        made = batches(lines, ids, source.id, notes=False)
        Committing(casebook, AUTHOR, Clock()).commit("Import", made, lambda _n: None, lambda: False)
    table.unlink()
    return casebook


def answers(reader: Reader) -> None:
    """Measure what panels ask."""
    for rank in RANKS:
        word = word_of(rank)
        found = search(reader, word)
        order = "newest first" if found.newest_first else "best first"
        bare = f'{{title body}} : "{word}"'
        tell(
            f"search, {len(found.hits)} {order}",
            lambda word=word: search(reader, word),
            lambda bare=bare: reader.db.execute(_NEWEST, (bare,)).fetchall(),
        )
    tell(
        "base list",
        lambda: base_rows(reader),
        lambda: reader.db.execute("SELECT * FROM base ORDER BY key").fetchall(),
    )
    start = time.process_time()
    layer = read_timeline(reader, Question()).layer
    print(f"timeline of {len(layer):,} marks read in {time.process_time() - start:.1f} s")
    first = layer.grid.start_s
    for days in WINDOW_DAYS:
        begins = [random.Random(days).randrange(first, layer.grid.end_s) for _ in range(ROUNDS)]
        turns = iter(begins * 2)
        found = layer.hits(begins[0], begins[0] + days * DAY_S)
        tell(
            f"window of {days} days, {len(found):,} marks",
            lambda days=days, turns=turns: window(layer, next(turns), days),
        )


def window(layer, start_s: int, days: int) -> object:
    """Look up where the marks of a period stand, as the timeline does before it draws."""
    return layer.hits(start_s, start_s + days * DAY_S)


def tell(
    what: str, question: Callable[[], object], bare: Callable[[], object] | None = None
) -> None:
    """Print how long a question takes, in turn with the bare SQL."""
    sides: list[list[float]] = [[], []]
    for _round in range(ROUNDS):
        for side, each in zip(sides, (question, bare or (lambda: None)), strict=True):
            start = time.process_time()
            each()
            side.append((time.process_time() - start) * 1_000)
    mine, other = sides
    beside = f", bare {median(other):.2f} ms" if bare else ""
    print(f"{what:38} {median(mine):6.2f} ms, least {min(mine):.2f}{beside}, goal {GOAL_MS:.0f} ms")


def word_of(rank: int) -> str:
    """Return a word of three letters or more of the table, the more frequent the lower ``rank``."""
    chance = random.Random(7)
    letters = "abcdefghijklmnopqrstuvwxyz"
    words = ["".join(chance.choices(letters, k=chance.randint(2, 10))) for _ in range(WORDS)]
    return next(word for word in words[rank:] if len(word) > 2)


def exported(casebook: Casebook, folder: Path) -> None:
    """Measure the export as CSV against csv.writer, and its memory."""
    target, again = folder / "events.csv", folder / "again.csv"
    took: list[float] = []
    written: list[float] = []
    for _round in range(EXPORTS):
        start = time.perf_counter()
        done = export(casebook.reader, Wish(format=Format.CSV), target, datetime.now(UTC))
        took.append(time.perf_counter() - start)
        written.append(plain(target, again))
    assert target.read_bytes() == again.read_bytes()
    ratio = min(took) / min(written)
    most_mb = memory_mb(casebook.path)
    print(
        f"export of {done.counts['events']:,} events {min(took):.1f} s, csv.writer"
        f" {min(written):.1f} s: {ratio:.2f} ×, limit 4 ×; {most_mb} MB at most"
    )


_NEWEST = "SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid DESC LIMIT 50"

if __name__ == "__main__":
    main()
