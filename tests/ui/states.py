"""Every page and state of the window, one after another, as somebody would come to them."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.queries.bases import base_rows
from desktop.queries.event_list import listed_events
from desktop.queries.filters import EventFilter
from desktop.ui.main_window import MainWindow

FORMS = (
    *("add_event", "add_note", "add_report", "add_base", "add_actor", "add_source", "add_link"),
    *("add_posture", "add_assessment", "add_transfer", "add_agreement", "add_watch"),
)
DOCKS = (
    *("show_gaps", "show_differences", "show_map", "show_events", "show_report"),
    *("show_sources", "show_history", "show_trash", "show_merging"),
)
PAGES = (
    "backups",
    "export_casebook",
    "share_copy",
    "passphrase",
    "settings",
    "brief",
)
DIALOGS = ("show_keys", "show_licences", "about", "report_problem")
POPUPS = ("all_commands", "quick_add")
EVENTS = """date,title,base,source
2026-01-20,Tanker leaves the pier,Tartus,AP
2026-01-21,Trucks at the gate,Qamishli Airport,Reuters
someday,Nobody knows when,Hmeimim,AP
"""
REPORT = """Russian forces have begun a gradual withdrawal from Qamishli airport in northeast Syria,
five Syrian sources told Reuters on 26 January 2026. Trucks were seen leaving for Hmeimim.
"""


class States:
    """Leads a window of the program through them.

    Args:
        window: On the example, of the whole program.
        qtbot: Waits.
        folder: For the files that are imported.
    """

    def __init__(self, window: MainWindow, qtbot, folder: Path) -> None:
        self.window = self._window = window
        self._qtbot, self._folder = qtbot, folder

    def settle(self) -> None:
        """Wait until what was asked for is there and stands."""
        self._qtbot.waitUntil(lambda: not self._window.pool.activeThreadCount(), timeout=20_000)
        for _turn in range(4):
            QApplication.processEvents()

    def all(self) -> Iterator[tuple[str, QWidget]]:
        """Yield the name of each state and the widget that shows it, while it is shown."""
        for walk in (self.docks, self.forms, self.pages, self.importing, self.reading):
            yield from walk()
        yield from self.popups()

    def docks(self) -> Iterator[tuple[str, QWidget]]:
        yield self._shown("main")
        self._do("filters")
        yield self._shown("filters")
        self._do("filters")
        for name in DOCKS:
            self._do(name)
            yield self._shown(name)
            self._do(name)

    def detail(self) -> Iterator[tuple[str, QWidget]]:
        """Select each base and each event, one after another."""
        window = self._window
        reader = window.desk.readers.here()
        for base in base_rows(reader):
            window.selection.select(base_id=base.id)
            self._settle_page()
            yield self._shown(f"base {base.name}")
        for event in listed_events(reader, chosen=EventFilter(), only=(), most=50):
            window.selection.select(event_id=event.id)
            self._settle_page()
            yield self._shown(f"event {event.title}")

    def forms(self) -> Iterator[tuple[str, QWidget]]:
        window = self._window
        for name in FORMS:
            self._do(name)
            yield self._shown(name)
            while window.forms.top() is not None:
                window.forms.top().close_form()

    def pages(self) -> Iterator[tuple[str, QWidget]]:
        for name in PAGES:
            self._do(name)
            yield self._shown(name)
            # The page may have changed what stands in the window: what closes it, closes it.
            QTest.keyClick(self._window.pages.currentWidget(), Qt.Key.Key_Escape)
            self.settle()
            self._window.whole.leave()

    def importing(self) -> Iterator[tuple[str, QWidget]]:
        window, file = self._window, self._folder / "events.csv"
        file.write_text(EVENTS, encoding="utf-8")
        self._do("import_file")
        page, control = window.importing.page, window.importing.control
        yield self._shown("import_file")
        window.importing.open_file(file)
        self._qtbot.waitUntil(lambda: bool(page.what.preview.lines.lines), timeout=20_000)
        yield self._shown("import_what")
        control.go_on()
        self._qtbot.waitUntil(lambda: not page.check.is_busy, timeout=20_000)
        yield self._shown("import_check")
        control.go_on()
        self._qtbot.waitUntil(lambda: not window.importing.is_running, timeout=20_000)
        yield self._shown("import_run")
        window.importing.leave()

    def briefing(self) -> Iterator[tuple[str, QWidget]]:
        """Build a briefing, and look at it with each of the panels beside it."""
        self._do("build_briefing")
        page = self._window.briefing.page
        build = page.view.build
        self._qtbot.waitUntil(lambda: build.bases.list.count() > 0, timeout=20_000)
        yield self._shown("build_briefing")
        build.build()
        self._qtbot.waitUntil(lambda: page.control.now_open is not None, timeout=20_000)
        tabs = page.view.tabs
        for at in range(tabs.count()):
            tabs.setCurrentIndex(at)
            yield self._shown(f"briefing_{at}")
        self._do("build_briefing")
        yield self._shown("build_another")
        self._window.briefing.leave()

    def reading(self) -> Iterator[tuple[str, QWidget]]:
        self._do("paste_report")
        yield self._shown("paste_report")
        self._window.reading.leave()

    def popups(self) -> Iterator[tuple[str, QWidget]]:
        for name, shown in zip(POPUPS, ("palette", "quick_add"), strict=True):
            self._do(name)
            popup = getattr(self._window.commanding, shown)
            self.settle()
            yield name, popup
            popup.hide()
        for name in DIALOGS:
            # Held, so that none that is made anew is taken for one that went.
            before = QApplication.topLevelWidgets()
            self._do(name)
            self.settle()
            for one in QApplication.topLevelWidgets():
                if one not in before and one.isVisible():
                    yield name, one
                    one.close()

    def _settle_page(self) -> None:
        # First the answer comes, then facts fold, and then the window shares its room out.
        for _turn in range(3):
            self.settle()

    def _do(self, name: str) -> None:
        self._window.action(name).trigger()
        QApplication.processEvents()

    def _shown(self, name: str) -> tuple[str, QWidget]:
        self.settle()
        return name, self._window
