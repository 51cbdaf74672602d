"""Columns are as wide as their words, and share what there is where that is too little."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt

from desktop.ui.map.table import Rows
from desktop.ui.records.lines import RecordLines
from desktop.ui.widgets.fitted_columns import shared
from desktop.ui.widgets.plain_table import FittedTable

TITLE = "Vehicles and heavy weapons moved from Qamishli to Hmeimim in the past two days"
NAMES = ("When", "Event", "Lane", "Standing")
LINE = ("24–26 Jan 2026", TITLE, "Qamishli Airport", "reported · contested")


@pytest.fixture
def table(qtbot, theme):
    rows = Rows(NAMES)
    made = FittedTable(rows, "Lines", 1)
    rows.setParent(made)
    rows.show_rows((LINE,) * 3, ("a", "b", "c"))
    qtbot.addWidget(made)
    made.resize(1_400, 300)
    made.show()
    qtbot.waitExposed(made)
    made.fitted.take_up()
    return made


def needed(view, column):
    return view.sizeHintForColumn(column)


def test_with_room_for_all_no_cell_is_cut_and_one_column_takes_the_rest(table):
    assert all(table.columnWidth(at) >= needed(table, at) for at in range(4))
    assert sum(table.columnWidth(at) for at in range(4)) == table.viewport().width()
    assert table.columnWidth(0) < 2 * needed(table, 0)


def test_without_room_the_widest_column_is_cut_and_the_short_ones_are_not(table):
    table.resize(620, 300)
    assert table.columnWidth(0) >= needed(table, 0)
    assert table.columnWidth(2) >= needed(table, 2)
    assert table.columnWidth(1) < needed(table, 1)
    assert sum(table.columnWidth(at) for at in range(4)) == table.viewport().width()


def test_in_a_very_narrow_table_the_column_that_takes_the_rest_is_not_squeezed_away(table):
    table.resize(200, 300)
    least = min(table.columnWidth(at) for at in range(4))
    assert table.columnWidth(1) >= least >= 3 * table.fontMetrics().height()
    assert table.horizontalScrollBar().maximum() > 0


def test_tables_have_no_grid_and_words_under_their_heading(table):
    assert not table.showGrid()
    assert not table.wordWrap()
    assert table.horizontalHeader().defaultAlignment() & Qt.AlignmentFlag.AlignLeading


def test_lines_are_higher_with_larger_letters(table, theme):
    before = table.rowHeight(0)
    theme.set_text_scale(2.0)
    assert table.rowHeight(0) > 1.6 * before
    assert table.columnWidth(0) >= needed(table, 0)


def test_a_column_drawn_to_a_width_stays_so(table, qtbot):
    head = table.horizontalHeader()
    edge = QPoint(head.sectionViewportPosition(0) + head.sectionSize(0) - 1, head.height() // 2)
    qtbot.mouseMove(head.viewport(), edge)
    qtbot.mousePress(head.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    qtbot.mouseMove(head.viewport(), edge + QPoint(60, 0))
    qtbot.mouseRelease(head.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(60, 0))
    drawn = table.columnWidth(0)
    assert drawn > needed(table, 0) + 40
    table.resize(1_000, 300)
    assert table.columnWidth(0) == drawn


def test_a_list_of_records_shows_the_whole_of_a_title_where_there_is_room(qtbot, theme):
    lines = RecordLines("Events", NAMES)
    qtbot.addWidget(lines)
    lines.resize(1_400, 300)
    lines.show()
    qtbot.waitExposed(lines)
    lines.show_lines([("event", "a", LINE)])
    assert lines.columnWidth(1) >= lines.sizeHintForColumn(1) > 400


@given(st.lists(st.integers(10, 900), min_size=1, max_size=8), st.integers(0, 2_000))
def test_columns_never_take_more_than_there_is_or_than_they_want(wanted, room):
    widths = shared(wanted, room, 60)
    assert all(got <= want for got, want in zip(widths, wanted, strict=True))
    assert sum(widths) <= max(room, sum(min(want, 60) for want in wanted))
    if sum(wanted) <= room:
        assert widths == wanted
