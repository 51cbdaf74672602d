"""The program's log file and crash files; they hold no report text, names or titles."""

import faulthandler
import logging
import sys
import traceback
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

_MAX_BYTES = 500_000
_KEPT_FILES = 3
# Their words are names of this program's own code; those of others may quote what was read.
_OWN_WORDS = (AttributeError, NameError, ImportError, NotImplementedError, MemoryError)

_Caught = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class Discreet(logging.Formatter):
    """Writes where a failure came from, and not what it says: that may quote a report."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record's line and what led to it, whatever others made of it before."""
        before, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = before

    def formatException(self, ei: _Caught) -> str:  # noqa: N802 - the name is logging's
        """Return the failure's lines of code, and those of what led to it."""
        return "\n".join(_told(ei[1], set()))


def start_logging(folder: Path) -> None:
    """Log warnings, failures and the database's own words to ``folder``, or nothing at all."""
    forbid_core_dumps()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "basewatch.log",
            maxBytes=_MAX_BYTES,
            backupCount=_KEPT_FILES,
            encoding="utf-8",
            delay=True,
        )
        crashes = (folder / "crash.log").open("a", encoding="utf-8")
    except OSError:
        logging.getLogger().addHandler(logging.NullHandler())
        return
    handler.setFormatter(Discreet("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    # What the database says of a damaged file is no warning of the program's.
    logging.getLogger("desktop.store").setLevel(logging.INFO)
    faulthandler.enable(crashes)


def forbid_core_dumps() -> None:
    """Let a crash leave no copy of this process's memory on the disk; Windows makes none itself."""
    if sys.platform == "win32":
        return
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _told(error: BaseException | None, seen: set[int]) -> list[str]:
    if error is None or id(error) in seen:
        return []
    seen.add(id(error))
    earlier = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    lines = _told(earlier, seen)
    if lines:
        lines.append("which led to:")
    for frame in traceback.extract_tb(error.__traceback__):
        lines.append(f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}')
        lines.append(f"    {frame.line}")
    words = f": {error}" if isinstance(error, _OWN_WORDS) else ""
    return [*lines, f"{type(error).__module__}.{type(error).__qualname__}{words}"]
