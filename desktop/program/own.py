"""What the program has of its own, whichever casebook is open: settings, folders, the clock."""

import os
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import settings
from desktop.domain.errors import BasewatchError
from desktop.resources import resource_dir
from desktop.services.backups.keeper import BACKUPS
from desktop.services.casebooks import SUFFIX, create_casebook
from desktop.services.editing import Editing
from desktop.store.changes import Author
from desktop.ui.theme import Mode, Theme
from desktop.ui.widgets.motion import MotionChoice

if TYPE_CHECKING:
    from desktop.services.importing.mapping import SavedMappings

_MOST_RECENT = 9
EXAMPLE_NAME = "Russian forces in Syria, January 2026"


def handed_clock(environment: Mapping[str, str]) -> Callable[[], datetime]:
    """Return the clock: the system's, or one that BASEWATCH_NOW sets for tests and pictures.

    A clock that was set goes on from there, so that later saves get later stamps.
    """
    text = environment.get("BASEWATCH_NOW", "")
    if not text:
        return lambda: datetime.now(UTC)
    start = datetime.fromisoformat(text).astimezone(UTC)
    begun = time.monotonic()
    return lambda: start + timedelta(seconds=time.monotonic() - begun)


class Own:
    """What outlives one casebook and needs no window.

    Attributes:
        folders: The program's own folders.
        now: Hands in the moment, timezone-aware.
        settings: As they are now; `keep` stores them for the next start.
    """

    def __init__(self, folders: settings.Places, now: Callable[[], datetime]) -> None:
        """Load the settings from ``folders``."""
        self.folders, self.now = folders, now
        self.settings = settings.load(folders)

    def keep(self, changed: settings.Settings) -> None:
        """Keep the settings as they are ``changed``."""
        self.settings = changed
        settings.store(self.folders, changed)

    def mode(self) -> Mode:
        """Return which colours are set."""
        text = self.settings.mode
        return Mode(text) if text in list(Mode) else Mode.SYSTEM

    def motion(self) -> MotionChoice:
        """Return whether things are to move by themselves."""
        text = self.settings.motion
        return MotionChoice(text) if text in list(MotionChoice) else MotionChoice.SYSTEM

    def take_look(self, theme: Theme) -> None:
        """Take over what somebody chose of ``theme``; the next `keep` stores it."""
        mode, scale = theme.mode.value, theme.text_scale
        self.settings = replace(self.settings, mode=mode, text_scale=scale)

    def author(self) -> Author:
        """Return under whose name the history has what is changed here."""
        who = settings.analyst_name(self.settings, os.environ)
        return Author(who=who, device=self.settings.device)

    def last_casebook(self) -> Path | None:
        """Return the casebook that was open last, None where there was none."""
        return Path(self.settings.last_casebook) if self.settings.last_casebook else None

    def opened(self, path: Path) -> None:
        """Remember that a casebook is open: it opens at the next start, and is listed."""
        now = str(path)
        others = tuple(one for one in self.settings.recent if one != now)
        recent = (now, *others)[:_MOST_RECENT] if self.settings.keeps_recent else ()
        self.keep(replace(self.settings, last_casebook=now, recent=recent))

    def recent(self) -> list[Path]:
        """Return the casebooks that were open before this one, newest first."""
        last = self.settings.last_casebook
        return [Path(one) for one in self.settings.recent if one != last]

    def forget_recent(self) -> None:
        """List none of them any longer."""
        self.keep(replace(self.settings, recent=()))

    def keep_recent(self, keeps: bool) -> None:
        """Remember which casebooks are open from now on, or forget them all and remember none."""
        last = self.settings.last_casebook
        recent = (last,) if keeps and last else ()
        self.keep(replace(self.settings, keeps_recent=keeps, recent=recent))

    def login_name(self) -> str:
        """Return how the system calls who uses the program."""
        return settings.login_name(os.environ)

    def backup_places(self) -> list[Path]:
        """Return the folders in which backups are kept."""
        second = self.settings.second_backups
        return [self.folders.data / BACKUPS, *([Path(second)] if second else [])]

    def drafts(self) -> Path:
        """Return the folder of the drafts that could not be written into their casebooks."""
        return self.folders.data / "drafts"

    def mappings(self) -> "SavedMappings":
        """Return the mappings of imports that are kept by name."""
        from desktop.services.importing.mapping import SavedMappings

        return SavedMappings(self.folders.data / "mappings")

    def example(self) -> Path:
        """Return where the example casebook is, building it the first time.

        Raises:
            BasewatchError: Where it cannot be built.
        """
        path = self.folders.data / f"{EXAMPLE_NAME}{SUFFIX}"
        if not path.exists():
            self._build_example(path)
        return path

    def _build_example(self, path: Path) -> None:
        from desktop.services.example import example_facts, fill_example

        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise BasewatchError(f"The folder “{path.parent}” could not be made.") from error
        facts = example_facts(resource_dir())
        made = create_casebook(path, facts["title"], self.now(), marking=facts["marking"])
        try:
            fill_example(Editing(made, self.author(), self.now), facts)
        finally:
            made.close()
