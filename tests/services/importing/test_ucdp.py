"""Rows in the layout of the UCDP GED, made up for the purpose."""

from datetime import date

import pytest

from desktop.domain.event import ActorRole
from desktop.domain.record import RecordKind
from desktop.domain.spans import Grain, day_end_s, day_start_s
from desktop.services.importing.cells import Columns, Row
from desktop.services.importing.drafts import RowRefused
from desktop.services.importing.presets.ucdp import Ucdp
from desktop.services.importing.presets.ucdp_sources import Citation, citations
from tests.factories import a_base
from tests.services.importing.importing_of import (
    events,
    labels,
    notes,
    records_of,
    reports,
    table,
    take,
)

ROW = {
    "id": "501.0",
    "type_of_violence": "1.0",
    "conflict_name": "Vellmark: Government",
    "side_a": "Government of Vellmark",
    "side_b": "VLF",
    "number_of_sources": "2.0",
    "source_article": (
        '"Vell Post,2019-03-05,Clash; two hurt, one dead";"Agence X,2019-03-04,Shots"'
    ),
    "source_original": "army statement",
    "where_prec": "1.0",
    "where_coordinates": "Gradina airbase",
    "where_description": "at the fence of the airbase",
    "adm_1": "Border province",
    "adm_2": "",
    "latitude": "-34.5",
    "longitude": "-10.25",
    "geom_wkt": "POINT (-10.25 -34.5)",
    "country": "Vellmark",
    "event_clarity": "1.0",
    "date_prec": "1.0",
    "date_start": "2019-03-04T00:00:00",
    "date_end": "2019-03-04T00:00:00",
    "deaths_a": "1.0",
    "deaths_b": "0.0",
    "deaths_civilians": "",
    "deaths_unknown": "0.0",
    "low": "1.0",
    "best": "1.0",
    "high": "2.0",
    "gwnoa": "1",
}


def read(**cells):
    row = ROW | cells
    return Ucdp().read(Row(Columns(tuple(row)), tuple(row.values()), 2))


def event_of(**cells):
    (event,) = read(**cells).drafts
    return event


def kinds(**cells):
    return [doubt.kind for doubt in read(**cells).doubts]


def test_a_day_is_that_day_and_zeros_are_no_time():
    event = event_of()
    assert (event.key, event.when.grain, event.when.words) == ("501", Grain.DAY, "2019-03-04")
    assert event.when.start_min == day_start_s(date(2019, 3, 4))
    assert event.when.end_max == day_end_s(date(2019, 3, 4))
    assert event.title == "Government of Vellmark – VLF, Gradina airbase"
    assert "Deaths: best estimate 1, low 1, high 2 (side A 1.0" in event.summary
    assert kinds() == []


@pytest.mark.parametrize(
    ("code", "last", "grain"),
    [
        ("2", "2019-03-06", Grain.DAY),
        ("3", "2019-03-10", Grain.WEEK),
        ("4", "2019-03-31", Grain.MONTH),
        ("5", "2019-12-31", Grain.YEAR),
    ],
)
def test_a_code_for_several_days_is_some_time_within_them(code, last, grain):
    when = event_of(date_prec=code, date_end=f"{last} 00:00:00.000").when
    assert (when.is_once, when.grain) == (True, grain)
    assert when.end_max == day_end_s(date.fromisoformat(last))


def test_from_the_district_on_the_point_stands_for_an_area():
    near, wide = event_of(), event_of(where_prec="3")
    assert (near.place.lat, near.place.called) == (-34.5, "Gradina airbase")
    assert (wide.place.lat, wide.place.called) == (None, "")
    assert "centre -34.5, -10.25" in wide.summary
    assert event_of(latitude="").place.lat is None


def test_sources_are_split_where_their_day_stands():
    assert citations(ROW["source_article"]) == (
        Citation("Vell Post", date(2019, 3, 5), "Clash; two hurt, one dead"),
        Citation("Agence X", date(2019, 3, 4), "Shots"),
    )
    assert citations('"A,2019-02-30,No such day"') == ()
    assert citations('"A,1753-01-01,Undated"') == (Citation("A", None, "Undated"),)
    assert citations('",2019-03-05,No office"')[0].office == "Source not named"


def test_a_lone_source_has_the_original_one_behind_it():
    lone = event_of(source_article='"Vell Post,2019-03-05,Clash"', number_of_sources="1")
    assert [one.label for one in lone.notes[0].chain] == ["army statement"]
    assert "original source: army statement" in event_of().notes[0].statement
    bare = event_of(source_article='"Vell Post,2019-03-05,"', source_original="")
    assert (bare.notes[0].chain, bare.notes[0].report.title) == ((), "Vell Post, of 2019-03-05")
    undated = event_of(source_article='"Vell Post,1753-01-01,"')
    assert undated.notes[0].report.title == "Vell Post, without a date"


