"""Other lanes, the table, the legend, pictures, folding and selecting by dragging."""

from datetime import date

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QImage,
    QNativeGestureEvent,
    QPointingDevice,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.domain.event import EventKind
from desktop.domain.ids import BaseId, EventId
from desktop.domain.record import RecordKind
from desktop.queries.timeline.columns import FLAG_CONTESTED
from desktop.queries.timeline.lanes import LaneSort
from desktop.queries.timeline.loading import Axis
from desktop.queries.watch import Urgency, WatchRow
from desktop.ui.selection import Selection
from desktop.ui.timeline.deadlines import flag_rect
from desktop.ui.timeline.frame import Frame
from desktop.ui.timeline.heat import date_lines
from desktop.ui.timeline.hover import tip_at
from desktop.ui.timeline.navigation import Level
from desktop.ui.timeline.panel import TimelinePanel
from desktop.ui.timeline.table import MOST_ROWS
from tests.ui.pixels import colours
from tests.ui.timeline.columns import (
    Answers,
    Moments,
    Texts,
    answer_of,
    day,
    many,
    once,
    since,
    timeline_of,
)

LEFT = Qt.MouseButton.LeftButton
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def a_day_due(due=date(2026, 2, 8), **more) -> WatchRow:
    return WatchRow(
        **{
            "kind": RecordKind.AGREEMENT,
            "id": "a",
            "text": "Ceasefire",
            "sort": "agreement",
            "base": BaseId("base0"),
            "base_name": "Airport",
            "set_on": None,
            "due": due,
            "state": "pending",
            "outcome": "",
            "rests_on": "24 January + 15 days",
            "event": EventId("event0"),
            "urgency": Urgency.SOON,
        }
        | more
    )


def january():
    return timeline_of(
        since(day(19), day(26), day(27), kind=EventKind.WITHDRAWAL),
        once(day(24), day(27), lane=2, event=0, kind=EventKind.WITHDRAWAL),
        once(day(26), day(27), event=1, kind=EventKind.SIGHTING, flags=FLAG_CONTESTED),
        once(day(10), day(11), lane=2, event=2, kind=EventKind.STRIKE),
        moves=((0, 1, 2),),
    )


@pytest.fixture
def panel(qtbot, theme):
    runner = Answers()
    made = TimelinePanel(theme, runner, Selection(), Moments(), Texts("Left", "Seen", "Strike"))
    qtbot.addWidget(made)
    made.resize(900, 520)
    made.show()
    qtbot.waitExposed(made)
    made.runner = runner
    runner.done.emit(answer_of(january(), deadlines=(a_day_due(),)))
    QApplication.processEvents()
    return made


def lanes_shown(panel):
    return [panel.stage.index.lanes[lane].name for lane in panel.stage.frame.lanes]


def drag(panel, first, last, held):
    viewport = panel.lanes.viewport()
    QTest.mousePress(viewport, LEFT, held, first)
    for part in (0.3, 0.6, 1.0):
        at = first + (QPointF(last - first) * part).toPoint()
        QApplication.sendEvent(viewport, moved(viewport, at, held))
    QTest.mouseRelease(viewport, LEFT, held, last)


def moved(viewport, at, held):
    from PySide6.QtGui import QMouseEvent

    place = QPointF(viewport.mapToGlobal(at))
    return QMouseEvent(QEvent.Type.MouseMove, QPointF(at), place, LEFT, LEFT, held)


def test_other_lanes_and_dates_are_asked_for_and_named(panel):
    panel.header.view.choose(LaneSort.KIND)
    wish = panel.runner.question.keywords["wish"]
    assert (wish.lanes, wish.axis) == (LaneSort.KIND, Axis.HAPPENED)
    panel.header.view.choose(Axis.REPORTED)
    assert panel.runner.question.keywords["wish"].axis is Axis.REPORTED
    assert panel.header.view.text() == "By kind, reported ▾"


