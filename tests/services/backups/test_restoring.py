"""Restoring: verified first, the present is kept, and the damaged file always."""

import os
import subprocess
import sys

import pytest

from desktop.services.backups.restoring import Restored, RestoreRefused, restore
from desktop.services.backups.shelf import Why
from desktop.services.casebooks import needs_passphrase, open_casebook
from desktop.services.paced import Work, WorkCancelled
from desktop.store.key import Key
from desktop.store.restored import lines_left
from desktop.store.rewriting import rewrite
from tests.factories import Clock, a_base, an_editing
from tests.store.folding_journal import tables
from tests.store.places import contents, small_disk


@pytest.fixture
def backup(keeper):
    (made,) = keeper.make(Why.REGULAR).made
    return made


def named(path):
    casebook = open_casebook(path)
    found = {fields["name"] for fields in tables(casebook).values()}
    casebook.close()
    return found


def test_a_restore_brings_the_backup_back_and_keeps_a_backup_of_the_present(
    casebook, editing, keeper, backup, places
):
    editing.apply("Add base", a_base(name="Later"))
    casebook.close()
    restored = restore(backup.path, casebook.path, places, Clock())
    assert named(casebook.path) == {"Qamishli", "Hmeimim"}
    assert restored.put_aside is None
    assert restored.present.why is Why.RESTORE
    assert named(restored.present.path) == {"Qamishli", "Hmeimim", "Later"}
    # And so it can be taken back, by restoring that.
    restore(restored.present.path, casebook.path, places, Clock())
    assert named(casebook.path) == {"Qamishli", "Hmeimim", "Later"}


def test_a_restored_casebook_goes_on_and_knows_which_line_was_left(
    casebook, editing, backup, places
):
    editing.apply("Add base", a_base(name="Later"))
    casebook.close()
    restore(backup.path, casebook.path, places, Clock())
    again = open_casebook(casebook.path)
    assert an_editing(again).undo_label == "Add base: Hmeimim"
    an_editing(again).apply("Add base", a_base(name="Other"))
    with again.transaction() as db:
        (left,) = lines_left(db)
    assert left.since == backup.head
    again.close()


