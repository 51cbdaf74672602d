"""The figures: what they are made of, and that they are of paints that happened."""

import json

import pytest

from desktop.bench.figures import Figure, as_json, in_turns, table, timed
from desktop.bench.loading import loading
from desktop.bench.run import of_a_tenth
from desktop.bench.setting import VIEWS, a_timeline, frame, show
from desktop.bench.timeline import _changes, _hit_test, _memory, _patch, _views
from desktop.bench.writing import import_rows
from desktop.queries.timeline.whole import newest_change
from desktop.ui.selection import Selection
from desktop.ui.timeline.panel import TimelinePanel
from tests.factories import a_base, a_casebook, an_editing, an_event
from tests.ui.timeline.columns import Answers, Moments, Texts


@pytest.fixture
def panel(qtbot, theme):
    made = TimelinePanel(theme, Answers(), Selection(), Moments(), Texts())
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    qtbot.waitExposed(made)
    show(made, a_timeline(4_000, 8))
    return made


def test_medians_are_taken_in_turns_and_the_first_round_is_dropped():
    first, second = iter([9.0, 0.002, 0.001, 0.003]), iter([9.0, 0.004, 0.004, 0.004])
    found = in_turns(lambda: next(first), lambda: next(second), rounds=4)
    assert found == pytest.approx([2.0, 4.0])
    assert timed(lambda: None)() >= 0


def test_a_figure_says_whether_it_is_what_it_must_be():
    slow = Figure(what="slow", found=3.0, most=2.0, subject_ms=3.0, limit_ms=1.0)
    fast = Figure(what="fast", found=40.0, most=30.0, is_least=True)
    assert (slow.holds, fast.holds) == (False, True)
    lines = table([slow, fast]).splitlines()
    assert lines[2] == "| slow | ≤ 2 × | 3.00 × — not reached | 3.00, 1.00 |"
    assert lines[3] == "| fast | ≥ 30 × | 40.00 × |  |"
    told = [json.loads(line) for line in as_json([slow, fast]).splitlines()]
    assert told[0]["holds"] is False
    assert told[1]["subject_ms"] is None


def test_a_frame_is_one_that_was_painted(panel):
    assert frame(panel, 0.01) > 0
    panel.hide()
    with pytest.raises(AssertionError, match="paints nothing"):
        frame(panel, 0.01)


def test_each_figure_is_measured_on_what_it_names(panel):
    timeline = a_timeline(2_000, 8)
    views = list(_views(panel, timeline))
    assert len(views) == 2 * len(VIEWS)
    assert all(figure.found > 0 for figure in views)
    assert [figure.most for figure in _changes(panel, timeline)] == [2, 2]
    assert _patch(panel, 2_000).found > 0
    assert 50 < _memory(a_timeline(100_000, 8)).found < 60
    assert 0 < _hit_test(panel, timeline).found < 10_000


def test_loading_is_measured_on_marks_that_came_back_whole():
    assert loading(a_timeline(1_000, 8)).found > 0


def test_the_import_that_is_measured_against_writes_events_that_count(tmp_path):
    casebook = a_casebook(tmp_path)
    base = a_base()
    an_editing(casebook).apply("Add", base, an_event(base))
    reader = casebook.reader()
    before = newest_change(reader)
    import_rows(casebook, 7_000)
    (count,) = reader.db.execute("SELECT COUNT(*) FROM event").fetchone()
    (placed,) = reader.db.execute("SELECT COUNT(*) FROM event_base").fetchone()
    assert (count, placed) == (7_001, 7_001)
    assert newest_change(reader) == before + 7_000
    reader.close()
    casebook.close()


def test_a_quick_figure_says_that_it_is_of_a_tenth_of_the_marks():
    figure = Figure(what="1 M, full", found=1, most=2, note="counts")
    assert "of a tenth of these marks, counts" in table([of_a_tenth(figure)])
