"""What becomes of a casebook's file is said, with what can be done; two windows hand it over."""

import shutil

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop.services.casebooks import open_casebook
from desktop.ui.widgets.banner import Banner
from tests.factories import a_base, a_casebook, an_editing
from tests.ui.program_of import press, said, started, wait_for_rest

pytestmark = pytest.mark.usefixtures("no_log")


@pytest.fixture
def path(tmp_path):
    folder = tmp_path / "desk"
    folder.mkdir()
    made = a_casebook(folder)
    an_editing(made).apply("Add base", a_base(name="Tartus"))
    made.close()
    return made.path


@pytest.fixture
def program(tmp_path, path, qtbot):
    with started(tmp_path, path, qtbot) as made:
        yield made


def test_in_a_sound_place_nothing_is_said(program):
    assert said(program) == []


@pytest.mark.parametrize("what", ["deleted", "replaced"])
def test_where_the_file_is_gone_a_copy_can_be_saved(
    program, path, tmp_path, qtbot, monkeypatch, expect_log, what
):
    expect_log("no backup on closing")
    if what == "deleted":
        path.unlink()
    else:
        other = a_casebook(tmp_path, "other.basewatch")
        other.close()
        other.path.replace(path)
    program.window.onlooker.look()
    (sentence,) = said(program)
    assert "was replaced or deleted by another program" in sentence
    copy = tmp_path / "copy.basewatch"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_how: (str(copy), ""))
    press(program, "Save a copy…", qtbot)
    assert f"A copy was written to {copy}" in said(program)
    opened = open_casebook(copy)
    reader = opened.reader()
    assert reader.db.execute("SELECT name FROM base").fetchall() == [("Tartus",)]
    reader.close()
    opened.close()


def test_a_bad_place_is_told_until_it_is_put_away(tmp_path, path, qtbot):
    (path.parent / ".stfolder").mkdir()
    for words in ("that Syncthing seems to synchronise", ""):
        with started(tmp_path, path, qtbot) as program:
            assert [words in one for one in said(program)] == [True] * bool(words)
            for banner in program.window.findChildren(Banner):
                banner.close_button.click()


def test_that_the_disk_is_nearly_full_is_told_until_there_is_room_again(
    tmp_path, path, qtbot, monkeypatch
):
    usage, free = shutil.disk_usage(tmp_path), 10_000_000
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage._replace(free=free))
    with started(tmp_path, path, qtbot) as program:
        assert "has 10 MB left" in said(program)[0]
        free = 20_000_000
        program.window.file.look()
        assert "has 19 MB left" in said(program)[0]
        free = 10**12
        program.window.file.look()
        assert said(program) == []
        program.window.file.look()
    free = 10_000_000
    with started(tmp_path, path, qtbot) as program:
        assert "has 10 MB left" in said(program)[0]


def test_what_is_said_of_the_file_is_in_the_windows_language_and_put_away_in_any(
    tmp_path, path, qtbot
):
    (path.parent / ".stfolder").mkdir()
    settings = tmp_path / "one" / "config" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text('{"language": "ru"}', encoding="utf-8")
    with started(tmp_path, path, qtbot) as program:
        program.window.tell("There is no file “a”.")
        place, missing = said(program)
        assert "«a»" in missing
        assert "Syncthing" in place
        assert "folder" not in place
        for banner in program.window.findChildren(Banner):
            banner.close_button.click()
    settings.write_text('{"language": "en"}', encoding="utf-8")
    with started(tmp_path, path, qtbot) as program:
        assert said(program) == []


def test_what_a_crash_left_unpacked_is_gone_after_the_next_start(tmp_path, path, qtbot):
    left = tmp_path / "one" / "data" / "private" / "left"
    left.mkdir(parents=True)
    (left / "plain").write_text("secret")
    with started(tmp_path, path, qtbot) as program:
        assert said(program) == []
        assert not left.exists()


def test_what_was_kept_outside_comes_back_and_is_offered(tmp_path, path, qtbot):
    with started(tmp_path, path, qtbot) as program:
        elsewhere = path.with_name("elsewhere.basewatch")
        path.rename(elsewhere)
        editing = program.window.desk.editing
        assert not editing.save_draft("base", editing.new_id(), '{"name": "Hmei"}')
        elsewhere.rename(path)
    with started(tmp_path, path, qtbot) as program:
        assert ["unsaved base" in one for one in said(program)] == [True]
        press(program, "Continue", qtbot)
        form = program.window.forms.top()
        assert form.name.text() == "Hmei"
        form.settle()
        form.close_form()


def test_a_second_window_is_told_when_the_first_has_closed(tmp_path, path, qtbot):
    with (
        started(tmp_path, path, qtbot, "two") as first,
        started(tmp_path, path, qtbot) as second,
    ):
        assert "is already open in another window" in said(second)[0]
        assert second.window.desk.editing.read_only_because
        second.window.file.look()
        assert len(said(second)) == 1
        closed = first.window
        first.stop()
        closed.deleteLater()
        second.window.file.look()
        second.window.file.look()
        assert said(second)[0] == "The other window has closed the casebook."
        press(second, "Edit it here", qtbot)
        wait_for_rest(second, qtbot)
        assert said(second) == []
        second.window.desk.editing.apply("Add base", a_base())


def test_the_window_that_has_it_hands_it_over_and_sees_what_is_changed(tmp_path, path, qtbot):
    with (
        started(tmp_path, path, qtbot, "two") as first,
        started(tmp_path, path, qtbot) as second,
    ):
        first.window.file.look()
        assert said(first) == []
        press(second, "Ask to edit it here", qtbot)
        assert said(second) == []
        first.window.file.look()
        first.window.file.look()
        assert said(first) == ["Another window asks to edit this casebook."]
        press(first, "Hand it over", qtbot)
        wait_for_rest(first, qtbot)
        assert ["was handed over to another window" in one for one in said(first)] == [True]
        first.window.file.look()
        assert len(said(first)) == 1
        second.window.file.look()
        wait_for_rest(second, qtbot)
        first.window.file.look()
        second.window.desk.editing.apply("Add base", a_base(name="Latakia"))
        first.window.onlooker.look()
        reader = first.window.desk.readers.here()
        names = reader.db.execute("SELECT name FROM base ORDER BY name").fetchall()
        assert names == [("Latakia",), ("Tartus",)]
        assert first.window.desk.editing.read_only_because
        assert len(said(first)) == 1
