"""The states of the main window on the example: panels, forms, lists and what opens over them."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QScrollArea, QToolButton, QWidget

from desktop.domain.record import RecordKind
from desktop.queries.as_of import Live
from desktop.ui.commanding.copy_place import CopyPlaceMenu
from desktop.ui.detail.judgements import GridView
from tests.ui.shooting.scene import Look, Scene, State, scene
from tests.ui.states import States

WITHDRAWAL, FLAGS = "gradually", "flags"


def walk(folder, look: Look) -> Iterator[State]:
    """Lead the program through all of them."""
    with scene(folder, look, "example") as here:
        yield from _selections(here)
        yield from _panels(here)
        yield from _opened_over(here)
        yield from _menus(here)
        states = States(here.window, here.waiting, folder)
        # With something selected, so that forms and panels are about something.
        here.select(event=WITHDRAWAL)
        yield from _settled(here, states.all())
        yield from _forms(here)
        yield from _told(here)


def _settled(here: Scene, walked: Iterator[State]) -> Iterator[State]:
    for name, shown in walked:
        yield here.shown(name, shown)


def _selections(here: Scene) -> Iterator[State]:
    yield here.shown("nothing_selected")
    here.select(base="Qamishli")
    yield here.shown("base_selected")
    page = here.window.detail.area.widget()
    grid = page.findChild(GridView)
    bar = here.window.detail.area.verticalScrollBar()
    bar.setValue(grid.mapTo(page, QPoint()).y())
    yield here.shown("base_with_its_grid")
    here.select(event=WITHDRAWAL)
    view = here.window.detail.area.widget()
    view.counted.button.click()
    yield here.shown("event_with_the_count_of_its_origins")
    bar = here.window.detail.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    yield here.shown("event_scrolled_down")


def _panels(here: Scene) -> Iterator[State]:
    window = here.window
    here.select(event=FLAGS)
    here.do("delete_selected")
    here.do("show_trash")
    yield here.shown("trash_with_an_event")
    here.do("undo")
    here.do("show_trash")
    here.put_away_bars()
    here.do("show_search")
    QTest.keyClicks(window.found.entry, "qamishli")
    here.press(window.found.entry, Qt.Key.Key_Return)
    here.until(window.found.events_button.isEnabled)
    yield here.shown("search_with_results")
    window.found.entry.selectAll()
    QTest.keyClicks(window.found.entry, "nowhere at all")
    here.press(window.found.entry, Qt.Key.Key_Return)
    yield here.shown("search_without_results")
    here.do("show_search")
    here.do("show_events")
    window.events.lines.selectAll()
    yield here.shown("events_to_be_edited_together")
    here.do("show_events")
    here.do("show_report")
    window.report.read(here.id_of(RecordKind.REPORT, "Reuters"))
    yield here.shown("report_read")
    here.do("show_report")
    here.do("show_differences")
    window.differences.show_button.click()
    yield here.shown("differences_found")
    here.do("show_differences")
    here.do("show_merging")
    window.merging.keep.choose(here.id_of(RecordKind.BASE, "Hmeimim"))
    window.merging.others.choose(here.id_of(RecordKind.BASE, "Tartus"))
    yield here.shown("merge_previewed")
    here.do("show_merging")
    here.do("filters")
    window.filters.words["kinds"].ticks["sighting"].trigger()
    yield here.shown("filtered")
    window.filters.clear_button.click()
    here.do("filters")
    QTest.keyClicks(window.bases.filter_field, "zzz")
    yield here.shown("no_base_of_that_name")
    window.bases.filter_field.clear()
    here.do("move_panels")
    yield here.shown("panels_that_can_be_moved")
    here.do("move_panels")
    yield from _looking_back(here)


def _looking_back(here: Scene) -> Iterator[State]:
    window = here.window
    here.do("look_back")
    yield here.shown("day_to_look_back_to")
    window.as_of.panel.day.setDate(window.as_of.panel.day.date().addDays(-2))
    window.as_of.panel.show_button.click()
    yield here.shown("looking_back")
    here.select(event=WITHDRAWAL)
    yield here.shown("looking_back_at_an_event")
    here.select(base="Qamishli")
    yield here.shown("looking_back_at_a_base")
    window.as_of.panel.time.setDateTime(window.as_of.panel.time.dateTime().addYears(-1))
    here.do("look_back")
    yield here.shown("moment_to_look_back_to")
    window.as_of.panel.show_button.click()
    yield here.shown("looking_back_before_anything")
    window.lens.look(Live())
    here.settle()


def _opened_over(here: Scene) -> Iterator[State]:
    window = here.window
    window.search.focus_search()
    QTest.keyClicks(window.search.entry, "qamishli")
    here.until(window.search.results.isVisible)
    yield here.shown("results_under_the_search_box")
    here.press(window.search.entry, Qt.Key.Key_Escape)
    window.search.entry.clear()
    here.do("all_commands")
    QTest.keyClicks(window.commanding.palette.entry, "add")
    yield here.shown("commands_found")
    window.commanding.palette.hide()
    here.do("quick_add")
    line = window.commanding.quick_add
    QTest.keyClicks(line.entry, "Flags seen at Qamishli, 26 Jan, via Reuters")
    here.until(lambda: "Flags" in line.parts["title"][1].text())
    yield here.shown("event_in_one_line")
    line.hide()


def _menus(here: Scene) -> Iterator[State]:
    window = here.window
    for action in window.menuBar().actions():
        title = action.text().replace("&", "").lower()
        place = window.menuBar().actionGeometry(action).bottomLeft()
        action.menu().popup(window.menuBar().mapToGlobal(place))
        yield here.shown(f"menu_{title}")
        if title == "view":
            yield from _inside(here, action.menu())
        action.menu().hide()
    for name, place, at in _places_with_menus(here):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, place.mapToGlobal(at))
        QApplication.sendEvent(place, event)
        here.until(lambda: QApplication.activePopupWidget() is not None)
        yield here.shown(name)
        QApplication.activePopupWidget().hide()
    copying = window.findChildren(CopyPlaceMenu)[0]  # Made for the menu of the base.
    copying.popup(window.mapToGlobal(QPoint(300, 200)))
    yield here.shown("menu_of_copying_a_place")
    copying.hide()
    for name, button in (
        ("menu_of_the_event", window.detail.area.widget().head.findChildren(QToolButton)[-1]),
        ("menu_of_the_timeline", window.timeline.header.view),
        ("menu_of_sorting", window.bases.sort_button),
    ):
        yield from _menu_of(here, name, button)
    here.do("show_map")
    yield from _menu_of(here, "menu_of_the_map", window.map.panel.header.menu)
    here.do("show_map")
    here.do("filters")
    yield from _menu_of(here, "menu_of_a_filter", window.filters.words["kinds"])
    here.do("filters")


def _inside(here: Scene, menu: QMenu) -> Iterator[State]:
    """Open the menus inside one, where they open."""
    for action in menu.actions():
        if action.menu() is not None:
            place = menu.actionGeometry(action).topRight()
            action.menu().popup(menu.mapToGlobal(place))
            name = action.text().replace("&", "").replace(" ", "_").lower()
            yield here.shown(f"menu_view_{name}")
            action.menu().hide()


def _menu_of(here: Scene, name: str, button: QToolButton) -> Iterator[State]:
    menu = button.menu()
    assert isinstance(menu, QMenu)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    yield here.shown(name)
    menu.hide()


def _places_with_menus(here: Scene) -> Iterator[tuple[str, QWidget, QPoint]]:
    window = here.window
    here.select(event=WITHDRAWAL)
    bases = window.bases.view
    first = bases.visualRect(window.bases.model.first_base()).center()
    yield "menu_of_a_base", bases.viewport(), first
    here.do("show_events")
    lines = window.events.lines
    yield "menu_of_a_line", lines.viewport(), lines.visualItemRect(lines.topLevelItem(0)).center()
    here.do("show_events")


def _forms(here: Scene) -> Iterator[State]:
    window = here.window
    here.do("add_event")
    form = window.forms.top()
    form.save()
    yield here.shown("event_refused")
    QTest.keyClicks(form.name, "Vehicles and heavy weapons move from Qamishli")
    QTest.keyClicks(form.when.words, "in the past 2 days")
    here.until(form.similar.isVisible)
    yield here.shown("event_like_another")
    form.when.bounds_button.click()
    yield here.shown("event_with_bounds")
    form.frame.findChild(QScrollArea).verticalScrollBar().setValue(10_000)
    yield here.shown("event_form_scrolled_down")
    _close_forms(here)
    here.select(base="Qamishli")
    here.do("edit_selected")
    yield here.shown("base_edited")
    _close_forms(here)
    here.select(event=WITHDRAWAL)
    here.do("edit_selected")
    yield here.shown("event_edited")
    _close_forms(here)


def _close_forms(here: Scene) -> None:
    while here.window.forms.top() is not None:
        here.window.forms.top().settle()
        here.window.forms.top().close_form()
    here.settle()


def _told(here: Scene) -> Iterator[State]:
    window = here.window
    window.tell("The disk is full: what you typed is kept, nothing was saved.")
    window.detail.address_chosen.emit("https://news.example/2026/01/26/qamishli")
    yield here.shown("told_in_a_bar")
