"""The way into importing and out of it, and the line that leads back to an import under way."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.ui.importing.drops import ImportDrops
from desktop.ui.importing.what_came_in import WhatCameIn
from desktop.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from desktop.services.backups.keeper import Keeper
    from desktop.services.importing.process import Progress
    from desktop.services.importing.sources import Given
    from desktop.ui.importing.control import ImportControl
    from desktop.ui.importing.page import ImportPage
    from desktop.ui.main_window import MainWindow

_IN_THE_CASEBOOK = ("filters", "filter_bases", "go_bases", "go_timeline", "go_detail")


class ImportGate(QObject):
    """Opens the import page over the window; an import under way goes on without it."""

    def __init__(self, window: "MainWindow") -> None:
        """Answer the action of ``window`` and what is dropped on it."""
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self.page: ImportPage | None = None
        self.control: ImportControl | None = None
        self.line = self._line()
        self.drops = ImportDrops(window, self)
        self._came_in = WhatCameIn(window, self)
        self._has_been_seen = False
        window.action("import_file").triggered.connect(self._begin)
        for name in _IN_THE_CASEBOOK:
            window.action(name).triggered.connect(self.leave)
        window.action("search").triggered.connect(self.search)
        # A form stands beside the casebook, not beside an import.
        window.forms.opened.connect(self.leave)
        self.drops.dragged.connect(self._show_drag)
        self.drops.file_given.connect(self.open_file)
        self.drops.text_given.connect(self.open_text)
        self.drops.told.connect(window.tell)
        window.desk.editing.subscribe(self._take_changes)

    @property
    def is_open(self) -> bool:
        """Whether the page stands in the window's place."""
        return self.page is not None and self._window.pages.currentWidget() is self.page

    @Slot()
    def _begin(self) -> None:
        """Show the page as it was left; what an import came to once, and then another file."""
        if self._has_been_seen and self.control is not None and not self._is_refused():
            self._has_been_seen = False
            self.control.begin()
        self.enter()

    @Slot()
    def enter(self) -> None:
        """Show the page, as it was left."""
        if self._is_refused() or self.is_open:
            return
        page, window = self._made(), self._window
        self._before = window.pages.currentWidget() if window.whole.is_entered else None
        window.whole.enter(page)
        page.focus_step()
        self.drops.takes_all = True

    @Slot()
    def leave(self) -> None:
        """Show the window as it was before; what is under way goes on."""
        if not self.is_open:
            return
        self.drops.takes_all = False
        self._has_been_seen = self.page is not None and self.page.run.is_done
        before, self._before = self._before, None
        if before is not None:
            self._window.whole.enter(before)
        else:
            self._window.whole.leave()
            self._window.refresh()

    @Slot()
    def search(self) -> None:
        """Search in the casebook, which is shown again."""
        if self.is_open:
            self._before = None
            self.leave()
            self._window.search.focus_search()

    @property
    def is_running(self) -> bool:
        """Whether an import is under way."""
        return self.control is not None and self.control.is_running

    def stop(self) -> None:
        """End what is under way: the window closes, and nothing of it is left."""
        if self.control is not None:
            self.control.stop()

    def say(self, sentence: str) -> bool:
        """Say one thing on the page; tell whether it is there to be seen."""
        if not self.is_open or self.page is None:
            return False
        self.page.say(sentence)
        return True

    @Slot(object, str)
    def open_file(self, path: Path, mapping: str = "") -> None:
        """Begin to import a file."""
        from desktop.services.importing.sources import Given

        self._open(Given(path=path), mapping)

    @Slot(str)
    def open_text(self, text: str) -> None:
        """Begin to import rows that were copied."""
        from desktop.services.importing.sources import Given

        self._open(Given(text=text))

    def _open(self, given: "Given", mapping: str = "") -> None:
        self.enter()
        if not self.is_open or self.control is None:
            return
        if self.control.is_running:
            self._window.tell(self.tr("An import is under way: wait for it, or cancel it first."))
            return
        self.control.open(given, mapping)

    @Slot(bool)
    def _show_drag(self, is_over: bool) -> None:
        if self.page is not None:
            self.page.file.show_drag(is_over=is_over)

    @Slot()
    def _paste(self) -> None:
        if not self.drops.take_copied() and self.page is not None:
            self.page.file.say(self.tr("Nothing is copied: copy rows in a spreadsheet first."))

    @Slot()
    def _save_report(self) -> None:
        target = self.drops.ask_target()
        if target is not None and self.control is not None:
            self.control.write_report(target)

    @Slot()
    def _show(self) -> None:
        """Show in the casebook what came in."""
        if self.control is not None:
            self._before = None
            self.leave()
            self._came_in.show_import(self.control.running.label)

    @Slot(object)
    def _get_on(self, progress: "Progress") -> None:
        fraction, words = progress.fraction, self.tr("Importing…")
        if fraction is not None:
            words = self.tr("Importing: {0} %").format(round(100 * fraction))
        self.line.setText(words)
        self.line.show()

    @Slot()
    def _finish(self) -> None:
        self.line.hide()
        self._window.refresh()
        self._window.status.saved()
        self._take_changes()

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        if not self.is_open:
            self._window.tell(sentence)

    def _take_changes(self, _changes: object = None) -> None:
        """Offer the undo of an import only while it is the latest; say when it was taken back."""
        control, page = self.control, self.page
        if control is None or page is None:
            return
        control.reading.forget_names()
        self._follow_undo()

    @Slot()
    def _follow_undo(self) -> None:
        control, page = self.control, self.page
        if control is None or page is None or not page.run.is_done:
            return
        editing = self._window.desk.editing
        is_latest = editing.undo_label == control.running.label
        # Neither while a large step is under way, nor while another moment is looked at.
        can_undo = self._window.action("undo").isEnabled()
        page.run.show_undoable(is_latest=is_latest and can_undo)
        if not is_latest and editing.redo_label == control.running.label:
            page.run.show_taken_back()

    def _is_refused(self) -> bool:
        because = self._window.desk.editing.read_only_because
        if because:
            self._window.tell(because)
        return bool(because)

    def _line(self) -> QPushButton:
        line = QPushButton()
        line.setProperty("link", True)
        line.setProperty("size", "small")
        line.setToolTip(self.tr("Show the import that is under way"))
        line.hide()
        line.clicked.connect(self.enter)
        self._window.status.add_work(line)
        return line

    def _made(self) -> "ImportPage":
        if self.page is None:
            from desktop.services.importing.presets.shipped import PRESETS
            from desktop.ui.importing.control import ImportControl, Runners
            from desktop.ui.importing.page import ImportPage

            window, desk = self._window, self._window.desk
            presets = tuple((preset.name, preset.label) for preset in PRESETS)
            page = self.page = ImportPage(window.theme, presets, window.pages)
            window.pages.addWidget(page)
            runners = Runners(*(self._runner() for _each in range(5)))
            back_up = partial(_back_up, desk.backups)
            self.control = ImportControl(page, desk.mappings(), desk.new_import, back_up, runners)
            window.columns.serve("import_columns", page.what.editor.table.columns)
            window.columns.serve("import_rows", page.check.row_table.columns)
            window.columns.serve("import_bases", page.check.base_table.columns)
            page.back.connect(self.leave)
            page.paste_wanted.connect(self._paste)
            page.file.choose_wanted.connect(self.drops.ask_file)
            page.check.report_wanted.connect(self._save_report)
            page.run.report_wanted.connect(self._save_report)
            page.run.shown_wanted.connect(self._show)
            page.run.undo_wanted.connect(window.action("undo").trigger)
            window.action("undo").enabledChanged.connect(self._follow_undo)
            self.control.progressed.connect(self._get_on)
            self.control.finished.connect(self._finish)
            self.control.told.connect(self._tell)
        return self.page

    def _runner(self) -> TaskRunner:
        # Of the casebook as it is now, whatever moment is looked at.
        return TaskRunner(self._window.desk.readers, self._window.pool, self)


def _back_up(keeper: "Keeper | None") -> Sequence[str]:
    """Keep the casebook as it is before an import; return a sentence for each that failed."""
    from desktop.services.backups.shelf import Why

    return () if keeper is None else keeper.make(Why.IMPORT, only_if_changed=True).refused
