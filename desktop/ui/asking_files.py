"""Asks for files and folders, beginning where somebody was last for the same purpose."""

import os
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

Save = Callable[[dict[str, str]], None]


class Purpose(StrEnum):
    """What a file or folder is wanted for; each begins where it ended."""

    CASEBOOK = "casebook"
    COPY = "copy"
    REPORT = "report"
    ATTACHMENT = "attachment"
    TABLE = "table"
    LAYER = "layer"
    PACK = "pack"
    PICTURE = "picture"
    BRIEFING = "briefing"
    EXPORT = "export"
    KEY = "key"
    PROBLEM = "problem"
    BACKUPS = "backups"


def documents() -> Path:
    """Return the folder that is offered first: that of documents where there is one."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found and Path(found).is_dir() else Path.home()


class Folders(QObject):
    """Where somebody was last, by purpose; a child of the window whose dialogs ask it."""

    def __init__(self, window: QWidget, first: Path, known: Mapping[str, str], save: Save) -> None:
        """Begin in ``first``, or where ``known`` says; hand what is learnt to ``save``."""
        super().__init__(window)
        self._first, self._known, self._save = first, dict(known), save

    def of(self, purpose: Purpose) -> Path:
        """Return the folder in which to begin."""
        known = Path(self._known.get(purpose.value, ""))
        return known if known.is_absolute() and known.is_dir() else self._first

    def learn(self, purpose: Purpose, folder: Path) -> None:
        """Remember where somebody was."""
        self._known[purpose.value] = str(folder)
        self._save(dict(self._known))


def file_to_open(above: QWidget | None, purpose: Purpose, title: str, kinds: str) -> str:
    """Return a file that is there already, empty for none."""
    name, _kind = QFileDialog.getOpenFileName(above, title, _begin(above, purpose), kinds)
    return _learnt(above, purpose, name)


def files_to_open(above: QWidget | None, purpose: Purpose, title: str, kinds: str) -> list[str]:
    """Return files that are there already."""
    names, _kind = QFileDialog.getOpenFileNames(above, title, _begin(above, purpose), kinds)
    for name in names[:1]:
        _learnt(above, purpose, name)
    return names


def file_to_save(
    above: QWidget | None,
    purpose: Purpose,
    title: str,
    kinds: str,
    *,
    proposed: str = "",
    suffix: str = "",
) -> Path | None:
    """Ask for a file to write, and return it with an ending; None where nobody wants one.

    The system's dialog asks whether to replace the file that was typed. Where the ending makes
    another one of it, which is there too, that one is proposed, so that it asks about it.

    Args:
        above: What the dialog stands above.
        purpose: What is written.
        title: Of the dialog.
        kinds: What is listed, as Qt has it: "PDF (*.pdf)".
        proposed: The name, or the whole path, that is filled in; may be empty.
        suffix: The ending of a name that has none: ".pdf".
    """
    begin = _begin(above, purpose, proposed)
    while True:
        name, _kind = QFileDialog.getSaveFileName(above, title, begin, kinds)
        if not name:
            return None
        typed = Path(name)
        target = typed if _has_ending(typed) else typed.with_name(typed.name + suffix)
        if target == typed or not os.path.lexists(target):
            _learnt(above, purpose, name)
            return target
        begin = str(target)


def folder_to_use(above: QWidget | None, purpose: Purpose, title: str) -> str:
    """Return a folder, empty for none."""
    name = QFileDialog.getExistingDirectory(above, title, _begin(above, purpose))
    folders = _folders_of(above)
    if name and folders is not None:
        folders.learn(purpose, Path(name))
    return name


def asking(above: QWidget, purpose: Purpose, title: str, proposed: str = "") -> QFileDialog:
    """Return a dialog that is still to be opened, and goes when it is done.

    With a file that is ``proposed`` it asks where to write, and never to write over another.
    """
    dialog = QFileDialog(above, title, _begin(above, purpose))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if proposed:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # Nothing is written over, so it would ask in vain.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.selectFile(proposed)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    folders = _folders_of(above)
    if folders is not None:
        _Learner(dialog, folders, purpose)
    return dialog


class _Learner(QObject):
    """Tells the folders what was chosen in a dialog."""

    def __init__(self, dialog: QFileDialog, folders: Folders, purpose: Purpose) -> None:
        super().__init__(dialog)
        self._folders, self._purpose = folders, purpose
        dialog.fileSelected.connect(self._take)

    def _take(self, name: str) -> None:
        if name:
            self._folders.learn(self._purpose, Path(name).parent)


def _has_ending(path: Path) -> bool:
    """Tell whether a name ends as files do; that of “As of 1.12” is a day."""
    return not path.suffix[1:].isdigit() and bool(path.suffix[1:])


def folder_for(above: QWidget | None, purpose: Purpose) -> Path:
    """Return the folder in which a dialog of that purpose begins."""
    folders = _folders_of(above)
    return documents() if folders is None else folders.of(purpose)


def _begin(above: QWidget | None, purpose: Purpose, proposed: str = "") -> str:
    return str(folder_for(above, purpose) / proposed)


def _learnt(above: QWidget | None, purpose: Purpose, name: str) -> str:
    folders = _folders_of(above)
    if name and folders is not None:
        folders.learn(purpose, Path(name).parent)
    return name


def _folders_of(above: QWidget | None) -> Folders | None:
    """Return what is remembered by the window that stands below a widget, None for no window."""
    while above is not None:
        found = above.findChild(Folders, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if found is not None:
            return found
        above = above.parentWidget()
    return None
