"""Rows of other collections are known again as long as their records are there."""

import pytest

from desktop.domain.record import RecordKind
from desktop.queries.external_ids import known_ids
from desktop.store import external_ids
from desktop.store.errors import CasebookDamaged
from desktop.store.external_ids import ExternalId
from tests.factories import an_event


def test_rows_are_known_by_collection_and_id_in_any_number(casebook, editing):
    events = [an_event(title=f"Event {number}") for number in range(700)]
    editing.apply("Add", *events)
    ids = [of("list", str(number), event) for number, event in enumerate(events)]
    with casebook.transaction() as db:
        external_ids.put(db, ids)
        external_ids.put(db, [of("other", "3", events[0])])
    asked = [str(number) for number in range(650, 800)] + [str(number) for number in range(500)]
    found = known_ids(casebook.inside, "list", asked)
    assert set(found) == {str(number) for number in (*range(500), *range(650, 700))}
    assert found["3"] == (ids[3],)
    assert known_ids(casebook.inside, "other", ["3", "4"]) == {"3": (of("other", "3", events[0]),)}
    assert known_ids(casebook.inside, "third", ["3"]) == {}


def test_a_row_may_have_come_to_records_of_several_kinds_each_in_its_newest_version(casebook, cast):
    older = of("list", "7", cast.event, version="2025-01-01")
    newer = of("list", "7", cast.event, version="2025-06-01")
    note = ExternalId(origin="list", external="7", kind=RecordKind.NOTE, record=cast.note.id)
    with casebook.transaction() as db:
        external_ids.put(db, [older, note])
        external_ids.put(db, [newer])
    assert known_ids(casebook.inside, "list", ["7"]) == {"7": (newer, note)}


def test_a_record_that_was_taken_back_counts_no_more_and_one_in_the_trash_does(casebook, editing):
    kept, gone = an_event(), an_event()
    editing.apply("Add", kept)
    editing.trash("Trash", kept)
    editing.apply("Add another", gone)
    with casebook.transaction() as db:
        external_ids.put(db, [of("list", "1", kept), of("list", "2", gone)])
    editing.undo()
    assert set(known_ids(casebook.inside, "list", ["1", "2"])) == {"1"}
    editing.redo()
    assert set(known_ids(casebook.inside, "list", ["1", "2"])) == {"1", "2"}


def test_an_answer_counts_while_its_edit_stands_here_or_its_edit_is_of_another_casebook(
    casebook, editing
):
    there = an_event()
    editing.apply("Add", there)
    (target,) = casebook.inside.db.execute("SELECT MAX(target) FROM change").fetchone()
    answer = of("list", "1", there, version="2")._replace(is_answer=True)
    rows = [external_ids.row_of(answer, target)]
    rows += [external_ids.row_of(answer._replace(external="2"), "of another casebook")]
    rows += [external_ids.row_of(answer._replace(external="3"))]
    with casebook.transaction() as db:
        external_ids.put_rows(db, rows)
        # The head comes last: without it an import is not finished, or was given up.
        db.execute("UPDATE change SET position = position + 1")
    plain = answer._replace(is_answer=False)
    asked = ["1", "2", "3"]
    known = known_ids(casebook.inside, "list", asked)
    assert [one.external for one in external_ids.of_shown(casebook.inside.db)] == ["2", "3"]
    assert list(known) == ["2", "3"]
    with casebook.transaction() as db:
        db.execute("UPDATE change SET position = position - 1")
    known = known_ids(casebook.inside, "list", asked)
    assert known["1"] == (plain,)
    assert next(external_ids.of_shown(casebook.inside.db)) == plain
    assert len(known) == 3


def test_a_casebook_that_cannot_be_read_is_said_so(casebook):
    with casebook.transaction() as db:
        db.execute("DROP TABLE external_id")
    with pytest.raises(CasebookDamaged, match="is damaged"):
        known_ids(casebook.inside, "list", ["1"])


def of(origin, external, event, version=""):
    return ExternalId(
        origin=origin,
        external=external,
        kind=RecordKind.EVENT,
        record=event.id,
        version=version,
    )