def test_lanes_and_dates_are_remembered(panel, qtbot, theme):
    panel.header.view.choose(LaneSort.ACTOR)
    panel.header.view.hide_empty.setChecked(True)
    runner = Answers()
    other = TimelinePanel(theme, runner, Selection(), Moments(), Texts())
    qtbot.addWidget(other)
    other.restore(panel.state())
    assert other.loader.lanes is LaneSort.ACTOR
    assert other.header.view.text().startswith("By actor")
    assert other.stage.lane_order.hides_empty


def test_empty_lanes_are_hidden_on_request(panel):
    assert lanes_shown(panel) == ["Airport", "Harbour", "Not at a base"]
    panel.header.view.hide_empty.setChecked(True)
    assert lanes_shown(panel) == ["Airport", "Harbour"]


def open_menu(panel, slot):
    at = panel.names.name_rect(slot).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, at, panel.names.mapToGlobal(at), Qt.KeyboardModifier(0)
    )
    QApplication.sendEvent(panel.names, event)
    return panel.lane_menu


def test_a_lane_is_pinned_moved_and_put_back_by_its_menu(panel):
    open_menu(panel, 1).pin.trigger()
    assert lanes_shown(panel) == ["Harbour", "Airport", "Not at a base"]
    menu = open_menu(panel, 2)
    assert not menu.down.isEnabled()
    menu.up.trigger()
    assert lanes_shown(panel) == ["Harbour", "Not at a base", "Airport"]
    menu.down.trigger()
    menu.reset.trigger()
    assert lanes_shown(panel) == ["Airport", "Harbour", "Not at a base"]
    menu.menu.close()


def test_a_double_click_on_a_name_collapses_the_lane(panel, qtbot):
    before = panel.stage.frame.height_px
    place = panel.names.name_rect(0).center()
    qtbot.mouseDClick(panel.names, LEFT, pos=place)
    assert "base0" in panel.stage.lane_order.collapsed
    assert panel.stage.frame.chips[0].count == 1
    qtbot.mouseDClick(panel.names, LEFT, pos=place)
    assert panel.stage.frame.height_px == before


def test_marks_without_a_row_are_counted_and_a_click_unfolds_them(panel, qtbot):
    at_once = [once(day(5), day(6), event=number) for number in range(30)]
    panel.runner.done.emit(answer_of(timeline_of(*at_once)))
    panel.set_period(day(1), day(20))
    chip = panel.stage.frame.chips[0]
    assert chip.count == 30 - 12
    place = QPoint(round(chip.left + 5), round(chip.top + 8 - panel.stage.scroll_px))
    words = tip_at(panel.stage, place.x(), chip.top + 8)
    assert words.startswith("18 more events here")
    panel.moves.scroll_by(10_000)
    place.setY(round(chip.top + 8 - panel.stage.scroll_px))
    panel.grab()
    qtbot.mouseClick(panel.lanes.viewport(), LEFT, pos=place)
    assert panel.stage.frame.chips == ()
    assert len(panel.stage.frame.marks) == 30


