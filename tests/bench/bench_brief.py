"""What `basewatch brief` costs, as a whole process: the example, and 100,000 events.

``python tests/bench/bench_brief.py [FOLDER] [--rounds N]``: prints the best of N rounds, the
median, and the processor's own seconds, which another program beside does not lengthen. Exits
with 1 where the best is above its limit.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from pypdf import PdfReader

from tests.bench.large import EVENTS, a_large_casebook
from tests.editions import an_example_casebook

ROOT = Path(__file__).parents[2]
LIMITS_S = {"the example": 1.5, f"{EVENTS:,} events": 5.0}


def main() -> None:
    """Print the figures."""
    asked = argparse.ArgumentParser()
    asked.add_argument("folder", nargs="?")
    asked.add_argument("--rounds", type=int, default=7)
    given = asked.parse_args()
    is_slow = False
    with tempfile.TemporaryDirectory(dir=given.folder) as place:
        folder = Path(place)
        for (name, limit), (make, day) in zip(
            LIMITS_S.items(),
            ((an_example_casebook, "2026-01-27"), (a_large_casebook, "2026-02-04")),
            strict=True,
        ):
            casebook = make(folder)
            path = casebook.path
            casebook.close()
            is_slow |= report(name, limit, path, day, given.rounds) > limit
    sys.exit(is_slow)


def report(name: str, limit: float, casebook: Path, day: str, rounds: int) -> float:
    """Print what one casebook costs; return the best wall time in seconds."""
    walls, processor = [], []
    target = casebook.with_suffix(".pdf")
    for _ in range(rounds):
        before, started = used(), time.perf_counter()
        command = ["brief", str(casebook), str(target), "--as-of", day]
        done = subprocess.run(
            [sys.executable, "-m", "desktop", *command],
            cwd=ROOT,
            # As installed: what Python compiled once is kept.
            env={k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"},
            stdout=subprocess.DEVNULL,
            check=True,
        )
        assert not done.returncode
        walls.append(time.perf_counter() - started)
        processor.append(used() - before)
    pages = len(PdfReader(target).pages)
    print(
        f"{name:15} {pages:3} pages  best {min(walls):5.2f} s  median"
        f" {statistics.median(walls):5.2f} s  processor {min(processor):5.2f} s  limit {limit} s"
    )
    return min(walls)


def used() -> float:
    """Return the seconds of processor that finished children took."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


if __name__ == "__main__":
    main()
