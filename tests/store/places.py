"""Places that are hard on a file: read-only, full, and shared with other processes."""

import hashlib
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NOBODY = 65_534


@contextmanager
def open_folder():
    """Give a folder that every user may enter; pytest's own ones are closed to others."""
    folder = Path(tempfile.mkdtemp(prefix="basewatch-test-"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        for path in (folder, *folder.rglob("*")):
            if path.is_dir():
                path.chmod(0o755)
        shutil.rmtree(folder)


@contextmanager
def unprivileged():
    """Do without root's power to write everywhere, if the tests run as root."""
    if os.geteuid():
        yield
        return
    os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


@contextmanager
def small_disk(megabytes):
    """Mount a disk of a few megabytes; skip where that is not allowed."""
    folder = Path(tempfile.mkdtemp(prefix="basewatch-disk-"))
    size = f"size={megabytes}m"
    mounted = shutil.which("mount") and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", size, "none", folder], capture_output=True, check=False
    )
    if not mounted or mounted.returncode:
        folder.rmdir()
        pytest.skip("a small disk can only be mounted by root")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)
        folder.rmdir()


@contextmanager
def longest_file(size):
    """Let no file grow beyond ``size`` bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def contents(folder):
    """Return what is in ``folder``: each name with the checksum of what it holds."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


class OtherProcess:
    """Another process that runs ``code``; it says lines, and goes on when it is told a line."""

    def __init__(self, code, *arguments) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", code, *map(str, arguments)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.pid = self._process.pid

    def hears(self):
        """Return the next line that it says, empty at its end."""
        return self._process.stdout.readline().rstrip("\n")

    def rest(self):
        """Return the lines that it said before its end, a torn last one left out."""
        return [line[:-1] for line in self._process.stdout if line.endswith("\n")]

    def tell(self, line=""):
        """Let it go on."""
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()

    def wait(self, seconds):
        """Give it time; it may end before."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)

    def kill(self):
        """End it as a power cut would."""
        self._process.kill()

    def __enter__(self) -> "OtherProcess":
        return self

    def __exit__(self, *failure) -> None:
        self._process.kill()
        self._process.communicate()
