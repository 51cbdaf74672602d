"""What is offered first where something is to be written is there."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from desktop.ui.asking_where import documents


def test_the_folder_that_is_offered_is_there(tmp_path, monkeypatch):
    place = tmp_path / "Documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _which: str(place))
    assert documents() == Path.home()
    place.mkdir()
    assert documents() == place
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _which: "")
    assert documents() == Path.home()
