"""Runs a harness that kills processes as a process of its own, which measuring does not slow."""

import json
import os
import subprocess
import sys

from tests.store.places import ROOT


def found_by(module, kills, chance, how):
    """Return what ``module`` prints after so many kills; the seed is shown where a test fails."""
    seed = str(chance.randrange(1 << 32))
    quick = {name: one for name, one in os.environ.items() if not name.startswith("COV")}
    done = subprocess.run(
        [sys.executable, "-m", module, str(kills), seed, how],
        cwd=ROOT,
        env=quick | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    print(f"seed {seed}, {how}: {done.stdout}")  # noqa: T201  shown where the test fails
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
