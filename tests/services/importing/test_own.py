"""Our own JSON and CSV taken back: nothing changes, and what differs is told."""

import csv
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings

from desktop.domain.event import EventActor, EventBase, EventState
from desktop.domain.grading import Marking
from desktop.domain.record import RecordKind
from desktop.services.attachments import Attaching
from desktop.services.exporting.export import export
from desktop.services.exporting.own_layout import COLUMNS
from desktop.services.exporting.own_reading import OwnRow, rows_of
from desktop.services.exporting.wish import Format, Wish
from desktop.services.importing.own import OwnImport
from desktop.services.importing.own_events import EventRows, is_own_csv
from desktop.services.importing.running import files_kept, run_import
from desktop.services.importing.tables.opening import open_table
from desktop.store.copies import problems
from desktop.store.families import family_of
from tests.factories import (
    NOON,
    a_base,
    a_casebook,
    a_day,
    a_note,
    a_report,
    a_source,
    an_actor,
    an_event,
)
from tests.generated import casebooks, keep
from tests.services.importing.importing_of import Rows, committing, events, records_of

NOW = datetime(2026, 1, 27, 12, tzinfo=UTC)


def written(casebook, folder, form):
    target = Path(folder) / f"out.{form}"
    export(casebook.reader, Wish(format=Format(form)), target, NOW)
    return target


def taken(casebook, rows):
    with closing(casebook.reader()) as reader:
        taking = OwnImport(rows(reader), reader)
        return run_import(committing(casebook), "Import", taking)


def from_json(casebook, file):
    with files_kept(casebook, file):
        return taken(casebook, lambda reader: lambda: rows_of(file))


def from_csv(casebook, file):
    return taken(casebook, lambda reader: EventRows(open_table(file), reader))


def content(casebook):
    """Return every record without the times at which it was saved."""
    with closing(casebook.reader()) as reader:
        found = {}
        for kind in RecordKind:
            rows = reader.db.execute(f'SELECT "id" FROM "{kind.value}"').fetchall()
            for (one,) in rows:
                record = reader.current(kind, one)
                fields = family_of(record).fields(record)
                found[kind, one] = {k: v for k, v in fields.items() if k not in CLOCK}
    return found


CLOCK = ("created_at", "updated_at")


@settings(max_examples=10, suppress_health_check=list(HealthCheck))
@given(casebooks())
def test_reading_our_own_files_back_changes_nothing(records):
    with TemporaryDirectory() as folder, closing(a_casebook(Path(folder))) as casebook:
        keep(casebook, records)
        before = content(casebook)
        for form, read in (("json", from_json), ("csv", from_csv)):
            outcome = read(casebook, written(casebook, folder, form))
            assert (outcome.imported, outcome.updated) == (0, 0)
            assert content(casebook) == before
            # What refers to something private was written without that.
            is_whole = not any(one.fields["private"] for one in records)
            assert not is_whole or (outcome.refused, outcome.flagged) == ([], [])


@settings(max_examples=10, suppress_health_check=list(HealthCheck))
@given(casebooks(private=False))
def test_a_casebook_without_secrets_comes_whole_into_an_empty_one(records):
    with TemporaryDirectory() as folder, closing(a_casebook(Path(folder))) as casebook:
        keep(casebook, records)
        file = written(casebook, folder, "json")
        with closing(a_casebook(Path(folder), "other.basewatch")) as other:
            outcome = from_json(other, file)
            assert (outcome.refused, outcome.flagged, outcome.repeats) == ([], [], 0)
            assert content(other) == content(casebook)


@pytest.fixture
def whole(kept, edits):
    """Fill a casebook with all that an event needs, a file, and an event in the trash."""
    base, source, actor = a_base(), a_source(), an_actor()
    report = a_report(source)
    event = an_event(
        base,
        bases=(EventBase(base=base.id), EventBase(place="At sea; far out")),
        actors=(EventActor(actor=actor.id),),
        marking=Marking.GREEN,
        tags=("a", "=b;c"),
    )
    gone = an_event(title="Gone", deleted_at=NOON)
    edits.apply("Add", base, source, actor, report, event, a_note(report, event), gone)
    Attaching(edits).attach(report.id, "a.txt", b"words")
    return event


