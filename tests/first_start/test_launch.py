"""Starting from a checkout: handing over, waiting for another start, saying what is wrong."""

import fcntl
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.first_start.environment import Environment, interpreter_in, pyproject

LAUNCH = Path(__file__).parents[2] / "desktop" / "launch.py"


def launch(*arguments, cwd, **environ):
    return subprocess.Popen(
        [sys.executable, LAUNCH, *arguments],
        cwd=cwd,
        env=os.environ | environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def make_ready(environment, *, made_for):
    """Put a program that prints its arguments where the environment's Python belongs."""
    python = interpreter_in(environment.root / "made")
    python.parent.mkdir(parents=True, exist_ok=True)
    python.write_text('#!/bin/sh\nprintf "%s|" "$@"\nexit 7\n')
    python.chmod(0o755)
    (environment.root / "ready").write_bytes(b"made\n" + made_for)


def test_a_ready_environment_gets_the_arguments_and_gives_the_exit_code(tmp_path):
    make_ready(Environment(python=sys.executable), made_for=pyproject())
    with launch("events", "my case.basewatch", cwd=tmp_path) as process:
        answer, _ = process.communicate()
    assert answer == "-P|-m|desktop|events|my case.basewatch|"
    assert process.returncode == 7


def test_building_hands_over_to_what_packs_in_an_environment_of_its_own(tmp_path):
    make_ready(Environment(extra="build", python=sys.executable), made_for=pyproject())
    with launch("--build", "--out", "there", cwd=tmp_path) as process:
        answer, _ = process.communicate()
    assert answer == "-P|-m|desktop.packaging|--out|there|"


def test_a_changed_pyproject_makes_the_environment_unready():
    environment = Environment()
    make_ready(environment, made_for=pyproject() + b"\n")
    assert environment.interpreter() is None


def test_an_interpreter_that_is_gone_makes_the_environment_unready():
    environment = Environment()
    make_ready(environment, made_for=pyproject())
    interpreter_in(environment.root / "made").unlink()
    assert environment.interpreter() is None


def test_each_interpreter_and_each_purpose_has_its_own_environment():
    roots = {
        Environment().root,
        Environment(extra="test").root,
        Environment(extra="test", python="/opt/other/python").root,
    }
    assert len(roots) == 3


def test_a_second_start_waits_for_the_first_and_uses_what_it_made(tmp_path):
    environment = Environment(python=sys.executable)
    environment.root.mkdir(parents=True)
    with (environment.root / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with launch("info", cwd=tmp_path) as process:
            assert "waiting for it" in process.stderr.readline()
            make_ready(environment, made_for=pyproject())
            fcntl.flock(lock, fcntl.LOCK_UN)
            answer, _ = process.communicate()
    assert answer == "-P|-m|desktop|info|"


@pytest.mark.parametrize(
    ("place", "said"),
    [
        pytest.param(
            "/sys",
            "may not write to /sys",
            id="read-only",
            marks=pytest.mark.skipif(
                not os.path.ismount("/sys"), reason="here /sys is a folder like any other"
            ),
        ),
        pytest.param("/dev/null", "cannot be made: Not a directory", id="not a folder"),
    ],
)
def test_a_place_that_takes_no_files_is_one_sentence(place, said, tmp_path):
    with launch(cwd=tmp_path, XDG_DATA_HOME=place) as process:
        _, complaint = process.communicate()
    assert process.returncode == 1
    assert said in complaint
    assert len(complaint.splitlines()) == 1


def test_no_network_is_one_sentence_and_a_later_start_begins_anew(tmp_path):
    unset = {name: "" for name in os.environ if name.startswith("PIP_")}
    nowhere = unset | {"PIP_CONFIG_FILE": os.devnull, "PIP_INDEX_URL": "http://127.0.0.1:9/"}
    with launch(cwd=tmp_path, **nowhere) as process:
        _, complaint = process.communicate()
    assert process.returncode == 1
    assert "there is no connection to the package index" in complaint.splitlines()[-1]
    assert Environment(python=sys.executable).interpreter() is None
