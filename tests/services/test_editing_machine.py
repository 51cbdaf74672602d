"""Undo and redo against a simple model, whatever is done in whatever order, restarts included."""

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from desktop.domain.record import RecordKind
from desktop.services.casebooks import open_casebook
from desktop.services.merging import Merging
from desktop.store.errors import UndoRefused
from tests.factories import a_base, a_casebook, an_editing, an_event
from tests.store.folding_journal import rebuilt, tables

NAMES = st.sampled_from(["Qamishli", "القامشلي", "Tal \U0001f6e9", "a" * 900])


class UndoMachine(RuleBasedStateMachine):
    """The model: the state now, those before it, and those taken back, each with its label."""

    bases = Bundle("bases")
    empty: bytes

    @initialize()
    def start(self):
        self.folder = Path(tempfile.mkdtemp())
        path = self.folder / "model.basewatch"
        path.write_bytes(self.empty)
        self.casebook = open_casebook(path)
        self.editing = an_editing(self.casebook)
        self.names = {}
        self.done = []
        self.undone = []
        self.count = 0

    def edited(self, what, names, *records):
        """Save ``records`` and expect the live names to be ``names`` then."""
        self.count += 1
        label = f"{what} {self.count}"
        before = (label, self.names, tables(self.casebook))
        changes = (self.editing.trash if what == "Delete" else self.editing.apply)(label, *records)
        if changes.added | changes.edited | changes.removed:
            self.done.append(before)
            self.undone.clear()
        self.names = names

    def base(self, base_id):
        return self.casebook.records.get(RecordKind.BASE, base_id)

    @rule(target=bases, name=NAMES)
    def add(self, name):
        base = a_base(name=name)
        self.edited("Add", self.names | {base.id: name}, base)
        return base.id

    @rule(target=bases, name=NAMES)
    def add_with_event(self, name):
        base = a_base(name=name)
        self.edited("Add two", self.names | {base.id: name}, base, an_event(base))
        return base.id

    @rule(base_id=bases, name=NAMES)
    def edit(self, base_id, name):
        base = self.base(base_id)
        if base is not None:
            live = {} if base.deleted_at else {base_id: name}
            self.edited("Edit", self.names | live, replace(base, name=name))

    @rule(base_id=consumes(bases))
    def trash(self, base_id):
        base = self.base(base_id)
        if base is not None:
            left = {one: name for one, name in self.names.items() if one != base_id}
            self.edited("Delete", left, base)

    @rule(keep=bases, other=bases)
    def merge(self, keep, other):
        if keep == other or not {keep, other} <= set(self.names):
            return
        before = self.names, tables(self.casebook)
        changes = Merging(self.editing).merge(RecordKind.BASE, keep, [other])
        self.done.append((changes.label, *before))
        self.undone.clear()
        self.names = {one: name for one, name in self.names.items() if one != other}

    @rule()
    def undo(self):
        if not self.done:
            with pytest.raises(UndoRefused):
                self.editing.undo()
            return
        label, names, before = self.done.pop()
        self.undone.append((label, self.names, tables(self.casebook)))
        assert self.editing.undo().label == label
        self.names = names
        assert tables(self.casebook) == before

    @rule()
    def redo(self):
        if not self.undone:
            with pytest.raises(UndoRefused):
                self.editing.redo()
            return
        label, names, after = self.undone.pop()
        self.done.append((label, self.names, tables(self.casebook)))
        assert self.editing.redo().label == label
        self.names = names
        assert tables(self.casebook) == after

    @precondition(lambda self: self.count)
    @rule()
    def reopen(self):
        self.casebook.close()
        self.casebook = open_casebook(self.casebook.path)
        self.editing = an_editing(self.casebook)

    @invariant()
    def the_names_are_those_of_the_model(self):
        reader = self.casebook.reader()
        live = reader.db.execute("SELECT id, name FROM base WHERE deleted_at IS NULL")
        assert dict(live.fetchall()) == self.names
        reader.close()

    @invariant()
    def the_labels_are_those_of_the_model(self):
        assert self.editing.undo_label == (self.done[-1][0] if self.done else None)
        assert self.editing.redo_label == (self.undone[-1][0] if self.undone else None)

    @invariant()
    def the_tables_are_what_the_journal_tells(self):
        assert rebuilt(self.casebook) == tables(self.casebook)

    @invariant()
    def the_journal_holds(self):
        with self.casebook.reading() as journal:
            assert list(journal.problems()) == []

    def teardown(self):
        self.casebook.close()
        shutil.rmtree(self.folder)


def test_undo_and_redo_do_what_a_stack_of_snapshots_does(tmp_path):
    casebook = a_casebook(tmp_path)
    casebook.close()
    UndoMachine.empty = casebook.path.read_bytes()
    run_state_machine_as_test(
        UndoMachine, settings=settings(max_examples=25, stateful_step_count=25)
    )
