"""What the room sees: which page, covered or not, with or without what is drawn anew on it."""

from PySide6.QtCore import QObject, Signal, Slot

from desktop.services.briefing.layout.sheet import Sheet
from desktop.services.drawing.commands import Drawing
from desktop.services.drawing.text import TypeSetter
from desktop.ui.briefing.present.deck import Deck
from desktop.ui.briefing.present.inset import Inset
from desktop.ui.briefing.present.keys import Command

_BLACK, _WHITE = "#000000", "#ffffff"
_ON = {Command.NEXT, Command.RIGHT, Command.PAUSE}
_BACK = {Command.BACK, Command.LEFT}


class Show(QObject):
    """The state of a presentation, changed by keys; it knows no window.

    Signals:
        changed: Something else is to be seen.
        sources_toggled: The pages are to be laid out with the lines about sources, or without.

    Attributes:
        with_sources: Whether these lines are to be seen.
    """

    changed = Signal()
    sources_toggled = Signal()

    def __init__(self, setter: TypeSetter, parent: QObject | None = None) -> None:
        """Show nothing yet; timelines are drawn anew with ``setter``."""
        super().__init__(parent)
        self.deck = Deck()
        self.inset = Inset(setter, self)
        self._cover = ""
        self.with_sources = True
        self._remark = ""
        self.inset.changed.connect(self.changed)

    @property
    def cover(self) -> str:
        """The colour that hides the page from the room; "" for none."""
        return self._cover

    @property
    def over(self) -> tuple[Drawing, ...]:
        """What is drawn over the page."""
        return self.inset.drawings()

    @property
    def words(self) -> str:
        """What the room sees, for the speaker."""
        if self._remark:
            return self._remark
        said = {_BLACK: self.tr("The room sees black"), _WHITE: self.tr("The room sees white")}
        parts = [said.get(self._cover, "")]
        if not self.with_sources:
            parts.append(self.tr("Sources off"))
        parts.append(self.inset.words)
        return " · ".join(part for part in parts if part)

    def take(self, command: Command) -> bool:
        """Do what a key asks for; tell whether that was this object's affair."""
        self._remark = ""
        if not self._cover and self.inset.take(command):
            return True
        acts = {
            Command.FIRST: self._first,
            Command.LAST: self._last,
            Command.GO: self._confirm,
            Command.BLACK: self._black,
            Command.WHITE: self._white,
            Command.SOURCES: self._sources,
            Command.LIVE: self._live,
            Command.REPLAY: self._replay,
        }
        if command in _ON:
            self._step(1)
        elif command in _BACK:
            self._step(-1)
        elif command in acts:
            acts[command]()
        else:
            return False
        self.changed.emit()
        return True

    @Slot(str)
    def type_digit(self, digit: str) -> None:
        """Take one more digit of the number of a page."""
        self._remark = ""
        self.deck.type_digit(digit)
        self.changed.emit()

    def go(self, index: int) -> None:
        """Show a page, and show it plainly."""
        self.inset.end()
        self._cover = self._remark = ""
        self.deck.go(index)
        self.changed.emit()

    def lay_out(self, sheets: tuple[Sheet, ...]) -> None:
        """Take sheets laid out anew, and stay on the page."""
        self.inset.end()
        self.deck.lay_out(sheets)
        self.changed.emit()

    def leave(self) -> bool:
        """Leave the innermost thing that was begun; tell whether there was one."""
        if self.inset.is_on:
            self.inset.end()
        elif self.deck.typed:
            self.deck.forget_digits()
        elif self._cover:
            self._cover = ""
        else:
            return False
        self.changed.emit()
        return True

    def _step(self, by: int) -> None:
        # The first key after black brings the page back, as one expects it to be there.
        if self._cover:
            self._cover = ""
            return
        self.inset.end()
        self.deck.step(by)

    def _first(self) -> None:
        self.go(0)

    def _last(self) -> None:
        self.go(len(self.deck.sheets) - 1)

    def _confirm(self) -> None:
        if self.deck.typed:
            self.inset.end()
            self._cover = ""
            self.deck.confirm()
        else:
            self._step(1)

    def _black(self) -> None:
        self._cover = "" if self._cover == _BLACK else _BLACK

    def _white(self) -> None:
        self._cover = "" if self._cover == _WHITE else _WHITE

    def _sources(self) -> None:
        self.with_sources = not self.with_sources
        self.sources_toggled.emit()

    def _live(self) -> None:
        if (sheet := self._with_timeline()) is not None:
            self.inset.toggle_live(sheet)

    def _replay(self) -> None:
        if (sheet := self._with_timeline()) is not None:
            self.inset.toggle_replay(sheet)

    def _with_timeline(self) -> Sheet | None:
        """Show the sheet of this page that has a timeline; where none has, say so."""
        sheet = self.deck.with_timeline()
        if sheet is None:
            self._remark = self.tr("This page has no timeline")
            return None
        self._cover = ""
        if sheet is not self.deck.sheet():
            self.inset.end()
            self.deck.go(sheet.number - 1)
        return sheet
