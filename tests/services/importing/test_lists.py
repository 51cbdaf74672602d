"""Rows in the layouts of VIINA, of lists after Oryx and of OurAirports, made up for the purpose."""

from datetime import date

import pytest

from desktop.domain.base import BaseKind
from desktop.domain.event import EventKind
from desktop.domain.spans import day_end_s
from desktop.services.importing.cells import Columns, Row
from desktop.services.importing.drafts import RowRefused
from desktop.services.importing.presets.airports import Airports, kind_of
from desktop.services.importing.presets.oryx import Oryx
from desktop.services.importing.presets.viina import Viina
from tests.services.importing.importing_of import events, labels, notes, reports, table, take

VIINA = {
    "event_id_1pd": "77",
    "date": "20220401",
    "n_reports": "2",
    "sources_matching": "post|gazette",
    "source_urls": "https://post.example/1|https://www.gazette.example/2",
    "target_classes": "STRATEGIC_AIRBASE|FUEL",
    "asciiname": "Velgrad",
    "ADM1_NAME": "Vel",
    "ADM2_NAME": "Velgrad",
    "longitude": "31.5",
    "latitude": "51.25",
    "location_bucket": "DROP",
    "location_method": "NOT_RU",
    "representative_text": "Вибух на аеродромі у Велграді",
    "a_rus": "1",
}
ORYX = {
    "country": "Vellmark",
    "origin": "Estavia",
    "system": "69 ZALA 421-16Е",
    "status": "destroyed",
    "url": "https://pictures.example/a.jpg",
    "date_recorded": "2023-10-18",
    "matID": "7-1",
    "sysID": "3",
}
AIRPORT = {
    "id": "1",
    "ident": "VL01",
    "type": "medium_airport",
    "name": "İncirlik Air Base",
    "latitude_deg": "37.0",
    "longitude_deg": "35.4",
    "elevation_ft": "238",
    "continent": "NA",
    "iso_country": "TR",
    "iso_region": "TR-01",
    "municipality": "Adana",
    "gps_code": "LTAG",
    "iata_code": "",
    "local_code": "",
    "home_link": "",
    "wikipedia_link": "https://encyclopedia.example/I",
    "keywords": "Adana, LTAG",
}


def read(preset, row):
    return preset.read(Row(Columns(tuple(row)), tuple(row.values()), 2))


def viina(**cells):
    return read(Viina(), VIINA | cells)


def oryx(**cells):
    return read(Oryx(), ORYX | cells)


def kinds(draft):
    return [doubt.kind for doubt in draft.doubts]


def test_reports_of_a_strike_stand_as_reports():
    draft = viina()
    (event,) = draft.drafts
    assert (event.key, event.kind, event.when.words) == ("2022/77", EventKind.STRIKE, "2022-04-01")
    assert [note.report.publisher for note in event.notes] == ["post.example", "gazette.example"]
    assert {note.report.lang for note in event.notes} == {"uk"}
    assert {note.quote for note in event.notes} == {""}
    assert (event.place.name, event.place.lat) == ("Velgrad, Vel", 51.25)
    assert "NOT_RU, DROP" in event.summary
    assert event.tags == ("VIINA", "STRATEGIC_AIRBASE", "FUEL")
    assert draft.doubts == ()


def test_a_lone_link_is_its_outlets():
    (event,) = viina(
        source_urls="https://post.example/1",
        sources_matching="post",
        n_reports="1",
        representative_text="Взрыв объекта",
    ).drafts
    (note,) = event.notes
    assert (note.report.publisher, note.report.lang) == ("post", "ru")
    assert note.quote == note.report.text == "Взрыв объекта"
    assert viina(representative_text="Blast").drafts[0].notes[0].report.lang == ""


def test_what_viina_leaves_open_is_told():
    draft = viina(source_urls="", asciiname="", n_reports="")
    assert kinds(draft) == ["no place name", "no link"]
    assert [note.report.publisher for note in draft.drafts[0].notes] == ["post", "gazette"]
    assert kinds(viina(n_reports="5")) == ["number of reports"]
    bare = viina(**dict.fromkeys(("asciiname", "ADM1_NAME", "ADM2_NAME", "latitude"), ""))
    assert bare.drafts[0].place is None
    where = viina(
        asciiname="", ADM1_NAME="", ADM2_NAME="", location_method="", location_bucket=""
    ).drafts[0]
    assert (where.place.words, where.summary) == ("51.2, 31.5", "Place: 51.25, 31.5.")