@pytest.mark.parametrize(
    "damage",
    [
        lambda raw: raw[: len(raw) // 2],
        lambda raw: b"",
        lambda raw: raw[:4096] + bytes(8192) + raw[12288:],
        lambda raw: b"X" + raw[1:],
    ],
    ids=["cut", "empty", "zeroed", "header"],
)
def test_the_damaged_file_is_put_aside_beside_the_restored_one(casebook, backup, places, damage):
    casebook.close()
    path = casebook.path
    path.write_bytes(damage(path.read_bytes()))
    before = path.read_bytes()
    beside = path.with_name(f"{path.name}-wal")
    beside.write_bytes(b"half a log")
    restored = restore(backup.path, path, places, Clock())
    assert restored.present is None
    assert restored.put_aside.name.startswith("north (before restore 2026-01-26 1200")
    assert restored.put_aside.read_bytes() == before
    assert restored.put_aside.with_name(f"{restored.put_aside.name}-wal").exists()
    assert named(path) == {"Qamishli", "Hmeimim"}


def test_what_was_put_aside_before_is_never_overwritten(casebook, backup, places):
    casebook.close()
    for number in range(3):
        casebook.path.write_bytes(b"broken %d" % number)
        clock = Clock(step=Clock().at - Clock().at)
        restore(backup.path, casebook.path, places, clock)
    kept = [p for p in casebook.path.parent.iterdir() if "before restore" in p.name]
    assert sorted(p.read_bytes() for p in kept) == [b"broken 0", b"broken 1", b"broken 2"]


def test_a_casebook_that_is_gone_is_restored_too(casebook, backup, places):
    casebook.close()
    casebook.path.unlink()
    assert restore(backup.path, casebook.path, places, Clock()) == Restored()
    assert named(casebook.path) == {"Qamishli", "Hmeimim"}


def test_where_no_backup_of_the_present_can_be_made_the_file_itself_is_kept(
    casebook, editing, backup
):
    editing.apply("Add base", a_base(name="Later"))
    casebook.close()
    with small_disk(1) as full:
        (full / "filler").write_bytes(bytes(900_000))
        restored = restore(backup.path, casebook.path, [full], Clock())
    assert restored.present is None
    assert named(restored.put_aside) == {"Qamishli", "Hmeimim", "Later"}
    assert named(casebook.path) == {"Qamishli", "Hmeimim"}


def test_a_damaged_backup_is_refused_and_nothing_is_moved(casebook, backup, places):
    casebook.close()
    raw = bytearray(backup.path.read_bytes())
    raw[8192:16384] = bytes(8192)
    backup.path.write_bytes(raw)
    before = contents(casebook.path.parent)
    with pytest.raises(RestoreRefused, match=r"^The backup was not restored\. "):
        restore(backup.path, casebook.path, places, Clock())
    assert contents(casebook.path.parent) == before


@pytest.mark.parametrize("what", ["text", "gone"])
def test_what_is_no_backup_is_refused(casebook, places, tmp_path, what):
    casebook.close()
    other = tmp_path / "other.basewatch"
    if what == "text":
        other.write_text("Not a casebook.")
    with pytest.raises(RestoreRefused, match=r"other\.basewatch"):
        restore(other, casebook.path, places, Clock())


def test_a_casebook_that_is_open_elsewhere_is_not_replaced(casebook, backup, places):
    before = tables(casebook)
    with pytest.raises(RestoreRefused, match="is open in another window or program"):
        restore(backup.path, casebook.path, places, Clock())
    assert tables(casebook) == before


def test_a_plain_backup_of_a_casebook_that_is_encrypted_by_now_is_restored_encrypted(
    casebook, backup, places
):
    casebook.close()
    key = Key(bytes(32), b"s" * 16)
    rewrite(casebook.path, None, key)
    restored = restore(backup.path, casebook.path, places, Clock(), key)
    assert needs_passphrase(casebook.path)
    assert needs_passphrase(restored.present.path)
    again = open_casebook(casebook.path, key=key)
    assert {fields["name"] for fields in tables(again).values()} == {"Qamishli", "Hmeimim"}
    again.close()


def test_what_a_crash_left_beside_the_file_is_in_the_backup_and_not_over_the_restored_file(
    casebook, editing, backup, places, tmp_path
):
    editing.apply("Add base", a_base(name="Later"))
    crashed = tmp_path / "crashed" / "north.basewatch"
    crashed.parent.mkdir()
    for side in ("", "-wal"):
        beside = casebook.path.with_name(casebook.path.name + side)
        crashed.with_name(crashed.name + side).write_bytes(beside.read_bytes())
    restored = restore(backup.path, crashed, places, Clock())
    assert named(restored.present.path) == {"Qamishli", "Hmeimim", "Later"}
    assert named(crashed) == {"Qamishli", "Hmeimim"}


@pytest.mark.parametrize("said", ["{", "7", "[[1, 2], null, 3]", '[["x", 1, "y"]]'])
def test_an_unreadable_word_of_lines_left_counts_as_none(casebook, said):
    with casebook.transaction() as db:
        db.execute("INSERT INTO meta VALUES ('restored', ?)", (said,))
        assert list(lines_left(db)) == []


def test_a_folder_that_lets_nothing_be_renamed_is_said_so(casebook, backup, places, monkeypatch):
    casebook.close()
    before = casebook.path.read_bytes()
    monkeypatch.setattr(type(casebook.path), "replace", _refuse)
    with pytest.raises(RestoreRefused, match="could not be replaced: operation not permitted"):
        restore(backup.path, casebook.path, places, Clock())
    assert casebook.path.read_bytes() == before


def _refuse(*_arguments):
    raise PermissionError(1, "Operation not permitted")


class Until(Work):
    """Work that is cancelled when so much of it is done."""

    def __init__(self, most) -> None:
        super().__init__(lambda *_: None, "It is as it was.")
        self.most, self.parts = most, []

    def at(self, part):
        self.parts.append(part)
        if part >= self.most:
            self.cancel()
        super().at(part)


@pytest.mark.parametrize("most", [0.0, 0.3, 0.7, 0.8])
def test_a_restore_that_is_cancelled_leaves_nothing(casebook, backup, places, most):
    casebook.close()
    before = contents(casebook.path.parent)
    with pytest.raises(WorkCancelled, match="as it was"):
        restore(backup.path, casebook.path, places, Clock(), work=Until(most))
    assert contents(casebook.path.parent) == before


def test_a_restore_tells_how_far_it_is_and_is_not_cancelled_at_its_end(casebook, backup, places):
    casebook.close()
    told = []

    def tell(part, can_cancel):
        told.append((part, can_cancel))
        if not can_cancel:
            work.cancel()

    work = Work(tell, "")
    restore(backup.path, casebook.path, places, Clock(), work=work)
    assert [part for part, _can in told] == sorted(part for part, _can in told)
    assert [can for _part, can in told][-1] is False
    assert len(told) >= 4


def test_a_plain_backup_that_is_encrypted_on_its_way_is_cancelled_too(casebook, backup, places):
    casebook.close()
    rewrite(casebook.path, None, Key(bytes(32), b"s" * 16))
    before = contents(casebook.path.parent)
    with pytest.raises(WorkCancelled):
        restore(backup.path, casebook.path, places, Clock(), Key(bytes(32), b"s" * 16), Until(0.9))
    assert contents(casebook.path.parent) == before


KILLED = """
import os, sys
from pathlib import Path
from desktop.services.backups.restoring import restore
from desktop.services.paced import Work
from tests.factories import Clock

class Killed(Work):
    def at(self, part):
        if part >= float(sys.argv[4]):
            os.kill(os.getpid(), 9)

restore(Path(sys.argv[1]), Path(sys.argv[2]), [Path(sys.argv[3])], Clock(), work=Killed(None, ""))
"""


@pytest.mark.parametrize("most", ["0.0", "0.5"])
def test_a_restore_that_is_killed_leaves_the_casebook_whole(
    casebook, editing, backup, places, most
):
    editing.apply("Add base", a_base(name="Later"))
    casebook.close()
    before = casebook.path.read_bytes()
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(backup.path), str(casebook.path), str(places[0]), most],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        check=False,
    )
    assert killed.returncode != 0
    assert casebook.path.read_bytes() == before
    restore(backup.path, casebook.path, places, Clock())
    assert named(casebook.path) == {"Qamishli", "Hmeimim"}
    assert not list(casebook.path.parent.glob(".*.restored*"))
