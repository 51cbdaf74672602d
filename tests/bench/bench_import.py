"""A searchable import against a bare pass over the same file, and against sqlite-utils.

Run: python tests/bench/bench_import.py [ROWS] [--rounds N] [--notes] [--folder FOLDER]
They take turns in one run, so that they meet the same machine; sqlite-utils writes no search index.
"Import" is the whole way from the file, with its mapping guessed as the command does; "commit" is
what of it puts records in that are made already. With --notes each row brings a report and a source
note of its own. Wall time and memory are those of processes of their own; what a process takes to
start is left out of ours and of the pass. Processor time is told as well, for a busy machine.

Goals: at most 14 times the pass, 35 with --notes; not reached. Found on two cores under a load of
17, in processor time: 100,000 rows 187 µs each, 77 times the pass (2.4 µs), in 203 MB; their undo
took 18 % of the import's time. 1,000,000 rows, once: 197 µs each, 81 times the pass, in 329 MB
(goal 300). Not measured of late: 200,000 rows with notes, and sqlite-utils.
A row of events alone: 84 µs to read and match it, 9 to lay it aside, 91 to put it in (about
a third of them for what a search finds and the journal keeps); with --notes 168, 12 and 184.
Fewer rows in one transaction are dearer: each writes pages of every index anew.
"""

import argparse
import csv
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import accumulate, pairwise
from pathlib import Path
from statistics import median
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

WORDS, WORDS_A_ROW, BASES = 20_000, 34, 500
COLUMNS = ("id", "date", "base", "kind", "title", "summary", "url", "source", "lat", "lon")
KINDS = ("strike", "attack", "arrival", "departure", "sighting", "exercise")
ROWS_A_BATCH = 500


