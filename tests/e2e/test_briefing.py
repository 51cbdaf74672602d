"""A briefing built, presented, and built anew after one more report, in the real window."""

import time

import pytest
from PySide6.QtGui import QImage

from desktop.services.briefing.compare import compared
from desktop.services.briefing.keeping import kept, kept_lines
from desktop.services.casebooks import open_casebook
from tests.e2e.screen import Screen, until

TITLE = "Syria this week"
ARTICLE = "Two officers said planes left Qamishli airport for Damascus last week."
EVENT = "Planes left Qamishli airport for Damascus last week"
BLACK, WHITE = 0xFF000000, 0xFFFFFFFF

pytestmark = pytest.mark.e2e


class Presented(Screen):
    """A screen on which somebody presents."""

    def briefings(self):
        """Return what the casebook keeps of briefings, the newest first, with their content."""
        casebook = open_casebook(self.casebook, look_only="a test looks")
        reader = casebook.reader()
        found = [kept(reader, line.id).content for line in kept_lines(reader)]
        reader.close()
        casebook.close()
        return found

    def press(self, *keys: str) -> QImage:
        """Press keys, and return what there is to see once nothing changes any more."""
        self.do("key", "--delay", "60", *keys)
        time.sleep(0.2)
        return self.rest()

    def turns_to(self, wanted: QImage, *keys: str) -> bool:
        """Press keys, and wait until there is to see what is wanted."""
        self.press(*keys)
        return bool(until(lambda: self.picture() == wanted, f"what was to come after {keys}"))

    def turns_from(self, before: QImage, *keys: str) -> QImage:
        """Press keys, and return what there is to see once that is something else."""
        self.press(*keys)
        until(lambda: self.picture() != before, f"something else after {keys}")
        return self.rest()

    def shows(self, colours: set[int]) -> bool:
        """Tell whether the screen has these colours and no other."""
        seen = self.picture()
        width, height = seen.width(), seen.height()
        every = ((x, y) for x in range(0, width, 5) for y in range(0, height, 5))
        return {seen.pixel(x, y) for x, y in every} == colours

    def shows_a_page(self) -> bool:
        """Tell whether a page fills the screen's width, black above and below it."""
        seen = self.picture()
        middle = seen.width() // 2
        edges = {seen.pixel(x, y) for x in (0, middle, seen.width() - 1) for y in (1, 898)}
        paper = {seen.pixel(x, seen.height() // 2) for x in (2, seen.width() - 3)}
        return edges == {BLACK} and paper == {WHITE}

    def focus(self) -> None:
        """Give the keys to the program's window, as a window manager would."""
        self.do("windowfocus", self._window())

    def present(self) -> QImage:
        """Press F5 until the room sees the page; the rehearsal may have something to say first."""
        self.focus()
        until(lambda: self.shows_a_page() or self._asks_to_present(), "the page before the room")
        return self.rest()

    def leave(self) -> None:
        """End the presentation, and wait for the program's window."""
        self.do("key", "Escape")
        until(lambda: not self.shows_a_page(), "the program's window again")

    def _asks_to_present(self) -> bool:
        self.do("key", "F5")
        time.sleep(1)
        return self.shows_a_page()


@pytest.fixture
def screen(tmp_path):
    made = Presented(tmp_path)
    yield made
    made.stop()


def test_a_briefing_is_built_presented_and_rebuilt_with_the_one_report_that_came(screen):
    screen.start()
    screen.press("ctrl+F5")
    screen.do("type", "--delay", "15", TITLE)
    screen.do("key", "ctrl+Return")
    until(screen.briefings, "the briefing in the casebook")

    title = screen.present()
    _every_key_does_what_it_says(screen, title)
    screen.leave()
    unchanged = _third_page(screen)

    _add_a_report(screen)
    screen.focus()
    screen.press("F5")
    screen.do("key", "shift+F5")
    until(lambda: len(screen.briefings()) == 2, "the briefing that was built anew")
    screen.rest(for_s=2)

    after, before = screen.briefings()
    (difference,) = compared(before.facts, after.facts, is_whole=after.is_whole)
    assert "Daily Post" in difference.says
    page = next(one for one in after.pages if one.key == "changes")
    heads = [one.text for one in page.statements if one.is_heading]
    assert heads == ["New: 1"]
    until(lambda: _third_page(screen) != unchanged, "what is new before the room")
    screen.focus()
    screen.quit()


def _third_page(screen: Presented) -> QImage:
    """Present, and return what the room sees of the third page."""
    shown = screen.turns_from(screen.present(), "3", "Return")
    screen.leave()
    return shown


def _every_key_does_what_it_says(screen: Presented, title: QImage) -> None:
    second = screen.turns_from(title, "Right")
    assert screen.turns_to(title, "Left")
    assert screen.turns_to(second, "2", "Return")
    assert screen.turns_to(title, "Home")
    screen.turns_from(title, "End")
    assert screen.turns_to(title, "Home")
    # With one screen nothing of the speaker's comes up before the room.
    for keys in ("n", "ctrl+k", "F1", "question", "x", "t", "r"):
        assert screen.press(keys) == title
    screen.press("b")
    until(lambda: screen.shows({BLACK}), "nothing but black")
    assert screen.turns_to(title, "b")
    screen.press("w")
    until(lambda: screen.shows({WHITE}), "nothing but white")
    assert screen.turns_to(title, "w")
    _look_into_a_timeline(screen, title)


def _look_into_a_timeline(screen: Presented, title: QImage) -> None:
    page = screen.turns_from(title, "5", "Return")
    live = screen.turns_from(page, "t")
    screen.turns_from(live, "plus")
    assert screen.turns_to(live, "Home")
    assert screen.turns_to(page, "Escape")
    screen.turns_from(page, "r", "Left")
    assert screen.turns_to(page, "r")
    screen.turns_from(page, "s")
    assert screen.turns_to(page, "s")


def _add_a_report(screen: Presented) -> None:
    screen.focus()
    screen.press("ctrl+shift+v")
    screen.do("type", "--delay", "4", ARTICLE)
    # From the text back over link and byline to the day, then to the publisher.
    for _each in range(3):
        screen.do("key", "shift+Tab")
    screen.do("type", "--delay", "15", "26 January 2026")
    screen.do("key", "shift+Tab")
    screen.do("type", "--delay", "15", "Daily Post")
    screen.press("ctrl+Return")
    until(lambda: screen.accepts(EVENT), "the event of the report")
    screen.press("Escape")
