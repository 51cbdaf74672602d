"""Events with a place of their own on the map: how they are marked, pointed at, chosen, listed."""

import math
from datetime import date

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest

from desktop.domain.base import RADIUS_M, PlacePrecision
from desktop.domain.event import EventBase, EventKind
from desktop.queries.map import MapAnswer, MapWish
from desktop.queries.map_points import PRECISIONS, MapPoints
from desktop.services.mapping.view import fitted
from desktop.ui.map.drawing import MOST_LIVE_MARKS
from desktop.ui.map.world import World
from desktop.ui.theme import Mode
from tests.factories import a_day, an_event
from tests.ui.map.map_of import a_canvas, picture_of, show_map
from tests.ui.map.test_looking import a_base

EXACT, AREA = PlacePrecision.EXACT, PlacePrecision.AREA


@pytest.fixture(scope="module")
def world():
    return World()


@pytest.fixture
def canvas(qtbot, theme, world):
    return a_canvas(qtbot, theme, world)


def points_at(*places, precision=EXACT):
    """Return points, each of an event of its own, at (lat, lon) or (lat, lon, precision)."""
    rows = [(*place, precision)[:3] for place in places]
    count = len(rows)
    return MapPoints(
        event=np.arange(count, 0, -1),
        end=np.zeros(count, dtype=np.int64),
        lat=np.array([lat for lat, _lon, _how in rows], dtype=np.float64),
        lon=np.array([lon for _lat, lon, _how in rows], dtype=np.float64),
        precision=np.array([PRECISIONS.index(how) for _lat, _lon, how in rows], dtype=np.int64),
    )


def shown(canvas, points, bases=()):
    canvas.stage.take(MapAnswer(wish=MapWish(), bases=tuple(bases), points=points))
    return picture_of(canvas)


def spot_of(canvas, mark):
    return mark.at(canvas.stage.view).toPoint()


def seen(canvas):
    """Return the marks that are in view, as (events, whether rough)."""
    room = QRectF(canvas.rect())
    inside = [mark for mark in canvas.scene.marks if room.contains(mark.at(canvas.stage.view))]
    return sorted((mark.events, mark.is_rough) for mark in inside)


def an_event_at(lat, lon, precision=EXACT, **fields):
    place = EventBase(place="a field", lat=lat, lon=lon, precision=precision)
    return an_event(bases=(place,), when=a_day(date(2026, 1, 20)), **fields)


def with_events(desktop, window, *events):
    """Return the map of the window once it shows ``events``, over the whole of its centre."""
    desktop.editing.apply("Add", *events)
    panel = show_map(desktop, window)
    desktop.qtbot.waitUntil(lambda: panel.stage.answer.points.events == len(events))
    panel.stage.fit()
    picture_of(panel.canvas)
    return panel


def test_an_exact_place_and_a_rough_one_have_marks_that_differ_in_shape(canvas):
    shown(canvas, points_at((35.0, 36.0), (36.0, 40.0, AREA)))
    assert seen(canvas) == [(1, False), (1, True)]
    exact, rough = sorted(canvas.scene.marks, key=lambda mark: mark.is_rough)
    assert exact.radius_m == 0
    assert rough.radius_m == RADIUS_M[AREA]
    assert exact.box(canvas.stage.view, 1.0).width() < rough.box(canvas.stage.view, 1.0).width()


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_a_rough_place_is_drawn_as_far_as_it_reaches_and_an_exact_one_is_not(canvas, theme, mode):
    theme.set_mode(mode)
    canvas.stage.move_to(fitted(((35.0, 37.0), (33.0, 39.5)), 800, 500))
    bare = shown(canvas, points_at())
    view = canvas.stage.view
    for precision, is_wide in ((AREA, True), (EXACT, False)):
        picture = shown(canvas, points_at((34.0, 38.2), precision=precision))
        (mark,) = canvas.scene.marks
        middle = mark.at(view)
        reach = RADIUS_M[AREA] / 111_320 / math.cos(math.radians(34.0)) / 360 * view.scale
        for share, holds in ((0.7, is_wide), (1.1, False)):
            at = (middle + QPointF(0.6, 0.8) * reach * share).toPoint()
            assert (picture.pixelColor(at) != bare.pixelColor(at)) is holds