def test_the_table_lists_what_is_in_view_and_selects(panel):
    panel.set_period(day(1), day(1, 2))
    panel.header.view.table.setChecked(True)
    model = panel.body.table.model
    cells = [
        [model.data(model.index(row, column)) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    assert [row[1] for row in cells] == ["Strike", "Left", "Left", "Seen"]
    assert cells[3] == ["26 Jan 2026", "Seen", "Airport", "Sighting", "sources disagree"]
    assert model.headerData(0, Qt.Orientation.Horizontal) == "When"
    panel.body.table.view.selectRow(3)
    assert panel._selection.event_id == "event1"
    assert not panel.lanes.isVisible()
    panel.header.view.table.setChecked(False)
    assert panel.lanes.isVisible()


def test_a_cell_of_the_table_tells_a_date_in_short_and_the_rest_where_the_pointer_rests(panel):
    panel.runner.done.emit(
        answer_of(timeline_of(since(day(2), day(9), day(20)), once(day(10), day(13))))
    )
    panel.set_period(day(1), day(1, 2))
    panel.header.view.table.setChecked(True)
    model = panel.body.table.model

    def told(role):
        return [model.data(model.index(row, 0), role) for row in range(model.rowCount())]

    assert told(Qt.ItemDataRole.DisplayRole) == ["since 2–8 Jan 2026", "10–12 Jan 2026"]
    whole = ["since 2–8 Jan 2026, still so on 19 Jan 2026", "once within 10–12 Jan 2026"]
    assert told(Qt.ItemDataRole.AccessibleTextRole) == whole
    assert told(Qt.ItemDataRole.ToolTipRole) == [f"<span>{words}</span>" for words in whole]


def test_the_table_says_how_many_it_leaves_out(panel):
    panel.header.view.table.setChecked(True)
    panel.runner.done.emit(answer_of(many(3_000)))
    panel.moves.show_level(Level.ALL)
    panel._settle()
    assert panel.body.table.model.rowCount() == MOST_ROWS
    assert "1,000 more are in view" in panel.body.table.note.text()


def test_dragging_with_shift_selects_a_period_to_zoom_to_or_filter_by(panel, qtbot):
    view = panel.stage.view
    first, last = (QPoint(round(view.x_of(day(n))), 100) for n in (5, 12))
    drag(panel, first, last, SHIFT)
    assert panel.stage.picked_period == pytest.approx((day(5), day(12)), abs=view.seconds_a_pixel)
    zoom, narrow, pick = panel.picking.menu.actions()
    assert zoom.text().startswith("Zoom to ")
    assert pick.text() == "Select its events: 1"
    with qtbot.waitSignal(panel.filter_requested) as asked:
        narrow.trigger()
    assert asked.args == pytest.approx([day(5), day(12)], abs=view.seconds_a_pixel)
    with qtbot.waitSignal(panel.picked) as picked:
        pick.trigger()
    assert picked.args == [["event2"]]
    zoom.trigger()
    assert panel.lanes.box.period == pytest.approx((day(5), day(12)), abs=view.seconds_a_pixel)
    panel.picking.menu.close()
    panel.picking.menu.aboutToHide.emit()
    assert panel.stage.picked_period is None


def test_a_mere_click_with_shift_selects_no_period(panel):
    drag(panel, QPoint(100, 100), QPoint(101, 100), SHIFT)
    assert panel.stage.picked_period is None


def test_dragging_with_ctrl_selects_the_events_in_the_box(panel, qtbot):
    frame = panel.stage.frame
    x = frame.view.x_of(day(26))
    bottom = int(frame.lane_tops[1]) - 2
    with qtbot.waitSignal(panel.picked) as picked:
        drag(panel, QPoint(round(x) - 8, 2), QPoint(round(x) + 12, bottom), CTRL)
    assert sorted(picked.args[0]) == ["event0", "event1"]
    assert panel.stage.picked == {1, 2}
    qtbot.mouseClick(panel.lanes.viewport(), LEFT, pos=QPoint(3, 3))
    assert panel.stage.picked == frozenset()


def test_a_box_over_counts_selects_all_events_of_its_lanes_and_dates(panel):
    panel.runner.done.emit(answer_of(many(8_000)))
    panel.moves.show_level(Level.ALL)
    frame = panel.stage.frame
    assert frame.density is not None
    top, bottom = (int(frame.lane_tops[at]) for at in (2, 4))
    drag(panel, QPoint(100, top + 2), QPoint(140, bottom - 2), CTRL)
    marks = panel.stage.index.marks(
        panel.stage.index.hits(*(frame.view.instant_at(x) for x in (100, 140)))
    )
    wanted = set(marks.key[np.isin(marks.lane, frame.lanes[2:4])].tolist())
    assert panel.stage.picked == wanted


def test_two_fingers_zoom_at_their_place(panel):
    viewport = panel.lanes.viewport()
    before, width = panel.stage.view.instant_at(200), panel.stage.end_s - panel.stage.start_s
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        QPointF(200, 50),
        QPointF(200, 50),
        QPointF(viewport.mapToGlobal(QPoint(200, 50))),
        0.25,
        QPointF(),
    )
    QApplication.sendEvent(viewport, event)
    assert panel.stage.end_s - panel.stage.start_s == pytest.approx(width / 1.25)
    assert panel.stage.view.instant_at(200) == pytest.approx(before, abs=60)


def test_a_deadline_is_a_flag_in_its_lane_that_says_what_is_due(panel, theme):
    x = panel.stage.view.x_of(day(8, 2))
    words = tip_at(panel.stage, x + 2, 20)
    assert words.splitlines() == ["Ceasefire", "8 Feb 2026 · 12 days left", "24 January + 15 days"]
    image = panel.lanes.grab().toImage()
    seen = {image.pixelColor(round(x) + dx, 5).name().upper() for dx in range(1, 5)}
    assert theme.tokens.bad.upper() in seen


def test_a_flag_has_its_day_beside_it_where_nothing_else_stands(panel, theme, monkeypatch):
    x = panel.stage.view.x_of(day(8, 2))
    box = flag_rect(panel.stage.frame, panel.stage.deadlines[0])
    beside = QRect(round(box.right()) + 3, 2, 30, 14)
    assert x < beside.left()

    def is_dated():
        panel.stage.invalidate()
        return theme.tokens.bad.upper() in colours(panel.lanes.grab(beside).toImage())

    assert is_dated()
    monkeypatch.setattr(Frame, "is_free", lambda *_where: False)
    assert not is_dated()


def test_a_flag_near_the_edge_has_its_day_before_it(panel, theme):
    panel.set_period(day(8), day(8, 2) + 12 * 3_600)
    box = flag_rect(panel.stage.frame, panel.stage.deadlines[0])
    assert box.right() + 30 > panel.stage.width_px
    before = QRect(round(box.left()) - 40, 2, 36, 14)
    assert theme.tokens.bad.upper() in colours(panel.lanes.grab(before).toImage())


def test_no_line_of_a_date_goes_through_the_day_of_a_flag(panel, theme):
    panel.set_period(day(12), day(12, 2))
    x = round(flag_rect(panel.stage.frame, panel.stage.deadlines[0]).right())
    beside = QRect(x + 3, 2, 38, 12)
    struck = [line for line in date_lines(panel.stage) if beside.left() < line < beside.right()]
    assert struck
    seen = colours(panel.lanes.grab(QRect(struck[0], 2, 1, 12)).toImage())
    assert theme.tokens.line.upper() not in seen


def test_the_legend_shows_each_kind(panel, qtbot, theme):
    panel.otherwise.show_legend()
    legend = panel.otherwise._legend
    qtbot.waitExposed(legend)
    assert "Solid: attested; pale: possible" in legend.accessibleDescription()
    assert "withdrawal" in legend.accessibleDescription().lower()
    assert theme.tokens.changing.upper() in colours(legend.grab().toImage())
    legend.close()


def test_the_legend_has_a_line_for_each_sign_and_stands_beside_what_it_explains(panel, qtbot):
    panel.move(0, 0)
    panel.otherwise.show_legend()
    legend = panel.otherwise._legend
    qtbot.waitExposed(legend)
    lines = legend.accessibleDescription().split("; ")
    assert "Strike, attack, accident" in lines
    assert "Agreement, statement" in lines
    assert sum("withdrawal" in line.lower() for line in lines) == 1
    for sign in ("Begins before what is shown", "Deadline, or the end of an agreement"):
        assert sign in lines
    assert sum(line.startswith("Movement, ") for line in lines) == 2
    around = QRect(panel.mapToGlobal(QPoint()), panel.size())
    room = legend.screen().availableGeometry()
    fits = around.right() + legend.width() <= room.right()
    # The screen of tests moves what it shows by a frame that it does not have.
    assert room.adjusted(-2, -2, 2, 2).contains(legend.geometry())
    assert around.intersects(legend.geometry().adjusted(4, 4, 0, 0)) is not fits
    legend.close()


def test_the_picture_shows_everything_whatever_is_in_view(panel, tmp_path, theme):
    panel.set_period(day(1, year=2020), day(2, year=2020))
    target = tmp_path / "timeline.png"
    panel.otherwise.save(target)
    image = QImage(str(target))
    assert image.width() == 3_200
    assert theme.tokens.changing.upper() in colours(image.scaled(800, 200))
    svg = tmp_path / "timeline.svg"
    panel.otherwise.save(svg)
    text = svg.read_text("utf-8")
    assert "<svg" in text
    assert "Timeline, " in text


def test_a_picture_that_cannot_be_saved_is_told_in_one_sentence(panel, qtbot, tmp_path):
    target = tmp_path / "there.png"
    target.write_bytes(b"kept")
    with qtbot.waitSignal(panel.told) as told:
        panel.otherwise.save(target)
    assert "there.png" in told.args[0]
    assert target.read_bytes() == b"kept"


def test_the_picture_is_copied(panel, qtbot):
    with qtbot.waitSignal(panel.done):
        panel.header.view.pictures["copy"].trigger()
    assert QGuiApplication.clipboard().image().width() == 3_200


def test_saving_a_picture_asks_where(panel, tmp_path):
    panel.header.view.pictures["svg"].trigger()
    dialog = panel.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "x.svg"))
    dialog.close()
    assert (tmp_path / "x.svg").exists()


