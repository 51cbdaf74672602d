"""Large undos in a process of their own: real processes, killed and cancelled too."""

import json
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from threading import Event

import pytest

from desktop.domain.record import RecordKind
from desktop.services.casebooks import create_casebook, open_casebook
from desktop.services.hired import CLEAN
from desktop.services.program import start_own
from desktop.services.undoing import worker
from desktop.services.undoing.process import StepFailed, StepOrder, StepProcess
from desktop.services.undoing.step import order_of
from desktop.services.undoing.worker import RUN, serve
from desktop.store.copies import problems
from desktop.store.errors import CasebookReadOnly, UndoRefused
from desktop.store.key import Key
from tests.brought import bring
from tests.factories import AUTHOR, NOON, a_base, an_editing, an_event
from tests.store.folding_journal import tables

PARTS, EACH = 4, 300


def nobody(_part):
    """Listen to no progress."""


class Started:
    """Starts workers and keeps them, so that a test can end one."""

    def __init__(self) -> None:
        self.processes = []

    def __call__(self, name) -> subprocess.Popen[bytes]:
        self.processes.append(start_own(name))
        return self.processes[-1]

    def kill(self) -> None:
        self.processes[-1].kill()


@pytest.fixture(params=[False, True], ids=["plain", "encrypted"])
def brought(request, tmp_path, monkeypatch):
    """A base by hand, and an import of many events after it."""
    monkeypatch.setattr("desktop.store.importing.RECORDS_AT_ONCE", EACH)
    key = Key(bytes(range(32)), bytes(range(16))) if request.param else None
    casebook = create_casebook(tmp_path / "e.basewatch", "Example", NOON, key=key)
    an_editing(casebook).apply("Begin", a_base())
    bring(casebook, *([an_event() for _ in range(EACH)] for _ in range(PARTS)))
    yield casebook
    casebook.close()


def order_for(casebook, step):
    return StepOrder(casebook=casebook.path, step=step, author=AUTHOR, key=casebook.key)


def undo_of(casebook):
    return order_for(casebook, an_editing(casebook).next_undo)


def count(casebook):
    # A connection that knew an earlier search index takes a later one for damaged.
    with (
        closing(open_casebook(casebook.path, key=casebook.key)) as again,
        again.transaction() as db,
    ):
        assert problems(db) == ()
        assert db.execute("SELECT COUNT(*) FROM unfinished_import").fetchone() == (0,)
        assert [path.name for path in casebook.path.parent.glob(".import-*")] == []
        return db.execute("SELECT COUNT(*) FROM event").fetchone()[0]


def test_an_import_goes_and_comes_again_in_another_process(brought):
    editing = an_editing(brought)
    step, told = editing.next_undo, []
    assert (step.label, step.records, step.is_large) == ("Import list.csv", PARTS * EACH, True)
    changes = StepProcess(order_for(brought, step)).run(told.append)
    assert changes.concerns(RecordKind.EVENT)
    assert not changes.concerns(RecordKind.BASE)
    assert told == sorted(told)
    assert len(told) >= PARTS
    assert told[-1] == 1.0
    assert count(brought) == 0
    step = editing.next_redo
    assert (step.label, step.records, step.is_redo) == ("Import list.csv", PARTS * EACH, True)
    StepProcess(order_for(brought, step)).run(nobody)
    assert count(brought) == PARTS * EACH
    assert editing.next_redo is None


@pytest.mark.parametrize("is_redo", [False, True])
def test_a_process_that_is_killed_leaves_one_step_that_can_be_reversed(brought, is_redo):
    editing, started = an_editing(brought), Started()
    if is_redo:
        editing.undo()
    step = editing.next_redo if is_redo else editing.next_undo

    def kill(_part):
        started.kill()

    with pytest.raises(StepFailed, match="Undo takes back" if is_redo else "Redo brings back"):
        StepProcess(order_for(brought, step), started).run(kill)
    assert len(started.processes) == 2
    left = count(brought)
    label = "Import list.csv (broken off)"
    if is_redo:
        assert left > 0
        assert editing.undo_label == "Import list.csv"
        editing.undo()
        assert count(brought) == 0
        editing.redo()
    else:
        assert left < PARTS * EACH
        assert (editing.undo_label, editing.redo_label) == ("Begin", label)
        editing.redo()
    assert count(brought) == PARTS * EACH


