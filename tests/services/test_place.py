"""Bad places for a casebook are known by their marks, and told in a sentence."""

import shutil
from collections import namedtuple
from datetime import timedelta

import pytest

from desktop.services.place import cautions, lack_of_room, synchronised_by
from tests.factories import NOON

Usage = namedtuple("Usage", "total used free")


@pytest.fixture
def path(tmp_path):
    made = tmp_path / "work" / "north.basewatch"
    made.parent.mkdir()
    made.write_bytes(bytes(50))
    return made


@pytest.mark.parametrize(
    ("names", "program"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Daily Post)/desk", "Dropbox"),
        ("OneDrive", "OneDrive"),
        ("OneDrive - Daily Post/desk", "OneDrive"),
        ("CloudStorage/OneDrive-Personal", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("iCloudDrive", "iCloud Drive"),
        ("Google Drive/desk", "Google Drive"),
        ("CloudStorage/GoogleDrive-a@example.org/My Drive", "Google Drive"),
        ("Nextcloud", "Nextcloud"),
        ("Nextcloud2/desk", "Nextcloud"),
        ("Droppings/One drive away/nextcloudy", ""),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(tmp_path, names, program):
    folder = tmp_path / names
    folder.mkdir(parents=True)
    assert synchronised_by(folder / "north.basewatch") == program


@pytest.mark.parametrize(
    ("mark", "program"),
    [
        (".dropbox.cache", "Dropbox"),
        (".dropbox", "Dropbox"),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
        (".photo.jpg.icloud", "iCloud Drive"),
        (".tmp.drivedownload", "Google Drive"),
        ("._sync_0123456789ab.db", "Nextcloud"),
        (".sync_0123456789ab.db", "Nextcloud"),
        (".owncloudsync.log", "Nextcloud"),
        (".stfolder", "Syncthing"),
        (".stignore", "Syncthing"),
        ("notes.txt", ""),
    ],
)
def test_it_is_known_by_what_the_program_leaves_in_it_or_above(tmp_path, path, mark, program):
    (tmp_path / mark).touch()
    assert synchronised_by(path) == program


def test_what_a_program_keeps_for_itself_in_a_home_is_no_mark(tmp_path, path):
    (tmp_path / ".dropbox").mkdir()
    assert synchronised_by(path) == ""


def test_a_link_into_a_synchronised_folder_is_followed(tmp_path, path):
    (tmp_path / "Dropbox").mkdir()
    moved = shutil.move(path, tmp_path / "Dropbox")
    path.symlink_to(moved)
    assert synchronised_by(path) == "Dropbox"


def test_a_folder_that_cannot_be_read_has_no_marks(tmp_path):
    assert synchronised_by(tmp_path / "gone" / "north.basewatch") == ""


def test_a_sound_place_needs_no_word(path):
    assert list(cautions(path, None, NOON)) == []
    assert not lack_of_room(path)
    assert list(cautions(path, NOON + timedelta(minutes=59), NOON)) == []


def test_each_thing_that_may_cost_work_is_a_sentence(tmp_path, path, monkeypatch):
    (tmp_path / ".stfolder").mkdir()
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Usage(1, 1, 10_000_000))
    synchronised, clock = cautions(path, NOON + timedelta(days=3), NOON)
    full = lack_of_room(path)
    assert synchronised.startswith(
        "“north.basewatch” is in a folder that Syncthing seems to synchronise."
    )
    assert full == (
        "The disk with “north.basewatch” has 10 MB left; saving and backups need about 64 MB."
        " Make some room."
    )
    assert clock.startswith(
        "The latest change in “north.basewatch” is of 29 Jan 2026, 12:00 UTC, and this"
        " computer’s clock is behind that."
    )


def test_a_large_casebook_needs_room_for_twice_itself(path, monkeypatch):
    with path.open("r+b") as file:
        file.truncate(200 * 1024 * 1024)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Usage(1, 1, 300 * 1024 * 1024))
    full = lack_of_room(path)
    assert "has 300 MB left; saving and backups need about 400 MB" in full


def test_a_file_that_is_gone_lacks_no_room(path):
    path.unlink()
    assert not lack_of_room(path)
