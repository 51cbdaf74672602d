"""Parts of the window that the main path does not reach."""

import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QThreadPool
from PySide6.QtWidgets import QPushButton

from desktop.domain.errors import BasewatchError
from desktop.domain.origins import Corroboration
from desktop.domain.wording.events import origins_line
from desktop.queries.reader import Readers
from desktop.services.backups.shelf import Backup, Why
from desktop.ui.bases.words import contradiction_words
from desktop.ui.detail.wording import corroboration_rest
from desktop.ui.problems import Problems
from desktop.ui.tasks import TaskRunner
from desktop.ui.welcome import Welcome
from tests.factories import a_casebook


def counted(**parts) -> Corroboration:
    known = {
        "minimum": 0,
        "maximum": 0,
        "first_hand": 0,
        "against": 0,
        "fits_both": 0,
        "silent": (),
    }
    return Corroboration(**(known | parts))


def test_support_is_said_in_one_sentence():
    assert origins_line(counted()) == "No source supports this yet."
    one = counted(minimum=1, maximum=1, first_hand=1)
    assert origins_line(one) == "1 origin, 1 first-hand."
    assert origins_line(counted(minimum=2, maximum=2)) == "2 origins, none first-hand."
    rest = corroboration_rest(counted(against=2, fits_both=2, silent=("A", "B")))
    assert rest == "2 sources speak against it. 2 notes fit both readings. A and B did not comment."
    assert corroboration_rest(counted(against=1)) == "1 source speaks against it."


def test_a_failure_nobody_expected_is_logged_and_told(qtbot, expect_log):
    expect_log("unexpected failure")
    problems = Problems()
    problems.watch()
    try:
        with qtbot.waitSignal(problems.happened) as told:
            sys.excepthook(ValueError, ValueError("x"), None)
        assert "saved is safe" in told.args[0]
        with qtbot.waitSignal(problems.happened):
            thread = threading.Thread(target=lambda: 1 / 0)
            thread.start()
            thread.join()
    finally:
        problems.stop()


def test_a_question_that_fails_gives_a_sentence(qtbot, tmp_path, expect_log):
    casebook = a_casebook(tmp_path)
    readers = Readers(casebook.reader)
    runner = TaskRunner(readers, QThreadPool.globalInstance())

    def refused(_reader):
        raise BasewatchError("Not now.")

    with qtbot.waitSignal(runner.failed) as told:
        runner.ask(refused)
    assert told.args == ["Not now."]
    expect_log("a question to the casebook failed")
    with qtbot.waitSignal(runner.failed) as told:
        runner.ask(lambda _reader: 1 / 0)
    assert "could not be read" in told.args[0]
    QThreadPool.globalInstance().waitForDone()
    readers.close()
    casebook.close()


def test_only_the_newest_question_is_answered(qtbot, tmp_path):
    casebook = a_casebook(tmp_path)
    readers = Readers(casebook.reader)
    runner = TaskRunner(readers, QThreadPool.globalInstance())
    answers = []
    runner.done.connect(answers.append)
    for number in range(5):
        runner.ask(lambda _reader, number=number: number)
    qtbot.waitUntil(lambda: answers == [4])
    runner.ask(lambda _reader: "forgotten")
    runner.forget()
    QThreadPool.globalInstance().waitForDone()
    qtbot.wait(1)
    assert answers == [4]
    readers.close()
    casebook.close()


def test_without_a_casebook_there_is_a_way_on(qtbot, theme):
    welcome = Welcome(theme, "That file is not a casebook.")
    qtbot.addWidget(welcome)
    assert welcome.state.label.text() == "That file is not a casebook."
    welcome.set_sentence("Nor is that.")
    with qtbot.waitSignal(welcome.open_chosen):
        welcome.state.action_chosen.emit()


@pytest.mark.parametrize("is_strange", [False, True])
def test_what_helps_a_casebook_that_cannot_be_opened_is_offered_first(qtbot, theme, is_strange):
    made = datetime(2026, 1, 26, tzinfo=UTC)
    backup = Backup(
        path=Path("n.basewatch"),
        stem="n",
        made_at=made,
        size_bytes=1,
        why=Why.ASKED,
        head=None,
        counts={},
        place="",
    )
    welcome = Welcome(theme, "It is damaged.", [backup])
    qtbot.addWidget(welcome)
    if is_strange:
        welcome.offer_clean_copy()
    welcome.show()
    shown = [one for one in welcome.findChildren(QPushButton) if one.isVisible()]
    shown.sort(key=lambda button: button.mapTo(welcome, QPoint()).y())
    words = [one.text() for one in shown]
    helps = ["Open a clean copy"] * is_strange + ["See its backups…"]
    assert words == [*helps, "Open a casebook…", "Open the example"]
    assert [one.text() for one in shown if one.property("primary")] == helps[:1]
    # They stand in the middle, below the sentence, no wider than their words.
    assert {one.geometry().center().x() for one in shown} <= {*range(270, 290)}
    assert all(one.width() < welcome.width() / 2 for one in shown)


def test_the_base_list_says_how_many_contradictions_are_open():
    assert [contradiction_words(number) for number in (1, 3)] == [
        "one open contradiction",
        "3 open contradictions",
    ]
