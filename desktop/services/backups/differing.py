"""What has changed in a casebook since a backup was made of it."""

from dataclasses import dataclass

from desktop.domain.record import RecordKind
from desktop.queries.info import casebook_info
from desktop.queries.reader import Reader
from desktop.queries.saves_since import SavesSince, saves_since
from desktop.services.backups.shelf import Backup

_MOST_SAVES = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A backup beside the present.

    Attributes:
        counts: Kinds of which there are more or fewer now: kind, then, now.
        saves: What was saved since; None where the present does not go on from the backup, or
            where nothing is noted of the backup.
    """

    backup: Backup
    counts: tuple[tuple[RecordKind, int, int], ...]
    saves: SavesSince | None


def difference(reader: Reader, backup: Backup) -> Difference:
    """Return what differs between ``backup`` and what ``reader`` reads.

    Raises:
        DatabaseFailure: Where the casebook cannot be read.
    """
    now = casebook_info(reader).counts
    counts = tuple(
        (kind, backup.counts[kind.value], now[kind])
        for kind in RecordKind
        if kind.value in backup.counts and backup.counts[kind.value] != now[kind]
    )
    saves = None if backup.head is None else saves_since(reader, backup.head, _MOST_SAVES)
    return Difference(backup=backup, counts=counts, saves=saves)
