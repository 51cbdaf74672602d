"""Makes a sound casebook of what can be read of a damaged one, which stays as it is."""

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.store import against_journal, header
from desktop.store.changes import Author, Entry, Group, Operation
from desktop.store.copies import problems_of
from desktop.store.engine import Connection, DatabaseFailure, connect, immediate, settle
from desktop.store.errors import CasebookDamaged, CasebookExists, not_made
from desktop.store.families import FAMILIES
from desktop.store.files import discard, half_made, publish
from desktop.store.importing import IN_ORDER
from desktop.store.journal_check import go_on
from desktop.store.key import Key
from desktop.store.log import Log
from desktop.store.opening import create_file
from desktop.store.repairing import Findings, Repair, all_of
from desktop.store.restored import all_left
from desktop.store.salvage import keys_by_id, salvage


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """The head of a history that begins anew: its group, by whom, when."""

    group: Group
    author: Author
    now: datetime


def recover(
    damaged: Path, target: Path, beginning: Callable[[], Beginning], key: Key | None = None
) -> Findings:
    """Write what can be saved of the casebook ``damaged`` to ``target``, a sound one.

    Args:
        damaged: The file; it stays as it is.
        target: Where; nothing may be there yet.
        beginning: Asked where the journal is not whole, so that it has to begin anew.
        key: What the file is encrypted with, and the new one shall be; None where it is plain.

    Raises:
        StoreError: Where nothing can be read, or the place cannot be written.
    """
    if os.path.lexists(target):
        raise CasebookExists(f"There is already a file “{target.name}” in that folder.")
    scratch = target.with_name(f".{target.name}.damaged")
    building = half_made(target)
    try:
        header.check_there(damaged)
        _copy_as_it_is(damaged, scratch)
        discard(building)
        create_file(building, {}, key).close()
        findings = _filled(scratch, damaged, building, beginning, key)
        found = problems_of(building, key)
        if found:
            raise CasebookDamaged(f"“{damaged.name}” could not be recovered: {found[0]}")
        publish(building, target)
    except (DatabaseFailure, OSError) as error:
        raise not_made(error, target) from error
    finally:
        discard(scratch)
        discard(building)
    return findings


def _copy_as_it_is(damaged: Path, scratch: Path) -> None:
    """Copy the file and its log: to open them would change them."""
    discard(scratch)
    for side in ("", "-wal"):
        beside = damaged.with_name(damaged.name + side)
        if not side or beside.exists():
            shutil.copyfile(beside, scratch.with_name(scratch.name + side))


def _filled(
    scratch: Path,
    damaged: Path,
    building: Path,
    beginning: Callable[[], Beginning],
    key: Key | None,
) -> Findings:
    fresh = connect(building, "rw", key=key)
    try:
        try:
            source = connect(scratch, "rw", key=key, is_damaged=True)
        except DatabaseFailure as error:
            raise _hopeless(damaged) from error
        try:
            last = salvage(source, fresh)
            keys = {kind: keys_by_id(source, kind.value) for kind in FAMILIES}
        finally:
            source.close()
        if not any(last.values()):
            raise _hopeless(damaged)
        with immediate(fresh):
            repair = Repair(fresh, last.get("change", 0), keys)
            repair.run()
            findings = repair.findings
            is_told = findings.has_history and not any(against_journal.problems(fresh, go_on))
            if not is_told:
                findings.has_history = False
                begin_anew(fresh, beginning())
        settle(fresh)
    finally:
        fresh.close()
    return findings


def _hopeless(damaged: Path) -> CasebookDamaged:
    return CasebookDamaged(
        f"Nothing can be read of “{damaged.name}”. Restore the latest backup instead."
    )


def begin_anew(connection: Connection, beginning: Beginning) -> None:
    """Let the journal tell of what is there, and of nothing else; the caller commits."""
    for table in ("change", "change_batch", "change_content"):
        connection.execute(f'DELETE FROM "{table}"')
    for name, value in all_left(beginning.now).items():
        connection.execute('INSERT OR REPLACE INTO "meta" VALUES (?, ?)', (name, value))
    log = Log(connection, beginning.group, beginning.author, beginning.now, 0)
    for kind in IN_ORDER:
        for _key, record_id, fields in all_of(connection, kind):
            log.append(
                Entry(
                    seq=log.next_seq,
                    kind=kind,
                    record_id=record_id,
                    operation=Operation.INSERT,
                    before={},
                    after=fields,
                )
            )
