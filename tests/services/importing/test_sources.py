"""What somebody gives to be imported: a file or a paste, and the ways in which it can be read."""

import json
from dataclasses import replace

import pytest

from desktop.services.exporting.own_layout import COLUMNS
from desktop.services.importing.days import DateOrder
from desktop.services.importing.importing import Import
from desktop.services.importing.mapping import MappingRefused, Role, RowIs, SavedMappings
from desktop.services.importing.own import OwnImport
from desktop.services.importing.sources import Given, given_of, open_source, taking_of, way_for
from desktop.services.importing.tables.table import NO_PARTS, ImportRefused, Parts
from desktop.services.importing.ways import WayKind, Wish, way_of
from tests.services.importing.importing_of import our_json

PASTED = "date\tevent\tlatitude\tlongitude\n3/4/2020\tLaunch\t51\t31\n5/4/2020\tLanding\tx\t\n"


@pytest.fixture
def saved(tmp_path):
    return SavedMappings(tmp_path / "mappings")


def pasted(text=PASTED, saved=None):
    return open_source(Given(text=text), saved)


def test_what_was_pasted_is_a_table_and_its_columns_are_guessed():
    source = pasted()
    assert (source.given.name, source.format) == ("pasted rows", "csv")
    assert source.columns == ("date", "event", "latitude", "longitude")
    assert source.examples["date"] == ("3/4/2020", "5/4/2020")
    assert [row.number for row in source.first_rows] == [2, 3]
    (way,) = source.ways
    assert (way.kind, way.label, way.name) == (WayKind.GUESSED, "columns as guessed", "")
    assert way.why == "This is a guess from the headings and from what stands below them."
    assert way.preset.mapping == way.mapping
    assert way.left_out == ()


