"""A file is written whole or not at all, and what was there before stays until then."""

import errno

import pytest

from desktop.services.files import FileRefused, write_text_whole, write_whole


def test_a_file_appears_when_it_is_whole(tmp_path):
    target = tmp_path / "brief.pdf"
    seen = []

    def write(path):
        path.write_bytes(b"whole")
        seen.append((path.suffix, target.exists()))

    write_whole(target, write)
    assert seen == [(".pdf", False)]
    assert target.read_bytes() == b"whole"
    assert list(tmp_path.iterdir()) == [target]


def test_what_was_there_stays_where_writing_fails(tmp_path):
    target = tmp_path / "brief.pdf"
    target.write_bytes(b"before")

    def write(path):
        path.write_bytes(b"half")
        raise OSError(28, "No space left on device.")

    with pytest.raises(FileRefused, match=r"“brief.pdf” could not be written: the disk is full\."):
        write_whole(target, write)
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_not_there_is_told_in_a_sentence(tmp_path):
    with pytest.raises(FileRefused, match=r"could not be written: there is no folder “.*gone”\."):
        write_whole(tmp_path / "gone" / "brief.pdf", lambda path: path.write_bytes(b""))


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.EACCES, "nothing may be written in that folder."),
        (errno.EROFS, "nothing may be written in that folder."),
        (errno.EFBIG, "file too large."),
    ],
)
def test_what_the_system_refuses_is_told_in_words_of_our_own_where_they_are_known(
    tmp_path, number, said
):
    def write(_path):
        raise OSError(number, "File too large")

    with pytest.raises(FileRefused) as refused:
        write_whole(tmp_path / "brief.pdf", write)
    assert str(refused.value) == f"“brief.pdf” could not be written: {said}"


def test_a_failure_without_a_reason_of_the_system_is_told_all_the_same(tmp_path):
    def write(_path):
        raise OSError("Broken pipe")

    with pytest.raises(FileRefused, match="broken pipe"):
        write_whole(tmp_path / "brief.pdf", write)


def test_any_other_failure_leaves_nothing_behind(tmp_path):
    def write(path):
        path.write_bytes(b"half")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_whole(tmp_path / "brief.pdf", write)
    assert list(tmp_path.iterdir()) == []


def test_a_text_is_written_for_nobody_else_to_read(tmp_path):
    target = tmp_path / "key.txt"
    write_text_whole(target, "القامشلي")
    assert target.read_text(encoding="utf-8") == "القامشلي"
    assert target.stat().st_mode & 0o077 == 0
