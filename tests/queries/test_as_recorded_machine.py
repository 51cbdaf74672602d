"""As recorded at each earlier moment, against copies of what the live casebook showed then."""

import shutil
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from desktop.domain.event import EventBase
from desktop.domain.record import RecordKind
from desktop.queries.as_of import AsRecorded
from desktop.queries.bases import base_rows
from desktop.queries.events import event_rows
from desktop.queries.info import casebook_info
from desktop.queries.reader import Readers
from desktop.queries.search import search
from desktop.services.casebooks import open_casebook
from desktop.store.errors import UndoRefused
from desktop.store.families import FAMILIES
from tests.brought import bring
from tests.factories import (
    NOON,
    Clock,
    a_base,
    a_casebook,
    a_note,
    a_report,
    a_source,
    an_editing,
    an_event,
)
from tests.timeline_of import a_wish, seen

NAMES = ("Qamishli", "Hmeimim", "Tartus")
NAME = st.sampled_from(NAMES)


def shown(reader):
    """Return what a reader shows: every record, and what some panels and searches make of them."""
    ids = [
        (kind, record_id)
        for kind in FAMILIES
        for (record_id,) in reader.db.execute(f"SELECT id FROM {kind.value}").fetchall()
    ]
    shown = seen(reader, a_wish(AsRecorded(NOON)))
    return {
        "records": {key: reader.get(*key) for key in ids},
        "counts": casebook_info(reader).counts,
        "bases": base_rows(reader),
        "events": event_rows(reader),
        "lanes": shown.lanes,
        "marks": sorted(shown.titles),
        "found": {name: {hit.id for hit in search(reader, name).hits} for name in NAMES},
    }


class PastMachine(RuleBasedStateMachine):
    """The model: what the live casebook showed after each step, with the moment of it."""

    bases = Bundle("bases")
    events = Bundle("events")
    empty: bytes

    @initialize()
    def start(self):
        self.folder = Path(tempfile.mkdtemp())
        path = self.folder / "model.basewatch"
        path.write_bytes(self.empty)
        self.casebook = open_casebook(path)
        self.clock = Clock(step=timedelta(milliseconds=3))
        self.editing = an_editing(self.casebook, self.clock)
        self.readers = Readers(self.casebook.reader)
        self.source = a_source()
        self.report = a_report(self.source)
        self.editing.seed("Begin", self.source, self.report)
        self.then = []
        self.keep()

    def keep(self):
        """Keep what is shown now, with the moment up to which nothing else happens."""
        reader = self.casebook.reader()
        self.then.append((self.clock.at, shown(reader)))
        reader.close()
        self.clock.at += timedelta(milliseconds=5)

    def record(self, kind, record_id):
        return self.casebook.records.get(kind, record_id)

    @rule(target=bases, name=NAME)
    def add_base(self, name):
        base = a_base(name=name)
        self.editing.apply("Add", base)
        self.keep()
        return base.id

    @rule(target=events, base_id=bases, name=NAME)
    def add_event_with_note(self, base_id, name):
        if self.record(RecordKind.BASE, base_id) is None:
            return ""
        event = an_event(base_id, title=f"Flags at {name}")
        self.editing.apply("Add", event, a_note(self.report, event, statement=name))
        self.keep()
        return event.id

    @rule(target=events, base_id=bases, name=NAME)
    def bring_events_with_notes(self, base_id, name):
        """An import, whose records the journal tells of together."""
        if self.record(RecordKind.BASE, base_id) is None:
            return ""
        event = an_event(base_id, title=f"Flags at {name}")
        other = an_event(base_id, title="Flags seen")
        note = a_note(self.report, event, statement=name)
        bring(self.casebook, [event, note], [other], clock=self.clock)
        self.keep()
        return event.id

    @rule(base_id=bases, name=NAME)
    def rename(self, base_id, name):
        base = self.record(RecordKind.BASE, base_id)
        if base is not None:
            self.editing.apply("Edit", replace(base, name=name, summary=f"Once {base.name}"))
            self.keep()

    @rule(event_id=events, base_id=bases)
    def move(self, event_id, base_id):
        event = self.record(RecordKind.EVENT, event_id)
        if event is not None and self.record(RecordKind.BASE, base_id) is not None:
            self.editing.apply("Edit", replace(event, bases=(EventBase(base=base_id),)))
            self.keep()

    @rule(event_id=events, back=st.booleans())
    def trash_or_restore(self, event_id, back):
        event = self.record(RecordKind.EVENT, event_id)
        if event is not None:
            if back:
                self.editing.apply("Restore", replace(event, deleted_at=None))
            else:
                self.editing.trash("Delete", event)
            self.keep()

    @rule(redo=st.booleans())
    def undo_or_redo(self, redo):
        try:
            self.editing.redo() if redo else self.editing.undo()
        except UndoRefused:
            return
        self.keep()

    @rule(choice=st.integers(0, 1_000))
    def look_back(self, choice):
        at, expected = self.then[choice % len(self.then)]
        self.readers.look(AsRecorded(at))
        assert shown(self.readers.here()) == expected

    @precondition(lambda self: len(self.then) > 1)
    @rule(choice=st.integers(0, 1_000))
    def look_back_and_go_on(self, choice):
        """A reader that stays open sees the same after somebody has saved more."""
        at, expected = self.then[choice % (len(self.then) - 1)]
        self.readers.look(AsRecorded(at))
        assert shown(self.readers.here()) == expected
        self.editing.apply("Add", a_base(name="Hmeimim"))
        self.keep()
        assert shown(self.readers.here()) == expected

    @invariant()
    def as_recorded_now_is_what_is_live(self):
        self.readers.look(AsRecorded(self.then[-1][0]))
        assert shown(self.readers.here()) == self.then[-1][1]

    @invariant()
    def before_the_first_change_there_is_nothing(self):
        self.readers.look(AsRecorded(NOON - timedelta(days=1)))
        assert shown(self.readers.here())["records"] == {}

    def teardown(self):
        if hasattr(self, "readers"):
            self.readers.close()
            self.casebook.close()
            shutil.rmtree(self.folder)


def test_each_earlier_moment_shows_what_was_live_then(tmp_path):
    casebook = a_casebook(tmp_path)
    casebook.close()
    PastMachine.empty = casebook.path.read_bytes()
    run_state_machine_as_test(
        PastMachine, settings=settings(max_examples=7, stateful_step_count=15)
    )
