"""The way to the briefing page: nothing of it is imported before somebody wants a briefing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.queries.as_of import AsReported
from desktop.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from desktop.services.briefing.edition import Edition
    from desktop.ui.briefing.exporting import Write
    from desktop.ui.briefing.page import BriefingPage
    from desktop.ui.briefing.pictures_shown import ShownPictures
    from desktop.ui.briefing.present.presentation import Presentation
    from desktop.ui.briefing.presenting import Compose, Start
    from desktop.ui.briefing.to_choose import InView
    from desktop.ui.drawing.fonts import PageFonts
    from desktop.ui.main_window import MainWindow

_IN_THE_CASEBOOK = ("filters", "filter_bases", "go_bases", "go_timeline", "go_detail")


class BriefingGate(QObject):
    """Answers the menu of briefings: opens the page over the window, and leaves it."""

    def __init__(self, window: "MainWindow") -> None:
        """Answer the actions of ``window``."""
        super().__init__(window)
        self._window = window
        self.page: BriefingPage | None = None
        for name, slot in (
            ("brief", self.brief),
            ("build_briefing", self.build),
            ("rebuild_briefing", self.rebuild),
            ("rehearse_briefing", self.rehearse),
            ("export_briefing", self.export),
        ):
            window.action(name).triggered.connect(slot)
        for name in _IN_THE_CASEBOOK:
            window.action(name).triggered.connect(self.leave)
        window.action("search").triggered.connect(self.search)
        # A form stands beside the casebook, not beside a briefing.
        window.forms.opened.connect(self.leave)

    @property
    def is_open(self) -> bool:
        """Whether the page stands in the window's place."""
        return self.page is not None and self._window.pages.currentWidget() is self.page.view

    @property
    def is_presenting(self) -> bool:
        """Whether a briefing is shown to a room."""
        return self.page is not None and self.page.presenting.running is not None

    @Slot()
    def brief(self) -> None:
        """Open the page; where it is open, present from the page shown."""
        if self.is_open and self.page is not None:
            self.page.present()
        else:
            self.enter()

    @Slot()
    def build(self) -> None:
        """Let somebody choose what a briefing is built from."""
        self.enter().build()

    @Slot()
    def rebuild(self) -> None:
        """Build the open briefing anew, from what is known now."""
        self.enter().rebuild()

    @Slot()
    def rehearse(self) -> None:
        """Show what the rehearsal found."""
        self.enter().rehearse()

    @Slot()
    def export(self) -> None:
        """Offer the kinds of file that a briefing can be written as."""
        self.enter().export()

    def open(self, briefing_id: str) -> None:
        """Open a briefing by its id."""
        self.enter().open(briefing_id)

    @Slot()
    def refresh(self) -> None:
        """Ask the casebook again, if somebody can see the answer."""
        if self.is_open and self.page is not None:
            self.page.refresh()

    @Slot()
    def leave(self) -> None:
        """Show the casebook again."""
        if self.is_open and self.page is not None:
            self.page.leave()
            self._window.whole.leave()

    def say(self, sentence: str) -> bool:
        """Say one thing on the page; tell whether it is there to be seen."""
        if not self.is_open or self.page is None:
            return False
        self.page.view.say(sentence)
        return True

    @Slot()
    def search(self) -> None:
        """Search in the casebook, which is shown again."""
        if self.is_open:
            self.leave()
            self._window.search.focus_search()

    def save(self) -> None:
        """Remember in which form sheets are shown; what is presented ends with the window."""
        window, page = self._window, self.page
        if page is not None:
            page.presenting.stop()
            state = page.view.stage.state()
            window.state.save_panel(window.desk.casebook_id, "briefing", state)

    def enter(self) -> "BriefingPage":
        """Return the page, which stands in the window's place."""
        is_new = self.page is None
        page = self._made()
        if not self.is_open:
            self._window.whole.enter(page.view)
            page.view.stage.setFocus()
            page.refresh()
        if is_new:
            page.view.show_desk(has_open=False)
        return page

    def _made(self) -> "BriefingPage":
        if self.page is None:
            from desktop.ui.briefing.page import BriefingPage

            window = self._window
            self.page = BriefingPage(
                window.theme,
                window.desk,
                self._runner,
                self._in_view,
                _writing,
                self._starting,
                window.pages,
            )
            window.pages.addWidget(self.page.view)
            remembered = window.state.panel(window.desk.casebook_id, "briefing")
            self.page.view.stage.restore(remembered)
            self.page.closed.connect(self.leave)
            self.page.told.connect(self._tell)
        return self.page

    def _runner(self) -> TaskRunner:
        window = self._window
        # Of the casebook as it is now: a briefing has a moment of its own.
        return TaskRunner(window.desk.readers, window.pool, window)

    def _in_view(self) -> "InView":
        from desktop.ui.briefing.to_choose import InView

        window, moment = self._window, self._window.lens.moment
        return InView(
            shown=window.filters.chosen(),
            picked=window.events.selected(),
            reported_by=moment.day if isinstance(moment, AsReported) else None,
        )

    def _starting(self, fonts: "PageFonts") -> "Start":
        def start(edition: "Edition", compose: "Compose") -> "Presentation":
            from desktop.ui.briefing.present.asking import PublicRunner
            from desktop.ui.briefing.present.presentation import Presentation

            window = self._window
            runner, now = PublicRunner(window.desk.open_reader, window), window.desk.now
            made = Presentation(window.theme, fonts, edition, compose, runner, now, window)
            made.closed.connect(runner.close)
            made.closed.connect(runner.deleteLater)
            return made

        return start

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        self._window.status.tell(sentence)


def _writing(fonts: "PageFonts", pictures: "ShownPictures") -> "Write":
    from desktop.ui.briefing.output.export import BriefingExport

    return BriefingExport(fonts, pictures).write
