"""Dialogs for files begin where somebody was last for the same purpose."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.ui.asking_files import (
    Folders,
    Purpose,
    asking,
    documents,
    file_to_open,
    file_to_save,
    files_to_open,
    folder_to_use,
)
from tests.ui.program_of import started

pytestmark = pytest.mark.usefixtures("no_log")


@pytest.fixture
def kept():
    return {}


@pytest.fixture
def panel(qtbot, tmp_path, kept):
    window = QWidget()
    qtbot.addWidget(window)
    (tmp_path / "first").mkdir()
    Folders(window, tmp_path / "first", {}, kept.update)
    panel = QWidget(window)
    yield panel
    window.close()


@pytest.fixture
def begun(monkeypatch, tmp_path):
    """Answer every dialog with a file of one folder, and tell where each began."""
    seen, chosen = [], tmp_path / "chosen"
    chosen.mkdir()
    answer = str(chosen / "x.csv")

    def one(_above, _title, begin, _kinds):
        seen.append(begin)
        return answer, ""

    def folder(_above, _title, begin):
        seen.append(begin)
        return str(chosen)

    def many(*asked):
        return [one(*asked)[0]], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", one)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", one)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", many)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", folder)
    return seen


def test_a_purpose_begins_in_the_folder_of_the_casebook_and_then_where_it_ended(
    panel, begun, tmp_path, kept
):
    for _time in range(2):
        file_to_open(panel, Purpose.TABLE, "Import", "")
    file_to_save(panel, Purpose.BRIEFING, "Export", "", proposed="briefing.pdf")
    files_to_open(panel, Purpose.BRIEFING, "Read", "")
    folder_to_use(panel, Purpose.BACKUPS, "Backups")
    folder_to_use(panel, Purpose.BACKUPS, "Backups")
    first, chosen = str(tmp_path / "first"), str(tmp_path / "chosen")
    assert begun == [first, chosen, f"{first}/briefing.pdf", chosen, first, chosen]
    assert kept == dict.fromkeys(("table", "briefing", "backups"), chosen)


def test_a_dialog_of_its_own_begins_and_remembers_too(panel, qtbot, tmp_path, kept):
    dialog = asking(panel, Purpose.PICTURE, "Save the picture", "map.png")
    assert dialog.directory().path() == str(tmp_path / "first")
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.fileSelected.emit(str(tmp_path / "map.png"))
    assert kept == {"picture": str(tmp_path)}
    again = asking(panel, Purpose.PICTURE, "Save the picture", "map.png")
    assert again.directory().path() == str(tmp_path)


def test_a_folder_that_is_gone_is_not_begun_in(qtbot, tmp_path):
    window = QWidget()
    qtbot.addWidget(window)
    folders = Folders(window, tmp_path, {"table": str(tmp_path / "gone"), "copy": "."}, print)
    assert folders.of(Purpose.TABLE) == folders.of(Purpose.COPY) == tmp_path


def test_without_a_window_documents_are_begun_in(begun):
    file_to_open(None, Purpose.CASEBOOK, "Open", "")
    assert begun == [str(documents())]
    assert documents().is_dir()


def test_where_somebody_was_is_remembered_until_the_next_start(tmp_path, qtbot, begun):
    from tests.factories import a_casebook

    folder = tmp_path / "desk"
    folder.mkdir()
    made = a_casebook(folder)
    made.close()
    for _start in range(2):
        with started(tmp_path, made.path, qtbot) as program:
            file_to_open(program.window, Purpose.TABLE, "Import", "")
    assert begun == [str(folder.resolve()), str(tmp_path / "chosen")]


def test_the_folder_that_is_offered_is_there(tmp_path, monkeypatch):
    place = tmp_path / "Documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _which: str(place))
    assert documents() == Path.home()
    place.mkdir()
    assert documents() == place
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _which: "")
    assert documents() == Path.home()
