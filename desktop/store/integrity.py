"""The check of a casebook: its pages, its references, its journal, its records, its files."""

import logging
import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from desktop.store import against_journal, attachments, journal_check
from desktop.store.against_journal import Pause
from desktop.store.engine import Connection, DatabaseFailure
from desktop.store.journal_check import Anchor, go_on
from desktop.store.table_words import kind_of_rows, plural_of_rows

# What the database says in words of its own is for whoever mends the program.
_log = logging.getLogger(__name__)
_PAGE = re.compile(r"\b[Pp]age (\d+)")

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
        yield _told_of_page(str(line), "The encrypted file was altered or damaged.")


def page_problems(connection: Connection) -> Iterator[str]:
    """Yield what the database itself finds wrong with its pages."""
    yield from as_far_as_readable(_damage(connection, go_on))


def as_far_as_readable(found: Iterator[str]) -> Iterator[str]:
    """Yield what a check finds; where the file cannot be read on, that is the last sentence."""
    try:
        yield from found
    except (DatabaseFailure, UnicodeDecodeError) as error:
        _log.info("a check broke off: %s", error)
        yield "The file cannot be read to its end."
    except _OF_ANOTHER_KIND:
        yield "Something in the file is of another kind than what is written there: it was altered."


def _damage(connection: Connection, pause: Pause) -> Iterator[str]:
    for (line,) in connection.execute("PRAGMA integrity_check"):
        if line != "ok":
            yield _told_of_page(str(line), "The file is damaged: its parts do not fit together.")
    pause()


def _told_of_page(line: str, otherwise: str) -> str:
    """Return what the database says as a sentence for people; the log has its own words."""
    _log.info("the database reports: %s", line)
    found = _PAGE.search(line)
    return f"Page {found[1]} of the file is damaged." if found is not None else otherwise


def _loose_ends(connection: Connection, pause: Pause) -> Iterator[str]:
    for table, _row, parent, _key in connection.execute("PRAGMA foreign_key_check"):
        what, missing = plural_of_rows(table), kind_of_rows(parent)
        yield f"One of the {what} refers to a missing {missing}."
    pause()


def _lost_entries(anchors: list[Anchor], connection: Connection, pause: Pause) -> Iterator[str]:
    yield from journal_check.lost_entries(connection, anchors)
    pause()
