"""Somebody chooses another language, and the casebook stands there in it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop import settings
from desktop.ui.language import Language
from tests.ui.desktop_of import _example
from tests.ui.program_of import started, wait_for_rest

LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea


@pytest.fixture
def program(tmp_path, qtbot, no_log):
    path = tmp_path / "e.basewatch"
    path.write_bytes(_example())
    with started(tmp_path, path, qtbot) as made:
        yield made


def choose(program, language, qtbot):
    before = program.window
    program.window.action(f"language_{language.value}").trigger()
    qtbot.waitUntil(lambda: program.window not in (None, before))
    wait_for_rest(program, qtbot)


def test_another_language_is_spoken_at_once_and_kept(program, tmp_path, qtbot):
    window = program.window
    assert window.dockWidgetArea(window.bases_dock) == LEFT
    path = program.path
    choose(program, Language.ARABIC, qtbot)
    window = program.window
    assert program.path == path
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.dockWidgetArea(window.bases_dock) == RIGHT
    assert window.dockWidgetArea(window.detail_dock) == LEFT
    assert window.action("language_ar").isChecked()
    kept = settings.load(
        settings.Places(config=tmp_path / "one" / "config", data=tmp_path, state=tmp_path)
    )
    assert kept.language == "ar"
    choose(program, Language.ENGLISH, qtbot)
    assert program.window.dockWidgetArea(program.window.bases_dock) == LEFT


def test_the_language_that_is_spoken_already_opens_nothing_anew(program):
    window = program.window
    window.action("language_en").trigger()
    assert program.window is window
    assert window.action("language_en").isChecked()
    assert not window.action("language_system").isChecked()


def test_where_the_casebook_is_gone_it_is_said_and_another_can_be_opened(program, qtbot):
    path = program.path
    program.held.leaving.waitForDone()
    path.rename(path.with_suffix(".away"))
    program.window.action("language_ru").trigger()
    qtbot.waitUntil(lambda: program.restoring.welcome is not None)
    assert program.restoring.welcome.isVisible()
    program.restoring.leave_welcome()
