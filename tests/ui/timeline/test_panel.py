import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop.domain.event import EventKind
from desktop.domain.spans import DAY_S
from desktop.queries.timeline.columns import FLAG_CONTESTED, FLAG_NO_COMMENT, FLAG_PLANNED
from desktop.ui.selection import Selection
from desktop.ui.theme import Mode
from desktop.ui.timeline.axis import pill_rect, placed_dates, today_words
from desktop.ui.timeline.hover import tip_at
from desktop.ui.timeline.navigation import Level
from desktop.ui.timeline.panel import TimelinePanel
from desktop.ui.timeline.periods import first_period
from desktop.ui.timeline.ticks import ticks
from desktop.ui.timeline.view import View
from tests.ui.pixels import colours
from tests.ui.timeline.columns import (
    NOW,
    Answers,
    Moments,
    Texts,
    answer_of,
    day,
    lasting,
    many,
    once,
    since,
    timeline_of,
)

LEFT = Qt.MouseButton.LeftButton


def january():
    """Return a few events like those of the example."""
    return timeline_of(
        lasting(day(1, year=2019), day(27), kind=EventKind.PRESENCE),
        since(day(19), day(26), day(27), kind=EventKind.WITHDRAWAL),
        once(day(24), day(27), lane=2, event=1, kind=EventKind.WITHDRAWAL),
        once(day(26), day(27), kind=EventKind.SIGHTING, event=2),
        once(day(10), day(11), lane=0, kind=EventKind.STRIKE, event=3),
        moves=((1, 1, 2),),
    )


TITLES = "Force present", "Withdrawal", "<b>Flags</b> seen", "Strike"


@pytest.fixture
def panel(qtbot, theme):
    runner = Answers()
    made = TimelinePanel(theme, runner, Selection(), Moments(), Texts(*TITLES))
    qtbot.addWidget(made)
    made.resize(900, 520)
    made.show()
    qtbot.waitExposed(made)
    made.runner = runner
    runner.done.emit(answer_of(january()))
    QApplication.processEvents()
    return made


def test_before_anything_is_read_no_day_is_called_today_that_is_not(qtbot, theme):
    made = TimelinePanel(theme, Answers(), Selection(), Moments(), Texts(*TITLES))
    qtbot.addWidget(made)
    made.resize(900, 520)
    made.show()
    assert pill_rect(made.stage, made.stage.width_px).isEmpty()
    assert today_words(made.stage) == "today 27 Jan"


def at(panel, event_id):
    """Return the middle of an event's mark, in pixels of the lanes."""
    rect = panel.mark_rect(event_id)
    assert rect.isValid()
    return panel.lanes.viewport().mapFrom(panel, rect.center())


def click(qtbot, panel, place):
    qtbot.mouseClick(panel.lanes.viewport(), LEFT, pos=place)


