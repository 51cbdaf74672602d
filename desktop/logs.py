"""The program's log file; it never holds report text, names or titles, only ids and failures."""

import faulthandler
import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_MAX_BYTES = 500_000
_KEPT_FILES = 3


def start_logging(folder: Path) -> None:
    """Log warnings and failures to ``folder``; where it cannot be written, log nothing."""
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
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    faulthandler.enable(crashes)
