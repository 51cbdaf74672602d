"""Undo of a large import in the real window: it goes on, says what it does, and is never frozen."""

from contextlib import closing
from dataclasses import replace
from time import thread_time

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel

from desktop.domain.record import RecordKind
from desktop.services.casebooks import open_casebook
from desktop.services.undoing.process import StepProcess
from desktop.ui.desk import Desk
from desktop.ui.widgets.banner import Banner
from tests.brought import bring
from tests.factories import NOON, Clock, a_base, an_event
from tests.timing import allowed_s
from tests.ui.desktop_of import all_text, events_shown

EVENTS = 2_000
LONGEST_BUSY_S = 0.1


class Heartbeat(QObject):
    """How long the window's own thread works between two turns of its loop, at most.

    Its own time is counted, not that of other programs on the same machine.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest_s, self._last = 0.0, thread_time()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = thread_time()
        self.longest_s, self._last = max(self.longest_s, now - self._last), now

    def stop(self) -> float:
        self._timer.stop()
        return self.longest_s


@pytest.fixture
def large(desktop):
    """The window on a casebook that a large import came into last."""
    with closing(open_casebook(desktop.path)) as casebook:
        base = a_base(name="Brought")
        events = [an_event(base, title=f"Brought {number}") for number in range(EVENTS)]
        bring(casebook, [base, *events], clock=Clock(NOON), label="Import a & b.csv")
    desktop.open()
    return desktop


def counts(desktop):
    return desktop.window.desk.readers.here().db.execute("SELECT COUNT(*) FROM event").fetchone()[0]


def test_a_large_import_is_taken_back_and_brought_again_while_the_window_goes_on(large, qtbot):
    window = large.window
    undo, redo = window.action("undo"), window.action("redo")
    line = window.status.findChild(QLabel, "step_line")
    assert undo.text() == "&Undo import a && b.csv"
    before = events_shown(window)
    told = []
    window.commands.began.connect(lambda: told.append((undo.text(), line.text())))
    beat = Heartbeat()
    with qtbot.waitSignal(window.commands.ended, timeout=60_000):
        undo.trigger()
        assert told == [("Taking back “Import a && b.csv”…", "Taking back “Import a & b.csv”: 0 %")]
        assert (undo.isEnabled(), redo.isEnabled(), line.isVisible()) == (False, False, True)
        large.editing.apply("Add base", a_base(name="By hand"))
        assert (undo.isEnabled(), undo.text()) == (False, "Taking back “Import a && b.csv”…")
    assert beat.stop() < allowed_s(LONGEST_BUSY_S)
    assert not line.isVisible()
    assert window.status.told_label.full_text == "“Import a & b.csv” was taken back."
    qtbot.waitUntil(lambda: events_shown(window) < before)
    assert "Brought" not in all_text(window.timeline)
    assert large.editing.redo_label == "Import a & b.csv"
    assert (undo.text(), redo.text()) == ("&Undo add base", "&Redo import a && b.csv")
    with qtbot.waitSignal(window.commands.ended, timeout=60_000):
        redo.trigger()
        assert redo.text() == "Bringing back “Import a && b.csv”…"
        assert line.text() == "Bringing back “Import a & b.csv”: 0 %"
    assert window.status.told_label.full_text == "“Import a & b.csv” is there again."
    qtbot.waitUntil(lambda: events_shown(window) == before)


def test_what_is_refused_is_told_and_undo_is_there_again(large, qtbot):
    window, editing = large.window, large.editing
    base_id = large.id_of(RecordKind.BASE, "Brought")
    base = large.readers.here().get(RecordKind.BASE, base_id)
    with qtbot.waitSignal(window.commands.ended, timeout=60_000):
        window.action("undo").trigger()
        editing.apply("Edit base", replace(base, summary="Changed meanwhile."))
    said = [one.label.text() for one in window.findChildren(Banner)]
    assert any("meanwhile" in one or "changed since" in one for one in said)
    assert window.action("undo").isEnabled()
    assert window.action("undo").text() == "&Undo edit base"


def test_a_window_that_closes_meanwhile_leaves_the_casebook_as_it_was(large, qtbot):
    before = counts(large)
    large.window.action("undo").trigger()
    large.close()
    with closing(open_casebook(large.path)) as again, again.transaction() as db:
        assert db.execute("SELECT COUNT(*) FROM event").fetchone() == (before,)
        assert large.editing_of(again).undo_label == "Import a & b.csv"


def test_a_step_of_a_few_records_is_taken_back_on_the_spot(desktop):
    window = desktop.open()
    desktop.editing.apply("Add base", a_base(name="By hand"))
    window.action("undo").trigger()
    assert desktop.editing.redo_label == "Add base"
    assert window.action("redo").isEnabled()


def test_where_nothing_can_be_started_it_is_said(large, qtbot, monkeypatch):
    window = large.window
    assert isinstance(window.desk, Desk)

    def run(_self, _told):
        from desktop.services.undoing.process import StepFailed

        raise StepFailed("It cannot be done: no memory.")

    monkeypatch.setattr(StepProcess, "run", run)
    with qtbot.waitSignal(window.commands.refused) as refused:
        window.action("undo").trigger()
    assert refused.args == ["It cannot be done: no memory."]
    assert window.action("undo").isEnabled()
