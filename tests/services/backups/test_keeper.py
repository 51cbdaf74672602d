"""Backups: verified, named by their day, thinned out, in two places, and in nobody's way."""

import os
from datetime import timedelta

import pytest

from desktop.domain.record import RecordKind
from desktop.services.backups import shelf as shelf_module
from desktop.services.backups.keeper import Keeper
from desktop.services.backups.shelf import Shelf, Why, shelves_of
from desktop.services.casebooks import open_casebook
from desktop.store.copies import problems_of
from desktop.store.errors import CasebookMoved
from tests.factories import NOON, Clock, a_base, a_casebook, an_editing
from tests.store.folding_journal import tables
from tests.store.places import contents, open_folder, small_disk, unprivileged


def names(folder):
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def test_a_backup_is_a_casebook_of_its_own_that_tells_what_it_holds(casebook, keeper, places):
    done = keeper.make(Why.ASKED)
    assert done.refused == ()
    (backup,) = done.made
    assert names(places[0]) == [
        "north 2026-01-26 120000Z.basewatch",
        "north 2026-01-26 120000Z.basewatch.json",
    ]
    assert keeper.listed() == (backup,)
    assert (backup.why, backup.counts["base"], backup.head.seq) == (Why.ASKED, 2, 2)
    assert problems_of(backup.path) == ()
    copy = open_casebook(backup.path)
    assert tables(copy) == tables(casebook)
    copy.close()


def test_there_is_no_second_backup_of_the_same_state(keeper, editing):
    assert len(keeper.make(Why.REGULAR, only_if_changed=True).made) == 1
    assert keeper.make(Why.REGULAR, only_if_changed=True).made == ()
    editing.apply("Add base", a_base())
    assert len(keeper.make(Why.REGULAR, only_if_changed=True).made) == 1
    editing.undo()
    assert len(keeper.make(Why.CLOSE, only_if_changed=True).made) == 1


def test_a_backup_is_of_the_moment_at_which_it_was_asked_for(keeper, editing):
    pinned = keeper.pinned(Why.IMPORT)
    editing.apply("Add base", a_base(name="Later"))
    (backup,) = pinned.make().made
    copy = open_casebook(backup.path)
    assert {f["name"] for f in tables(copy).values()} == {"Qamishli", "Hmeimim"}
    copy.close()


def test_backups_of_one_second_have_names_of_their_own_and_the_newest_is_listed_first(
    casebook, places
):
    keeper = Keeper(casebook.reader, "01NORTH", places[:1], Clock(step=timedelta()))
    made = [keeper.make(Why.ASKED).made[0].path for _ in range(11)]
    assert [one.path for one in keeper.listed()] == made[::-1]


def test_earlier_ones_are_thinned_out_and_the_one_just_made_never_goes(casebook, places):
    clock = Clock(step=timedelta(hours=12))
    keeper = Keeper(casebook.reader, "01NORTH", places, clock)
    for _ in range(20):
        keeper.make(Why.REGULAR)
    stamps = [backup.made_at for backup in keeper.listed()]
    assert stamps == [stamps[0] - n * timedelta(hours=12) for n in range(12)]
    clock.at = NOON - timedelta(days=4_000)
    (made,) = keeper.make(Why.REGULAR).made
    assert made.path.exists()
    assert len(names(places[0])) == 2 * len(keeper.listed())


def test_backups_of_a_casebook_that_was_called_otherwise_are_left_alone(tmp_path, places):
    for name in ("north", "south"):
        casebook = a_casebook(tmp_path, f"{name}.basewatch")
        clock = Clock(step=timedelta(minutes=1))
        keeper = Keeper(casebook.reader, "01NORTH", places, clock)
        for _ in range(13):
            keeper.make(Why.REGULAR)
        casebook.close()
    assert len(keeper.listed()) == 24
    assert len(shelves_of(places[0], "south")) == 12
    assert shelves_of(places[0] / "gone", "south") == ()


def test_a_second_place_gets_its_own_backups(casebook, tmp_path, clock):
    first, second = tmp_path / "one", tmp_path / "two"
    keeper = Keeper(casebook.reader, "01NORTH", [first, second], clock)
    done = keeper.make(Why.REGULAR, only_if_changed=True)
    assert len(done.made) == 2
    assert len(keeper.listed()) == 2
    assert len(names(first)) == len(names(second)) == 2
    shelf_module.remove(done.made[1].path)
    again = keeper.make(Why.REGULAR, only_if_changed=True)
    assert [backup.path.parent.parent for backup in again.made] == [second]


