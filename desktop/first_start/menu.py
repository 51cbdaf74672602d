"""Puts a checkout into the menu of a Linux desktop; a double-click on casebooks starts it then."""

import os
import re
import shutil
import subprocess
from pathlib import Path

from desktop.first_start.environment import CHECKOUT, SetupError

_ICONS = {
    "basewatch.svg": "apps/basewatch.svg",
    "basewatch-casebook.svg": "mimetypes/application-x-basewatch.svg",
}


def add_to_menu() -> Path:
    """Write the entry, the file type and the icons for this user; return the entry's file.

    Raises:
        SetupError: They cannot be written.
    """
    share = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share")
    entry = share / "applications/basewatch.desktop"
    kind = share / "mime/packages/basewatch.xml"
    own = CHECKOUT / "desktop/packaging"
    text = (own / "basewatch.desktop").read_text(encoding="utf-8")
    # A function, for in a text a backslash would mean something to the search.
    text = re.sub(r"(?m)^Exec=basewatch ", lambda _found: f"Exec={_started()} ", text)
    try:
        for file in (entry, kind):
            file.parent.mkdir(parents=True, exist_ok=True)
        entry.write_text(text, encoding="utf-8")
        shutil.copyfile(own / "basewatch.xml", kind)
        for name, place in _ICONS.items():
            icon = share / "icons/hicolor/scalable" / place
            icon.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(CHECKOUT / "resources/icons" / name, icon)
    except OSError as error:
        raise SetupError(f"The menu entry cannot be written: {error}.") from error
    _tell("update-mime-database", share / "mime")
    _tell("update-desktop-database", share / "applications")
    return entry


def _started() -> str:
    """Return how a desktop entry names this checkout's launcher, whatever its path holds."""
    path = str(CHECKOUT / "resources/launchers/basewatch.sh")
    quoted = re.sub(r'(["`$\\])', r"\\\1", path).replace("\\", "\\\\").replace("%", "%%")
    return f'sh "{quoted}"'


def _tell(command: str, folder: Path) -> None:
    """Let the desktop read ``folder`` anew; where that command is missing it does so at login."""
    if shutil.which(command):
        subprocess.run([command, str(folder)], capture_output=True, check=False)
