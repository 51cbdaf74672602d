"""The bytes of attached files, once for each hash, checked whenever they are read."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from desktop.store.engine import Connection
from desktop.store.errors import CasebookDamaged, not_made
from desktop.store.files import discard, half_made, publish

_SAMPLED = 5


def put(connection: Connection, content: bytes) -> str:
    """Keep ``content`` and return its hash; the caller holds the transaction.

    It is read back before the record that names it is saved, so that nobody relies on a file
    that was never kept (fossil-scm.org/home/doc/trunk/www/selfcheck.wiki).

    Raises:
        CasebookDamaged: Where what is read back is not what was written.
    """
    sha256 = hashlib.sha256(content).hexdigest()
    if _stored(connection, sha256) != content:
        connection.execute(
            'INSERT OR REPLACE INTO "attachment_bytes" VALUES (?, ?)', (sha256, content)
        )
        if _stored(connection, sha256) != content:
            raise CasebookDamaged(
                "The file could not be kept: what was written is not what is read back."
                " Look at the disk before you go on."
            )
    return sha256


def get(connection: Connection, sha256: str, file_name: str) -> bytes:
    """Return the bytes of a hash.

    Args:
        connection: Where to look.
        sha256: The hash, in hex.
        file_name: What to call the file in a sentence.

    Raises:
        CasebookDamaged: Where they are missing or are not those of the hash.
    """
    content = _stored(connection, sha256)
    if content is None:
        raise CasebookDamaged(
            f"The content of “{file_name}” is not in the casebook. Look for it in a backup."
        )
    if hashlib.sha256(content).hexdigest() != sha256:
        raise CasebookDamaged(
            f"The content of “{file_name}” was altered or damaged. Look for it in a backup."
        )
    return content


def is_kept(connection: Connection, sha256: str) -> bool:
    """Tell whether there are bytes of a hash."""
    row = connection.execute(
        'SELECT 1 FROM "attachment_bytes" WHERE "sha256" = ?', (sha256,)
    ).fetchone()
    return row is not None


def drop_unused(connection: Connection, sha256: str) -> None:
    """Remove the bytes of a hash that no record names; whoever put them there knows of no other.

    Raises:
        DatabaseFailure: Where the file cannot be written.
    """
    connection.execute(
        'DELETE FROM "attachment_bytes" WHERE "sha256" = ?'
        ' AND "sha256" NOT IN (SELECT "sha256" FROM "attachment")',
        (sha256,),
    )


def problems(connection: Connection, pause: Callable[[], None]) -> Iterator[str]:
    """Yield one sentence for each attached file whose bytes are missing or not those of its hash.

    Files in the trash count too: they can be restored.

    Args:
        connection: Where to look.
        pause: Called after each file.
    """
    sound: dict[str, bool] = {}
    for (sha256,) in connection.execute('SELECT "sha256" FROM "attachment_bytes"').fetchall():
        content = _stored(connection, sha256)
        sound[sha256] = content is not None and hashlib.sha256(content).hexdigest() == sha256
        pause()
    for file_name, sha256 in connection.execute(
        'SELECT "file_name", "sha256" FROM "attachment" ORDER BY "key"'
    ):
        if sha256 not in sound:
            yield f"The content of the attached file “{file_name}” is missing."
        elif not sound[sha256]:
            yield f"The content of the attached file “{file_name}” was altered or damaged."


def sample(connection: Connection, chance: Random) -> Iterator[str]:
    """Yield what is wrong with some attached files that are picked by ``chance``."""
    rows = connection.execute(
        'SELECT "file_name", "sha256" FROM "attachment" ORDER BY "key"'
    ).fetchall()
    for file_name, sha256 in chance.sample(rows, min(_SAMPLED, len(rows))):
        try:
            get(connection, sha256, file_name)
        except CasebookDamaged as error:
            yield str(error)


def write_copy(content: bytes, target: Path, mode: int = 0o666) -> None:
    """Write ``content`` to a new file, which appears only once it is complete.

    Args:
        content: Its bytes.
        target: Where it will stand.
        mode: Who may read, write and run it, as far as the system's mask allows.

    Raises:
        StoreError: Where something is there already, or the place cannot be written.
    """
    building = half_made(target)
    try:
        discard(building)
        building.touch(mode, exist_ok=False)
        building.write_bytes(content)
        publish(building, target)
    except OSError as error:
        raise not_made(error, target) from error
    finally:
        discard(building)


def _stored(connection: Connection, sha256: str) -> bytes | None:
    row = connection.execute(
        'SELECT "content" FROM "attachment_bytes" WHERE "sha256" = ?', (sha256,)
    ).fetchone()
    return None if row is None else bytes(row[0])
