"""After an update, what is new is offered in the line at the bottom, once and quietly."""

import json

import pytest
from PySide6.QtCore import Qt

from desktop import __version__
from desktop.ui.helping.page import HelpPage
from tests.ui.program_of import started

pytestmark = pytest.mark.usefixtures("no_log")


def kept(folder, **settings):
    file = folder / "one/config/settings.json"
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps(settings), encoding="utf-8")


def offer(program):
    return program._greeting.news_button


def test_after_an_update_it_is_offered_once(desktop, tmp_path, qtbot):
    kept(tmp_path, last_version="0.0.9", last_casebook=str(desktop.path))
    with started(tmp_path, None, qtbot) as program:
        button = offer(program)
        assert button.isVisible()
        assert button.text() == f"What is new in {__version__}"
        assert program.window.tour.card is None
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert not button.isVisible()
        (page,) = program.window.findChildren(HelpPage)
        qtbot.waitUntil(lambda: page.view.toPlainText().startswith("What is new"))
    with started(tmp_path, None, qtbot) as program:
        assert offer(program) is None


def test_a_version_that_did_not_keep_which_it_was_is_one_too(desktop, tmp_path, qtbot):
    kept(tmp_path, last_casebook=str(desktop.path))
    with started(tmp_path, None, qtbot) as program:
        assert offer(program).isVisible()


def test_at_the_first_start_nothing_is_new(desktop, tmp_path, qtbot):
    with started(tmp_path, desktop.path, qtbot) as program:
        assert offer(program) is None
