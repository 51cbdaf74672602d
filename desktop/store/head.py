"""The newest entry of a journal, by which its end is known."""

from dataclasses import dataclass

from desktop.store.engine import Connection


@dataclass(frozen=True, slots=True)
class Head:
    """The newest entry of a journal: its number, 0 where there is none, and its hash."""

    seq: int
    hash: str


def head_of(connection: Connection) -> Head:
    """Return the file's newest entry, whatever its views show.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    row = connection.execute(
        'SELECT "seq", "hash" FROM main."change" ORDER BY "seq" DESC LIMIT 1'
    ).fetchone()
    return Head(0, "") if row is None else Head(int(row[0]), str(row[1]))
