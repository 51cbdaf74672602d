"""An event whose texts are all of two megabytes is shown, and its form opens, at once."""

import time

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.record import RecordKind
from desktop.ui.detail.event_view import EventView
from desktop.ui.forms.event_form import EventForm
from tests.factories import a_note, a_report, a_source, an_event
from tests.timing import allowed_s
from tests.ui.huge_texts import huge_texts

# Of processor time of this thread, which other processes of a busy machine do not take.
QUICK_S = 0.5
# Thousands of marks are to be shaped in each text, however few of them are shown.
SHAPED_S = 1.5
HUGE = huge_texts()
LONGEST_SAID = 10_000


@pytest.fixture
def event(hard, window):
    text = "Said. " + HUGE[hard]
    source = a_source(label="Herald")
    report = a_report(source, text=text)
    event = an_event(title="Huge", summary=text)
    note = a_note(report, event, statement=text, quote=text, status_reason=text)
    window.desk.editing.apply("Add", source, report, event, note)
    QApplication.processEvents()
    return event


def of_processor(act, until, qtbot):
    """Return how many seconds of this thread's processor time ``act`` takes with all it causes."""
    started = time.thread_time()
    act()
    qtbot.waitUntil(until, timeout=20_000)
    QApplication.processEvents()
    return time.thread_time() - started


@pytest.mark.parametrize(
    ("hard", "shown_s"), [("short lines", QUICK_S), ("marks on letters", SHAPED_S)]
)
def test_an_event_of_huge_texts_is_shown_and_edited_at_once(window, event, shown_s, qtbot):
    area = window.detail.area
    taken_s = of_processor(
        lambda: window.selection.select(event_id=event.id),
        lambda: isinstance(area.widget(), EventView) and area.widget().record_id == event.id,
        qtbot,
    )
    assert taken_s < allowed_s(shown_s)
    said = [part.accessibleName() for part in area.findChildren(QWidget)]
    assert max(map(len, said)) < LONGEST_SAID
    taken_s = of_processor(
        lambda: window.forms.open_record(RecordKind.EVENT, event.id),
        lambda: isinstance(window.forms.top(), EventForm),
        qtbot,
    )
    assert taken_s < allowed_s(QUICK_S)
    form = window.forms.top()
    form.settle()
    form.close_form()
