"""Asks where a file shall be written."""

import os
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def documents() -> Path:
    """Return the folder that is offered first: that of documents where there is one."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found and Path(found).is_dir() else Path.home()


def ask_target(
    parent: QWidget | None, title: str, proposed: str, kinds: str, suffix: str
) -> Path | None:
    """Ask for a file to write, and return it with an ending; None where nobody wants one.

    The system's dialog asks whether to replace the file that was typed. Where the ending makes
    another one of it, which is there too, that one is proposed, so that it asks about it.

    Args:
        parent: Stands behind the dialog.
        title: Of the dialog.
        proposed: The name, or the whole path, that is filled in; may be empty.
        kinds: What is listed, as Qt has it: "PDF (*.pdf)".
        suffix: The ending of a name that has none: ".pdf".
    """
    while True:
        name, _kind = QFileDialog.getSaveFileName(parent, title, proposed, kinds)
        if not name:
            return None
        typed = Path(name)
        target = typed if _has_ending(typed) else typed.with_name(typed.name + suffix)
        if target == typed or not os.path.lexists(target):
            return target
        proposed = str(target)


def _has_ending(path: Path) -> bool:
    """Tell whether a name ends as files do; that of “As of 1.12” is a day."""
    return not path.suffix[1:].isdigit() and bool(path.suffix[1:])
