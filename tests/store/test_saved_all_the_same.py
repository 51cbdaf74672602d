"""A commit that fails and is carried out all the same: looked for by its id before it is told."""

from pathlib import Path

import pytest

from desktop.domain.record import RecordKind
from desktop.services.casebooks import open_casebook
from desktop.store import opening
from desktop.store.errors import StoreError
from tests.factories import a_base, a_casebook, an_editing
from tests.reliability.disk import IOERR_DELETE, IOERR_READ, OK, watched_disk


@pytest.fixture
def without_log(tmp_path, monkeypatch):
    """Give a casebook without a write-ahead log, where a commit is the end of its journal file."""

    def durable(connection) -> None:
        connection.execute("PRAGMA journal_mode = DELETE").fetchall()
        connection.execute("PRAGMA synchronous = EXTRA")

    path = a_casebook(tmp_path)
    path.close()
    monkeypatch.setattr(opening, "make_durable", durable)
    with watched_disk() as disk:
        casebook = open_casebook(path.path)
        yield casebook, disk
        disk.handler = None
        casebook.close()


def test_it_is_told_as_saved_if_it_is_there(without_log):
    casebook, disk = without_log
    base, calls = a_base(), []

    def fail_once_it_is_gone(call) -> int:
        if call.kind != "delete" or calls:
            return OK
        calls.append(call)
        Path(call.path).unlink()
        return IOERR_DELETE

    disk.handler = fail_once_it_is_gone
    changes = an_editing(casebook).apply("Add base", base)
    assert calls
    assert [one.id for one in changes.added] == [base.id]
    assert casebook.records.get(RecordKind.BASE, base.id).name == base.name


def test_it_is_told_as_failed_if_it_cannot_be_looked_for(without_log):
    casebook, disk = without_log
    failed = []

    def fail_from_then_on(call) -> int:
        failed.extend([call] if call.kind == "delete" else [])
        return IOERR_READ if failed else OK

    disk.handler = fail_from_then_on
    with pytest.raises(StoreError, match="reported an error"):
        an_editing(casebook).apply("Add base", a_base())
    assert failed
