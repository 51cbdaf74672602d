"""What the timeline worked out, kept beside the records; no record itself, and never journaled."""

from collections.abc import Sequence

from desktop.store.engine import Connection


def put(connection: Connection, name: str, parts: Sequence[bytes]) -> None:
    """Keep ``parts`` under a name, in place of those kept before.

    Raises:
        DatabaseFailure: Where the file cannot be written.
    """
    connection.execute('DELETE FROM "timeline_part" WHERE "name" = ?', (name,))
    rows = [(name, position, part) for position, part in enumerate(parts)]
    connection.executemany('INSERT INTO "timeline_part" VALUES (?, ?, ?)', rows)
