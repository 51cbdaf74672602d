"""Rows in the layout of Security Force Monitor, made up for the purpose."""

from datetime import date

import pytest

from desktop.domain.record import RecordKind
from desktop.domain.spans import day_end_s, day_start_s
from desktop.services.importing.cells import Columns, Row
from desktop.services.importing.drafts import RowRefused
from desktop.services.importing.presets.sfm import Sfm
from tests.services.importing.importing_of import (
    events,
    labels,
    notes,
    records_of,
    reports,
    table,
    take,
)

PLACE = "Vell (osm, point) 48912ae1-bd01-434c-aa8c-c8092b904aae"


def dated(column, year="", month="", day="", text=""):
    written = text or "-".join(part.rjust(2, "0") for part in (year, month, day) if part)
    parts = {"year": year, "month": month, "day": day}
    return {column: written} | {f"{column}_{part}": value for part, value in parts.items()}


UNIT = {
    "unit:owner:admin": "staff",
    "unit:status:admin": "3",
    "unit:id:admin": "u1",
    "unit:name": "First Wing ",
    "unit:name:source": "s1;s2",
    "unit:name:confidence": "Low",
    "unit:other_names": "1 Wing; Wing One",
    "unit:classification": "Air Force; Wing",
    "unit:country": "vl",
    **dated("unit:first_cited_date", "2018", "1", "5"),
    "unit:first_cited_date:source": "s1",
    "unit:first_cited_date_start": "Y",
    **dated("unit:last_cited_date", "2019", "6"),
    "unit:last_cited_date_open": "Y",
    "unit:relation_type": "",
    "unit:related_unit_id:admin": "",
    "unit:related_unit": "",
    "unit:related_unit:source": "s3",
    "unit:related_unit_class": "",
    "unit:location_type": "",
    "unit:base_name": "",
    "unit:location": "",
    **dated("unit:location_first_cited_date"),
    "unit:location_open": "",
}
SITE = UNIT | {
    "unit:location_type": "site",
    "unit:base_name": "Fort Vell",
    "unit:location": PLACE,
    **dated("unit:location_first_cited_date", "2020", "2", "12"),
    "unit:location_open": "Y",
}
AREA = SITE | {"unit:location_type": "aoo", "unit:base_name": "", "unit:location_open": "N"}
CHILD = UNIT | {
    "unit:id:admin": "u2",
    "unit:name": "Squadron",
    "unit:relation_type": "child",
    "unit:related_unit_id:admin": "u1",
    "unit:related_unit": "First Wing ",
    "unit:related_unit_class": "Command",
}
PERSON = {
    "person:status:admin": "3",
    "person:id:admin": "p1",
    "person:name": "Ada Vell",
    "person:name:source": "s1",
    "person:name:confidence": "High",
    "person:other_names": "A. Vell",
    "person:country": "vl",
    "person:posting_unit_id:admin": "u1",
    "person:posting_unit_name": "First Wing ",
    "person:posting_role": "Commander",
    "person:posting_rank": "Colonel",
    **dated("person:posting_first_cited_date", "2018", "2", "1"),
    "person:posting_first_cited_date_start": "N",
    **dated("person:posting_last_cited_date", "2019", "5", "1"),
    "person:posting_last_cited_date_end": "Y",
}
EXTRA = {
    "person_extra:id:admin": "p1",
    "person_extra:name": "Ada Vell",
    "person_extra:gender": "Female",
    "person_extra:gender:source": "s4",
    "person_extra:date_of_birth": "01/01/80",
}
INCIDENT = {
    "incident:status:admin": "3",
    "incident:id:admin": "i1",
    **dated("incident:start_date", "2008", "10", "21", "10/21/2008"),
    **dated("incident:end_date", "2008", "10", "26", "10/26/2008"),
    "incident:update_status": "open",
    "incident:location_description": "On a corner",
    "incident:location": PLACE,
    "incident:violation_type": "Arrest ; detention",
    "incident:violation_description": "Held; for days",
    "incident:perpetrator_person_id:admin": "p1",
    "incident:perpetrator_person_name": "Ada Vell",
    "incident:perpetrator_unit_id:admin": "u1",
    "incident:perpetrator_unit_name": "First Wing;Second Wing",
    "incident:all:source": "s1",
}
SOURCE = {
    "source:restricted:admin": "",
    "source:access_point_id:admin": "s1",
    "source:type": "document",
    "source:title": "Wings of Vellmark",
    "source:url": "https://a.example/1",
    "source:published_timestamp": "2020",
    "source:access_point_type": "clip",
    "source:access_point_trigger": "1:31-1:40",
    "source:publication_name": "Vell Post",
    "source:publication_country": "Vellmark",
}


