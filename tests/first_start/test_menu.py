"""A checkout in the menu of the desktop: its entry starts it, and casebooks are its own."""

import configparser
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.first_start import menu
from desktop.first_start.environment import CHECKOUT, SetupError


def entry_of(path):
    read = configparser.RawConfigParser()
    read.optionxform = str
    read.read(path)
    return read["Desktop Entry"]


def test_the_entry_starts_this_checkout_with_the_file_that_is_clicked():
    done = subprocess.run(
        [sys.executable, CHECKOUT / "desktop/launch.py", "--menu"],
        capture_output=True,
        text=True,
        check=True,
    )
    written = Path(os.environ["XDG_DATA_HOME"], "applications/basewatch.desktop")
    assert str(written) in done.stdout
    entry = entry_of(written)
    launcher = CHECKOUT / "resources/launchers/basewatch.sh"
    assert shlex.split(entry["Exec"]) == ["sh", str(launcher), "%f"]
    assert entry["MimeType"] == "application/x-basewatch;"


def test_a_path_with_odd_letters_is_named_as_desktop_entries_ask(monkeypatch):
    monkeypatch.setattr(menu, "CHECKOUT", Path('/a "$b" 50%'))
    assert menu._started() == ('sh "/a \\\\"\\\\$b\\\\" 50%%/resources/launchers/basewatch.sh"')


# Of xdg-mime each desktop has its own; outside of one it asks `file`, which knows no such types.
@pytest.mark.skipif(shutil.which("gio") is None, reason="not installed")
@pytest.mark.skipif(shutil.which("update-mime-database") is None, reason="not installed")
def test_the_desktop_knows_casebooks_from_then_on(tmp_path):
    menu.add_to_menu()
    (tmp_path / "encrypted.basewatch").write_bytes(b"\x07" * 4096)
    told = subprocess.run(
        ["gio", "info", "-a", "standard::content-type", tmp_path / "encrypted.basewatch"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.split()[-1] == "application/x-basewatch"


def test_where_nothing_can_be_written_it_says_so(monkeypatch, tmp_path):
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    with pytest.raises(SetupError, match=r"The menu entry cannot be written: .*Not a directory"):
        menu.add_to_menu()
