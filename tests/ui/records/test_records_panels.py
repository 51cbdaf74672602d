"""Trash, history, sources, merging and the deletion of a report, through the window."""

import pytest
from PySide6.QtCore import Qt

from desktop.domain.origin_link import OriginLink
from desktop.domain.record import RecordKind
from desktop.queries.choices import record
from desktop.queries.detail import event_detail
from desktop.ui.forms.link_form import LinkForm
from desktop.ui.forms.source_form import SourceForm
from desktop.ui.records.report_deletion import ReportDeletion
from desktop.ui.records.trashed_bar import TrashedBar
from desktop.ui.widgets.banner import Banner
from tests.factories import a_base


def rows(panel):
    lines = panel.lines
    return [
        [lines.topLevelItem(at).text(column) for column in range(lines.columnCount())]
        for at in range(lines.topLevelItemCount())
    ]


def opened(window, qtbot, name):
    window.action(f"show_{name}").trigger()
    return getattr(window, name)


def test_what_is_deleted_is_in_the_trash_and_comes_back_with_a_click(desktop, window, qtbot):
    trash = opened(window, qtbot, "trash")
    qtbot.waitUntil(lambda: trash.empty.label.text().startswith("The trash is empty."))
    window.selection.select(event_id=desktop.id_of(RecordKind.EVENT, "Russian flags"))
    window.action("delete_selected").trigger()
    qtbot.waitUntil(lambda: len(rows(trash)) == 1)
    assert rows(trash)[0][:2] == ["Event", "Russian flags and 2 aircraft seen at Qamishli"]
    assert rows(trash)[0][3] == "Ada"
    assert not trash.restore_button.isEnabled()
    trash.lines.topLevelItem(0).setSelected(True)
    qtbot.mouseClick(trash.restore_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: rows(trash) == [])
    assert desktop.id_of(RecordKind.EVENT, "Russian flags")


def test_the_history_of_what_is_selected_tells_who_when_and_from_what_to_what(
    desktop, window, qtbot
):
    panel = opened(window, qtbot, "history")
    assert panel.empty.label.text().startswith("Select an event or a base")
    event_id = desktop.id_of(RecordKind.EVENT, "Russian flags")
    window.selection.select(event_id=event_id)
    qtbot.waitUntil(lambda: len(rows(panel)) == 1)
    window.action("edit_selected").trigger()
    form = window.forms.top()
    form.name.set_value("Flags and aircraft")
    form.save()
    qtbot.waitUntil(lambda: len(rows(panel)) == 2)
    when, who, what, changes = rows(panel)[0]
    assert (when[:11], who) == ("27 Jan 2026", "Ada")
    assert what == "changed: Edit event: Flags and aircraft"
    assert "→ Flags and aircraft" in changes
    panel.scope.setCurrentIndex(1)
    panel.scope.activated.emit(1)
    qtbot.waitUntil(lambda: "Example casebook" in str(rows(panel)))
    window.selection.select(base_id=desktop.id_of(RecordKind.BASE, "Tartus"))
    panel.show_record(RecordKind.BASE.value, desktop.id_of(RecordKind.BASE, "Tartus"))
    qtbot.waitUntil(lambda: "added" in str(rows(panel)))