def test_ids_of_viina_begin_anew_each_year(kept, edits):
    outcome = take(kept, edits, table(VIINA, VIINA | {"date": "20250401"}), Viina())
    assert (outcome.imported, outcome.repeats) == (2, 0)
    assert len(events(kept)) == 2
    assert len(notes(kept)) == 4
    assert len(reports(kept)) == 2


def test_a_loss_is_known_by_the_day_on_which_it_was_recorded():
    draft = oryx()
    (event,) = draft.drafts
    end = day_end_s(date(2023, 10, 18))
    assert (event.when.start_min, event.when.start_max, event.when.end_max) == (None, end, end)
    assert event.when.words == "known by 2023-10-18"
    assert event.title == "ZALA 421-16Е, destroyed (Vellmark)"
    assert "In the list: 69 ZALA 421-16Е.\nNumber 69 of its kind in the list." in event.summary
    assert oryx(system="122 mm D-30").drafts[0].title == "122 mm D-30, destroyed (Vellmark)"
    assert draft.doubts == ()


@pytest.mark.parametrize(
    ("cells", "kind", "url"),
    [
        ({"url": "Ural https://pictures.example/b.jpg"}, "link", "https://pictures.example/b.jpg"),
        ({"url": "ttps://pictures.example/b.jpg"}, "link", ""),
        ({"url": "https://a.example/1https://a.example/2"}, "link", ""),
        ({"url": "https://i.postlmg.cc/b.jpg"}, "host", "https://i.postlmg.cc/b.jpg"),
        ({"system": "NA"}, "system", "https://pictures.example/a.jpg"),
    ],
)
def test_links_that_are_none_are_told_and_kept(cells, kind, url):
    draft = oryx(**cells)
    assert kinds(draft) == [kind]
    (note,) = draft.drafts[0].notes
    assert note.report.url == url
    assert (cells.get("url") or ORYX["url"]) in note.report.title


def test_losses_with_one_picture_stay_several(kept, edits):
    rows = table(ORYX, ORYX | {"matID": "7-2"}, ORYX | {"matID": "7-3", "url": ""})
    outcome = take(kept, edits, rows, Oryx())
    assert outcome.imported == 3
    assert [(one.row, one.kind) for one in outcome.flagged] == [
        (3, "picture of an earlier row"),
        (4, "no link"),
    ]
    assert (len(events(kept)), len(reports(kept)), len(notes(kept))) == (3, 1, 2)
    assert labels(kept) == {"pictures.example"}


def test_a_loss_need_not_name_its_owner():
    (event,) = oryx(country="", origin="", system="").drafts
    assert (event.actors, event.title) == ((), "Equipment not named, destroyed")
    assert event.summary == ""


def test_an_airport_is_a_base_and_its_keywords_are_no_names():
    draft = read(Airports(), AIRPORT)
    (base,) = draft.drafts
    assert (base.key, base.kind, base.country) == ("VL01", BaseKind.AIR_BASE, "TR")
    assert base.names == ()
    assert "Keywords in OurAirports: Adana, LTAG." in base.summary
    assert "Codes: VL01, LTAG." in base.summary
    bare = AIRPORT | dict.fromkeys(("municipality", "elevation_ft", "keywords"), "")
    assert "Town" not in read(Airports(), bare).drafts[0].summary
    lost = read(Airports(), AIRPORT | {"latitude_deg": "95"})
    assert (kinds(lost), lost.drafts[0].lat) == (["latitude"], None)
    with pytest.raises(RowRefused):
        read(Airports(), AIRPORT | {"name": " "})


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Norfolk Naval Station", BaseKind.NAVAL_BASE),
        ("Hunter Army Airfield", BaseKind.GARRISON),
        ("RAF Lakenheath", BaseKind.AIR_BASE),
        ("Lisbon Airport", BaseKind.AIRPORT),
    ],
)
def test_the_name_of_an_airport_says_what_it_is(name, kind):
    assert kind_of(name) is kind


def test_the_same_airports_again_add_nothing_and_changed_ones_are_told(kept, edits):
    assert take(kept, edits, table(AIRPORT), Airports()).bases_new == 1
    again = take(kept, edits, table(AIRPORT | {"elevation_ft": "9"}), Airports())
    assert (again.repeats, again.bases_new) == (1, 0)
    assert [one.kind for one in again.flagged] == ["differs"]


@pytest.mark.parametrize(
    ("preset", "row", "left"),
    [(Viina(), VIINA, "a_rus"), (Oryx(), ORYX, "sysID"), (Airports(), AIRPORT, "id")],
)
def test_each_knows_its_columns(preset, row, left):
    assert preset.fits(Columns(tuple(row)), ())
    assert left in preset.left_out(Columns(tuple(row)))
