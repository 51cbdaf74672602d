"""The briefing page as the window uses it: its parts joined, its commands by name."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.domain.span_echo import day_text
from desktop.queries.info import casebook_info
from desktop.services.briefing.choice import Choice
from desktop.services.briefing.edition import Edition
from desktop.services.briefing.layout.sheet import Form, Sheet
from desktop.services.briefing.rehearsal import Finding
from desktop.services.drawing.look import Look
from desktop.ui.briefing.build_panel import BuildPanel
from desktop.ui.briefing.control import BriefingControl, Runners
from desktop.ui.briefing.exporting import Exporting, Write
from desktop.ui.briefing.findings_panel import serious_count
from desktop.ui.briefing.making import Making
from desktop.ui.briefing.pictures_shown import ShownPictures
from desktop.ui.briefing.presenting import Presenting, Start
from desktop.ui.briefing.sheets import SheetMaker
from desktop.ui.briefing.to_choose import InView
from desktop.ui.briefing.view import BriefingView
from desktop.ui.counts import counted
from desktop.ui.desk import Desk
from desktop.ui.drawing.fonts import PageFonts
from desktop.ui.saying import worded
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import Theme

Writing = Callable[[PageFonts, ShownPictures], Write]
Starting = Callable[[PageFonts], Start]


class BriefingPage(QObject):
    """Builds, opens, rehearses, presents and exports briefings.

    Signals:
        closed: The casebook is to be shown again.
        told: One sentence about what was done.
    """

    closed = Signal()
    told = Signal(str)

    def __init__(
        self,
        theme: Theme,
        desk: Desk,
        runner: Callable[[], TaskRunner],
        in_view: Callable[[], InView],
        writing: Writing,
        starting: Starting,
        parent: QWidget,
    ) -> None:
        """Make the page, which shows nothing until it is opened.

        Args:
            theme: How it looks.
            desk: What it works on.
            runner: Makes runners that ask the casebook as it is now.
            in_view: Tells what the window shows of the casebook.
            writing: Makes what writes files, once that is wanted.
            starting: Makes what starts presentations.
            parent: The widget that holds it.
        """
        super().__init__(parent)
        self._desk, self._in_view = desk, in_view
        fonts, pictures = PageFonts(), ShownPictures(desk.open_reader)
        self._maker = SheetMaker(fonts, pictures)
        self.view = BriefingView(theme, fonts, BuildPanel(theme, desk.today()), parent)
        runners = Runners(load=runner(), thumbnails=runner(), pictures=runner(), preview=runner())
        self.control = BriefingControl(self.view, desk, self._maker, runners)
        self.making = Making(desk, runner(), runner(), self)
        self.exporting = Exporting(runner(), partial(writing, fonts, pictures), self.view)
        self.presenting = Presenting(starting(fonts), self)
        self._known: tuple[Finding, ...] | None = None
        self._waits: Callable[[], None] | None = None
        self._is_loaded = False
        self._join()

    @Slot()
    def refresh(self) -> None:
        """Ask the casebook again."""
        self.control.refresh()

    def open(self, briefing_id: str) -> None:
        """Open a briefing by its id."""
        self.control.open(briefing_id)

    def leave(self) -> None:
        """Keep what is being written."""
        self.view.keep_writing()

    @Slot()
    def present(self) -> None:
        """Present from the page shown; what the rehearsal found is shown once before."""
        found = self.control.now_open
        if found is None or self.view.is_building:
            return
        self.view.keep_writing()
        if not found.sheets:
            self.view.say(self.tr("Every page is left out: tick one in the list to show it."))
            return
        serious = serious_count(found.findings)
        if serious and self._known != found.findings:
            self._known = found.findings
            things = counted(serious, "thing")
            self.view.warn(self.tr("The rehearsal found {0} to look at.").format(things))
            self.view.show_tab(self.view.findings)
            return
        self.view.warn("")
        self._known = found.findings
        compose = partial(_in_look, self._maker, found.edition, found.form.look)
        screens = self.view.head.screens.screens()
        place = self.control.place
        page = found.sheets[place].key
        with_sources = found.form.with_sources
        self.presenting.present(
            found.edition, compose, screens, place, page, with_sources=with_sources
        )

    @Slot()
    def build(self) -> None:
        """Let somebody choose what a briefing is built from."""
        if self._is_refused():
            return
        self.view.keep_writing()
        self.making.ask_choices()
        title = casebook_info(self._desk.readers.here()).title
        # The day stands beside the title wherever that is shown.
        self.view.build.begin(title or worded(day_text(self._desk.today())), self._in_view())
        self.view.show_build()

    @Slot()
    def rebuild(self) -> None:
        """Build the open briefing anew, from what is known now."""
        found = self.control.now_open
        if not self._is_loaded:
            self._waits = self.rebuild
        elif found is None:
            self.build()
        elif not self._is_refused():
            self.view.keep_writing()
            self.told.emit(self.tr("Building…"))
            self.making.rebuild(found.kept)

    @Slot()
    def rehearse(self) -> None:
        """Show what the rehearsal found."""
        if not self._is_loaded:
            self._waits = self.rehearse
        elif self.control.now_open is not None and not self.view.is_building:
            self.view.show_tab(self.view.findings)

    @Slot()
    def export(self) -> None:
        """Offer the kinds of file."""
        if not self._is_loaded:
            self._waits = self.export
        else:
            self.view.head.open_export()

    @Slot(str)
    def export_as(self, suffix: str) -> None:
        """Write the open briefing as a file of this kind, in the form that is shown."""
        found = self.control.now_open
        if found is not None:
            self.view.keep_writing()
            self.exporting.ask(found.edition, suffix, found.form)

    @Slot(object)
    def _build(self, choice: Choice) -> None:
        if self._is_refused():
            self.view.build.show_progress(is_building=False)
        else:
            self.making.build(choice)

    @Slot()
    def _leave_build(self) -> None:
        self.making.cancel()
        self.view.build.show_progress(is_building=False)
        self.view.show_desk(has_open=self.control.now_open is not None)
        self.view.stage.setFocus()

    @Slot(str)
    def _open_made(self, briefing_id: str) -> None:
        self.view.say("")
        self.view.build.show_progress(is_building=False)
        self.view.show_desk(has_open=True)
        self.control.open(briefing_id)
        if self.control.now_open is not None:
            self.view.tabs.setCurrentWidget(self.view.compare)

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        if self.view.is_building:
            self.view.build.refuse(sentence)
        else:
            self.view.say(sentence)

    @Slot()
    def _come_back(self) -> None:
        """Let keys reach the page again, also where no window manager sees to it."""
        self.view.window().activateWindow()
        self.view.stage.setFocus()

    @Slot()
    def _go_on(self) -> None:
        """Do what was wanted before the briefing was there."""
        self._is_loaded = True
        if self.control.now_open is None or self.control.now_open.findings != self._known:
            self.view.warn("")
        waits, self._waits = self._waits, None
        if waits is not None:
            waits()

    def _is_refused(self) -> bool:
        because = self._desk.editing.read_only_because
        if because:
            self.view.say(worded(because))
        return bool(because)

    def _join(self) -> None:
        view, head = self.view, self.view.head
        view.back.connect(self.closed)
        view.present_anyway.connect(self.present)
        view.rebuild_wanted.connect(self.rebuild)
        head.build_wanted.connect(self.build)
        head.present_wanted.connect(self.present)
        head.export_wanted.connect(self.export_as)
        view.empty.action_chosen.connect(self.build)
        view.build.build_wanted.connect(self._build)
        view.build.left.connect(self._leave_build)
        self.control.opened.connect(self._go_on)
        self.control.told.connect(self.told)
        self.making.offered.connect(view.build.offer)
        self.making.made.connect(self._open_made)
        self.making.refused.connect(self._refuse)
        self.making.told.connect(self.told)
        self.exporting.told.connect(self.told)
        self.exporting.refused.connect(view.say)
        self.exporting.overtaken.connect(view.unsay)
        self.presenting.refused.connect(view.say)
        self.presenting.ended.connect(self._come_back)


def _in_look(maker: SheetMaker, edition: Edition, look: Look, form: Form) -> tuple[Sheet, ...]:
    """Return the sheets for the room, light or dark as they are shown on the page."""
    return maker.sheets(edition, replace(form, look=look))
