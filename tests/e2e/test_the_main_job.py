"""The main job in the real window on a real X server, by keyboard, over a restart."""

import pytest
from PySide6.QtGui import QImage

from tests.e2e.screen import Screen, until

TITLE = "Convoy leaves the gate"

pytestmark = pytest.mark.e2e


def changed_columns(before: QImage, after: QImage, top: int, bottom: int) -> set[int]:
    """Return the columns of pixels right of the lane names that differ between two pictures."""
    return {
        x
        for x in range(430, 1030)
        if any(before.pixel(x, y) != after.pixel(x, y) for y in range(top, bottom))
    }


@pytest.fixture
def screen(tmp_path):
    made = Screen(tmp_path)
    yield made
    made.stop()


def test_an_event_added_by_keyboard_is_on_the_timeline_and_still_there_after_a_restart(screen):
    screen.start()
    before = screen.rest()

    # Its mark is a glyph on 12 January in the lane "Not at a base": right at that tick's line,
    # where nothing but the line was before.
    def mark() -> set[int]:
        return {x for x in changed_columns(before, screen.picture(), 470, 600) if 570 <= x <= 600}

    assert not mark()
    screen.do("key", "ctrl+n")
    screen.rest()
    screen.do("type", "--delay", "15", TITLE)
    screen.do("key", "Tab")
    screen.do("type", "--delay", "15", "on January 12")
    screen.do("key", "ctrl+Return")
    until(lambda: TITLE in screen.titles(), "the event in the casebook")

    assert len(until(mark, "the mark on the timeline")) >= 8

    screen.quit()
    screen.start()
    assert TITLE in screen.titles()
    assert {x for x in changed_columns(before, screen.picture(), 470, 600) if 570 <= x <= 600}
    screen.do("key", "ctrl+z")
    until(lambda: TITLE not in screen.titles(), "the event taken back, after the restart too")
    screen.quit()


ARTICLE = (
    "Two officers said planes left Qamishli airport for Damascus last week. The defence ministry"
    " declined to comment."
)


def test_a_report_is_read_reviewed_by_keys_and_taken_back(screen):
    screen.start()
    screen.do("key", "ctrl+shift+v")
    until(lambda: not screen.shows_the_timeline(), "the form for a report")
    screen.rest()
    screen.do("type", "--delay", "4", ARTICLE)
    # From the text back over link and byline to the day, then to the publisher.
    for _each in range(3):
        screen.do("key", "shift+Tab")
    screen.do("type", "--delay", "15", "26 January 2026")
    screen.do("key", "shift+Tab")
    screen.do("type", "--delay", "15", "Daily Post")
    title = "Planes left Qamishli airport for Damascus last week"
    before = screen.rest()
    screen.do("key", "ctrl+Return")
    until(lambda: screen.picture() != before, "the review")
    until(lambda: screen.accepts(title), "the event of the first statement")
    screen.do("key", "u")
    until(lambda: title not in screen.titles(), "the event taken back")
    screen.quit()