def read(row, **cells):
    row = {name.replace("__", ":"): value for name, value in (row | cells).items()}
    return Sfm().read(Row(Columns(tuple(row)), tuple(row.values()), 2))


def span(row, **cells):
    return read(row, **cells).drafts[1].when


def test_the_first_citation_is_no_start_unless_they_say_so():
    begun, seen = span(UNIT), span(UNIT, **{"unit:first_cited_date_start": "N"})
    assert (begun.start_min, begun.start_max) == (
        day_start_s(date(2018, 1, 5)),
        day_end_s(date(2018, 1, 5)),
    )
    assert (begun.begins, begun.open_at) == (True, date(2019, 6, 30))
    assert begun.words == "from 2018-01-05, last cited 2019-06, said to go on"
    assert (seen.begins, seen.start_min, seen.start_max) == (False, None, begun.start_max)


def test_the_last_citation_is_no_end_unless_they_say_so():
    exact = span(UNIT, **{"unit:last_cited_date_open": "E"})
    assert (exact.end_min, exact.end_max, exact.ends) == (
        day_start_s(date(2019, 6, 1)),
        day_end_s(date(2019, 6, 30)),
        True,
    )
    unsaid = span(UNIT, **{"unit:last_cited_date_open": "N"})
    assert (unsaid.end_min, unsaid.end_max, unsaid.ends) == (exact.end_min, None, False)
    assert (unsaid.open_at, span(PERSON).ends) == (None, True)
    nothing = span(UNIT, **dated("unit:first_cited_date"), **dated("unit:last_cited_date"))
    assert (nothing.words, nothing.possible()) == ("not dated", (None, None))
    year = span(UNIT, **dated("unit:last_cited_date", "2019"), **{"unit:last_cited_date_open": "E"})
    assert year.end_max == day_end_s(date(2019, 12, 31))


def test_dates_that_contradict_each_other_are_told():
    wrong = dated("unit:first_cited_date", "2017", "1", "5", "2018-01-05")
    assert [doubt.kind for doubt in read(UNIT, **wrong).doubts] == ["date columns differ"]
    late = dated("unit:first_cited_date", "2021", "1", "5")
    draft = read(UNIT, **late)
    assert [doubt.kind for doubt in draft.doubts] == ["dates"]
    assert draft.drafts[1].when.start_min is None
    for column in (
        dated("unit:first_cited_date", "2018", "2", "30"),
        dated("unit:first_cited_date", text="2018-02-30"),
    ):
        assert [doubt.kind for doubt in read(UNIT, **column).doubts] == ["date"]
    none = dated("unit:first_cited_date", "2018", "3", "1", "2018-02-30")
    assert [doubt.kind for doubt in read(UNIT, **none).doubts] == ["date columns differ"]
    assert span(UNIT, **dated("unit:first_cited_date", text="2018")).words.startswith("from 2018,")


def test_one_unit_stands_on_several_rows(kept, edits):
    rows = table(UNIT, SITE, AREA, CHILD, SITE)
    outcome = take(kept, edits, rows, Sfm())
    assert (outcome.imported, outcome.repeats, outcome.bases_new) == (2, 3, 1)
    assert outcome.flagged == []
    titles = [one.title for one in events(kept)]
    assert titles == [
        "First Wing is on record as a unit",
        "First Wing at Fort Vell, Vell",
        "First Wing: area of operations Vell",
        "Squadron is on record as a unit",
        "Squadron: child of First Wing",
    ]
    actors = {one.name: one for one in records_of(kept, RecordKind.ACTOR)}
    assert actors["First Wing"].aliases == ("1 Wing", "Wing One")
    assert actors["First Wing"].country == "VL"
    said = {(note.statement, note.credibility_reason) for note in notes(kept)}
    assert ("Name: First Wing", "Confidence by Security Force Monitor: low.") in said
    assert not any("staff" in note.statement for note in notes(kept))


def test_what_is_not_released_or_has_no_name_is_refused():
    for row, cells in (
        (UNIT, {"unit:status:admin": "1"}),
        (UNIT, {"unit:status:admin": ""}),
        (UNIT, {"unit:id:admin": ""}),
        (PERSON, {"person:name": ""}),
        (INCIDENT, {"incident:status:admin": "2"}),
        (INCIDENT, dated("incident:start_date")),
        (SOURCE, {"source:access_point_id:admin": ""}),
    ):
        with pytest.raises(RowRefused):
            read(row, **cells)


