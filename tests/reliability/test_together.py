"""Several processes edit one casebook at once: no update is lost, none is there twice."""

from contextlib import ExitStack, closing

from desktop.domain.record import RecordKind
from desktop.services.casebooks import open_casebook
from desktop.store.copies import problems
from tests.factories import a_base, a_casebook, an_editing
from tests.store.folding_journal import rebuilt, tables
from tests.store.places import OtherProcess

PROCESSES, EDITS = 3, 40

EDITOR = f"""
import sys
from dataclasses import replace
from pathlib import Path
from desktop.domain.record import RecordKind
from desktop.services.casebooks import open_casebook
from desktop.services.editing import Editing
from desktop.store.changes import Author
from datetime import UTC, datetime
path, base_id, who = sys.argv[1:]
casebook = open_casebook(Path(path), busy_timeout_ms=60_000)
editing = Editing(casebook, Author(who=who, device=who), lambda: datetime.now(UTC))
def tagged(number):
    def find(inside):
        base = inside.current(RecordKind.BASE, base_id)
        return [replace(base, tags=(*base.tags, f"{{who}}{{number}}"))]
    return find
print("ready", flush=True)
input()
for number in range({EDITS}):
    editing.apply_found("Tag base", tagged(number))
casebook.close()
print("done", flush=True)
"""


def test_what_several_processes_add_to_one_record_is_all_there(folder):
    casebook = a_casebook(folder)
    base = a_base()
    an_editing(casebook).apply("Add base", base)
    casebook.close()
    with ExitStack() as stack:
        others = [
            stack.enter_context(OtherProcess(EDITOR, casebook.path, base.id, who))
            for who in "abcdef"[:PROCESSES]
        ]
        for other in others:
            assert other.hears() == "ready"
        for other in others:
            other.tell()
        for other in others:
            assert other.hears() == "done"
    with closing(open_casebook(casebook.path)) as opened:
        found = opened.records.get(RecordKind.BASE, base.id)
        assert len(set(found.tags)) == len(found.tags) == PROCESSES * EDITS
        assert problems(opened.inside.db) == ()
        assert rebuilt(opened) == tables(opened)