def test_circles_that_would_cover_each_other_are_left_to_the_one_that_is_pointed_at(canvas):
    canvas.stage.move_to(fitted(((35.0, 37.0), (33.0, 39.5)), 800, 500))
    places = [(33.2 + 0.2 * step, 37.5 + 0.2 * step, AREA) for step in range(9)]
    bare = shown(canvas, points_at())
    picture = shown(canvas, points_at(*places))
    assert len(canvas.scene.marks) == 9
    mark = canvas.scene.marks[0]
    beside = (mark.at(canvas.stage.view) + QPointF(-30, 20)).toPoint()
    assert picture.pixelColor(beside) == bare.pixelColor(beside)
    canvas.stage.point_at_mark(mark)
    assert canvas.grab().toImage().pixelColor(beside) != bare.pixelColor(beside)


def test_places_close_by_share_a_mark_that_tells_how_many_events_they_are(canvas):
    shown(canvas, points_at((35.0, 36.0), (35.0, 36.001), (35.001, 36.0), (40.0, 44.0)))
    assert seen(canvas) == [(1, False), (3, False)]
    shown(canvas, points_at((35.0, 36.0, AREA), (35.0, 36.001, AREA), (40.0, 44.0)))
    assert seen(canvas) == [(1, False), (2, True)]


def test_two_places_of_one_event_count_once(canvas):
    points = points_at((35.0, 36.0), (35.0, 36.001))
    both = MapPoints(
        event=np.array([7, 7]),
        end=np.array([0, 1]),
        lat=points.lat,
        lon=points.lon,
        precision=points.precision,
    )
    shown(canvas, both)
    (mark,) = canvas.scene.marks
    assert mark.events == 1
    assert not mark.is_single


def test_marks_stay_what_they_are_while_the_map_is_moved(canvas):
    chance = np.random.default_rng(2)
    places = np.column_stack([chance.uniform(33, 37, 300), chance.uniform(36, 43, 300)])
    shown(canvas, points_at(*map(tuple, places.tolist())))
    whole = {tuple(mark.members.tolist()) for mark in canvas.scene.marks}
    canvas.stage.move_to(canvas.stage.view.panned(-333.0, 12.0))
    picture_of(canvas)
    assert whole == {tuple(mark.members.tolist()) for mark in canvas.scene.marks}


def test_no_base_covers_a_mark_and_a_click_finds_each(canvas, qtbot):
    shown(canvas, points_at((35.0, 36.0), (36.0, 39.0001)), [a_base(0), a_base(1, 36.0, 39.0)])
    for mark in canvas.scene.marks:
        spot = spot_of(canvas, mark)
        assert canvas.found_at(QPointF(spot)).mark is mark
        with qtbot.waitSignal(canvas.mark_clicked):
            QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=spot)
    at = QPointF(*canvas.stage.view.project(35.0, 36.0))
    assert canvas.found_at(at).base.id == "b0"


@pytest.mark.parametrize(
    "places",
    [
        [(90.0, 0.0), (-90.0, 0.0)],
        [(10.0, 180.0), (10.0, -180.0), (10.0, 179.99)],
        [(35.0, 36.0)] * 2_000,
    ],
)
def test_places_at_the_poles_at_180_degrees_and_all_at_one_spot_are_marked(canvas, places):
    shown(canvas, points_at(*places))
    assert sum(mark.events for mark in canvas.scene.marks) == len(places)
    assert len(canvas.scene.marks) < 3


def test_places_on_both_sides_of_180_degrees_have_marks_where_they_are(canvas):
    canvas.stage.move_to(fitted((), 800, 500))
    shown(canvas, points_at((0.0, -179.0), (0.0, 179.0), (0.0, 0.0)))
    view = canvas.scene.view
    spots = sorted(mark.at(view).x() for mark in canvas.scene.marks)
    known = sorted(view.project(0.0, lon)[0] for lon in (-179.0, 179.0, 0.0))
    assert spots == pytest.approx(known, abs=12)


def test_where_no_base_is_the_map_shows_the_places_of_events(canvas):
    shown(canvas, points_at((35.0, 36.0), (36.0, 40.0)))
    assert seen(canvas) == [(1, False), (1, False)]
    assert canvas.stage.view.degrees_wide < 15


