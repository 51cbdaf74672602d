"""A file of each released version, killed at any statement of its way to this one."""

import os
from contextlib import closing
from pathlib import Path

import pytest

from desktop.services.casebooks import open_casebook
from desktop.store.copies import problems
from desktop.store.engine import connect, make_durable
from desktop.store.integrity import page_problems
from desktop.store.migrations import SCHEMA_VERSION, migrate, released_steps, version_of

FILES = Path(__file__).parents[1] / "store" / "files"
# The encrypted ones among them take the same way.
RELEASED = [f"version_{number}.basewatch" for number in range(1, SCHEMA_VERSION)]

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="NOT TRIED: no fork here")


def statements(path, steps=None):
    """Return how many statements bring a copy of the file to this version."""
    count = 0

    def note(_sql):
        nonlocal count
        count += 1

    with closing(connect(path, "rw")) as db:
        make_durable(db)
        db.set_trace_callback(note)
        migrate(db, steps)
    return count


def killed_at(path, number, steps=None):
    """Begin to bring the file to this version, and die at one statement."""
    child = os.fork()
    if child:
        os.waitpid(child, 0)
        return
    left = number

    def die(_sql):
        nonlocal left
        left -= 1
        if not left:
            os._exit(9)

    db = connect(path, "rw")
    make_durable(db)
    db.set_trace_callback(die)
    migrate(db, steps)
    os._exit(1)


def checked(path, raw, begin):
    """Look at what the kill left, then open it."""
    with closing(connect(path, "rw")) as db:
        assert begin <= version_of(db) <= SCHEMA_VERSION
        assert list(page_problems(db)) == []
    casebook = open_casebook(path)
    with casebook.transaction() as db:
        assert version_of(db) == SCHEMA_VERSION
        assert problems(db) == ()
    casebook.close()


def run(folder, name, every):
    raw = (FILES / name).read_bytes()
    path = folder / name
    path.write_bytes(raw)
    begin = int.from_bytes(raw[60:64])
    count = statements(path)
    assert count > 5
    for number in range(1, count + 1, every):
        for side in ("", "-wal", "-shm"):
            path.with_name(path.name + side).unlink(missing_ok=True)
        path.write_bytes(raw)
        killed_at(path, number)
        checked(path, raw, begin)
    return count


@pytest.mark.parametrize("name", RELEASED)
def test_a_file_that_was_killed_on_its_way_is_whole_and_goes_on(folder, name, chance):
    run(folder, name, every=23)


@pytest.mark.long
@pytest.mark.parametrize("name", RELEASED)
def test_it_is_so_at_every_statement(folder, name):
    print(f"{name}: {run(folder, name, every=1)} statements")  # noqa: T201  the figure of README


def test_there_is_a_file_of_every_released_version():
    assert [f"version_{number}.basewatch" for number in range(1, SCHEMA_VERSION)] == RELEASED


def test_a_step_that_commits_on_its_way_would_be_found_out(folder):
    """It is killed between its halves: the version says that nothing was done, and half was."""

    def careless(db):
        db.execute("CREATE TABLE half (x)")
        db.execute("COMMIT")
        db.execute("BEGIN IMMEDIATE")
        db.execute("CREATE TABLE other_half (x)")

    path = folder / "north.basewatch"
    path.write_bytes((FILES / RELEASED[-1]).read_bytes())
    steps = (*released_steps()[: len(RELEASED)], careless)
    killed_at(path, 7, steps)
    with closing(connect(path, "rw")) as db:
        names = {name for (name,) in db.execute("SELECT name FROM sqlite_schema")}
        assert version_of(db) == len(RELEASED)
    assert "half" in names
    assert "other_half" not in names