def test_sources_in_free_text_are_kept_as_words():
    event = event_of(number_of_sources="-1", source_article="Agency  25/2-09")
    assert event.notes[0].report.text == "Agency  25/2-09"
    assert kinds(number_of_sources="-1", source_article="Agency 25/2") == ["sources in free text"]
    assert kinds(source_article="no citation at all") == ["sources in free text"]
    assert event_of(number_of_sources="-1", source_article="").notes == ()


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        ({"best": "3"}, "deaths out of order"),
        ({"low": ""}, "deaths out of order"),
        ({"best": "some"}, "deaths"),
        ({"where_prec": "6"}, "only the country"),
        ({"where_prec": "9"}, "where_prec"),
        ({"date_prec": "x"}, "date_prec"),
        ({"geom_wkt": "POINT (-10.25 34.5)"}, "geom_wkt"),
        ({"latitude": "91"}, "latitude"),
        ({"date_start": "2019-03-06", "date_end": "2019-03-06"}, "source before the event"),
        ({"date_start": "2020-03-06", "date_end": "2020-03-06"}, "source before the event"),
        ({"source_article": '"A,1753-01-01,x"'}, "source before the event"),
    ],
)
def test_what_is_doubtful_is_told(cells, kind):
    assert kinds(**cells) == [kind]


@pytest.mark.parametrize("wkt", ["", "POINT (east north)"])
def test_a_point_that_cannot_be_read_contradicts_nothing(wkt):
    assert kinds(geom_wkt=wkt) == []


def test_deaths_need_not_be_told_apart():
    parts = {name: "" for name in ROW if name.startswith("deaths_")}
    assert "Deaths: best estimate 1, low 1, high 2." in event_of(**parts).summary


@pytest.mark.parametrize(
    "cells",
    [
        {"id": ""},
        {"date_start": "soon"},
        {"date_end": ""},
        {"date_end": "2019-03-01"},
        {"side_a": "", "side_b": "", "where_coordinates": "", "country": ""},
    ],
)
def test_what_cannot_be_an_event_is_refused(cells):
    with pytest.raises(RowRefused):
        read(**cells)


def test_violence_of_one_side_has_a_target():
    event = event_of(type_of_violence="3", side_b="Civilians", event_clarity="2")
    assert [part.role for part in event.actors] == [ActorRole.PARTY, ActorRole.TARGET]
    assert "against Civilians" in event.title
    assert "UCDP: one-sided violence" in event.tags
    assert "sums up several events" in event.summary
    alone = event_of(side_b="", type_of_violence="")
    assert (len(alone.actors), alone.title) == (1, "Government of Vellmark, Gradina airbase")


def test_a_place_without_any_name_and_point_is_none():
    unnamed = dict.fromkeys(("where_coordinates", "adm_1", "adm_2", "country"), "")
    event = event_of(**unnamed, latitude="", longitude="")
    assert event.place is None
    event = event_of(**dict.fromkeys(("where_coordinates", "adm_1", "adm_2", "country"), ""))
    assert (event.place.name, event.place.called) == ("", "")
    assert "not named" in event.summary


def test_an_event_at_a_base_of_the_casebook_is_put_there(kept, edits):
    base = a_base(name="Gradina Air Base", lat=-34.51, lon=-10.26)
    edits.apply("Add", base)
    outcome = take(
        kept, edits, table(ROW, ROW | {"id": "502", "where_coordinates": "Gradina"}), Ucdp()
    )
    assert (outcome.bases_matched, outcome.bases_new) == (1, 0)
    first, second = events(kept)
    assert [end.base for end in first.bases] == [base.id]
    assert [end.base for end in second.bases] == [None]
    assert len(notes(kept)) == 4
    assert len(reports(kept)) == 2
    assert labels(kept) == {"Vell Post", "Agence X"}
    assert {one.name for one in records_of(kept, RecordKind.ACTOR)} == {
        "Government of Vellmark",
        "VLF",
    }


def test_the_same_id_with_other_deaths_is_told_and_changes_nothing(kept, edits):
    take(kept, edits, table(ROW), Ucdp())
    before = events(kept)
    outcome = take(kept, edits, table(ROW | {"id": "501", "high": "7"}), Ucdp())
    assert (outcome.repeats, outcome.updated) == (1, 0)
    (doubt,) = outcome.flagged
    assert "deaths 1/1/2 there, 2019-03-04; deaths 1/1/7 here" in doubt.why
    assert events(kept) == before


def test_what_is_not_taken_over_is_named():
    columns = Columns(tuple(ROW))
    assert Ucdp().left_out(columns) == ("gwnoa",)
    assert Ucdp().fits(columns, ())
    assert not Ucdp().fits(Columns(("id", "date")), ())
