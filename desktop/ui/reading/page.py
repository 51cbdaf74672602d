"""Taking in reports: what was pasted or dropped, its heading, and the review of what it says."""

from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.errors import BasewatchError
from desktop.queries.reader import Reader
from desktop.services.editing import Editing
from desktop.services.intake.files import read_whole
from desktop.services.intake.intake import SUFFIXES, take_file, take_paste
from desktop.services.intake.set_aside import set_aside, taken_up
from desktop.services.intake.taken import TakenIn
from desktop.services.reading.accepting import Accepting, Heading
from desktop.services.reading.preparing import Prepared, Preparing
from desktop.services.reading.proposal import Article
from desktop.ui.reading.intake_form import IntakeForm
from desktop.ui.reading.review_control import ReviewControl
from desktop.ui.reading.review_view import ReviewView
from desktop.ui.saying import worded
from desktop.ui.tasks import TaskRunner
from desktop.ui.theme import Theme

MOST_FILES = 500
# More than that is read on a worker: of a stranger's markup it may take seconds.
_MOST_AT_ONCE = 20_000


class ReadingPage(QWidget):
    """Leads through one article after the other: heading, review, next.

    Signals:
        opened: There is something to show.
        closed: Everything was gone through.
        told: One sentence for the user.
        report_wanted: A report of the casebook is to be opened (its id).
    """

    opened = Signal()
    closed = Signal()
    told = Signal(str)
    report_wanted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        runners: Sequence[TaskRunner],
        editing: Editing,
        preparing: Preparing,
        parent: QWidget | None = None,
    ) -> None:
        """Read files, look for repeats and read articles through the three ``runners``."""
        super().__init__(parent)
        files, repeats, articles = runners
        self._files, self._articles = files, articles
        self._editing, self._preparing = editing, preparing
        self._waiting: deque[Path] = deque()
        self._several = 0
        self._heading = Heading(title="", publisher="", text="")
        self.intake = IntakeForm(theme, repeats, self)
        self.review = ReviewView(theme, self)
        self.control = ReviewControl(self.review, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.intake)
        self._stack.addWidget(self.review)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._connect()
        editing.subscribe(self.control.take_note)

    @property
    def is_reviewing(self) -> bool:
        """Whether statements are being decided."""
        return self._stack.currentWidget() is self.review

    @property
    def is_undecided(self) -> bool:
        """Whether a review is under way in which statements are still to be decided."""
        return self.is_reviewing and self.control.is_undecided

    def unfinished(self) -> dict[str, str]:
        """Return the report on the page that is not done with, empty where there is none."""
        if self.is_reviewing and not self.is_undecided:
            return {}
        return set_aside(self.intake.taken())

    def go_on_with(self, state: dict[str, str]) -> None:
        """Show the report that `unfinished` returned, if there was one."""
        taken = taken_up(state)
        if taken is not None:
            self._show_intake(taken)

    def say(self, sentence: str) -> None:
        """Say one thing where it is seen: on this page, or else in the window."""
        if not self.isVisible():
            self.told.emit(sentence)
        elif self.is_reviewing:
            self.review.tell(sentence)
        else:
            self.intake.tell(sentence)

    def paste(self, text: str, markup: str = "") -> None:
        """Take in what was copied; without any text, an empty form to paste into."""
        if len(text) + len(markup) > _MOST_AT_ONCE:
            self._waiting.clear()
            self._several = 0
            self._files.ask(partial(_pasted, text, markup))
            return
        try:
            taken = take_paste(text, markup) if text.strip() or markup.strip() else TakenIn(text="")
        except BasewatchError as error:
            self.say(worded(str(error)))
            return
        self._waiting.clear()
        self._several = 0
        self._show_intake(taken)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Take in files, and the files that folders hold, one after the other."""
        found = [one for path in paths for one in files_of(path)][:MOST_FILES]
        if not found:
            kinds = ", ".join(SUFFIXES)
            self.say(self.tr("There is no report to read there ({0}).").format(kinds))
            return
        self._waiting.extend(found)
        self._several += len(found)
        if not self.isVisible():
            self._next()

    @Slot()
    def finish(self) -> None:
        """Go on with the next file, or leave."""
        if self._waiting:
            self._next()
        else:
            self._several = 0
            self.closed.emit()

    @Slot()
    def leave(self) -> None:
        """Leave, whatever waits."""
        self._waiting.clear()
        self.finish()

    @Slot()
    def read(self) -> None:
        """Read the article with the heading that stands in the form."""
        self._read_as("")

    @Slot(str)
    def _read_for(self, report_id: str) -> None:
        self._read_as(report_id)

    @Slot(str)
    def _read_repost(self, source_id: str) -> None:
        self._read_as("", repeats=source_id)

    def _read_as(self, report_id: str, repeats: str = "") -> None:
        taken = self.intake.taken()
        self._heading = Heading(
            title=taken.title,
            publisher=taken.publisher,
            text=taken.text,
            published=taken.published,
            byline=taken.byline,
            url=taken.url,
            original=taken.original,
            file_name=taken.file_name,
            report_id=report_id,
            repeats=repeats,
        )
        article = Article(text=taken.text, publisher=taken.publisher, published=taken.published)
        self.intake.read_button.setEnabled(False)
        self._articles.ask(partial(self._preparing.prepare, article=article))

    @Slot(object)
    def _show_review(self, prepared: Prepared) -> None:
        self.intake.read_button.setEnabled(True)
        heading = replace(self._heading, language=prepared.reading.language)
        self._stack.setCurrentWidget(self.review)
        self.control.begin(heading, prepared, Accepting(self._editing, heading), self._editing)

    @Slot(str)
    def _cannot_read(self, sentence: str) -> None:
        self.intake.read_button.setEnabled(True)
        self.say(sentence)

    @Slot()
    def _back(self) -> None:
        self._stack.setCurrentWidget(self.intake)

    def _next(self) -> None:
        path = self._waiting.popleft()

        def question(_reader: Reader) -> TakenIn:
            return take_file(path.name, read_whole(path))

        self._files.ask(question)

    @Slot(object)
    def _taken(self, taken: TakenIn) -> None:
        self._show_intake(taken)

    @Slot(str)
    def _refused(self, sentence: str) -> None:
        self.say(sentence)
        self.finish()

    def _show_intake(self, taken: TakenIn) -> None:
        where = ""
        if self._several > 1:
            number = self._several - len(self._waiting)
            where = self.tr("Report {0} of {1}").format(number, self._several)
        self._stack.setCurrentWidget(self.intake)
        self.opened.emit()
        self.intake.show_taken(taken, where)

    def _connect(self) -> None:
        self.intake.read_wanted.connect(self.read)
        self.intake.cancelled.connect(self.finish)
        self.intake.left.connect(self.leave)
        self.intake.report_wanted.connect(self.report_wanted)
        self.intake.repeat_wanted.connect(self._read_for)
        self.intake.repost_wanted.connect(self._read_repost)
        self.review.head.back.connect(self._back)
        self.review.head.finished.connect(self.finish)
        self._files.done.connect(self._taken)
        self._files.failed.connect(self._refused)
        self._articles.done.connect(self._show_review)
        self._articles.failed.connect(self._cannot_read)


def files_of(path: Path) -> list[Path]:
    """Return the file, or of a folder the files that can be read as reports, by name."""
    try:
        if not path.is_dir():
            return [path]
        return sorted(
            one for one in path.iterdir() if one.suffix.lower() in SUFFIXES and one.is_file()
        )
    except OSError:  # A folder that may not be looked into holds nothing that can be read.
        return []


def _pasted(text: str, markup: str, _reader: Reader) -> TakenIn:
    return take_paste(text, markup)
