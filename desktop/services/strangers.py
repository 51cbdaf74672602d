"""Makes a clean copy of a casebook that came from a stranger, whatever is in it."""

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from subprocess import TimeoutExpired
from typing import Any

from desktop.domain.ids import ulid
from desktop.domain.record import RecordKind
from desktop.services.bounded import start_worker
from desktop.store.changes import Author
from desktop.store.errors import (
    CasebookDamaged,
    CasebookExists,
    CasebookMissing,
    NewerCasebook,
    NotACasebook,
    StoreError,
    WrongPassphrase,
    not_made,
)
from desktop.store.files import discard, half_made, publish
from desktop.store.key import Key
from desktop.store.migrations import SCHEMA_VERSION

MEMORY_BYTES = 512 * 1024 * 1024
_WORKER = Path(__file__).with_name("stranger_worker.py")
# A small file that takes longer is made to; a large one may need the time.
_LEAST_S = 4.0
_BYTES_A_SECOND = 1_000_000
_START_S = 30.0
# What it may use is time of the processor; a machine that is busy makes it wait for that.
_BUSY = 12
# A copy has the indexes that the file may lack.
_GROWTH = 4
_LEAST_FILE_BYTES = 64 * 1024 * 1024
_KINDS: dict[str, type[StoreError]] = {
    kind.__name__: kind
    for kind in (CasebookMissing, NewerCasebook, NotACasebook, WrongPassphrase, CasebookDamaged)
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What became of a stranger's casebook.

    Attributes:
        things: What it held that no casebook holds, as words: “a trigger “x””.
        counts: How many records were taken over, by kind, those in its trash too.
        left_out: A sentence for each thing that was not taken over.
        meta: What it says of itself: title, marking, casebook_id, copied_from, copied_head.
    """

    things: tuple[str, ...]
    counts: Mapping[RecordKind, int]
    left_out: tuple[str, ...]
    meta: Mapping[str, str]


def read_stranger(
    path: Path,
    target: Path,
    author: Author,
    now: Callable[[], datetime],
    key: Key | None = None,
    *,
    entropy: Callable[[int], bytes] = os.urandom,
    least_s: float = _LEAST_S,
) -> Report:
    """Fill a new casebook at ``target`` with the records of the one at ``path``.

    It is read by a process of its own, which may use 512 MB and about 5 seconds of the processor,
    and more the larger the file is. Its views, triggers and indexes are not used and not copied;
    each row is judged as one that is typed in is. The history of the copy begins anew and names
    its head.

    Args:
        path: The file; it stays as it is.
        target: Where; nothing may be there yet.
        author: Who does it.
        now: Hands in the moment, timezone-aware.
        key: What the file is encrypted with, and the copy shall be; None where it is plain.
        entropy: Hands in random bytes for ids.
        least_s: How many seconds of the processor it may use at the least.

    Raises:
        StoreError: With a sentence; nothing is then written.
    """
    if os.path.lexists(target):
        raise CasebookExists(f"There is already a file “{target.name}” in that folder.")
    building = half_made(target)
    discard(building)
    try:
        said = _asked(order_of(path, building, author, now(), key, entropy, least_s), path)
        publish(building, target)
    except OSError as error:
        raise not_made(error, target) from error
    finally:
        discard(building)
        discard(half_made(building))
    taken = said["taken"]
    beside = path.with_name(path.name + "-wal")
    left = [f"What is in “{beside.name}” was not read."] if beside.exists() else []
    return Report(
        things=tuple(taken["things"]),
        counts={RecordKind(kind): count for kind, count in taken["counts"].items()},
        left_out=(*left, *taken["left_out"]),
        meta=said["meta"],
    )


def order_of(
    path: Path,
    building: Path,
    author: Author,
    now: datetime,
    key: Key | None,
    entropy: Callable[[int], bytes],
    least_s: float,
) -> dict[str, Any]:
    """Return what the other process is told; see `read_stranger`."""
    utc = now.astimezone(UTC)
    ids = [ulid(int(utc.timestamp() * 1000), entropy(10)) for _each in range(3)]
    size = path.stat().st_size if path.exists() else 0
    patience_s = least_s + size / _BYTES_A_SECOND
    return {
        "path": str(path.absolute()),
        "target": str(building.absolute()),
        "key": "" if key is None else key.revealed().hex(),
        "now": utc.isoformat(),
        "author": asdict(author),
        "group_id": ids[0],
        "save_id": ids[1],
        "label": f"Clean copy of {path.name}"[:200],
        "patience_s": patience_s,
        "meta": {
            "casebook_id": ids[2],
            "created_at": utc.isoformat(timespec="milliseconds"),
            "min_reader": "1",
            "min_writer": str(SCHEMA_VERSION),
        },
        "limits": {
            "memory_bytes": MEMORY_BYTES,
            "cpu_s": int(patience_s) + 1,
            "file_bytes": max(_GROWTH * size, _LEAST_FILE_BYTES),
        },
    }


def _asked(order: Mapping[str, Any], path: Path) -> dict[str, Any]:
    with start_worker(_WORKER) as process:
        try:
            heard = process.communicate(
                json.dumps(order).encode("ascii"), timeout=_BUSY * order["patience_s"] + _START_S
            )[0]
        except TimeoutExpired:
            process.kill()
            raise CasebookDamaged(
                f"“{path.name}” was not read: it came to no end in {order['patience_s']:,.0f}"
                " seconds."
            ) from None
    try:
        said: dict[str, Any] = json.loads(heard)
    except ValueError:
        raise CasebookDamaged(
            f"“{path.name}” could not be read: it needs more time or memory than is given to a"
            " stranger’s file."
        ) from None
    if "refused" in said:
        raise _KINDS.get(said["kind"], StoreError)(said["refused"])
    return said
