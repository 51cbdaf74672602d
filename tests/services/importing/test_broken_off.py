"""An import on a disk that fails: told for what it is, and nothing left beside the casebook."""

import pytest

from desktop.services.casebooks import open_casebook
from desktop.services.importing.committing import ImportKept
from desktop.store import importing, staging
from desktop.store.errors import StoreError
from tests.brought import bring
from tests.factories import a_base, a_casebook, an_editing
from tests.reliability.disk import FULL, IOERR_READ, OK, watched_disk
from tests.store.folding_journal import tables
from tests.store.places import contents


@pytest.fixture
def disk():
    with watched_disk() as between:
        yield between


@pytest.fixture
def casebook(disk, tmp_path):
    opened = a_casebook(tmp_path)
    yield opened
    disk.handler = None
    opened.close()


def test_what_cannot_be_taken_back_is_a_step_to_undo_when_it_opens_again(
    casebook, disk, monkeypatch
):
    monkeypatch.setattr(importing, "RECORDS_AT_ONCE", 1)

    def full_from_then_on(_records) -> None:
        disk.handler = lambda call: FULL if call.kind == "write" else OK

    with pytest.raises(ImportKept, match="could not be taken back: The disk with") as caught:
        bring(casebook, [a_base(), a_base()], progress=full_from_then_on)
    assert "“broken off”, which Undo takes back" in str(caught.value)
    disk.handler = None
    casebook.close()
    reopened = open_casebook(casebook.path)
    assert len(tables(reopened)) == 1
    editing = an_editing(reopened)
    assert editing.undo_label == "Import list.csv (broken off)"
    editing.undo()
    assert tables(reopened) == {}
    reopened.close()
    assert list(contents(casebook.path.parent)) == ["north.basewatch"]


def test_one_that_had_brought_nothing_yet_leaves_nothing(casebook, disk):
    disk.handler = lambda call: FULL if call.kind == "write" and "-wal" in call.path else OK
    with pytest.raises(StoreError, match="is full"):
        bring(casebook, [a_base()])
    disk.handler = None
    assert tables(casebook) == {}
    assert "import" not in str(contents(casebook.path.parent))


def test_a_side_file_that_cannot_be_begun_is_no_file(casebook, disk):
    disk.handler = lambda call: IOERR_READ if call.kind == "read" and "import" in call.path else OK
    with pytest.raises(StoreError, match="reported an error"):
        bring(casebook, [a_base()])
    assert "import" not in str(contents(casebook.path.parent))


def test_a_side_file_that_cannot_be_locked_is_no_file(casebook, monkeypatch):
    monkeypatch.setattr(staging, "_SETTINGS", ("no setting (",))
    with pytest.raises(StoreError):
        bring(casebook, [a_base()])
    assert "import" not in str(contents(casebook.path.parent))


def test_a_part_that_failed_was_not_put_in(casebook, disk, monkeypatch):
    monkeypatch.setattr(importing, "RECORDS_AT_ONCE", 1)
    asked = []

    def full_at_the_first_save(*_asked) -> bool:
        asked.append(1)
        if len(asked) == 2:
            disk.handler = lambda call: FULL if call.kind == "write" else OK
        return False

    with pytest.raises(StoreError, match="nothing was changed"):
        bring(casebook, [a_base()], is_cancelled=full_at_the_first_save)
    disk.handler = None
    assert tables(casebook) == {}
