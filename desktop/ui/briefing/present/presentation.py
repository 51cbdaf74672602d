"""A presentation: the projector's window, the speaker's, and what each key makes of them."""

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from desktop.services.briefing.edition import Edition
from desktop.services.briefing.layout.sheet import Form, Sheet
from desktop.ui.briefing.present.awake import Awake, system_awake
from desktop.ui.briefing.present.guard import ScreenGuard
from desktop.ui.briefing.present.keys import Command, KeyReader
from desktop.ui.briefing.present.laying_out import LayingOut
from desktop.ui.briefing.present.pictures import SheetPictures
from desktop.ui.briefing.present.projector import Projector
from desktop.ui.briefing.present.screens import Screens, fill_screen, form_for
from desktop.ui.briefing.present.search_panel import SearchPanel
from desktop.ui.briefing.present.show import Show
from desktop.ui.briefing.present.speaker import SpeakerView, Stand
from desktop.ui.drawing.fonts import PageFonts
from desktop.ui.drawing.type_setter import QtTypeSetter
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import Theme


class Presentation(QObject):
    """Shows a briefing to a room, and to the speaker what the room does not see.

    With a second screen the speaker has a view of their own there: the next page, notes, the
    time, search, keys. With one screen the room sees whatever the speaker sees, so there is none of
    these: N, X, ?, and Ctrl+K do nothing. Shift+N turns the only screen into the speaker's view,
    for rehearsing, and back; there search works, and the room's page is not shown.

    Args:
        theme: Of the speaker's view; pages have their own colours.
        fonts: Of the pages.
        edition: What is presented; nothing else is, on the projector.
        compose: Lays the edition out for a form; called on a worker thread.
        runner: Asks what may leave the casebook, for the speaker's search: a `PublicRunner`.
        now: Hands in the moment, timezone-aware.
        parent: Whose destruction ends it.
        awake: Keeps the screens on; None for what this system has.

    Signals:
        closed: It has ended, and its windows are gone.
        failed: The sentence to show where the pages could not be laid out; then it ends.
    """

    closed = Signal()
    failed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        fonts: PageFonts,
        edition: Edition,
        compose: Callable[[Form], tuple[Sheet, ...]],
        runner: TaskRunner,
        now: Callable[[], datetime],
        parent: QObject | None = None,
        *,
        awake: Awake | None = None,
    ) -> None:
        super().__init__(parent)
        self._awake = awake or system_awake(sys.platform, os.environ)
        self._screens = Screens()
        self._first: tuple[int, str] | None = None
        # Where the keys went before.
        self._before: QWidget | None = None
        self._is_running = False
        self._pictures = SheetPictures(fonts, self)
        self._laying_out = LayingOut(compose, self)
        self.show = Show(QtTypeSetter(fonts), self)
        self.projector = Projector(self._pictures, fonts)
        search = SearchPanel(theme, edition, runner)
        self.speaker = SpeakerView(theme, self._pictures, fonts, search, now)
        self._guard = ScreenGuard(self.projector, self.speaker)
        self._keys = KeyReader(self)
        self._join()

    @property
    def is_running(self) -> bool:
        """Whether it runs; the program locks nothing meanwhile."""
        return self._is_running

    def start(
        self,
        screen: QScreen,
        speaker_screen: QScreen | None,
        at: int = 0,
        page: str = "",
        *,
        with_sources: bool = True,
    ) -> None:
        """Show the sheet with index ``at`` on ``screen``, the speaker's view on the other.

        Where the projector's shape makes that a sheet of another page than ``page``, the first
        one of that is shown. ``with_sources`` says how it begins; S changes it.
        """
        self.show.with_sources = with_sources
        self._screens = Screens(screen, speaker_screen)
        self._first = at, page
        self._before = QApplication.activeWindow()
        self._is_running = True
        self._awake.begin()
        self.speaker.begin()
        self._place_windows()

    @Slot()
    def end(self) -> None:
        """End it, whatever it shows."""
        if not self._is_running:
            return
        self._is_running = False
        self.show.inset.end()
        for window in (self.projector, self.speaker):
            window.hide()
        self._guard.stop()
        self._awake.end()
        self._laying_out.stop()
        self._pictures.stop()
        for window in (self.projector, self.speaker):
            window.deleteLater()
        if self._before is not None and shiboken6.isValid(self._before):
            self._before.activateWindow()
        self.closed.emit()

    def _join(self) -> None:
        for window in (self.projector, self.speaker):
            window.installEventFilter(self._keys)
            window.close_asked.connect(self.end)
            self.destroyed.connect(window.deleteLater)
        self._keys.commanded.connect(self._obey)
        self._keys.digit_typed.connect(self.show.type_digit)
        self.projector.clicked.connect(self._click)
        self.projector.resized.connect(self._lay_out)
        for view in (self.projector, self.speaker.page):
            view.wheel_turned.connect(self.show.inset.zoom)
            view.dragged.connect(self.show.inset.drag)
        self.show.changed.connect(self._refresh)
        self.show.sources_toggled.connect(self._lay_out)
        self._laying_out.laid_out.connect(self._take_sheets)
        self._laying_out.failed.connect(self._give_up)
        self.speaker.sheet_wanted.connect(self.show.go)
        self.speaker.search.page_wanted.connect(self._show_page)
        self.speaker.search.left.connect(self.speaker.close_side)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenRemoved.connect(self._lose_screen)
        app.screenAdded.connect(self._find_screen)

    @Slot(Command)
    def _obey(self, command: Command) -> None:
        if not self._is_running or self.show.take(command):
            return
        acts = {
            Command.SEARCH: self._search,
            Command.KEYS: self._show_keys,
            Command.SPEAKER: self._toggle_speaker,
            Command.REHEARSE: self._toggle_rehearsal,
            Command.SWAP: self._swap,
            Command.LEAVE: self._leave,
        }
        if command in {Command.NOTES_UP, Command.NOTES_DOWN}:
            self.speaker.scroll_notes(1 if command is Command.NOTES_DOWN else -1)
        elif command in acts:
            acts[command]()

    @Slot(Qt.MouseButton)
    def _click(self, button: Qt.MouseButton) -> None:
        """Go on, or back; links on pages lead nowhere before an audience."""
        if self.show.inset.is_on:
            return
        if button is Qt.MouseButton.LeftButton:
            self.show.take(Command.NEXT)
        elif button is Qt.MouseButton.RightButton:
            self.show.take(Command.BACK)

    def _search(self) -> None:
        if self._has_own_screen():
            self.speaker.open_search()

    def _show_keys(self) -> None:
        if self._has_own_screen():
            self.speaker.toggle_keys()

    def _has_own_screen(self) -> bool:
        """Bring the speaker's view up if that can be; tell whether it is there."""
        if self._screens.show_speaker():
            self._place_windows()
        return self._screens.has_speaker_view

    def _toggle_speaker(self) -> None:
        self._screens.toggle_speaker()
        self._place_windows()

    def _toggle_rehearsal(self) -> None:
        self._screens.toggle_rehearsal()
        self._place_windows()

    def _swap(self) -> None:
        self._screens.swap()
        self._place_windows()

    def _leave(self) -> None:
        if not self.speaker.close_side() and not self.show.leave():
            self.end()

    @Slot(str)
    def _show_page(self, page: str) -> None:
        number = self.show.deck.number_of(page)
        if number is not None:
            self.show.go(number - 1)

    @Slot(QScreen)
    def _lose_screen(self, screen: QScreen) -> None:
        left = [one for one in QGuiApplication.screens() if one is not screen]
        if self._is_running and left and self._screens.lose(screen, left[0]):
            self._place_windows()

    @Slot(QScreen)
    def _find_screen(self, screen: QScreen) -> None:
        if self._is_running and self._screens.find(screen):
            self._place_windows()

    def _place_windows(self) -> None:
        """Let each window fill its screen, the room's first."""
        on = self._screens
        self._guard.watch(on.speaker)
        if not on.has_speaker_view:
            self.speaker.close_side()
            self.speaker.hide()
        for window, screen in ((self.projector, on.for_page), (self.speaker, on.for_speaker)):
            if screen is not None:
                fill_screen(window, screen)
                window.activateWindow()
        if on.for_page is None:
            self.projector.hide()
        self._lay_out()

    @Slot()
    def _lay_out(self) -> None:
        """Ask for the sheets that fit the projector, unless they were asked for last."""
        form = replace(form_for(self.projector.size()), with_sources=self.show.with_sources)
        if self._is_running and form != self._laying_out.wanted:
            self._laying_out.ask(form)

    @Slot(tuple)
    def _take_sheets(self, sheets: tuple[Sheet, ...]) -> None:
        self.speaker.list_sheets(sheets)
        self.show.lay_out(sheets)
        if self._first is not None:
            (first, page), self._first = self._first, None
            is_there = first < len(sheets) and sheets[first].key == page
            number = None if is_there else self.show.deck.number_of(page)
            self.show.go(first if number is None else number - 1)
        other = form_for(self.projector.size())
        self._laying_out.prepare(replace(other, with_sources=not self.show.with_sources))

    @Slot(str)
    def _give_up(self, sentence: str) -> None:
        self.failed.emit(sentence)
        self.end()

    @Slot()
    def _refresh(self) -> None:
        show, deck = self.show, self.show.deck
        over = show.over
        self.projector.show_sheet(deck.sheet(), over)
        self.projector.set_cover(show.cover)
        self.speaker.show_stand(
            Stand(
                sheet=deck.sheet(),
                following=deck.sheet(1),
                notes=deck.notes,
                over=over,
                typed=deck.typed,
                in_room=show.words,
                is_covered=bool(show.cover),
            )
        )
        self.projector.prepare(*deck.around())
        self.speaker.page.prepare(deck.sheet(1))
        self.speaker.following.prepare(deck.sheet(2))
