"""Reading a report through the window: marked words become a note that keeps its place."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from desktop.domain.record import RecordKind
from desktop.domain.report import ReportStatus
from desktop.queries import choices as choices_module
from desktop.queries.choices import choices
from desktop.ui.forms.report_form import ReportForm
from desktop.ui.report import panel as report_panel

TEXT = (
    "Planes \U0001f6e9\ufe0f left. " + "x" * 450 + " القامشلي: flags were up. Flags were up again."
)


@pytest.fixture
def reading(desktop, window, qtbot):
    report = desktop.id_of(RecordKind.REPORT, "Reuters")
    kept = desktop.readers.here().get(RecordKind.REPORT, report)
    desktop.editing.apply("Edit", replace(kept, text=TEXT))
    window.action("show_report").trigger()
    window.report.read(report)
    qtbot.waitUntil(lambda: "Planes" in window.report.text.toPlainText())
    return window.report


def test_a_report_that_is_not_offered_is_found_by_its_title(desktop, window, qtbot, monkeypatch):
    monkeypatch.setattr(choices_module, "MOST_REPORTS", 1)
    monkeypatch.setattr(report_panel, "MOST_REPORTS", 1)
    window.action("show_report").trigger()
    panel = window.report
    qtbot.waitUntil(lambda: panel.reports.count() == 1)
    older = desktop.readers.here().get(
        RecordKind.REPORT, choices(desktop.readers.here(), RecordKind.REPORT)[-1].id
    )
    assert panel.reports.findData(older.id) == -1
    assert panel.finding.isVisible()
    panel.finding.entry.setText(older.title)
    panel.finding.take_typed()
    qtbot.waitUntil(lambda: panel.reports.currentData() == older.id)
    assert panel.finding.chosen() == ()
    panel.offer(())
    assert panel.reports.currentData() == older.id


def mark(panel, words):
    start = TEXT.index(words)
    cursor = QTextCursor(panel.text.document())
    cursor.setPosition(panel.text.place(start))
    cursor.setPosition(
        panel.text.place(start + len(words), is_end=True), QTextCursor.MoveMode.KeepAnchor
    )
    panel.text.setTextCursor(cursor)


def newest_note(desktop):
    reader = desktop.readers.here()
    return reader.get(RecordKind.NOTE, choices(reader, RecordKind.NOTE)[-1].id)


def test_marked_words_become_a_note_that_keeps_its_place_and_is_marked(
    desktop, window, reading, qtbot
):
    event = desktop.id_of(RecordKind.EVENT, "Russian flags")
    window.selection.select(event_id=event)
    assert not reading.add_button.isEnabled()
    mark(reading, "القامشلي: flags were up.")
    qtbot.mouseClick(reading.add_button, Qt.MouseButton.LeftButton)
    form = window.forms.top()
    assert form.quote.value() == "القامشلي: flags were up."
    assert form.event_field.one() == event
    form.save()
    note = newest_note(desktop)
    assert (note.quote, note.quote_start) == (
        "القامشلي: flags were up.",
        TEXT.index("القامشلي"),
    )
    qtbot.waitUntil(lambda: len(reading.text.extraSelections()) == 1)
    window.selection.select()
    reading.text.pressed_at.emit(reading.text.place(TEXT.index("flags")))
    assert window.selection.event_id == event


def test_a_quotation_that_is_edited_finds_its_place_or_loses_it(desktop, window, reading, qtbot):
    window.selection.select(event_id=desktop.id_of(RecordKind.EVENT, "Russian flags"))
    mark(reading, "flags were up.")
    qtbot.mouseClick(reading.add_button, Qt.MouseButton.LeftButton)
    window.forms.top().quote.setPlainText("Flags were up again.")
    window.forms.top().save()
    note = newest_note(desktop)
    assert note.quote_start == TEXT.index("Flags were up again.")
    window.forms.open_record(RecordKind.NOTE, note.id)
    window.forms.top().quote.setPlainText("lags were up")
    window.forms.top().save()
    assert newest_note(desktop).quote_start is None
    window.forms.open_record(RecordKind.NOTE, note.id)
    window.forms.top().quote.setPlainText("")
    window.forms.top().statement.setPlainText("Something")
    window.forms.top().save()
    assert newest_note(desktop).quote_start is None


def test_a_retracted_report_and_one_without_a_text_say_so(desktop, window, reading, qtbot):
    kept = desktop.readers.here().get(
        RecordKind.REPORT, desktop.id_of(RecordKind.REPORT, "Reuters")
    )
    desktop.editing.apply(
        "Edit", replace(kept, status=ReportStatus.RETRACTED, status_reason="Wrong base.")
    )
    qtbot.waitUntil(lambda: reading.status.text() == "Retracted. Wrong base.")
    reading.read(desktop.id_of(RecordKind.REPORT, "Kommersant"))
    qtbot.waitUntil(lambda: "Nothing of this report" in reading.status.text())
    qtbot.mouseClick(reading.edit_button, Qt.MouseButton.LeftButton)
    assert isinstance(window.forms.top(), ReportForm)
    window.forms.top().close_form()
