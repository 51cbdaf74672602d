"""What tests of the briefing page share: the page, open on the example, with a briefing in it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.services.briefing.edition import frozen_text
from desktop.services.briefing.keeping import kept_lines


class Briefings:
    """The briefing page of a window, used as a user does."""

    def __init__(self, desktop, window) -> None:
        self.desktop, self.window, self.qtbot = desktop, window, desktop.qtbot

    @property
    def page(self):
        return self.window.briefing.page

    @property
    def view(self):
        return self.page.view

    @property
    def opened(self):
        return self.page.control.now_open

    @property
    def briefing(self):
        return self.opened.kept.briefing

    def until(self, answer):
        self.qtbot.waitUntil(answer, timeout=10_000)

    def enter(self):
        """Press F5 in the window, and wait until the page knows what there is."""
        self.window.action("brief").trigger()
        self.settle()

    def lines(self):
        return kept_lines(self.desktop.readers.here())

    def start_building(self):
        """Open the panel, and wait until it knows what there is to choose."""
        self.window.action("build_briefing").trigger()
        self.until(lambda: self.view.build.bases.list.count() > 0)
        self.settle()
        return self.view.build

    def build(self, title="Syria this week"):
        """Build a briefing with the panel, and wait until it is shown."""
        panel = self.start_building()
        panel.title.setText(title)
        before = {line.id for line in self.lines()}
        QTest.keyClick(panel.title, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.until_new(before)

    def until_new(self, before):
        """Wait until a briefing is open that was not among those."""
        self.until(lambda: self.opened is not None and self.briefing.id not in before)
        self.settle()

    def settle(self):
        """Wait until the page shows what the casebook holds."""
        for _each in range(2):
            self.until(lambda: self.window.pool.activeThreadCount() == 0)
            self.qtbot.wait(1)

    def after(self, change):
        """Do something, and wait until the page shows what came of it."""
        with self.qtbot.waitSignal(self.page.control.opened, timeout=10_000):
            change()
        self.settle()

    def go_to(self, kind):
        """Show the first page of a kind."""
        key = next(one.key for one in self.opened.kept.content.pages if one.kind.value == kind)
        self.page.control.show_page(key)
        return key

    def text_of(self, what):
        """Return what a text of the page shown says."""
        return frozen_text(self.view.stage.sheet.page, what)


@pytest.fixture
def briefings(desktop, window):
    """The page, not opened yet."""
    return Briefings(desktop, window)


@pytest.fixture(scope="session")
def with_a_briefing():
    """Keep the example with a briefing in it once a test has built it: to build takes a second."""
    return []


@pytest.fixture
def built(desktop, with_a_briefing):
    """The page with a briefing, built before and open."""
    if not with_a_briefing:
        Briefings(desktop, desktop.open()).build()
        desktop.close()
        with_a_briefing.append(desktop.path.read_bytes())
    desktop.path.write_bytes(with_a_briefing[0])
    briefings = Briefings(desktop, desktop.open())
    briefings.enter()
    briefings.until(lambda: briefings.opened is not None)
    briefings.settle()
    return briefings
