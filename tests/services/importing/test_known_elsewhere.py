"""A collection that was imported, exported with its records, and imported again elsewhere."""

import json

import pytest

from desktop.queries.external_ids import known_ids
from desktop.services.casebooks import open_casebook
from desktop.services.exporting.export import export
from desktop.services.exporting.own_reading import ids_of, rows_of
from desktop.services.exporting.wish import Format, Wish
from desktop.services.importing.cells import plain_id
from desktop.services.importing.own import OwnImport
from desktop.services.importing.presets.acled import Acled
from desktop.services.importing.presets.ucdp import Ucdp
from desktop.services.importing.running import run_import
from tests.factories import NOON, a_casebook, an_editing
from tests.services.exporting.test_restricted import ROW as OF_ACLED
from tests.services.importing.importing_of import committing, events, table, take
from tests.services.importing.test_ucdp import ROW

KEY = plain_id(ROW["id"])
ROWS = table(ROW, ROW | {"id": "502"}, ROW | {"id": "503", "where_prec": "4"})


def out(kept, path, form, **wish):
    return export(kept.reader, Wish(format=Format(form), **wish), path, NOON)


def taken_back(path, casebook):
    reader = casebook.reader()
    try:
        taking = OwnImport(lambda: rows_of(path), reader, ids=lambda: ids_of(path))
        return run_import(committing(casebook), "Import", taking)
    finally:
        reader.close()


@pytest.fixture
def other(tmp_path):
    (tmp_path / "other").mkdir()
    made = a_casebook(tmp_path / "other")
    yield made
    made.close()


def test_a_copy_knows_the_rows_that_its_records_came_of(kept, edits, tmp_path):
    take(kept, edits, ROWS, Ucdp())
    out(kept, tmp_path / "copy.basewatch", "casebook")
    copy = open_casebook(tmp_path / "copy.basewatch")
    outcome = take(copy, an_editing(copy), ROWS, Ucdp())
    assert (outcome.imported, outcome.repeats, len(events(copy))) == (0, 3, 3)
    assert an_editing(copy).undo_label is None
    copy.close()


def test_our_json_knows_the_rows_that_its_records_came_of(kept, edits, other, tmp_path):
    take(kept, edits, ROWS, Ucdp())
    path = tmp_path / "all.json"
    told = out(kept, path, "json")
    assert "came_of" not in str(told.counts)
    first = taken_back(path, other)
    assert (first.imported, first.refused) == (told.counts["events"] + others(told), [])
    again = take(other, an_editing(other), ROWS, Ucdp())
    assert (again.imported, again.repeats, len(events(other))) == (0, 3, 3)
    twice = taken_back(path, other)
    assert (twice.imported, twice.updated) == (0, 0)


def others(told):
    return sum(count for name, count in told.counts.items() if name != "events")


def test_what_is_known_here_already_stays_known_as_it_is(kept, edits, other, tmp_path):
    take(kept, edits, ROWS, Ucdp())
    take(other, an_editing(other), table(ROW), Ucdp())
    reader = other.reader()
    before = known_ids(reader, "ucdp-ged", [KEY])
    assert set(before) == {KEY}
    reader.close()
    out(kept, tmp_path / "all.json", "json")
    taken_back(tmp_path / "all.json", other)
    reader = other.reader()
    assert known_ids(reader, "ucdp-ged", [KEY]) == before
    reader.close()


@pytest.mark.parametrize("form", ["json", "casebook"])
def test_of_what_stays_no_id_leaves_either(kept, edits, tmp_path, form):
    take(kept, edits, table(OF_ACLED), Acled())
    path = tmp_path / f"out.{form}"
    out(kept, path, form)
    assert b"VEL1" not in path.read_bytes()
    out(kept, tmp_path / f"asked.{form}", form, with_restricted=True)
    assert b"VEL1" in (tmp_path / f"asked.{form}").read_bytes()


def test_a_damaged_line_of_a_row_is_left_out(kept, edits, tmp_path):
    take(kept, edits, table(ROW), Ucdp())
    path = tmp_path / "all.json"
    out(kept, path, "json")
    (whole,) = [one for one in ids_of(path) if one.external == KEY]
    raw = json.loads(path.read_text(encoding="utf-8"))
    line = next(one for one in raw["records"] if one.get("external") == KEY)
    for broken in ({"kind": "planet"}, {"of": 7}, {"origin": None}):
        raw["records"] = [line | broken, {"record": "came_of"}, line]
        path.write_text(json.dumps(raw), encoding="utf-8")
        assert list(ids_of(path)) == [whole]
