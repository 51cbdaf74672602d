"""Reads a file whole, with one sentence where that cannot be."""

from pathlib import Path

from desktop.domain.attachment import MAX_ATTACHMENT_BYTES
from desktop.services.intake.taken import IntakeRefused


def read_whole(path: Path) -> bytes:
    """Return a file's bytes.

    Raises:
        IntakeRefused: Where it is no ordinary file, too big, or cannot be read.
    """
    try:
        if not path.is_file():
            there = "is not a file" if path.exists() else "is not there"
            raise IntakeRefused(f"“{path}” {there}.")
        if path.stat().st_size > MAX_ATTACHMENT_BYTES:
            most = MAX_ATTACHMENT_BYTES // 2**20
            raise IntakeRefused(f"“{path.name}” is larger than the {most} MB that are read.")
        return path.read_bytes()
    except OSError as error:
        raise IntakeRefused(f"“{path}” cannot be read: {error.strerror}.") from None