def test_what_is_cancelled_is_as_it_was_before(brought):
    before = tables(brought).keys()
    process = StepProcess(undo_of(brought))

    def cancel(_part):
        process.cancel()
        process.cancel()

    with pytest.raises(StepFailed, match="as it was before"):
        process.run(cancel)
    assert tables(brought).keys() == before
    with pytest.raises(StepFailed, match="as it was before"):
        process.run(nobody)
    process.cancel()
    assert count(brought) == PARTS * EACH
    assert an_editing(brought).undo_label == "Import list.csv"


@pytest.fixture
def small(tmp_path):
    casebook = create_casebook(tmp_path / "e.basewatch", "Example", NOON)
    bring(casebook, [a_base()])
    yield casebook
    casebook.close()


def test_what_cannot_be_taken_back_is_refused_with_the_reason(small):
    editing = an_editing(small)
    asked = undo_of(small)
    editing.undo()
    with pytest.raises(StepFailed, match="meanwhile"):
        StepProcess(asked).run(nobody)


def test_where_no_process_can_be_started_it_is_said(small):
    def fail(_name):
        raise OSError(11, "Resource temporarily unavailable")

    with pytest.raises(StepFailed, match="temporarily unavailable"):
        StepProcess(undo_of(small), fail).run(nobody)


def test_where_the_second_process_fails_too_the_next_opening_is_what_is_left(small):
    def start(_name):
        command = [sys.executable, "-c", "print('{')"]
        return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    with pytest.raises(StepFailed, match="opened the next time"):
        StepProcess(undo_of(small), start).run(nobody)


def test_an_order_goes_by_the_pipe_as_json_with_its_key_and_shows_none(small):
    key = Key(bytes(range(32)), bytes(range(16)))
    given = replace(undo_of(small), key=key)
    again = order_of(json.loads(json.dumps(given.as_json())))
    assert again == given
    assert again.key.is_same(key)
    assert "key" not in repr(again)
    assert order_of(undo_of(small).as_json()).key is None


def test_the_worker_says_what_became_of_it(small, monkeypatch):
    said = []

    def say(**words):
        said.append(words)

    order = undo_of(small).as_json()
    cancelled = Event()
    cancelled.set()
    serve({"do": RUN, "order": order}, say, cancelled)
    assert said.pop()["kind"] == "StepCancelled"
    serve({"do": CLEAN, "order": order}, say, Event())
    assert said.pop() == {"kinds": []}
    serve({"do": RUN, "order": order}, say, Event())
    assert said == [{"done": 1}, {"kinds": ["base"]}]
    an_editing(small).redo()

    def exhaust(*_of, **_how):
        raise MemoryError

    monkeypatch.setattr(worker, "open_casebook", exhaust)
    serve({"do": RUN, "order": order}, say, Event())
    assert "memory" in said[-1]["refused"]


def test_while_one_goes_on_elsewhere_no_other_undo_or_redo_begins(small):
    editing, heard = an_editing(small), []
    editing.subscribe(heard.append)
    step = editing.next_undo
    editing.hold("Another program has it.")
    with pytest.raises(CasebookReadOnly, match="Another program"):
        editing.begin_step(step)
    editing.hold("")
    editing.begin_step(step)
    for refused in (editing.undo, editing.redo, lambda: editing.begin_step(step)):
        with pytest.raises(UndoRefused, match=r"“Import list.csv” is just being"):
            refused()
    editing.apply("Add base", a_base())
    assert len(heard) == 1
    editing.end_step(None)
    assert len(heard) == 1
    changes = editing.undo()
    editing.begin_step(step)
    editing.end_step(changes)
    assert heard[-1] is changes
    with closing(open_casebook(small.path)) as again:
        assert an_editing(again).undo_label == "Import list.csv"
