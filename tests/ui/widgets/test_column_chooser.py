"""Columns of tables: ticked in the menu of the head, moved, remembered."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QTableWidget

from desktop.ui.records.lines import RecordLines
from desktop.ui.widgets.column_chooser import ColumnChooser
from tests.ui.map.map_of import show_map


@pytest.fixture
def lines(qtbot):
    made = RecordLines("Things", ("When", "What & why", "Where"))
    qtbot.addWidget(made)
    made.show()
    return made


def entries(lines):
    lines.columns.fill()
    return {one.text(): one for one in lines.columns.menu.actions() if one.text()}


def test_a_column_is_hidden_and_shown_but_the_last_one_stays(lines):
    assert list(entries(lines)) == ["When", "What && why", "Where", "All columns as they come"]
    entries(lines)["When"].setChecked(False)
    entries(lines)["Where"].setChecked(False)
    assert [lines.isColumnHidden(at) for at in range(3)] == [True, False, True]
    assert not entries(lines)["What && why"].isEnabled()
    entries(lines)["When"].setChecked(True)
    assert not lines.isColumnHidden(0)
    entries(lines)["All columns as they come"].trigger()
    assert lines.columns.state() == "0,1,2;"


def test_order_and_what_is_hidden_are_taken_up_again_and_nonsense_is_not(lines):
    lines.header().moveSection(2, 0)
    entries(lines)["When"].setChecked(False)
    kept = lines.columns.state()
    assert kept == "2,0,1;0"
    lines.columns.reset()
    for nonsense in ("", "0,1;", "x;y;z", "0,1,7;", "0,1,2;0,1,2", "²,1,2;"):
        lines.columns.restore(nonsense)
        assert lines.columns.state() == "0,1,2;"
    lines.columns.restore(kept)
    assert lines.columns.state() == kept


def test_the_menu_opens_from_the_head_and_by_key(lines):
    lines.header().customContextMenuRequested.emit(QPoint(3, 3))
    assert lines.columns.menu.isVisible()
    lines.columns.menu.close()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(lines, QContextMenuEvent(reason, QPoint(1, 1), QPoint(1, 1)))
    assert lines.columns.menu.isVisible()
    lines.columns.menu.close()


@pytest.fixture
def table(qtbot):
    made = QTableWidget(2, 3)
    made.setHorizontalHeaderLabels(["Row", "Title", "Why"])
    made.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    qtbot.addWidget(made)
    made.resize(600, 200)
    made.show()
    return made


def test_a_column_that_is_needed_cannot_be_hidden(table):
    columns = ColumnChooser(table.horizontalHeader(), "Rows", kept=(0,))
    columns.fill()
    assert [one.isEnabled() for one in columns.menu.actions()[:3]] == [False, True, True]
    columns.restore("0,1,2;0,2")
    assert columns.state() == "0,1,2;2"


def test_the_last_column_takes_the_room_of_one_that_took_it(table):
    columns = ColumnChooser(table.horizontalHeader(), "Rows")
    columns.restore("0,1,2;1")
    width = sum(table.columnWidth(at) for at in (0, 2))
    assert width == table.viewport().width()
    columns.reset()
    assert not table.horizontalHeader().stretchLastSection()


def test_what_a_table_puts_away_for_a_while_counts_as_it_was_chosen(table):
    columns = ColumnChooser(table.horizontalHeader(), "Rows")
    columns.put_away((1,))
    assert table.isColumnHidden(1)
    assert columns.state() == "0,1,2;"
    columns.fill()
    assert [one.text() for one in columns.menu.actions()[:2]] == ["Row", "Why"]
    columns.restore("0,1,2;1")
    columns.put_away(())
    assert table.isColumnHidden(1)
    columns.reset()
    columns.put_away(())
    assert not table.isColumnHidden(1)


def every_table(desktop, window):
    """Show map and import once, and return the columns of each table that has any."""
    show_map(desktop, window)
    window.importing.enter()
    window.importing.leave()
    page = window.importing.page
    return {
        "gaps": window.gaps.columns,
        "marks": window.timeline.body.table.columns,
        **{name: lines.columns for name, lines in window.map.panel.table.lines.items()},
        "columns": page.what.editor.table.columns,
        "rows": page.check.row_table.columns,
        "bases": page.check.base_table.columns,
    }


def test_each_table_keeps_its_own_columns_also_where_nobody_looked_at_it_for_a_while(desktop):
    tables = every_table(desktop, desktop.open())
    assert len(tables) == 8
    kept = {}
    for name, columns in tables.items():
        columns.fill()
        next(one for one in columns.menu.actions() if one.isEnabled()).setChecked(False)
        kept[name] = columns.state()
        assert not kept[name].endswith(";"), name
    desktop.close()
    desktop.open()
    desktop.close()
    again = every_table(desktop, desktop.open())
    assert {name: columns.state() for name, columns in again.items()} == kept


def test_columns_come_back_after_a_restart(desktop, qtbot):
    window = desktop.open()
    window.events.lines.header().moveSection(0, 2)
    window.events.lines.setColumnHidden(5, True)
    kept = window.events.lines.columns.state()
    desktop.close()
    window = desktop.open()
    assert window.events.lines.columns.state() == kept
    assert window.sources.lines.columns.state() == "0,1,2,3,4,5,6,7;"
