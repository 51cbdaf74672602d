"""Records dragged to another program: safe sentences as plain text, and nothing else."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.record import RecordKind
from desktop.queries.event_page import event_page
from desktop.services.dragged import sentence_of
from desktop.store.errors import StoreError
from desktop.ui.detail.note_card import NoteCard
from desktop.ui.records import lines as record_lines
from tests.ui.desktop_of import NOW, WITHDRAWAL


@pytest.fixture
def events(window, qtbot):
    window.action("show_events").trigger()
    qtbot.waitUntil(lambda: window.events.lines.topLevelItemCount() == 11)
    return window.events.lines


def dragged_of(view, rows):
    return view.model().mimeData([view.model().index(row, 0) for row in rows])


def test_a_dragged_event_is_its_safe_sentence(desktop, events):
    assert events.dragEnabled()
    rows = range(2)
    held = dragged_of(events, reversed(rows))
    reader = desktop.readers.here()
    ids = [events.topLevelItem(row).data(0, Qt.ItemDataRole.UserRole)[1] for row in rows]
    sentences = [event_page(reader, one, NOW.date()).sentence for one in ids]
    assert held.text() == "\n".join(sentences)
    assert not held.hasHtml()
    assert not held.hasUrls()


def test_of_many_dragged_events_the_rest_are_the_words_of_their_lines(events, monkeypatch):
    monkeypatch.setattr(record_lines, "_MOST_SENTENCES", 1)
    first, second = dragged_of(events, range(2)).text().split("\n")
    assert first.endswith(".")
    assert second.startswith(f"{events.topLevelItem(1).text(0)}, {events.topLevelItem(1).text(1)}")


def test_a_line_whose_sentence_cannot_be_read_is_dragged_as_it_stands(events, monkeypatch):
    def fail(*_asked):
        raise StoreError("gone")

    monkeypatch.setattr("desktop.ui.dragging.sentence_of", fail)
    assert dragged_of(events, [0]).text().startswith(events.topLevelItem(0).text(0))


def test_a_dragged_hit_is_the_sentence_of_its_record(desktop, window, qtbot):
    window.action("show_search").trigger()
    window.found.search("Qamishli")
    qtbot.waitUntil(lambda: window.found.lines.topLevelItemCount() > 3)
    qtbot.waitUntil(lambda: not window.pool.activeThreadCount())
    lines = window.found.lines
    said = set()
    for row in range(lines.topLevelItemCount()):
        kind, record_id = lines.topLevelItem(row).data(0, Qt.ItemDataRole.UserRole)
        sentence = sentence_of(desktop.readers.here(), RecordKind(kind), record_id)
        text = dragged_of(lines, [row]).text()
        assert text == sentence or (not sentence and lines.topLevelItem(row).text(1) in text)
        said.add(kind)
    assert {"event", "note"} & said


def test_a_dragged_base_is_what_its_line_says_aloud(window):
    view = window.bases.view
    model = view.model()
    assert view.dragEnabled()
    index = model.first_base()
    assert index.flags() & Qt.ItemFlag.ItemIsDragEnabled
    held = model.mimeData([model.index(0, 0), index])
    assert held.text() == index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "posture: " in held.text()


def test_a_note_card_is_dragged_with_its_citation(desktop, window, monkeypatch):
    window.selection.select(event_id=desktop.id_of(RecordKind.EVENT, WITHDRAWAL))
    card = desktop.event_view().findChildren(NoteCard)[0]
    held = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _action: held.append(drag.mimeData().text()))
    at = QPoint(3, 3)
    far = at + QPoint(QApplication.startDragDistance() + 5, 0)
    QTest.mousePress(card, Qt.MouseButton.LeftButton, pos=at)
    move(card, at + QPoint(1, 0))
    assert held == []
    move(card, far)
    move(card, far)
    assert held == [sentence_of(desktop.readers.here(), RecordKind.NOTE, card.note.id)]
    QTest.mouseRelease(card, Qt.MouseButton.LeftButton, pos=far)


def move(widget, at):
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove,
        QPointF(at),
        QPointF(widget.mapToGlobal(at)),
        Qt.MouseButton.NoButton,
        left,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


def test_what_comes_out_of_a_window_is_no_report_for_it(window, events):
    assert not is_taken(window, dragged_of(events, [0]))
    strange = QMimeData()
    strange.setText("Trucks left.")
    assert is_taken(window, strange)


def is_taken(window, held):
    event = QDragEnterEvent(
        QPoint(9, 9),
        Qt.DropAction.CopyAction,
        held,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    QApplication.sendEvent(window, event)
    return event.isAccepted()
