"""What the briefing page does: opens, shows and changes briefings."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from desktop.domain.briefing import Briefing, BriefingPage, PutPicture
from desktop.domain.errors import BasewatchError
from desktop.domain.record import RecordKind
from desktop.queries.attachments import PictureLine, pictures_kept
from desktop.queries.choices import record
from desktop.queries.public import PublicReader
from desktop.queries.reader import Reader
from desktop.services.briefing.edition import EditedPage
from desktop.services.briefing.keeping import Keeping
from desktop.services.trash import Trash
from desktop.ui.briefing.findings_panel import serious_count
from desktop.ui.briefing.loading import Loaded, Opened, load
from desktop.ui.briefing.page_list import THUMBNAIL, PageLine
from desktop.ui.briefing.sheets import SheetMaker
from desktop.ui.briefing.show_order import ShowOrder
from desktop.ui.briefing.thumbnails import Thumbnails
from desktop.ui.briefing.view import BriefingView
from desktop.ui.counts import counted
from desktop.ui.desk import Desk
from desktop.ui.saying import worded
from desktop.ui.tasks import TaskRunner

Edit = Callable[[Keeping, Briefing], object]


@dataclass(frozen=True, slots=True)
class Runners:
    """One for each thing that is asked on its own."""

    load: TaskRunner
    thumbnails: TaskRunner
    pictures: TaskRunner
    preview: TaskRunner


class BriefingControl(QObject):
    """Keeps the page true to the casebook, and saves what is changed on it.

    Signals:
        opened: Another state of the open briefing, or of none, is shown.
        told: One sentence about what was done.
    """

    opened = Signal()
    told = Signal(str)

    def __init__(self, view: BriefingView, desk: Desk, maker: SheetMaker, runners: Runners) -> None:
        """Control ``view``; `refresh` fills it."""
        super().__init__(view)
        self._view, self._desk, self._maker, self._runners = view, desk, maker, runners
        self._wanted, self._problem = "", ""
        self._order = ShowOrder()
        self._shows_last = False
        self.now_open: Opened | None = None
        self._thumbnails = Thumbnails(runners.thumbnails, maker.fonts, THUMBNAIL, self)
        self._join()

    @property
    def place(self) -> int:
        """The number of the sheet shown, among those that are presented, counted from 0."""
        return self._order.presented_place

    def open(self, briefing_id: str) -> None:
        """Open a briefing."""
        if self._view.keep_writing():
            self._wanted = briefing_id
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Ask the casebook again."""
        view, desk = self._view, self._desk
        question = partial(
            load,
            briefing_id=self._wanted,
            form=view.stage.form,
            maker=self._maker,
            today=desk.today,
            open_reader=desk.open_reader,
        )
        self._runners.load.ask(question)
        self._ask_pictures()
        because = desk.editing.read_only_because
        view.stage.hold(because)
        for part in (view.pages, view.notes, view.pictures):
            part.hold(is_held=bool(because))
        view.delete_button.setEnabled(not because)

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Show the first sheet of a page."""
        if self._view.stage.keep():
            self._order.go_to(key)
        self._show_sheet()

    @Slot(int)
    def turn(self, by: int) -> None:
        """Show a sheet before or after."""
        if self._view.stage.keep():
            self._order.turn(by)
        self._show_sheet()

    @Slot(str)
    def delete(self, briefing_id: str) -> None:
        """Put a briefing into the trash."""
        try:
            Trash(self._desk.editing).put(RecordKind.BRIEFING, briefing_id)
        except BasewatchError as error:
            self._view.say(worded(str(error)))
            return
        self.told.emit(self.tr("The briefing is in the trash: Ctrl+Z brings it back."))

    @Slot()
    def delete_open(self) -> None:
        """Put the open briefing into the trash."""
        if self._wanted:
            self.delete(self._wanted)

    @Slot(str, str, object)
    def write(self, page: str, what: str, text: str | None) -> None:
        """Let a text stand over a frozen one; None brings that back."""

        def edit(keeping: Keeping, briefing: Briefing) -> object:
            return keeping.write(briefing, page, what, text)

        if not self._edit(edit):
            self._view.stage.take_back()

    @Slot(str, str)
    def keep_notes(self, page: str, text: str) -> None:
        """Keep the speaker notes of a page."""

        def edit(keeping: Keeping, briefing: Briefing) -> object:
            pages = (
                replace(one, speaker_notes=text) if one.key == page else one
                for one in briefing.pages
            )
            return keeping.rearrange(briefing, tuple(pages))

        found = self.now_open
        if found is not None and not self._edit(edit):
            kept = {one.key: one.speaker_notes for one in found.kept.briefing.pages}
            self._view.notes.take_back(page, text, kept.get(page, ""))

    @Slot()
    def arrange(self) -> None:
        """Keep the order of the pages and which are left out."""
        order = self._view.pages.order()

        def edit(keeping: Keeping, briefing: Briefing) -> object:
            notes = {one.key: one.speaker_notes for one in briefing.pages}
            pages = [
                BriefingPage(key=key, is_left_out=left, speaker_notes=notes.get(key, ""))
                for key, left in order
            ]
            return keeping.rearrange(briefing, pages)

        self._edit(edit)

    @Slot(object)
    def put_pictures(self, put: tuple[PutPicture, ...]) -> None:
        """Keep which pictures stand on which page, and show the one that came."""
        found = self.now_open
        self._shows_last = found is not None and len(put) > len(found.kept.briefing.pictures)

        def edit(keeping: Keeping, briefing: Briefing) -> object:
            return keeping.put_pictures(briefing, put)

        self._edit(edit)

    def _edit(self, edit: Edit) -> bool:
        """Change the briefing as it is now, and return whether that could be saved.

        Undo or another window may have changed it. Above the page stands why it could not.
        """
        if self.now_open is None:
            return True
        desk = self._desk
        try:
            briefing_id = self.now_open.kept.briefing.id
            found = record(desk.readers.here(), RecordKind.BRIEFING, briefing_id)
            if isinstance(found, Briefing):
                edit(Keeping(desk.editing), found)
        except BasewatchError as error:
            self._view.say(worded(str(error)))
            self.refresh()
            return False
        return True

    @Slot(object)
    def _show(self, loaded: Loaded) -> None:
        view, found = self._view, loaded.opened
        self.now_open = found
        self._wanted = loaded.wanted
        if loaded.problem != self._problem:
            self._problem = loaded.problem
            view.say(loaded.problem)
        view.kept.show_lines(loaded.lines, self._wanted)
        view.head.show_kept(None if found is None else found.kept)
        if view.is_building:
            view.show_build()
        else:
            view.show_desk(has_open=found is not None)
        if found is None:
            view.tell_changed("")
            view.warn("")
        else:
            self._show_opened(found)
        self.opened.emit()

    def _show_opened(self, found: Opened) -> None:
        view, briefing = self._view, found.kept.briefing
        keys = tuple(page.key for page in briefing.pages)
        self._order.take(keys, found.sheets, found.aside)
        if self._shows_last:
            self._order.go_to_end()
            self._shows_last = False
        titles = {one.page.key: one.page.heading for one in found.everything.pages}
        lines = [
            PageLine(one.key, titles.get(one.key, ""), one.is_left_out) for one in briefing.pages
        ]
        view.pages.show_lines(lines, self._order.key)
        view.findings.show_findings(found.findings, titles)
        view.count_findings(serious_count(found.findings))
        view.compare.show_differences(
            found.before, found.differences, is_rebuilt=briefing.replaces is not None
        )
        changed = ""
        if found.saves_since:
            words = self.tr("The casebook has changed since the cut-off: {0} not in this briefing.")
            changed = words.format(counted(found.saves_since, "save"))
        view.tell_changed(changed)
        self._show_sheet()
        self._thumbnails.ask((*found.sheets, *found.aside))

    def _show_sheet(self) -> None:
        found, view = self.now_open, self._view
        if found is None:
            return
        sheet, is_left_out = self._order.sheet, self._order.is_left_out
        page = _page_of(found, self._order.key)
        frozen = next((one for one in found.kept.content.pages if one.key == self._order.key), None)
        view.stage.show_sheet(
            sheet,
            None if page is None else page.page,
            frozen,
            frozenset() if page is None else page.edited,
            is_left_out=is_left_out,
        )
        view.pages.choose(self._order.key)
        notes = "" if page is None else page.speaker_notes
        view.notes.show_notes(found.kept.briefing.id, self._order.key, notes)
        view.pictures.show_page(self._order.key, found.kept.briefing.pictures)

    def _ask_pictures(self) -> None:
        open_reader = self._desk.open_reader

        def question(_reader: Reader) -> tuple[PictureLine, ...]:
            with PublicReader(open_reader) as public:
                return pictures_kept(public.reader)

        self._runners.pictures.ask(question)

    @Slot(str)
    def _ask_preview(self, sha256: str) -> None:
        picture = self._maker.picture

        def question(_reader: Reader) -> QImage:
            content = picture(sha256) if sha256 else None
            return QImage() if content is None else QImage.fromData(content)

        self._runners.preview.ask(question)

    def _join(self) -> None:
        view = self._view
        self._runners.load.done.connect(self._show)
        self._runners.load.failed.connect(view.say)
        self._runners.pictures.done.connect(view.pictures.show_kept)
        self._runners.preview.done.connect(view.pictures.show_preview)
        self._thumbnails.painted.connect(view.pages.show_pictures)
        view.kept.briefing_chosen.connect(self.open)
        view.kept.delete_wanted.connect(self.delete)
        view.delete_button.clicked.connect(self.delete_open)
        view.pages.page_chosen.connect(self.show_page)
        view.pages.arranged.connect(self.arrange)
        view.findings.page_wanted.connect(self.show_page)
        view.pictures.preview_wanted.connect(self._ask_preview)
        view.pictures.arranged.connect(self.put_pictures)
        view.notes.written.connect(self.keep_notes)
        view.stage.turned.connect(self.turn)
        view.stage.written.connect(self.write)
        view.stage.refused.connect(view.say)
        view.stage.form_changed.connect(self.refresh)


def _page_of(found: Opened, key: str) -> EditedPage | None:
    return next((one for one in found.everything.pages if one.page.key == key), None)
