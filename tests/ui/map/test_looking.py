"""Looking at the map: tips, measuring, legend, coordinates, room, as-of, and hostile casebooks."""

from dataclasses import replace
from datetime import date
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from desktop.domain.base import BaseKind, PlacePrecision
from desktop.domain.event import EventKind
from desktop.domain.ids import BaseId, EventId
from desktop.domain.posture import PostureState
from desktop.domain.record import RecordKind
from desktop.queries.as_of import AsReported
from desktop.queries.map import MapAnswer, MapBase, MapEnd, MapMovement, MapWish
from desktop.services.mapping.coordinates import CoordinateStyle
from desktop.services.mapping.view import fitted
from desktop.ui.map import words
from desktop.ui.map.laying_out import scene_of
from desktop.ui.map.overlay import line_on_page
from desktop.ui.map.scale import plate
from desktop.ui.map.stage import Tool
from desktop.ui.map.stamps import Stamps
from desktop.ui.map.symbols import SymbolStyle
from desktop.ui.map.world import World
from desktop.ui.theme import Mode
from tests.given import SAME_FIXTURES
from tests.ui.map.map_of import a_canvas, picture_of, show_map
from tests.ui.pixels import colours

NAMES = ("قاعدة حميميم الجوية", "Авиабаза Хмеймим", "🛬 emoji ✈️", "n" * 200, "\u202eevil", "A & B")


@pytest.fixture
def panel(desktop, window):
    return show_map(desktop, window)


@pytest.fixture(scope="module")
def world():
    return World()


@pytest.fixture
def canvas(qtbot, theme, world):
    return a_canvas(qtbot, theme, world)


def a_base(number, lat=35.0, lon=36.0, **fields):
    held = {
        "id": BaseId(f"b{number}"),
        "name": f"Base {number}",
        "kind": BaseKind.AIR_BASE,
        "country": "SY",
        "lat": lat,
        "lon": lon,
        "precision": PlacePrecision.VICINITY,
        "posture": PostureState.ACTIVE,
        "last_evidence": date(2026, 1, 26),
        "stale_after_days": 30,
        "events": 3,
    }
    return MapBase(**held | fields)


def a_movement(origin, destination, **fields):
    held = {"events": 1, "event": EventId("e"), "ahead": 0}
    held |= {"untold": 0, "not_arrived": 0, "not_departed": 0}
    told = held | fields
    loose = max(told[name] for name in ("untold", "not_arrived", "not_departed", "ahead"))
    known = {"attested": told["events"] - loose}
    return MapMovement(origin=origin, destination=destination, **known | told)


def shown(canvas, bases, movements=()):
    canvas.stage.take(MapAnswer(wish=MapWish(), bases=tuple(bases), movements=tuple(movements)))
    return picture_of(canvas)


def spot_of(panel, base_id):
    base = panel.stage.by_id[base_id]
    return QPointF(*panel.stage.view.project(base.lat, base.lon)).toPoint()


def boxes_of(scene):
    writings = [scene.numbers, scene.ends, scene.counts, scene.names]
    found = [writing.box for held in writings for writing in held.values()]
    found += [state.box for state in scene.states]
    return found + [town.name.box for town in scene.towns]


def assert_nothing_overlaps(scene):
    for one, other in combinations(boxes_of(scene), 2):
        # Boxes that touch share no pixel that matters.
        assert not one.adjusted(0.5, 0.5, -0.5, -0.5).intersects(other), (one, other)


places = st.tuples(st.floats(33, 38), st.floats(34, 43))


@settings(
    suppress_health_check=SAME_FIXTURES,
    max_examples=40,
)
@given(
    st.lists(places, min_size=1, max_size=30),
    st.sampled_from(SymbolStyle),
    st.floats(0.2, 40),
    st.sampled_from(NAMES),
)
def test_nothing_that_is_written_lies_over_anything_else(
    canvas, theme, world, at, style, zoom, name
):
    stage = canvas.stage
    bases = [a_base(number, lat, lon) for number, (lat, lon) in enumerate(at)]
    bases[0] = replace(bases[0], name=name)
    moves = [
        a_movement(MapEnd(one.id, ""), MapEnd(other.id, ""), events=number + 1)
        for number, (one, other) in enumerate(pairwise(bases))
    ]
    moves.append(a_movement(MapEnd(bases[0].id, ""), MapEnd(None, "Russia")))
    stage.symbols = style
    stage.take(MapAnswer(wish=MapWish(), bases=tuple(bases), movements=tuple(moves)))
    view = fitted(at, 800, 500).zoomed_at(400, 250, zoom)
    scene = scene_of(stage.shown(), view, world, Stamps(theme))
    assert_nothing_overlaps(scene)