def test_the_view_stays_while_other_events_of_the_same_bases_are_shown(canvas):
    shown(canvas, points_at(), [a_base(0), a_base(1, 36.0, 38.0)])
    before = canvas.stage.view
    shown(canvas, points_at((-30.0, -60.0)), [a_base(0), a_base(1, 36.0, 38.0)])
    assert canvas.stage.view == before
    canvas.stage.fit()
    assert canvas.stage.view != before


def test_most_marks_keep_their_size_while_the_wheel_turns(canvas):
    canvas.resize(1_400, 900)
    chance = np.random.default_rng(3)
    places = np.column_stack([chance.uniform(-50, 60, 3_000), chance.uniform(-170, 170, 3_000)])
    shown(canvas, points_at(*map(tuple, places.tolist())))
    assert len(canvas.scene.marks) > MOST_LIVE_MARKS
    sharp = canvas.grab().toImage()
    canvas.zoom(1.25)
    assert canvas.grab().toImage() != sharp
    picture_of(canvas)


def test_the_pointer_at_a_mark_asks_for_the_words_that_its_tip_tells(desktop, window):
    events = [an_event_at(50.0, 10.0, title=f"Smoke & fire {at}") for at in range(8)]
    panel = with_events(desktop, window, *events, an_event_at(48.0, 2.0, AREA, title="A raid"))
    canvas, qtbot = panel.canvas, desktop.qtbot
    many, one = sorted(canvas.scene.marks, key=lambda mark: -mark.events)
    assert canvas.words_at(QPointF(spot_of(canvas, many))) == "8 events at or near this place"
    assert canvas.words_at(QPointF(spot_of(canvas, one))) == "1 event"

    def is_pointed_at(mark):
        # While the marks are laid out anew a move finds none.
        QTest.mouseMove(canvas, QPoint(2, 2))
        QTest.mouseMove(canvas, spot_of(canvas, mark))
        return panel.stage.pointed_mark is mark

    for mark in (many, one):
        qtbot.waitUntil(lambda mark=mark: is_pointed_at(mark))
        qtbot.waitUntil(lambda mark=mark: panel.stage.told_of(mark) != ())
        assert canvas.cursor().shape() is Qt.CursorShape.PointingHandCursor
    words = canvas.words_at(QPointF(spot_of(canvas, many))).splitlines()
    assert len(words) == 8
    assert words[1].startswith("20 Jan 2026 · Smoke & fire")
    assert words[-1] == "…"
    assert canvas.words_at(QPointF(spot_of(canvas, one))).splitlines() == [
        "A raid",
        "20 Jan 2026",
        "a field",
        "48, 2 (area)",
    ]
    canvas.leaveEvent(None)
    assert panel.stage.pointed_mark is None


def test_a_click_on_a_mark_selects_its_event_and_rings_its_place(desktop, window):
    event = an_event_at(50.0, 10.0, title="A raid")
    panel = with_events(desktop, window, event)
    (mark,) = panel.canvas.scene.marks
    before = picture_of(panel.canvas)
    QTest.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=spot_of(panel.canvas, mark))
    desktop.qtbot.waitUntil(lambda: window.selection.event_id == event.id)
    desktop.qtbot.waitUntil(lambda: panel.stage.event_places != ())
    assert [place.id for place in panel.stage.event_places] == [event.id]
    assert picture_of(panel.canvas) != before
    window.selection.select()
    assert panel.stage.event_places == ()


def test_a_click_on_a_mark_of_many_goes_nearer_until_they_are_apart(desktop, window):
    panel = with_events(
        desktop,
        window,
        an_event_at(50.0, 10.0),
        an_event_at(50.02, 10.03),
        an_event_at(30.0, -20.0),
    )
    many = max(panel.canvas.scene.marks, key=lambda mark: mark.events)
    assert many.events == 2
    before = panel.stage.view.scale
    QTest.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=spot_of(panel.canvas, many))
    assert panel.stage.view.scale > before
    picture_of(panel.canvas)
    assert seen(panel.canvas) == [(1, False), (1, False)]


def test_events_of_one_spot_are_listed_by_a_click(desktop, window):
    events = [an_event_at(50.0, 10.0, title=f"Shelling {at}") for at in range(3)]
    panel = with_events(desktop, window, *events)
    (mark,) = panel.canvas.scene.marks
    spot = spot_of(panel.canvas, mark)
    QTest.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=spot)
    desktop.qtbot.waitUntil(lambda: panel.marked.menu is not None)
    menu = panel.marked.menu
    assert {action.text() for action in menu.actions()} == {
        f"20 Jan 2026 · Shelling {at}" for at in range(3)
    }
    chosen = menu.actions()[1]
    chosen.trigger()
    menu.close()
    assert window.selection.event_id == chosen.data()


