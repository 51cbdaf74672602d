"""Moving over the map by keys: arrows pan, + and − zoom, Home fits, Tab walks from base to base."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from desktop.queries.map import MapBase
from desktop.ui.map.canvas import MapCanvas
from desktop.ui.map.stage import MapStage
from desktop.ui.map.words import spoken_base
from desktop.ui.widgets.announcing import announce

_PART = 0.125
_ZOOM_A_KEY = 1.6
_WAYS = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
# "+" is typed with Shift on many keyboards, or on the number pad.
_HARMLESS = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


class Walking(QObject):
    """Answers the keys of one map.

    Signals:
        chosen: Enter was pressed at a base, by its id.
    """

    chosen = Signal(str)

    def __init__(self, stage: MapStage, canvas: MapCanvas) -> None:
        """Move ``stage``; Tab is caught before ``canvas`` would lose the focus by it."""
        super().__init__(canvas)
        self._stage = stage
        self._canvas = canvas
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk on Tab; from the last base it leads out of the map, as everywhere."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()), 0)
            return bool(step) and self.walk(step)
        return False

    def by_key(self, event: QKeyEvent) -> bool:
        """Answer a key; tell whether it means something here."""
        if event.modifiers() & ~_HARMLESS:
            return False
        key, stage = Qt.Key(event.key()), self._stage
        if key in _WAYS:
            x, y = _WAYS[key]
            view = stage.view
            stage.move_to(view.panned(x * view.width * _PART, y * view.height * _PART))
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus}:
            self.zoom(key != Qt.Key.Key_Minus)
        elif key == Qt.Key.Key_Home:
            stage.fit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and stage.pointed:
            self.chosen.emit(stage.pointed)
        else:
            return False
        return True

    @Slot(bool)
    def zoom(self, is_nearer: bool) -> None:
        """Zoom at the middle."""
        self._canvas.zoom(_ZOOM_A_KEY if is_nearer else 1 / _ZOOM_A_KEY)

    def walk(self, step: int) -> bool:
        """Point at the next base in view, or the one before; tell whether there is one."""
        bases = self._in_view()
        ids: list[str] = [base.id for base in bases]
        at = ids.index(self._stage.pointed) + step if self._stage.pointed in ids else None
        if at is None:
            at = 0 if step > 0 else len(ids) - 1
        if not 0 <= at < len(ids):
            self._stage.point_at("")
            self._canvas.setAccessibleDescription("")
            return False
        self._stage.point_at(ids[at])
        words = spoken_base(bases[at], self._stage.today)
        self._canvas.setAccessibleDescription(words)
        announce(self._canvas, words)
        return True

    def _in_view(self) -> list[MapBase]:
        placed, view = self._stage.placed, self._stage.view
        x, y = placed.on_page(view)
        is_in = (x >= 0) & (x <= view.width) & (y >= 0) & (y <= view.height)
        return [base for base, holds in zip(placed.bases, is_in.tolist(), strict=True) if holds]
