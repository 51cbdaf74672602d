"""Tables that no preset knows: what is guessed of them, and what a mapping makes of a row."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.base import BaseKind
from desktop.domain.event import EventKind
from desktop.domain.spans import Grain, day_start_s
from desktop.services.importing.cells import Columns, Row
from desktop.services.importing.days import DateOrder
from desktop.services.importing.drafts import RowRefused
from desktop.services.importing.guessing import guessed, guessed_mapping, preset_called
from desktop.services.importing.kinds import base_kind, event_kind
from desktop.services.importing.mapping import Mapping, MappingRefused, Role, RowIs, SavedMappings
from desktop.services.importing.presets.mapped import Mapped
from tests.factories import a_base
from tests.services.importing.importing_of import events, labels, notes, reports, table, take

ATTACK = {
    "date": "2020-03-04",
    "time": "01:30",
    "longitude": "10.5",
    "latitude": "-8.25",
    "attack_type": "Boarded",
    "location_description": "Port of Vell",
    "attack_description": "04.03.2020: 0130 LT: Robbers came.",
    "vessel_name": "NA",
    "vessel_type": "NA",
    "data_source": "sea watch",
}


def read(row, mapping=None):
    mapped = Mapped(mapping or guessed_mapping(table(row)))
    return mapped.read(Row(Columns(tuple(row)), tuple(row.values()), 2))


def event_of(row, mapping=None):
    (event,) = read(row, mapping).drafts
    return event


def kinds(row, mapping=None):
    return [doubt.kind for doubt in read(row, mapping or guessed_mapping(table(ATTACK))).doubts]


def test_columns_are_guessed_by_headers_and_values():
    mapping = guessed_mapping(table(ATTACK))
    assert mapping.columns == {
        Role.DATE: "date",
        Role.TIME: "time",
        Role.KIND: "attack_type",
        Role.SUMMARY: "attack_description",
        Role.PLACE: "location_description",
        Role.LATITUDE: "latitude",
        Role.LONGITUDE: "longitude",
        Role.PUBLISHER: "data_source",
    }
    assert (mapping.rows, mapping.nothing) == (RowIs.EVENT, ("NA",))
    assert mapping.further == ("vessel_name", "vessel_type")
    assert guessed(table(ATTACK)).left_out(Columns(tuple(ATTACK))) == ()


def test_a_column_of_days_is_found_whatever_it_is_called():
    rows = table(*({"n": str(at), "Giorno": f"2020-03-0{at}", "what": "x"} for at in range(1, 4)))
    assert guessed_mapping(rows).columns[Role.DATE] == "Giorno"


def test_a_day_that_does_not_exist_is_one_of_a_column_of_days():
    rows = table(*({"day seen": f"2020-02-{at}", "what": "x"} for at in (27, 28, 29, 30)))
    assert guessed_mapping(rows).columns[Role.DATE] == "day seen"


def test_a_preset_comes_before_any_mapping():
    row = {"ident": "1", "name": "x", "type": "y", "latitude_deg": "1", "longitude_deg": "2"}
    assert guessed(table(row)).name == "airports"


def test_a_header_alone_does_not_make_a_column():
    row = {"date": "2020-03-04", "lat": "north", "lon": "9999", "id": "", "timestamp": "x"}
    assert guessed_mapping(table(row)).columns == {Role.DATE: "date"}


def test_what_only_derives_from_the_date_is_left_out():
    row = {"date": "2020-03-04", "year": "2020", "event": "Launch"}
    assert guessed(table(row)).left_out(Columns(tuple(row))) == ("year",)


def test_a_table_of_neither_days_nor_bases_is_refused():
    with pytest.raises(MappingRefused, match="No column holds dates"):
        guessed(table({"a": "1", "b": "2"}))


def test_a_list_of_names_and_places_is_of_bases(kept, edits):
    rows = table(
        {"name": "Velgrad Air Base", "lat": "51.2", "lon": "31.5", "aka": "VAB; Вел"},
        {"name": "", "lat": "51.2", "lon": "31.5"},
    )
    preset = guessed(rows)
    outcome = take(kept, edits, rows, preset)
    assert (outcome.imported, outcome.bases_new, len(outcome.refused)) == (1, 1, 1)
    again = take(kept, edits, rows, preset)
    assert (again.repeats, again.bases_new) == (1, 0)
    (base,) = read({"name": "Fort Vell", "type": "depot", "country": "VL"}).drafts
    assert (base.kind, base.country, base.lat) == (BaseKind.DEPOT, "VL", None)


def test_a_row_is_an_event_with_what_its_source_says():
    event = event_of(ATTACK)
    assert (event.title, event.kind) == ("Boarded, Port of Vell", EventKind.ATTACK)
    assert event.summary.endswith("Robbers came.\nPoint: -8.25, 10.5.")
    assert event.notes[0].report.publisher == "sea watch"
    named = event_of(ATTACK | {"vessel_name": "Mv Vell"}, guessed_mapping(table(ATTACK)))
    assert "Vessel name: Mv Vell" in named.summary


def test_the_words_for_a_place_are_the_base_the_place_and_the_country_each_once():
    roles = (Role.DATE, Role.TITLE, Role.BASE, Role.PLACE, Role.COUNTRY)
    columns = {role: role.value for role in roles}
    mapping = Mapping(rows=RowIs.EVENT, columns=columns, origin="list")

    def words(base, place, country):
        cells = {"base": base, "place": place, "country": country}
        part = event_of({"date": "2020-03-04", "title": "Seen"} | cells, mapping).place
        return (part.name, part.called, part.is_base)

    assert words("Fort Vell", "Vell", "Vell") == ("Fort Vell, Vell", "Fort Vell", True)
    assert words("Fort Vell", "", "") == ("Fort Vell", "Fort Vell", True)
    assert words("", "Vell", "VL") == ("Vell, VL", "Vell", False)
    assert words("", "Vell", "") == ("Vell", "Vell", False)
    assert words("", "", "VL") == ("VL", "", False)


def test_a_time_without_a_zone_is_told():
    mapping = guessed_mapping(table(ATTACK))
    bare = event_of(ATTACK, mapping).when
    assert (bare.zone_assumed, bare.words) == (True, "2020-03-04 01:30")
    zoned = event_of(ATTACK | {"time": "01:30 UTC"}, mapping).when
    assert (zoned.zone_assumed, zoned.start_min) == (False, day_start_s(date(2020, 3, 4)) + 5400)
    ahead = event_of(ATTACK | {"time": "01:30+02:00"}, mapping).when
    assert ahead.start_min == zoned.start_min - 7200
    behind = event_of(ATTACK | {"time": "01:30 UTC-1"}, mapping).when
    assert behind.start_min == zoned.start_min + 3600
    none = event_of(ATTACK | {"time": "NA"}, mapping).when
    assert (none.grain, none.end_max - none.start_min) == (Grain.DAY, 86_400)
    assert kinds(ATTACK) == ["no time zone"]
    assert kinds(ATTACK | {"time": "18:85 UTC"}) == ["time"]
    assert kinds(ATTACK | {"time": "01:30 CET"}) == ["time"]
    inside = {"when": "2020-03-04T12:05:00Z", "what": "Launch"}
    assert event_of(inside).when.grain is Grain.MINUTE


def test_what_contradicts_itself_is_told():
    calm = ATTACK | {"time": "NA"}
    assert kinds(calm | {"attack_type": "NA"}) == ["no kind"]
    assert kinds(calm | {"attack_description": "05.03.2020: x"}) == ["another date in the text"]
    assert kinds(calm | {"attack_description": "05.13.2020: x"}) == ["another date in the text"]
    assert kinds(calm | {"latitude": "98"}) == ["latitude"]


def test_titles_are_made_of_what_there_is():
    mapping = guessed_mapping(table(ATTACK))
    nowhere = ATTACK | {"location_description": "NA"}
    assert event_of(nowhere, mapping).title == "Boarded, -8.25, 10.5"
    alone = {"date": "2020-03-04", "text": "Robbers came.", "actor": "VLF; Guard"}
    assert event_of(alone).title == "Robbers came."
    assert [part.actor.name for part in event_of(alone).actors] == ["VLF", "Guard"]
    with pytest.raises(RowRefused, match="no word of what happened"):
        read({"date": "2020-03-04", "x": ""})


@pytest.mark.parametrize(
    ("cell", "grain", "words"),
    [
        ("2020", Grain.YEAR, "2020"),
        ("2020-03", Grain.MONTH, "2020-03"),
        ("early March 2020", None, "early March 2020"),
        ("4 March 2020", Grain.DAY, "2020-03-04"),
        ("March 4, 2020", Grain.DAY, "2020-03-04"),
        ("20200304", Grain.DAY, "2020-03-04"),
        ("2020/3/4", Grain.DAY, "2020-03-04"),
        ("4/3/2020", Grain.DAY, "2020-03-04"),
    ],
)
def test_dates_are_as_exact_as_they_are_written(cell, grain, words):
    when = event_of({"date": cell, "event": "x"}, _plain()).when
    assert when.words == words
    assert grain in {None, when.grain}


def _plain(**parts):
    columns = {Role.DATE: "date", Role.TITLE: "event"}
    return Mapping(rows=RowIs.EVENT, columns=columns, origin="table:x", **parts)


@pytest.mark.parametrize(
    "cell",
    [
        *(
            "7777",
            "Noevember 2013",
            "2013-01-01T00:00 2013-01-02T00:00",
            "2020-02-30",
            "99/99/2020",
        ),
        *("2020-13", "", "4 Noevember 2013"),
    ],
)
def test_dates_that_are_none_are_refused(cell):
    with pytest.raises(RowRefused):
        read({"date": cell, "event": "x"}, _plain())


def test_the_order_of_day_and_month_is_settled_by_the_whole_column():
    rows = [{"date": cell, "event": "x"} for cell in ("3/4/2020", "3/14/2020")]
    assert guessed_mapping(table(*rows)).date_order is DateOrder.MONTH_FIRST
    assert guessed_mapping(table(rows[0], {"date": "14/3/2020"})).date_order is DateOrder.DAY_FIRST
    assert guessed_mapping(table(rows[0])).date_order is DateOrder.DAY_FIRST
    american = event_of(rows[0], _plain(date_order=DateOrder.MONTH_FIRST))
    assert american.when.words == "2020-03-04"


def test_an_end_makes_it_some_time_between():
    row = {"start date": "2020-03-04", "end date": "2020-03-06", "event": "x"}
    assert event_of(row).when.words == "2020-03-04 to 2020-03-06"
    with pytest.raises(RowRefused, match="can have ended"):
        read(row | {"end date": "2020-03-01"}, guessed_mapping(table(row)))


def test_links_run_together_are_several_and_a_book_is_none(kept, edits):
    rows = table(
        *(
            {"date": "2020-03-04", "event": f"Launch {at}", "media": media}
            for at, media in enumerate(
                (
                    "http://a.example/1Video: https://b.example/2",
                    "www.c.example/x.pdf; The Long Book 1871-1982, page 12.",
                    "The Long Book 1871-1982, page 13.",
                    "",
                )
            )
        )
    )
    outcome = take(kept, edits, rows, guessed(rows))
    assert [(one.row, one.kind) for one in outcome.flagged] == [(4, "not a link")]
    assert labels(kept) == {"a.example", "b.example", "c.example", "The Long Book 1871-1982"}
    assert (len(reports(kept)), len(notes(kept))) == (5, 5)
    lone = event_of({"date": "2020-03-04", "event": "x", "link": "p. 3"})
    assert lone.notes[0].report.publisher == "p. 3"
    odd = event_of({"date": "2020-03-04", "event": "x", "link": "http://[x"})
    assert odd.notes[0].report.publisher == "http://[x"


def test_a_column_of_bases_finds_those_of_the_casebook(kept, edits):
    base = a_base(name="Velgrad Air Base", lat=51.2, lon=31.5)
    edits.apply("Add", base)
    rows = table(
        {"date": "2020-03-04", "event": "Planes leave", "base": "Velgrad air base"},
        {"date": "2020-03-05", "event": "Flags seen", "base": "Nowhere Base"},
    )
    outcome = take(kept, edits, rows, guessed(rows))
    assert outcome.bases_matched == 1
    assert [(one.row, one.name, one.candidates) for one in outcome.questions] == [
        (3, "Nowhere Base", ())
    ]
    first, second = events(kept)
    assert [end.base for end in first.bases] == [base.id]
    assert (second.bases, second.place) == ((), "Nowhere Base")


def test_a_newer_version_of_a_row_counts(kept, edits):
    row = {"id": "1.0", "date": "2020-03-04", "event": "Launch", "timestamp": "100"}
    rows = table(row, row | {"id": "2"})
    preset = guessed(rows)
    take(kept, edits, rows, preset)
    outcome = take(
        kept, edits, table(row | {"id": "1", "event": "Landing", "timestamp": "101"}), preset
    )
    assert (outcome.repeats, outcome.updated) == (1, 1)
    assert sorted(one.title for one in events(kept)) == ["Landing", "Launch"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Control change", EventKind.CONTROL_CHANGE),
        ("Air strike", EventKind.STRIKE),
        ("naval exercise", EventKind.EXERCISE),
        ("Missile Provocation", EventKind.OTHER),
    ],
)
def test_words_say_what_kind_of_event_it_is(text, kind):
    assert event_kind(text) is kind


def test_words_or_the_name_say_what_kind_of_base_it_is():
    assert base_kind("radar_site", "x") is BaseKind.RADAR_SITE
    assert base_kind("", "Velgrad Naval Base") is BaseKind.NAVAL_BASE
    assert base_kind("thing", "Vel") is BaseKind.OTHER


def test_a_preset_is_called_by_its_name():
    assert preset_called("ucdp").name == "ucdp"
    with pytest.raises(MappingRefused, match="There are ucdp"):
        preset_called("gdelt")


def test_a_mapping_is_kept_by_name(tmp_path):
    saved = SavedMappings(tmp_path / "mappings")
    assert saved.names() == ()
    mapping = replace(guessed_mapping(table(ATTACK)), name="Sea watch 2020")
    saved.save(mapping)
    assert (saved.names(), saved.load("Sea watch 2020")) == (("Sea watch 2020",), mapping)
    assert Mapped(mapping).label == "Sea watch 2020"
    assert Mapped(mapping).fits(Columns(tuple(ATTACK)), ())
    later = {**ATTACK, "kind": ""}
    del later["attack_type"]
    assert mapping.missing_from(tuple(later)) == ("attack_type",)
    assert not Mapped(mapping).fits(Columns(tuple(later)), ())


@pytest.mark.parametrize("name", ["", "../x", "a/b", "x" * 65])
def test_a_name_that_is_no_file_is_refused(tmp_path, name):
    with pytest.raises(MappingRefused, match="letters"):
        SavedMappings(tmp_path).load(name)


def test_a_mapping_that_is_not_there_or_damaged_is_refused(tmp_path):
    saved = SavedMappings(tmp_path)
    with pytest.raises(MappingRefused, match="none is saved yet"):
        saved.load("sea")
    whole = replace(guessed_mapping(table(ATTACK)), name="land")
    saved.save(whole)
    with pytest.raises(MappingRefused, match="There are “land”"):
        saved.load("sea")
    file = tmp_path / "land.mapping.json"
    text = file.read_text(encoding="utf-8")
    for broken, said in (
        ("{", "cannot be read"),
        ("[]", "damaged"),
        (text.replace('"columns": {', '"columns": 1, "x": {'), "damaged"),
        (text.replace('"further": [', '"further": {}, "x": ['), "damaged"),
        (text.replace('"nothing": [', '"nothing": 2, "x": ['), "damaged"),
        (text.replace('"event"', '"tank"'), "damaged"),
    ):
        file.write_text(broken, encoding="utf-8")
        with pytest.raises(MappingRefused, match=said):
            saved.load("land")


def test_a_second_column_of_dates_stands_in_where_the_first_is_empty():
    rows = table(
        {"when": "2026-01-24", "begin": "", "name": "Flags"},
        {"when": "", "begin": "2026-01-19", "name": "Exercise"},
    )
    mapping = guessed_mapping(rows)
    assert mapping.columns[Role.DATE_ELSE] == "begin"
    assert event_of({"when": "", "begin": "2026-01-19", "name": "x"}, mapping).when.words == (
        "2026-01-19"
    )
    told = table(
        {"when": "2026-01-24", "published": "2026-01-25", "begin": ""},
        {"when": "", "published": "2026-01-25", "begin": "no"},
    )
    assert Role.DATE_ELSE not in guessed_mapping(told).columns
