"""Says what becomes of the casebook's file: gone, open elsewhere, in a bad place, left unsaved."""

import hashlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.ui.forms.unsaved import DraftOffer, unfinished_report
from desktop.ui.saying import worded
from desktop.ui.widgets.banner import Banner, BannerKind

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow

LOOK_MS = 1_000
_PUT_AWAY = "cautions"


class FileJoint(QObject):
    """Watches over the file of a window's casebook, and offers what can be done.

    Signals:
        copy_wanted: A copy shall be saved.
        again_wanted: The casebook shall be opened again, for looking only where a sentence says so.
    """

    copy_wanted = Signal()
    again_wanted = Signal(str)

    def __init__(self, window: "MainWindow") -> None:
        """Watch over the file of ``window``, and say at once what is to be said."""
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._asks = False
        # One that was just handed over is free until the window that asked for it takes it.
        lock = self._desk.lock
        self._was_free = self._desk.is_elsewhere and lock is not None and lock.is_free()
        self._was_asked_for = False
        self._elsewhere: Banner | None = None
        self._no_room: Banner | None = None
        window.onlooker.lost.connect(self.tell_lost)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._say_what_is_known()
        if self._desk.lock is not None:
            self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Look whether there is room again, and what other windows do with the casebook."""
        self._look_for_room()
        lock = self._desk.lock
        if lock is None:
            return
        if not self._desk.is_elsewhere:
            is_asked_for = lock.is_asked_for()
            if is_asked_for and not self._was_asked_for:
                words = self.tr("Another window asks to edit this casebook.")
                self._say(words, self.tr("Hand it over"), self._hand_over)
            self._was_asked_for = is_asked_for
            return
        was_free, self._was_free = self._was_free, lock.is_free()
        if self._was_free and not was_free:
            if self._asks:
                self._edit_here()
            else:
                if self._elsewhere is not None and not self._elsewhere.is_put_away:
                    self._elsewhere.put_away()
                words = self.tr("The other window has closed the casebook.")
                self._say(words, self.tr("Edit it here"), self._edit_here)

    @Slot(str)
    def tell_lost(self, sentence: str) -> None:
        """Say that the file is there no more; what is shown can still be copied."""
        banner = self._banner(sentence, BannerKind.BAD)
        banner.add_button(self.tr("Save a copy…")).clicked.connect(self.copy_wanted)

    def _say_what_is_known(self) -> None:
        if self._desk.lack_of_room is not None:
            self._no_room = self._caution(self._desk.lack_of_room())
        for sentence in self._desk.cautions:
            self._caution(sentence)
        if self._desk.is_elsewhere:
            because = worded(self._desk.editing.read_only_because)
            self._elsewhere = self._say(because, self.tr("Ask to edit it here"), self._ask)
        elif not self._desk.editing.read_only_because:
            self._offer_unsaved()

    def _caution(self, sentence: str) -> Banner | None:
        """Say a caution that was not put away before."""
        put_away = self._window.state.panel(self._desk.casebook_id, _PUT_AWAY)
        if not sentence or _mark(sentence) in put_away:
            return None
        banner = self._banner(worded(sentence), BannerKind.CHANGING)
        # What is shown is in the window's language, and may be broken and spelled out.
        banner.setProperty(_PUT_AWAY, _mark(sentence))
        banner.closed.connect(self._remember)
        return banner

    def _look_for_room(self) -> None:
        """Say how much room is left while it is too little, and nothing once there is enough."""
        banner = self._no_room
        if banner is None or banner.is_put_away or self._desk.lack_of_room is None:
            return
        sentence = self._desk.lack_of_room()
        if sentence:
            banner.set_text(worded(sentence))
            banner.setProperty(_PUT_AWAY, _mark(sentence))
            return
        # Gone by itself, it is to be said when it is so again.
        banner.closed.disconnect(self._remember)
        banner.put_away()

    def _offer_unsaved(self) -> None:
        """Offer the newest form, and the report, that were left or lost before they were saved."""
        window = self._window
        for one in window.forms.unsaved()[:1]:
            offer = DraftOffer(self._banner, one, self._desk.editing, self)
            offer.taken.connect(window.forms.go_on_with)
            offer.refused.connect(window.tell)
        report = None if window.reading.is_open else unfinished_report(self._desk.editing)
        if report is not None:
            offer = DraftOffer(self._banner, report, self._desk.editing, self)
            offer.taken.connect(window.reading.go_on_with)
            offer.refused.connect(window.tell)

    @Slot()
    def _ask(self) -> None:
        assert self._desk.lock is not None
        self._desk.lock.ask()
        self._asks = True
        self._window.status.tell(self.tr("The other window was asked to hand the casebook over."))

    @Slot()
    def _hand_over(self) -> None:
        self._timer.stop()
        self.again_wanted.emit(
            self.tr(
                "“{0}” was handed over to another window; it is open here for looking only."
            ).format(self._desk.title)
        )

    @Slot()
    def _edit_here(self) -> None:
        self._timer.stop()
        self.again_wanted.emit("")

    @Slot()
    def _remember(self) -> None:
        """Say a caution no more that was put away, as long as it stays the same."""
        banner = self.sender()
        assert isinstance(banner, Banner)
        state, casebook_id = self._window.state, self._desk.casebook_id
        known = state.panel(casebook_id, _PUT_AWAY)
        state.save_panel(casebook_id, _PUT_AWAY, known | {banner.property(_PUT_AWAY): "yes"})

    def _say(self, words: str, offer: str, answer: Callable[[], None]) -> Banner:
        """Say ``words`` with a button beside them, a slot of this object, that ends it."""
        banner = self._banner(words)
        button = banner.add_button(offer)
        button.clicked.connect(answer)
        button.clicked.connect(banner.put_away)
        return banner

    def _banner(self, words: str, kind: BannerKind = BannerKind.INFO) -> Banner:
        banner = Banner(self._window.theme, words, kind)
        self._window.add_banner(banner)
        return banner


def _mark(sentence: str) -> str:
    """Return what tells a sentence from others, and none of its words."""
    return hashlib.sha256(sentence.encode()).hexdigest()[:16]