def turn_wheel(panel, place, notches, modifiers=Qt.KeyboardModifier.NoModifier):
    viewport = panel.lanes.viewport()
    event = QWheelEvent(
        QPointF(place),
        QPointF(viewport.mapToGlobal(place)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def drag(qtbot, widget, start, end):
    qtbot.mousePress(widget, LEFT, pos=start)
    for part in (0.25, 0.5, 0.75, 1.0):
        moved = (QPointF(end - start) * part).toPoint()
        qtbot.mouseMove(widget, start + moved)
    qtbot.mouseRelease(widget, LEFT, pos=end)


def day_at(panel, x):
    return panel.stage.view.instant_at(x)


def selected(panel):
    return panel._selection.event_id, panel._selection.base_id


def test_first_it_shows_the_weeks_around_the_latest_evidence(panel):
    assert panel.lanes.box.period == pytest.approx((day(1), day(13, 2)))
    assert panel.header.buttons[Level.MONTH].isChecked()


def test_it_says_in_words_what_is_in_view(panel, qtbot):
    with qtbot.waitSignal(panel.activity_changed):
        panel.set_period(day(20), day(30))
    assert panel.header.period.text() == "20–29 Jan 2026"
    assert panel.accessibleDescription() == "20–29 Jan 2026. Events: 3 of 4 in view. Bases: 2."
    assert panel.accessibleName() == "Timeline"


def test_the_base_list_hears_how_much_happened_where(panel, qtbot):
    with qtbot.waitSignal(panel.activity_changed) as heard:
        panel.set_period(day(15), day(27))
    assert heard.args[0] == {
        "base0": (0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1),
        "base1": (0,) * 10 + (1, 0),
    }


def test_the_wheel_zooms_and_the_date_under_the_cursor_stays(panel):
    place = QPoint(200, 60)
    before, width = day_at(panel, 200), panel.stage.view.seconds_a_pixel
    turn_wheel(panel, place, 3)
    assert panel.stage.view.seconds_a_pixel < 0.6 * width
    assert abs(day_at(panel, 200) - before) < 1
    turn_wheel(panel, place, -3)
    assert panel.stage.view.seconds_a_pixel == pytest.approx(width)


def test_dragging_keeps_what_was_taken_hold_of_under_the_cursor(panel, qtbot):
    held = day_at(panel, 300)
    drag(qtbot, panel.lanes.viewport(), QPoint(300, 200), QPoint(180, 200))
    assert day_at(panel, 180) == pytest.approx(held, abs=1)


def test_rows_stay_put_while_panning(panel):
    before = panel.mark_rect("event1").top()
    panel.set_period(day(12), day(24, 2))
    assert panel.mark_rect("event1").top() == before


def test_a_click_selects_the_event_and_its_base(panel, qtbot):
    click(qtbot, panel, at(panel, "event2"))
    assert selected(panel) == ("event2", "base0")
    click(qtbot, panel, at(panel, "event3"))
    assert selected(panel) == ("event3", "")


def test_a_click_on_a_lane_s_name_selects_the_base(panel, qtbot):
    qtbot.mouseClick(panel.names, LEFT, pos=panel.names.name_rect(1).center())
    assert selected(panel) == ("", "base1")
    lane = panel.names.grab(panel.names.name_rect(1)).toImage()
    assert "#1F5FBF" in colours(lane)


def test_a_double_click_on_nothing_asks_for_an_event_there(panel, qtbot):
    frame = panel.stage.frame
    place = QPoint(round(frame.view.x_of(day(5) + DAY_S / 2)), int(frame.lane_tops[1]) + 8)
    with qtbot.waitSignal(panel.add_requested) as asked:
        viewport = panel.lanes.viewport()
        qtbot.mouseClick(viewport, LEFT, pos=place)
        qtbot.mouseDClick(viewport, LEFT, pos=place)
        qtbot.mouseRelease(viewport, LEFT, pos=place)
    assert asked.args == ["base1", "2026-01-05"]


def test_arrow_keys_go_through_events_in_time(panel, qtbot):
    panel._selection.select(event_id="event3")
    seen = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(panel, key)
        seen.append(selected(panel)[0])
    assert seen == ["event1", "event2", "event2", "event1"]


def test_an_event_out_of_view_is_brought_into_view(panel):
    panel._selection.select(event_id="event1", base_id="base0")
    panel.set_period(day(1, 5), day(1, 6))
    assert not panel.mark_rect("event3").isValid()
    panel._selection.select(event_id="event3")
    assert panel.rect().contains(panel.mark_rect("event3"))


def test_an_event_selected_before_it_is_read_is_brought_into_view_after(panel):
    panel._selection.select(event_id="event4")
    added = once(day(5, 6), day(6, 6), event=4, lane=1)
    panel.runner.done.emit(answer_of(timeline_of(once(day(10), day(11)), added)))
    assert panel.rect().contains(panel.mark_rect("event4"))


def test_keys_zoom_fit_and_find_today(panel, qtbot):
    width = panel.stage.end_s - panel.stage.start_s
    qtbot.keyClick(panel, Qt.Key.Key_Plus)
    assert panel.stage.end_s - panel.stage.start_s < width
    qtbot.keyClick(panel, Qt.Key.Key_Minus)
    assert panel.stage.end_s - panel.stage.start_s == pytest.approx(width)
    qtbot.keyClick(panel, Qt.Key.Key_Home)
    assert panel.stage.start_s <= day(1, year=2019)
    qtbot.keyClick(panel, Qt.Key.Key_T)
    middle = (panel.stage.start_s + panel.stage.end_s) / 2
    assert middle == pytest.approx(NOW.timestamp(), abs=2)


def test_the_level_buttons_say_and_set_how_much_is_shown(panel, qtbot):
    for level, days in ((Level.DAY, 1), (Level.WEEK, 7), (Level.YEAR, 366)):
        with qtbot.waitSignal(panel.activity_changed):
            qtbot.mouseClick(panel.header.buttons[level], LEFT)
        assert panel.stage.end_s - panel.stage.start_s == pytest.approx(days * DAY_S)
        checked = [each for each, button in panel.header.buttons.items() if button.isChecked()]
        assert checked == [level]


def test_the_brush_moves_and_resizes_what_is_in_view(panel, qtbot):
    panel.set_period(day(1, year=2022), day(1, year=2024))
    brush = panel.overview.brush()
    middle, width = brush.center().toPoint(), panel.stage.end_s - panel.stage.start_s
    drag(qtbot, panel.overview, middle, middle + QPoint(-60, 0))
    assert panel.overview.brush().center().x() == pytest.approx(brush.center().x() - 60, abs=1)
    assert panel.stage.end_s - panel.stage.start_s == pytest.approx(width)
    edge = QPoint(round(panel.overview.brush().right()), middle.y())
    start = panel.stage.start_s
    drag(qtbot, panel.overview, edge, edge + QPoint(40, 0))
    assert panel.stage.start_s == pytest.approx(start)
    assert panel.stage.end_s - panel.stage.start_s > width * 1.1


def test_of_nothing_no_part_is_in_view_and_its_days_stand_below_those_above(panel, theme):
    accent = theme.tokens.accent.upper()
    assert accent in colours(panel.overview.grab().toImage())
    panel.runner.done.emit(answer_of(timeline_of()))
    panel.set_period(*panel.stage.whole)
    QApplication.processEvents()
    assert accent not in colours(panel.overview.grab().toImage())
    assert panel.stage.whole == first_period((), panel.stage.now_s)
    above = [x for _tick, x, _width in placed_dates(panel.stage, panel.axis.width())]
    assert above == [x for _tick, x, _left in panel.overview.placed_dates()]


def test_the_only_month_that_is_named_says_its_year(panel):
    view = View(day(2), day(14, month=2), 240.0)
    assert [tick.label for tick in ticks(view, 90.0)] == ["Feb 2026"]
    view = View(day(20, year=2025, month=12), day(14, month=2), 240.0)
    assert [tick.label for tick in ticks(view, 90.0)] == ["Jan 2026", "Feb"]


def test_a_click_beside_the_brush_brings_it_there(panel, qtbot):
    strip = panel.overview.strip()
    qtbot.mouseClick(panel.overview, LEFT, pos=QPoint(round(strip.left()) + 80, 40))
    middle = (panel.stage.start_s + panel.stage.end_s) / 2
    assert middle == pytest.approx(panel.overview.whole.instant_at(80), abs=DAY_S * 5)


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_a_mark_is_painted_where_the_panel_says_in_the_colour_of_its_kind(panel, theme, mode):
    theme.set_mode(mode)
    rect = panel.mark_rect("event2")
    seen = colours(panel.grab(rect).toImage())
    assert seen.most_common(1)[0][0] == theme.tokens.good.upper()


def test_a_selected_mark_gets_an_outline(panel, theme):
    around = panel.mark_rect("event2").adjusted(-6, -6, 6, 6)
    accent = theme.tokens.accent.upper()
    before = colours(panel.grab(around).toImage())[accent]
    panel._selection.select(event_id="event2", base_id="base0")
    assert colours(panel.grab(around).toImage())[accent] > before + 30


def darkest(panel, event_id):
    """Return how light the darkest pixel of a mark and its label is, of 255."""
    seen = colours(panel.grab(panel.mark_rect(event_id)).toImage())
    return min(QColor(name).lightness() for name in seen)


def test_the_title_on_a_long_bar_can_be_read_where_the_bar_is_hollow_too(panel, theme):
    """Words in the colour of the panel would be lost where there is no bar behind them."""
    exercise = EventKind.EXERCISE
    letters, ink = theme.color("text").lightness() + 30, theme.color("quiet").lightness()
    assert letters < ink
    for flags in (FLAG_PLANNED, FLAG_NO_COMMENT):
        panel.runner.done.emit(
            answer_of(timeline_of(lasting(day(3), day(25), kind=exercise, flags=flags)))
        )
        assert panel.stage.frame.label_inside[0]
        assert darkest(panel, "event0") < letters
    panel.runner.done.emit(answer_of(timeline_of(lasting(day(3), day(25), kind=exercise))))
    assert panel.stage.frame.label_inside[0]
    assert darkest(panel, "event0") > letters, "light words on a full bar"


def test_no_title_stands_on_the_half_bar_of_what_notes_disagree_on(panel):
    half = lasting(day(3), day(25), flags=FLAG_CONTESTED)
    panel.runner.done.emit(answer_of(timeline_of(half)))
    assert not panel.stage.frame.label_inside[0]


def test_a_mark_on_which_nobody_comments_is_hollow(panel, theme):
    silent = once(day(10), day(11), kind=EventKind.SIGHTING, flags=FLAG_NO_COMMENT)
    panel.runner.done.emit(answer_of(timeline_of(silent)))
    image = panel.grab(panel.mark_rect("event0")).toImage()
    centre = image.pixelColor(image.width() // 2, image.height() // 2).name().upper()
    assert centre == theme.tokens.panel.upper()
    # The line is one and a half pixels wide: its edges blend into the ground.
    assert len(colours(image)) > 4


def test_nothing_is_painted_after_the_arrow_of_what_was_still_so(panel, theme):
    rect = panel.mark_rect("event1")
    row = panel.grab(rect.translated(rect.width(), 0)).toImage()
    changing = theme.tokens.changing.upper()
    right = [row.pixelColor(x, row.height() // 2).name().upper() for x in range(14, row.width())]
    assert changing not in right


def test_larger_text_makes_rows_and_names_larger(panel, theme):
    row, gutter, axis = panel.stage.sizes.row, panel.names.width(), panel.axis.height()
    theme.set_text_scale(2.0)
    QApplication.processEvents()
    assert panel.stage.sizes.row >= 1.8 * row
    assert panel.names.width() >= 1.8 * gutter
    assert panel.axis.height() >= 1.5 * axis


def test_the_tip_tells_title_dates_and_standing(panel):
    place = at(panel, "event2")
    words = tip_at(panel.stage, place.x(), place.y() + panel.stage.scroll_px)
    assert words.splitlines() == ["<b>Flags</b> seen", "26 Jan 2026", "Sighting"]


def test_too_many_marks_become_columns_that_can_be_counted(panel):
    panel.runner.done.emit(answer_of(many(8_000)))
    panel.moves.show_level(Level.ALL)
    frame = panel.stage.frame
    counts, edges = frame.density.counts[frame.lanes], frame.density.edges_s
    slot, part = divmod(int(counts.argmax()), counts.shape[1])
    x = frame.view.x_of((edges[part] + edges[part + 1]) / 2)
    words = tip_at(panel.stage, x, float(frame.lane_tops[slot]) + 5)
    assert words.startswith(f"{counts.max()} events about ")
    panel.grab()


def test_lanes_that_do_not_fit_scroll(panel, qtbot):
    panel.runner.done.emit(answer_of(many(300)))
    QApplication.processEvents()
    assert panel.scroll_bar.maximum() > 0
    qtbot.keyClick(panel, Qt.Key.Key_Down)
    assert panel.stage.scroll_px == panel.stage.sizes.row
    turn_wheel(panel, QPoint(200, 60), 1, Qt.KeyboardModifier.ShiftModifier)
    assert panel.stage.scroll_px < panel.stage.sizes.row


def test_what_was_shown_is_remembered(panel, qtbot, theme):
    panel.set_period(day(5), day(9))
    answers = Answers()
    other = TimelinePanel(theme, answers, Selection(), Moments(), Texts())
    qtbot.addWidget(other)
    other.restore(panel.state())
    answers.done.emit(answer_of(january()))
    assert other.lanes.box.period == pytest.approx((day(5), day(9)))


@pytest.mark.parametrize(
    "state",
    [{}, {"start": "x", "end": "1"}, {"start": "nan", "end": "1"}, {"start": "2", "end": "1"}],
)
def test_a_state_that_makes_no_sense_is_left_aside(panel, state):
    before = panel.lanes.box.period
    panel.restore(state)
    assert panel.lanes.box.period == before


def test_a_failed_question_is_said_and_goes_away_with_the_next_answer(panel):
    panel.runner.failed.emit("The casebook cannot be read.")
    assert panel.problem.isVisible()
    panel.runner.done.emit(answer_of(january()))
    assert not panel.problem.isVisible()


def test_a_casebook_without_events_says_how_to_add_one(panel, theme):
    quiet = theme.tokens.quiet.upper()
    panel.runner.done.emit(answer_of(timeline_of()))
    assert colours(panel.lanes.grab().toImage())[quiet] > 20
    panel.runner.done.emit(answer_of(timeline_of(once(day(1, 1, 2020), day(2, 1, 2020)))))
    assert colours(panel.lanes.grab().toImage())[quiet] == 0


def test_many_changes_between_two_paints_cost_one_paint(panel):
    QApplication.processEvents()
    before = panel.lanes.item.paints
    for step in range(20):
        panel.set_period(day(1) + step * 3_600, day(13, 2) + step * 3_600)
    QApplication.processEvents()
    assert 1 <= panel.lanes.item.paints - before <= 2


def test_keys_reach_it_and_a_ring_shows_that(panel):
    panel.setFocus(Qt.FocusReason.TabFocusReason)
    panel.stage.has_focus_ring = True
    edge = panel.lanes.grab().toImage().pixelColor(1, 40).name().upper()
    assert edge == "#1F5FBF"


def blueness(widget):
    """Return by how much the ink of a widget is more blue than red, on average.

    Single pixels say little: the edges of letters may be coloured to make them sharper.
    """
    seen = colours(widget.grab().toImage())
    del seen[seen.most_common(1)[0][0]]
    shift = sum((int(name[5:7], 16) - int(name[1:3], 16)) * n for name, n in seen.items())
    return shift / sum(seen.values())


def test_only_the_level_in_use_is_in_the_accent_colour(panel):
    # The button with the keyboard has a ring in that colour.
    panel.setFocus()
    buttons = panel.header.buttons
    others = [blueness(button) for level, button in buttons.items() if level is not Level.MONTH]
    assert blueness(buttons[Level.MONTH]) > 2 * max(others)


def test_beside_the_strip_the_filters_are_written_below_how_many_events_are_in_view(panel):
    strip = panel.overview

    def lowest():
        """Return the last line of pixels beside the strip on which anything is written."""
        image = strip.grab(QRect(0, 2, panel.stage.gutter - 4, strip.height() - 2)).toImage()
        ground = image.pixel(1, 1)
        lines = range(image.height())
        return max(y for y in lines for x in range(image.width()) if image.pixel(x, y) != ground)

    strip.count("1 of 1 in view")
    before = lowest()
    strip.name_filter("Kind: sighting")
    assert lowest() > before + 8
    strip.name_filter("")
    assert lowest() == before
