"""What another program saves is told; an import only once it rests."""

import pytest

from desktop.queries.reader import Readers
from desktop.ui import onlooker
from desktop.ui.onlooker import Onlooker
from tests.factories import a_base, a_casebook, an_editing


@pytest.fixture
def casebook(tmp_path):
    made = a_casebook(tmp_path)
    yield made
    made.close()


@pytest.fixture
def looking(qapp, casebook):
    readers = Readers(casebook.reader)
    editing = an_editing(casebook)
    made = Onlooker(editing, readers, qapp)
    made.told = []
    made.changed.connect(lambda: made.told.append("changed"))
    yield made, editing
    made.deleteLater()
    readers.close()


def test_what_is_saved_is_told_once(looking):
    made, editing = looking
    made.look()
    assert made.told == []
    editing.apply("Add", a_base())
    made.look()
    made.look()
    assert made.told == ["changed"]


def test_what_one_saved_oneself_is_not_told(looking):
    made, editing = looking
    editing.apply("Add", a_base())
    made.take_note()
    made.look()
    assert made.told == []


def test_an_import_is_told_when_it_rests(looking, monkeypatch):
    made, editing = looking
    monkeypatch.setattr(onlooker, "MOST_BY_HAND", 2)
    for _part in range(3):
        editing.apply("Import", *(a_base(name=f"Base {at}") for at in range(3)))
        made.look()
    for _quiet in range(onlooker.LOOKS_AT_REST - 1):
        made.look()
    assert made.told == []
    # Somebody who goes on saving by hand does not put it off for ever.
    editing.apply("Add", a_base(name="By hand"))
    made.look()
    assert made.told == ["changed"]
    made.look()
    assert made.told == ["changed"]


def test_a_file_that_is_gone_is_told_in_one_sentence(looking, casebook, qtbot):
    made, _editing = looking
    casebook.path.rename(casebook.path.with_name("elsewhere.basewatch"))
    with qtbot.waitSignal(made.lost) as told:
        made.look()
    assert casebook.path.name in told.args[0]
