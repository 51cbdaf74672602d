"""The Debian package that README's command builds, for the tests that take the program from it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]


def built_package(folder: Path) -> Path:
    """Build the package in ``folder``; BASEWATCH_DEB names one that is there already."""
    if there := os.environ.get("BASEWATCH_DEB"):
        return Path(there)
    command = [sys.executable, "desktop/launch.py", "--build", "--quick", "--out", str(folder)]
    environment = {name: text for name, text in os.environ.items() if name not in _OF_A_TEST}
    done = subprocess.run(
        command, cwd=CHECKOUT, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        pytest.fail(f"--build failed: {done.stderr[-2000:]}")
    return Path(done.stdout.split(".deb")[0] + ".deb")


# What a test sets for the program itself would lead pip and PyInstaller elsewhere.
_OF_A_TEST = ("PYTHONPATH", "COVERAGE_FILE", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
