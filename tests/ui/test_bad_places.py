"""The real window where a disk, a folder or another program fails it: one sentence, and a way out.

What is shown can be saved as a copy elsewhere, whatever became of the file, and nothing is told as
an inner failure.
"""

import sys
from time import monotonic

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop.domain.errors import BasewatchError
from desktop.services.casebooks import open_casebook
from desktop.store.engine import DatabaseFailure, connect, immediate
from desktop.ui.widgets.banner import Banner
from tests.factories import a_base, a_casebook, an_editing
from tests.reliability.disk import FULL, IOERR_FSYNC, OK, watched_disk
from tests.store.places import OtherProcess, open_folder, unprivileged
from tests.ui.program_of import said, started

pytestmark = pytest.mark.usefixtures("no_log")


@pytest.fixture
def disk():
    with watched_disk() as between:
        yield between


@pytest.fixture
def path(tmp_path):
    folder = tmp_path / "desk"
    folder.mkdir()
    made = a_casebook(folder)
    an_editing(made).apply("Add base", a_base(name="Tartus"))
    made.close()
    return made.path


@pytest.fixture
def inner_failures(monkeypatch):
    """Collect what the program could only tell as an inner failure."""
    found = []
    monkeypatch.setattr("desktop.ui.problems._log.error", lambda *what, **how: found.append(what))
    yield found
    assert found == []


def saves_a_base(program):
    """Type a base, save it, and return what the form says about it."""
    program.window.action("add_base").trigger()
    form = program.window.forms.top()
    form.name.set_value("Hmeimim")
    form.name.edited.emit()
    form.save()
    told = form.findChild(Banner).label.text()
    form.keep_draft()
    draft = form.frame.draft_label.text()
    form.settle()
    return told, draft


def saves_a_copy(program, folder, monkeypatch):
    copy = folder / "copy.basewatch"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_how: (str(copy), ""))
    program.window.action("save_copy").trigger()
    assert f"A copy was written to {copy}" in said(program)
    opened = open_casebook(copy)
    reader = opened.reader()
    assert ("Tartus",) in reader.db.execute("SELECT name FROM base").fetchall()
    reader.close()
    opened.close()


def full(call) -> int:
    return FULL if call.kind == "write" and "desk" in call.path else OK


def broken(call) -> int:
    return IOERR_FSYNC if call.kind == "sync" and "desk" in call.path else OK


@pytest.mark.parametrize(("fails", "sentence"), [(full, "is full"), (broken, "reported an error")])
def test_a_disk_that_is_full_or_broken(
    tmp_path, path, qtbot, monkeypatch, disk, inner_failures, fails, sentence
):
    with started(tmp_path, path, qtbot) as program:
        disk.handler = fails
        told, draft = saves_a_base(program)
        assert sentence in told
        assert draft == "Draft kept outside the casebook, which cannot be written"
        saves_a_copy(program, tmp_path, monkeypatch)
    disk.handler = None
    with started(tmp_path, path, qtbot, "one") as program:
        assert any("An unsaved base" in one for one in said(program))


def test_a_disk_that_cannot_be_read_any_more(tmp_path, path, qtbot, expect_log):
    expect_log("unexpected failure")
    with started(tmp_path, path, qtbot) as program:
        failure = DatabaseFailure("disk I/O error")
        sys.excepthook(DatabaseFailure, failure, None)
        assert said(program) == [
            "The disk with “north.basewatch” reported an error. Look at the disk before you go on."
        ]
        sys.excepthook(BasewatchError, BasewatchError("Not now."), None)
        assert "Not now." in said(program)


def test_a_folder_in_which_nothing_can_be_written(qtbot, monkeypatch, inner_failures):
    with open_folder() as folder, open_folder() as own:
        made = a_casebook(folder)
        an_editing(made).apply("Add base", a_base(name="Tartus"))
        made.close()
        own.chmod(0o777)
        folder.chmod(0o555)
        with unprivileged(), started(own, made.path, qtbot) as program:
            assert [
                "is in a place where nothing can be written" in one for one in said(program)
            ] == [True]
            assert not program.window.action("add_base").isEnabled()
            saves_a_copy(program, own, monkeypatch)


def test_another_program_that_does_not_let_go_of_the_file(
    tmp_path, path, qtbot, monkeypatch, inner_failures
):
    monkeypatch.setattr("desktop.program.holding._HAND_EDITS_WAIT_MS", 50)
    with started(tmp_path, path, qtbot) as program:
        other = connect(path, "rw")
        with immediate(other):
            told, draft = saves_a_base(program)
            assert told.startswith("Another program is writing to “north.basewatch”.")
            assert draft == "Draft kept outside the casebook, which cannot be written"
            saves_a_copy(program, tmp_path, monkeypatch)
        other.close()
        program.window.forms.top().save()
        assert ("Hmeimim",) in program.window.desk.readers.here().db.execute(
            "SELECT name FROM base"
        ).fetchall()


SAVER = """
import sys
from pathlib import Path
from time import monotonic
from desktop.services.casebooks import open_casebook
from tests.factories import a_base, an_editing, an_id
for _ in range(40):
    an_id()
editing = an_editing(open_casebook(Path(sys.argv[1])))
while input():
    editing.apply("Add base", a_base(name="Latakia"))
    print(monotonic(), flush=True)
"""


def test_what_another_process_saves_is_seen_within_a_second_and_a_half(tmp_path, path, qtbot):
    with started(tmp_path, path, qtbot) as program, OtherProcess(SAVER, path) as saver:
        for _save in range(2):
            with qtbot.waitSignal(program.window.onlooker.changed, timeout=20_000):
                saver.tell("save")
                saved = float(saver.hears())
            assert monotonic() - saved < 1.5
        names = program.window.desk.readers.here().db.execute("SELECT name FROM base").fetchall()
        assert names.count(("Latakia",)) == 2
