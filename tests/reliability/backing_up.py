"""Backups are made by a process that is killed at any moment; afterwards there is a good one.

``python -m tests.reliability.backing_up STEPS SEED HOW``: HOW is "verified", as the program does
it, or "careless", which lets the earlier ones go first and copies the file to its place.
"""

import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from desktop.services.backups.keeper import Keeper
from desktop.services.backups.shelf import Why, remove
from desktop.services.casebooks import open_casebook
from desktop.store.copies import problems_of
from desktop.store.engine import DatabaseFailure
from tests.factories import NOON, Clock, a_base, a_casebook, an_editing

_WITHIN_BACKUPS = 2
_MEASURED_EVERY = 20
# A busy machine makes fewer backups between two kills: then it is killed more often.
_LEAST_MADE, _PATIENCE = 10, 4
_ID = "01NORTH"


def back_up_for_ever(path: Path, place: Path, begin: int, how: str, ready: int) -> None:
    """Say that the casebook is open, then save and back up, again and again."""
    casebook = open_casebook(path)
    clock = Clock(NOON + timedelta(hours=begin), step=timedelta(hours=1))
    editing = an_editing(casebook, clock)
    keeper = Keeper(casebook.reader, _ID, [place], clock)
    os.write(ready, b".")
    while True:
        editing.apply("Add base", a_base(id=os.urandom(13).hex(), summary="x" * 3_000))
        if how == "verified":
            keeper.make(Why.REGULAR)
        else:
            for earlier in keeper.listed():
                remove(earlier.path)
            target = keeper.shelves[0].folder / f"north {clock():%Y-%m-%d %H%M%SZ}.basewatch"
            target.parent.mkdir(parents=True, exist_ok=True)
            with path.open("rb") as source, target.open("wb") as copy:
                shutil.copyfileobj(source, copy, 4_096)


def _measured(path: Path, place: Path, hours: int) -> float:
    """Make a backup, and return how long a child may go on: some backups long."""
    casebook = open_casebook(path)
    clock = Clock(NOON + timedelta(hours=hours))
    since = time.monotonic()
    Keeper(casebook.reader, _ID, [place], clock).make(Why.ASKED)
    took_s = time.monotonic() - since
    casebook.close()
    return _WITHIN_BACKUPS * took_s


def is_good(path: Path) -> bool:
    """Tell whether a backup is a sound casebook."""
    try:
        return problems_of(path) == ()
    except DatabaseFailure:
        return False


def run(steps: int, seed: int, how: str) -> dict[str, object]:
    """Kill a process that makes backups so many times, and look after each.

    What is careless is killed only until it is found out.
    """
    chance = random.Random(seed)
    folder = Path(tempfile.mkdtemp(prefix="basewatch-", dir=_memory()))
    place = folder / "backups"
    casebook = a_casebook(folder)
    an_editing(casebook).apply("Add bases", *[a_base(summary="y" * 2_000) for _ in range(60)])
    casebook.close()
    longest_s = _measured(casebook.path, place, 0)
    broken: list[str] = []
    made, known = 0, set()
    try:
        for step in range(steps * _PATIENCE):
            if broken if how == "careless" else step >= steps and made > _LEAST_MADE:
                break
            if step % _MEASURED_EVERY == 0 and how == "verified":
                longest_s = _measured(casebook.path, place, 24 * step)
            ready, told = os.pipe()
            child = os.fork()
            if not child:
                back_up_for_ever(casebook.path, place, 24 * step + 1, how, told)
            os.close(told)
            os.read(ready, 1)
            os.close(ready)
            time.sleep(chance.random() * longest_s)
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            there = Keeper(casebook.reader, _ID, [place], Clock()).listed()
            new = [one.path for one in there if one.path not in known]
            made += len(new)
            bad = [one.name for one in new if not is_good(one)]
            if bad or not there:
                broken.append(f"step {step}: {bad or 'no backup at all'}")
            known = {one.path for one in there}
        left = sum(1 for one in place.rglob("*.basewatch"))
    finally:
        shutil.rmtree(folder)
    return {"steps": steps, "made": made, "left": left, "broken": broken}


def _memory() -> str | None:
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


if __name__ == "__main__":
    print(json.dumps(run(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])))  # noqa: T201
