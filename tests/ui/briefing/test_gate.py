"""The way to the briefing page and back; what it costs at the start; what may only be looked at."""

import subprocess
import sys
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.domain.record import RecordKind
from desktop.queries.as_of import AsRecorded, Live
from desktop.services.briefing.build import build
from desktop.services.briefing.choice import Choice
from desktop.services.briefing.keeping import Keeping
from tests.ui.briefing.conftest import Briefings
from tests.ui.desktop_of import NOW


def test_the_window_imports_nothing_of_briefings_at_its_start():
    script = (
        "import sys, desktop.ui.main_window, desktop.ui.furnishing, desktop.ui.wiring;"
        "late = ('desktop.services.briefing', 'desktop.services.drawing', 'desktop.ui.drawing');"
        "own = [n for n in sys.modules if n.startswith('desktop.ui.briefing.')];"
        "print([n for n in sys.modules if n.startswith(late)], own)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[] ['desktop.ui.briefing.gate']"


def test_nothing_of_it_is_there_before_somebody_wants_it(briefings):
    assert briefings.page is None
    briefings.window.briefing.refresh()
    briefings.window.briefing.leave()
    assert briefings.page is None


def test_f5_lets_the_page_stand_in_the_windows_place_and_escape_puts_all_back(briefings):
    window = briefings.window
    docks = window.bases_dock.isVisible(), window.detail_dock.isVisible()
    sizes = window.bases_dock.width(), window.detail_dock.width()
    briefings.enter()
    assert window.briefing.is_open
    assert not window.bases_dock.isVisible()
    assert not window.search.isVisible()
    QTest.keyClick(briefings.view, Qt.Key.Key_Escape)
    assert not window.briefing.is_open
    assert (window.bases_dock.isVisible(), window.detail_dock.isVisible()) == docks
    assert window.search.isVisible()
    briefings.settle()
    assert (window.bases_dock.width(), window.detail_dock.width()) == sizes


def test_the_button_in_the_toolbar_does_the_same(briefings):
    window = briefings.window
    button = next(one for one in window.findChildren(QPushButton) if one.text() == "Brief")
    button.click()
    assert window.briefing.is_open
    briefings.view.head.back_button.click()
    assert not window.briefing.is_open


def test_a_form_that_is_opened_shows_the_casebook_again(briefings):
    briefings.enter()
    briefings.window.action("add_event").trigger()
    assert not briefings.window.briefing.is_open
    assert briefings.window.form_is_shown
    assert briefings.window.detail_dock.isVisible()


def test_reading_a_report_from_the_briefing_page_finds_the_window_whole_again(briefings):
    window = briefings.window
    briefings.enter()
    window.reading.drop(_dropped("Reuters said that two aircraft stood at the airport."))
    assert window.reading.is_open
    window.reading.leave()
    assert window.bases_dock.isVisible()
    assert not window.whole.is_entered
    window.whole.leave()
    assert window.bases_dock.isVisible()


def _dropped(text):
    from PySide6.QtCore import QMimeData

    held = QMimeData()
    held.setText(text)
    return held


def test_closing_on_the_page_leaves_the_docks_for_the_next_start(desktop, briefings):
    briefings.build()
    desktop.close()
    window = desktop.open()
    assert window.bases_dock.isVisible()
    assert window.detail_dock.isVisible()


def test_commands_wait_until_the_page_knows_what_there_is(desktop, briefings):
    briefings.build()
    desktop.close()
    again = Briefings(desktop, desktop.open())
    again.window.action("rehearse_briefing").trigger()
    again.settle()
    assert again.view.tabs.currentWidget() is again.view.findings
    desktop.close()
    again = Briefings(desktop, desktop.open())
    before = {line.id for line in again.lines()}
    again.window.action("rebuild_briefing").trigger()
    again.until_new(before)
    assert again.briefing.replaces in before


def test_without_a_briefing_to_rebuild_one_is_built(briefings):
    briefings.window.action("rebuild_briefing").trigger()
    briefings.until(lambda: briefings.page is not None and briefings.view.is_building)
    briefings.window.action("export_briefing").trigger()
    briefings.window.action("rehearse_briefing").trigger()
    assert briefings.view.is_building


def keep_one(desktop):
    """Keep a briefing in the casebook while no window is open."""
    from desktop.services.casebooks import open_casebook

    casebook = open_casebook(desktop.path)
    choice = Choice(title="Syria this week")
    content = build(casebook.reader, choice, NOW)
    kept = Keeping(desktop.editing_of(casebook)).keep(content, choice)
    casebook.close()
    return kept


def test_a_casebook_for_looking_only_is_presented_and_exported_but_not_changed(desktop):
    because = "Another window has this casebook open."
    keep_one(desktop)
    briefings = Briefings(desktop, desktop.open(look_only=because))
    briefings.enter()
    view = briefings.view
    assert view.stage.sheet.sheet is not None
    assert view.head.present_button.isVisible()
    assert view.head.export_button.isVisible()
    view.head.build_button.click()
    assert view.told.label.text() == because
    assert not view.is_building
    view.told.close_button.click()
    view.head.rebuild_button.click()
    assert view.told.isVisible()
    view.say("")
    view.stage.sheet.choose("heading")
    QTest.keyClick(view.stage.sheet, Qt.Key.Key_Return)
    assert view.told.label.text() == because
    assert not view.stage.is_writing
    order = view.pages.order()
    view.pages.setCurrentRow(1)
    view.pages.move_current(1)
    assert view.pages.order() == order
    assert not view.pages.item(1).flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert view.notes.field.isReadOnly()
    assert not view.delete_button.isEnabled()
    briefings.page.control.write("title", "heading", "Anything")
    assert view.told.label.text() == because


def test_looking_at_what_was_recorded_changes_nothing_either(built):
    window = built.window
    built.window.briefing.leave()
    with built.qtbot.waitSignal(window.lens.changed):
        window.lens.look(AsRecorded(datetime(2026, 1, 27, 12, 0, 1, tzinfo=UTC)))
    assert not window.action("build_briefing").isEnabled()
    built.enter()
    built.view.head.build_button.click()
    assert "go back to now" in built.view.told.label.text()
    with built.qtbot.waitSignal(window.lens.changed):
        window.lens.look(Live())
    assert window.action("build_briefing").isEnabled()


def test_a_casebook_that_cannot_be_read_is_told(built, monkeypatch):
    from desktop.domain.errors import BasewatchError

    def refuse(*_args, **_kwargs):
        raise BasewatchError("The file is gone.")

    monkeypatch.setattr("desktop.ui.briefing.loading.kept_lines", refuse)
    built.page.refresh()
    built.until(built.view.told.isVisible)
    assert built.view.told.label.text() == "The file is gone."


def test_everything_has_a_name_for_screen_readers_and_fits_a_small_screen(built):
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit

    built.window.resize(1024, 768)
    built.settle()
    assert built.window.width() == 1024
    assert built.view.minimumSizeHint().width() <= 1024
    kinds = (QAbstractButton, QComboBox, QLineEdit, QAbstractItemView)
    for kind in kinds:
        for part in built.view.findChildren(kind):
            named = part.accessibleName() or getattr(part, "text", str)()
            assert named or part.objectName().startswith("qt_") or not part.isVisible(), part


def test_a_briefing_that_went_away_is_not_edited(built):
    from desktop.services.trash import Trash

    briefing_id = built.briefing.id
    Trash(built.desktop.editing).put(RecordKind.BRIEFING, briefing_id)
    built.page.control.write("title", "heading", "Too late")
    built.settle()
    assert built.desktop.editing.undo_label == "Delete briefing: Syria this week"
    built.page.control.write("title", "heading", "Much too late")
    assert built.desktop.editing.undo_label == "Delete briefing: Syria this week"


def test_what_is_told_is_told_on_the_page_while_that_is_seen(built):
    built.window.tell("Nothing can be undone.")
    assert built.view.told.label.text() == "Nothing can be undone."
    built.window.briefing.leave()
    built.view.say("")
    built.window.tell("Something else.")
    assert not built.view.told.isVisible()


def test_searching_and_going_to_a_panel_show_the_casebook_again(built):
    window = built.window
    window.action("search").trigger()
    assert not window.briefing.is_open
    assert window.search.isVisible()
    window.action("search").trigger()
    built.enter()
    window.action("go_timeline").trigger()
    assert not window.briefing.is_open
