"""Which screen shows what: the projector's page, the speaker's own view."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from desktop.services.briefing.layout.sheet import CLASSIC, WIDE, Form

# Between 4:3 and 16:10.
_WIDE_FROM = 1.45


def form_for(size: QSize) -> Form:
    """Return the form of pages that leaves the least of a screen empty."""
    return WIDE if size.width() >= _WIDE_FROM * size.height() else CLASSIC


def fill_screen(window: QWidget, screen: QScreen) -> None:
    """Show a window over the whole of a screen."""
    if window.isVisible() and window.screen() is not screen:
        # Many window managers do not move what is full screen.
        window.hide()
    window.setScreen(screen)
    window.setGeometry(screen.geometry())
    window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)
    window.show()
    window.raise_()


class Screens:
    """Which screen has what, and which the speaker wants; plain, without a window."""

    def __init__(self, projector: QScreen | None = None, speaker: QScreen | None = None) -> None:
        """Give the room ``projector``, and the speaker the other one if there is one."""
        self._projector = projector
        self._speaker = speaker if speaker is not projector else None
        self._is_wanted = True
        self._is_rehearsal = False
        # Which window's screen went, so that one that comes back is taken for it.
        self._lost = ""

    @property
    def speaker(self) -> QScreen | None:
        """The speaker's own screen."""
        return self._speaker

    @property
    def has_speaker_view(self) -> bool:
        """Whether the speaker sees more than the room."""
        return self.for_speaker is not None

    @property
    def for_page(self) -> QScreen | None:
        """Where the page is shown; None while the only screen is for rehearsing."""
        return None if self._is_rehearsal else self._projector

    @property
    def for_speaker(self) -> QScreen | None:
        """Where the speaker's view is shown, if it is."""
        if self._is_rehearsal:
            return self._projector
        return self._speaker if self._is_wanted else None

    def show_speaker(self) -> bool:
        """Want the speaker's view; tell whether that changes anything."""
        is_new = self._speaker is not None and not self._is_wanted
        self._is_wanted = True
        return is_new

    def toggle_speaker(self) -> None:
        """Want the speaker's view, or no longer; nothing without a screen of its own."""
        self._is_wanted = self._speaker is None or not self._is_wanted

    def toggle_rehearsal(self) -> None:
        """Turn the only screen into the speaker's view, or back."""
        self._is_rehearsal = self._speaker is None and not self._is_rehearsal

    def swap(self) -> None:
        """Let the two screens change their parts."""
        if self._speaker is not None:
            self._projector, self._speaker = self._speaker, self._projector

    def lose(self, screen: QScreen, other: QScreen) -> bool:
        """Go on without a screen that is gone; tell whether it was one of these."""
        if screen is self._projector:
            self._projector, self._lost = self._speaker or other, "projector"
        elif screen is self._speaker:
            self._lost = "speaker"
        else:
            return False
        self._speaker = None
        return True

    def find(self, screen: QScreen) -> bool:
        """Take a screen that came for the one that went; tell whether one had gone."""
        if self._lost == "projector":
            self._projector, self._speaker = screen, self._projector
        elif self._lost == "speaker":
            self._speaker = screen
        else:
            return False
        self._lost, self._is_rehearsal = "", False
        return True
