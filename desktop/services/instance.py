"""Tells whether another window has a casebook open, by a lock that dies with its owner."""

import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

# Windows locks bytes against reading too, so the locked one lies behind the text.
_LOCKED_BYTE = 1 << 20
_MOST_TEXT = 4_096


class WindowLock:
    """One window's claim to a casebook, by a hidden file beside it.

    It keeps people from editing in two windows by mistake. The casebook's safety does not rest
    on it, so a place where no such file can be written is no hindrance. A window that did not get
    it may ask for it, by a second file: the one that has it then offers to hand it over.
    """

    def __init__(self, path: Path, now: Callable[[], datetime]) -> None:
        """Claim the casebook at ``path`` when asked; ``now`` hands in the time, with its zone."""
        real = Path(os.path.realpath(path))
        self._name = real.name
        self._claim = _Claim(real.with_name(f".{real.name}.lock"), now)
        self._request = _Claim(real.with_name(f".{real.name}.asked"), now)

    def acquire(self) -> str:
        """Claim it; return an empty text, or one sentence about the window that has it."""
        if self._claim.take():
            return ""
        return (
            f"“{self._name}” is already open in another window{self._claim.owner()}; it is open"
            " here for looking only."
        )

    def release(self) -> None:
        """Give it up, and ask for it no more; nothing stays beside the casebook."""
        self._request.drop()
        self._claim.drop()

    def is_free(self) -> bool:
        """Tell whether nobody has it; never where this window does."""
        return self._claim.is_free()

    def ask(self) -> None:
        """Ask the window that has it to hand it over, until this one is closed."""
        self._request.take()

    def is_asked_for(self) -> bool:
        """Tell whether another window asks for it."""
        return self._request.is_taken()


class _Claim:
    """A file that one process at a time has, and that dies with it."""

    def __init__(self, file: Path, now: Callable[[], datetime]) -> None:
        self._file = file
        self._now = now
        self._descriptor: int | None = None
        self._owner = ""

    def take(self) -> bool:
        """Take it; False where another process has it."""
        while self._descriptor is None:
            try:
                descriptor = os.open(self._file, os.O_RDWR | os.O_CREAT, 0o644)
            except OSError:
                return True
            if not _lock(descriptor):
                self._owner = _owner(descriptor)
                os.close(descriptor)
                return False
            if not self._is_in_place(descriptor):
                os.close(descriptor)  # The last owner removed it just now.
                continue
            self._descriptor = descriptor
            self._sign(descriptor)
        return True

    def drop(self) -> None:
        """Give it up, if this process has it."""
        if self._descriptor is None:
            return
        # Removed while it is locked, so that it can only be this window's.
        with suppress(OSError):
            self._file.unlink()
        os.close(self._descriptor)
        self._descriptor = None
        if sys.platform == "win32":
            with suppress(OSError):
                self._file.unlink()  # Windows removes closed files only.

    def is_taken(self) -> bool:
        """Tell whether another process has it."""
        if self._descriptor is not None or not self._file.exists():
            return False
        is_free = self.take()
        self.drop()
        return not is_free

    def is_free(self) -> bool:
        """Tell whether no process has it, this one neither."""
        return self._descriptor is None and not self.is_taken()

    def owner(self) -> str:
        """Return in brackets who had it when it could not be taken, empty where nobody signed."""
        return self._owner

    def _is_in_place(self, descriptor: int) -> bool:
        try:
            return os.path.samestat(os.fstat(descriptor), self._file.stat())
        except FileNotFoundError:
            return False

    def _sign(self, descriptor: int) -> None:
        """Write who has it; on a full disk the lock does without."""
        since = self._now().astimezone(UTC).isoformat(timespec="minutes")
        with suppress(OSError):
            os.ftruncate(descriptor, 0)
            os.write(descriptor, json.dumps({"process": os.getpid(), "since": since}).encode())


def _owner(descriptor: int) -> str:
    """Return who signed, in brackets, or an empty text where that cannot be read."""
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        said = json.loads(os.read(descriptor, _MOST_TEXT))
        since = datetime.fromisoformat(said["since"])
        return f" (since {since.day} {since:%B, %H:%M} UTC, process {int(said['process'])})"
    except (OSError, ValueError, TypeError, KeyError):
        return ""


def _lock(descriptor: int) -> bool:
    """Lock the file if nobody has; a file system without locks counts as unclaimed."""
    try:
        if sys.platform == "win32":
            os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return not isinstance(error, (BlockingIOError, PermissionError))
    return True
