"""Kills the program amid its saves: ``python -m tests.reliability.killing KILLS SEED HOW``.

A child is forked for each kill; it opens the casebook as the program does, saves and closes, over
and over, and says through a pipe what it was told is saved. Half of the children are killed from
outside after a while, half at a call to the disk, before it or amid the bytes that it writes. HOW
is "plain", "encrypted", or "careless": a casebook that waits for nothing, which must be found out.
It prints what it found as JSON. The casebook is in memory: what a kill leaves does not depend on
the disk.
"""

import json
import os
import random
import secrets
import signal
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

from desktop.domain.errors import BasewatchError
from desktop.services.casebooks import open_casebook
from desktop.store.copies import problems
from desktop.store.engine import DatabaseFailure
from desktop.store.key import Key
from tests.factories import Clock, a_base, a_note, an_event
from tests.reliability.actions import Desk, World
from tests.reliability.disk import OK, Call, watched_disk
from tests.store.folding_journal import rebuilt, tables

MEMORY = Path("/dev/shm")
# So many kills meet one casebook, which grows.
ONE_CASEBOOK = 25
LONGEST_S = 0.06
MOST_CALLS = 500
SAVES_A_SITTING = 6
_CARELESS = ("journal_mode = MEMORY", "synchronous = OFF", "cache_size = 2")


class Killing:
    """Kills children amid their saves, and looks at what each left."""

    def __init__(self, world: World, folder: Path, seed: int, *, is_careless: bool) -> None:
        self._world, self._folder, self._seed = world, folder, seed
        self._is_careless = is_careless
        self._path = folder
        self.counts: Counter[str] = Counter()
        self.broken: list[str] = []

    def run(self, kills: int) -> None:
        """Kill so often; a careless casebook only until it is found out."""
        for number in range(kills):
            if number % ONE_CASEBOOK == 0:
                self._path = self._world.put(self._folder)
            self._kill(random.Random(f"{self._seed} {number}"), number)
            if (number + 1) % ONE_CASEBOOK == 0 or number + 1 == kills:
                self._hold_against_journal(number)
                self._path.unlink()
            if self._is_careless and self.broken:
                return

    def _kill(self, chance: random.Random, number: int) -> None:
        ends = os.pipe()
        from_inside = chance.random() < 0.5
        child = os.fork()
        if not child:
            self._work_until_killed(ends[1], chance, from_inside=from_inside)
        os.close(ends[1])
        if not from_inside:
            time.sleep(chance.uniform(0.002, LONGEST_S))
            os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        with os.fdopen(ends[0]) as said:
            told = [line.split() for line in said if line.endswith("\n")]
        assert os.WTERMSIG(status) == signal.SIGKILL, told
        self.counts["kills"] += 1
        self.counts["saves told as done"] += len(told)
        for problem in self._found(told):
            self.broken.append(f"kill {number}: {problem}")

    def _work_until_killed(self, end: int, chance: random.Random, *, from_inside: bool) -> None:
        """Save until the end, in a child; no line below this one runs in the parent."""
        try:
            with watched_disk() as disk:
                if from_inside:
                    disk.handler = _Killer(chance.randrange(1, MOST_CALLS), chance)
                while True:
                    self._sit_down(end, chance)
        except BaseException as error:  # noqa: BLE001 - told to the parent, who asserts on it
            os.write(end, f"failed {error!r}\n".encode())
            os._exit(1)

    def _sit_down(self, end: int, chance: random.Random) -> None:
        desk = Desk(self._world, self._path, Clock())
        if self._is_careless:
            for setting in _CARELESS:
                desk.casebook.inside.db.execute(f"PRAGMA {setting}").fetchall()
        for _ in range(chance.randint(1, SAVES_A_SITTING)):
            count = chance.randint(1, 6)
            records = [a_base(id=_id(), summary="x" * chance.randrange(4_000))]
            for _ in range(count):
                event = an_event(records[0], id=_id())
                records += [event, a_note(self._world.report, event, id=_id())]
            desk.editing.save_draft("event", records[1].id, "half a word")
            desk.editing.apply(f"Save {len(records)}", *records, draft=("event", records[1].id))
            newest = "SELECT seq, hash FROM change ORDER BY seq DESC LIMIT 1"
            row = desk.casebook.inside.db.execute(newest).fetchone()
            os.write(end, f"{row[0]} {row[1]}\n".encode())
        desk.casebook.close()

    def _found(self, told: list[list[str]]) -> list[str]:
        """Return each promise that was broken, now that the casebook is opened again."""
        try:
            begun = time.perf_counter()
            opened = open_casebook(self._path, key=self._world.key)
            self.counts["slowest opening, µs"] = max(
                self.counts["slowest opening, µs"], int((time.perf_counter() - begun) * 1e6)
            )
            with closing(opened):
                db = opened.inside.db
                there = dict(db.execute("SELECT seq, hash FROM change").fetchall())
                lost = [seq for seq, hashed in told if there.get(int(seq)) != hashed]
                by_half = db.execute(_BY_HALF).fetchall()
                return [
                    *(f"the save of entry {seq} is lost" for seq in lost),
                    *(f"{label} is there by half" for (label,) in by_half),
                    *problems(db),
                ]
        except (BasewatchError, DatabaseFailure) as error:
            return [f"cannot be read: {error}"]

    def _hold_against_journal(self, number: int) -> None:
        try:
            with closing(open_casebook(self._path, key=self._world.key)) as opened:
                if rebuilt(opened) != tables(opened):
                    self.broken.append(f"kill {number}: the journal tells otherwise")
            if beside := [one.name for one in self._folder.iterdir() if one != self._path]:
                self.broken.append(f"kill {number}: left beside it: {beside}")
        except (BasewatchError, DatabaseFailure) as error:
            self.broken.append(f"kill {number}: cannot be read: {error}")


class _Killer:
    """Kills its own process at a call that changes the disk, or amid what it writes."""

    def __init__(self, at: int, chance: random.Random) -> None:
        self._left, self._chance = at, chance

    def __call__(self, call: Call) -> int:
        """Count a call, and come to the end at the last."""
        if call.kind == "read":
            return OK
        self._left -= 1
        if self._left <= 0:
            if call.kind == "write" and self._chance.random() < 0.5:
                half = call.data[: self._chance.randrange(len(call.data))]
                with Path(call.path).open("r+b") as file:
                    os.pwrite(file.fileno(), half, call.offset)
            os.kill(os.getpid(), signal.SIGKILL)
        return OK


def _id() -> str:
    return secrets.token_hex(13).upper()


_BY_HALF = """
SELECT label FROM change WHERE label LIKE 'Save %'
GROUP BY group_id HAVING COUNT(*) <> CAST(SUBSTR(label, 6) AS INTEGER)
"""


def main() -> None:
    """Kill, and print what was found."""
    kills, seed, how = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    key = Key(secrets.token_bytes(32), secrets.token_bytes(16)) if how == "encrypted" else None
    where = MEMORY if os.access(MEMORY, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="basewatch-kill-", dir=where) as place:
        folder = Path(place)
        killing = Killing(World(folder, key), folder, seed, is_careless=how == "careless")
        killing.run(kills)
    sys.stdout.write(json.dumps({"broken": killing.broken, **killing.counts}) + "\n")


if __name__ == "__main__":
    main()
