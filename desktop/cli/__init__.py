"""The command line: the same services as the window, for scripts and tests; no Qt in it."""

from desktop.cli import adding, asking, files, reading
from desktop.cli.group import basewatch

__all__ = ["adding", "asking", "basewatch", "files", "reading"]
