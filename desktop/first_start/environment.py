"""Where the private environment of a checkout lives, and whether it is ready.

Every start runs through here, so this imports little and reads one small file. What takes
long, making the environment, is in `installing`, which only a start that needs it imports.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from zlib import crc32

CHECKOUT = Path(__file__).resolve().parents[2]


class SetupError(Exception):
    """The environment cannot be made; `str(error)` says why and what can be done."""


def data_folder() -> Path:
    """Return the folder for this user's Basewatch data."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData/Local") / "Basewatch"
    if sys.platform == "darwin":
        return Path.home() / "Library/Application Support/Basewatch"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share") / "basewatch"


class Environment:
    """A virtual environment that belongs to one checkout, one interpreter and one purpose.

    `root` holds one folder per set of requirements, and the file `ready`: the name of the
    folder in use, then pyproject.toml as it was when that folder was made. So an unchanged
    pyproject.toml is all that a later start has to see.

    Attributes:
        extra: The optional dependencies of pyproject.toml to install as well, or "".
        python: The interpreter to build upon.
        root: The folder of this environment.
    """

    def __init__(self, *, extra: str = "", python: str = sys.executable) -> None:
        self.extra = extra
        self.python = python
        name = f"{CHECKOUT}\n{os.path.realpath(python)}".encode()
        self.root = data_folder() / "environments" / f"{extra or 'program'}-{crc32(name):08x}"

    def interpreter(self) -> Path | None:
        """Return the Python to run, or None while the environment is not ready."""
        try:
            folder, _, made_for = (self.root / "ready").read_bytes().partition(b"\n")
        except OSError:
            return None
        if made_for != pyproject():
            return None
        python = interpreter_in(self.root / folder.decode())
        return python if python.exists() else None

    def ensure(self, commands: Sequence[str] = ()) -> Path:
        """Return the Python to run, making the environment first where that is needed.

        Args:
            commands: Programs that must be on this machine as well.

        Raises:
            SetupError: It cannot be made.
        """
        python = self.interpreter()
        if python is None:
            from desktop.first_start import installing

            python = installing.make(self, commands)
        return python


def pyproject() -> bytes:
    """Return the content of the checkout's pyproject.toml."""
    return (CHECKOUT / "pyproject.toml").read_bytes()


def interpreter_in(folder: Path) -> Path:
    """Return the path of Python in the virtual environment ``folder``."""
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
