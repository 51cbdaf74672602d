"""The keys of a presentation: one table for what they do and for the list that tells of them."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

_Key = Qt.Key
_NONE = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class Command(StrEnum):
    """What a key can ask for."""

    NEXT = "next"
    BACK = "back"
    RIGHT = "right"
    LEFT = "left"
    PAUSE = "pause"
    FIRST = "first"
    LAST = "last"
    GO = "go"
    BLACK = "black"
    WHITE = "white"
    SOURCES = "sources"
    LIVE = "live"
    REPLAY = "replay"
    CLOSER = "closer"
    FURTHER = "further"
    SEARCH = "search"
    SPEAKER = "speaker"
    REHEARSE = "rehearse"
    SWAP = "swap"
    NOTES_UP = "notes up"
    NOTES_DOWN = "notes down"
    KEYS = "keys"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class _Line:
    command: Command
    keys: tuple[Qt.Key, ...]
    with_: Qt.KeyboardModifier = _NONE


# A clicker in the hand sends page keys, full stops and commas.
_TABLE = (
    _Line(Command.NEXT, (_Key.Key_PageDown,)),
    _Line(Command.BACK, (_Key.Key_PageUp, _Key.Key_Backspace)),
    _Line(Command.BACK, (_Key.Key_Space,), _SHIFT),
    # Goes on, unless there is something that runs.
    _Line(Command.PAUSE, (_Key.Key_Space,)),
    _Line(Command.RIGHT, (_Key.Key_Right,)),
    _Line(Command.LEFT, (_Key.Key_Left,)),
    _Line(Command.FIRST, (_Key.Key_Home,)),
    _Line(Command.LAST, (_Key.Key_End,)),
    _Line(Command.GO, (_Key.Key_Return, _Key.Key_Enter)),
    _Line(Command.BLACK, (_Key.Key_B, _Key.Key_Period)),
    _Line(Command.WHITE, (_Key.Key_W, _Key.Key_Comma)),
    _Line(Command.SOURCES, (_Key.Key_S,)),
    _Line(Command.LIVE, (_Key.Key_T,)),
    _Line(Command.REPLAY, (_Key.Key_R,)),
    _Line(Command.CLOSER, (_Key.Key_Plus, _Key.Key_Equal)),
    _Line(Command.FURTHER, (_Key.Key_Minus,)),
    _Line(Command.SEARCH, (_Key.Key_K,), _CTRL),
    _Line(Command.SPEAKER, (_Key.Key_N,)),
    _Line(Command.REHEARSE, (_Key.Key_N,), _SHIFT),
    _Line(Command.SWAP, (_Key.Key_X,)),
    _Line(Command.NOTES_UP, (_Key.Key_Up,)),
    _Line(Command.NOTES_DOWN, (_Key.Key_Down,)),
    _Line(Command.KEYS, (_Key.Key_F1, _Key.Key_Question)),
    _Line(Command.LEAVE, (_Key.Key_Escape,)),
)
# On many keyboards these need Shift; that says nothing more.
_SHIFTED = {_Key.Key_Question, _Key.Key_Plus, _Key.Key_Equal, _Key.Key_Period, _Key.Key_Comma}
_REPEATED = {
    Command.NEXT,
    Command.BACK,
    Command.RIGHT,
    Command.LEFT,
    Command.CLOSER,
    Command.FURTHER,
    Command.NOTES_UP,
    Command.NOTES_DOWN,
}
_MEANING = {(key, line.with_): line.command for line in _TABLE for key in line.keys}


def command_of(key: int, modifiers: Qt.KeyboardModifier) -> Command | None:
    """Return what a key asks for, or None."""
    held = modifiers & ~_KEYPAD
    if key in _SHIFTED:
        held &= ~_SHIFT
    return _MEANING.get((Qt.Key(key), held))


def keys_shown() -> tuple[tuple[str, str], ...]:
    """Return what is to be known of the keys, as (what, keys)."""
    tr = QCoreApplication.translate
    return (
        (tr("PresentationKeys", "Next page"), tr("PresentationKeys", "→, Page Down, Space, click")),
        (
            tr("PresentationKeys", "Page before"),
            tr("PresentationKeys", "←, Page Up, Backspace, right click"),
        ),
        (tr("PresentationKeys", "First and last page"), tr("PresentationKeys", "Home, End")),
        (tr("PresentationKeys", "Go to a page"), tr("PresentationKeys", "its number, then Enter")),
        (
            tr("PresentationKeys", "Black, white, and back"),
            tr("PresentationKeys", "B or full stop, W or comma"),
        ),
        (tr("PresentationKeys", "Lines about the sources on and off"), tr("PresentationKeys", "S")),
        (tr("PresentationKeys", "Live timeline in the page"), tr("PresentationKeys", "T")),
        (
            tr("PresentationKeys", "    closer and further away"),
            tr("PresentationKeys", "wheel, + −"),
        ),
        (
            tr("PresentationKeys", "    through time; all of it"),
            tr("PresentationKeys", "drag, ← →; Home"),
        ),
        (tr("PresentationKeys", "Replay: as reported by, day by day"), tr("PresentationKeys", "R")),
        (
            tr("PresentationKeys", "    a day on or back, and stop there"),
            tr("PresentationKeys", "← →"),
        ),
        (
            tr("PresentationKeys", "    run and stop; faster and slower"),
            tr("PresentationKeys", "Space; + −"),
        ),
        (
            tr("PresentationKeys", "Search for a question from the room"),
            tr("PresentationKeys", "Ctrl K"),
        ),
        (tr("PresentationKeys", "Scroll the notes"), tr("PresentationKeys", "↑ ↓")),
        (tr("PresentationKeys", "Speaker view on and off"), tr("PresentationKeys", "N")),
        (tr("PresentationKeys", "Swap the screens"), tr("PresentationKeys", "X")),
        (
            tr("PresentationKeys", "Rehearse: speaker view on the only screen"),
            tr("PresentationKeys", "Shift N"),
        ),
        (tr("PresentationKeys", "These keys"), tr("PresentationKeys", "? or F1")),
        (
            tr("PresentationKeys", "Leave the search, the timeline, the black; then end"),
            tr("PresentationKeys", "Esc"),
        ),
    )


class KeyReader(QObject):
    """Reads the keys of the windows that it watches.

    Signals:
        commanded: What a key asks for, a `Command`.
        digit_typed: "0" to "9".
    """

    commanded = Signal(Command)
    digit_typed = Signal(str)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that mean something here, and leave the others."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        # French keyboards have digits above Shift.
        held = event.modifiers() & ~(_KEYPAD | _SHIFT)
        if _Key.Key_0 <= event.key() <= _Key.Key_9 and held == _NONE:
            self.digit_typed.emit(chr(event.key()))
            return True
        command = command_of(event.key(), event.modifiers())
        if command is None:
            return super().eventFilter(watched, event)
        # A key held down leafs through the pages; it does not flicker between black and page.
        if not event.isAutoRepeat() or command in _REPEATED:
            self.commanded.emit(command)
        return True
