"""With letters of twice the size the window fits a screen of 1024 by 768, and nothing is cut."""

import pytest
from shiboken6 import isValid

from desktop.ui.theme import LARGEST_SCALE
from tests.ui.program_of import started
from tests.ui.seeing import cut, outside, sideways, squeezed
from tests.ui.states import States

SCREEN_PX = (1024, 768)
_WALKS = (
    *("docks", "detail", "forms", "pages", "importing"),
    *("reading", "briefing", "popups"),
)


@pytest.fixture
def states(qapp, qtbot, tmp_path, no_log):
    with started(tmp_path, None, qtbot) as program:
        window = program.window
        window.theme.set_text_scale(LARGEST_SCALE)
        window.resize(*SCREEN_PX)
        window.show()
        qtbot.waitUntil(lambda: window.timeline.stage.index is not None, timeout=20_000)
        made = States(window, qtbot, tmp_path)
        made.settle()
        yield made
        window.theme.set_text_scale(1.0)


def wrong_in(shown):
    found = [one for look in (cut, squeezed, outside, sideways) for one in look(shown)]
    size = shown.size().toTuple()
    if any(has > room for has, room in zip(size, SCREEN_PX, strict=True)):
        found.append(f"{size} does not fit")
    return found


@pytest.mark.parametrize("walk", _WALKS)
def test_everything_fits_a_small_screen_with_letters_twice_as_large(states, walk):
    found = {name: wrong for name, shown in getattr(states, walk)() if (wrong := wrong_in(shown))}
    assert not found


def test_the_list_of_bases_makes_room_for_a_wide_form_and_comes_back(states, qtbot):
    bases = states.window.bases_dock
    walk = states.forms()
    assert next(walk)[0] == "add_event"
    assert bases.isHidden()
    states.window.forms.top().close_form()
    qtbot.waitUntil(bases.isVisible)
    walk.close()


def test_it_makes_room_too_when_letters_grow_or_the_window_shrinks_beside_an_open_form(
    states, qtbot
):
    window, theme = states.window, states.window.theme
    theme.set_text_scale(1.0)
    walk = states.forms()
    assert next(walk)[0] == "add_event"
    qtbot.waitUntil(window.bases_dock.isVisible)
    theme.set_text_scale(LARGEST_SCALE)
    # Letters make the window wider first, which is taken back.
    qtbot.waitUntil(window.bases_dock.isHidden)
    qtbot.waitUntil(lambda: window.width() <= SCREEN_PX[0])
    # It comes back as soon as there is room, though the form stays.
    window.resize(1_800, 768)
    qtbot.waitUntil(window.bases_dock.isVisible)
    assert window.form_is_shown
    walk.close()


def test_where_a_page_has_the_whole_window_the_list_stays_away(states, qtbot):
    window = states.window
    walk = states.forms()
    next(walk)
    assert window.bases_dock.isHidden()
    window.action("settings").trigger()
    states.settle()
    window.resize(1_800, 768)
    states.settle()
    assert window.whole.is_entered
    assert window.bases_dock.isHidden()
    walk.close()


def test_the_look_of_a_program_ends_with_it(qapp, qtbot, tmp_path, no_log):
    with started(tmp_path, None, qtbot) as program:
        theme = program.window.theme
        theme.set_text_scale(LARGEST_SCALE)
    assert not isValid(theme)
    assert not qapp.styleSheet()
