"""The map is drawn beside the window: what is there meanwhile, and what is too late."""

import threading

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QThreadPool
from PySide6.QtGui import QColor, QImage

from desktop.domain.ids import BaseId
from desktop.queries.map import MapAnswer, MapEnd, MapWish
from desktop.ui.map.crowd import Taken
from desktop.ui.map.drawing import MOST_LIVE_ARCS, MOST_LIVE_BASES, Draughtsman, Order
from desktop.ui.map.ground import look_of
from desktop.ui.map.world import World
from desktop.ui.palette import HIGH_DARK, HIGH_LIGHT, contrast
from desktop.ui.theme import Mode
from tests.ui.map.map_of import a_canvas, picture_of, show_map
from tests.ui.map.test_looking import a_base, a_movement

_A_SHADE = 3


@pytest.fixture(scope="module")
def world():
    return World()


@pytest.fixture
def canvas(qtbot, theme, world):
    made = a_canvas(qtbot, theme, world)
    take(made, [a_base(0), a_base(1, 36.0, 38.0)], [a_movement(end(0), end(1), events=2)])
    return made


@pytest.fixture
def gate(monkeypatch):
    """Hold the worker up until it is set; the test fails rather than waits for ever."""
    held, draw = threading.Event(), Draughtsman.draw

    def drawn(self, order):
        assert held.wait(20)
        return draw(self, order)

    monkeypatch.setattr(Draughtsman, "draw", drawn)
    yield held
    held.set()
    QThreadPool.globalInstance().waitForDone()


def end(number):
    return MapEnd(BaseId(f"b{number}"), "")


def take(canvas, bases, movements=()):
    canvas.stage.take(MapAnswer(wish=MapWish(), bases=tuple(bases), movements=tuple(movements)))


def on_the_spot(canvas, world):
    """Return what of a picture that is drawn here and now is in view."""
    order = Order(
        shown=canvas.stage.shown(), dots=canvas.devicePixelRatioF(), layers=None, contents=0
    )
    whole = Draughtsman(world).draw(order).whole
    left, top = (whole.width() - canvas.width()) // 2, (whole.height() - canvas.height()) // 2
    return whole.copy(left, top, canvas.width(), canvas.height())


def channels(image):
    made = image.convertToFormat(QImage.Format.Format_RGB32)
    found = np.frombuffer(made.constBits(), np.uint8).reshape(made.height(), made.width(), 4)
    return found[:, :, :3].astype(np.int16)


def test_a_picture_of_a_worker_is_the_one_that_would_be_drawn_on_the_spot(canvas, world):
    seen, expected = channels(picture_of(canvas)), channels(on_the_spot(canvas, world))
    differs = np.abs(seen - expected).max(axis=2)
    rest = differs.copy()
    # The scale bar lies over it, in the lower left corner.
    rest[-60:, :200] = 0
    # Where a thread has written in another size before, Qt's outline of a letter is a shade off.
    assert rest.max() <= _A_SHADE
    assert differs.max() > _A_SHADE


def test_no_frame_waits_for_ground_and_bases_are_there_in_the_first(canvas, gate):
    water = QColor(look_of(canvas.stage.theme).water)
    first = canvas.grab().toImage()
    assert canvas.drawn is None
    assert first.pixelColor(5, 5) == water
    spot = QPointF(*canvas.stage.view.project(35.0, 36.0)).toPoint()
    assert first.pixelColor(spot) != water
    gate.set()
    assert picture_of(canvas) != first


@pytest.mark.parametrize("tokens", [HIGH_LIGHT, HIGH_DARK], ids=lambda tokens: tokens.shade)
def test_in_high_contrast_a_river_is_no_border_and_the_coast_stands_out(tokens):
    class Looking:
        """Gives the colours of one theme."""

    looking = Looking()
    looking.tokens = tokens
    look = look_of(looking)
    for ground in (look.water, look.land):
        assert contrast(look.shore, ground) >= 3
    assert QColor(look.shore).hsvSaturation() > 120
    assert QColor(look.border).hsvSaturation() == 0


def test_coast_and_rivers_are_drawn_in_their_own_colour(canvas, theme):
    theme.set_mode(Mode.HIGH_CONTRAST)
    shore = QColor(look_of(theme).shore)
    near = np.array([shore.blue(), shore.green(), shore.red()])
    apart = np.abs(channels(picture_of(canvas)) - near).max(axis=2)
    assert (apart < 50).sum() > 150


def test_while_another_is_drawn_the_old_picture_moves_along_and_words_keep_their_size(canvas, gate):
    gate.set()
    sharp = picture_of(canvas)
    gate.clear()
    of = canvas.drawn
    canvas.stage.move_to(canvas.stage.view.panned(-30.0, 0.0))
    moved = canvas.grab().toImage()
    assert moved.copy(0, 0, 700, 300) == sharp.copy(30, 0, 700, 300)
    spot = QPointF(*canvas.stage.view.project(35.0, 36.0)).toPoint()
    canvas.stage.move_to(canvas.stage.view.zoomed_at(spot.x(), spot.y(), 1.5))
    stretched = canvas.grab().toImage()
    assert canvas.drawn is of
    held = canvas.stage.theme.color("good")
    assert stretched.pixelColor(spot) == held
    # As large as before: a symbol that was stretched would reach further.
    assert stretched.pixelColor(spot.x() + 9, spot.y() + 9) != held
    gate.set()


