"""Has the map drawn in a worker: one picture at a time, always the newest that is wanted."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from desktop.ui.map.drawing import Draughtsman, Drawn, Order
from desktop.ui.map.world import World
from desktop.ui.tasks import TaskRunner


class Drawer(QObject):
    """Takes orders from one canvas.

    Signals:
        drawn: A `Drawn` is ready, of the newest contents.
    """

    drawn = Signal(object)

    def __init__(self, world: World, runner: TaskRunner, parent: QObject | None = None) -> None:
        """Draw ``world`` in a worker of ``runner``."""
        super().__init__(parent)
        self._draughtsman = Draughtsman(world)
        self._runner = runner
        self._at_work: Order | None = None
        self._next: Order | None = None
        runner.done.connect(self._take)
        runner.failed.connect(self._fail)

    @property
    def is_busy(self) -> bool:
        """Whether a picture is on its way."""
        return self._at_work is not None

    def order(self, order: Order) -> None:
        """Have something drawn, next: what is being drawn is not given up, as views follow fast."""
        # One at a time: the draughtsman's tools serve one thread.
        if self._at_work is None:
            self._start(order)
        else:
            self._next = order

    def _start(self, order: Order) -> None:
        self._at_work, self._next = order, None
        self._runner.work(partial(self._draughtsman.draw, order))

    @Slot(object)
    def _take(self, drawn: Drawn) -> None:
        following, self._at_work = self._next, None
        if following is not None:
            self._start(following)
        # What shows the past is dropped; another part of the present is nearer than what was there.
        if following is None or following.contents == drawn.order.contents:
            self.drawn.emit(drawn)

    @Slot(str)
    def _fail(self, _sentence: str) -> None:
        following, self._at_work = self._next, None
        if following is not None:
            self._start(following)
