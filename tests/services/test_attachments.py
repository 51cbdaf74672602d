"""Attaching files: any file, unchanged, once on a report, and out again only as a copy."""

import hashlib
import os

import pytest

from desktop.domain.attachment import MAX_ATTACHMENT_BYTES
from desktop.domain.record import InvalidRecord
from desktop.queries.attachments import attachments_of, content_of
from desktop.services.attachments import Attaching, AttachmentRefused, media_type, save_copy
from desktop.store.errors import CasebookDamaged, MissingRecord
from tests.factories import NOON, Clock, a_casebook, a_report, a_source, an_editing
from tests.store.folding_journal import rebuilt, tables

PNG = b"\x89PNG\r\n\x1a\n and the rest"


@pytest.fixture
def casebook(tmp_path):
    opened = a_casebook(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def editing(casebook):
    return an_editing(casebook, Clock())


@pytest.fixture
def reports(editing):
    source = a_source()
    first, second = a_report(source), a_report(source, title="Another")
    editing.apply("Add reports", source, first, second)
    return first, second


@pytest.fixture
def attaching(editing):
    return Attaching(editing)


def names(casebook, report):
    return [line.file_name for line in attachments_of(casebook.inside, report.id)]


def test_a_file_is_kept_with_its_report_and_comes_back_byte_for_byte(
    casebook, editing, reports, attaching
):
    made = attaching.attach(reports[0].id, "gate.png", PNG)
    (line,) = attachments_of(casebook.inside, reports[0].id)
    assert (line.id, line.file_name, line.media_type) == (made.id, "gate.png", "image/png")
    assert (line.size_bytes, line.sha256) == (len(PNG), hashlib.sha256(PNG).hexdigest())
    assert (line.collected_by, line.original_of) == ("Ada", "")
    assert line.collected_at > NOON
    assert content_of(casebook.inside, made.id) == PNG
    assert editing.undo_label == "Attach file: gate.png"
    assert rebuilt(casebook) == tables(casebook)


def test_undo_hides_the_file_and_redo_brings_it_back_with_its_bytes(
    casebook, editing, reports, attaching
):
    made = attaching.attach(reports[0].id, "gate.png", PNG)
    editing.undo()
    assert names(casebook, reports[0]) == []
    with pytest.raises(MissingRecord, match="no longer in the casebook"):
        content_of(casebook.inside, made.id)
    editing.redo()
    assert names(casebook, reports[0]) == ["gate.png"]
    assert content_of(casebook.inside, made.id) == PNG


def test_folders_before_the_name_are_left_out(casebook, reports, attaching):
    attaching.attach(reports[0].id, "../../home/ada/gate.png", PNG)
    attaching.attach(reports[0].id, "C:\\secret\\plan.pdf", b"%PDF-1.4")
    assert names(casebook, reports[0]) == ["gate.png", "plan.pdf"]


@pytest.mark.parametrize("name", ["", "folder/", "nul\0"])
def test_a_name_that_cannot_be_kept_is_refused(casebook, reports, attaching, name):
    with pytest.raises(InvalidRecord):
        attaching.attach(reports[0].id, name, PNG)
    assert names(casebook, reports[0]) == []


def test_a_file_that_is_too_big_is_refused_with_the_limit(casebook, reports, attaching):
    with pytest.raises(AttachmentRefused, match=r"“big.bin” takes 65 MB; .* at most 64 MB"):
        attaching.attach(reports[0].id, "big.bin", bytes(MAX_ATTACHMENT_BYTES + 2**20))
    assert names(casebook, reports[0]) == []


def test_the_same_file_is_refused_twice_on_a_report_and_kept_once_on_two(
    casebook, reports, attaching
):
    attaching.attach(reports[0].id, "gate.png", PNG)
    with pytest.raises(AttachmentRefused, match=r"“copy.png” is with this report already"):
        attaching.attach(reports[0].id, "copy.png", PNG)
    attaching.attach(reports[1].id, "copy.png", PNG)
    assert names(casebook, reports[1]) == ["copy.png"]
    kept = casebook.inside.db.execute("SELECT COUNT(*) FROM attachment_bytes").fetchone()
    assert kept == (1,)


def test_no_file_can_be_kept_with_a_report_that_is_gone(editing, reports, attaching):
    editing.trash("Delete report", reports[0])
    with pytest.raises(AttachmentRefused, match="The report is gone"):
        attaching.attach(reports[0].id, "gate.png", PNG)


def test_a_copy_is_saved_unless_the_bytes_are_damaged(casebook, reports, attaching, tmp_path):
    made = attaching.attach(reports[0].id, "gate.png", PNG)
    save_copy(casebook.inside, made.id, tmp_path / "out.png")
    assert (tmp_path / "out.png").read_bytes() == PNG
    if os.name == "posix":
        assert (tmp_path / "out.png").stat().st_mode & 0o777 == 0o600, "nobody else, and not run"
    with casebook.transaction() as db:
        db.execute("UPDATE attachment_bytes SET content = x'00'")
    with pytest.raises(CasebookDamaged, match=r"“gate.png” was altered"):
        save_copy(casebook.inside, made.id, tmp_path / "again.png")
    assert not (tmp_path / "again.png").exists()


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.PDF", b"%PDF-1.4", "application/pdf"),
        ("a.png", b"no picture", "application/octet-stream"),
        ("a", b"", "application/octet-stream"),
        ("a.txt", PNG, "image/png"),
        ("a", b"\xff\xd8\xff\xe0", "image/jpeg"),
        ("a", b"GIF89a", "image/gif"),
        ("a", b"RIFF\n\0\0\0WEBPVP8 ", "image/webp"),
        ("a", b"MM\0*", "image/tiff"),
        ("a", b"BM\x46\0\0\0\0\0\0\0", "image/bmp"),
        ("a", b"BM and words", "application/octet-stream"),
    ],
)
def test_a_picture_is_known_by_its_bytes_and_anything_else_by_its_name(name, content, expected):
    assert media_type(name, content) == expected
