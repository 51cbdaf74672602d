"""The command line: the same services as the window, for scripts and tests; no window in it."""

from desktop.cli import (
    adding,
    asking,
    backups,
    briefing,
    exchanging,
    exporting,
    files,
    importing,
    reading,
    sealing,
)
from desktop.cli.group import basewatch

__all__ = [
    "adding",
    "asking",
    "backups",
    "basewatch",
    "briefing",
    "exchanging",
    "exporting",
    "files",
    "importing",
    "reading",
    "sealing",
]
