"""Opening and creating casebooks."""

from datetime import timedelta, timezone

import pytest

from desktop.services.casebooks import SUFFIX, create_casebook, open_casebook
from desktop.store.errors import CasebookReadOnly
from tests.factories import NOON, a_base, an_editing


def meta_of(casebook):
    reader = casebook.reader()
    found = dict(reader.db.execute("SELECT name, value FROM meta").fetchall())
    reader.close()
    return found


def test_a_new_casebook_has_an_id_of_its_time_and_entropy(tmp_path):
    eastern = NOON.astimezone(timezone(timedelta(hours=-5)))
    path = tmp_path / f"north{SUFFIX}"
    casebook = create_casebook(path, "The north", eastern, entropy=bytes)
    meta = meta_of(casebook)
    assert meta["casebook_id"] == "01KFX2SMG00000000000000000"
    assert meta["created_at"] == "2026-01-26T12:00:00.000+00:00"
    assert meta["title"] == "The north"
    casebook.close()


def test_two_new_casebooks_have_different_ids(tmp_path):
    ids = set()
    for name in ("one", "two"):
        casebook = create_casebook(tmp_path / name, "The north", NOON)
        ids.add(meta_of(casebook)["casebook_id"])
        casebook.close()
    assert len(ids) == 2


def test_a_casebook_opens_for_changing_or_for_looking_only(tmp_path):
    path = tmp_path / "north"
    create_casebook(path, "The north", NOON).close()
    casebook = open_casebook(path)
    assert casebook.read_only_because == ""
    an_editing(casebook).apply("Add base", a_base())
    casebook.close()
    looking = open_casebook(path, look_only="Open elsewhere.")
    with pytest.raises(CasebookReadOnly, match=r"^Open elsewhere\.$"):
        an_editing(looking).apply("Add base", a_base())
    looking.close()


def test_a_relative_path_stays_the_same_file_when_the_folder_changes(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    create_casebook(tmp_path / "north", "The north", NOON).close()
    casebook = open_casebook(tmp_path.relative_to(tmp_path) / "north")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    an_editing(casebook).apply("Add base", a_base())
    casebook.reader().close()
    casebook.close()
