"""The menus of the map: of bases, events, movements, and of a place where nothing is."""

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.domain.base import PlacePrecision
from desktop.domain.record import RecordKind
from desktop.queries.choices import choices
from desktop.ui.forms.base_form import BaseForm
from desktop.ui.forms.event_form import EventForm
from tests.ui.map.map_of import picture_of, show_map
from tests.ui.map.test_map_panel import spot_of
from tests.ui.map.test_marks import an_event_at, with_events


@pytest.fixture
def panel(desktop, window):
    made = show_map(desktop, window)
    made.stage.fit()
    picture_of(made.canvas)
    return made


def ask(canvas, at, reason=QContextMenuEvent.Reason.Mouse):
    QApplication.sendEvent(canvas, QContextMenuEvent(reason, at, canvas.mapToGlobal(at)))


def by_key(canvas):
    ask(canvas, QPoint(), QContextMenuEvent.Reason.Keyboard)


def offered(window):
    """Return the words of the record's menu that is open, and close it."""
    menu = window.record_menu.menu
    assert menu.isVisible()
    found = [one.text() for one in menu.actions() if not one.isSeparator()]
    menu.close()
    return found


def test_a_base_on_the_map_has_its_menu_by_right_click_and_by_key(desktop, window, panel):
    base = desktop.id_of(RecordKind.BASE, "Tartus")
    ask(panel.canvas, spot_of(panel, base))
    assert window.selection.base_id == base
    words = offered(window)
    assert {"Show only its events", "Add event here", "Copy"} < set(words)
    by_key(panel.canvas)
    assert offered(window) == words
    panel.walking.walk(1)
    by_key(panel.canvas)
    assert window.selection.base_id == panel.stage.pointed
    offered(window)


def test_an_event_of_its_own_place_has_its_menu_and_of_several_one_is_chosen(
    desktop, window, qtbot
):
    alone = an_event_at(34.0, 38.0, title="Convoy halts")
    both = [an_event_at(36.5, 39.0, title=title) for title in ("First", "Second")]
    panel = with_events(desktop, window, alone, *both)
    canvas, menu = panel.canvas, window.record_menu.menu
    one, two = sorted(canvas.scene.marks, key=lambda mark: mark.events)
    ask(canvas, one.at(canvas.stage.view).toPoint())
    qtbot.waitUntil(menu.isVisible)
    assert window.selection.event_id == alone.id
    assert "Show on the timeline" in offered(window)
    ask(canvas, two.at(canvas.stage.view).toPoint())
    qtbot.waitUntil(lambda: panel.marked.menu is not None)
    assert not menu.isVisible()
    panel.marked.menu.actions()[0].trigger()
    panel.marked.menu.close()
    assert window.selection.event_id in {event.id for event in both}
    offered(window)
    by_key(canvas)
    assert "Show on the timeline" in offered(window)


def test_a_movement_has_the_menu_of_its_event(desktop, window, panel):
    canvas = panel.canvas
    at = next(
        QPointF(x, y)
        for y in range(0, canvas.height(), 4)
        for x in range(0, canvas.width(), 4)
        if canvas.found_at(QPointF(x, y)).movement is not None
    )
    number = canvas.found_at(at).movement
    ask(canvas, at.toPoint())
    assert window.selection.event_id == panel.stage.answer.movements[number].event
    assert "Add note" in offered(window)


def nothing_there(canvas):
    return next(
        QPoint(x, y)
        for y in range(20, canvas.height(), 10)
        for x in range(20, canvas.width(), 10)
        if not canvas.found_at(QPointF(x, y)).is_something
    )


def test_where_nothing_is_the_place_is_copied_and_something_is_added_there(desktop, window, panel):
    canvas, menus = panel.canvas, panel.menus
    at = nothing_there(canvas)
    lat, lon = panel.stage.view.from_page(at.x(), at.y())
    ask(canvas, at)
    assert menus.place.isVisible()
    menus.copying.actions()[0].trigger()
    told = [float(part) for part in QGuiApplication.clipboard().text().split(",")]
    assert told == pytest.approx([lat, lon], abs=0.6)
    menus.to_add[0].trigger()
    menus.place.close()
    form = window.forms.top()
    assert isinstance(form, EventForm)
    (point,) = form.place.attribute().values()
    assert (point.lat, point.lon) == pytest.approx((lat, lon), abs=0.6)
    assert point.precision is panel.tools.precision() is not PlacePrecision.EXACT
    assert form.place.isVisible()
    form.close_form()
    ask(canvas, at)
    menus.to_add[1].trigger()
    menus.place.close()
    form = window.forms.top()
    assert isinstance(form, BaseForm)
    assert form.place.attribute() == pytest.approx((lat, lon), abs=0.6)
    form.close_form()


def test_with_nothing_selected_the_key_leads_to_the_middle_of_the_map(desktop, window, panel):
    for one in choices(desktop.readers.here(), RecordKind.BASE):
        desktop.editing.trash("Delete", desktop.readers.here().get(RecordKind.BASE, one.id))
    desktop.qtbot.waitUntil(lambda: not panel.stage.answer.bases)
    window.selection.select()
    picture_of(panel.canvas)
    by_key(panel.canvas)
    assert panel.menus.place.isVisible()
    panel.menus.place.close()


def test_a_tool_in_hand_has_no_menu(window, panel):
    panel.tools.pick()
    ask(panel.canvas, nothing_there(panel.canvas))
    assert not panel.menus.place.isVisible()
    panel.tools.leave()


def test_where_nothing_may_be_changed_nothing_is_added_from_the_map(desktop, qtbot):
    window = desktop.open("Somebody else has it open.")
    panel = show_map(desktop, window)
    assert [one.isEnabled() for one in panel.menus.to_add] == [False, False]
