"""Processes that do what is risky with a stranger's file: bounded, and with nothing to keep."""

import os
import subprocess
import sys
from pathlib import Path

from desktop.services.program import WORKER, is_packed, module_of, own_command

_FOLDER = Path(__file__).parents[2]
_MOST_FILES = 64


def start_worker(worker: Path) -> "subprocess.Popen[bytes]":
    """Start a file of this package as a process that is talked to by its standard pipes.

    Raises:
        OSError: Where it cannot be started.
    """
    folders = [str(_FOLDER), *filter(None, sys.path)]
    # Without -P the folder of the worker's file would come first where modules are looked for.
    # With -S nothing that is installed hooks itself in: it would take time, and could not write.
    by_file = [sys.executable, "-P", "-S", str(worker)]
    return subprocess.Popen(
        own_command(WORKER, module_of(worker)) if is_packed() else by_file,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(dict.fromkeys(folders))},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def limit_process(*, memory_bytes: int, cpu_s: int | None = None, file_bytes: int = 0) -> None:
    """Let the system stop this process where a file asks for too much.

    It may write no file, or files of ``file_bytes`` where it is there for that.
    On Windows there are no such limits: there the clock of whoever started it is what holds.
    """
    if sys.platform == "win32":
        return
    import resource

    limits = {
        resource.RLIMIT_AS: memory_bytes,
        resource.RLIMIT_NOFILE: _MOST_FILES,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: file_bytes,
    }
    if cpu_s is not None:
        limits[resource.RLIMIT_CPU] = cpu_s
    for what, most in limits.items():
        hard = resource.getrlimit(what)[1]
        lower = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (lower, lower))
