"""A problem can be handed on: shown first, copied or saved, never sent, without names."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from desktop.services.casebooks import create_casebook
from tests.ui.program_of import NOW, press, said, started


@pytest.fixture
def program(tmp_path, qtbot, no_log):
    path = tmp_path / "North secret.basewatch"
    create_casebook(path, "North secret", NOW).close()
    with started(tmp_path, path, qtbot) as running:
        yield running


@pytest.fixture
def page(program, qtbot):
    program.window.action("report_problem").trigger()
    found = program._reporting.page
    qtbot.waitUntil(lambda: found.text != "")
    yield found
    found.close()


def test_it_is_shown_whole_before_it_is_copied(page):
    assert "Basewatch 0" in page.view.toPlainText()
    assert "secret" not in page.text
    page.copy_button.click()
    assert QGuiApplication.clipboard().text() == page.text
    assert page.told.text() == "Copied."


def test_it_is_saved_where_somebody_says_or_told_why_not(page, tmp_path, qtbot, monkeypatch):
    target = tmp_path / "report"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(target), ""))
    page.save_button.click()
    qtbot.waitUntil(lambda: page.told.text() == "Saved as report.txt")
    assert target.with_suffix(".txt").read_text() == page.text
    target = tmp_path / "none" / "report.txt"
    page.save_button.click()
    qtbot.waitUntil(lambda: "report.txt" in page.told.text() and "Saved" not in page.told.text())


def test_a_failure_nobody_expected_is_told_once_and_offers_it(program, qtbot):
    sentence = "Something went wrong inside the program. What was saved is safe."
    for _time in range(2):
        program._problems.happened.emit(sentence)
    assert said(program).count(sentence) == 1
    press(program, "Report it…", qtbot)
    page = program._reporting.page
    qtbot.waitUntil(lambda: page.text != "")
    assert f"What was told: {sentence}" in page.text
    page.close()
