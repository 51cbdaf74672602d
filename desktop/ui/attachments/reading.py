"""Reads files that somebody chose, on a worker thread, before they are kept with a report."""

import stat
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.attachment import MAX_ATTACHMENT_BYTES
from desktop.ui.saying import in_figures, translate


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
            return ReadFile(
                path.name, problem=translate("Reading", "“{0}” is not a file.").format(path.name)
            )
        if found.st_size > MAX_ATTACHMENT_BYTES:
            return ReadFile(
                path.name,
                problem=translate(
                    "Reading", "“{0}” takes {1} MB; a file of at most {2} MB can be kept."
                ).format(
                    path.name,
                    in_figures(round(found.st_size / 2**20)),
                    MAX_ATTACHMENT_BYTES // 2**20,
                ),
            )
        with path.open("rb") as file:
            # One byte more than allowed, for a file that grows meanwhile.
            return ReadFile(path.name, file.read(MAX_ATTACHMENT_BYTES + 1))
    except OSError:
        return ReadFile(
            path.name, problem=translate("Reading", "“{0}” cannot be read.").format(path.name)
        )
