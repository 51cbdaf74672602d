"""From a file to events of the casebook, step by step, and back."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from desktop.domain.record import RecordKind
from desktop.queries.choices import choices
from desktop.services.backups.shelf import Why
from desktop.services.trash import Trash
from desktop.ui.importing.steps import Step
from tests.ui.desktop_of import titles_shown


def event_titles(desktop):
    return {c.label for c in choices(desktop.readers.here(), RecordKind.EVENT)}


def test_a_file_is_previewed_checked_imported_shown_and_taken_back(
    desktop, walk, events_file, qtbot
):
    before = event_titles(desktop)
    walk.open(events_file)
    assert walk.previewed()[:2] == ["Tanker leaves the pier", "Trucks at the gate"]
    refused = walk.page.what.preview.lines.lines[2]
    assert refused.is_refused
    assert "someday" in refused.title
    assert "someday" in refused.facts
    assert "1 cannot be read" in walk.page.what.counted.text()

    walk.check()
    assert walk.page.next_button.text() == "Import 2 rows"
    assert event_titles(desktop) == before

    walk.run()
    assert walk.page.run.heading.text() == "Done"
    assert walk.page.run.sentence.text() == "Imported: 2 rows. Cannot be read: 1."
    assert event_titles(desktop) - before == {"Tanker leaves the pier", "Trucks at the gate"}
    assert walk.page.run.undo_button.isEnabled()
    walk.window.action("undo").setEnabled(False)
    assert not walk.page.run.undo_button.isEnabled()
    walk.window.action("undo").setEnabled(True)
    assert walk.page.run.undo_button.isEnabled()

    qtbot.keyClick(walk.page.run, Qt.Key.Key_Return)
    assert not walk.gate.is_open
    events = walk.window.events
    qtbot.waitUntil(lambda: len(events.selected()) == 2)
    qtbot.waitUntil(lambda: "Trucks at the gate" in titles_shown(walk.window))
    assert "2 events came in" in walk.window.status.told_label.full_text

    walk.gate.enter()
    walk.page.run.undo_button.click()
    assert walk.page.run.heading.text() == "Taken back"
    assert event_titles(desktop) == before


def test_importing_a_file_again_adds_nothing(walk, events_file):
    walk.open(events_file)
    walk.check()
    walk.run()
    walk.page.run.another_button.click()
    assert walk.page.step is Step.FILE
    walk.open(events_file)
    walk.check()
    assert "there" in walk.page.check.chips.buttons
    assert "new" not in walk.page.check.chips.buttons
    assert not walk.page.next_button.isEnabled()
    walk.control.go_on()
    assert walk.page.step is Step.CHECK


def test_what_came_in_is_told_until_it_was_seen_then_import_begins_with_another_file(
    walk, events_file
):
    import_file = walk.window.action("import_file")
    walk.open(events_file)
    walk.check()
    walk.gate.leave()
    import_file.trigger()
    assert walk.page.step is Step.CHECK
    walk.gate.leave()
    walk.run()
    import_file.trigger()
    assert walk.page.run.is_done
    walk.gate.leave()
    import_file.trigger()
    assert walk.page.step is Step.FILE
    assert not walk.page.run.is_done


def test_going_back_loses_nothing_and_a_changed_column_is_checked_anew(walk, events_file, qtbot):
    walk.open(events_file)
    walk.check()
    walk.page.check.chips.buttons["all"].click()
    walk.page.steps.buttons[Step.FILE].click()
    assert walk.page.step is Step.FILE
    assert "events.csv" in walk.page.name.text
    walk.control.go_on()
    walk.control.go_on()
    assert not walk.page.check.is_busy, "nothing was changed: the check still stands"
    assert walk.page.check.rows.rowCount() == 3
    assert walk.page.check.chips.key == "all"
    qtbot.keyClick(walk.page.check, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert walk.page.step is Step.WHAT
    walk.page.what.editor.columns.setData(walk.page.what.editor.columns.index(3, 2), "further")
    walk.control.go_on()
    assert walk.page.check.is_busy
    qtbot.waitUntil(lambda: not walk.page.check.is_busy, timeout=20_000)


def test_the_refused_rows_are_saved_as_a_report(walk, events_file, tmp_path, monkeypatch, qtbot):
    walk.open(events_file)
    walk.check()
    target = tmp_path / "refused"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    walk.page.check.report_button.click()
    qtbot.waitUntil(walk.page.told.isVisible)
    assert "refused.csv: 1 row" in walk.page.told.label.text()
    assert "someday" in (tmp_path / "refused.csv").read_text(encoding="utf-8-sig")


def test_an_import_goes_on_while_somebody_looks_at_the_casebook(
    desktop, held, walk, events_file, qtbot
):
    walk.open(events_file)
    walk.check()
    walk.control.go_on()
    qtbot.waitUntil(lambda: "1,234 a second" in walk.page.run.progress.told.text())
    assert "1 min left" in walk.page.run.progress.told.text()
    qtbot.keyClick(walk.page.run, Qt.Key.Key_Escape)
    assert not walk.gate.is_open
    assert walk.gate.line.isVisible()
    walk.gate.line.click()
    assert walk.page.step is Step.IMPORT
    walk.gate.open_file(events_file)
    assert "under way" in walk.page.told.label.text()
    walk.control.go_to(Step.FILE)
    assert walk.page.step is Step.IMPORT
    qtbot.keyClick(walk.page.run, Qt.Key.Key_Escape)
    held[-1].may_end.set()
    qtbot.waitUntil(walk.gate.line.isHidden, timeout=20_000)
    assert "Trucks at the gate" in event_titles(desktop)


def test_a_cancelled_import_leaves_nothing_and_says_so(desktop, held, walk, events_file, qtbot):
    before = event_titles(desktop)
    walk.open(events_file)
    walk.check()
    walk.control.go_on()
    walk.page.run.progress.cancel_button.click()
    qtbot.waitUntil(lambda: walk.page.run.is_ended)
    assert "as it was before" in walk.page.run.sentence.text()
    assert walk.page.run.show_button.isHidden()
    assert event_titles(desktop) == before


def test_closing_the_window_ends_an_import_that_is_under_way(desktop, held, walk, events_file):
    walk.open(events_file)
    walk.check()
    walk.control.go_on()
    desktop.close()
    assert held[-1].is_cancelled


def test_a_later_edit_takes_the_undo_from_the_page(desktop, walk, events_file):
    walk.open(events_file)
    walk.check()
    walk.run()
    found = next(
        c for c in choices(desktop.readers.here(), RecordKind.EVENT) if "Trucks" in c.label
    )

    Trash(desktop.editing).put(RecordKind.EVENT, found.id)
    assert not walk.page.run.undo_button.isEnabled()


def test_a_check_that_is_ended_leads_back_to_what_the_file_is(walk, events_file, qtbot):
    walk.open(events_file)
    walk.control.go_on()
    walk.page.check.progress.cancel_button.click()
    assert walk.page.step is Step.WHAT
    walk.check()
    assert walk.page.check.rows.rowCount() >= 0
    assert walk.page.step is Step.CHECK


def test_a_file_that_is_gone_by_the_time_of_the_check_is_told_of(walk, events_file, qtbot):
    walk.open(events_file)
    events_file.unlink()
    walk.control.go_on()
    qtbot.waitUntil(lambda: walk.page.step is Step.WHAT, timeout=20_000)
    assert "events.csv" in walk.page.told.label.text()


def test_a_question_of_dates_that_comes_up_late_is_still_asked(walk, tmp_path, qtbot):
    sure = "".join(f"2026-01-{day:02},Patrol {day},Tartus\n" for day in range(1, 29)) * 8
    path = tmp_path / "late.csv"
    path.write_text(f"date,title,base\n{sure}3/4/2026,Convoy,Tartus\n", encoding="utf-8")
    walk.open(path)
    assert not walk.page.what.dates.isVisible()
    walk.control.go_on()
    qtbot.waitUntil(lambda: walk.page.step is Step.WHAT, timeout=20_000)
    assert "What day is 3/4/2026?" in walk.page.what.dates.question.text()
    walk.page.what.dates.buttons["dmy"].click()
    walk.check()
    assert walk.page.next_button.isEnabled()


def test_bases_that_came_in_are_told_of(walk, tmp_path, qtbot):
    path = tmp_path / "bases.csv"
    path.write_text("name,latitude,longitude\nOld Port,34.1,35.2\nNew Port,34.9,35.1\n")
    walk.open(path)
    walk.check()
    walk.run()
    assert walk.page.run.detail.text() == "Bases: 2 new, 0 found again."
    walk.control.go_on()
    told = walk.window.status.told_label
    qtbot.waitUntil(lambda: "2 bases came in" in told.full_text)


def test_a_saved_mapping_leads_to_a_file_that_is_read_by_it(walk, events_file, monkeypatch, qtbot):
    walk.open(events_file)
    walk.page.what.editor.name.set_value("Harbour list")
    walk.page.what.editor.save_button.click()
    walk.control.begin()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(events_file), ""))
    walk.page.file.mappings.findChild(QPushButton).click()
    qtbot.waitUntil(lambda: walk.page.step is Step.WHAT)
    assert walk.control.reading.way.name == "Harbour list"


def test_a_backup_is_made_before_and_one_that_fails_is_told_of(
    desktop, walk_with_backups, events_file, tmp_path
):
    walk, keeper = walk_with_backups
    walk.open(events_file)
    walk.check()
    walk.run()
    assert [one.why for one in keeper.listed()] == [Why.IMPORT]
    walk.page.run.undo_button.click()
    (tmp_path / "no-folder").write_text("a file stands where the folder should")
    keeper.keep_in([tmp_path / "no-folder"])
    walk.control.begin()
    walk.open(events_file)
    walk.check()
    walk.run()
    assert "Imported: 2 rows." in walk.page.run.sentence.text()
    assert "backup" in walk.page.told.label.text()


def test_resting_on_enter_goes_no_further_than_one_step(walk, events_file):
    walk.open(events_file)
    again = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True
    )
    QApplication.sendEvent(walk.page, again)
    assert walk.page.step is Step.WHAT


def test_bases_that_a_file_names_and_nobody_has_yet_can_be_made_with_it(desktop, walk, tmp_path):
    path = tmp_path / "new.csv"
    path.write_text(
        "date,event,base\n2026-01-03,Crane seen,Fort Vell\n2026-01-04,Trucks,Fort Vell\n"
    )
    walk.open(path)
    assert "Fort Vell (not one of your bases)" in walk.page.what.preview.lines.lines[0].facts
    walk.check()
    check = walk.page.check
    assert check.chips.key == "all"
    check.chips.buttons["bases"].click()
    check.rest_button.click()
    walk.run()
    assert walk.page.run.detail.text() == "Bases: 1 new, 0 found again."
    made = {one.label for one in choices(desktop.readers.here(), RecordKind.BASE)}
    assert "Fort Vell" in made
