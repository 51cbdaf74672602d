"""What happens within a page's timeline while it is presented: looking closer, or a replay."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.services.briefing.layout.sheet import Sheet
from desktop.services.briefing.layout.timeline import draw_timeline
from desktop.services.drawing.commands import Area, Clipped, Drawing
from desktop.services.drawing.look import DARK, LIGHT, Look
from desktop.services.drawing.text import TypeSetter, plain, set_text
from desktop.ui.briefing.present.keys import Command
from desktop.ui.briefing.present.live import PAN_SHARE, LiveTimeline, ground_of
from desktop.ui.briefing.present.replay import Replay
from desktop.ui.widgets.motion import moves_by_itself

_PACES_MS = (2_000, 1_000, 500, 250)
_HEAD = 34.0
_HEAD_SIZE = 18.0
_GAP = 14.0


class Inset(QObject):
    """The timeline of the page that is shown, live or replayed, or neither.

    Signals:
        changed: It is to be drawn anew.
    """

    changed = Signal()

    def __init__(self, setter: TypeSetter, parent: QObject | None = None) -> None:
        """Draw with the type of ``setter``, in the colours of each page."""
        super().__init__(parent)
        self._setter = setter
        self._sheet: Sheet | None = None
        self._live: LiveTimeline | None = None
        self._replay: Replay | None = None
        self._pace = 1
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._next_day)

    @property
    def is_on(self) -> bool:
        """Whether the page's timeline is drawn anew."""
        return self._live is not None or self._replay is not None

    @property
    def is_running(self) -> bool:
        """Whether the days of a replay go by."""
        return self._clock.isActive()

    @property
    def words(self) -> str:
        """What is shown, for the speaker."""
        if self._live is not None:
            return self.tr("Live timeline: {0}").format(self._live.words)
        if self._replay is not None:
            return f"{self._replay.heading}. {self._replay.count}"
        return ""

    def toggle_live(self, sheet: Sheet) -> None:
        """Look closer at the timeline of a page, or end that."""
        was_on = self._live is not None
        self.end()
        if not was_on and sheet.timeline is not None:
            figure, area = sheet.timeline
            self._sheet = sheet
            self._live = LiveTimeline(figure, area, _look_of(sheet), self._setter)
        self.changed.emit()

    def toggle_replay(self, sheet: Sheet) -> None:
        """Replay the timeline of a page, or end that.

        Where the system is set to move nothing by itself, only keys step through the days.
        """
        was_on = self._replay is not None
        self.end()
        if not was_on and sheet.timeline is not None:
            self._sheet, self._replay = sheet, Replay(sheet.timeline[0])
            if moves_by_itself():
                self._clock.start(_PACES_MS[self._pace])
        self.changed.emit()

    def end(self) -> None:
        """Show the page as it was laid out."""
        self._clock.stop()
        self._live = self._replay = self._sheet = None

    def take(self, command: Command) -> bool:
        """Do what a key asks for within the timeline; tell whether that was its affair."""
        if self._live is not None:
            taken = _move(self._live, command)
        elif self._replay is not None:
            taken = self._play(self._replay, command)
        else:
            return False
        if taken:
            self.changed.emit()
        return taken

    def zoom(self, steps: float, x: float) -> None:
        """Look closer at a place of the page, or from further away."""
        if self._live is not None:
            self._live.zoom(steps, x)
            self.changed.emit()

    def drag(self, units: float) -> None:
        """Drag the timeline to the right by so many page units."""
        if self._live is not None:
            self._live.drag(units)
            self.changed.emit()

    def drawings(self) -> tuple[Drawing, ...]:
        """Return what is drawn over the page."""
        if self._live is not None:
            return self._live.drawings()
        if self._replay is not None and self._sheet is not None:
            return self._day(self._replay, self._sheet)
        return ()

    def _play(self, replay: Replay, command: Command) -> bool:
        if command in {Command.RIGHT, Command.LEFT}:
            self._clock.stop()
            replay.step(1 if command is Command.RIGHT else -1)
        elif command is Command.FIRST:
            replay.rewind()
        elif command is Command.LAST:
            replay.finish()
        elif command in {Command.CLOSER, Command.FURTHER}:
            pace = self._pace + (1 if command is Command.CLOSER else -1)
            self._pace = min(max(pace, 0), len(_PACES_MS) - 1)
            self._clock.setInterval(_PACES_MS[self._pace])
        elif command is Command.PAUSE:
            self._run_or_stop(replay)
        else:
            return False
        return True

    def _run_or_stop(self, replay: Replay) -> None:
        if self._clock.isActive():
            self._clock.stop()
            return
        if replay.is_over:
            replay.rewind()
        self._clock.start(_PACES_MS[self._pace])

    @Slot()
    def _next_day(self) -> None:
        if self._replay is not None:
            self._replay.step(1)
            if self._replay.is_over:
                self._clock.stop()
            self.changed.emit()

    def _day(self, replay: Replay, sheet: Sheet) -> tuple[Drawing, ...]:
        """Return the day in words, and below them the timeline as it was."""
        assert sheet.timeline is not None
        whole = sheet.timeline[1]
        below = Area(x=whole.x, y=whole.y + _HEAD, width=whole.width, height=whole.height - _HEAD)
        look = _look_of(sheet)
        drawn = draw_timeline(replay.figure, below, look, self._setter)
        head = plain(replay.heading, _HEAD_SIZE, look.accent, is_bold=True)
        told = plain(replay.count, _HEAD_SIZE, look.quiet)
        told_x = whole.x + self._setter.width(head) + _GAP
        return (
            ground_of(whole, look),
            set_text(self._setter, head, whole.x, whole.y, whole.width),
            set_text(self._setter, told, told_x, whole.y, whole.right - told_x),
            Clipped(x=below.x, y=below.y, width=below.width, height=below.height, drawings=drawn),
        )


def _look_of(sheet: Sheet) -> Look:
    """Return the colours that a page was laid out in."""
    return next((look for look in (LIGHT, DARK) if look.ground == sheet.ground), LIGHT)


def _move(live: LiveTimeline, command: Command) -> bool:
    if command is Command.CLOSER:
        live.zoom(1)
    elif command is Command.FURTHER:
        live.zoom(-1)
    elif command is Command.RIGHT:
        live.pan(PAN_SHARE)
    elif command is Command.LEFT:
        live.pan(-PAN_SHARE)
    elif command is Command.FIRST:
        live.fit()
    else:
        return False
    return True
