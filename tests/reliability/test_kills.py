"""The program is killed amid its saves: what it told as done is there, and nothing by half."""

import json
import os
import subprocess
import sys

import pytest

from tests.reliability.disk import shows_its_functions
from tests.store.places import ROOT

LONG, AT_ONCE = 10_000, 250

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="NOT TRIED: no fork here")


def killed(kills, chance, how):
    """Return what is found after so many kills, by a process that is not slowed by measuring."""
    if not shows_its_functions():
        pytest.skip("NOT TRIED: this build of the engine shows none of its functions")
    seed = str(chance.randrange(1 << 32))
    quick = {name: one for name, one in os.environ.items() if not name.startswith("COV")}
    done = subprocess.run(
        [sys.executable, "-m", "tests.reliability.killing", str(kills), seed, how],
        cwd=ROOT,
        env=quick,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    print(f"seed {seed}, {how}: {found}")  # noqa: T201  shown where the test fails
    return found


@pytest.mark.parametrize(("kills", "how"), [(220, "plain"), (180, "plain"), (100, "encrypted")])
def test_what_was_told_as_saved_is_there_after_a_kill(chance, kills, how):
    found = killed(kills, chance, how)
    assert found["broken"] == []
    assert found["kills"] == kills
    assert found["saves told as done"] > kills // 2


@pytest.mark.long  # Some twenty minutes.
@pytest.mark.parametrize("part", range(LONG // AT_ONCE))
def test_it_is_there_after_ten_thousand_kills(chance, part):
    found = killed(AT_ONCE, chance, "encrypted" if part % 4 == 0 else "plain")
    assert found["broken"] == []
    assert found["kills"] == AT_ONCE


def test_a_casebook_that_waits_for_nothing_would_be_found_out(chance):
    assert killed(200, chance, "careless")["broken"] != []
