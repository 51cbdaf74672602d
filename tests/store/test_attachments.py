"""The bytes of attached files: kept once, read back, checked, and copied out whole."""

import hashlib

import pytest

from desktop.domain.attachment import Attachment
from desktop.store import attachments
from desktop.store.copies import problems
from desktop.store.errors import CasebookDamaged, CasebookExists, DiskFull, StoreError
from tests.factories import an_id
from tests.store.places import contents, small_disk

CONTENT = b"\x00\xffany bytes at all"
SHA256 = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def kept(casebook, cast, editing):
    """Keep one file with the report of the cast."""

    def find(inside):
        return (
            Attachment(
                id=an_id(),
                report=cast.report.id,
                file_name="gate.png",
                size_bytes=len(CONTENT),
                sha256=attachments.put(inside.db, CONTENT),
            ),
        )

    editing.apply_found("Attach file: gate.png", find)
    return casebook


def count(casebook):
    (number,) = casebook.inside.db.execute("SELECT COUNT(*) FROM attachment_bytes").fetchone()
    return number


def test_bytes_come_back_by_their_hash(kept):
    assert attachments.get(kept.inside.db, SHA256, "gate.png") == CONTENT
    assert problems(kept.inside.db) == ()


def test_the_same_bytes_are_stored_once(kept):
    with kept.transaction() as db:
        assert attachments.put(db, CONTENT) == SHA256
        assert attachments.put(db, b"") == hashlib.sha256(b"").hexdigest()
    assert count(kept) == 2
    assert attachments.get(kept.inside.db, hashlib.sha256(b"").hexdigest(), "empty") == b""


def test_bytes_that_were_damaged_are_mended_by_attaching_the_file_again(kept):
    with kept.transaction() as db:
        db.execute("UPDATE attachment_bytes SET content = x'00'")
    with kept.transaction() as db:
        attachments.put(db, CONTENT)
    assert attachments.get(kept.inside.db, SHA256, "gate.png") == CONTENT


def test_what_is_not_read_back_as_it_was_written_is_refused_and_not_kept(casebook):
    with casebook.transaction() as db:
        db.execute(
            "CREATE TRIGGER rot AFTER INSERT ON attachment_bytes BEGIN"
            " UPDATE attachment_bytes SET content = x'00'; END"
        )
    with (
        pytest.raises(CasebookDamaged, match="could not be kept"),
        casebook.transaction() as db,
    ):
        attachments.put(db, CONTENT)
    assert count(casebook) == 0


def test_altered_and_missing_bytes_are_named_by_the_reader_and_by_the_check(kept):
    with kept.transaction() as db:
        db.execute("UPDATE attachment_bytes SET content = x'00'")
    with pytest.raises(CasebookDamaged, match=r"“gate.png” was altered or damaged"):
        attachments.get(kept.inside.db, SHA256, "gate.png")
    found = problems(kept.inside.db)
    assert found == ("The content of the attached file “gate.png” was altered or damaged.",)
    with kept.transaction() as db:
        db.execute("DELETE FROM attachment_bytes")
    with pytest.raises(CasebookDamaged, match=r"“gate.png” is not in the casebook"):
        attachments.get(kept.inside.db, SHA256, "gate.png")
    found = problems(kept.inside.db)
    assert found == ("The content of the attached file “gate.png” is missing.",)


def test_a_copy_is_written_whole_and_never_over_another_file(tmp_path):
    target = tmp_path / "gate.png"
    attachments.write_copy(CONTENT, target)
    assert target.read_bytes() == CONTENT
    with pytest.raises(CasebookExists, match=r"There is already a file “gate.png”"):
        attachments.write_copy(b"other", target)
    assert contents(tmp_path) == {"gate.png": SHA256}


def test_a_copy_into_no_folder_says_so(tmp_path):
    with pytest.raises(StoreError, match="There is no folder"):
        attachments.write_copy(CONTENT, tmp_path / "gone" / "gate.png")


def test_a_copy_onto_a_full_disk_says_so_and_leaves_nothing():
    with small_disk(1) as folder:
        with pytest.raises(DiskFull):
            attachments.write_copy(bytes(2_000_000), folder / "gate.png")
        assert contents(folder) == {}
