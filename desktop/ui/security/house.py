"""What the pages about passphrases need of whoever owns the window and the casebook."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from desktop.services.paced import Work
from desktop.services.passphrases import Changed, Copies, Key
from desktop.ui.main_window import MainWindow


class House(Protocol):
    """Whoever owns the window and the casebook."""

    window: MainWindow | None

    @property
    def path(self) -> Path:
        """Where the open casebook is."""
        ...

    @property
    def key(self) -> Key | None:
        """What the open casebook is encrypted with."""
        ...

    @property
    def lock_after_min(self) -> int:
        """After so many minutes without a hand on it it is locked; 0 for never."""
        ...

    def set_lock_after(self, minutes: int) -> None:
        """Keep another number of minutes."""
        ...

    def backups(self) -> Sequence[Path]:
        """Return the backups of the open casebook."""
        ...

    def change_job(self, key: Key | None, fate: Copies) -> Callable[[Work], Changed]:
        """Return what writes the open casebook and its backups anew, once `shut` was called."""
        ...

    def bare(self) -> MainWindow:
        """Return a window without a casebook, which stands where the window stands."""
        ...

    def open_with(self, path: Path, key: Key | None) -> None:
        """Open a casebook in place of the one that is open; raises `BasewatchError`."""
        ...

    def show_damaged(self, path: Path, key: Key, sentence: str) -> None:
        """Say that a casebook is damaged, and offer its backups, which ``key`` opens."""
        ...

    def make(self, path: Path, key: Key | None) -> None:
        """Make a casebook and open it; raises `BasewatchError`."""
        ...

    def shut(self) -> None:
        """Close the window with the casebook, its files and whatever it kept in memory."""
        ...

    def ask_open(self) -> None:
        """Let somebody choose another casebook."""
        ...

    def tell(self, sentence: str) -> None:
        """Say one thing."""
        ...
