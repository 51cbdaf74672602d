"""Has PyInstaller make the bundle: a folder with the program, its Python and its libraries."""

import os
import subprocess
import sys
from pathlib import Path

from desktop.packaging.contents import CHECKOUT

SPEC = Path(__file__).with_name("basewatch.spec")
_LONG_AGO_S = 1_577_836_800


class BuildFailed(Exception):
    """What was asked for cannot be made; ``str(error)`` says why."""


def make_bundle(work: Path, when_s: int) -> Path:
    """Make the bundle in ``work``, and return its folder.

    Args:
        work: A folder for it and for what is made on the way; what is there is made use of.
        when_s: The time that is written into programs, in seconds since 1970.

    Raises:
        BuildFailed: PyInstaller says that it failed.
    """
    log = work / "pyinstaller.log"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"]
    folders = [f"--distpath={work / 'made'}", f"--workpath={work / 'on the way'}"]
    # Sets are in the same order in each run, so that each makes the same bytes.
    fixed = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(when_s)}
    work.mkdir(parents=True, exist_ok=True)
    with log.open("wb") as told:
        done = subprocess.run(
            [*command, *folders, str(SPEC)],
            cwd=CHECKOUT,
            env={**os.environ, **fixed},
            stdout=told,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if done.returncode:
        raise BuildFailed(f"PyInstaller failed; what it said is in {log}")
    return work / "made" / "basewatch"


def time_of_sources() -> int:
    """Return the time of the last commit, in seconds since 1970, or that which was asked for."""
    if asked := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(asked)
    try:
        told = subprocess.run(
            ["git", "log", "-1", "--format=%ct"],
            cwd=CHECKOUT,
            capture_output=True,
            text=True,
            check=False,
        ).stdout
    except OSError:
        told = ""
    return int(told) if told.strip() else _LONG_AGO_S
