"""What somebody can hand on about a failure: the program, the machine, and the log's end."""

import platform
import re
import sys
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from desktop import __version__
from desktop.domain.record import RecordKind
from desktop.queries.words import counted

_PACKAGES = ("PySide6-Essentials", "sqlcipher3", "numpy", "pyqtgraph")
_LAST_LINES = 120
_LAST_BYTES = 64_000
# A path names people and casebooks; what is left of it is the name of a file of our own code.
_CODE = re.compile(r'File "[^"\n]*[\\/]([^"\\/\n]+\.py)"')
_PATH = re.compile(r"""(?:[A-Za-z]:)?(?:[\\/][^\\/\s"'“”…:,;]+){2,}""")
_QUOTED = re.compile("“[^”]*”")


def problem_report(
    counts: Mapping[RecordKind, int], *, is_encrypted: bool, log_folder: Path, happened: str = ""
) -> str:
    """Return the text, in which no name, no title and no folder of the user's stands.

    Args:
        counts: How many records of each kind the casebook has.
        is_encrypted: Whether it is.
        log_folder: Where the log and the crash file are; a missing one is left out.
        happened: The sentence that somebody saw, empty for none.
    """
    packages = ", ".join(f"{name} {_version(name)}" for name in _PACKAGES)
    parts = [
        f"Basewatch {__version__}",
        f"Python {platform.python_version()}, {packages}",
        f"{platform.system()} {platform.release()} {platform.machine()}"
        + (", packed" if getattr(sys, "frozen", False) else ""),
        f"Casebook: {counted(counts) or 'empty'}{', encrypted' if is_encrypted else ''}",
    ]
    if happened:
        parts.append(f"What was told: {without_names(happened)}")
    for name in ("basewatch.log", "crash.log"):
        if end := _end_of(log_folder / name):
            parts.append(f"\nThe end of {name}:\n{end}")
    return "\n".join(parts) + "\n"


def without_names(text: str) -> str:
    """Return a text without paths, but for names of our own code, and without what it quotes."""
    text = _CODE.sub(r"File …\1", text)
    return _QUOTED.sub("“…”", _PATH.sub("…", text))


def _end_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - _LAST_BYTES))
            lines = file.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return ""
    return without_names("\n".join(lines[-_LAST_LINES:]))


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "of unknown version"
