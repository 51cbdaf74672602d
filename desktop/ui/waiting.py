"""Shows that the program works while an edit of very many records is saved."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication


@contextmanager
def waiting() -> Iterator[None]:
    """Show the cursor that asks to wait, until the block is left.

    A thousand records take a third of a second to save, in the one transaction that makes them one
    step of undo; a window that went on meanwhile would show what is half saved.
    """
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
