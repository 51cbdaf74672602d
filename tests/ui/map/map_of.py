"""The map of a window on the example, and one by itself."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QEventLoop, QThreadPool, QTimer

from desktop.domain.errors import BasewatchError
from desktop.queries.reader import Readers
from desktop.ui.map.canvas import MapCanvas
from desktop.ui.map.stage import MapStage
from desktop.ui.tasks import TaskRunner


def show_map(desktop, window):
    """Show the map and wait for what it asks."""
    window.action("show_map").setChecked(True)
    desktop.qtbot.waitUntil(lambda: window.map.panel is not None)
    desktop.qtbot.waitUntil(lambda: window.map.panel.stage.answer.bases != ())
    return window.map.panel


def a_canvas(qtbot, theme, world, layers=None):
    """Return a map by itself, of 800 by 500."""
    stage = MapStage(theme, lambda: date(2026, 1, 27))
    runner = TaskRunner(Readers(_no_casebook), QThreadPool.globalInstance(), stage)
    made = MapCanvas(stage, world, runner, layers)
    stage.setParent(made)
    qtbot.addWidget(made, before_close_func=_wait_for_worker)
    made.resize(800, 500)
    return made


def picture_of(canvas):
    """Return what the map shows once everything is drawn."""
    guard = QTimer(singleShot=True)
    guard.start(20_000)
    canvas.grab()
    while not canvas.is_settled:
        assert guard.isActive(), "it never settles"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        canvas.grab()
    return canvas.grab().toImage()


def _no_casebook():
    raise BasewatchError("There is none here.")


def _wait_for_worker(_canvas):
    QThreadPool.globalInstance().waitForDone()
