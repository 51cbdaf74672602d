"""Backups are made while the process is killed, and while people save: one is always good."""

import json
import os
import subprocess
import sys

import pytest

from desktop.services.backups.keeper import Keeper
from desktop.services.backups.shelf import Why
from desktop.services.casebooks import open_casebook
from desktop.store.copies import problems_of
from tests.by_hand import ByHand
from tests.factories import Clock
from tests.reliability.damage import a_full_casebook
from tests.store.places import ROOT

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="NOT TRIED: no fork here")


def killed(steps, chance, how="verified"):
    """Return what is found after so many kills, by a process that is not slowed by measuring."""
    seed = str(chance.randrange(1 << 32))
    quick = {name: one for name, one in os.environ.items() if not name.startswith("COV")}
    done = subprocess.run(
        [sys.executable, "-m", "tests.reliability.backing_up", str(steps), seed, how],
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


@needs_fork
def test_whenever_backing_up_is_killed_each_backup_that_is_there_is_good(chance):
    found = killed(50, chance)
    assert found["broken"] == []
    assert found["made"] > 10
    assert found["left"] <= 39


@needs_fork
@pytest.mark.long
def test_it_is_so_after_a_thousand_kills(chance):
    found = killed(1_000, chance)
    assert found["broken"] == []
    assert found["made"] > 500
    assert found["left"] <= 39


@needs_fork
def test_backups_that_are_copied_to_their_place_would_be_found_out(chance):
    assert killed(250, chance, "careless")["broken"] != []


def test_who_saves_while_backups_are_made_never_waits_for_half_a_second(folder, chance):
    """The second connection gives up after that; it writes as often as it can."""
    path = a_full_casebook(folder, chance, records=1_500)
    casebook = open_casebook(path)
    keeper = Keeper(casebook.reader, "01", [folder / "backups"], Clock())
    hand = ByHand(path, Clock(), pause_s=0.0)
    hand.start()
    made = [keeper.make(Why.ASKED) for _ in range(4)]
    hand.stop()
    casebook.close()
    assert hand.given_up == []
    assert len(hand.saved) > 20
    assert [len(one.made) for one in made] == [1] * 4
    heads = [one.made[0].head.seq for one in made]
    assert heads == sorted(heads)
    assert problems_of(made[-1].made[0].path) == ()
