"""A STIX 2.1 bundle: bases as locations, actors as identities, what is told as notes and opinions.

An event is a note about the locations of its bases; what a report says about it is an opinion on
that note, with the confidence of its credibility; a judgement is a note with the confidence of its
likelihood. Nothing is made an indicator, a threat or an infrastructure of anybody.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from desktop.domain.actor import ActorKind
from desktop.domain.base import RADIUS_M, PlacePrecision
from desktop.domain.event import EventState
from desktop.domain.grading import Credibility, Likelihood
from desktop.domain.note import Stance
from desktop.domain.record import RecordKind
from desktop.domain.span_echo import echo, iso_instant
from desktop.domain.spans import day_of
from desktop.queries.exported_notes import events_of
from desktop.services.exporting.stix_objects import (
    CREDIBILITY,
    LIKELIHOOD,
    Object,
    Objects,
    instant,
    stix_id,
)
from desktop.services.exporting.wish import Counts, Outgoing
from desktop.store.columns import Span
from desktop.store.streaming import all_fields

Fields = Object


def write_stix(target: Path, outgoing: Outgoing) -> Counts:
    """Write the bundle, one object a line.

    Raises:
        OSError: Where it cannot be written.
        DatabaseFailure: Where the casebook cannot be read.
    """
    counts: Counter[str] = Counter()
    bundle = stix_id("bundle", f"{outgoing.casebook_id} {outgoing.head}")
    between = "\n"
    with target.open("w", encoding="utf-8", newline="\n") as file:
        file.write(f'{{"type":"bundle","id":"{bundle}","objects":[')
        for made in _Bundle(outgoing).objects():
            file.write(
                between
                + json.dumps(made, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
            )
            between = ",\n"
            counts[_PLURALS[made["type"]]] += 1
        file.write("\n]}\n")
    return counts


class _Bundle:
    """Makes the objects of one bundle from what it may see."""

    def __init__(self, outgoing: Outgoing) -> None:
        self._outgoing = outgoing
        self._reader = outgoing.public.reader
        self._made = Objects(outgoing.casebook_id, outgoing.marking)
        self._placed: set[str] = set()
        self._rejected: set[str] = set()
        self._labels: dict[str, str] = {}

    def objects(self) -> Iterator[Object]:
        """Yield them, those that others refer to first."""
        yield self._author()
        yield from self._outgoing.watched(self._of_records())
        yield from self._made.markings()

    def _of_records(self) -> Iterator[Object]:
        makers: tuple[tuple[RecordKind, Callable[[Fields], Object | None]], ...] = (
            (RecordKind.ACTOR, self._actor),
            (RecordKind.BASE, self._base),
            (RecordKind.SOURCE, self._source),
            (RecordKind.EVENT, self._event),
            (RecordKind.NOTE, self._opinion),
            (RecordKind.REPORT, self._report),
            (RecordKind.POSTURE, self._posture),
            (RecordKind.ASSESSMENT, self._assessment),
        )
        for kind, make in makers:
            for record_id, fields in all_fields(self._reader.db, kind):
                made = make(fields | {"id": record_id})
                if made is not None:
                    yield made

    def _author(self) -> Object:
        now = f"{self._outgoing.now.replace(tzinfo=None).isoformat(timespec='milliseconds')}"
        return {
            "type": "identity",
            "spec_version": "2.1",
            "id": self._made.author,
            "created": instant(now),
            "modified": instant(now),
            "name": self._outgoing.title,
            "identity_class": "system",
        }

    def _actor(self, actor: Fields) -> Object:
        return self._made.made(
            "identity",
            actor,
            {
                "name": actor["name"],
                "identity_class": _CLASSES.get(actor["kind"], "organization"),
                "description": ", ".join(one["name"] for one in actor["aliases"]),
            },
        )

    def _base(self, base: Fields) -> Object | None:
        """Return the location of a base; one of which no place is known at all has none."""
        code = base["country"] if _is_code(base["country"]) else ""
        if base["lat"] is None and not code:
            return None
        self._placed.add(base["id"])
        is_placed = base["lat"] is not None
        precision = RADIUS_M[PlacePrecision(base["precision"])]
        names = [base["name"], *(one["name"] for one in base["names"])]
        return self._made.made(
            "location",
            base,
            {
                "name": base["name"],
                "description": "\n".join(filter(None, [", ".join(names), base["summary"]])),
                "latitude": base["lat"],
                "longitude": base["lon"],
                "precision": precision if is_placed else None,
                "country": code.upper(),
                "labels": [one["name"] for one in base["tags"]],
            },
        )

    def _source(self, source: Fields) -> None:
        """Remember what a source is called: it is named where it speaks, and is no object."""
        self._labels[source["id"]] = source["label"]

    def _event(self, event: Fields) -> Object | None:
        if event["state"] == EventState.REJECTED:
            self._rejected.add(event["id"])
            return None
        span = _WHEN.from_json(event["when"])
        assert span is not None, "an event has a span"
        told = [f"{event['kind']}, {event['modality']}: {echo(span)}", event["summary"]]
        actors = [stix_id("identity", one["actor"]) for one in event["actors"]]
        return self._made.made(
            "note",
            event,
            {
                "abstract": event["title"],
                "content": "\n".join(filter(None, told)),
                "object_refs": self._about(one["base"] for one in event["bases"]) + actors,
                "labels": [one["name"] for one in event["tags"]],
            },
        )

    def _opinion(self, note: Fields) -> Object | None:
        if note["event"] in self._rejected:
            return None
        chain = note["chain"]
        return self._made.made(
            "opinion",
            note,
            {
                "opinion": _OPINIONS.get(note["stance"], "neutral"),
                "explanation": note["statement"] or note["quote"] or "No comment",
                "authors": [self._labels[chain[-1]["source"]]] if chain else [],
                "object_refs": [stix_id("note", note["event"])],
                "confidence": CREDIBILITY.get(Credibility(note["credibility"])),
            },
        )

    def _report(self, report: Fields) -> Object:
        told = [stix_id("note", one) for one in events_of(self._reader, report["id"])]
        link = {"source_name": self._labels[report["publisher"]]}
        if report["url"].lower().startswith(("http://", "https://")):
            link["url"] = report["url"]
        published = (report["published"] or {}).get("start_min")
        is_known = published is not None and day_of(published) is not None
        return self._made.made(
            "report",
            report,
            {
                "name": report["title"],
                "published": iso_instant(published) if is_known else instant(report["created_at"]),
                "external_references": [link],
                "object_refs": told or [self._made.author],
                "labels": [one["name"] for one in report["tags"]],
            },
        )

    def _posture(self, posture: Fields) -> Object:
        return self._judgement(posture, f"Posture: {posture['state']}", [posture["base"]])

    def _assessment(self, one: Fields) -> Object:
        return self._judgement(one, one["judgement"], [base["base"] for base in one["bases"]])

    def _judgement(self, judged: Fields, says: str, bases: list[str]) -> Object:
        """Return a judgement; how sure it is stands in a line apart from how likely."""
        likelihood, confidence = judged["likelihood"], judged["confidence"]
        lines = [
            says,
            f"Likelihood: {likelihood}." if likelihood else "",
            f"Confidence: {confidence}." if confidence else "",
            judged["basis"],
        ]
        return self._made.made(
            "note",
            judged,
            {
                "abstract": says,
                "content": "\n".join(filter(None, lines)),
                "object_refs": self._about(bases),
                "confidence": LIKELIHOOD[Likelihood(likelihood)] if likelihood else None,
            },
        )

    def _about(self, bases: Iterable[str | None]) -> list[str]:
        """Return the locations of bases; the casebook itself where none of them has one."""
        found = [stix_id("location", base) for base in bases if base in self._placed and base]
        return list(dict.fromkeys(found)) or [self._made.author]


def _is_code(country: str) -> bool:
    return len(country) == 2 and country.isascii() and country.isalpha()


_WHEN = Span("when")
_PLURALS = {
    "identity": "identities",
    "location": "locations",
    "note": "notes",
    "opinion": "opinions",
    "report": "reports",
    "marking-definition": "markings",
}
_CLASSES = {ActorKind.PERSON.value: "individual", ActorKind.ARMED_GROUP.value: "group"}
_OPINIONS = {Stance.SUPPORTS.value: "agree", Stance.AGAINST.value: "disagree"}
