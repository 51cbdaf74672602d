"""Whatever file comes from somebody hostile, it ends in its content or in a reason, soon and small.

The price is taken of a process without limits of its own, and of those that it starts.
"""

import json
import os
import subprocess
import sys

import pytest

from tests.reliability import hostile
from tests.reliability.hostile_reading import told
from tests.store.places import ROOT

MOST_S, MOST_MB = 5.0, 512
FEWEST = {"tables": 40, "others": 26, "casebooks": 20}
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads the price from /proc")


def found_of(folder, family, seed, mutations=0):
    quick = {name: one for name, one in os.environ.items() if not name.startswith("COV")}
    command = [sys.executable, "-m", "tests.reliability.hostile_reading"]
    done = subprocess.run(
        [*command, str(folder), family, str(seed), str(mutations)],
        cwd=ROOT,
        env=quick | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    slowest = max(found, key=lambda one: one["cpu_s"])
    print(f"seed {seed}, {family}: {len(found)} files, slowest {slowest}")  # noqa: T201  the figures
    return found


def bad(found):
    """Return those that ended otherwise than they have to."""
    return [
        one
        for one in found
        if not one["is_fine"] or one["cpu_s"] > MOST_S or one["peak_mb"] > MOST_MB
    ]


@pytest.mark.parametrize("family", FEWEST)
def test_each_hostile_file_is_read_or_refused_with_a_reason_soon_and_small(folder, family, chance):
    found = found_of(folder, family, chance.randrange(1 << 32))
    assert bad(found) == []
    assert len(found) >= FEWEST[family]


@pytest.mark.long
@pytest.mark.parametrize("family", FEWEST)
def test_of_hundreds_that_were_mutated_each_ends_so_too(folder, family, chance):
    found = found_of(folder, family, chance.randrange(1 << 32), mutations=300)
    assert bad(found) == []


def test_a_reader_that_trusts_what_it_is_given_would_be_found_out(folder):
    path = folder / "deep.json"
    hostile.write(path, b"[" * 200_000)

    def trusting(path):
        return str(json.loads(path.read_bytes()))

    (one,) = bad([told(trusting, path)])
    assert one["said"].startswith("RecursionError")
