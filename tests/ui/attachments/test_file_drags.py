"""Files dragged out of the detail pane and of a report's form, as copies."""

from dataclasses import replace
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop.domain.record import RecordKind
from desktop.services.attachments import Attaching
from desktop.ui.attachments import file_drags
from desktop.ui.detail.parts import RecordLink
from desktop.ui.widgets.banner import Banner
from tests.ui.desktop_of import WITHDRAWAL

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class Drag:
    """Stands for the drag, which would wait for a hand."""

    begun: ClassVar = []

    def __init__(self, source) -> None:
        self.source = source

    def setMimeData(self, held):  # noqa: N802 - Qt's name.
        self.held = held

    def exec(self, _action):
        Drag.begun.append(self.held)


@pytest.fixture
def drags(monkeypatch):
    monkeypatch.setattr(Drag, "begun", [])
    monkeypatch.setattr(file_drags, "QDrag", Drag)
    return Drag.begun


@pytest.fixture
def report(desktop, window):
    found = desktop.id_of(RecordKind.REPORT, "Reuters")
    for name, content in (("gate.txt", b"one"), ("run.exe", b"two")):
        Attaching(desktop.editing).attach(found, name, content)
    return found


def send(widget, kind, at, button, held):
    place = QPointF(at)
    where = QPointF(widget.mapToGlobal(at))
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QMouseEvent(kind, place, where, button, held, none))


def pull(widget, start, *, far=60):
    """Press at a spot and move away, with the button held."""
    send(widget, QEvent.Type.MouseButtonPress, start, LEFT, LEFT)
    send(widget, QEvent.Type.MouseMove, start + QPoint(1, 1), NONE, LEFT)
    send(widget, QEvent.Type.MouseMove, start + QPoint(far, 1), NONE, LEFT)


def let_go(widget, at):
    send(widget, QEvent.Type.MouseButtonRelease, at, LEFT, NONE)


def paths(held):
    return [Path(url.toLocalFile()) for url in held.urls()]


@pytest.fixture
def link(desktop, window, report):
    """Return the line of the detail pane that tells how many files a report has."""
    window.selection.select(event_id=desktop.id_of(RecordKind.EVENT, WITHDRAWAL))

    def found():
        links = desktop.event_view().findChildren(RecordLink)
        return next((one for one in links if one.words == "2 files"), None)

    desktop.qtbot.waitUntil(lambda: found() is not None)
    return found()


def test_the_files_of_a_report_are_dragged_out_of_the_detail_pane(
    desktop, window, link, drags, qtbot
):
    pull(link, QPoint(4, 4))
    qtbot.waitUntil(lambda: len(drags) == 1)
    let_go(link, QPoint(90, 5))
    copies = paths(drags[0])
    assert [path.name for path in copies] == ["gate.txt", "run.exe.quarantine"]
    assert [path.read_bytes() for path in copies] == [b"one", b"two"]
    assert not window.form_is_shown
    desktop.close()
    assert not any(path.exists() for path in copies)
    assert not copies[0].parents[1].exists()


def test_a_click_and_a_press_that_hardly_moves_drag_nothing(window, link, drags, qtbot):
    pull(link, QPoint(4, 4), far=2)
    let_go(link, QPoint(6, 5))
    assert window.form_is_shown
    window.forms.top().close_form()
    assert drags == []


def test_one_file_is_dragged_out_of_the_form_and_comes_back_into_none(window, report, drags, qtbot):
    window.forms.open_record(RecordKind.REPORT, report)
    field = window.forms.top().files
    field.fold.setChecked(True)
    item = field.list.topLevelItem(1)
    spot = field.list.visualItemRect(item).center()
    pull(field.list.viewport(), spot)
    qtbot.waitUntil(lambda: len(drags) == 1)
    assert [path.read_bytes() for path in paths(drags[0])] == [b"two"]
    entered = QDragEnterEvent(
        QPoint(1, 1), Qt.DropAction.CopyAction, drags[0], LEFT, Qt.KeyboardModifier.NoModifier
    )
    entered.ignore()
    field.dragEnterEvent(entered)
    assert not entered.isAccepted()
    below = QPoint(spot.x(), field.list.viewport().height() - 1)
    if field.list.itemAt(below) is None:
        pull(field.list.viewport(), below)
    assert len(drags) == 1


def said(window):
    return " ".join(one.label.text() for one in window.findChildren(Banner))


def test_what_may_not_be_passed_on_stays_with_a_word(desktop, window, report, link, drags, qtbot):
    kept = desktop.readers.here().get(RecordKind.REPORT, report)
    desktop.editing.apply("Change", replace(kept, private=True))
    window.file_drags.begin(held_start(link, report))
    qtbot.waitUntil(lambda: "private or not for passing on" in said(window))
    assert drags == []


def held_start(widget, report):
    start = file_drags.DragStart(widget, lambda _at: (report, ""))
    start.of, start.is_held = (report, ""), True
    return start


def test_who_lets_go_too_early_is_told_and_of_a_page_that_is_gone_nothing_is_dragged(
    window, report, drags, qtbot
):
    early = held_start(window, report)
    early.is_held = False
    window.file_drags.begin(early)
    qtbot.waitUntil(lambda: "Drag it again" in said(window))
    gone = held_start(window, report)
    with qtbot.waitSignal(window.file_drags._runner.done):
        window.file_drags.begin(gone)
        with qtbot.waitSignal(gone.destroyed):
            gone.deleteLater()
    assert drags == []
