"""A passphrase is set, changed and removed by a process that is killed at any moment.

``python -m tests.reliability.rekeying KILLS SEED HOW``: HOW is "whole", as the program does it, or
"careless", which copies the new file over the old one.
"""

import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from itertools import count
from pathlib import Path

from desktop.services.casebooks import open_casebook
from desktop.store import rewriting
from desktop.store.copies import problems_of
from desktop.store.encrypted import is_encrypted
from desktop.store.engine import DatabaseFailure
from desktop.store.errors import StoreError
from desktop.store.files import half_rewritten
from desktop.store.key import Key
from tests.factories import a_base, a_casebook, an_editing

KEYS = (None, Key(b"a" * 32, b"1" * 16), Key(b"b" * 32, b"2" * 16))
BASES = 80
# Each outcome is to be met so often, within so many times the kills.
AT_LEAST, _PATIENCE = 3, 10


def change_for_ever(path: Path, begin: int, how: str, ready: int) -> None:
    """Say that it begins, then write the casebook with another key, again and again."""
    if how == "careless":
        rewriting.put_in_place = copied_over
    os.write(ready, b".")
    for number in count(begin):
        old, new = (KEYS[at % len(KEYS)] for at in (number, number + 1))
        rewriting.rewrite(path, old, new)


def copied_over(building: Path, target: Path) -> None:
    """Write over what is there, as a program does that thinks of no crash."""
    with building.open("rb") as source, target.open("wb") as copy:
        for page in iter(lambda: source.read(4_096), b""):
            copy.write(page)
            copy.flush()


def opened_by(path: Path) -> int | None:
    """Return which of the keys opens the whole casebook, None where none does."""
    for number, key in enumerate(KEYS):
        if is_encrypted(path) is (key is not None):
            try:
                casebook = open_casebook(path, key=key)
            except StoreError:
                continue
            try:
                with casebook.transaction() as db:
                    bases = db.execute("SELECT COUNT(*) FROM base").fetchone()
            finally:
                casebook.close()
            try:
                is_sound = problems_of(path, key) == ()
            except DatabaseFailure:
                return None
            return number if is_sound and bases == (BASES,) else None
    return None


def run(kills: int, seed: int, how: str) -> dict[str, object]:
    """Kill a process that changes the key so many times, and look after each.

    A machine that is busy elsewhere is killed on until each outcome was met so often that it means
    something; what is careless, only until it is found out.
    """
    chance = random.Random(seed)
    folder = Path(tempfile.mkdtemp(prefix="basewatch-", dir=_memory()))
    casebook = a_casebook(folder)
    an_editing(casebook).apply("Add bases", *[a_base(summary="y" * 500) for _ in range(BASES)])
    casebook.close()
    path, content = casebook.path, casebook.path.read_bytes()
    since = time.monotonic()
    for old, new in zip(KEYS, (*KEYS[1:], KEYS[0]), strict=True):
        rewriting.rewrite(path, old, new)
    longest_s = time.monotonic() - since
    broken: list[str] = []
    now, changes, halves, tried = 0, 0, 0, 0
    try:
        for kill in range(kills * _PATIENCE):
            is_met = min(changes, halves) >= AT_LEAST
            if broken if how == "careless" else kill >= kills and is_met:
                break
            tried = kill + 1
            ready, told = os.pipe()
            child = os.fork()
            if not child:
                try:
                    change_for_ever(path, now, how, told)
                finally:
                    os._exit(1)  # What the parent has to put away is not the child's.
            os.close(told)
            os.read(ready, 1)
            os.close(ready)
            time.sleep(chance.random() * longest_s)
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            halves += half_rewritten(path).exists()
            found = opened_by(path)
            left = half_rewritten(path).exists()
            if found is None or left:
                broken.append(f"kill {kill}: {'a half is left' if left else 'nothing opens it'}")
                path.write_bytes(content)
                found = 0
            changes += found != now
            now = found
    finally:
        shutil.rmtree(folder)
    return {"kills": tried, "changes": changes, "halves": halves, "broken": broken}


def _memory() -> str | None:
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


if __name__ == "__main__":
    print(json.dumps(run(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])))  # noqa: T201
