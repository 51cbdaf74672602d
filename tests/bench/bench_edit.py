"""One durable edit against the least that durability costs: a bare flush of 4 kB.

Run: python tests/bench/bench_edit.py [--large] [FOLDER]
`--large` edits a casebook of 100,000 events and 300,000 notes. The two are interleaved, so that
both meet the same disk; medians of 200. The ratio says what the edit costs beside the disk only
where a flush is quick: print it with both figures.
"""

import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench.large import a_large_casebook
from tests.factories import (
    a_base,
    a_casebook,
    a_note,
    a_report,
    a_source,
    an_editing,
    an_event,
)

ROUNDS = 200


def main() -> None:
    """Print the medians and their ratio."""
    is_large = "--large" in sys.argv
    folders = [argument for argument in sys.argv[1:] if argument != "--large"]
    with tempfile.TemporaryDirectory(dir=folders[0] if folders else None) as place:
        edits, labels, flushes = measured(Path(place), is_large=is_large)
    edit, label, flush = (median(times) * 1_000 for times in (edits, labels, flushes))
    print(f"edit: an event at two bases with a note  {edit:7.2f} ms")
    print(f"label of the next undo                   {label:7.2f} ms")
    print(f"bare write and flush of 4 kB             {flush:7.2f} ms")
    print(f"edit / flush                             {edit / flush:7.2f}")


def measured(place: Path, *, is_large: bool) -> tuple[list[float], list[float], list[float]]:
    """Return the seconds of each edit, each look at the undo label, and each flush."""
    casebook = a_large_casebook(place) if is_large else a_casebook(place)
    editing = an_editing(casebook)
    source, bases = a_source(), (a_base(), a_base())
    report = a_report(source)
    editing.apply("Begin", source, *bases, report)
    edits, labels, flushes = [], [], []
    with (place / "bare").open("wb", buffering=0) as bare:
        for number in range(ROUNDS):
            event = an_event(*bases, title=f"Flags seen, day {number}")
            note = a_note(report, event)
            start = time.perf_counter()
            editing.apply("Add event: Flags seen", event, note)
            saved = time.perf_counter()
            assert editing.undo_label
            named = time.perf_counter()
            bare.write(bytes(4_096))
            os.fsync(bare.fileno())
            flushed = time.perf_counter()
            edits.append(saved - start)
            labels.append(named - saved)
            flushes.append(flushed - named)
    casebook.close()
    return edits, labels, flushes


if __name__ == "__main__":
    main()
