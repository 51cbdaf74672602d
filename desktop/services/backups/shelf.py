"""A place where backups stand: how they are called there, which there are, which go."""

import json
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from desktop.domain.backups import Keep, kept
from desktop.domain.errors import BasewatchError
from desktop.services.casebooks import SUFFIX
from desktop.services.files import FileRefused, write_together
from desktop.store.copies import copy_to
from desktop.store.errors import StoreError
from desktop.store.files import discard
from desktop.store.head import Head
from desktop.store.pacing import Pace, unhurried
from desktop.store.reader import Reader

__all__ = ["Backup", "BackupRefused", "Head", "Shelf", "Why"]

_NAME = re.compile(
    r"(?P<stem>.*) (?P<stamp>\d{4}-\d\d-\d\d \d{6}Z)(?: \((?P<number>\d+)\))?", re.DOTALL
)
_STAMP = "%Y-%m-%d %H%M%SZ"
_LONGEST_STEM_BYTES = 120
_ABANDONED_AFTER_S = 3_600


class BackupRefused(BasewatchError):
    """A backup that could not be made, with the reason; nothing else is hindered by it."""


class Why(StrEnum):
    """On which occasion a backup was made."""

    REGULAR = "regular"
    CLOSE = "close"
    MIGRATION = "migration"
    IMPORT = "import"
    MERGE = "merge"
    RESTORE = "restore"
    KEY = "key"
    ASKED = "asked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup.

    Attributes:
        path: The file, a casebook as any other.
        stem: The name that the casebook had, without its ending.
        made_at: When, UTC.
        size_bytes: Of the file.
        why: The occasion, None where it is not known any more.
        head: The newest entry of its journal, None where it is not known any more.
        counts: How many live records of each kind, by its name; empty where it is not known.
        place: Tells of which file it was made, without naming it; see `place_of`.
    """

    path: Path
    stem: str
    made_at: datetime
    size_bytes: int
    why: Why | None
    head: Head | None
    counts: dict[str, int]
    place: str


class Shelf:
    """The backups of one casebook in one place, in a folder of their own."""

    def __init__(self, root: Path, casebook_id: str) -> None:
        """Keep the backups of the casebook with this id below the folder ``root``."""
        self.folder = root / (re.sub(r"[^0-9A-Za-z]", "", casebook_id)[:40] or "unknown")

    def listed(self) -> tuple[Backup, ...]:
        """Return the backups that are there, the newest first; none where nothing can be read."""
        found = [backup for path in self._files() if (backup := _read(path)) is not None]
        return newest_first(found)

    def make(self, reader: Reader, why: Why, now: datetime, pace: Pace = unhurried) -> Backup:
        """Make and verify a backup of what ``reader`` reads, then thin out the earlier ones.

        Raises:
            BackupRefused: With a sentence; what was there is there still.
        """
        stem = _short(reader.path.stem)
        made_at = now.astimezone(UTC).replace(microsecond=0)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._tidy(now)
            path = self._free_name(stem, made_at)
            copied = copy_to(reader, path, pace)
            size_bytes = path.stat().st_size
        except OSError as error:
            why_not = (error.strerror or str(error)).rstrip(".")
            raise BackupRefused(
                f"No backup could be written to “{self.folder}”: {why_not.lower()}. Choose another"
                " place under File, Backups."
            ) from error
        except StoreError as error:
            raise BackupRefused(f"No backup was made in “{self.folder}”. {error}") from error
        backup = Backup(
            path=path,
            stem=stem,
            made_at=made_at,
            size_bytes=size_bytes,
            why=why,
            head=copied.head,
            counts=copied.counts,
            place=place_of(reader.path),
        )
        _note(backup)
        self._thin(backup)
        return backup

    def _thin(self, made: Backup) -> None:
        """Remove those that need not stay; never the one that was just made."""
        others = [one for one in self.listed() if one.stem == made.stem]
        stay = kept((one.made_at for one in others), Keep())
        for one in others:
            if one.made_at not in stay and one.path != made.path:
                remove(one.path)

    def _free_name(self, stem: str, made_at: datetime) -> Path:
        base, number = f"{stem} {made_at.strftime(_STAMP)}", 1
        path = self.folder / f"{base}{SUFFIX}"
        while os.path.lexists(path):
            number += 1
            path = self.folder / f"{base} ({number}){SUFFIX}"
        return path

    def _files(self) -> Iterator[Path]:
        with suppress(OSError):
            yield from self.folder.glob(f"[!.]*{SUFFIX}")

    def _tidy(self, now: datetime) -> None:
        """Remove what a backup that was broken off long ago left behind."""
        for path in self.folder.glob(f".*{SUFFIX}.new"):
            with suppress(OSError):
                if now.timestamp() - path.stat().st_mtime > _ABANDONED_AFTER_S:
                    discard(path)


def newest_first(backups: Iterable[Backup]) -> tuple[Backup, ...]:
    """Return backups in the order in which they are listed; those of one second are numbered."""
    return tuple(sorted(backups, key=lambda one: (one.made_at, _number(one.path)), reverse=True))


def place_of(casebook: Path) -> str:
    """Return what tells the file at this place from others, and does not say where it is."""
    return sha256(os.fsencode(os.path.realpath(casebook))).hexdigest()[:16]


def remove(backup: Path) -> None:
    """Remove a backup and what is noted of it, as far as that can be done."""
    for path in (backup, _note_of(backup)):
        with suppress(OSError):
            path.unlink(missing_ok=True)


def shelves_of(root: Path, stem: str) -> tuple[Backup, ...]:
    """Return all backups below ``root`` of casebooks of that name, the newest first.

    A damaged casebook cannot tell its id.
    """
    found: list[Backup] = []
    with suppress(OSError):
        for folder in sorted(root.iterdir()):
            found += (b for b in Shelf(root, folder.name).listed() if b.stem == _short(stem))
    return newest_first(found)


def _short(stem: str) -> str:
    """Return as much of a name as leaves room for the day."""
    return os.fsencode(stem)[:_LONGEST_STEM_BYTES].decode("utf-8", "ignore")


def _note_of(backup: Path) -> Path:
    return backup.with_name(f"{backup.name}.json")


def _note(backup: Backup) -> None:
    """Lay down beside a backup what it holds, so that a list need not open it."""
    assert backup.why is not None
    assert backup.head is not None
    said = {
        "why": backup.why.value,
        "seq": backup.head.seq,
        "head": backup.head.hash,
        "counts": backup.counts,
        "place": backup.place,
    }
    with suppress(FileRefused):  # It is a convenience; the backup holds all of it.
        write_together({_note_of(backup.path): json.dumps(said).encode()})


def _number(path: Path) -> int:
    named = _NAME.fullmatch(path.stem)
    assert named is not None  # Only files of such names are backups.
    return int(named["number"] or 1)


def _read(path: Path) -> Backup | None:
    named = _NAME.fullmatch(path.stem)
    if named is None:
        return None
    try:
        made_at = datetime.strptime(named["stamp"], _STAMP).replace(tzinfo=UTC)
        size_bytes = path.stat().st_size
    except (ValueError, OSError):
        return None
    why, head, counts, place = _noted(path)
    return Backup(
        path=path,
        stem=named["stem"],
        made_at=made_at,
        size_bytes=size_bytes,
        why=why,
        head=head,
        counts=counts,
        place=place,
    )


def _noted(path: Path) -> tuple[Why | None, Head | None, dict[str, int], str]:
    try:
        said = json.loads(_note_of(path).read_text("utf-8"))
        counts = {str(kind): int(count) for kind, count in said["counts"].items()}
        head = Head(int(said["seq"]), str(said["head"]))
        return Why(said["why"]), head, counts, str(said["place"])
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None, None, {}, ""
