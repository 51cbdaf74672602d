import json
import re

import pytest

from desktop.domain.actor import ActorKind
from desktop.domain.event import EventState
from desktop.domain.grading import Credibility, Likelihood, Marking
from desktop.domain.note import ChainLink, Stance
from desktop.domain.spans import DateSpan
from desktop.services.exporting.stix_objects import CREDIBILITY, LIKELIHOOD
from tests.factories import (
    a_base,
    a_note,
    a_posture,
    a_report,
    a_source,
    an_actor,
    an_editing,
    an_event,
)

NEEDED = {
    "identity": {"name"},
    "location": {"name"},
    "note": {"content", "object_refs"},
    "opinion": {"opinion", "object_refs"},
    "report": {"name", "published", "object_refs"},
    "marking-definition": {"extensions"},
}
ID = re.compile(r"[a-z-]+--[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")


def objects_of(path):
    """Return the objects by id, once what the standard asks of each was looked at."""
    bundle = json.loads(path.read_text(encoding="utf-8"))
    assert bundle["type"] == "bundle"
    assert ID.fullmatch(bundle["id"])
    found = {one["id"]: one for one in bundle["objects"]}
    assert len(found) == len(bundle["objects"])
    for one in found.values():
        assert NEEDED[one["type"]] <= set(one)
        assert one["id"].startswith(f"{one['type']}--")
        assert ID.fullmatch(one["id"])
        assert one["spec_version"] == "2.1"
        for name in ("created", "modified", "published"):
            assert STAMP.fullmatch(one.get(name, "2026-01-01T00:00:00Z"))
        assert one["created"] <= one.get("modified", one["created"])
        assert 0 <= one.get("confidence", 0) <= 100
        for ref in [*one.get("object_refs", ["x"]), *one.get("object_marking_refs", [])]:
            assert ref in found or ref == "x"
    return found


def by_name(found, kind):
    return {
        one.get("name") or one.get("abstract") or one.get("explanation"): one
        for one in found.values()
        if one["type"] == kind
    }


def test_the_bundle_holds_locations_identities_notes_opinions_and_reports(port, written):
    path, told = written(port.casebook, "stix")
    found = objects_of(path)
    assert told.counts == {
        "identities": 2,
        "locations": 2,
        "notes": 5,
        "opinions": 2,
        "reports": 2,
        "markings": 1,
    }
    harbour = by_name(found, "location")["Tartus <b>&amp;"]
    assert (harbour["latitude"], harbour["longitude"], harbour["precision"]) == (34.9, 35.87, 0.0)
    assert (harbour["country"], harbour["labels"]) == ("SY", ["coast guard"])
    moved = by_name(found, "note")["Moved <script>"]
    assert "departure" not in moved["content"]
    assert moved["content"].startswith("other, done: 24 Jan 2026\nFirst")
    guard = by_name(found, "identity")["Guard"]
    assert moved["object_refs"] == [
        harbour["id"],
        by_name(found, "location")["Field"]["id"],
        guard["id"],
    ]
    strict = "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003"
    assert moved["object_marking_refs"] == [strict]
    (extension,) = found[strict]["extensions"].values()
    assert extension == {"extension_type": "property-extension", "tlp_2_0": "amber+strict"}
    vague = by_name(found, "note")["Vague"]
    assert vague["object_refs"] == [by_name(found, "identity")["The north"]["id"]]


def test_confidence_is_that_of_credibility_and_of_likelihood(port, written):
    found = objects_of(written(port.casebook, "stix")[0])
    told, denied = (
        by_name(found, "opinion")[words] for words in ("Two flags fly over the gate.", "None left")
    )
    assert (told["opinion"], told["confidence"]) == ("agree", 70)
    assert (denied["opinion"], "confidence" in denied) == ("disagree", False)
    posture = by_name(found, "note")["Posture: active"]
    assert posture["confidence"] == 70
    judged = by_name(found, "note")["The port is used"]
    assert judged["confidence"] == 85
    assert judged["content"].split("\n") == [
        "The port is used",
        "Likelihood: very likely.",
        "Confidence: low.",
        "One report",
    ]


def test_a_report_names_its_publisher_links_to_the_web_only_and_tells_of_its_events(port, written):
    found = objects_of(written(port.casebook, "stix")[0])
    reports = by_name(found, "report")
    moved = by_name(found, "note")["Moved <script>"]
    assert reports["Ships <leave>"]["external_references"] == [
        {"source_name": "Post", "url": "https://post.example/a?b=1"}
    ]
    assert reports["Ships <leave>"]["published"] == "2026-01-26T00:00:00Z"
    assert reports["Ships <leave>"]["object_refs"] == [moved["id"]]
    assert reports["CON"]["external_references"] == [{"source_name": "Post"}]
    assert reports["CON"]["published"] == reports["CON"]["created"]


def test_the_same_record_has_the_same_id_in_every_export(port, written):
    first = objects_of(written(port.casebook, "stix")[0])
    second = objects_of(written(port.casebook, "stix", "again")[0])
    assert list(first) == list(second)


def test_what_has_no_place_no_grade_and_no_report_is_told_all_the_same(casebook, written):
    editing = an_editing(casebook)
    abroad = a_base(name="Abroad", country="de", names=())
    unknown = a_base(name="Unknown", country="the sea")
    person = an_actor(name="Ada", kind=ActorKind.PERSON)
    band = an_actor(name="Band", kind=ActorKind.ARMED_GROUP, aliases=("B",))
    post, desk = a_source(label="Post"), a_source(label="Desk")
    far = a_report(post, title="Far", published=DateSpan(start_min=-(2**50)), marking=Marking.RED)
    event = an_event(abroad, unknown, title="Event")
    silent = a_note(
        far, event, statement="", stance=Stance.NO_COMMENT, chain=(ChainLink(source=desk.id),)
    )
    alone = a_report(post, title="Alone")
    rejected = an_event(title="Rejected", state=EventState.REJECTED)
    on_it = a_note(alone, rejected, statement="On it")
    editing.apply(
        "Add", abroad, unknown, person, band, post, desk, far, event, silent, alone, rejected, on_it
    )
    editing.apply("Judge", a_posture(unknown))
    found = objects_of(written(casebook, "stix")[0])
    assert list(by_name(found, "location")) == ["Abroad"]
    assert by_name(found, "location")["Abroad"]["country"] == "DE"
    assert "precision" not in by_name(found, "location")["Abroad"]
    classes = {name: one["identity_class"] for name, one in by_name(found, "identity").items()}
    assert classes == {"The north": "system", "Ada": "individual", "Band": "group"}
    assert list(by_name(found, "opinion")) == ["No comment"]
    opinion = by_name(found, "opinion")["No comment"]
    assert (opinion["opinion"], opinion["authors"]) == ("neutral", ["Desk"])
    far_made = by_name(found, "report")["Far"]
    assert far_made["published"] == far_made["created"]
    assert by_name(found, "report")["Alone"]["object_refs"] == [
        by_name(found, "identity")["The north"]["id"]
    ]
    assert by_name(found, "note")["Posture: active"]["content"] == "Posture: active"


@pytest.mark.parametrize("scale", [CREDIBILITY, LIKELIHOOD])
def test_the_scales_rise_with_what_they_say(scale):
    values = list(scale.values())
    assert sorted(values) in (values, values[::-1])
    assert len(scale) == (7 if Likelihood.LIKELY in scale else 5)
    assert Credibility.NOT_JUDGED not in scale
