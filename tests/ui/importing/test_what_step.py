"""What a file is: presets, mappings, the order of day and month, and what is shown of the rows."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from desktop.services.importing.mapping import Role
from desktop.ui.importing.column_model import IS, NAME, VALUES
from desktop.ui.importing.steps import Step

UNSURE = "when;what;where\n3/4/2026;Convoy leaves;Tartus\n5/6/2026;Convoy returns;Tartus\n"


@pytest.fixture
def unsure(tmp_path):
    path = tmp_path / "unsure.csv"
    path.write_text(UNSURE, encoding="utf-8")
    return path


def roles(walk):
    columns = walk.page.what.editor.columns
    return {
        columns.index(at, NAME).data(): columns.index(at, IS).data()
        for at in range(columns.rowCount())
    }


def set_role(walk, column, value):
    columns = walk.page.what.editor.columns
    at = next(n for n in range(columns.rowCount()) if columns.index(n, NAME).data() == column)
    assert columns.setData(columns.index(at, IS), value)


def test_each_column_says_what_it_holds_and_what_it_is(walk, events_file):
    walk.open(events_file)
    assert roles(walk) == {"date": "date", "title": "title", "base": "base", "source": "source"}
    columns = walk.page.what.editor.columns
    assert columns.index(3, VALUES).data() == "AP · Reuters"
    assert "Each row is an event: date in “date”" in walk.page.what.why.text()
    assert "CSV" in walk.page.what.notes.text()


def test_a_column_that_is_made_the_title_sends_the_old_title_to_the_summary(
    walk, events_file, qtbot
):
    walk.open(events_file)
    set_role(walk, "source", Role.TITLE.value)
    assert roles(walk)["title"] == "in the summary"
    qtbot.waitUntil(lambda: walk.previewed()[:1] == ["AP"])
    set_role(walk, "title", "left out")
    assert roles(walk)["title"] == "left out"


def test_without_a_date_nothing_can_be_checked_and_the_page_says_what_is_missing(walk, events_file):
    walk.open(events_file)
    set_role(walk, "date", "left out")
    assert "which column holds the date" in walk.page.what.problem.text()
    assert not walk.page.next_button.isEnabled()
    walk.control.go_on()
    assert walk.page.step is Step.WHAT
    walk.page.what.editor.name.set_value("Half")
    walk.page.what.editor.save_button.click()
    assert "Say first" in walk.page.what.saved.text()


def test_rows_that_are_bases_are_named_by_the_column_of_the_base(walk, events_file, qtbot):
    walk.open(events_file)
    walk.page.what.editor.bases.click()
    assert roles(walk)["base"] == "name"
    qtbot.waitUntil(lambda: walk.previewed() == ["Tartus", "Qamishli Airport", "Hmeimim"])
    walk.page.what.editor.events.click()
    assert roles(walk)["base"] == "base"
    assert roles(walk)["date"] == "in the summary"


def test_what_a_column_is_is_chosen_from_a_list_by_keys(walk, events_file, qtbot):
    walk.open(events_file)
    table = walk.page.what.editor.table
    table.setCurrentIndex(table.model().index(3, NAME))
    qtbot.keyClick(table, Qt.Key.Key_Space)
    box = table.findChild(QComboBox)
    assert box.currentText() == "source"
    box.setCurrentIndex(box.findText("place"))
    box.activated.emit(box.currentIndex())
    assert roles(walk)["source"] == "place"
    qtbot.waitUntil(lambda: table.findChild(QComboBox) is None)


def test_a_click_on_what_a_column_is_opens_the_list(walk, events_file, qtbot):
    walk.open(events_file)
    table = walk.page.what.editor.table
    where = table.visualRect(table.model().index(1, IS)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert table.findChild(QComboBox) is not None


def test_the_order_of_day_and_month_is_asked_once_and_only_where_nothing_decides(
    walk, unsure, events_file, qtbot
):
    walk.open(unsure)
    dates = walk.page.what.dates
    assert dates.isVisible()
    assert "What day is 3/4/2026?" in dates.question.text()
    assert [button.text() for button in dates.buttons.values()] == [
        "3 Apr 2026: the day comes first",
        "4 Mar 2026: the month comes first",
    ]
    assert not any(button.isChecked() for button in dates.buttons.values())
    # Nobody said yet that the preview's days are those.
    assert "if the day comes first" in walk.page.what.counted.text()
    walk.control.go_on()
    assert walk.page.step is Step.WHAT
    assert "which day the dates mean" in walk.page.told.label.text()

    list(dates.buttons.values())[1].click()
    qtbot.waitUntil(lambda: "4 Mar 2026" in walk.page.what.preview.lines.lines[0].facts)
    assert "as they will be" in walk.page.what.counted.text()
    walk.check()
    assert walk.page.step is Step.CHECK

    walk.open(events_file)
    assert not dates.isVisible()


def test_a_day_above_twelve_decides_without_a_question(walk, tmp_path):
    path = tmp_path / "sure.csv"
    path.write_text(UNSURE + "25/6/2026;Patrol;Tartus\n", encoding="utf-8")
    walk.open(path)
    dates = walk.page.what.dates
    assert dates.isVisible()
    assert not dates.is_open
    assert "1 other date here can only be read so" in dates.why.text()
    assert dates.buttons[walk.control.reading.way.mapping.date_order].isChecked()


def test_a_mapping_is_kept_by_name_and_offered_for_the_next_file(desktop, walk, unsure, qtbot):
    walk.open(unsure)
    list(walk.page.what.dates.buttons.values())[1].click()
    editor = walk.page.what.editor
    editor.save_button.click()
    assert "Give the mapping a name" in walk.page.what.saved.text()
    editor.name.set_value("a/b")
    editor.save_button.click()
    assert "letters, figures, spaces" in walk.page.what.saved.text()
    editor.name.set_value("Harbour list")
    qtbot.keyClick(editor.name, Qt.Key.Key_Return)
    assert "Saved" in walk.page.what.saved.text()
    assert walk.page.step is Step.WHAT, "Enter in the name saves, and goes no further"

    walk.control.begin()
    assert "Harbour list" in walk.page.file.mappings.findChild(type(editor.save_button)).text()
    walk.open(unsure)
    assert walk.page.what.ways.currentText() == "Harbour list"
    assert not walk.page.what.dates.is_open, "the mapping has the answer"


def test_a_mapping_that_is_asked_for_and_does_not_fit_is_told_of(walk, unsure, events_file, qtbot):
    walk.open(unsure)
    walk.page.what.editor.name.set_value("Harbour list")
    walk.page.what.editor.save_button.click()
    walk.gate.open_file(events_file, "Harbour list")
    qtbot.waitUntil(lambda: walk.page.name.text == "events.csv")
    assert walk.page.told.isVisible()


def test_a_file_is_read_by_another_preset_where_somebody_says_so(walk, events_file, qtbot):
    walk.open(events_file)
    ways = walk.page.what.ways
    at = ways.findText("UCDP Georeferenced Event Dataset")
    ways.setCurrentIndex(at)
    ways.activated.emit(at)
    qtbot.waitUntil(lambda: all(line.is_refused for line in walk.page.what.preview.lines.lines))
    assert walk.page.what.by_hand_button.isVisible()
    assert set(roles(walk).values()) <= {"taken over", "left out"}
    walk.page.what.by_hand_button.click()
    qtbot.waitUntil(lambda: walk.previewed()[:1] == ["Tanker leaves the pier"])
    ways.activated.emit(0)
    qtbot.waitUntil(lambda: roles(walk)["date"] == "date")


def test_a_table_of_which_nothing_is_guessed_is_mapped_by_hand(walk, tmp_path, qtbot):
    path = tmp_path / "odd.csv"
    path.write_text("alpha,beta\nred,1\nblue,2\n", encoding="utf-8")
    walk.open(path)
    assert "what the columns are" in walk.page.what.why.text()
    assert not walk.page.next_button.isEnabled()
    walk.page.what.editor.bases.click()
    set_role(walk, "alpha", Role.NAME.value)
    qtbot.waitUntil(lambda: walk.previewed() == ["red", "blue"])
    assert walk.page.next_button.isEnabled()


def test_three_hundred_columns_and_a_megabyte_in_a_cell_are_shown_at_once(walk, tmp_path):
    names = ",".join(["date", "title", *(f"column {n}" for n in range(298))])
    cells = ",".join(["2026-01-20", "عملية " * 180_000, *("🚚" for _each in range(298))])
    path = tmp_path / "wide.csv"
    path.write_text(f"{names}\n{cells}\n", encoding="utf-8")
    walk.open(path)
    (line,) = walk.page.what.preview.lines.lines
    assert len(line.title) < 400
    assert walk.page.what.editor.columns.rowCount() == 300
    assert walk.window.minimumSizeHint().width() <= 1024
    walk.check()
    assert walk.page.check.rows.rowCount() == 1


def test_a_line_is_read_out_with_its_row_and_painted_in_either_direction(walk, events_file):
    walk.open(events_file)
    preview = walk.page.what.preview
    index = preview.lines.index(0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Row 2: Tanker leaves the pier")
    assert "20 Jan 2026" in said
    assert "Tanker" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    preview.setCurrentIndex(index)
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        preview.setLayoutDirection(direction)
        assert not preview.grab().isNull()


def test_another_list_of_a_file_is_read_where_there_are_several(walk, tmp_path, qtbot):
    path = tmp_path / "two.json"
    events = [{"date": f"2026-01-{day}", "title": "Tanker leaves"} for day in (20, 21)]
    path.write_text(json.dumps({"events": events, "ports": [{"name": "Old Port"}]}))
    walk.open(path)
    parts = walk.page.what.parts
    assert parts.isVisible()
    assert parts.currentText() == "events"
    parts.activated.emit(parts.findText("ports"))
    qtbot.waitUntil(lambda: walk.previewed() == ["Old Port"], timeout=10_000)
    assert parts.currentText() == "ports"


def test_where_there_is_one_table_no_other_is_offered(walk, events_file):
    walk.open(events_file)
    assert walk.page.what.parts.isHidden()
