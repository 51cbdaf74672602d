"""How long it takes to export many events as CSV, against csv.writer on the same values.

Run it from the checkout: ``python tests/bench/bench_export.py [--events N]``. Both are measured in
turn, in one process; the figure is the ratio of their shortest times, for other programs may run.
A second figure is for events that have a report and a source note each. Memory is that of the
command in a process of its own.
"""

import argparse
import csv
import os
import subprocess
import sys
import time
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[2]))

from desktop.services.exporting.export import export
from desktop.services.exporting.wish import Format, Wish
from desktop.store.casebook import Casebook
from tests.bench.large import FIRST_S, copy_rows
from tests.factories import (
    a_base,
    a_casebook,
    a_note,
    a_report,
    a_source,
    an_editing,
    an_event,
)

LIMIT = 4.0
ROUNDS = 3
DAYS = 3_650
BASES = 60


def main() -> None:
    """Print the ratios, and exit with 1 where the first is over its limit."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--events", type=int, default=200_000)
    events = asked.parse_args().events
    is_met = True
    for has_notes in (False, True):
        with TemporaryDirectory() as folder:
            ratio = measured(Path(folder), events, has_notes=has_notes)
        is_met = is_met and (has_notes or ratio <= LIMIT)
    sys.exit(not is_met)


def measured(folder: Path, events: int, *, has_notes: bool) -> float:
    """Export and write in turn, print how long each took, and return the ratio."""
    casebook = filled(folder, events, has_notes=has_notes)
    most_mb = memory_mb(casebook.path)
    exported, written = folder / "events.csv", folder / "again.csv"
    wish = Wish(format=Format.CSV)
    export(casebook.reader, wish, exported, datetime.now(UTC))
    took: dict[str, list[float]] = {"export": [], "csv.writer": []}
    for _round in range(ROUNDS):
        start = time.perf_counter()
        export(casebook.reader, wish, exported, datetime.now(UTC))
        took["export"].append(time.perf_counter() - start)
        took["csv.writer"].append(plain(exported, written))
    casebook.close()
    assert exported.read_bytes() == written.read_bytes()
    export_s, writer_s = min(took["export"]), min(took["csv.writer"])
    ratio = export_s / writer_s
    what = "with a report and a note each" if has_notes else "alone"
    limit = "" if has_notes else f", limit {LIMIT:.0f} ×"
    print(
        f"{events:,} events {what}: export {export_s:.2f} s, csv.writer {writer_s:.2f} s:"
        f" {ratio:.2f} ×{limit}; {most_mb} MB at most"
    )
    return ratio


def memory_mb(casebook: Path) -> int:
    """Return the most memory that the command takes; as Linux tells it, 0 elsewhere."""
    code = (
        f"import sys; sys.argv = ['basewatch', 'export', {str(casebook)!r}, 'command.csv'];"
        "from desktop.cli import basewatch; basewatch(standalone_mode=False);"
        "from pathlib import Path; told = Path('/proc/self/status');"
        "print(told.read_text().split('VmHWM:')[1].split()[0] if told.exists() else 0)"
    )
    environment = os.environ | {"PYTHONPATH": sys.path[0]}
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=casebook.parent,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return int(done.stdout.split()[-1]) >> 10


def plain(exported: Path, target: Path) -> float:
    """Return how long csv.writer takes for the values of a file; reading them does not count."""
    took = 0.0
    with (
        exported.open(encoding="utf-8-sig", newline="") as source,
        target.open("w", encoding="utf-8-sig", newline="") as file,
    ):
        rows = csv.reader(source)
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        while batch := list(islice(rows, 10_000)):
            start = time.perf_counter()
            writer.writerows(batch)
            took += time.perf_counter() - start
    return took


def filled(folder: Path, events: int, *, has_notes: bool) -> Casebook:
    """Return a casebook of so many events, each on another of many days, at one of many bases."""
    casebook = a_casebook(folder)
    bases = [a_base(name=f"Base {number}", lat=35.0, lon=36.0) for number in range(BASES)]
    source = a_source()
    report, event = a_report(source, url="https://post.example/1"), an_event(bases[0])
    note = a_note(report, event)
    kept = (source, report, event, note) if has_notes else (event,)
    an_editing(casebook).apply("Begin", *bases, *kept)
    day = f"{FIRST_S} + (i * 7919 % {DAYS}) * 86400"
    bounds = {
        f"when_{bound}": f"{day} + {late}"
        for bound, late in (
            ("start_min", 0),
            ("start_max", 86_400),
            ("end_min", 0),
            ("end_max", 86_400),
        )
    }
    told = {"title": "'Flags seen ' || i", "summary": "'Two flags over gate ' || i", **bounds}
    with casebook.transaction() as db:
        copy_rows(db, "event", events, told)
        db.execute(
            "INSERT INTO event_base (owner, position, role, base, place)"
            f" SELECT \"key\", 0, 'at', 1 + \"key\" % {BASES}, ''"
            ' FROM event WHERE "key" > 1'
        )
        if has_notes:
            copy_rows(db, "report", events, {"url": "'https://post.example/' || i"})
            copy_rows(db, "source_note", events, {"report": "i", "event": "i"})
    return casebook


if __name__ == "__main__":
    main()