def test_a_report_with_notes_is_deleted_only_after_saying_what_becomes_of_them(
    desktop, window, qtbot
):
    report = desktop.id_of(RecordKind.REPORT, "Reuters")
    window.detail.delete_requested.emit(RecordKind.REPORT.value, report)
    asking = window.findChild(ReportDeletion)
    assert asking is not None
    qtbot.mouseClick(asking.move_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(asking.heir.entry, "Kommersant")
    qtbot.mouseClick(asking.move_button, Qt.MouseButton.LeftButton)
    withdrawal = event_detail(desktop.readers.here(), desktop.id_of(RecordKind.EVENT, "gradually"))
    (kept,) = withdrawal.reports
    assert len(kept.notes) == 6
    window.action("undo").trigger()
    window.detail.delete_requested.emit(RecordKind.REPORT.value, report)
    asking = window.findChildren(ReportDeletion)[-1]
    qtbot.mouseClick(asking.delete_button, Qt.MouseButton.LeftButton)
    withdrawal = event_detail(desktop.readers.here(), desktop.id_of(RecordKind.EVENT, "gradually"))
    assert sum(len(one.notes) for one in withdrawal.reports) == 1


def test_no_message_takes_room_from_the_panels_beside_it(desktop, window, qtbot):
    window.resize(1024, 768)
    qtbot.waitUntil(lambda: window.width() == 1024 and window.pages.width() < 500)
    before = window.bases_dock.width(), window.detail_dock.width()
    report = desktop.id_of(RecordKind.REPORT, "Reuters")
    window.detail.delete_requested.emit(RecordKind.REPORT.value, report)
    window.detail.address_chosen.emit("https://news.example/2026/01/26/qamishli")
    bar = Banner(window.theme, "The history names you “analyst”, the name of this computer.")
    for words in ("Use another name for now…", "Use it always"):
        bar.add_button(words)
    window.add_banner(bar)
    (asking,) = window.findChildren(ReportDeletion)
    qtbot.waitUntil(lambda: asking.isVisible() and bar.isVisible() and bar.height() > 0)
    window.layout().activate()
    qtbot.wait(1)
    assert (window.bases_dock.width(), window.detail_dock.width()) == before
    assert asking.heir.width() >= 180


def test_a_base_that_is_referred_to_goes_and_that_is_said(desktop, window, qtbot):
    window.selection.select(base_id=desktop.id_of(RecordKind.BASE, "Tartus"))
    window.action("delete_selected").trigger()
    said = [banner.label.text() for banner in window.findChildren(Banner)]
    told = "“Tartus Naval Base” is in the trash. Still referring to it:"
    assert any(text.startswith(told) for text in said)


def test_the_bar_that_says_so_takes_it_back_and_no_other_step(desktop, window, qtbot):
    tartus = desktop.id_of(RecordKind.BASE, "Tartus")

    def deleted():
        window.selection.select(base_id=tartus)
        window.action("delete_selected").trigger()
        (bar,) = [one for one in window.findChildren(TrashedBar) if not one.is_put_away]
        return bar

    bar = deleted()
    with qtbot.waitSignal(bar.closed):
        qtbot.mouseClick(bar.undo_button, Qt.MouseButton.LeftButton)
    assert record(desktop.readers.here(), RecordKind.BASE, tartus) is not None
    bar = deleted()
    desktop.editing.apply("Add", a_base(name="North"))
    assert bar.undo_button.isHidden()
    window.action("undo").trigger()
    assert not bar.undo_button.isHidden()
    with qtbot.waitSignal(bar.closed):
        window.action("undo").trigger()


@pytest.fixture
def sources(window, qtbot):
    panel = opened(window, qtbot, "sources")
    qtbot.waitUntil(lambda: len(rows(panel)) == 8)
    return panel


def test_sources_are_listed_with_letter_and_track_record_and_found_by_typing(
    desktop, window, sources, qtbot
):
    reuters = next(row for row in rows(sources) if row[0] == "Reuters")
    assert reuters[2] == "B"
    qtbot.keyClicks(sources.filter, "nobody")
    assert rows(sources) == []
    sources.filter.clear()
    qtbot.keyClicks(sources.filter, "komersant")
    assert [row[0] for row in rows(sources)] == ["Kommersant"]
    item = sources.lines.topLevelItem(0)
    sources.lines.itemActivated.emit(item, 0)
    assert isinstance(window.forms.top(), SourceForm)
    window.forms.top().close_form()


def test_counts_of_sources_end_where_their_headings_do(sources):
    first, head = sources.lines.topLevelItem(0), sources.lines.headerItem()
    for at in range(sources.lines.columnCount()):
        is_count = at in {3, 4, 5}
        for item in (first, head):
            alignment = Qt.AlignmentFlag(item.textAlignment(at))
            assert bool(alignment & Qt.AlignmentFlag.AlignTrailing) is is_count


def test_two_sources_that_may_be_one_are_linked_and_shown_so(desktop, window, sources, qtbot):
    sources.lines.topLevelItem(0).setSelected(True)
    qtbot.mouseClick(sources.link_button, Qt.MouseButton.LeftButton)
    form = window.forms.top()
    assert isinstance(form, LinkForm)
    assert form.first.one()
    form.close_form()
    first, second = (
        desktop.id_of(RecordKind.SOURCE, label) for label in ("two sources", "Syrian security")
    )
    desktop.editing.apply(
        "Link", OriginLink(id=desktop.editing.new_id(), first=first, second=second)
    )
    assert sources.lines.headerItem().text(6) == "May be"
    qtbot.waitUntil(lambda: any(row[6] == "Syrian security source, coast" for row in rows(sources)))


def test_two_sources_are_merged_after_a_preview_and_undo_brings_both_back(
    desktop, window, sources, qtbot
):
    for at in range(sources.lines.topLevelItemCount()):
        item = sources.lines.topLevelItem(at)
        item.setSelected(item.text(0) in {"two sources", "Syrian security source, coast"})
    qtbot.mouseClick(sources.merge_button, Qt.MouseButton.LeftButton)
    panel = window.merging
    assert panel.preview.text().startswith("Will refer to the one kept: 1 source note. ")
    kept = panel.keep.chosen()[0][1]
    qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    assert panel.preview.text().startswith(f"Done: “{kept}” stands for all of them.")
    qtbot.waitUntil(lambda: len(rows(sources)) == 7)
    window.action("undo").trigger()
    qtbot.waitUntil(lambda: len(rows(sources)) == 8)


def test_what_cannot_be_merged_is_said_before_anything_is_done(desktop, window, qtbot):
    panel = opened(window, qtbot, "merging")
    assert "Choose the one to keep, then its duplicates" in panel.preview.text()
    assert not panel.button.isEnabled()
    panel.propose(
        RecordKind.BASE,
        [desktop.id_of(RecordKind.BASE, name) for name in ("Qamishli", "Hmeimim")],
    )
    assert not panel.button.isEnabled()
    assert panel.preview.text().endswith(".")
    panel.kind.setCurrentIndex(1)
    panel.kind.activated.emit(1)
    assert "Choose the one to keep" in panel.preview.text()
    assert panel.keep.entry.placeholderText() == "Find a source"
