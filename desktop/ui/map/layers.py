"""The user's own layers of one map: added, switched off, remembered, read in a worker."""

import json
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop.queries.reader import Reader
from desktop.services.mapping.layers import Layer, read_layer
from desktop.ui.labels import visible_text
from desktop.ui.tasks import TaskRunner

MOST_LAYERS = 12


@dataclass(frozen=True, slots=True)
class ShownLayer:
    """A layer, and whether it is switched on."""

    layer: Layer
    is_on: bool


class Layers(QObject):
    """Holds the layers, the lowest first.

    Signals:
        changed: Other layers are there, or another is switched on.
        told: Why one could not be added.
    """

    changed = Signal()
    told = Signal(str)

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        """Read files in a worker of ``runner``, one after the other."""
        super().__init__(parent)
        self._runner = runner
        self._waiting: list[tuple[Path, bool]] = []
        # Those of a disk that is not there today are remembered all the same.
        self._missing: list[tuple[Path, bool]] = []
        self.all: tuple[ShownLayer, ...] = ()
        runner.done.connect(self._take)
        runner.failed.connect(self._fail)

    @property
    def shown(self) -> tuple[Layer, ...]:
        """Those that are switched on."""
        return tuple(one.layer for one in self.all if one.is_on)

    def add(self, path: Path) -> None:
        """Add what a file holds, above the others; one that is there already is read anew."""
        known = {one.layer.path for one in self.all} | {path for path, _on in self._waiting}
        if path not in known and len(known) >= MOST_LAYERS:
            self.told.emit(self.tr("There are {0} layers already.").format(MOST_LAYERS))
            return
        self._queue(path, is_on=True)

    def remove(self, path: Path) -> None:
        """Take a layer away; its file stays."""
        self.all = tuple(one for one in self.all if one.layer.path != path)
        self.changed.emit()

    def switch(self, path: Path, *, is_on: bool) -> None:
        """Switch a layer on or off."""
        self.all = tuple(
            replace(one, is_on=is_on) if one.layer.path == path else one for one in self.all
        )
        self.changed.emit()

    def state(self) -> str:
        """Return what to remember until the next start."""
        here = [(one.layer.path, one.is_on) for one in self.all]
        kept = [*here, *self._waiting, *self._missing]
        return json.dumps([[str(path), is_on] for path, is_on in dict(kept).items()])

    def restore(self, state: str) -> None:
        """Read the layers that `state` returned; what makes no sense is left aside."""
        try:
            held = json.loads(state or "[]")
        except ValueError:
            return
        for one in held if isinstance(held, list) else ():
            if isinstance(one, list) and len(one) == 2 and isinstance(one[0], str):
                self._queue(Path(one[0]), is_on=bool(one[1]))

    def words(self) -> str:
        """Return the names of the layers that are switched on, and who is to be named for them."""
        return "; ".join(map(layer_words, self.shown))

    def _queue(self, path: Path, *, is_on: bool) -> None:
        self._waiting.append((path, is_on))
        if len(self._waiting) == 1:
            self._read_next()

    def _read_next(self) -> None:
        if self._waiting:
            self._runner.ask(partial(_read, self._waiting[0][0]))

    @Slot(object)
    def _take(self, layer: Layer) -> None:
        path, is_on = self._waiting.pop(0)
        others = [one for one in self.all if one.layer.path != path]
        self.all = (*others, ShownLayer(layer, is_on))
        self._missing = [one for one in self._missing if one[0] != path]
        self.changed.emit()
        self._read_next()

    @Slot(str)
    def _fail(self, sentence: str) -> None:
        self._missing.append(self._waiting.pop(0))
        self.told.emit(sentence)
        self._read_next()


def layer_words(layer: Layer) -> str:
    """Return a layer's name, and who is to be named for it."""
    name, makers = visible_text(layer.name), visible_text(layer.attribution)
    return f"{name} ({makers})" if makers else name


def _read(path: Path, _reader: Reader) -> Layer:
    return read_layer(path)
