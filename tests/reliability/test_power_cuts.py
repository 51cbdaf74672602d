"""The power goes at any moment: what was told as saved is there, and nothing by half."""

import secrets
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field

import pytest

from desktop.domain.errors import BasewatchError
from desktop.services.casebooks import open_casebook
from desktop.store import opening
from desktop.store.copies import problems
from desktop.store.engine import DatabaseFailure
from desktop.store.key import Key
from tests.factories import Clock
from tests.reliability.actions import Desk, World, actions
from tests.reliability.disk import watched_disk
from tests.reliability.power import Recorder, Saved, Step, cuts, write

QUICK, LONG = 200, 2_000
ACTIONS_IN_A_ROW = 40


@dataclass
class Recorded:
    """What the engine did to the disk while somebody worked, and the group of each entry."""

    begin: dict[str, bytes]
    steps: list[Step]
    key: Key | None = None
    groups: dict[int, str] = field(default_factory=dict)


@pytest.fixture
def record(folder, chance) -> Callable[..., Recorded]:
    """Give what records somebody's work on a fresh casebook, closed in the end."""
    place = folder / "work"
    place.mkdir()

    def work(pragma: str = "", times: int = ACTIONS_IN_A_ROW, key: Key | None = None) -> Recorded:
        recorder, world = Recorder(), World(place, key)
        path = world.put(place)
        with watched_disk() as disk:
            disk.handler = recorder
            desk = Desk(world, path, Clock())
            if pragma:
                desk.casebook.inside.db.execute(f"PRAGMA {pragma}").fetchall()
            for _ in range(times):
                _do_something(world, desk, recorder, chance)
            groups = dict(desk.casebook.inside.db.execute("SELECT seq, group_id FROM change"))
            desk.casebook.close()
        path.unlink()
        return Recorded({str(path): world.content}, recorder.steps, key, groups)

    return work


def _do_something(world, desk, recorder, chance) -> None:
    _name, begin = chance.choice(list(actions(world).items()))
    try:
        begin(desk)()
    except BasewatchError:
        return  # What one did before may be in the way: there is nothing more to merge.
    head = "SELECT seq, hash FROM change ORDER BY seq DESC LIMIT 1"
    recorder.steps.append(Saved(*desk.casebook.inside.db.execute(head).fetchone()))


def lost(recorded: Recorded, times: int, chance, folder) -> list[str]:
    """Cut the power so often, and return each promise that was broken, once a cut."""
    broken = []
    at = sorted(chance.choices(range(len(recorded.steps) + 1), k=times))
    place = folder / "found"
    for cut, (files, told) in zip(
        at, cuts(recorded.begin, recorded.steps, at, chance), strict=True
    ):
        place.mkdir()
        write(files, place)
        if said := _looked_at(place, told, recorded):
            broken.append(f"cut at {cut}: {said}")
        for left in place.iterdir():
            left.unlink()
        place.rmdir()
    return broken


def _looked_at(place, told: Saved | None, recorded: Recorded) -> str:
    try:
        opened = open_casebook(place / "north.basewatch", key=recorded.key)
        with closing(opened) as casebook:
            return _what_is_wrong(casebook.inside.db, told, recorded.groups)
    except (BasewatchError, DatabaseFailure) as error:
        return f"cannot be read: {error}"


def _what_is_wrong(db, told: Saved | None, groups: dict[int, str]) -> str:
    if told is not None:
        found = db.execute("SELECT hash FROM change WHERE seq = ?", (told.seq,)).fetchone()
        if found != (told.hash,):
            return f"the save {told.seq} is lost"
    last = db.execute("SELECT MAX(seq) FROM change").fetchone()[0]
    if groups.get(last) == groups.get(last + 1, ""):
        return f"the save of entry {last} is there by half"
    return "; ".join(problems(db))


def a_key() -> Key:
    return Key(secrets.token_bytes(32), secrets.token_bytes(16))


@pytest.mark.parametrize("key", [None, a_key()], ids=["plain", "encrypted"])
def test_what_was_told_as_saved_is_there_after_a_power_cut(record, folder, chance, key):
    assert lost(record(key=key), QUICK // 2, chance, folder) == []


@pytest.mark.long  # Two minutes: ten times as many, of ten different days.
@pytest.mark.parametrize("day", range(10))
def test_it_is_there_after_two_thousand_power_cuts(record, folder, chance, day):
    key = a_key() if day % 2 else None
    assert lost(record(times=100, key=key), LONG // 10, chance, folder) == []


@pytest.mark.parametrize("setting", ["synchronous = NORMAL", "synchronous = OFF"])
def test_a_casebook_that_does_not_wait_for_the_disk_would_be_found_out(
    record, folder, chance, setting
):
    assert lost(record(setting), 60, chance, folder) != []


def test_where_memory_cannot_be_shared_it_is_there_too(record, folder, chance, monkeypatch):
    def without_a_log(connection) -> None:
        for setting in ("journal_mode = DELETE", "synchronous = EXTRA", "secure_delete = ON"):
            connection.execute(f"PRAGMA {setting}").fetchall()

    monkeypatch.setattr(opening, "make_durable", without_a_log)
    recorded = record(times=15)
    monkeypatch.undo()
    assert lost(recorded, 50, chance, folder) == []