@pytest.mark.parametrize("style", SymbolStyle)
@pytest.mark.parametrize(
    "spots",
    [
        [(90.0, 0.0), (-90.0, 0.0)],
        [(0.0, 180.0), (0.0, -180.0), (10.0, 179.99)],
        [(35.0, 36.0)] * 1_000,
    ],
)
def test_bases_at_the_poles_at_180_degrees_and_all_at_one_spot_are_painted(canvas, spots, style):
    canvas.stage.symbols = style
    bases = [a_base(number, *spot) for number, spot in enumerate(spots)]
    moves = [a_movement(MapEnd(bases[0].id, ""), MapEnd(bases[1].id, ""), events=2)]
    before = shown(canvas, ())
    assert shown(canvas, bases, moves) != before
    assert canvas.scene.spots
    assert_nothing_overlaps(canvas.scene)


@pytest.mark.parametrize("name", NAMES)
def test_any_name_is_painted_in_a_box_that_ends_somewhere(canvas, name):
    bases = [a_base(0, name=name), a_base(1, 36.0, 37.0)]
    moves = [a_movement(MapEnd(bases[0].id, ""), MapEnd(None, name), events=3)]
    shown(canvas, bases, moves)
    assert max(box.width() for box in boxes_of(canvas.scene)) < 700
    at = QPointF(*canvas.stage.view.project(35.0, 36.0))
    assert "\u202e" not in canvas.words_at(at)


def test_a_map_without_any_place_says_what_to_do(desktop, window, panel):
    stage = panel.stage
    bases = tuple(replace(base, lat=None, lon=None) for base in stage.answer.bases)
    panel._take(replace(stage.answer, bases=bases, movements=()))
    assert "3 of 3 bases" in panel.header.told.full_text
    assert panel.empty.isVisible()
    with desktop.qtbot.waitSignal(window.forms.opened):
        panel.empty.button.click()
    panel._take(replace(stage.answer, bases=()))
    assert panel.empty.isVisible()
    panel.refresh()
    desktop.qtbot.waitUntil(lambda: not panel.empty.isVisible())


def test_the_tip_tells_every_fact_of_a_base_and_of_a_movement(canvas):
    bases = [a_base(0), a_base(1, 36.0, 38.0)]
    moves = [a_movement(MapEnd(bases[0].id, ""), MapEnd(bases[1].id, ""), events=2, not_arrived=1)]
    shown(canvas, bases, moves)
    tip = canvas.words_at(QPointF(*canvas.stage.view.project(35.0, 36.0)))
    assert tip.splitlines()[:2] == ["Base 0", "Air base, Syria"]
    (arc,) = canvas.scene.arcs
    ground, view = canvas.scene.view, canvas.stage.view
    middle = arc.middle - QPointF(
        (ground.width - view.width) / 2, (ground.height - view.height) / 2
    )
    assert canvas.words_at(middle) == (
        "Base 0 → Base 1\n2 events shown · arrival not attested in 1 of 2"
    )
    assert canvas.words_at(QPointF(2, 2)) == ""
    event = QHelpEvent(QEvent.Type.ToolTip, middle.toPoint(), QPoint(9, 9))
    QApplication.sendEvent(canvas, event)
    assert "arrival not attested" in QToolTip.text()
    QToolTip.hideText()


def test_a_movement_is_chosen_by_a_click_on_its_arc_or_the_words_at_its_end(canvas, qtbot):
    bases = [a_base(0), a_base(1, 36.0, 38.0)]
    moves = [
        a_movement(MapEnd(bases[0].id, ""), MapEnd(bases[1].id, "")),
        a_movement(MapEnd(None, "Russia"), MapEnd(bases[1].id, ""), events=2),
    ]
    shown(canvas, bases, moves)
    off = QPointF(
        (canvas.scene.view.width - canvas.width()) / 2,
        (canvas.scene.view.height - canvas.height()) / 2,
    )
    for number, spot in (
        (0, canvas.scene.arcs[0].middle),
        (1, canvas.scene.ends[1].box.center()),
    ):
        with qtbot.waitSignal(canvas.movement_clicked) as clicked:
            QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=(spot - off).toPoint())
        assert clicked.args == [number]


