"""What the records refuse: each refusal names the field and is one sentence."""

from datetime import datetime

import pytest

from desktop.domain.base import BaseName, PlacePrecision
from desktop.domain.errors import BasewatchError
from desktop.domain.event import EventBase
from desktop.domain.grading import Reliability
from desktop.domain.note import ChainLink, Stance
from desktop.domain.record import MAX_LINE_CHARS, MAX_TEXT_CHARS, InvalidRecord
from tests.factories import (
    a_base,
    a_day,
    a_note,
    a_posture,
    a_report,
    a_source,
    an_actor,
    an_event,
    an_id,
)

MAKERS = {
    "base": a_base,
    "actor": an_actor,
    "source": a_source,
    "report": lambda **fields: a_report(an_id(), **fields),
    "event": lambda **fields: an_event(an_id(), **fields),
    "note": lambda **fields: a_note(an_id(), an_id(), **fields),
    "posture": lambda **fields: a_posture(an_id(), **fields),
}
TITLES = [
    ("base", "name"),
    ("actor", "name"),
    ("source", "label"),
    ("report", "title"),
    ("event", "title"),
]


def refusal(maker, **fields):
    """Return what ``maker`` says of ``fields``."""
    with pytest.raises(InvalidRecord) as caught:
        maker(**fields)
    assert isinstance(caught.value, BasewatchError)
    return caught.value


@pytest.mark.parametrize("kind", MAKERS)
def test_the_usual_record_is_taken(kind):
    assert MAKERS[kind]().id


@pytest.mark.parametrize(("kind", "field"), TITLES)
@pytest.mark.parametrize("empty", ["", "   ", "\n\t"])
def test_a_title_must_not_be_empty(kind, field, empty):
    refused = refusal(MAKERS[kind], **{field: empty})
    assert refused.field == field
    assert str(refused) == f"The {field} is empty."


@pytest.mark.parametrize(("kind", "field"), TITLES)
def test_a_title_has_a_longest_length(kind, field):
    assert MAKERS[kind](**{field: "x" * MAX_LINE_CHARS})
    refused = refusal(MAKERS[kind], **{field: "x" * (MAX_LINE_CHARS + 1)})
    assert (
        str(refused)
        == f"The {field} has more than 1,000 characters: shorten it, no more can be kept."
    )


@pytest.mark.parametrize("hostile", ["a\0b", "half \ud800 a pair", "\udfff"])
@pytest.mark.parametrize(
    ("kind", "field"),
    [
        ("base", "name"),
        ("base", "country"),
        ("base", "time_zone"),
        ("actor", "country"),
        ("source", "bias"),
        ("report", "byline"),
        ("report", "url"),
        ("report", "text"),
        ("event", "place"),
        ("note", "quote"),
        ("note", "status_reason"),
        ("posture", "basis"),
    ],
)
def test_text_that_no_file_can_hold_is_refused_in_every_field(kind, field, hostile):
    refused = refusal(MAKERS[kind], **{field: hostile})
    assert refused.field == field
    assert "holds a character that cannot be saved." in str(refused)


@pytest.mark.parametrize(
    ("maker", "fields"),
    [
        (a_base, {"names": (BaseName(name="Kamishli", lang="\0"),)}),
        (an_actor, {"aliases": ("a\0",)}),
        (an_event, {"bases": (EventBase(place="the \udc00 sea"),)}),
        (an_event, {"when": a_day(words="on \0")}),
    ],
)
def test_text_that_no_file_can_hold_is_refused_at_any_depth(maker, fields):
    assert refusal(maker, **fields).field == next(iter(fields))


def test_text_longer_than_any_report_is_refused():
    refused = refusal(a_base, summary="x" * (MAX_TEXT_CHARS + 1))
    assert (
        str(refused)
        == "“Summary” has more than 5,000,000 characters: shorten it, no more can be kept."
    )


@pytest.mark.parametrize("field", ["url", "archive_url"])
def test_a_link_longer_than_any_browser_takes_is_refused(field):
    assert refusal(MAKERS["report"], **{field: "h" * 8_001}).field == field


