"""What is double-clicked in a checkout starts the program of that checkout, with the file."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.first_start.environment import Environment, interpreter_in, pyproject

LAUNCHERS = Path(__file__).parents[2] / "resources" / "launchers"
ANSWER = "-P|-m|desktop|my case.basewatch|"


@pytest.fixture
def ready(tmp_path, monkeypatch):
    """Put a program that prints its arguments where the environment's Python belongs."""
    environment = Environment(python=sys.executable)
    python = interpreter_in(environment.root / "made")
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\nprintf "%s|" "$@"\nexit "${CODE:-0}"\n')
    python.chmod(0o755)
    (environment.root / "ready").write_bytes(b"made\n" + pyproject())
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "python3").symlink_to(sys.executable)
    for name in ("sh", "dirname", "readlink", "mktemp", "sleep", "grep", "tail", "rm", "cat"):
        (tools / name).symlink_to(shutil.which(name))
    monkeypatch.setenv("PATH", str(tools))
    return tools


def told(*command, cwd, **environ):
    return subprocess.run(
        list(map(str, command)),
        cwd=cwd,
        env=os.environ | environ,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("name", ["basewatch.sh", "basewatch.command"])
def test_it_hands_the_file_over_from_whatever_folder(name, ready, tmp_path):
    done = told(LAUNCHERS / name, "my case.basewatch", cwd=tmp_path)
    assert done.stdout == ANSWER
    assert done.returncode == 0


def test_a_link_to_it_on_the_desktop_works_too(ready, tmp_path):
    (tmp_path / "link.sh").symlink_to(LAUNCHERS / "basewatch.sh")
    assert told("sh", tmp_path / "link.sh", "my case.basewatch", cwd=tmp_path).stdout == ANSWER


def test_where_there_is_no_terminal_a_failure_is_shown_in_a_window(ready, tmp_path):
    (ready / "zenity").write_text('#!/bin/sh\necho "$@" >> "$0.asked"\n')
    (ready / "zenity").chmod(0o755)
    (interpreter_in(Environment().root / "made")).unlink()
    (Environment().root / "ready").unlink()
    (Environment().root / "lock").mkdir()
    done = told(LAUNCHERS / "basewatch.sh", cwd=tmp_path)
    assert done.returncode == 1
    shown = (ready / "zenity.asked").read_text()
    assert shown.startswith("--error --title=Basewatch --no-markup --text=")
    assert "cannot be made" in shown


@pytest.mark.parametrize("name", ["basewatch.sh", "basewatch.command"])
def test_without_python_it_says_what_is_missing(name, ready, tmp_path):
    (ready / "python3").unlink()
    done = told("sh", LAUNCHERS / name, cwd=tmp_path)
    assert done.returncode == 1
    assert "Please install" in done.stdout + done.stderr


def test_the_scripts_for_windows_name_what_is_there():
    batch = (LAUNCHERS / "basewatch.bat").read_bytes()
    script = (LAUNCHERS / "basewatch.vbs").read_bytes()
    assert b"\n" not in batch.replace(b"\r\n", b"") + script.replace(b"\r\n", b"")
    named = re.search(rb"%~dp0([\w.\\]+)", batch)[1].decode().replace("\\", "/")
    assert (LAUNCHERS / named).resolve() == LAUNCHERS.parents[1] / "desktop" / "launch.py"
    assert b"\\basewatch.bat" in script


def test_each_that_is_run_may_be_run():
    for name in ("basewatch.sh", "basewatch.command"):
        assert os.access(LAUNCHERS / name, os.X_OK)
