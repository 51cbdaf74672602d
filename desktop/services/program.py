"""How this very program is started once more, for work in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

WORKER = "--worker"
"""The first argument of a process that works for another one; the module of the work follows."""

_FOLDER = Path(__file__).parents[2]


def is_packed() -> bool:
    """Tell whether the program is packed into one file, which is then what has to be started."""
    return bool(getattr(sys, "frozen", False))


def own_command(*arguments: str) -> list[str]:
    """Return the command that starts this program with ``arguments``."""
    if is_packed():
        starter = sys.executable
        if sys.platform == "win32":  # The starter without a terminal has no standard pipes.
            starter = str(Path(starter).with_name("basewatch.exe"))
        return [starter, *arguments]
    return [sys.executable, "-P", "-m", "desktop", *arguments]


def module_of(file: Path) -> str:
    """Return the module that a file of this package is."""
    return ".".join(file.relative_to(_FOLDER).with_suffix("").parts)


def start_own(module: str) -> "subprocess.Popen[bytes]":
    """Start a worker of this program, which is talked to by its standard pipes.

    Args:
        module: Whose ``main`` is the work; `desktop.__main__` has to know it.

    Raises:
        OSError: Where it cannot be started.
    """
    folders = [str(_FOLDER), os.environ.get("PYTHONPATH", "")]
    return subprocess.Popen(
        own_command(WORKER, module),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, folders))},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