def test_the_pointer_shows_what_can_be_clicked(canvas, qtbot):
    with qtbot.waitExposed(canvas):
        canvas.show()
    shown(canvas, [a_base(0)])
    at = QPointF(*canvas.stage.view.project(35.0, 36.0)).toPoint()
    QTest.mouseMove(canvas, at)
    assert canvas.cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert canvas.stage.pointed == "b0"
    QTest.mouseMove(canvas, QPoint(3, 3))
    assert canvas.cursor().shape() is Qt.CursorShape.OpenHandCursor
    canvas.stage.set_tool(Tool.MEASURE)
    QTest.mouseMove(canvas, QPoint(9, 9))
    assert canvas.cursor().shape() is Qt.CursorShape.CrossCursor
    canvas.leaveEvent(None)
    assert canvas.stage.pointed == ""


def test_the_wheel_zooms_and_the_old_picture_is_stretched_until_it_rests(canvas, qtbot):
    shown(canvas, [a_base(0)])
    sharp = canvas.drawn.view
    wheel = QWheelEvent(
        QPointF(90, 80),
        QPointF(90, 80),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    held = canvas.stage.view.from_page(90, 80)
    QApplication.sendEvent(canvas, wheel)
    assert canvas.stage.view.from_page(90, 80) == pytest.approx(held)
    canvas.grab()
    assert not canvas._drawer.is_busy
    qtbot.waitUntil(lambda: canvas.grab() is not None and canvas.drawn.view != sharp)


def test_a_way_is_measured_by_clicks_and_by_keys(desktop, panel):
    panel.header.menu.measure.trigger()
    stage, canvas = panel.stage, panel.canvas
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(40, 60))
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert len(stage.measured) == 2
    assert stage.distance_m > 1_000
    canvas.grab()
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    assert len(stage.measured) == 1
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert (stage.tool, stage.measured) == (None, ())
    assert not panel.header.menu.measure.isChecked()
    panel.header.menu.measure.trigger()
    panel.header.menu.measure.trigger()
    assert stage.tool is None


def test_a_measured_way_goes_the_short_way_over_the_180th_meridian():
    line = line_on_page(fitted([(0, 179), (0, -179)], 800, 400), ((0, 179), (0, -179)))
    xs = [line.at(at).x() for at in range(line.size())]
    assert xs == sorted(xs)
    assert 0 < xs[0] < xs[-1] < 800


def test_the_legend_explains_each_symbol_in_words_too(panel):
    panel.show_legend()
    legend = panel._legend
    told = legend.accessibleDescription()
    for part in (
        "Active",
        "Not assessed",
        "Disputed border",
        "Movement, with an end not attested",
    ):
        assert part in told
    assert not legend.grab().toImage().isNull()
    # The frame that the offscreen platform draws stands around it.
    assert "Movement of the selected event" in told
    room = legend.screen().availableGeometry().adjusted(-2, -2, 2, 2)
    assert room.contains(legend.geometry())
    legend.close()


def test_coordinates_are_written_in_the_style_that_was_chosen_and_copied(desktop, window, panel):
    footer = panel.footer
    dms = next(act for act in footer._styles.actions() if act.data() == CoordinateStyle.DMS.value)
    with desktop.qtbot.waitSignal(footer.style_chosen):
        dms.trigger()
    assert "°" in footer.place.text()
    footer.copy.trigger()
    assert QGuiApplication.clipboard().text() == footer.text()
    window.selection.select(base_id=desktop.id_of(RecordKind.BASE, "Hmeimim"))
    footer.set_style(CoordinateStyle.DECIMAL)
    footer.copy.trigger()
    assert QGuiApplication.clipboard().text() == "35.40, 35.95"
    footer.point(10.0, 20.0)
    assert footer.text().startswith("10")
    footer.forget()
    assert not footer.text().startswith("10")


def test_the_printed_note_on_borders_is_always_there(panel):
    assert "Borders are de facto and imply no position" in panel.footer.note.text()
    assert "GeoNames, CC BY" in panel.footer.note.text()


def test_the_map_takes_the_timelines_place_and_gives_it_back(desktop, window, panel):
    panel.header.fill.setChecked(True)
    assert not window.timeline.isVisible()
    assert panel.isVisible()
    window.action("go_timeline").trigger()
    assert window.timeline.isVisible()
    assert panel.isVisible()
    panel.header.fill.setChecked(True)
    window.action("show_map").setChecked(True)
    assert window.timeline.isVisible()
    panel.header.close_.click()
    assert not panel.isVisible()