def main() -> None:
    """Print one line of JSON for each ratio."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("rows", nargs="?", type=int, default=200_000)
    asked.add_argument("--rounds", type=int, default=3)
    asked.add_argument("--notes", action="store_true")
    asked.add_argument("--folder")
    asked.add_argument("--measure", choices=("whole", "commit", "bare"), help=argparse.SUPPRESS)
    asked.add_argument("--table", type=Path, help=argparse.SUPPRESS)
    options = asked.parse_args()
    if options.measure:
        measures = {"whole": import_file, "commit": import_records, "bare": read_table}
        print(json.dumps(measures[options.measure](options.table, notes=options.notes)))
        return
    with tempfile.TemporaryDirectory(dir=options.folder) as place:
        table = Path(place) / "table.csv"
        write_table(table, options.rows)
        take_turns(table, options)


def take_turns(table: Path, options: argparse.Namespace) -> None:
    """Measure the three in turn and print the medians of their ratios."""
    found: list[dict[str, float]] = []
    for _round in range(options.rounds):
        turn = {"peer_s": peer(table)}
        for which in ("bare", "whole", "commit"):
            measured = started(which, table, options.notes)
            turn |= {f"{which}_{what}": value for what, value in measured.items()}
        turn["bare_s"] = min(turn["bare_s"], started("bare", table, options.notes)["s"])
        found.append(turn)
        print(json.dumps(turn | {"load": round(os.getloadavg()[0], 1)}), flush=True)
    ratios = {
        "import / csv.reader": [t["whole_s"] / t["bare_s"] for t in found],
        "import / csv.reader, processor": [t["whole_cpu_s"] / t["bare_cpu_s"] for t in found],
        "sqlite-utils / import": [t["peer_s"] / t["whole_s"] for t in found],
        "commit / csv.reader": [t["commit_s"] / t["bare_s"] for t in found],
        "commit / csv.reader, processor": [t["commit_cpu_s"] / t["bare_cpu_s"] for t in found],
        "sqlite-utils / commit": [t["peer_s"] / t["commit_s"] for t in found],
        "undo / import": [t["whole_undo_s"] / t["whole_s"] for t in found],
        "longest between two transactions, ms": [t["whole_longest_ms"] for t in found],
        "memory, MB": [t["whole_memory_mb"] for t in found],
    }
    for what, values in ratios.items():
        figures = {"median": round(median(values), 2), "least": round(min(values), 2)}
        print(json.dumps({"what": what, "rows": options.rows, "notes": options.notes} | figures))


def started(which: str, table: Path, notes: bool) -> dict[str, float]:
    """Measure one of the two in a process of its own."""
    command = [sys.executable, __file__, "--measure", which, "--table", str(table)]
    done = subprocess.run([*command, *["--notes"] * notes], capture_output=True, check=True)
    return dict(json.loads(done.stdout))


def peer(table: Path) -> float:
    """Return the seconds that sqlite-utils takes."""
    target = table.with_name("peer.db")
    start = time.perf_counter()
    subprocess.run(
        [
            sys.executable,
            *("-m", "sqlite_utils", "insert", str(target), "event", str(table)),
            *("--csv", "--pk", "id"),
        ],
        capture_output=True,
        check=True,
    )
    took = time.perf_counter() - start
    target.unlink()
    return took


def read_table(table: Path, *, notes: bool) -> dict[str, float]:
    """Read the table and do nothing with it."""
    del notes
    start, used = time.perf_counter(), time.process_time()
    with table.open(encoding="utf-8", newline="") as file:
        for _row in csv.reader(file):
            pass
    return {"s": time.perf_counter() - start, "cpu_s": time.process_time() - used}


def import_file(table: Path, *, notes: bool) -> dict[str, float]:
    """Import the table into a new casebook as the command does, then undo that."""
    from desktop.services.importing.guessing import guessed_mapping  # late: the pass needs none
    from desktop.services.importing.importing import Import
    from desktop.services.importing.mapping import Role
    from desktop.services.importing.presets.mapped import Mapped
    from desktop.services.importing.running import run_import
    from desktop.services.importing.tables.opening import open_table

    def bring(kept: Kept, told: Callable[[int], None]) -> None:
        opened = open_table(table)
        mapping = guessed_mapping(opened)
        left_out = () if notes else (Role.LINK, Role.PUBLISHER)
        columns = {role: at for role, at in mapping.columns.items() if role not in left_out}
        preset = Mapped(replace(mapping, columns=columns))
        reader = kept.casebook.reader()
        taking = Import(opened, preset, reader, kept.editing.new_id)
        outcome = run_import(kept.committing, "Import", taking, told)
        reader.close()
        assert outcome.rows == outcome.imported, "all was taken"

    return measured(table, bring, notes=notes)


def import_records(table: Path, *, notes: bool) -> dict[str, float]:
    """Commit what the table says to a new casebook, made with no more checks than records have."""

    def bring(kept: Kept, told: Callable[[int], None]) -> None:
        with table.open(encoding="utf-8", newline="") as file:
            rows = csv.reader(file)
            next(rows)
            made = batches(rows, kept.bases, kept.source, notes)
            kept.committing.commit("Import", made, told, lambda: False)

    return measured(table, bring, notes=notes)


@dataclass(frozen=True)
class Kept:
    """A casebook with some bases, by name, and a source."""

    casebook: Any
    editing: Any
    committing: Any
    bases: dict[str, str]
    source: str


def measured(
    table: Path, bring: Callable[[Kept, Callable[[int], None]], None], *, notes: bool
) -> dict[str, float]:
    """Import into a new casebook, then undo that."""
    from desktop.services.importing.committing import Committing
    from tests.factories import AUTHOR, Clock, a_base, a_casebook, a_source, an_editing

    with tempfile.TemporaryDirectory(dir=table.parent) as place:
        casebook = a_casebook(Path(place))
        editing = an_editing(casebook)
        bases = {f"Base {number}": a_base(name=f"Base {number}") for number in range(BASES)}
        source = a_source()
        editing.apply("Begin", source, *bases.values())
        ids = {name: base.id for name, base in bases.items()}
        committing = Committing(casebook, AUTHOR, Clock())
        kept_ones = Kept(casebook, editing, committing, ids, source.id)
        moments, used = [time.perf_counter()], time.process_time()
        bring(kept_ones, lambda _done: moments.append(time.perf_counter()))
        took, used = time.perf_counter() - moments[0], time.process_time() - used
        apart = [after - before for before, after in pairwise(moments[1:])]
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        db = casebook.inside.db
        (kept,) = db.execute("SELECT COUNT(*) FROM event").fetchone() or (0,)
        (said,) = db.execute("SELECT COUNT(*) FROM search_doc").fetchone() or (0,)
        assert said >= kept * (3 if notes else 1) + BASES + 1, "all can be found"
        start = time.perf_counter()
        editing.undo()
        undone = time.perf_counter() - start
        (left,) = db.execute("SELECT COUNT(*) FROM event").fetchone() or (1,)
        assert left == 0, "all was taken back"
        casebook.close()
    return {
        "s": took,
        "cpu_s": used,
        "undo_s": undone,
        "memory_mb": memory,
        "longest_ms": 1_000 * max(apart, default=0),
    }


def batches(
    rows: Iterator[list[str]], bases: dict[str, str], source: str, notes: bool
) -> Iterator[object]:
    """Yield the records of the table, as a reading of it would."""
    from desktop.domain.event import Event, EventBase, EventKind
    from desktop.domain.ids import BaseId, EventId, NoteId, ReportId, SourceId, ulid
    from desktop.domain.note import SourceNote
    from desktop.domain.record import Record
    from desktop.domain.report import Report
    from desktop.domain.spans import DateSpan, Grain, day_end_s, day_start_s
    from tests.brought import ABatch

    kinds = {kind.value: kind for kind in EventKind}
    records: list[Record] = []
    for number, row in enumerate(rows, 1):
        _id, on, base, kind, title, summary, url, *_rest = row
        day = date.fromisoformat(on)
        start, end = day_start_s(day), day_end_s(day)
        when = DateSpan(
            words=on, start_min=start, start_max=end, end_min=start, end_max=end, grain=Grain.DAY
        )
        at_ms = 1_769_428_800_000 + number
        event = Event(
            id=EventId(ulid(at_ms, os.urandom(10))),
            title=title,
            when=when,
            kind=kinds[kind],
            summary=summary,
            bases=(EventBase(base=BaseId(bases[base])),),
        )
        records.append(event)
        if notes:
            report = Report(
                id=ReportId(ulid(at_ms, os.urandom(10))),
                publisher=SourceId(source),
                title=title,
                url=url,
                published=when,
            )
            records.append(report)
            records.append(
                SourceNote(
                    id=NoteId(ulid(at_ms, os.urandom(10))),
                    report=report.id,
                    event=event.id,
                    statement=title,
                )
            )
        if number % ROWS_A_BATCH == 0:
            yield ABatch(records)
            records = []
    yield ABatch(records)


def write_table(path: Path, rows: int) -> None:
    """Write a table with about 350 bytes a row; few of the words are often, most of them rare."""
    chance = random.Random(7)
    letters = "abcdefghijklmnopqrstuvwxyz"
    words = ["".join(chance.choices(letters, k=chance.randint(2, 10))) for _ in range(WORDS)]
    weights = list(accumulate(1 / (rank + 10) for rank in range(WORDS)))
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(COLUMNS)
        for number in range(rows):
            said = chance.choices(words, cum_weights=weights, k=WORDS_A_ROW)
            day = date.fromordinal(725_000 + chance.randrange(13_000))
            table.writerow(
                (
                    number,
                    day.isoformat(),
                    f"Base {min(int(chance.paretovariate(1)), BASES) - 1}",
                    chance.choice(KINDS),
                    " ".join(said[:6]).capitalize(),
                    " ".join(said[6:]).capitalize() + ".",
                    f"https://example.org/{number}",
                    "Daily Post",
                    f"{chance.uniform(-60, 60):.4f}",
                    f"{chance.uniform(-180, 180):.4f}",
                )
            )


if __name__ == "__main__":
    main()
