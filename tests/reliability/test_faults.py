"""A failing disk in the middle of what a user does: nothing lost, doubled or by half; no crash."""

import pytest

from desktop.store import casebook as store
from desktop.store.engine import DatabaseFailure
from tests.reliability.actions import World, actions
from tests.reliability.disk import watched_disk
from tests.reliability.faults import Trying

QUICK = 150


@pytest.fixture
def trying(folder):
    world = World(folder)
    with watched_disk() as disk:
        yield Trying(world, actions(world), disk, folder)


@pytest.mark.parametrize("part", range(3))
def test_some_calls_to_the_disk_fail(trying, chance, part):
    points = list(trying.points())
    assert len({point.action for point in points}) >= 30
    for point in chance.sample(points, QUICK // 3):
        trying.try_at(point)
    assert trying.told.broken == []
    assert trying.told.counts["told as failed"] > QUICK // 4


PARTS = 12


@pytest.mark.long  # Some minutes: every call of every action, each in four ways.
@pytest.mark.parametrize("part", range(PARTS))
def test_every_call_to_the_disk_fails(trying, part):
    points = list(trying.points())
    assert len(points) >= 1_500
    for point in points[part::PARTS]:
        trying.try_at(point)
    assert trying.told.broken == []
    print(len(points) // PARTS, dict(trying.told.counts))  # noqa: T201  figures of the long run


def test_a_program_that_takes_failed_commits_for_done_would_be_found_out(
    trying, chance, monkeypatch
):
    real = store.immediate

    class Careless:
        """Says that it is saved, whatever the database says."""

        def __init__(self, connection) -> None:
            self._held = real(connection)

        def __enter__(self) -> object:
            return self._held.__enter__()

        def __exit__(self, *failure) -> bool:
            try:
                return bool(self._held.__exit__(*failure))
            except DatabaseFailure:
                return True

    monkeypatch.setattr(store, "immediate", Careless)
    points = [one for one in trying.points() if one.action == "add an event with a note"]
    for point in chance.sample(points, 40):
        trying.try_at(point)
    assert any("told as saved, and lost" in one for one in trying.told.broken)
