"""Reads files that somebody chose, on a worker thread, before they are kept with a report."""

import stat
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.attachment import MAX_ATTACHMENT_BYTES


@dataclass(frozen=True, slots=True)
class ReadFile:
    """One chosen file; ``problem`` is a sentence where it could not be read."""

    name: str
    content: bytes = b""
    problem: str = ""


def read_file(path: Path) -> ReadFile:
    """Read one file; what is no ordinary file, or too big, is not even opened."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            return ReadFile(path.name, problem=f"“{path.name}” is not a file.")
        if found.st_size > MAX_ATTACHMENT_BYTES:
            return ReadFile(
                path.name,
                problem=f"“{path.name}” has {found.st_size / 2**20:,.0f} MB; a file of at most"
                f" {MAX_ATTACHMENT_BYTES // 2**20} MB can be kept.",
            )
        with path.open("rb") as file:
            # One byte more than allowed, for a file that grows meanwhile.
            return ReadFile(path.name, file.read(MAX_ATTACHMENT_BYTES + 1))
    except OSError:
        return ReadFile(path.name, problem=f"“{path.name}” cannot be read.")
