"""What is wrong with the place of a casebook: a folder that is synchronised, a disk nearly full."""

import os
import re
import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from desktop.domain.span_echo import day_text

# What SQLite adds to the log before it is carried over, and some for the next backup.
LEAST_FREE_BYTES = 64 * 1024 * 1024
# A clock may be a little ahead of another machine's.
_AHEAD = timedelta(hours=1)

# By the names that the programs give their folders, and the marks that they leave in them.
_BY_NAME = (
    ("Dropbox", re.compile(r"Dropbox( \(.+\))?", re.I)),
    ("OneDrive", re.compile(r"OneDrive([ -].+)?", re.I)),
    ("iCloud Drive", re.compile(r"iCloud ?Drive|Mobile Documents|com~apple~CloudDocs", re.I)),
    ("Google Drive", re.compile(r"Google ?Drive(-.+)?|My Drive", re.I)),
    ("Nextcloud", re.compile(r"Nextcloud\d*", re.I)),
    ("Syncthing", re.compile(r"Syncthing", re.I)),
)
_BY_MARK = (
    ("Dropbox", re.compile(r"\.dropbox(\.cache|\.device)?")),
    ("OneDrive", re.compile(r"\.849C9593-D756-4E56-8D6E-42412F2A707B")),
    ("iCloud Drive", re.compile(r".+\.icloud")),
    ("Google Drive", re.compile(r"\.tmp\.drive(download|upload)|\.shortcut-targets-by-id")),
    ("Nextcloud", re.compile(r"\.?(_?sync_[0-9a-f]+\.db|nextcloudsync\.log|owncloudsync\.log)")),
    ("Syncthing", re.compile(r"\.stfolder|\.stignore|\.stversions")),
)


def synchronised_by(path: Path) -> str:
    """Return the name of the program that seems to synchronise the file's folder, else empty."""
    for folder in Path(os.path.realpath(path)).parents:
        for program, name in _BY_NAME:
            if name.fullmatch(folder.name):
                return program
        found = _names_in(folder)
        for program, mark in _BY_MARK:
            if any(map(mark.fullmatch, found)):
                return program
    return ""


def cautions(path: Path, newest: datetime | None, now: datetime) -> Iterator[str]:
    """Yield a sentence for each thing about a casebook's place that may cost work.

    Args:
        path: The file.
        newest: When the latest change in it was made, by the clock of its machine.
        now: What this machine's clock says; both timezone-aware.
    """
    program = synchronised_by(path)
    if program:
        yield (
            f"“{path.name}” is in a folder that {program} seems to synchronise. That can damage an"
            " open casebook, or put an older one in its place. Keep it elsewhere, and put copies"
            " there (File, Save a copy)."
        )
    if newest is not None and newest - now > _AHEAD:
        yield (
            f"The latest change in “{path.name}” is of {day_text(newest.date())},"
            f" {newest:%H:%M} UTC, and this computer’s clock is behind that. Nothing is lost; set"
            " the clock so that new changes get the right time."
        )


def lack_of_room(path: Path) -> str:
    """Return a sentence while the disk with a casebook is nearly full, else nothing."""
    try:
        wanted = max(LEAST_FREE_BYTES, 2 * path.stat().st_size)
        free = shutil.disk_usage(path.parent).free
    except OSError:
        # That it is gone is told elsewhere.
        return ""
    if free >= wanted:
        return ""
    return (
        f"The disk with “{path.name}” has {_megabytes(free)} left; saving and backups need"
        f" about {_megabytes(wanted)}. Make some room."
    )


def _names_in(folder: Path) -> list[str]:
    try:
        with os.scandir(folder) as found:
            # A folder of that name is Dropbox's own, in a home that is not synchronised.
            return [one.name for one in found if one.name != ".dropbox" or one.is_file()]
    except OSError:
        return []


def _megabytes(size: int) -> str:
    return f"{size / 1024 / 1024:,.0f} MB"