def test_a_casebook_comes_whole_into_an_empty_one(kept, whole, tmp_path):
    file = written(kept, tmp_path, "json")
    with closing(a_casebook(tmp_path, "other.basewatch")) as other:
        outcome = from_json(other, file)
        assert outcome.imported == outcome.rows == 8
        assert content(other) == content(kept)
        with closing(other.reader()) as reader:
            assert problems(reader.db) == ()
        assert from_json(other, file).repeats == 8


def test_a_later_state_counts_and_an_earlier_one_is_told(kept, edits, whole, tmp_path):
    file = written(kept, tmp_path, "json")
    edits.apply("Edit", replace(whole, title="Newer here"))
    outcome = from_json(kept, file)
    assert [one.kind for one in outcome.flagged] == ["differs"]
    assert "event" in outcome.flagged[0].why
    assert events(kept)[0].title == "Newer here"
    later = replace(whole, title="Newer there", updated_at=NOW + timedelta(days=9))
    outcome = taken(kept, lambda reader: lambda: [OwnRow(number=1, record=later)])
    assert (outcome.updated, events(kept)[0].title) == (1, "Newer there")
    undated = replace(later, title="Undated", updated_at=None)
    outcome = taken(kept, lambda reader: lambda: [OwnRow(number=1, record=undated)])
    assert (outcome.updated, len(outcome.flagged)) == (0, 1)


def test_what_cannot_be_kept_is_refused_with_its_row(kept):
    base, source = a_base(), a_source()
    rows = [
        OwnRow(number=1, record=None, problem="It cannot be read."),
        OwnRow(number=2, record=an_event(base)),
        OwnRow(number=3, record=a_report(source)),
        OwnRow(number=4, record=source),
        OwnRow(number=5, record=source),
    ]
    outcome = taken(kept, lambda reader: lambda: rows)
    assert [(one.row, one.why) for one in outcome.refused] == [
        (1, "It cannot be read."),
        (2, "It refers to a missing base."),
        (3, "It refers to a missing source."),
        (5, "The source stands in the file twice."),
    ]
    assert outcome.imported == 1


def cells(casebook, folder):
    with written(casebook, folder, "csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def of(*rows):
    return Rows(COLUMNS, [[row[name] for name in COLUMNS] for row in rows])


def test_events_of_a_spreadsheet_are_known_again(kept, whole, tmp_path):
    (row,) = cells(kept, tmp_path)
    edited = row | {"title": "Edited in a spreadsheet"}
    later = row | {"title": "Edited later", "updated_at": "2030-01-01T00:00:00+00:00"}
    new = row | {"id": "01NEW", "base_ids": "01GONE; ", "actor_ids": "", "state": "reviewed"}
    new |= {"updated_at": "", "marking": ""}
    far = new | {"id": "01FAR", "bases": "at: Nowhere", "base_ids": "01GONE"}
    bad = [
        row | {"id": ""},
        row | {"id": "01A", "kind": "tank"},
        row | {"id": "01B", "title": ""},
        row | {"id": "01C", "actors": "operator: Nobody", "actor_ids": ""},
    ]
    outcome = taken(kept, lambda reader: EventRows(of(edited, new, far, *bad), reader))
    assert (outcome.imported, outcome.repeats, outcome.updated) == (2, 1, 0)
    assert [one.row for one in outcome.refused] == [5, 6, 7, 8]
    assert [one.kind for one in outcome.flagged] == ["differs"]
    found = {one.id: one for one in events(kept)}
    assert found["01NEW"].bases == whole.bases
    assert (found["01NEW"].actors, found["01NEW"].state) == (whole.actors, EventState.REVIEWED)
    assert [end.place for end in found["01FAR"].bases] == ["Nowhere"]
    short = Rows(COLUMNS, [["x"]])
    assert len(taken(kept, lambda reader: EventRows(short, reader)).refused) == 1
    outcome = taken(kept, lambda reader: EventRows(of(later), reader))
    assert (outcome.updated, events(kept)[0].title) == (1, "Edited later")


def test_our_csv_is_known_by_its_columns(kept, whole, tmp_path):
    assert is_own_csv(open_table(written(kept, tmp_path, "csv")))
    assert not is_own_csv(Rows(("id", "title"), []))


def test_a_trial_changes_nothing(kept, whole, tmp_path):
    file = written(kept, tmp_path, "json")
    with closing(a_casebook(tmp_path, "other.basewatch")) as other:
        with closing(other.reader()) as reader:
            outcome = OwnImport(lambda: rows_of(file), reader).check()
        assert outcome.imported == 8
        assert records_of(other, RecordKind.EVENT) == []
    assert a_day() == whole.when
