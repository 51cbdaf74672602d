"""A copy of a casebook: what may leave, a journal of its own, the old one's head named."""

from contextlib import closing

import pytest

from desktop.domain.record import RecordKind
from desktop.queries.info import casebook_info
from desktop.services.attachments import Attaching
from desktop.services.casebooks import open_casebook
from desktop.services.exporting import shared_copy
from desktop.services.exporting.wish import ExportRefused
from desktop.store.chosen import Chosen
from desktop.store.copies import problems
from desktop.store.errors import CasebookDamaged, CasebookExists, DiskFull, StoreError
from tests.factories import a_base, a_report, a_source, an_editing, an_event
from tests.generated import tables
from tests.private_casebook import WORD, PrivateCasebook


def test_a_copy_is_a_sound_casebook_with_equal_records(port, written):
    path, told = written(port.casebook, "casebook", "copy.basewatch")
    with closing(open_casebook(path)) as copy:
        assert tables(copy) == tables(port.casebook)
        assert told.counts["events"] == 4
        with closing(copy.reader()) as reader, closing(port.casebook.reader()) as old:
            meta = dict(reader.db.execute("SELECT name, value FROM meta").fetchall())
            (head,) = old.db.execute("SELECT hash FROM change ORDER BY seq DESC").fetchone()
            assert meta["copied_head"] == head
            assert meta["copied_from"] == casebook_info(old).casebook_id != meta["casebook_id"]
            assert (meta["title"], problems(reader.db)) == ("The north", ())
            (label,) = reader.db.execute("SELECT DISTINCT label FROM change").fetchone()
            assert head[:16] in label
        assert an_editing(copy).undo_label is None


def test_nothing_private_is_in_the_file_and_what_is_in_the_trash_stays(casebook, written):
    editing = an_editing(casebook)
    PrivateCasebook().fill(editing)
    gone = an_event(title="Thrown away")
    editing.apply("Add", gone)
    editing.trash("Trash", gone)
    path, told = written(casebook, "casebook", "copy.basewatch")
    content = path.read_bytes()
    assert WORD.encode() not in content
    assert b"Thrown away" not in content
    assert b"Trucks leave" in content
    assert told.private_left_out > 0


def test_files_of_the_reports_that_leave_come_along_and_no_others(casebook, written):
    editing = an_editing(casebook)
    post, base = a_source(), a_base()
    shown, hidden = a_report(post), a_report(post, private=True)
    editing.apply("Add", post, base, shown, hidden)
    for report, content in ((shown, b"the gate"), (hidden, b"the secret")):
        Attaching(editing).attach(report.id, "a.txt", content)
    path, told = written(casebook, "casebook", "copy.basewatch")
    with closing(open_casebook(path)) as copy, closing(copy.reader()) as reader:
        kept = reader.db.execute("SELECT content FROM attachment_bytes").fetchall()
        assert kept == [(b"the gate",)]
        assert problems(reader.db) == ()
    assert told.counts["attached_files"] == 1


def test_a_copy_of_a_part_holds_that_part(port, written):
    path, _told = written(
        port.casebook, "casebook", "copy.basewatch", chosen=Chosen(bases=(port.nowhere.id,))
    )
    with closing(open_casebook(path)) as copy:
        found = tables(copy)
        assert set(found[RecordKind.EVENT]) == {port.vague.id}
        assert set(found[RecordKind.BASE]) == {port.nowhere.id}
        assert found[RecordKind.REPORT] == {}


def test_many_records_are_saved_in_several_steps(port, written, monkeypatch):
    monkeypatch.setattr(shared_copy, "_AT_ONCE", 3)
    path, _told = written(port.casebook, "casebook", "copy.basewatch")
    with closing(open_casebook(path)) as copy:
        assert tables(copy) == tables(port.casebook)


def test_nothing_that_is_there_is_written_over(casebook, written, tmp_path):
    (tmp_path / "copy.basewatch").write_bytes(b"mine")
    with pytest.raises(CasebookExists, match=r"already a file “copy\.basewatch”"):
        written(casebook, "casebook", "copy.basewatch")
    with pytest.raises(ExportRefused, match="not written over"):
        written(casebook, "casebook", casebook.path.name)
    assert (tmp_path / "copy.basewatch").read_bytes() == b"mine"


def test_a_folder_that_is_not_there_is_told(casebook, written):
    with pytest.raises(StoreError, match="There is no folder"):
        written(casebook, "casebook", "gone/copy.basewatch")


@pytest.mark.parametrize(
    ("what", "error", "said"),
    [
        ("_filled", DiskFull("The disk with “.copy.basewatch.new” is full."), "“copy.basewatch”"),
        ("publish", PermissionError(13, "no"), "copy.basewatch"),
    ],
)
def test_a_copy_that_cannot_be_finished_is_told_by_its_name_and_leaves_nothing(
    casebook, written, tmp_path, monkeypatch, what, error, said
):
    before = sorted(tmp_path.iterdir())

    def fail(*_arguments):
        raise error

    monkeypatch.setattr(shared_copy, what, fail)
    with pytest.raises(StoreError, match=said):
        written(casebook, "casebook", "copy.basewatch")
    assert sorted(tmp_path.iterdir()) == before


def test_a_copy_that_is_not_sound_is_not_kept(casebook, written, tmp_path, monkeypatch):
    monkeypatch.setattr(shared_copy, "problems_of", lambda _path: ("A row is loose.",))
    with pytest.raises(CasebookDamaged, match=r"not sound: A row is loose\."):
        written(casebook, "casebook", "copy.basewatch")
    assert not (tmp_path / "copy.basewatch").exists()