def test_the_buttons_zoom_and_fit(panel):
    stage, header = panel.stage, panel.header
    fitted_view = stage.view
    header.nearer.click()
    assert stage.view.scale > fitted_view.scale
    header.farther.click()
    header.farther.click()
    assert stage.view.scale < fitted_view.scale
    header.all.click()
    assert stage.view == fitted_view


def test_looking_back_shows_the_map_of_that_day(desktop, window, panel):
    window.timeline.set_period(0.0, 4e9)
    with desktop.qtbot.waitSignal(panel.stage.answered):
        pass
    before = sum(base.events for base in panel.stage.answer.bases)
    assert before
    with desktop.qtbot.waitSignal(window.lens.changed):
        window.lens.look(AsReported(date(2026, 1, 20)))
    desktop.qtbot.waitUntil(lambda: sum(base.events for base in panel.stage.answer.bases) < before)


def test_a_filter_hides_movements_and_what_is_chosen_in_the_map_is_chosen_in_the_timeline(
    desktop, window, panel
):
    (movement, *_rest) = panel.stage.answer.movements
    panel._choose_movement(0)
    assert window.selection.event_id == movement.event
    assert panel.stage.event_id == movement.event
    with desktop.qtbot.waitSignal(panel.stage.answered):
        window.filters.words["kinds"].ticks[EventKind.SIGHTING.value].setChecked(True)
    assert panel.stage.answer.movements == ()


def test_the_table_chooses_a_movement_and_follows_the_map(desktop, window, panel):
    window.selection.select(base_id=desktop.id_of(RecordKind.BASE, "Tartus"))
    panel.header.menu.table.setChecked(True)
    row = panel.table.base_view.currentIndex().row()
    assert panel.table.bases.ids[row] == window.selection.base_id
    panel.table.movement_view.selectRow(0)
    assert window.selection.event_id == panel.table.movements.ids[0]
    panel.refresh()
    with desktop.qtbot.waitSignal(panel.stage.answered):
        pass
    panel.header.menu.table.setChecked(False)
    assert panel.canvas.isVisible()


def test_what_cannot_be_read_is_told_above_the_map(panel):
    panel._show_problem("The casebook is gone.")
    assert panel.problem.isVisible()
    panel._take(panel.stage.answer)
    assert not panel.problem.isVisible()


def test_a_remembered_view_that_makes_no_sense_is_left_aside(panel):
    before = panel.stage.view
    for view in ("nan nan nan", "7 7 7", "a b c", "1 2"):
        panel.restore({"view": view, "symbols": "?", "coordinates": "?"})
    assert panel.stage.view == before


def test_dark_and_large_letters_are_taken_up(desktop, window, panel, theme):
    light = picture_of(panel.canvas)
    theme.set_mode(Mode.DARK)
    dark = picture_of(panel.canvas)
    assert dark.pixelColor(5, 5).lightness() < light.pixelColor(5, 5).lightness()
    theme.set_text_scale(1.5)
    assert picture_of(panel.canvas) != dark
    theme.set_text_scale(1.0)


@pytest.mark.parametrize(
    ("base", "says"),
    [
        (a_base(0, lat=None), "No place given"),
        (a_base(0, last_evidence=None), "No evidence yet"),
        (a_base(0, last_evidence=date(2025, 10, 1)), "118 days old"),
        (a_base(0, events=1), "1 event shown"),
        (a_base(0, posture=None), "Not assessed"),
        (a_base(0, posture=None, is_assessed_later=True), "Set later"),
    ],
)
def test_a_base_is_told_in_words(base, says):
    today = date(2026, 1, 27)
    assert says in words.spoken_base(base, today)
    assert says in words.base_tip(base, today)


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"not_arrived": 2}, "arrival not attested"),
        ({"not_departed": 1, "ahead": 2}, "departure not attested in 1 of 2, planned or possible"),
        ({"untold": 2}, "no transfer recorded"),
        ({"untold": 1}, "no transfer recorded in 1 of 2"),
        ({}, "both ends attested"),
    ],
)
def test_a_movement_is_told_in_words(fields, says):
    movement = a_movement(MapEnd(BaseId("b0"), ""), MapEnd(None, "Russia"), events=2, **fields)
    assert words.movement_cells(movement, {"b0": "Base 0"}) == ("Base 0", "Russia", "2", says)


