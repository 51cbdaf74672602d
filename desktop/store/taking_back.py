"""Takes back what an import put in, in short transactions; of one that was broken off as well."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from desktop.store import unfinished
from desktop.store.casebook import Casebook
from desktop.store.changes import Author, Group
from desktop.store.engine import DatabaseFailure
from desktop.store.errors import UndoRefused, translated
from desktop.store.files import discard


@dataclass(frozen=True, slots=True, kw_only=True)
class Maker:
    """Whose import it is: the author, the clock, and where ids come from."""

    author: Author
    now: Callable[[], datetime]
    new_id: Callable[[], str]


def take_back(casebook: Casebook, group: Group, position: int, maker: Maker) -> None:
    """Take back what came in by ``group``, which has no head; its content leaves the journal.

    Args:
        casebook: Where it came in.
        group: Of the import.
        position: Of the next entry of the group.
        maker: Who takes it back.

    Raises:
        UndoRefused: Where something of it is used by now; the rest is still there.
        StoreError: Where the casebook cannot be written.
    """
    with casebook.reading() as journal:
        entries = journal.entries_of(group.target)
    for entry in reversed(entries):
        with casebook.transaction():
            save = replace(group, save_id=maker.new_id())
            writes = [journal.inverse_of(entry)]
            position += len(journal.record(save, writes, maker.author, maker.now(), position))
            if not entry.record_id:
                journal.batches.forget(entry.seq)
    with casebook.transaction() as db:
        journal.forget_rows(entries)
        unfinished.end(db, group.group_id)


def take_back_broken_off(casebook: Casebook, maker: Maker) -> bool:
    """Take back what imports left that nobody goes on with; tell whether nothing of them is there.

    What is used by now stays, as a save that can be undone.

    Raises:
        StoreError: Where the casebook cannot be written.
    """
    is_gone = True
    try:
        db = casebook.inside.db
        for group, side_file in list(unfinished.broken_off(db, casebook.path, casebook.key)):
            sql = 'SELECT "position" FROM "change" WHERE "group_id" = ? ORDER BY "seq" DESC LIMIT 1'
            last = db.execute(sql, (group.group_id,)).fetchone()
            try:
                take_back(casebook, group, 1 if last is None else last[0] + 1, maker)
            except UndoRefused:
                is_gone = False
            else:
                discard(side_file)
        unfinished.close_broken_off(db, casebook.path, casebook.key)
    except DatabaseFailure as error:
        raise translated(error, casebook.path) from error
    return is_gone
