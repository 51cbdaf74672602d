"""A folder that only this user may read, for what must not stay: swept after a crash."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex
from shutil import disk_usage, rmtree
from tempfile import TemporaryDirectory

from desktop.services.files import FileRefused
from desktop.services.instance import WindowLock

_MEMORY = Path("/dev/shm")
_LEAST_FREE_BYTES = 2**30


def private_root(data: Path, *, is_secret: bool, memory: Path = _MEMORY) -> Path:
    """Return where private folders are made.

    Args:
        data: The program's own folder.
        is_secret: Whether what lies there must not get onto a disk: then it is a place in memory,
            where the system has one that is large enough and nobody else's.
        memory: That place; only Linux has one.
    """
    return (in_memory(memory) if is_secret else None) or data / "private"


def in_memory(memory: Path = _MEMORY) -> Path | None:
    """Return the own folder in a place in memory, made where it is missing; None for none."""
    try:
        if disk_usage(memory).free < _LEAST_FREE_BYTES:
            return None
        root = memory / f"basewatch-{os.getuid()}"
        root.mkdir(mode=0o700, exist_ok=True)
        found = root.lstat()
    except OSError:
        return None
    # Whoever came first may have made it for us to fall into.
    is_own = stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid()
    return root if is_own and not found.st_mode & 0o077 else None


@contextmanager
def private_folder(root: Path | None) -> Iterator[Path]:
    """Make a folder that is removed, with all in it, whatever happens.

    Args:
        root: Where; what a crash left in it goes first. None for the system's temporary folder,
            where nothing sweeps.

    Raises:
        FileRefused: Where it cannot be made.
    """
    if root is None:
        with TemporaryDirectory(prefix="basewatch-pack-") as made:
            yield Path(made)
        return
    sweep(root)
    folder = root / token_hex(8)
    lock = _lock(folder)
    try:
        root.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Before the folder is there: one without its lock is what a crash left.
        lock.acquire()
        folder.mkdir(mode=0o700)
    except OSError as error:
        lock.release()
        why = (error.strerror or str(error)).lower()
        raise FileRefused(f"Nothing can be unpacked in “{root}”: {why}.") from error
    try:
        yield folder
    finally:
        rmtree(folder, ignore_errors=True)
        lock.release()


def sweep(root: Path) -> None:
    """Remove what a program that was killed left in ``root``; what is in use stays."""
    with suppress(OSError):
        for folder in root.iterdir():
            if folder.is_dir() and _lock(folder).is_free():
                rmtree(folder, ignore_errors=True)


def _lock(folder: Path) -> WindowLock:
    return WindowLock(folder, lambda: datetime.now(UTC))
