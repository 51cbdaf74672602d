"""Files around a database: which one it is, what lies beside it, how a finished one appears."""

import os
import stat
from contextlib import suppress
from errno import EINVAL
from pathlib import Path

_SIDES = ("-wal", "-shm", "-journal")
# What SQLite appends to the name must fit into the 255 bytes that file systems allow, and the
# whole path into the 512 that SQLite takes.
_MAX_NAME_BYTES = 255 - len("-journal")
_MAX_PATH_BYTES = 511 - len("-journal")


def identity(path: Path) -> tuple[int, int] | None:
    """Return what tells this file from another of the same name, None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def check_ordinary(path: Path) -> None:
    """Refuse a pipe or a device, which whoever reads it may wait for without end.

    Raises:
        OSError: As where it cannot be read.
    """
    mode = path.stat().st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise OSError(EINVAL, "it is no ordinary file")


def name_fits(path: Path) -> bool:
    """Tell whether name and path leave room for the files that SQLite puts beside it."""
    whole = os.fsencode(path.absolute())
    return len(os.fsencode(path.name)) <= _MAX_NAME_BYTES and len(whole) <= _MAX_PATH_BYTES


def half_made(path: Path) -> Path:
    """Return the hidden name under which a file is built before it appears as ``path``."""
    return path.with_name(f".{path.name}.new")


def half_rewritten(path: Path) -> Path:
    """Return the hidden name under which the file at ``path`` is written anew."""
    return path.with_name(f".{path.name}.rewritten")


def discard(path: Path) -> None:
    """Remove a half-made database and what lies beside it, as far as that can be done."""
    for side in ("", *_SIDES):
        with suppress(OSError):
            path.with_name(path.name + side).unlink(missing_ok=True)


def has_log(path: Path) -> bool:
    """Tell whether saves lie in a log beside the database, so that somebody has it open."""
    return path.with_name(path.name + _SIDES[0]).exists()


def put_aside(path: Path, why: str) -> Path:
    """Give a database, and what lies beside it, a name of its own in the same folder.

    Args:
        path: The database.
        why: What stands in brackets behind its name.

    Returns:
        Its new name.

    Raises:
        OSError: Where it cannot be renamed.
    """
    aside, number = path.with_name(f"{path.stem} ({why}){path.suffix}"), 1
    while os.path.lexists(aside):
        number += 1
        aside = path.with_name(f"{path.stem} ({why}, {number}){path.suffix}")
    for side in (*_SIDES, ""):
        beside = path.with_name(path.name + side)
        if beside.exists():
            beside.rename(aside.with_name(aside.name + side))
    return aside


def publish(building: Path, target: Path) -> None:
    """Let the finished file ``building`` appear as ``target``, on the disk for good.

    Raises:
        FileExistsError: Where something is there by now.
        OSError: Where the folder cannot be written.
    """
    _flush(building, os.O_RDWR)
    try:
        os.link(building, target)  # Unlike a rename it never overwrites.
    except FileExistsError:
        raise
    except OSError:
        building.rename(target)  # Some file systems know no second name for a file.
    else:
        building.unlink()
    _flush_folder(target.parent)


def _flush_folder(folder: Path) -> None:
    with suppress(PermissionError):  # Windows cannot flush a folder.
        _flush(folder, os.O_RDONLY)


def put_in_place(building: Path, target: Path) -> None:
    """Let the finished file ``building`` stand in the place of ``target``, on the disk for good.

    Raises:
        OSError: Where that cannot be.
    """
    _flush(building, os.O_RDWR)
    building.replace(target)
    _flush_folder(target.parent)


def _flush(path: Path, flags: int) -> None:
    """Wait until the file or folder, opened with ``flags``, is on the disk."""
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