def test_words_that_would_lie_over_others_are_left_out_while_the_map_shrinks(canvas):
    picture_of(canvas)
    names = len(canvas.drawn.scene.names)
    canvas.stage.move_to(canvas.stage.view.zoomed_at(400, 250, 0.02))
    assert canvas.grab() is not None
    assert names == len(canvas.drawn.scene.names)
    taken = Taken(100, 100)
    assert taken.take_if_free(np.array([10.0, 10, 40, 20]))
    assert not taken.take_if_free(np.array([30.0, 15, 60, 30]))
    assert taken.take_if_free(np.array([50.0, 50, 60, 60]))


def test_what_was_drawn_of_the_past_is_dropped(canvas, gate, qtbot):
    canvas.grab()
    take(canvas, [a_base(7)])
    shown = []
    canvas._drawer.drawn.connect(shown.append)
    canvas.grab()
    gate.set()
    picture_of(canvas)
    assert [[spot.base.id for spot in drawn.scene.spots] for drawn in shown] == [["b7"]]


def test_a_picture_that_comes_after_something_changed_is_dropped_too(canvas, gate, qtbot):
    canvas.grab()
    with qtbot.waitSignal(canvas._drawer.drawn):
        canvas.paint_anew()
        gate.set()
    assert canvas.drawn is None
    picture_of(canvas)
    assert canvas.drawn is not None


def test_a_far_drag_is_followed_by_one_picture_after_the_other_and_ends_sharp(canvas, qtbot):
    picture_of(canvas)
    for _step in range(40):
        canvas.stage.move_to(canvas.stage.view.panned(-60.0, 0.0))
        canvas.grab()
    picture_of(canvas)
    of, view = canvas.drawn.view, canvas.stage.view
    assert (of.scale, abs(of.centre_x - view.centre_x) * of.scale < 0.2 * view.width) == (
        view.scale,
        True,
    )


def test_the_next_picture_is_drawn_before_the_edge_of_this_one_comes_into_sight(canvas):
    picture_of(canvas)
    canvas.stage.move_to(canvas.stage.view.panned(-170.0, 0.0))
    canvas.grab()
    assert canvas._is_sharp()
    assert canvas._drawer.is_busy


def test_movements_of_another_answer_are_not_found_on_the_old_picture(canvas, gate):
    gate.set()
    picture_of(canvas)
    gate.clear()
    arc, of, view = canvas.scene.arcs[0], canvas.drawn.view, canvas.stage.view
    spot = arc.middle - QPointF((of.width - view.width) / 2, (of.height - view.height) / 2)
    assert canvas.found_at(spot).movement == 0
    take(canvas, [a_base(0), a_base(1, 36.0, 38.0)])
    assert canvas.found_at(spot).movement is None
    assert canvas.words_at(spot) == ""
    gate.set()


def test_what_fails_to_be_drawn_is_not_tried_again_before_something_changes(
    canvas, monkeypatch, qtbot, expect_log
):
    draw, tried = Draughtsman.draw, []

    def failing(self, order):
        tried.append(order)
        raise ValueError

    monkeypatch.setattr(Draughtsman, "draw", failing)
    with qtbot.waitSignal(canvas._drawer._runner.failed):
        canvas.grab()
    canvas.grab()
    assert len(tried) == 1
    expect_log("a question to the casebook failed")
    monkeypatch.setattr(Draughtsman, "draw", draw)
    canvas.paint_anew()
    picture_of(canvas)


def test_a_crowded_map_is_drawn_whole_and_moves_with_fewer_live_symbols(canvas):
    bases = [a_base(number, 30 + number % 40 / 4, 30 + number / 40) for number in range(500)]
    moves = [a_movement(end(number), end(number + 100)) for number in range(MOST_LIVE_ARCS + 9)]
    take(canvas, bases, moves)
    picture_of(canvas)
    assert len(canvas.scene.spots) > MOST_LIVE_BASES
    assert not canvas.drawn.has_live_arcs
    canvas.stage.move_to(canvas.stage.view.zoomed_at(400, 250, 1.3))
    assert canvas.grab().toImage() != picture_of(canvas)


def test_dark_is_drawn_in_dark_colours_on_any_thread(canvas, theme):
    light = picture_of(canvas)
    theme.set_mode(Mode.DARK)
    theme.set_text_scale(1.5)
    dark = picture_of(canvas)
    assert dark.pixelColor(5, 5).lightness() < light.pixelColor(5, 5).lightness()


def test_a_map_may_go_while_a_picture_of_it_is_on_its_way(qtbot, theme, world, gate):
    canvas = a_canvas(qtbot, theme, world)
    take(canvas, [a_base(0)])
    canvas.grab()
    assert canvas._drawer.is_busy
    canvas.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gate.set()
    QThreadPool.globalInstance().waitForDone()
    QCoreApplication.processEvents()


def test_a_window_may_be_closed_while_the_map_is_drawn(desktop, window):
    panel = show_map(desktop, window)
    panel.canvas.paint_anew()
    panel.canvas.grab()
    assert panel.canvas._drawer.is_busy
    desktop.close()
