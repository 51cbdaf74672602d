"""Parts of the window that the main path does not reach."""

import sys
import threading

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QThreadPool

from desktop.domain.errors import BasewatchError
from desktop.domain.origins import Corroboration
from desktop.queries.reader import Readers
from desktop.ui.detail.wording import corroboration_line, corroboration_rest
from desktop.ui.problems import Problems
from desktop.ui.tasks import TaskRunner
from desktop.ui.timeline.axis import ticks
from desktop.ui.timeline.packing import GAP_PX, pack, with_label
from desktop.ui.timeline.shapes import Shape, View
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
    assert corroboration_line(counted()) == "No source supports this yet."
    one = counted(minimum=1, maximum=1, first_hand=1)
    assert corroboration_line(one) == "1 origin, 1 first-hand."
    assert corroboration_line(counted(minimum=2, maximum=2)) == "2 origins, none first-hand."
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


@given(st.floats(-6e10, 6e10), st.floats(200, 6e10), st.integers(200, 3_000))
def test_ticks_are_in_view_in_order_and_never_crowded(start, width, pixels):
    view = View(start, start + width, float(pixels))
    found = [tick.at_s for tick in ticks(view)]
    assert found == sorted(found)
    assert len(found) <= pixels / 40 + 2
    assert all(view.start_s <= at <= view.end_s for at in found)


@given(
    st.lists(
        st.tuples(st.integers(0, 900), st.integers(12, 300), st.integers(10, 260)), max_size=30
    )
)
def test_marks_and_labels_of_a_lane_never_overlap(marks):
    placed = pack(
        [
            with_label(shape(index, left, width), 0, float(label), 1_000.0)
            for index, (left, width, label) in enumerate(marks)
        ],
        {},
    )
    rows: dict[int, list[tuple[float, float]]] = {}
    for one in placed:
        for left, right in rows.get(one.row, []):
            assert one.span[1] + GAP_PX <= left or one.span[0] >= right + GAP_PX
        rows.setdefault(one.row, []).append(one.span)
    again = pack(placed, {one.shape.mark: one.row for one in placed})
    assert [one.row for one in again] == [one.row for one in placed]


def shape(mark: int, left: int, width: int) -> Shape:
    return Shape(
        mark=mark,
        left=float(left),
        core_left=float(left),
        core_right=float(left + width),
        right=float(left + width),
        torn_left=False,
        torn_right=False,
        is_open=False,
        is_glyph=width < 18,
    )
