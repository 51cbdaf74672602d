"""The check of a casebook: its pages, its references, its journal, its records, its files."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from desktop.store import against_journal, attachments, journal_check
from desktop.store.against_journal import Pause
from desktop.store.engine import Connection, DatabaseFailure
from desktop.store.journal_check import Anchor, go_on

# What it ends in to read a record where one bit made bytes of a text, or a number of nothing.
_OF_ANOTHER_KIND = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)

Check = Callable[[Connection, Pause], Iterator[str]]


def problems(
    connection: Connection,
    pause: Pause = go_on,
    anchors: Iterable[Anchor] = (),
) -> Iterator[str]:
    """Yield what is wrong with the casebook, one sentence each; nothing where it is sound.

    Args:
        connection: Where to look; others may write meanwhile.
        pause: Called often; what it raises ends the check.
        anchors: Entries that the journal must have.
    """
    told: set[str] = set()
    checks: tuple[Check, ...] = (
        _damage,
        _loose_ends,
        journal_check.problems,
        partial(_lost_entries, list(anchors)),
        against_journal.problems,
        attachments.problems,
    )
    for check in checks:
        for sentence in as_far_as_readable(check(connection, pause)):
            if sentence not in told:
                told.add(sentence)
                yield sentence


def broken_seals(connection: Connection) -> Iterator[str]:
    """Yield what the seals of an encrypted file tell, free pages too; of a plain one nothing.

    Nobody may be writing to it: a page could be half written.
    """
    for (line,) in connection.execute("PRAGMA cipher_integrity_check"):
        yield f"The encryption reports: {line}."


def page_problems(connection: Connection) -> Iterator[str]:
    """Yield what the database itself finds wrong with its pages."""
    yield from as_far_as_readable(_damage(connection, go_on))


def as_far_as_readable(found: Iterator[str]) -> Iterator[str]:
    """Yield what a check finds; where the file cannot be read on, that is the last sentence."""
    try:
        yield from found
    except (DatabaseFailure, UnicodeDecodeError) as error:
        yield f"The database cannot be read to its end: {error}."
    except _OF_ANOTHER_KIND:
        yield "Something in the file is of another kind than what is written there: it was altered."


def _damage(connection: Connection, pause: Pause) -> Iterator[str]:
    for (line,) in connection.execute("PRAGMA integrity_check"):
        if line != "ok":
            yield f"The database reports: {line}."
    pause()


def _loose_ends(connection: Connection, pause: Pause) -> Iterator[str]:
    for table, _row, parent, _key in connection.execute("PRAGMA foreign_key_check"):
        yield f"A row of “{table}” refers to a missing row of “{parent}”."
    pause()


def _lost_entries(anchors: list[Anchor], connection: Connection, pause: Pause) -> Iterator[str]:
    yield from journal_check.lost_entries(connection, anchors)
    pause()
