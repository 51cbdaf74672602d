"""What the parts of the program need of the whole, which owns the window."""

from pathlib import Path
from typing import Protocol

from desktop.domain.errors import BasewatchError
from desktop.services.passphrases import Key
from desktop.ui.main_window import MainWindow
from desktop.ui.security.house import House


class Owner(House, Protocol):
    """Whoever owns the window and the casebook."""

    frame: MainWindow | None
    """The window that stands without a casebook."""

    def open(self, path: Path) -> None:
        """Open a casebook, asking for its passphrase; raises `BasewatchError`."""
        ...

    def open_with(self, path: Path, key: Key | None, look_only: str = "") -> None:
        """Open a casebook in place of the one that is open; raises `BasewatchError`."""
        ...

    def open_example(self) -> None:
        """Open the example casebook; raises `BasewatchError`."""
        ...

    def shut(self, *, backs_up: bool = True) -> None:
        """Close the window with the casebook, its files and whatever it kept in memory."""
        ...

    def refuse(self, error: BasewatchError) -> None:
        """Say why something could not be done, and offer what can be done instead."""
        ...

    def drop_frame(self) -> None:
        """Close the window that stands without a casebook, if one does."""
        ...
