"""The whole window on the example casebook, driven through its widgets."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QPushButton,
    QToolBar,
    QToolTip,
)

from desktop.domain.origin_link import OriginLink
from desktop.domain.record import RecordKind
from desktop.queries.choices import choices
from desktop.services.casebooks import create_casebook, open_casebook
from desktop.ui.detail.event_view import EventView
from desktop.ui.detail.head import PageHead
from desktop.ui.inviting import Standing
from desktop.ui.kinds import ICONS
from desktop.ui.main_window import FRAME_SIZE, MainWindow
from desktop.ui.theme import Mode
from desktop.ui.widgets.banner import Banner
from desktop.ui.window_state import WindowState
from tests.factories import an_event
from tests.ui.desktop_of import NOW, WITHDRAWAL, Desktop, all_text, events_shown


def middle_of(window, event_id: str) -> QPoint:
    """Return where an event's mark is, in the lanes' viewport."""
    box = window.timeline.mark_rect(event_id)
    at = window.timeline.lanes.mapTo(window.timeline, QPoint(0, 0))
    return box.center() - at


def test_a_click_on_a_mark_shows_who_says_so_and_selects_its_base(desktop, window, qtbot):
    event_id = desktop.id_of(RecordKind.EVENT, WITHDRAWAL)
    viewport = window.timeline.lanes.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=middle_of(window, event_id))
    qtbot.waitUntil(lambda: window.selection.event_id == event_id)
    view = desktop.event_view()
    assert view.support_label.text() == "1–3 possible origins, none first-hand."
    assert window.selection.base_id == desktop.id_of(RecordKind.BASE, "Hmeimim")


def test_what_the_casebook_holds_is_counted_below(window):
    assert window.status.counts_label.text() == "3 bases, 11 events, 2 reports, 17 source notes"
    assert window.status.marking_label.text() == "TLP:GREEN"


def test_an_event_added_by_form_is_a_mark_and_is_taken_back_by_name(desktop, window, qtbot):
    window.action("add_event").trigger()
    form = window.forms.top()
    assert window.form_is_shown
    qtbot.keyClicks(form.name, "Convoy leaves the gate")
    qtbot.keyClicks(form.when.words, "yesterday")
    assert form.when.echo_label.text() == "26 Jan 2026"
    qtbot.keyClick(form.when.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: events_shown(window) == 12)
    event_id = desktop.id_of(RecordKind.EVENT, "Convoy")
    assert not window.timeline.mark_rect(event_id).isEmpty()
    assert not window.form_is_shown
    assert window.action("undo").text() == "&Undo add event: Convoy leaves the gate"
    window.action("undo").trigger()
    qtbot.waitUntil(lambda: events_shown(window) == 11)
    assert window.action("redo").text() == "&Redo add event: Convoy leaves the gate"
    window.action("redo").trigger()
    qtbot.waitUntil(lambda: events_shown(window) == 12)


def test_enter_in_a_line_saves(desktop, window, qtbot):
    window.action("add_actor").trigger()
    form = window.forms.top()
    qtbot.keyClicks(form.name, "Garrison")
    qtbot.keyClick(form.name, Qt.Key.Key_Return)
    assert desktop.id_of(RecordKind.ACTOR, "Garrison")


def test_a_base_added_in_place_loses_nothing_of_the_form_below(desktop, window, qtbot):
    window.action("add_event").trigger()
    form = window.forms.top()
    qtbot.keyClicks(form.name, "Seen at the strip")
    field = next(iter(form.ends.values()))
    qtbot.keyClicks(field.entry, "New Strip")
    qtbot.keyClick(field.entry, Qt.Key.Key_Return)
    nested = window.forms.top()
    assert nested is not form
    assert nested.name.text() == "New Strip"
    qtbot.keyClick(nested.name, Qt.Key.Key_Return)
    assert window.forms.top() is form
    assert form.name.text() == "Seen at the strip"
    assert field.ids() == (desktop.id_of(RecordKind.BASE, "New Strip"),)
    qtbot.keyClick(field.entry, Qt.Key.Key_Backspace)
    assert field.ids() == ()
    qtbot.keyClick(form.name, Qt.Key.Key_Escape)
    assert not window.form_is_shown


def test_a_reference_is_found_by_any_spelling(desktop, window, qtbot):
    window.action("add_event").trigger()
    field = next(iter(window.forms.top().ends.values()))
    qtbot.keyClicks(field.entry, "kamishli")
    qtbot.keyClick(field.entry, Qt.Key.Key_Tab)
    assert field.ids() == (desktop.id_of(RecordKind.BASE, "Qamishli"),)
    window.forms.top().close_form()


def test_date_words_that_are_no_date_are_refused_below_their_row(window, qtbot):
    window.action("add_event").trigger()
    form = window.forms.top()
    qtbot.keyClicks(form.name, "Something")
    form.save()
    assert "Say when" in form.frame.problem("when")
    qtbot.keyClicks(form.when.words, "for another 15 days")
    assert "how long" in form.when.echo_label.text()
    assert form.when.echo_label.property("tone") == "changing"
    form.save()
    assert "how long" in form.when.echo_label.text()
    assert form.when.echo_label.property("tone") == "bad"
    assert form.frame.problem("when") == "", "it is said once"
    form.name.set_value("")
    form.when.words.set_value("yesterday")
    form.save()
    assert form.frame.problem("title") == "The title is empty."
    form.close_form()


def test_all_that_is_refused_is_marked_at_once_until_it_is_changed(window, qtbot):
    window.action("add_event").trigger()
    form = window.forms.top()
    form.note.says.setPlainText("They left.")
    form.save()
    refused = {"title": form.name, "when": form.when.words, "note": form.note.report}
    for row, part in refused.items():
        assert part.property("invalid"), row
        assert form.frame.problem(row), row
    assert window.focusWidget() is form.name, "the first of them"
    assert form.name.accessibleDescription() == "The title is empty."
    assert "Say which report" in form.note.report.entry.accessibleDescription()
    qtbot.keyClicks(form.name, "T")
    assert not form.name.property("invalid")
    assert not form.name.accessibleDescription()
    assert form.when.words.property("invalid"), "nobody changed that"
    qtbot.keyClicks(form.when.words, "yesterday")
    form.note.says.clear()
    assert not any(part.property("invalid") for part in refused.values())
    form.save()
    assert window.forms.top() is None


def test_a_record_that_is_edited_has_no_next_one(desktop, window):
    window.action("add_event").trigger()
    assert window.forms.top().frame.next_button.isVisible()
    window.forms.top().close_form()
    window.forms.open_record(RecordKind.EVENT, desktop.id_of(RecordKind.EVENT, "Ceasefire"))
    assert not window.forms.top().frame.next_button.isVisible()
    window.forms.top().close_form()


def test_a_title_of_a_megabyte_gets_one_sentence_and_nothing_is_lost(window):
    window.action("add_event").trigger()
    form = window.forms.top()
    QApplication.clipboard().setText("x" * 1_000_000)
    form.name.paste()
    form.when.words.set_value("yesterday")
    form.save()
    assert "can be kept" in form.frame.problem("title")
    assert len(form.name.text()) > 1_000
    form.close_form()


def test_a_failing_save_says_why_and_keeps_what_was_typed(desktop, window, qtbot):
    window.action("add_event").trigger()
    form = window.forms.top()
    qtbot.keyClicks(form.name, "Kept")
    form.when.words.set_value("yesterday")
    desktop.path.rename(desktop.path.with_name("moved.basewatch"))
    form.save()
    assert desktop.path.name in form.findChild(Banner).label.text()
    assert form.name.text() == "Kept"
    form.settle()
    form.close_form()
    desktop.path.with_name("moved.basewatch").rename(desktop.path)


WITHOUT_FORM = {RecordKind.ATTACHMENT, RecordKind.SAVED_VIEW, RecordKind.BRIEFING}


@pytest.mark.parametrize("kind", [kind for kind in RecordKind if kind not in WITHOUT_FORM])
def test_every_stored_record_opens_in_its_form_and_saves_unchanged(desktop, window, kind):
    if kind is RecordKind.LINK:
        first, second = (
            choice.id for choice in choices(desktop.readers.here(), RecordKind.SOURCE)[:2]
        )
        desktop.editing.seed(
            "Link", OriginLink(id=desktop.editing.new_id(), first=first, second=second)
        )
    record_id = choices(desktop.readers.here(), kind)[0].id
    window.forms.open_record(kind, record_id)
    form = window.forms.top()
    before = desktop.readers.here().get(kind, record_id)
    form.save()
    assert window.forms.top() is None, [form.frame.problem(n) for n in form._fields]
    assert desktop.readers.here().get(kind, record_id) == before
    assert desktop.editing.undo_label is None


def test_a_source_a_report_a_note_and_a_posture_are_added_by_form(desktop, window, qtbot):
    window.action("add_source").trigger()
    form = window.forms.top()
    qtbot.keyClicks(form.name, "Gulf Wire")
    form.reliability.set_value("B")
    form.save()
    assert "reason" in form.frame.problem("reliability_reason")
    form.graded_on.set_value("last week")
    form.save()
    assert "not a single day" in form.frame.problem("reliability_on")
    form.graded_on.set_value("")
    qtbot.keyClicks(form.reason, "Corrects itself")
    form.save()
    window.action("add_report").trigger()
    form = window.forms.top()
    qtbot.keyClicks(form.name, "Trucks on the road")
    form.save()
    assert "who published" in form.frame.problem("publisher")
    form.publisher.choose(desktop.id_of(RecordKind.SOURCE, "Gulf Wire"))
    form.when.words.set_value("26 January 2026")
    form.save()
    event_id = desktop.id_of(RecordKind.EVENT, WITHDRAWAL)
    window.selection.select(event_id=event_id)
    window.action("add_note").trigger()
    form = window.forms.top()
    form.save()
    form.report.choose(desktop.id_of(RecordKind.REPORT, "Trucks"))
    form.chain.adding.choose(desktop.id_of(RecordKind.SOURCE, "two sources"))
    form.statement.set_value("Trucks were seen")
    form.when.words.set_value("yesterday")
    assert form.when.span().words == "yesterday"
    form.save()
    view = desktop.event_view()
    qtbot.waitUntil(lambda: "3 reports" in all_text(desktop.event_view()))
    assert view is not None
    window.selection.select(base_id=desktop.id_of(RecordKind.BASE, "Tartus"))
    window.action("add_posture").trigger()
    form = window.forms.top()
    form.state.set_value("reinforced")
    form.when.words.set_value("since last week")
    form.save()
    qtbot.waitUntil(lambda: "Reinforced" in all_text(window.detail.area.widget()))


@pytest.mark.parametrize("words", ["القامشلي", "kamishli"])
def test_search_in_any_script_leads_to_the_base(desktop, window, qtbot, words):
    window.action("search").trigger()
    # QTest can press Latin keys only; Arabic comes as from an input method
    window.search.entry.insert(words)
    window.search.entry.textEdited.emit(words)
    qtbot.waitUntil(lambda: window.search.results.count() > 0)
    qtbot.keyClick(window.search.entry, Qt.Key.Key_Down)
    qtbot.keyClick(window.search.entry, Qt.Key.Key_Up)
    qtbot.keyClick(window.search.entry, Qt.Key.Key_Return)
    assert window.selection.base_id == desktop.id_of(RecordKind.BASE, "Qamishli")
    qtbot.waitUntil(lambda: "Also called" in all_text(window.detail.area.widget()))


def test_search_says_when_nothing_is_found(window, qtbot):
    qtbot.keyClicks(window.search.entry, "zzzzqqq")
    qtbot.waitUntil(lambda: window.search.results.count() == 1)
    assert "Nothing found" in window.search.results.item(0).text()
    qtbot.keyClick(window.search.entry, Qt.Key.Key_Return)
    qtbot.keyClick(window.search.entry, Qt.Key.Key_Escape)
    assert window.search.entry.text() == ""


def test_hits_of_each_kind_lead_somewhere(desktop, window, qtbot):
    from desktop.queries.search import search

    for words, kind in (("flags", RecordKind.EVENT), ("Kommersant", RecordKind.SOURCE)):
        hits = search(desktop.readers.here(), words).hits
        window.search.hit_chosen.emit(next(hit for hit in hits if hit.kind is kind))
    assert window.form_is_shown
    window.forms.top().close_form()


def test_an_event_out_of_view_is_brought_into_view_when_selected(desktop, window):
    old = desktop.id_of(RecordKind.EVENT, "Al-Sharaa comes")
    assert window.timeline.mark_rect(old).isEmpty()
    window.selection.select(event_id=old)
    assert not window.timeline.mark_rect(old).isEmpty()


def test_a_double_click_on_an_empty_place_adds_an_event_there(desktop, window, qtbot):
    timeline = window.timeline
    viewport = timeline.lanes.viewport()
    lanes, frame = timeline.stage.index.lanes, timeline.stage.frame
    slot = next(at for at, one in enumerate(frame.lanes) if "Tartus" in lanes[one].name)
    at = QPoint(10, int(frame.lane_tops[slot + 1]) - 4)
    with qtbot.waitSignal(timeline.add_requested, timeout=1_000) as asked:
        qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=at)
        qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=at)
    base_id, day = asked.args
    assert base_id == desktop.id_of(RecordKind.BASE, "Tartus")
    form = window.forms.top()
    assert form.when.words.text() == day
    assert next(iter(form.ends.values())).ids() == (base_id,)
    form.close_form()


def test_everything_is_remembered_between_starts(desktop, qtbot):
    window = desktop.open()
    event_id = desktop.id_of(RecordKind.EVENT, WITHDRAWAL)
    window.selection.select(event_id=event_id, base_id=desktop.id_of(RecordKind.BASE, "Qamishli"))
    window.timeline.set_period(1_700_000_000, 1_760_000_000)
    window.detail_dock.hide()
    desktop.close()
    window = desktop.open()
    assert window.selection.event_id == event_id
    view = window.timeline.stage.view
    assert (round(view.start_s), round(view.end_s)) == (1_700_000_000, 1_760_000_000)
    assert window.detail_dock.isHidden()
    window.action("show_detail").setChecked(True)
    assert not window.detail_dock.isHidden()


def test_a_casebook_for_looking_only_says_so_and_cannot_be_changed(desktop):
    window = desktop.open(look_only="It is open elsewhere.")
    assert not window.action("add_event").isEnabled()
    assert window.status.save_label.text() == "For looking only"
    assert window.findChild(Banner).label.text() == "It is open elsewhere."


def button(widget, words):
    found = [one for one in widget.findChildren(QAbstractButton)
             if words in (one.text(), one.accessibleName())]  # fmt: skip
    return found[0]


def ask_why(part):
    at = part.rect().center()
    QApplication.sendEvent(part, QHelpEvent(QEvent.Type.ToolTip, at, part.mapToGlobal(at)))


def test_what_changes_a_casebook_looks_so_while_it_is_for_looking_only(desktop, qtbot):
    window = desktop.open(look_only="It is open elsewhere.")
    window.selection.select(event_id=desktop.id_of(RecordKind.EVENT, WITHDRAWAL))
    qtbot.waitUntil(lambda: isinstance(window.detail.area.widget(), EventView))
    view = window.detail.area.widget()
    parts = [
        button(window, "Add event"),
        button(window, "Paste report"),
        button(window.bases, "Add base"),
        button(window.watch, "Add watch item"),
        button(view, "Add note"),
        view.findChild(QAbstractButton, "edit"),
        view.findChild(QAction, "delete"),
    ]
    for part in parts:
        assert not part.isEnabled()
    ask_why(parts[0])
    assert "It is open elsewhere." in QToolTip.text()
    assert view.findChild(QAction, "citations").isEnabled()
    # What has a rule of its own stays off too.
    window.sources.merge_button.setEnabled(True)
    assert not window.sources.merge_button.isEnabled()


def test_what_was_held_back_while_one_looked_back_is_there_again(desktop, window):
    add, merge = button(window, "Add event"), window.sources.merge_button
    window.held_back.hold("Then.", Standing.LOOKING_BACK)
    window.held_back.hold("And then.", Standing.LOOKING_BACK)
    assert not add.isEnabled()
    ask_why(add)
    assert "And then." in QToolTip.text()
    window.held_back.hold("", Standing.CHANGING)
    assert add.isEnabled()
    ask_why(add)
    assert "And then." not in QToolTip.text()
    assert not merge.isEnabled()
    merge.setEnabled(True)
    assert merge.isEnabled()


def test_what_another_program_saves_is_seen(desktop, window, qtbot):
    from tests.factories import a_base

    other = open_casebook(desktop.path)
    desktop.editing_of(other).apply("Add base", a_base(name="From elsewhere"))
    other.close()
    qtbot.waitUntil(lambda: len(window.timeline.stage.index.lanes) == 5, timeout=5_000)


def test_what_is_done_with_what_is_selected_waits_until_something_is(desktop, window):
    actions = [window.action(f"{verb}_selected") for verb in ("edit", "duplicate", "delete")]
    assert not any(action.isEnabled() for action in actions)
    window.selection.select(base_id=desktop.id_of(RecordKind.BASE, "Tartus"))
    assert all(action.isEnabled() for action in actions)
    window.selection.select(event_id=desktop.id_of(RecordKind.EVENT, WITHDRAWAL))
    assert all(action.isEnabled() for action in actions)
    window.selection.select()
    assert not any(action.isEnabled() for action in actions)


def test_deleting_puts_away_and_undo_brings_back(desktop, window, qtbot):
    event_id = desktop.id_of(RecordKind.EVENT, WITHDRAWAL)
    window.selection.select(event_id=event_id)
    window.action("delete_selected").trigger()
    qtbot.waitUntil(lambda: events_shown(window) == 10)
    assert window.selection.event_id == ""
    window.action("undo").trigger()
    qtbot.waitUntil(lambda: events_shown(window) == 11)
    window.selection.select(base_id=desktop.id_of(RecordKind.BASE, "Tartus"))
    window.action("edit_selected").trigger()
    assert window.forms.top().name.text() == "Tartus Naval Base"
    window.forms.top().close_form()


def test_notes_fold_copy_and_lead_to_their_forms(desktop, window, qtbot):
    window.selection.select(event_id=desktop.id_of(RecordKind.EVENT, WITHDRAWAL))
    view = desktop.event_view()
    from desktop.ui.detail.note_card import NoteCard
    from desktop.ui.detail.report_block import ReportBlock

    block = view.findChild(ReportBlock)
    qtbot.mouseClick(block.fold, Qt.MouseButton.LeftButton)
    assert block.notes.isHidden()
    qtbot.mouseClick(block.fold, Qt.MouseButton.LeftButton)
    card = block.findChild(NoteCard)
    _sentence, copy, _chicago, _bibtex, edit, delete = card.actions()
    copy.trigger()
    assert "quoting two unnamed sources" in QApplication.clipboard().text()
    edit.trigger()
    assert window.form_is_shown
    window.forms.top().close_form()
    delete.trigger()
    qtbot.waitUntil(lambda: "5 notes" in all_text(desktop.event_view()))


def test_bases_and_events_lead_to_each_other(desktop, window, qtbot):
    window.selection.select(event_id=desktop.id_of(RecordKind.EVENT, WITHDRAWAL))
    view = desktop.event_view()
    chip = next(b for b in view.findChildren(QPushButton) if b.text() == "Hmeimim Air Base")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert window.selection.base_id == desktop.id_of(RecordKind.BASE, "Hmeimim")
    qtbot.waitUntil(lambda: "Events, newest first" in all_text(window.detail.area.widget()))
    line = next(
        b
        for b in window.detail.area.widget().findChildren(QPushButton)
        if b.text() == "Hmeimim still maintained"
    )
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert window.selection.event_id == desktop.id_of(RecordKind.EVENT, "Hmeimim still")


def test_the_look_and_the_text_size_change_at_once(window, theme):
    for mode in (Mode.DARK, Mode.HIGH_CONTRAST, Mode.LIGHT, Mode.SYSTEM):
        window.action(f"look_{mode.value}").trigger()
        assert theme.mode is mode
    window.action("larger_text").trigger()
    assert theme.text_scale > 1
    window.action("smaller_text").trigger()
    window.action("normal_text").trigger()
    assert theme.text_scale == 1
    window.action("move_panels").setChecked(True)
    window.action("move_panels").setChecked(False)


@pytest.mark.parametrize("was_shown", [False, True])
def test_the_map_comes_at_the_first_try_after_panels_were_moved_while_it_was_hidden(
    window, was_shown
):
    show = window.action("show_map")
    if was_shown:
        show.trigger()
        show.trigger()
    window.action("move_panels").trigger()
    window.action("move_panels").trigger()
    show.trigger()
    QApplication.processEvents()
    assert show.isChecked()
    assert not window.map_dock.isHidden()
    assert window.rect().contains(window.map_dock.geometry())
    assert window.map_dock.titleBarWidget() is not None


def test_a_map_that_is_first_shown_while_panels_can_be_moved_has_its_title_bar(window):
    window.action("move_panels").trigger()
    window.action("show_map").trigger()
    QApplication.processEvents()
    assert window.map_dock.titleBarWidget() is None
    assert window.rect().contains(window.map_dock.geometry())
    assert not window.map.panel.header.heading.isVisible()


def test_the_name_of_a_panel_stands_once_though_panels_can_be_moved(window):
    window.action("show_map").trigger()
    QApplication.processEvents()
    headings = window.bases.heading, window.map.panel.header.heading
    for is_movable in (True, False):
        window.action("move_panels").trigger()
        for dock, heading in zip((window.bases_dock, window.map_dock), headings, strict=True):
            assert (dock.titleBarWidget() is None) is is_movable
            assert heading.isVisible() is not is_movable


def test_the_list_of_keys_says_undo_whatever_the_latest_step_was(desktop, window):
    desktop.editing.apply("Import a & b.csv", an_event())
    assert window.action("undo").text() == "&Undo import a && b.csv"
    keys = dict(window.actions_by_name.keys())
    assert keys["Undo"] == "Ctrl+Z"
    assert keys["Redo"] == "Ctrl+Shift+Z"
    assert not any("Import a" in words for words in keys)


def test_help_shows_keys_licences_and_what_this_is(window):
    for name in ("show_keys", "show_licences", "about"):
        window.action(name).trigger()
    pages = window.findChildren(QDialog)
    assert {page.windowTitle() for page in pages} >= {"Keys", "Licences", "About Basewatch"}
    for page in pages:
        page.close()


def test_the_base_list_follows_the_filter_and_the_selection(desktop, window, qtbot):
    window.action("filter_bases").trigger()
    assert window.bases.isVisible()
    window.action("go_bases").trigger()
    window.action("go_timeline").trigger()
    assert window.timeline.hasFocus() or not window.isActiveWindow()
    window.action("go_detail").trigger()
    window.bases.add_requested.emit()
    assert window.forms.top().title_text() == ""
    window.forms.top().close_form()
    window.bases.edit_requested.emit(desktop.id_of(RecordKind.BASE, "Qamishli"))
    assert window.forms.top().name.text() == "Qamishli Airport"
    window.forms.top().close_form()
    window.detail.address_chosen.emit("https://example.org/a")
    assert any("example.org" in banner.label.text() for banner in window.findChildren(Banner))


def test_an_empty_casebook_says_what_to_do(tmp_path, theme, qtbot):
    desktop = Desktop(tmp_path, theme, qtbot)
    desktop.path = tmp_path / "empty.basewatch"
    create_casebook(desktop.path, "Empty", NOW).close()
    window = desktop.open()
    assert window.status.counts_label.text() == "0 bases, 0 events, 0 reports, 0 source notes"
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_Plus):
        qtbot.keyClick(window.timeline, key)
    desktop.close()


def test_a_window_that_is_new_leaves_room_for_its_frame_on_a_small_screen(
    qtbot, tmp_path, monkeypatch
):
    screen = QGuiApplication.primaryScreen()
    monkeypatch.setattr(type(screen), "availableSize", lambda _screen: QSize(1024, 768))
    window = MainWindow(WindowState(str(tmp_path / "window.ini")))
    qtbot.addWidget(window)
    assert window.size() == QSize(1024, 768) - FRAME_SIZE


@pytest.mark.parametrize("name", ["map", "gaps", "differences"])
def test_a_dock_that_was_open_is_open_at_the_next_start(desktop, window, qtbot, name):
    window.action(f"show_{name}").trigger()
    QApplication.processEvents()  # The map takes its height once it stands.
    height = getattr(window, f"{name}_dock").height()
    desktop.close()
    again = desktop.open()
    dock = getattr(again, f"{name}_dock")
    assert dock.isVisible()
    assert again.action(f"show_{name}").isChecked()
    qtbot.waitUntil(lambda: abs(dock.height() - height) <= 2)
    for other in {"map", "gaps", "differences"} - {name}:
        assert getattr(again, f"{other}_dock").isHidden()


def test_panels_at_the_sides_are_as_wide_at_the_next_start(desktop, window, qtbot):
    docks = [window.bases_dock, window.detail_dock]
    window.resizeDocks(docks, [301, 407], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: [dock.width() for dock in docks] == [301, 407])
    desktop.close()
    again = desktop.open()
    qtbot.waitUntil(lambda: (again.bases_dock.width(), again.detail_dock.width()) == (301, 407))


def test_widths_that_cannot_be_read_are_passed_over(desktop, window):
    desktop.close()
    WindowState(desktop.state_path)._settings.setValue("window/widths", "[1")
    assert desktop.open().isVisible()


def test_the_toolbar_and_the_titles_of_docks_begin_and_end_where_panels_do(window, qtbot):
    window.action("show_gaps").trigger()
    dock = window.gaps_dock
    qtbot.waitUntil(dock.isVisible)
    QApplication.processEvents()
    corner = window.add_button.rect().topLeft()
    assert window.add_button.mapTo(window, corner).x() == 12
    # Above and below the buttons of the toolbar there is room too.
    bar = window.findChild(QToolBar)
    assert bar.height() - window.add_button.height() >= 16
    close = dock.findChild(QAbstractButton, "qt_dockwidget_closebutton")
    assert dock.width() - close.geometry().right() - 1 == 8
    assert close.isVisible()


def test_the_search_box_invites_in_words_that_have_room(window, qtbot):
    box = window.search
    box.setFixedWidth(420)
    whole = "Search events, reports, source notes, bases"
    qtbot.waitUntil(lambda: box.entry.placeholderText() == whole)
    box.setFixedWidth(200)
    qtbot.waitUntil(lambda: box.entry.placeholderText() == "Search")


def test_the_timeline_has_its_room_again_when_a_form_is_gone(window, qtbot):
    window.resize(1024, 768)
    before = window.detail_dock.width()
    window.action("add_event").trigger()
    qtbot.waitUntil(lambda: window.detail_dock.width() > before)
    window.action("add_base").trigger()
    window.forms.top().close_form()
    window.forms.top().close_form()
    qtbot.waitUntil(lambda: window.detail_dock.width() == before)


def test_a_record_has_the_same_icon_in_every_menu_that_adds_it(desktop, window, qtbot):
    def drawn(action):
        return action.icon().pixmap(16).toImage()

    kinds = {kind.value: kind.value.removesuffix("_item").removeprefix("source_") for kind in ICONS}
    for select in (
        {"event_id": desktop.id_of(RecordKind.EVENT, WITHDRAWAL)},
        {"base_id": desktop.id_of(RecordKind.BASE, "Tartus")},
    ):
        window.selection.select(**select)
        kind = RecordKind.EVENT if "event_id" in select else RecordKind.BASE
        window.record_menu.open(kind.value, next(iter(select.values())), QPoint())
        qtbot.waitUntil(lambda: window.detail.findChild(PageHead) is not None)
        head = window.detail.findChild(PageHead)
        entries = [*head.menu.actions(), *window.record_menu.menu.actions()]
        added = [one for one in entries if one.objectName() in kinds]
        assert len(added) >= 6
        for one in added:
            assert drawn(one) == drawn(window.action(f"add_{kinds[one.objectName()]}")), one.text()
        window.record_menu.menu.close()


def test_the_help_menu_has_no_icons_for_there_are_not_enough(window):
    names = ("help", "show_keys", "tour", "whats_new", "show_licences", "report_problem", "about")
    assert all(window.action(name).icon().isNull() for name in names)