def test_a_person_is_posted_to_a_unit():
    person, posting = read(PERSON).drafts
    assert (person.aliases, person.country) == (("A. Vell",), "VL")
    assert posting.title == "Ada Vell: Colonel, Commander in First Wing"
    assert [part.actor.key for part in posting.actors] == ["person/p1", "unit/u1"]
    bare = dict.fromkeys(
        (
            *("person:posting_unit_id:admin", "person:posting_unit_name"),
            *("person:posting_role", "person:posting_rank"),
        ),
        "",
    )
    assert read(PERSON, **bare).drafts[1].title == "Ada Vell: posted"
    nameless = read(PERSON, **{"person:posting_unit_name": ""}).drafts[1]
    assert nameless.actors[1].actor.name == "Unit u1"


def test_an_incident_lasts_from_its_start_to_its_end():
    (event,) = read(INCIDENT).drafts
    assert event.when.start_min == day_start_s(date(2008, 10, 21))
    assert event.when.end_max == day_end_s(date(2008, 10, 26))
    assert (event.title, event.place.name) == ("Arrest; detention, Vell", "On a corner, Vell")
    assert event.summary == "Held; for days\nStatus: open."
    assert [(part.actor.key, part.actor.name) for part in event.actors] == [
        ("person/p1", "Ada Vell"),
        ("unit/u1", "First Wing"),
        ("", "Second Wing"),
    ]
    day = read(INCIDENT, **dated("incident:end_date", "2008", "10", "21")).drafts[0].when
    assert day.is_once
    assert read(INCIDENT, **dated("incident:end_date")).drafts[0].when.words == "2008-10-21"
    bare = read(
        INCIDENT,
        **dict.fromkeys(
            (
                *("incident:location", "incident:location_description", "incident:update_status"),
                *("incident:violation_type", "incident:violation_description"),
            ),
            "",
        ),
    ).drafts[0]
    assert (bare.title, bare.place, bare.summary) == ("Incident", None, "")
    odd = read(INCIDENT, **{"incident:location": "Vell, near the gate"}).drafts[0]
    assert odd.place.name == "On a corner, Vell, near the gate"
    lone = {"incident:perpetrator_person_name": ""}
    assert read(INCIDENT, **lone).drafts[0].actors[0].actor.name == "Person p1"


def test_a_source_is_a_report_and_a_restricted_one_private():
    draft = read(SOURCE)
    (report,) = draft.drafts
    assert (report.published.words, report.private, draft.doubts) == ("2020", False, ())
    assert "clip 1:31-1:40" in report.tags
    odd = read(
        SOURCE,
        **{
            "source:restricted:admin": "1",
            "source:url": "",
            "source:published_timestamp": "soon",
            "source:publication_name": "",
            "source:title": "",
            "source:access_point_trigger": "",
        },
    )
    assert [doubt.kind for doubt in odd.doubts] == ["date", "restricted", "no link"]
    assert odd.drafts[0].private
    assert odd.drafts[0].title == "Source s1"
    assert read(SOURCE, **{"source:published_timestamp": ""}).drafts[0].published is None
    gone = read(SOURCE, **{"source:published_timestamp": "2020-02-30"})
    assert [doubt.kind for doubt in gone.doubts] == ["date"]


FILES = {"units": (UNIT, SITE, CHILD), "persons": (PERSON,), "extra": (EXTRA,)}
FILES |= {"incidents": (INCIDENT,), "sources": (SOURCE,)}


@pytest.mark.parametrize("order", [tuple(FILES), tuple(reversed(FILES)), ("extra", *FILES)])
def test_the_files_join_in_any_order(kept, edits, order):
    for name in order:
        take(kept, edits, table(*FILES[name]), Sfm())
    for name in order:
        again = take(kept, edits, table(*FILES[name]), Sfm())
        assert (again.imported, again.updated) == (0, 0)
    actors = [one.name for one in records_of(kept, RecordKind.ACTOR)]
    assert sorted(actors) == ["Ada Vell", "First Wing", "Second Wing", "Squadron"]
    wings = {one.title for one in reports(kept)}
    assert wings == {"Wings of Vellmark", "Source s2", "Source s3", "Source s4"}
    assert labels(kept) == {"Vell Post", "Security Force Monitor"}
    joined = next(one for one in events(kept) if "gender" in one.title)
    assert joined.title == "Ada Vell: gender Female; date of birth 01/01/80"
    assert len(events(kept)) == 7


def test_extras_may_say_nothing():
    bare = {"person_extra:gender": "", "person_extra:date_of_birth": ""}
    assert read(EXTRA, **bare).drafts[0].title == "Ada Vell: nothing else is known"


def test_columns_of_the_staff_are_left_out():
    columns = Columns(tuple(UNIT))
    assert (Sfm().fits(columns, ()), Sfm().left_out(columns)) == (True, ("unit:owner:admin",))
    assert not Sfm().fits(Columns(("a",)), ())
