"""Exports of small casebooks, and what is read back from them."""

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from desktop.domain.assessment import Assessment
from desktop.domain.base import BaseKind, BaseName, PlacePrecision
from desktop.domain.event import BaseRole, EventActor, EventBase, EventState
from desktop.domain.grading import Confidence, Credibility, Likelihood, Marking, Reliability
from desktop.domain.note import Stance
from desktop.domain.source import SourceKind
from desktop.domain.spans import DateSpan
from desktop.services.exporting.export import export
from desktop.services.exporting.wish import Format, Wish
from tests.factories import (
    PUBLISHED,
    a_base,
    a_casebook,
    a_note,
    a_posture,
    a_report,
    a_source,
    an_actor,
    an_editing,
    an_event,
    an_id,
    since,
)

NOW = datetime(2026, 1, 27, 12, tzinfo=UTC)


@pytest.fixture
def casebook(tmp_path):
    opened = a_casebook(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def written(tmp_path):
    """Return what exports a casebook in a format, and gives the file and what was told of it."""

    def write(casebook, form, name="out", **wish):
        target = tmp_path / name
        told = export(casebook.reader, Wish(format=Format(form), **wish), target, NOW)
        return target, told

    return write


@dataclass(frozen=True, slots=True, kw_only=True)
class Port:
    """A casebook with two bases that have a place, one that has none, and events of each sort."""

    casebook: object
    port: object
    field: object
    nowhere: object
    moved: object
    since: object
    vague: object


@pytest.fixture
def port(casebook):
    """Save what every format has to tell, odd text among it."""
    harbour = a_base(
        name="Tartus <b>&amp;",
        kind=BaseKind.NAVAL_BASE,
        lat=34.9,
        lon=35.87,
        precision=PlacePrecision.EXACT,
        country="SY",
        names=(BaseName(name="طرطوس"),),
        tags=("coast guard",),
    )
    field = a_base(name="Field", lat=37.0, lon=41.2, stale_after_days=10)
    nowhere = a_base(name="Nowhere", kind=BaseKind.DEPOT)
    guard = an_actor(name="Guard")
    post = a_source(
        label="Post", reliability=Reliability.B, reliability_reason="known", kind=SourceKind.OUTLET
    )
    report = a_report(post, title="Ships <leave>", url="https://post.example/a?b=1")
    undated = a_report(post, title="CON", url="javascript:alert(1)", published=None)
    ends = (
        EventBase(base=harbour.id, role=BaseRole.FROM),
        EventBase(base=field.id, role=BaseRole.TO),
        EventBase(place="the sea", role=BaseRole.NEAR),
    )
    moved = an_event(
        title="Moved <script>",
        bases=ends,
        summary="First\nSecond <img src=x>",
        actors=(EventActor(actor=guard.id),),
        tags=("convoy",),
        marking=Marking.AMBER_STRICT,
    )
    lasting = an_event(field, title="Since", when=since())
    vague = an_event(nowhere, title="Vague", when=DateSpan(words="some day"))
    rejected = an_event(harbour, title="Rejected", state=EventState.REJECTED)
    told = a_note(report, moved, credibility=Credibility(2), quote="Ships left")
    denied = a_note(undated, moved, stance=Stance.AGAINST, statement="None left")
    editing = an_editing(casebook)
    editing.apply(
        "Add", harbour, field, nowhere, guard, post, report, undated, moved, lasting, vague,
        rejected, told, denied, a_posture(harbour, likelihood=Likelihood.LIKELY, basis="Pictures"),
        Assessment(
            id=an_id(), set_on=PUBLISHED, judgement="The port is used", bases=(harbour.id,),
            likelihood=Likelihood.VERY_LIKELY, confidence=Confidence.LOW, basis="One report",
        ),
    )  # fmt: skip
    return Port(
        casebook=casebook,
        port=harbour,
        field=field,
        nowhere=nowhere,
        moved=moved,
        since=lasting,
        vague=vague,
    )
