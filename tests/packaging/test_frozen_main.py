"""Where the bundle starts: what it starts in turn must not load the bundle's libraries."""

import os
import subprocess
import sys

import pytest

from desktop.packaging.bundle import SPEC

pytestmark = pytest.mark.packaging
STARTED = """
import atexit, os, runpy, sys
atexit.register(lambda: print(os.environ.get("LD_LIBRARY_PATH")))
sys.argv = ["basewatch", "--version"]
runpy.run_path({!r}, run_name="__main__")
"""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"LD_LIBRARY_PATH": "/bundle"}, "None"),
        ({"LD_LIBRARY_PATH": "/bundle:/mine", "LD_LIBRARY_PATH_ORIG": "/mine"}, "/mine"),
        ({}, "None"),
    ],
)
def test_programs_that_it_opens_find_their_own_libraries(before, after):
    kept = {name: text for name, text in os.environ.items() if name != "LD_LIBRARY_PATH"}
    done = subprocess.run(
        [sys.executable, "-c", STARTED.format(str(SPEC.with_name("frozen_main.py")))],
        cwd=SPEC.parents[2],
        env=kept | before,
        capture_output=True,
        text=True,
        check=True,
    )
    version, library_path = done.stdout.splitlines()
    assert version.startswith("basewatch, version ")
    assert library_path == after
