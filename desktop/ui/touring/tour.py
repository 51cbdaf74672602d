"""Leads through the window, stop by stop, without holding up anybody."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.ui.touring.card import TourCard, TourFrame
from desktop.ui.touring.stops import Stop, stops

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow

_MOVED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
}
_AROUND_PX = 2


class Tour(QObject):
    """Puts the card and the frame beside each part; nothing is modal, and nothing moves by itself.

    Attributes:
        card: What is said, None while no tour goes on.
        frame: The line around what it is about.
    """

    def __init__(self, window: "MainWindow") -> None:
        """Lead through ``window``, once `begin` is called."""
        super().__init__(window)
        self._window = window
        self._stops: tuple[Stop, ...] = ()
        self._at = 0
        self._has_selected = False
        self._watched: list[QWidget] = []
        self._before: QWidget | None = None
        self.card: TourCard | None = None
        self.frame: TourFrame | None = None
        # What moves its parts moves many of them; their last place counts.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._place)

    @Slot()
    def begin(self) -> None:
        """Go to the first stop, in the casebook's own window."""
        self.leave()
        self._window.whole.leave()
        self._before = self._window.focusWidget()
        self._stops, self._at = stops(), 0
        self.frame = TourFrame(self._window.theme, self._window)
        self.card = TourCard(self._window)
        self.card.back_chosen.connect(self._go_back)
        self.card.next_chosen.connect(self._go_on)
        self.card.left.connect(self.leave)
        self._window.right.currentChanged.connect(self._later.start)
        self._window.timeline.activity_changed.connect(self._select_something)
        self._has_selected = False
        self._select_something()
        self._show_stop()
        self.card.next_button.setFocus()

    @Slot()
    def leave(self) -> None:
        """End it."""
        if self.card is None or self.frame is None:
            return
        self._watch(None)
        self._window.right.currentChanged.disconnect(self._later.start)
        self._window.timeline.activity_changed.disconnect(self._select_something)
        self._later.stop()
        had_focus = self.card.isAncestorOf(self._window.focusWidget() or self._window)
        for part in (self.card, self.frame):
            part.hide()
            part.deleteLater()
        self.card = self.frame = None
        if had_focus and self._before is not None and isValid(self._before):
            self._before.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what moves, and leave on an Escape that nobody else wants."""
        if event.type() in _MOVED:
            self._later.start()
        elif (
            watched is self._window
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self.leave()
            return True
        return False

    @Slot()
    def _go_on(self) -> None:
        if self._at + 1 == len(self._stops):
            self.leave()
        else:
            self._at += 1
            self._show_stop()

    @Slot()
    def _go_back(self) -> None:
        self._at -= 1
        self._show_stop()

    def _show_stop(self) -> None:
        assert self.card is not None
        stop = self._stops[self._at]
        self.card.show_stop(stop, self._at + 1, len(self._stops))
        self._watch(stop.place(self._window)[0])
        self._place()

    @Slot()
    def _select_something(self) -> None:
        """Let there be something to see of what is explained: the newest event in view, once."""
        window = self._window
        if window.timeline.stage.index is None or self._has_selected:
            return
        if not (window.selection.event_id or window.selection.base_id):
            window.timeline.moves.select_previous()
        self._has_selected = bool(window.selection.event_id or window.selection.base_id)

    def _watch(self, target: QWidget | None) -> None:
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched = []
        while target is not None:
            target.installEventFilter(self)
            self._watched.append(target)
            target = None if target is self._window else target.parentWidget()

    @Slot()
    def _place(self) -> None:
        """Put frame and card where their part is; both wait while a page or a form is open."""
        if self.card is None or self.frame is None:
            return
        target, part = self._stops[self._at].place(self._window)
        if self._window.whole.is_entered or self._window.form_is_shown:
            self.card.hide()
            self.frame.hide()
            return
        is_seen = target.isVisible()
        around = self._window.rect()
        if is_seen:
            around = QRect(target.mapTo(self._window, QPoint()) + part.topLeft(), part.size())
            margin = _AROUND_PX
            outer = around.adjusted(-margin, -margin, margin, margin)
            self.frame.setGeometry(outer.intersected(self._window.rect()))
        self.frame.setVisible(is_seen)
        self.card.show()
        self.card.stand_beside(around, self._window.theme.text_scale)
        self.frame.raise_()
        self.card.raise_()
