"""The second window: told who has the casebook, never blocked by the dead."""

import os
from pathlib import Path

import pytest

from desktop.services.instance import WindowLock
from tests.factories import NOON
from tests.store.places import OtherProcess, longest_file, open_folder, unprivileged

OWNER = """
import sys
from pathlib import Path
from desktop.services.instance import WindowLock
from tests.factories import NOON
lock = WindowLock(Path(sys.argv[1]), lambda: NOON)
print(lock.acquire() or "mine", flush=True)
while input() != "release":
    pass
lock.release()
print("released", flush=True)
input()
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "north.basewatch"


def lock_on(path):
    return WindowLock(path, lambda: NOON)


def test_the_first_window_gets_it_and_leaves_nothing_behind(path, tmp_path):
    lock = lock_on(path)
    assert lock.acquire() == ""
    assert [one.name for one in tmp_path.iterdir()] == [".north.basewatch.lock"]
    assert lock.acquire() == ""
    lock.release()
    assert list(tmp_path.iterdir()) == []
    lock.release()


def test_a_second_window_is_told_since_when_and_by_which_process(path):
    with OtherProcess(OWNER, path) as other:
        assert other.hears() == "mine"
        lock = lock_on(path)
        assert lock.acquire() == (
            "“north.basewatch” is already open in another window (since 26 January, 12:00 UTC,"
            f" process {other.pid}); it is open here for looking only."
        )
        lock.release()
        assert path.with_name(".north.basewatch.lock").exists()
        other.tell("release")
        assert other.hears() == "released"
        assert lock.acquire() == ""
        lock.release()


def test_a_window_that_was_killed_does_not_block(path):
    with OtherProcess(OWNER, path) as other:
        assert other.hears() == "mine"
        other.kill()
        assert other.hears() == ""
    lock = lock_on(path)
    assert lock.acquire() == ""
    lock.release()


def test_two_windows_of_one_process_are_two(path):
    first, second = lock_on(path), lock_on(path)
    assert first.acquire() == ""
    assert f"process {os.getpid()}" in second.acquire()
    first.release()
    assert second.acquire() == ""
    second.release()


def test_a_link_to_the_casebook_is_the_same_casebook(path, tmp_path):
    path.touch()
    (tmp_path / "latest").symlink_to(path)
    first = lock_on(path)
    assert first.acquire() == ""
    assert lock_on(tmp_path / "latest").acquire().startswith("“north.basewatch” is already open")
    first.release()


def test_the_window_that_has_it_is_asked_for_it_until_the_other_one_closes(path, tmp_path):
    first, second = lock_on(path), lock_on(path)
    assert not first.is_asked_for()
    assert first.is_free()
    first.acquire()
    assert not first.is_free()
    assert second.acquire()
    assert not second.is_free()
    second.ask()
    second.ask()
    assert first.is_asked_for()
    assert not second.is_asked_for()
    second.release()
    assert not first.is_asked_for()
    second.ask()
    first.release()
    assert second.is_free()
    assert second.acquire() == ""
    second.release()
    assert list(tmp_path.iterdir()) == []


def test_a_window_that_asked_and_was_killed_asks_no_more(path, tmp_path):
    lock = lock_on(path)
    lock.acquire()
    tmp_path.joinpath(".north.basewatch.asked").touch()
    assert not lock.is_asked_for()
    assert not tmp_path.joinpath(".north.basewatch.asked").exists()
    lock.release()


@pytest.mark.parametrize("text", ["", "nonsense", "[]", '{"process": 7}', '{"since": 1}'])
def test_where_the_owner_cannot_be_read_it_is_not_named(path, text):
    first = lock_on(path)
    first.acquire()
    path.with_name(".north.basewatch.lock").write_text(text)
    assert lock_on(path).acquire() == (
        "“north.basewatch” is already open in another window; it is open here for looking only."
    )
    first.release()


def test_a_place_that_cannot_be_written_is_no_hindrance():
    with open_folder() as folder:
        folder.chmod(0o555)
        with unprivileged():
            lock = lock_on(folder / "north.basewatch")
            assert lock.acquire() == ""
            lock.release()
    assert lock_on(folder / "gone.basewatch").acquire() == ""


def test_on_a_full_disk_the_lock_holds_without_a_name(path):
    first = lock_on(path)
    with longest_file(0):
        assert first.acquire() == ""
    assert "in another window; it" in lock_on(path).acquire()
    first.release()


def test_a_file_system_without_locks_is_no_hindrance(path, monkeypatch):
    def refuse(*_arguments):
        raise OSError(37, "No locks available")

    monkeypatch.setattr("fcntl.flock", refuse)
    lock = lock_on(path)
    assert lock.acquire() == ""
    lock.release()


@pytest.mark.parametrize("what", ["removed", "replaced"])
def test_a_lock_on_a_file_that_its_owner_just_removed_is_taken_again(path, monkeypatch, what):
    import fcntl

    flock, file = fcntl.flock, path.with_name(".north.basewatch.lock")
    seen = []

    def meanwhile(descriptor, how):
        if not seen:
            file.unlink()
            if what == "replaced":
                file.touch()
        seen.append(descriptor)
        flock(descriptor, how)

    monkeypatch.setattr("fcntl.flock", meanwhile)
    lock = lock_on(path)
    assert lock.acquire() == ""
    assert len(seen) == 2
    monkeypatch.undo()
    assert "another window" in lock_on(path).acquire()
    lock.release()


def test_no_descriptor_is_left_open(path):
    before = len(list(Path("/proc/self/fd").iterdir()))
    first = lock_on(path)
    first.acquire()
    for _ in range(10):
        lock_on(path).acquire()
    first.release()
    assert len(list(Path("/proc/self/fd").iterdir())) == before