@pytest.mark.parametrize(
    ("metres", "precision"),
    [
        (10, PlacePrecision.EXACT),
        (2_000, PlacePrecision.VICINITY),
        (9_000, PlacePrecision.LOCALITY),
        (90_000, PlacePrecision.AREA),
    ],
)
def test_a_click_means_a_place_as_closely_as_the_map_shows_it(metres, precision):
    assert words.precision_of(metres) is precision


def test_precision_circles_are_drawn_where_they_are_wider_than_the_symbol(canvas):
    bases = [a_base(0, precision=PlacePrecision.AREA), a_base(1, 36, 38, precision="exact")]
    bases[1] = replace(bases[1], precision=PlacePrecision.EXACT)
    shown(canvas, bases)
    assert set(canvas.scene.reaches) == {
        at for at, spot in enumerate(canvas.scene.spots) if spot.base.id == "b0"
    }


def test_a_ring_marks_what_is_selected_and_what_is_pointed_at(canvas):
    plain = shown(canvas, [a_base(0), a_base(1, lat=None)])
    canvas.stage.select("", "b0")
    selected = picture_of(canvas)
    assert selected != plain
    canvas.stage.select("", "b1")
    canvas.stage.bring_into_view(canvas.stage.by_id["b1"])
    assert picture_of(canvas) == plain
    canvas.setFocus()
    assert QRectF(canvas.rect()).contains(QPointF(1, 1))


def test_the_note_on_borders_takes_no_more_than_two_lines_and_is_whole_in_a_tool_tip(panel, theme):
    footer = panel.footer
    for width, is_whole in ((900, True), (330, False), (900, True)):
        footer.setFixedWidth(width)
        QApplication.processEvents()
        assert footer.note.isVisible() is is_whole
        assert footer.short.isVisible() is not is_whole
        shown = footer.note if is_whole else footer.short
        assert shown.height() <= 3 * shown.fontMetrics().lineSpacing()
    borders, credit = footer.note.text().split(" Natural")
    assert footer.short.text() == f"Natural{credit} {borders}"


def test_every_movement_of_the_event_that_is_selected_stands_out(desktop, window, panel, theme):
    event_id = desktop.id_of(RecordKind.EVENT, "gradually")
    window.selection.select(event_id=event_id)
    desktop.qtbot.waitUntil(lambda: len(panel.stage.ways) == 2)
    of_it = {
        (one.origin, one.destination): one.events
        for one in panel.stage.answer.movements
        if (one.origin, one.destination) in panel.stage.ways
    }
    assert sorted(of_it.values()) == [1, 2]
    accent = theme.tokens.accent.upper()
    both = colours(picture_of(panel.canvas))[accent]
    window.selection.select()
    desktop.qtbot.waitUntil(lambda: not panel.stage.ways)
    assert colours(picture_of(panel.canvas))[accent] < both / 4


def test_the_period_alone_is_told_where_its_sentence_has_no_room(panel):
    told = panel.header.told
    told.tell("Events of 1 Jan – 12 Feb 2026", "1 Jan – 12 Feb")
    told.resize(told.sizeHint())
    assert told.full_text == "Events of 1 Jan – 12 Feb 2026"
    told.resize(told.sizeHint() / 2)
    assert (told.text(), told.full_text) == ("1 Jan – 12 Feb", "1 Jan – 12 Feb")
    assert told.accessibleName() == "Events of 1 Jan – 12 Feb 2026"
    assert "Events of 1 Jan – 12 Feb 2026" in told.toolTip()
    told.resize(told.sizeHint())
    assert told.text() == "Events of 1 Jan – 12 Feb 2026"


@pytest.mark.parametrize("lat", [14.0, 21.0, 36.0, 48.0])
def test_no_edge_goes_through_the_name_of_a_town_or_a_state_and_no_scale_lies_on_one(
    canvas, world, lat
):
    canvas.stage.move_to(fitted(((lat, 10.0), (lat + 6, 22.0)), 800, 500))
    seen = canvas.stage.view
    for around in (seen, replace(seen, width=1_400, height=900)):
        scene = scene_of(canvas.stage.shown(), around, world, Stamps(canvas.stage.theme))
        page = QRectF(0, 0, seen.width, seen.height)
        page.moveCenter(QPointF(around.width / 2, around.height / 2))
        bar = plate(seen, canvas.stage.theme).translated(page.topLeft())
        assert scene.towns
        for box in (*(town.name.box for town in scene.towns), *(one.box for one in scene.states)):
            assert page.contains(box) or not page.intersects(box)
            assert not bar.intersects(box)
