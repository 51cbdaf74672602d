"""Columns of tables: ticked in the menu of the head, moved, remembered."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from desktop.ui.records.lines import RecordLines


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


def test_columns_come_back_after_a_restart(desktop, qtbot):
    window = desktop.open()
    window.events.lines.header().moveSection(0, 2)
    window.events.lines.setColumnHidden(5, True)
    kept = window.events.lines.columns.state()
    desktop.close()
    window = desktop.open()
    assert window.events.lines.columns.state() == kept
    assert window.sources.lines.columns.state() == "0,1,2,3,4,5,6,7;"