def test_more_events_than_a_menu_lists_are_shown_as_a_table(desktop, window):
    panel = with_events(desktop, window, *(an_event_at(50.0, 10.0) for _each in range(20)))
    (mark,) = panel.canvas.scene.marks
    QTest.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=spot_of(panel.canvas, mark))
    desktop.qtbot.waitUntil(lambda: panel.marked.menu is not None)
    first = panel.marked.menu
    last = first.actions()[-1]
    assert last.text() == "5 more: show as a table"
    last.trigger()
    first.close()
    assert panel.table.isVisible()


def test_the_table_lists_the_places_of_events_too(desktop, window):
    events = [an_event_at(50.0, 10.0 + at / 10, title=f"Shelling {at}") for at in range(250)]
    panel = with_events(desktop, window, *events)
    panel.header.menu.table.setChecked(True)
    rows, view = panel.table.points, panel.table.point_view
    assert rows.rowCount() == 250
    desktop.qtbot.waitUntil(lambda: rows.index(0, 0).data() == "Shelling 249")
    assert [rows.index(0, at).data() for at in range(4)] == [
        "Shelling 249",
        "20 Jan 2026",
        "a field",
        "50.0000, 34.9000 (exact)",
    ]
    assert "Shelling 249" in rows.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    view.scrollToBottom()
    desktop.qtbot.waitUntil(lambda: rows.index(249, 0).data() == "Shelling 0")
    view.selectRow(249)
    assert window.selection.event_id == events[0].id


def test_where_no_event_has_a_place_the_table_has_no_lines_for_them(desktop, window):
    panel = show_map(desktop, window)
    panel.header.menu.table.setChecked(True)
    assert not panel.table.point_view.isVisible()


def test_filters_and_the_period_hide_places_as_they_hide_events(desktop, window):
    panel = with_events(
        desktop,
        window,
        an_event_at(50.0, 10.0, kind=EventKind.STRIKE),
        an_event_at(51.0, 11.0, kind=EventKind.EXERCISE),
    )
    assert "with a place of their own: 2" in panel.header.told.full_text
    with desktop.qtbot.waitSignal(panel.stage.answered):
        window.filters.words["kinds"].ticks[EventKind.STRIKE.value].setChecked(True)
    assert panel.stage.answer.points.lat.tolist() == [50.0]
    window.timeline.set_period(0.0, 86_400.0)
    desktop.qtbot.waitUntil(lambda: len(panel.stage.answer.points) == 0)
    assert "of their own" not in panel.header.told.full_text


def test_an_event_that_is_selected_elsewhere_comes_into_view(desktop, window):
    event = an_event_at(-40.0, -60.0)
    panel = with_events(desktop, window, event)
    panel.stage.move_to(fitted(((35.0, 36.0), (36.0, 40.0)), 640, 300))
    window.selection.select(event_id=event.id)
    desktop.qtbot.waitUntil(lambda: panel.stage.event_places != ())
    x, y = panel.stage.view.project(-40.0, -60.0)
    assert QRectF(panel.canvas.rect()).contains(QPointF(x, y))


def test_the_legend_tells_what_marks_mean(desktop, window):
    panel = show_map(desktop, window)
    panel.show_legend()
    told = panel._legend.accessibleDescription()
    assert "Event, exact place" in told
    assert "Event, somewhere about there" in told
    assert not panel._legend.grab().isNull()
    panel._legend.hide()


@pytest.mark.parametrize("suffix", ["svg", "png"])
def test_a_picture_of_the_map_shows_its_events_too(desktop, window, tmp_path, suffix):
    panel = with_events(desktop, window, *(an_event_at(50.0, 10.0, AREA) for _each in range(7)))
    target = tmp_path / f"map.{suffix}"
    with desktop.qtbot.waitSignal(panel.pictures.done):
        panel.pictures.save(target)
    if suffix == "svg":
        content = target.read_text(encoding="utf-8")
        assert "Squares are events" in content
        assert ">7<" in content
    else:
        assert target.read_bytes().startswith(b"\x89PNG")
