"""What has changed since a backup; and the check in the background with what backups know."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.record import RecordKind
from desktop.services.backups import checking
from desktop.services.backups.checking import anchors_of, check
from desktop.services.backups.differing import difference
from desktop.services.backups.migrating import FirstBackup
from desktop.services.backups.restoring import restore
from desktop.services.backups.shelf import Shelf, Why
from desktop.services.briefing.build import build
from desktop.services.briefing.choice import Choice
from desktop.services.briefing.foot import state_words
from desktop.services.briefing.keeping import Keeping
from desktop.services.casebooks import open_casebook
from desktop.services.exporting.export import export
from desktop.services.exporting.wish import Format, Wish
from tests.factories import NOON, Clock, a_base
from tests.store.test_released_files import FILES


@pytest.fixture
def reader(casebook):
    opened = casebook.reader()
    yield opened
    opened.close()


def test_the_saves_since_are_told_with_what_there_is_more_of(keeper, editing, reader):
    (backup,) = keeper.make(Why.ASKED).made
    editing.apply("Add base: One", a_base())
    editing.apply("Add base: Two", a_base())
    editing.undo()
    found = difference(reader, backup)
    assert found.counts == ((RecordKind.BASE, 2, 3),)
    assert found.saves.count == 3
    assert [(save.label, save.group) for save in found.saves.latest] == [
        ("Add base: Two", "undo"),
        ("Add base: Two", "edit"),
        ("Add base: One", "edit"),
    ]


def test_a_casebook_that_does_not_go_on_from_the_backup_has_no_saves_since(
    casebook, keeper, reader
):
    (backup,) = keeper.make(Why.ASKED).made
    with casebook.transaction() as db:
        db.execute("UPDATE change SET hash = 'x' WHERE seq = 2")
    assert difference(reader, backup).saves is None


def test_of_a_backup_without_its_note_nothing_is_known(keeper, reader):
    (backup,) = keeper.make(Why.ASKED).made
    backup.path.with_name(f"{backup.path.name}.json").unlink()
    (known,) = keeper.listed()
    assert (difference(reader, known).saves, difference(reader, known).counts) == (None, ())


def test_the_end_of_the_journal_is_known_to_the_backups(casebook, keeper, editing, reader):
    keeper.make(Why.ASKED)
    editing.apply("Add base: Later", a_base(name="Later"))
    keeper.make(Why.CLOSE)
    assert check(casebook.reader, keeper.listed(), rest=no_rest) == ()
    with casebook.transaction() as db:
        db.execute("DELETE FROM change WHERE seq = 3")
        db.execute("DELETE FROM base WHERE name = 'Later'")
    assert check(casebook.reader, (), rest=no_rest) == ()
    assert check(casebook.reader, keeper.listed(), rest=no_rest) == (
        "The end of the journal is missing: the backup of 26 Jan 2026, 12:00 UTC, knows entry 3,"
        " which is not there.",
    )


def no_rest(_seconds):
    """Do not wait."""


def test_a_line_that_was_left_by_a_restore_is_no_damage(casebook, keeper, editing, places):
    (backup,) = keeper.make(Why.ASKED).made
    editing.apply("Add base", a_base())
    keeper.make(Why.ASKED)
    casebook.close()
    restore(backup.path, casebook.path, places, Clock())
    again = open_casebook(casebook.path)
    opened = again.reader()
    listed = keeper.listed()
    assert [anchor.head for anchor in anchors_of(opened, listed)] == [backup.head]
    assert check(again.reader, listed, rest=no_rest) == ()
    opened.close()
    again.close()


@pytest.fixture
def briefed(casebook, editing):
    """Give the head that a briefing knows, after which a base was added."""
    content = build(casebook.reader, Choice(title="Monday", marking=None), NOON, None)
    Keeping(editing).keep(content, Choice(title="Monday", marking=None))
    editing.apply("Add base: Later", a_base(name="Later"))
    return content


def test_a_briefing_knows_the_end_of_the_journal_and_says_it_on_every_sheet(
    casebook, briefed, reader
):
    assert briefed.journal_seq == 2
    assert state_words(briefed) == f"state 2 of the casebook, {briefed.journal_head[:16]}"
    assert state_words(replace(briefed, journal_head="")) == ""
    (anchor,) = anchors_of(reader, ())
    assert (anchor.head.seq, anchor.head.hash) == (2, briefed.journal_head)
    assert check(casebook.reader, (), rest=no_rest) == ()
    with casebook.transaction() as db:
        db.execute("UPDATE change SET hash = 'x' WHERE seq = 2")
    assert (
        "Journal entry 2 differs from the one that the briefing “Monday” of 26 Jan 2026, 12:00"
        " UTC, knows." in check(casebook.reader, (), rest=no_rest)
    )


def test_a_copy_with_a_journal_of_its_own_is_not_held_to_the_briefings_in_it(
    casebook, briefed, reader, tmp_path
):
    wish = Wish(format=Format.CASEBOOK)
    export(casebook.reader, wish, tmp_path / "copy.basewatch", NOON + timedelta(hours=1))
    copy = open_casebook(tmp_path / "copy.basewatch")
    opened = copy.reader()
    assert anchors_of(opened, ()) == ()
    assert check(copy.reader, (), rest=no_rest) == ()
    opened.close()
    copy.close()


def test_backups_of_a_file_of_the_same_name_elsewhere_know_nothing_of_this_one(
    casebook, keeper, reader, tmp_path
):
    keeper.make(Why.ASKED)
    other = tmp_path / "elsewhere" / "north.basewatch"
    other.parent.mkdir()
    reader.path = other
    assert anchors_of(reader, keeper.listed()) == ()


def test_what_is_not_found_a_second_time_is_not_told(casebook, monkeypatch):
    found = [["It was odd.", "It is odd."], ["It is odd.", "It got odd."]]
    monkeypatch.setattr(checking, "problems", lambda *_rest: found.pop(0))
    assert check(casebook.reader, (), rest=no_rest) == ("It is odd.",)
    assert found == []


def test_the_check_rests_half_of_the_time_and_ends_when_nobody_wants_it(casebook):
    rests = []
    assert check(casebook.reader, (), rest=rests.append) == ()
    assert len(rests) > 10
    assert max(rests) <= 0.05
    assert check(casebook.reader, (), lambda: True) == ()


def test_before_a_file_is_brought_to_this_version_it_is_backed_up_as_it_was(tmp_path):
    path = tmp_path / "old.basewatch"
    path.write_bytes((FILES / "version_3.basewatch").read_bytes())
    first = FirstBackup([tmp_path / "backups"], Clock())
    open_casebook(path, before_migration=first).close()
    assert first.refused == ()
    (shelf,) = [Shelf(tmp_path / "backups", one.name) for one in (tmp_path / "backups").iterdir()]
    (backup,) = shelf.listed()
    assert backup.why is Why.MIGRATION
    assert backup.path.read_bytes()[60:64] == (3).to_bytes(4)
    # The next time there is nothing to bring on.
    again = FirstBackup([tmp_path / "backups"], Clock())
    open_casebook(path, before_migration=again).close()
    assert len(shelf.listed()) == 1
