"""A room with a projector, in which somebody presents and presses keys."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.ui.briefing.present.presentation import Presentation

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Awake:
    """Remembers whether the screens are asked to stay on."""

    def __init__(self) -> None:
        self.is_asked = False

    def begin(self) -> None:
        self.is_asked = True

    def end(self) -> None:
        self.is_asked = False


class Room:
    """One presentation, and what can be seen of it."""

    def __init__(self, theme, fonts, edition, compose, runner, qtbot) -> None:
        self.qtbot, self.awake = qtbot, Awake()
        self.time = datetime(2026, 1, 27, 14, tzinfo=UTC)
        self.first, self.second = QGuiApplication.screens()
        self.presentation = Presentation(
            theme, fonts, edition, compose, runner, lambda: self.time, awake=self.awake
        )

    def start(self, at=0):
        """Present on the second screen, the speaker's view on the first."""
        return self._start(self.second, self.first, at)

    def start_alone(self, at=0):
        """Present on the only screen there is."""
        return self._start(self.second, None, at)

    def _start(self, screen, speaker_screen, at):
        self.presentation.start(screen, speaker_screen, at)
        self.qtbot.waitUntil(lambda: self.sheet is not None)
        return self

    @property
    def projector(self):
        return self.presentation.projector

    @property
    def speaker(self):
        return self.presentation.speaker

    @property
    def sheet(self):
        return self.projector.sheet

    @property
    def sheets(self):
        return self.presentation.show.deck.sheets

    def number_of(self, kind):
        """Return the number of the first sheet of this kind that has a timeline, or any."""
        of_kind = [one for one in self.sheets if one.kind == kind]
        return next((one for one in of_kind if one.timeline), of_kind[0]).number

    def go_to(self, kind):
        self.presentation.show.go(self.number_of(kind) - 1)

    def press(self, *keys, held=Qt.KeyboardModifier.NoModifier, on=None):
        for key in keys:
            self.qtbot.keyClick(on or self.projector, key, held)

    def type(self, text, on=None):
        self.qtbot.keyClicks(on or self.projector, text)

    def click(self, button):
        self.qtbot.mouseClick(self.projector, button, pos=QPoint(400, 300))

    def picture(self):
        return self.projector.grab().toImage()

    def colours(self):
        """Return the colours that the room sees at a few hundred places."""
        seen = self.picture()
        every = ((x, y) for x in range(4, seen.width(), 37) for y in range(4, seen.height(), 29))
        return {QColor(seen.pixel(x, y)).name() for x, y in every}

    def later(self, **time):
        self.time += timedelta(**time)

    def leave(self):
        self.presentation.end()
        self.presentation.deleteLater()
        # Its windows go after it.
        for _each in range(2):
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