def test_a_file_that_a_preset_knows_is_read_by_it_and_can_be_read_as_guessed(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(
        "event_id_cnty,time_precision,geo_precision,sub_event_type,event_date,event_type\n"
        "A1,1,1,Mob,2020-03-04,Riots\n"
    )
    source = open_source(Given(path=path))
    assert [way.kind for way in source.ways] == [WayKind.PRESET, WayKind.GUESSED]
    assert source.likeliest.why == (
        "It has the columns, and the values in them, that make out a file of ACLED."
    )
    assert (source.likeliest.name, source.likeliest.preset.name) == ("acled", "acled")
    assert source.likeliest.mapping is None


def test_a_mapping_saved_for_the_same_columns_comes_before_the_guess(saved):
    guess = pasted().likeliest.mapping
    saved.save(replace(guess, name="launches"))
    saved.save(replace(guess, name="another", origin="elsewhere"))
    saved.save(replace(guess, name="no", columns={Role.DATE: "day"}))
    (saved._folder / "bad.mapping.json").write_text("{")
    source = pasted(saved=saved)
    assert [(way.kind, way.name) for way in source.ways] == [
        (WayKind.SAVED, "launches"),
        (WayKind.GUESSED, ""),
        (WayKind.SAVED, "another"),
    ]
    assert source.likeliest.why.startswith("It was saved by this name")
    assert source.way(WayKind.SAVED, "another").label == "another"
    saved.drop("another")
    saved.drop("another")
    assert saved.names() == ("bad", "launches", "no")


def test_a_mapping_that_cannot_be_removed_says_why(saved):
    (saved._folder / "x.mapping.json").mkdir(parents=True)
    with pytest.raises(MappingRefused, match="The mapping “x” cannot be removed"):
        saved.drop("x")


def test_a_table_of_which_nothing_can_be_guessed_says_so_and_a_mapping_can_be_made_for_it(saved):
    source = pasted("a\tb\nx\ty\n")
    assert source.ways == ()
    assert source.no_way.startswith("No column holds dates")
    for ask in (lambda: source.likeliest, lambda: source.way(WayKind.GUESSED)):
        with pytest.raises(MappingRefused, match="No column holds dates"):
            ask()
    blank = source.blank_mapping()
    assert (blank.rows, blank.columns, blank.further) == (RowIs.EVENT, {}, ())
    saved.save(replace(blank, name="mine", columns={Role.DATE: "a"}))
    again = pasted("a\tb\nx\ty\n", saved)
    assert (again.likeliest.kind, again.no_way) == (WayKind.SAVED, "")


def test_an_edited_mapping_has_to_say_what_a_row_is():
    source = pasted()
    way, mapping = source.likeliest, source.likeliest.mapping
    edited = way.with_mapping(replace(mapping, further=()), source.columns)
    assert (edited.kind, edited.label) == (WayKind.EDITED, "columns as chosen")
    assert edited.mapping.further == ()
    with pytest.raises(MappingRefused, match="Say which column holds the date of an event"):
        way.with_mapping(replace(mapping, columns={Role.TITLE: "event"}), source.columns)
    with pytest.raises(MappingRefused, match="Say which column holds the name of a base"):
        way.with_mapping(replace(mapping, rows=RowIs.BASE), source.columns)
    with pytest.raises(MappingRefused, match=r"^These columns are not there: “day”"):
        way.with_mapping(replace(mapping, columns={Role.DATE: "day"}), source.columns)
    base = replace(mapping, rows=RowIs.BASE, columns={Role.NAME: "event"}, further=())
    assert way.with_mapping(base, source.columns).left_out == ("date", "latitude", "longitude")


def test_what_was_decided_can_be_told_to_another_process(tmp_path):
    way = pasted().likeliest
    told = way_of(json.loads(json.dumps(way.as_json())))
    assert (told.kind, told.label, told.mapping) == (way.kind, way.label, way.mapping)
    known = way_of({"kind": "preset", "name": "ucdp", "label": "UCDP", "mapping": None})
    assert known.preset.name == "ucdp"
    for given in (Given(text="a\tb", part="x"), Given(path=tmp_path / "a.csv")):
        assert given_of(json.loads(json.dumps(given.as_json()))) == given


def test_what_basewatch_wrote_itself_is_read_as_its_own(kept, edits, tmp_path):
    reader = kept.reader()
    path = our_json(kept, edits, tmp_path)
    source = open_source(Given(path=path))
    assert (source.format, source.notes, source.columns) == ("json", (), ())
    assert (source.first_rows, source.likeliest.name) == ((), "own")
    taking = taking_of(source.given, source.table, source.likeliest, reader, edits.new_id)
    assert isinstance(taking, OwnImport)
    assert taking.check().repeats == 2
    assert open_source(Given(path=path), is_table=True).table is not None
    row = dict.fromkeys(COLUMNS, "")
    text = "\t".join(row) + "\n" + "\t".join(row.values()) + "\n"
    again = pasted(text)
    assert again.likeliest.label == "events that Basewatch exported"
    taking = taking_of(again.given, again.table, again.likeliest, reader, edits.new_id)
    assert isinstance(taking, OwnImport)
    reader.close()


@pytest.mark.parametrize(
    ("wish", "kind", "name"),
    [
        (Wish(), WayKind.GUESSED, ""),
        (Wish(as_="csv"), WayKind.GUESSED, ""),
        (Wish(as_="ucdp"), WayKind.PRESET, "ucdp"),
        (Wish(mapping="launches"), WayKind.SAVED, "launches"),
    ],
)
def test_somebody_may_say_how_a_table_is_read(saved, kept, edits, wish, kind, name):
    source = pasted()
    assert wish.is_free is (wish == Wish())
    saved.save(replace(source.likeliest.mapping, name="launches"))
    way = way_for(source, wish, saved)
    assert (way.kind, way.name) == (kind, name)
    reader = kept.reader()
    assert isinstance(taking_of(source.given, source.table, way, reader, edits.new_id), Import)
    reader.close()
    turned = way_for(source, replace(wish, dates=DateOrder.MONTH_FIRST), saved)
    if way.mapping is not None:
        assert turned.mapping.date_order is DateOrder.MONTH_FIRST


def test_a_mapping_that_does_not_fit_or_a_preset_that_is_none_is_refused(saved):
    source = pasted()
    saved.save(replace(source.likeliest.mapping, name="no", columns={Role.DATE: "day"}))
    with pytest.raises(MappingRefused, match="The mapping “no” needs columns that are not there"):
        way_for(source, Wish(mapping="no"), saved)
    with pytest.raises(MappingRefused, match="There is no preset “x”"):
        way_for(source, Wish(as_="x"), saved)
    with pytest.raises(ImportRefused):
        pasted("")


def test_a_file_with_several_lists_offers_them_and_a_table_of_text_has_no_choice(tmp_path):
    path = tmp_path / "two.json"
    path.write_text('{"units": [{"name": "a"}], "ports": [{"name": "b"}, {"name": "c"}]}')
    assert open_source(Given(path=path)).parts == Parts(("units", "ports"), "ports")
    assert open_source(Given(text="name\tb\nx\ty")).parts == NO_PARTS
