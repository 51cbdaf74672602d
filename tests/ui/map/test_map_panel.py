"""The map in the window: what it shows, where it goes, what it tells the rest."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from desktop.domain.event import EventKind
from desktop.domain.record import RecordKind
from tests.ui.map.map_of import show_map


@pytest.fixture
def panel(desktop, window):
    return show_map(desktop, window)


def spot_of(panel, base_id):
    """Return where a base lies on the canvas, as a point to click."""
    base = panel.stage.by_id[base_id]
    return QPointF(*panel.stage.view.project(base.lat, base.lon)).toPoint()


def test_nothing_of_the_map_is_there_before_it_is_shown(desktop, window):
    assert window.map.panel is None
    assert not window.map_dock.isVisible()
    panel = show_map(desktop, window)
    assert {base.name for base in panel.stage.placed.bases} >= {"Qamishli Airport"}


def test_keys_reach_the_map_that_was_asked_for_and_the_timeline_after_it(desktop, window):
    action = window.action("show_map")
    action.trigger()
    desktop.qtbot.waitUntil(lambda: window.map.panel is not None)
    panel = window.map.panel
    desktop.qtbot.waitUntil(lambda: window.focusWidget() is panel.canvas)
    action.trigger()
    assert not window.map_dock.isVisible()
    reached = window.focusWidget()
    assert reached is window.timeline or window.timeline.isAncestorOf(reached)


def test_the_window_imports_nothing_of_the_map_at_its_start():
    script = (
        "import sys, desktop.ui.main_window, desktop.ui.furnishing, desktop.ui.wiring;"
        "late = ('desktop.services.mapping', 'desktop.ui.map.panel', 'desktop.ui.map.canvas');"
        "print([name for name in sys.modules if name.startswith(late)])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_a_base_is_selected_everywhere_by_a_click(desktop, window, panel):
    base_id = desktop.id_of(RecordKind.BASE, "Qamishli")
    QTest.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=spot_of(panel, base_id))
    assert window.selection.base_id == base_id


def test_a_base_that_is_chosen_elsewhere_comes_into_view(desktop, window, panel):
    base_id = desktop.id_of(RecordKind.BASE, "Qamishli")
    panel.stage.move_to(panel.stage.view.panned(4_000, 0))
    window.selection.select(base_id=base_id)
    assert panel.stage.base_id == base_id
    assert panel.canvas.rect().contains(spot_of(panel, base_id))


def test_the_map_shows_the_events_of_the_timelines_period_and_filters(desktop, window, panel):
    qtbot, stage = desktop.qtbot, panel.stage
    before = sum(base.events for base in stage.answer.bases)
    with qtbot.waitSignal(stage.answered):
        window.filters.words["kinds"].ticks[EventKind.SIGHTING.value].setChecked(True)
    assert 0 < sum(base.events for base in stage.answer.bases) < before
    window.timeline.set_period(0.0, 86_400.0)
    qtbot.waitUntil(lambda: sum(base.events for base in stage.answer.bases) == 0)
    assert "1970" in panel.header.told.full_text


def test_keys_pan_zoom_fit_and_walk_from_base_to_base(desktop, window, panel):
    stage, canvas = panel.stage, panel.canvas
    fitted = stage.view
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert stage.view.centre_x > fitted.centre_x
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert stage.view.scale > fitted.scale
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert stage.view == fitted
    assert panel.walking.walk(1)
    assert stage.pointed == stage.placed.bases[0].id
    assert stage.placed.bases[0].name in canvas.accessibleDescription()
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert window.selection.base_id == stage.placed.bases[0].id
    assert [panel.walking.walk(1) for _base in stage.placed.bases][-1] is False
    assert stage.pointed == ""


def test_the_wheel_zooms_at_the_pointer_and_a_drag_pans(qtbot, panel):
    stage, canvas = panel.stage, panel.canvas
    spot = QPointF(40, 30)
    held = stage.view.from_page(40, 30)
    canvas.zoom(2.0, spot)
    assert stage.view.from_page(40, 30) == pytest.approx(held)
    before = stage.view
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(60, 50))
    QTest.mouseMove(canvas, QPoint(80, 50))
    QTest.mouseMove(canvas, QPoint(100, 50))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 50))
    assert stage.view.centre_x < before.centre_x
    assert stage.view.scale == before.scale


def test_the_table_says_the_same_to_those_who_cannot_see_the_map(desktop, window, panel):
    panel.header.menu.table.setChecked(True)
    assert panel.table.isVisible()
    model = panel.table.bases
    lines = {
        model.index(row, 0).data(): [model.index(row, at).data() for at in range(6)]
        for row in range(model.rowCount())
    }
    assert lines["Qamishli Airport"][3] == "Drawing down"
    movements = panel.table.movements
    ends = {
        (movements.index(row, 0).data(), movements.index(row, 1).data())
        for row in range(movements.rowCount())
    }
    assert ("Qamishli Airport", "Hmeimim Air Base") in ends
    panel.table.base_view.selectRow(0)
    assert window.selection.base_id == model.ids[0]


def test_what_was_looked_at_is_remembered(desktop, window):
    panel = show_map(desktop, window)
    panel.canvas.zoom(4.0)
    view = panel.stage.view
    desktop.close()
    panel = show_map(desktop, desktop.open())
    assert panel.stage.view.scale == pytest.approx(view.scale)
    assert panel.stage.view.centre_x == pytest.approx(view.centre_x)
