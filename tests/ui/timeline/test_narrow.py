"""In a narrow or low panel, or with large letters, the timeline gives lanes the room."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.ui.selection import Selection
from desktop.ui.timeline.lane_names import _lines
from desktop.ui.timeline.navigation import Level
from desktop.ui.timeline.panel import TimelinePanel
from tests.ui.pixels import colours
from tests.ui.timeline.columns import Answers, Moments, Texts, answer_of, day, once, timeline_of

NAMES = "Hmeimim Air Base", "Qamishli Airport"
ROOMY, NARROW = (900, 520), (380, 520)


@pytest.fixture
def panel(qtbot, theme):
    runner = Answers()
    made = TimelinePanel(theme, runner, Selection(), Moments(), Texts("Flags seen"))
    qtbot.addWidget(made)
    made.resize(*ROOMY)
    made.show()
    qtbot.waitExposed(made)
    marks = once(day(1, year=2012), day(2, year=2012), lane=1), once(day(24), day(27), lane=2)
    runner.done.emit(answer_of(timeline_of(*marks, lanes=NAMES)))
    QApplication.processEvents()
    return made


def resized(panel, size):
    panel.resize(*size)
    QApplication.processEvents()


def advance(label):
    return label.fontMetrics().horizontalAdvance(label.text())


def test_levels_fold_into_a_menu_where_they_have_no_room(panel, theme, qtbot):
    header = panel.header
    assert header.level.isHidden()
    assert all(button.isVisible() for button in header.buttons.values())
    theme.set_text_scale(2.0)
    resized(panel, NARROW)
    assert header.level.isVisible()
    assert not header._title.isVisible()
    assert header.height() < 2 * header.view.height()
    assert not any(button.isVisible() for button in header.buttons.values())
    day_, year = (header.level.menu().actions()[at] for at in (0, 3))
    with qtbot.waitSignal(header.level_chosen) as told:
        year.trigger()
    assert told.args == [Level.YEAR.value]
    qtbot.waitUntil(lambda: header.level.text() == "Year ▾")
    assert header.level.accessibleName() == "Show one year"
    assert year.isChecked()
    assert not day_.isChecked()
    theme.set_text_scale(1.0)
    resized(panel, ROOMY)
    assert header.level.isHidden()
    assert header._title.isVisible()
    assert header.buttons[Level.YEAR].isVisible()


def test_without_room_for_it_the_period_is_told_without_the_year_that_it_is(panel, qtbot):
    period = panel.header.period
    panel.set_period(day(1), day(13, month=2))
    qtbot.waitUntil(lambda: period.text() == "1 Jan – 12 Feb 2026")
    # How wide that is hangs on the letters.
    for width in range(ROOMY[0], NARROW[0] - 80, -2):
        resized(panel, (width, ROOMY[1]))
        if period.text() != "1 Jan – 12 Feb 2026":
            break
    # A line is laid out in turns: what counts is how it comes to rest.
    qtbot.waitUntil(lambda: 0 < advance(period) <= period.width())
    assert period.text() == "1 Jan – 12 Feb"
    assert "1 Jan – 12 Feb 2026" in period.toolTip()
    assert panel.header._title.isVisible()
    panel.set_period(day(1, year=2012), day(13, month=2, year=2012))
    qtbot.waitUntil(lambda: period.text() == "1 Jan – 12 Feb 2012")
    resized(panel, ROOMY)
    panel.set_period(day(1), day(13, month=2))
    qtbot.waitUntil(lambda: period.text() == "1 Jan – 12 Feb 2026")
    assert not period.toolTip()


def test_a_period_that_is_not_cut_is_worth_more_than_the_title_beside_it(panel, qtbot):
    header = panel.header
    panel.set_period(day(28, year=2025, month=12), day(13, month=2))
    resized(panel, (394, 520))
    qtbot.waitUntil(lambda: header.period.text() == "28 Dec 2025 – 12 Feb 2026")
    assert not header._title.isVisible()
    panel.set_period(day(1), day(13, month=2))
    qtbot.waitUntil(header._title.isVisible)


def test_names_leave_time_the_most_of_a_narrow_panel(panel, theme):
    assert panel.names.width() == panel.stage.sizes.gutter
    theme.set_text_scale(2.0)
    resized(panel, NARROW)
    assert panel.names.width() == panel.stage.gutter < panel.stage.sizes.gutter
    assert panel.lanes.width() > panel.names.width()
    # The strip stands below the lanes, and today on both.
    assert panel.overview.strip().left() == panel.names.width()
    resized(panel, (1_400, 520))
    assert panel.names.width() == panel.stage.sizes.gutter


def test_a_name_that_is_too_long_for_its_column_goes_on_in_a_second_line(panel, theme):
    theme.set_text_scale(2.0)
    resized(panel, (1_400, 520))
    line = written_px(panel)
    resized(panel, NARROW)
    assert written_px(panel) > 1.7 * line


def written_px(panel):
    """Return from where to where the name of the second lane reaches from top to bottom."""
    place = panel.names.name_rect(0)
    around = panel.names.grab(place.adjusted(0, -16, 0, 16)).toImage()
    rows = (around.copy(0, y, around.width(), 1) for y in range(around.height()))
    written = [y for y, row in enumerate(rows) if len(colours(row)) > 1]
    return max(written) - min(written)


def test_in_a_low_panel_the_overview_makes_room_for_a_lane(panel):
    assert panel.overview.isVisible()
    resized(panel, (900, panel.minimumSizeHint().height()))
    assert panel.overview.isHidden()
    assert panel.lanes.height() >= panel.lanes.minimumHeight()
    panel.header.view.table.setChecked(True)
    assert panel.overview.isHidden()
    resized(panel, ROOMY)
    assert panel.overview.isVisible()


def test_names_are_in_two_lines_only_in_a_lane_that_is_high_enough(panel):
    metrics = panel.fontMetrics()
    # A pixel more: what is measured in whole ones may be cut for half a one.
    width = metrics.horizontalAdvance("Hmeimim Air") + 1
    assert _lines("Hmeimim Air Base", metrics, width, 100) == ["Hmeimim Air", "Base"]
    assert _lines("Tartus", metrics, width, 100) == ["Tartus"]
    (only,) = _lines("Hmeimim Air Base", metrics, width, metrics.height())
    assert only.endswith("…")
    first, second = _lines("Hmeimim and very many bases around it", metrics, width, 100)
    assert first == "Hmeimim"
    assert second.endswith("…")
