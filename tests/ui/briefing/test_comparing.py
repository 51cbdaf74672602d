"""What stays frozen, what is told of later edits, and what differs after a rebuild."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.record import RecordKind
from desktop.queries.choices import record
from desktop.services.trash import Trash
from tests.factories import a_note, a_report


def add_report(built):
    """Add one report with a note on an event that is there already."""
    desktop = built.desktop
    source = desktop.id_of(RecordKind.SOURCE, "Reuters")
    event = desktop.id_of(RecordKind.EVENT, "flags")
    report = a_report(source, title="Flags still fly in the north")
    note = a_note(report, event, statement="The flags still fly.")
    desktop.editing.apply("Add report: Flags still fly", report, note)
    built.settle()


def listed(panel):
    return [panel.list.item(row).text() for row in range(panel.list.count())]


def test_a_briefing_that_was_not_rebuilt_says_when_there_is_something_to_compare(built):
    assert "Rebuild this briefing later" in built.view.compare.said.text()
    assert listed(built.view.compare) == []


def test_without_differences_the_sentence_stands_above_as_those_of_the_panels_beside_it(built):
    compare = built.view.compare
    compare.resize(260, 600)
    compare.layout().activate()
    said = compare.said.geometry()
    assert said.top() <= 8
    assert said.height() <= compare.said.heightForWidth(said.width())


def test_later_edits_never_leak_in_and_are_told_of(built):
    desktop = built.desktop
    before, hash_before = built.briefing.frozen, built.briefing.sha256
    pages = built.opened.sheets
    event_id = desktop.id_of(RecordKind.EVENT, "gradually")
    event = record(desktop.readers.here(), RecordKind.EVENT, event_id)
    built.after(
        lambda: desktop.editing.apply("Rename", replace(event, title="Something else happened"))
    )
    assert (built.briefing.frozen, built.briefing.sha256) == (before, hash_before)
    assert built.opened.sheets == pages
    assert built.view.changed.isVisible()
    assert "1 save not in this briefing" in built.view.changed.label.text()
    built.view.changed.close_button.click()
    built.after(built.page.refresh)
    assert not built.view.changed.isVisible()


def test_what_is_done_to_the_briefing_itself_is_no_change_of_the_casebook(built):
    built.after(lambda: built.page.control.write("changes", "heading", "News"))
    assert not built.view.changed.isVisible()


def test_after_one_report_was_added_a_rebuild_shows_exactly_that_difference(built):
    first = built.briefing.id
    built.after(lambda: built.page.control.write("changes", "subheading", "By hand"))
    add_report(built)
    before = {line.id for line in built.lines()}
    built.view.rebuild_button.click()
    built.until_new(before)
    assert built.briefing.replaces == first
    assert built.view.tabs.currentWidget() is built.view.compare
    assert built.view.compare.said.text() == (
        "1 difference from the briefing of 27 Jan 2026, 12:00 UTC."
    )
    (line,) = listed(built.view.compare)
    assert line.startswith("Added: ")
    assert "Flags still fly in the north" in line
    assert "Together with: The flags still fly." in line
    assert not built.view.changed.isVisible()
    assert built.desktop.editing.undo_label == "Rebuild briefing: Syria this week"
    assert [line.id for line in built.lines()] == [built.briefing.id, first]


def test_a_rebuild_tells_how_many_texts_of_ones_own_stood_over_words_that_are_other_now(built):
    built.after(lambda: built.page.control.write("changes", "heading", "News"))
    built.after(lambda: built.page.control.write("board", "heading", "Our bases"))
    before = {line.id for line in built.lines()}
    told = []
    built.page.making.told.connect(told.append)
    built.page.rebuild()
    built.until_new(before)
    assert "1 text of yours not taken over: what they stood over has changed." in told[0]
    assert [edit.page for edit in built.briefing.edits] == ["board"]


def test_a_rebuild_of_nothing_new_differs_in_nothing(built):
    before = {line.id for line in built.lines()}
    built.window.action("rebuild_briefing").trigger()
    built.until_new(before)
    assert built.view.compare.said.text() == (
        "Nothing differs from the briefing of 27 Jan 2026, 12:00 UTC."
    )


def test_what_was_said_before_and_why_something_is_gone_stand_in_the_list(built):
    desktop = built.desktop
    event = record(
        desktop.readers.here(), RecordKind.EVENT, desktop.id_of(RecordKind.EVENT, "flags")
    )
    desktop.editing.apply("Rename", replace(event, title="Three flags seen"))
    before = {line.id for line in built.lines()}
    built.page.rebuild()
    built.until_new(before)
    (line,) = [one for one in listed(built.view.compare) if one.startswith("Revised")]
    assert "Three flags seen" in line
    assert "Before: Russian flags" in line


def test_a_rebuild_whose_forerunner_is_gone_says_so(built):
    first = built.briefing.id
    before = {line.id for line in built.lines()}
    built.page.rebuild()
    built.until_new(before)
    built.after(lambda: Trash(built.desktop.editing).put(RecordKind.BRIEFING, first))
    assert "is gone" in built.view.compare.said.text()


def test_another_briefing_is_opened_from_the_list(built):
    first = built.briefing.id
    built.build("The next")
    kept = built.view.kept
    assert kept.count() == 2
    built.after(lambda: kept.setCurrentRow(1))
    assert built.briefing.id == first
    assert built.view.head.title.full_text == "Syria this week"


def test_a_briefing_goes_to_the_trash_and_comes_back(built):
    kept = built.view.kept
    built.after(lambda: QTest.keyClick(kept, Qt.Key.Key_Delete))
    assert built.lines() == ()
    assert built.view.empty.isVisible()
    assert "Ctrl+Z" in built.window.status.told_label.full_text
    built.page.leave()
    trash = built.window.trash
    built.window.briefing.leave()
    built.window.record_docks["trash"].show()
    built.until(lambda: trash.lines.topLevelItemCount() == 1)
    words = [trash.lines.topLevelItem(0).text(at) for at in range(2)]
    assert words == ["Briefing", "Syria this week"]
    trash.lines.topLevelItem(0).setSelected(True)
    trash.restore_button.click()
    assert len(built.lines()) == 1


def test_a_briefing_that_is_gone_already_is_told(built):
    briefing_id = built.briefing.id
    built.after(built.view.delete_button.click)
    built.page.control.delete(briefing_id)
    assert "not there any more" in built.view.told.label.text()
    built.page.control.delete_open()


def test_the_history_opens_a_briefing_on_its_page(built):
    built.window.briefing.leave()
    history = built.window.history
    built.window.record_docks["history"].show()
    history.scope.setCurrentIndex(1)
    history.refresh()
    built.until(lambda: history.lines.topLevelItemCount() > 0)
    top = history.lines.topLevelItem(0)
    assert "Build briefing: Syria this week" in top.text(2)
    assert top.text(3) == "1 briefing"
    history.lines.itemActivated.emit(top, 0)
    assert built.window.briefing.is_open


def test_a_damaged_briefing_keeps_nobody_from_the_others(built):
    first = built.briefing
    built.build("The next")
    damaged = replace(first, frozen=first.frozen + " ")
    built.desktop.editing.apply("Damage", damaged)
    built.settle()
    kept = built.view.kept
    built.after(lambda: kept.setCurrentRow(1))
    assert "is not what was frozen" in built.view.told.label.text()
    assert "cannot be opened" in built.view.empty.label.text()
    assert built.view.empty.isVisible()
    assert not built.view.head.present_button.isVisible()
    built.after(lambda: kept.setCurrentRow(0))
    assert built.view.stage.isVisible()
    assert not built.view.told.isVisible()
    built.after(lambda: kept.setCurrentRow(1))
    built.after(built.view.delete_button.click)
    assert [line.title for line in built.lines()] == ["The next"]
    assert built.view.stage.isVisible()
