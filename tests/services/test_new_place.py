"""The file that the name of a new casebook makes."""

import pytest

from desktop.services.new_place import NoName, casebook_path, free_name


@pytest.mark.parametrize(
    ("typed", "file"),
    [
        ("North", "North.basewatch"),
        ("  North \n base ", "North base.basewatch"),
        ("North.basewatch", "North.basewatch"),
        ("v1.2", "v1.2.basewatch"),
        ("قامشلي 🛩", "قامشلي 🛩.basewatch"),
    ],
)
def test_a_name_becomes_a_file_in_its_folder(tmp_path, typed, file):
    assert casebook_path(tmp_path, typed) == tmp_path / file


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Give the casebook a name."),
        (" .basewatch ", "Give the casebook a name."),
        ("..", "Give the casebook a name."),
        ("a/b", "The name of a file cannot have / in it."),
        ("what?", "The name of a file cannot have ? in it."),
        ("a\u202eb", "The name has a letter in it that cannot be seen."),
        (".north", "A file whose name begins with a full stop is hidden by many systems."),
        ("é" * 101, "That name is too long for a file."),
        ("x" * 1_000_000, "That name is too long for a file."),
    ],
)
def test_a_name_that_no_file_can_have_is_refused_in_a_sentence(tmp_path, typed, said):
    with pytest.raises(NoName) as caught:
        casebook_path(tmp_path, typed)
    assert str(caught.value) == said


def test_a_name_that_is_taken_gets_a_number(tmp_path):
    assert free_name(tmp_path, "Mine") == "Mine"
    (tmp_path / "Mine.basewatch").touch()
    (tmp_path / "Mine 2.basewatch").touch()
    assert free_name(tmp_path, "Mine") == "Mine 3"