def test_a_place_that_is_read_only_is_one_sentence_and_the_other_place_is_served(
    casebook, tmp_path, clock
):
    with open_folder() as folder:
        folder.chmod(0o555)
        with small_disk(8) as other:
            other.chmod(0o777)
            keeper = Keeper(casebook.reader, "01NORTH", [folder / "x", other / "y"], clock)
            pinned = keeper.pinned(Why.REGULAR)
            with unprivileged():
                done = pinned.make()
            assert len(done.made) == 1
            (sentence,) = done.refused
            assert sentence.startswith("No backup could be written to “")
            assert "permission denied" in sentence
            assert sentence.endswith("Choose another place under File, Backups.")
            assert "\n" not in sentence


def test_a_full_place_is_one_sentence_and_nothing_is_left_there(casebook, clock):
    with small_disk(1) as folder:
        (folder / "filler").write_bytes(bytes(900_000))
        keeper = Keeper(casebook.reader, "01NORTH", [folder], clock)
        done = keeper.make(Why.REGULAR)
        assert done.made == ()
        (sentence,) = done.refused
        assert sentence.startswith(f"No backup was made in “{folder}/01NORTH”. The disk with")
        assert list(contents(folder)) == ["filler"]


def test_a_damaged_casebook_gets_no_backup_and_the_earlier_ones_stay(casebook, keeper, editing):
    (before,) = keeper.make(Why.REGULAR).made
    with casebook.transaction() as db:
        db.execute("UPDATE base SET name = 'Forged' WHERE name = 'Hmeimim'")
    done = keeper.make(Why.REGULAR)
    assert done.made == ()
    assert "not as the journal tells: name" in done.refused[0]
    assert keeper.listed() == (before,)


def test_a_casebook_that_cannot_be_read_is_said_so(casebook, keeper):
    casebook.path.rename(casebook.path.with_name("moved"))
    done = keeper.make(Why.REGULAR)
    assert done.made == ()
    assert done.refused[0].startswith("No backup was made. “north.basewatch” was replaced")
    with pytest.raises(CasebookMoved):
        keeper.pinned(Why.REGULAR)


def test_what_a_broken_off_backup_left_is_removed_after_an_hour(keeper, places, clock):
    folder = places[0] / "01NORTH"
    folder.mkdir(parents=True)
    old, new = folder / ".a.basewatch.new", folder / ".b.basewatch.new"
    for path, age_s in ((old, 4_000), (new, 10)):
        path.touch()
        os.utime(path, (NOON.timestamp() - age_s,) * 2)
    keeper.make(Why.ASKED)
    assert not old.exists()
    assert new.exists()


@pytest.mark.parametrize(
    "said", [None, "", "[]", '{"why": "other"}', '{"counts": {}, "why": "close", "seq": "x"}']
)
def test_a_backup_without_its_note_is_listed_all_the_same(keeper, said):
    (backup,) = keeper.make(Why.CLOSE).made
    note = backup.path.with_name(f"{backup.path.name}.json")
    note.unlink()
    if said is not None:
        note.write_text(said)
    (found,) = keeper.listed()
    assert (found.why, found.head, found.counts) == (None, None, {})
    assert (found.made_at, found.size_bytes) == (backup.made_at, backup.size_bytes)


def test_other_files_are_no_backups(tmp_path):
    shelf = Shelf(tmp_path, "01")
    assert shelf.listed() == ()
    shelf.folder.mkdir()
    for name in ("x.basewatch", "north 2026-13-26 120000Z.basewatch", "north.txt"):
        (shelf.folder / name).touch()
    (shelf.folder / "north 2026-01-26 120000Z.basewatch").symlink_to("gone")
    assert shelf.listed() == ()
    assert Shelf(tmp_path, "../..").folder == tmp_path / "unknown"


def test_a_very_long_name_leaves_room_for_the_day(tmp_path, places, clock):
    casebook = a_casebook(tmp_path, "ق" * 115 + ".basewatch")
    an_editing(casebook).apply("Add base", a_base())
    keeper = Keeper(casebook.reader, "01", places, clock)
    (backup,) = keeper.make(Why.CLOSE).made
    assert backup.stem == "ق" * 60
    assert shelves_of(places[0], "ق" * 115) == (backup,)
    assert backup.counts[RecordKind.BASE] == 1
    casebook.close()


def test_a_casebook_without_a_journal_is_said_so(casebook, keeper):
    with casebook.transaction() as db:
        db.execute("DROP TABLE change")
    assert "is damaged. Restore the latest of its backups" in keeper.make(Why.REGULAR).refused[0]
