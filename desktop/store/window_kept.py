"""What the window remembers of an encrypted casebook: kept in it, outside the journal."""

from desktop.store.engine import Connection

_NAME = "window"


def put(connection: Connection, content: str) -> None:
    """Keep ``content`` in place of what was kept before."""
    # Half a surrogate pair can come from a text field, and cannot be kept.
    sound = content.encode("utf-8", "replace").decode()
    connection.execute('INSERT OR REPLACE INTO "meta" VALUES (?, ?)', (_NAME, sound))


def kept(connection: Connection) -> str:
    """Return what was kept, empty where nothing was."""
    row = connection.execute('SELECT "value" FROM "meta" WHERE "name" = ?', (_NAME,)).fetchone()
    return "" if row is None else str(row[0])
