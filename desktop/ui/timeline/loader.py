"""Brings marks from the casebook to the stage: all of them once, then only what changed."""

from datetime import date, datetime
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from desktop.queries.as_of import Moment
from desktop.queries.filters import EventFilter
from desktop.queries.reader import Reader
from desktop.queries.timeline.answer import Answer, Shown, Wish, answer
from desktop.queries.timeline.lanes import LaneSort
from desktop.queries.timeline.loading import Axis
from desktop.queries.timeline.packed import name_of, packed
from desktop.queries.timeline.whole import Timeline
from desktop.ui.tasks import TaskRunner
from desktop.ui.timeline.deadlines import deadlines_of
from desktop.ui.timeline.index import MarkIndex
from desktop.ui.timeline.stage import Stage

# Fewer marks are read from the records as soon as from what the casebook keeps of them.
WORTH_KEEPING = 50_000
_WORTH_KEEPING_AGAIN = 2_000
# More marks than these are sorted in among the others.
MOST_BESIDE = 5_000


class Moments(Protocol):
    """Knows which moment the readers show."""

    @property
    def moment(self) -> Moment:
        """The moment."""
        ...

    def now(self) -> datetime:
        """Return what counts as now, timezone-aware."""
        ...

    def today(self) -> date:
        """Return the UTC day of it."""
        ...


class Loader(QObject):
    """Asks for the marks of one stage.

    Signals:
        shown: Marks were shown; True where they are the first, or stand on another axis.
        progressed: How many events were read, of how many.
    """

    shown = Signal(bool)
    progressed = Signal(int, int)
    _early = Signal(object)

    def __init__(self, stage: Stage, runner: TaskRunner, moments: Moments) -> None:
        """Ask ``runner``, at the moment that its readers show."""
        super().__init__(stage)
        self._stage = stage
        self._runner = runner
        self._moments = moments
        self._chosen = EventFilter()
        self._lanes = LaneSort.BASE
        self._axis = Axis.HAPPENED
        self._asked: Wish | None = None
        self._shown: Wish | None = None
        self._kept_stamp = -1
        runner.done.connect(self.take)
        self._early.connect(self._take_early)

    @property
    def lanes(self) -> LaneSort:
        """What lanes stand for."""
        return self._lanes

    @property
    def axis(self) -> Axis:
        """Which times are shown."""
        return self._axis

    def show_only(self, chosen: EventFilter) -> None:
        """Show only the events that are ``chosen``."""
        self._chosen = chosen
        self.refresh()

    def arrange(self, lanes: LaneSort, axis: Axis) -> None:
        """Let lanes stand for something else, or show other times."""
        if (lanes, axis) != (self._lanes, self._axis):
            self._lanes, self._axis = lanes, axis
            self.refresh()

    def refresh(self) -> None:
        """Ask for what is wanted now; what is shown already is only brought up to date."""
        wish = Wish(
            lanes=self._lanes,
            axis=self._axis,
            moment=self._moments.moment,
            chosen=self._chosen,
            today=self._moments.today(),
        )
        self._asked = wish
        early, progress = self._early.emit, self.progressed.emit
        self._runner.ask(
            partial(answer, wish=wish, shown=self._have(), progress=progress, early=early)
        )

    def to_keep(self) -> tuple[str, tuple[bytes, ...]] | None:
        """Return the marks as the casebook is to keep them, with their name; None for few."""
        index, wish = self._stage.index, self._shown
        if index is None or wish is None or not wish.question.schema:
            return None
        if len(index) < WORTH_KEEPING or index.stamp == self._kept_stamp:
            return None
        if self._kept_stamp >= 0 and index.changed < _WORTH_KEEPING_AGAIN:
            return None
        return name_of(wish.question), packed(index.merged())

    @Slot(object)
    def take(self, found: Answer | Timeline) -> None:
        """Show an answer."""
        stage = self._stage
        if isinstance(found, Timeline):
            self._take_merged(found)
            return
        is_new = self._shown is None or self._shown.question != found.wish.question
        if found.timeline is not None:
            self._kept_stamp = found.timeline.stamp if found.was_kept else -1
            stage.set_timeline(found.timeline, found.chosen, found.chosen.as_of, found.past)
        if found.patch is not None:
            stage.apply(found.patch)
        if found.timeline is None:
            stage.choose(found.chosen, found.chosen.as_of, found.past)
        assert stage.index is not None
        stage.attested = found.attested
        stage.deadlines = deadlines_of(found.deadlines, stage.index.lanes)
        self._shown = found.wish
        self.shown.emit(is_new)
        if stage.index.changed > MOST_BESIDE:
            self._runner.ask(partial(_merged, index=stage.index))

    @Slot(object)
    def _take_early(self, found: Answer) -> None:
        if found.wish is self._asked and self._stage.index is None:
            self.take(found)
            self._shown = None

    def _take_merged(self, timeline: Timeline) -> None:
        """Show the same marks, now all of them sorted; what was saved meanwhile comes again."""
        index, wish = self._stage.index, self._shown
        if index is not None and wish is not None and index.stamp == timeline.stamp:
            self._stage.take_merged(timeline)

    def _have(self) -> Shown | None:
        index, wish = self._stage.index, self._shown
        if index is None or wish is None:
            return None
        return Shown(
            moment=wish.moment,
            timeline=index.timeline,
            changed=index.changes,
            lanes=index.lanes,
            movements=index.movements,
            stamp=index.stamp,
        )


def _merged(_reader: Reader, index: MarkIndex) -> Timeline:
    return index.merged()
