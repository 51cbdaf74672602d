"""What the import page does: leads from step to step, and imports."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop.services.importing.checked import Checked
from desktop.services.importing.mapping import SavedMappings
from desktop.services.importing.sources import Given
from desktop.services.importing.verdicts import Verdicts
from desktop.ui.counts import counted
from desktop.ui.importing.checking import NewProcess, RowChecking
from desktop.ui.importing.page import ImportPage
from desktop.ui.importing.reading import FileReading
from desktop.ui.importing.run_step import sentence_of
from desktop.ui.importing.running import BackUp, ImportRunning
from desktop.ui.importing.steps import Step
from desktop.ui.labels import visible_text
from desktop.ui.tasks import TaskRunner


@dataclass(frozen=True, slots=True)
class Runners:
    """One for each thing that is asked on its own."""

    opening: TaskRunner
    previewing: TaskRunner
    checking: TaskRunner
    running: TaskRunner
    reporting: TaskRunner


class ImportControl(QObject):
    """Leads one file after the other through the steps.

    Signals:
        told: One sentence, for whoever looks elsewhere meanwhile.
        progressed: The import under way got on (a `Progress`).
        finished: An import is over, whatever came of it.
    """

    told = Signal(str)
    progressed = Signal(object)
    finished = Signal()

    def __init__(
        self,
        page: ImportPage,
        mappings: SavedMappings,
        new_process: NewProcess,
        back_up: BackUp,
        runners: Runners,
    ) -> None:
        """Lead through ``page``; ``back_up`` goes before what ``new_process`` makes imports."""
        super().__init__(page)
        self._page = page
        self.reading = FileReading(page, mappings, runners.opening, runners.previewing)
        self.checking = RowChecking(page.check, new_process, runners.checking, self)
        self.running = ImportRunning(new_process, back_up, runners.running, runners.reporting, self)
        self._rows = Verdicts()
        self._join()
        self.begin()

    @property
    def is_running(self) -> bool:
        """Whether an import is under way."""
        return self.running.is_busy

    @Slot()
    def begin(self) -> None:
        """Begin with another file."""
        self.checking.begin()
        self.reading.begin()
        self._page.run.forget()
        self._show(Step.FILE)

    def open(self, given: Given, mapping: str = "") -> None:
        """Read what was given, in place of what is there."""
        self.begin()
        self.reading.open(given, mapping)

    @Slot(int)
    def go_to(self, step: int) -> None:
        """Show a step that is ready; the check begins by itself."""
        if step > self._ready() or self.is_running:
            return
        if step > Step.WHAT and self._page.what.dates.is_open:
            self._ask_dates()
        elif step == Step.IMPORT:
            self._run()
        else:
            self._show(Step(step))
            source, way = self.reading.source, self.reading.way
            if step == Step.CHECK and source is not None and way is not None:
                self.checking.check(source.given, way)

    @Slot()
    def go_on(self) -> None:
        """Do what the open step asks for next."""
        page = self._page
        if page.step is Step.IMPORT:
            if page.run.is_done:
                page.run.shown_wanted.emit()
        elif page.step is Step.FILE and self.reading.source is None:
            page.file.choose_button.click()
        else:
            self.go_to(page.step + 1)

    @Slot()
    def cancel(self) -> None:
        """End the import that is under way; it leaves nothing."""
        self._page.run.progress.show_cancelling()
        self.running.cancel()

    def stop(self) -> None:
        """End all that is under way: the window closes."""
        self.checking.forget()
        self.cancel()

    def write_report(self, target: Path) -> None:
        """Write the rows that were refused or are doubtful to a file."""
        source = self.reading.source
        if source is not None:
            self.running.write_report(target, source, self._rows)

    def _ready(self) -> Step:
        """Return up to which step one can go."""
        if self.reading.source is None:
            return Step.FILE
        if self.reading.way is None:
            return Step.WHAT
        return Step.CHECK if self.checking.checked is None else Step.IMPORT

    def _show(self, step: Step) -> None:
        page, ready = self._page, self._ready()
        page.show_step(step, step if self.is_running else ready, are_held=self.is_running)
        words, is_possible = "", True
        if step is Step.FILE and ready > Step.FILE:
            words = self.tr("Go on")
        elif step is Step.WHAT:
            words, is_possible = self.tr("Check every row"), ready >= Step.CHECK
        elif step is Step.CHECK:
            words, is_possible = self._import_words(), ready is Step.IMPORT
        page.show_next(words, is_possible=is_possible and self._has_news(step))
        page.file.show_has_file(has_file=ready > Step.FILE)

    def _has_news(self, step: Step) -> bool:
        """Tell whether there is anything to import, as far as that is known at a step."""
        found = self.checking.checked
        if step is not Step.CHECK or found is None:
            return True
        return found.totals.imported + found.totals.updated > 0

    def _import_words(self) -> str:
        found = self.checking.checked
        if found is None:
            return self.tr("Import")
        if not self._has_news(Step.CHECK):
            return self.tr("Nothing is new")
        count = found.totals.imported + found.totals.updated
        return self.tr("Import {0}").format(counted(count, "row"))

    @Slot()
    def _file_opened(self) -> None:
        self.checking.begin()
        self._show(Step.WHAT)

    @Slot()
    def _way_changed(self) -> None:
        self.checking.forget()
        if self._page.step is Step.WHAT:
            self._show(Step.WHAT)

    def _ask_dates(self) -> None:
        """Ask what day 3/4/2020 is, which nobody but the user can know."""
        self._show(Step.WHAT)
        self._page.say(self.tr("Say first which day the dates mean: nothing in the file decides."))
        self._page.what.dates.ask()

    @Slot()
    def _checked(self) -> None:
        found, dates = self.checking.checked, self._page.what.dates
        assert found is not None
        self._rows = found.rows
        if found.dates is not None and found.dates.asks:
            # The first rows decided nothing, and did not ask.
            dates.show_dates(found.dates)
        if dates.is_open:
            self.checking.forget()
            self._ask_dates()
        elif self._page.step is Step.CHECK:
            self._show(Step.CHECK)
            self._page.focus_step()

    @Slot()
    def _back_to_what(self) -> None:
        self._show(Step.WHAT)

    @Slot(str)
    def _check_failed(self, sentence: str) -> None:
        self._show(Step.WHAT)
        self._page.say(sentence)

    def _run(self) -> None:
        source, way, found = self.reading.source, self.reading.way, self.checking.checked
        if source is None or way is None or found is None or not self._has_news(Step.CHECK):
            return
        self.running.run(source.given, way, self.checking.answers, found.totals.rows)
        self._page.run.begin(visible_text(source.given.name))
        self._show(Step.IMPORT)

    @Slot(object, object)
    def _take_done(self, done: Checked, not_backed_up: Sequence[str]) -> None:
        self.checking.forget()
        self._rows = done.rows
        sentence = sentence_of(done.totals)
        self._page.run.show_done(done.totals, sentence)
        self._show(Step.IMPORT)
        self._page.say(" ".join(not_backed_up))
        self.told.emit(" ".join((sentence, *not_backed_up)))
        self.finished.emit()

    @Slot(str)
    def _run_failed(self, sentence: str) -> None:
        self._page.run.show_ended(self.tr("Not imported"), sentence)
        self._show(Step.IMPORT)
        self.told.emit(sentence)
        self.finished.emit()

    @Slot(int, str)
    def _tell_report(self, count: int, name: str) -> None:
        self._page.say(self.tr("Written to {0}: {1}.").format(name, counted(count, "row")))

    def _join(self) -> None:
        page, running = self._page, self.running
        page.next_wanted.connect(self.go_on)
        page.step_wanted.connect(self.go_to)
        page.run.cancelled.connect(self.cancel)
        page.run.another_wanted.connect(self.begin)
        self.reading.opened.connect(self._file_opened)
        self.reading.changed.connect(self._way_changed)
        self.checking.found.connect(self._checked)
        self.checking.failed.connect(self._check_failed)
        self.checking.cancelled.connect(self._back_to_what)
        running.progressed.connect(page.run.show_progress)
        running.progressed.connect(self.progressed)
        running.done.connect(self._take_done)
        running.failed.connect(self._run_failed)
        running.reported.connect(self._tell_report)
        running.not_reported.connect(page.say)
