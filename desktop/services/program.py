"""How this very program is started once more, for work in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

WORKER = "--worker"
"""The first argument of a process that works for another one; its name follows."""

_FOLDER = Path(__file__).parents[2]


def own_command(*arguments: str) -> list[str]:
    """Return the command that starts this program with ``arguments``."""
    if getattr(sys, "frozen", False):  # Packed into one file, that file is the program.
        return [sys.executable, *arguments]
    return [sys.executable, "-P", "-m", "desktop", *arguments]


def start_own(name: str) -> "subprocess.Popen[bytes]":
    """Start a worker of this program, which is talked to by its standard pipes.

    Args:
        name: Of the worker, as `desktop.__main__` knows it.

    Raises:
        OSError: Where it cannot be started.
    """
    folders = [str(_FOLDER), os.environ.get("PYTHONPATH", "")]
    return subprocess.Popen(
        own_command(WORKER, name),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, folders))},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