def test_many_movements_between_two_lanes_are_one_line_with_a_count(panel):
    from desktop.ui.timeline.movement_painter import bundles_of

    marks = [
        once(day(5), day(6), lane=lane, event=number) for number in range(60) for lane in (1, 2)
    ]
    moves = tuple((number, 1, 2) for number in range(60))
    panel.stage.set_lane_order(panel.stage.lane_order.with_unfolded("base0").with_unfolded("base1"))
    panel.runner.done.emit(answer_of(timeline_of(*marks, moves=moves)))
    panel.set_period(day(1), day(20))
    frame, index = panel.stage.frame, panel.stage.index
    known = index.movements.of(np.arange(2, 61))
    for attested, is_attested in ((index.movements, True), (known, False)):
        bundles = bundles_of(frame, index.movements, attested)
        assert [(one.count, one.is_attested) for one in bundles] == [(60, is_attested)]
    panel.grab()


def test_very_many_marks_are_painted_as_those_few_are(panel, theme):
    marks = [
        once(day(n % 28 + 1), day(n % 28 + 2), event=n, kind=EventKind.STRIKE) for n in range(280)
    ]
    panel.stage.set_lane_order(panel.stage.lane_order.with_unfolded("base0"))
    panel.runner.done.emit(
        answer_of(timeline_of(*marks, since(day(2), day(9), day(20), event=300)))
    )
    panel.set_period(day(1), day(1, 4))
    panel.resize(900, 900)
    QApplication.processEvents()
    assert len(panel.stage.frame.marks) == 281
    seen = colours(panel.lanes.grab().toImage())
    assert seen[theme.tokens.bad.upper()] > 5_000


def test_reading_says_how_far_it_is(panel):
    panel.loader.progressed.emit(30, 120)
    assert panel.header.period.text() == "Reading events: 25%"


def test_the_newest_events_are_shown_while_the_others_are_read(panel, qtbot, theme):
    runner = Answers()
    other = TimelinePanel(theme, runner, Selection(), Moments(), Texts())
    qtbot.addWidget(other)
    other.refresh()
    wish = runner.question.keywords["wish"]
    other.loader._early.emit(answer_of(timeline_of(once(day(1), day(2))), wish=wish))
    assert other.stage.index.events() == 1
    assert runner.question.keywords["shown"] is None
    runner.done.emit(answer_of(january(), wish=wish))
    assert other.stage.index.events() == 3