@pytest.mark.parametrize("fields", [{"lat": 1.0}, {"lon": 1.0}])
def test_latitude_and_longitude_go_together(fields):
    assert "give both or neither" in str(refusal(a_base, **fields))


@pytest.mark.parametrize(
    ("lat", "lon", "field"),
    [(90.1, 0, "lat"), (-90.1, 0, "lat"), (0, 180.1, "lon"), (0, -180.1, "lon")],
)
def test_a_place_off_the_globe_is_refused(lat, lon, field):
    assert refusal(a_base, lat=lat, lon=lon).field == field


@pytest.mark.parametrize("lat", [float("nan"), float("inf")])
def test_a_place_that_is_no_number_is_refused(lat):
    assert refusal(a_base, lat=lat, lon=0.0).field == "lat"
    assert refusal(a_base, lat=0.0, lon=2 * lat).field == "lon"


@pytest.mark.parametrize(("lat", "lon"), [(90, 180), (-90, -180), (0, 0)])
def test_the_edges_of_the_globe_are_taken(lat, lon):
    assert a_base(lat=lat, lon=lon).lat == lat


@pytest.mark.parametrize("days", [0, -1, 36_501, 1 << 80])
def test_days_until_a_base_looks_old_stay_within_a_century(days):
    refused = refusal(a_base, stale_after_days=days)
    assert str(refused) == "Days until it looks old is a number from 1 to 36,500."


def test_a_further_name_must_not_be_empty():
    assert refusal(a_base, names=(BaseName(name=" "),)).field == "names"


def test_an_alias_must_not_be_empty():
    assert refusal(an_actor, aliases=("CG", "")).field == "aliases"


def test_a_reliability_grade_needs_a_reason_and_not_judged_needs_none():
    refused = refusal(a_source, reliability=Reliability.B, reliability_reason=" ")
    assert refused.field == "reliability_reason"
    assert a_source(reliability=Reliability.B, reliability_reason="Right so far")
    assert a_source(reliability=Reliability.F)


def test_when_a_report_was_taken_in_needs_a_time_zone():
    naive = datetime(2026, 1, 26, 12)  # noqa: DTZ001  the point of the test
    assert refusal(MAKERS["report"], retrieved_at=naive).field == "retrieved_at"


@pytest.mark.parametrize("fields", [{}, {"base": an_id(), "place": "the sea"}, {"place": "  "}])
def test_an_end_of_an_event_is_a_base_or_a_named_place(fields):
    assert refusal(EventBase, **fields).field == "bases"


@pytest.mark.parametrize("number", [0, 10_001])
def test_a_source_in_a_chain_stands_for_one_or_more(number):
    assert refusal(ChainLink, source=an_id(), number=number).field == "chain"


def test_a_note_must_say_something_unless_the_source_did_not_comment():
    assert refusal(MAKERS["note"], statement=" ").field == "statement"
    assert MAKERS["note"](statement="", quote="two flags").quote == "two flags"
    assert MAKERS["note"](statement="", stance=Stance.NO_COMMENT).stance is Stance.NO_COMMENT


@pytest.mark.parametrize("place", [-1, MAX_TEXT_CHARS + 1])
def test_a_quote_stands_inside_the_text(place):
    assert refusal(MAKERS["note"], quote_start=place).field == "quote_start"


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"base": "b", "lat": 1.0, "lon": 2.0, "precision": PlacePrecision.EXACT}, "its own"),
        ({"place": "the sea", "lat": 1.0, "precision": PlacePrecision.AREA}, "go together"),
        ({"place": "the sea", "lat": 1.0, "lon": 2.0}, "how closely"),
        ({"place": "the sea", "precision": PlacePrecision.AREA}, "how closely"),
        (
            {"place": "the sea", "lat": 91.0, "lon": 2.0, "precision": PlacePrecision.AREA},
            "from -90",
        ),
    ],
)
def test_coordinates_are_of_a_named_place_and_say_how_close_they_are(fields, says):
    with pytest.raises(InvalidRecord, match=says):
        EventBase(**fields)
