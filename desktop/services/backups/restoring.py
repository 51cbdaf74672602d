"""Puts a backup in the place of a casebook; whatever stood there is kept."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop.domain.errors import BasewatchError
from desktop.queries.info import casebook_id_of
from desktop.services.backups.keeper import Keeper
from desktop.services.backups.shelf import Backup, Why, remove
from desktop.services.casebooks import open_casebook
from desktop.services.paced import Pace, Work, unwatched
from desktop.store.casebook import Casebook
from desktop.store.copies import copy_file
from desktop.store.encrypted import is_encrypted
from desktop.store.errors import StoreError
from desktop.store.files import discard, has_log, put_aside, put_in_place
from desktop.store.key import Key
from desktop.store.restored import Left, note_left
from desktop.store.rewriting import rewrite


class RestoreRefused(BasewatchError):
    """A backup that could not be restored, with the reason; the casebook is as it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What became of the file that stood there; both are None where none did.

    Attributes:
        present: The backup that was made of it.
        put_aside: Where it went, for it was damaged or could not be backed up.
    """

    present: Backup | None = None
    put_aside: Path | None = None


def restore(
    backup: Path,
    casebook: Path,
    places: Sequence[Path],
    now: Callable[[], datetime],
    key: Key | None = None,
    work: Work | None = None,
) -> Restored:
    """Put a copy of ``backup`` in the place of ``casebook``, which nobody has open.

    The copy is verified before anything is moved. A backup of the present is made meanwhile; where
    that cannot be, because the file is damaged or the place of backups is full, the file itself
    is put aside, beside the restored one, under a name that says so.

    Args:
        backup: Which.
        casebook: In whose place; it may be missing.
        places: Where backups are kept.
        now: Hands in the moment, timezone-aware.
        key: What both are encrypted with, None where they are plain.
        work: Told how far it is, and cancels it until the backup takes the place.

    Raises:
        RestoreRefused: With a sentence; the casebook is then as it was.
        WorkCancelled: Where it was cancelled; the casebook is then as it was.
    """
    work = work or unwatched()
    building = casebook.with_name(f".{casebook.name}.restored")
    try:
        discard(building)
        both = _Both(work.at)
        with ThreadPoolExecutor(1) as beside:
            # Each of them takes as long, and neither looks at what the other writes.
            keeping = beside.submit(_backed_up, casebook, places, now, key, both.second)
            try:
                copied = copy_file(backup, building, key, both.first)
                present = keeping.result()
                if key is not None and not is_encrypted(backup):
                    # A backup from before there was a passphrase lets nobody in now.
                    rewrite(building, None, key, both.last)
                work.settle()
            except BasewatchError:
                if keeping.exception() is None and (kept := keeping.result()) is not None:
                    remove(kept.path)  # Nothing takes its place, so it is none before a restore.
                raise
        note_left(building, Left(at=now(), since=copied.head), key)
        aside = None
        if present is None and casebook.exists():
            aside = put_aside(casebook, f"before restore {now().astimezone(UTC):%Y-%m-%d %H%M%SZ}")
        put_in_place(building, casebook)
    except OSError as error:
        reason = (error.strerror or str(error)).rstrip(".").lower()
        raise RestoreRefused(
            f"The backup was not restored, for “{casebook.name}” could not be replaced: {reason}."
        ) from error
    except StoreError as error:
        raise RestoreRefused(f"The backup was not restored. {error}") from error
    finally:
        discard(building)
    return Restored(present=present, put_aside=aside)


class _Both:
    """The pace of two pieces that go on side by side, and of one after them."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._parts = [0.0, 0.0]

    def first(self, part: float) -> None:
        self._tell(0, part)

    def second(self, part: float) -> None:
        self._tell(1, part)

    def last(self, part: float) -> None:
        self._pace(0.8 + 0.2 * part)

    def _tell(self, which: int, part: float) -> None:
        self._parts[which] = part
        self._pace(0.4 * sum(self._parts))


def _backed_up(
    path: Path,
    places: Sequence[Path],
    now: Callable[[], datetime],
    key: Key | None,
    pace: Pace,
) -> Backup | None:
    """Return a backup of what stands at ``path``, None where it is missing, damaged or no place.

    Raises:
        RestoreRefused: Where somebody has it open.
    """
    if not path.exists():
        return None
    try:
        # For looking only: a damaged file stays as it is, to the byte.
        present = open_casebook(path, key=key, look_only="It is being restored.")
    except StoreError:
        return None
    try:
        done = _keeper(present, places, now).make(Why.RESTORE, pace=pace)
    finally:
        present.close()
    if done.made and has_log(path):
        # Left by a crash it is folded in now; else it would be laid over the restored file.
        open_casebook(path, key=key).close()
    if done.made and has_log(path):
        raise RestoreRefused(
            f"“{path.name}” is open in another window or program. Close it there, then restore."
        )
    return next(iter(done.made), None)


def _keeper(casebook: Casebook, places: Sequence[Path], now: Callable[[], datetime]) -> Keeper:
    reader = casebook.reader()
    try:
        casebook_id = casebook_id_of(reader)
    finally:
        reader.close()
    return Keeper(casebook.reader, casebook_id, places, now)
