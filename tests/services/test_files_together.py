"""Several files are written whole, all of them or none."""

import pytest

from desktop.services.files import FileRefused, write_together, write_whole


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_every_file_is_written_and_nothing_else_stays(tmp_path):
    (tmp_path / "b 1.png").write_bytes(b"before")
    write_together({tmp_path / "b 1.png": b"one", tmp_path / "b 2.png": b"two"})
    assert names(tmp_path) == ["b 1.png", "b 2.png"]
    assert (tmp_path / "b 1.png").read_bytes() == b"one"


def test_one_that_cannot_be_written_is_named_and_the_others_are_as_they_were(tmp_path):
    (tmp_path / "b 1.png").write_bytes(b"before")
    (tmp_path / "b 2.png").mkdir()
    with pytest.raises(
        FileRefused, match=r"“b 2.png” could not be written: a folder there is called so\."
    ):
        write_together({tmp_path / "b 1.png": b"one", tmp_path / "b 2.png": b"two"})
    assert names(tmp_path) == ["b 1.png", "b 2.png"]
    assert (tmp_path / "b 1.png").read_bytes() == b"before"


def test_a_folder_that_is_not_there_is_told_in_a_sentence(tmp_path):
    with pytest.raises(
        FileRefused, match=r"“b 1.png” could not be written: there is no folder “.*gone”"
    ):
        write_together({tmp_path / "gone" / "b 1.png": b"one"})


def test_a_file_in_place_of_the_folder_is_told_in_a_sentence(tmp_path):
    (tmp_path / "f").write_bytes(b"")
    with pytest.raises(FileRefused, match=r"could not be written: there is no folder “.*f”\."):
        write_together({tmp_path / "f" / "b 1.png": b"one"})
    with pytest.raises(FileRefused, match=r"could not be written: there is no folder “.*f”\."):
        write_whole(tmp_path / "f" / "b.pdf", lambda scratch: scratch.touch())
