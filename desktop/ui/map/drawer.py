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
        self._spent: list[Drawn] = []
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

    def put_away(self, drawn: Drawn) -> None:
        """Keep what is not shown any more for a worker to free.

        It has thousands of objects of Qt, which all would have to wait for a worker's turn here.
        """
        self._spent.append(drawn)

    def _start(self, order: Order) -> None:
        self._at_work, self._next = order, None
        spent, self._spent = self._spent, []
        self._runner.work(partial(_drawn, self._draughtsman, order, spent))

    @Slot(object)
    def _take(self, drawn: Drawn) -> None:
        following, self._at_work = self._next, None
        if following is not None:
            self._start(following)
        # What shows the past is dropped; another part of the present is nearer than what was there.
        if following is None or following.contents == drawn.order.contents:
            self.drawn.emit(drawn)
        else:
            self.put_away(drawn)

    @Slot(str)
    def _fail(self, _sentence: str) -> None:
        following, self._at_work = self._next, None
        if following is not None:
            self._start(following)


def _drawn(draughtsman: Draughtsman, order: Order, spent: list[Drawn]) -> Drawn:
    spent.clear()
    return draughtsman.draw(order)
