"""Digests of drafts: equal where the drafts are, and nowhere else."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.event import ActorRole, EventKind
from desktop.domain.grading import Marking
from desktop.domain.spans import AnchorKind
from desktop.services.importing.days import whole_day
from desktop.services.importing.digests import digest_of
from desktop.services.importing.drafts import (
    ActorDraft,
    ActorPart,
    EventDraft,
    NoteDraft,
    PlacePart,
    ReportDraft,
)

DAY = whole_day(date(2026, 1, 24))
DRAFT = EventDraft(
    title="Two aircraft landed",
    when=replace(DAY, anchor=date(2026, 1, 26), anchor_kind=AnchorKind.PUBLISHED),
    place=PlacePart(name="Hmeimim", lat=35.4, lon=35.9),
    actors=(ActorPart(actor=ActorDraft(name="Guards")),),
    notes=(NoteDraft(report=ReportDraft(publisher="Post", title="Landed"), statement="Two."),),
    tags=("seen",),
)


def test_a_draft_has_the_digest_that_casebooks_know_it_by():
    """Another one would say of every row that came in before that it differs by now."""
    assert digest_of(DRAFT) == "a70b8fafb4b7f7f2"


def test_equal_drafts_have_equal_digests():
    assert digest_of(replace(DRAFT)) == digest_of(DRAFT)
    assert len(digest_of(DRAFT)) == 16


@pytest.mark.parametrize(
    "changed",
    [
        replace(DRAFT, title="Three aircraft landed"),
        replace(DRAFT, when=replace(DRAFT.when, anchor=date(2026, 1, 25))),
        replace(DRAFT, when=replace(DRAFT.when, anchor_kind=AnchorKind.SAID)),
        replace(DRAFT, place=PlacePart(name="Hmeimim", lat=35.4, lon=35.8)),
        replace(DRAFT, place=None),
        replace(DRAFT, kind=EventKind.ARRIVAL),
        replace(DRAFT, marking=Marking.RED),
        replace(DRAFT, private=True),
        replace(DRAFT, tags=("se", "en")),
        replace(DRAFT, actors=(replace(DRAFT.actors[0], role=ActorRole.TARGET),)),
        replace(DRAFT, notes=()),
        replace(DRAFT, title="Two aircraft\ud800 landed"),
    ],
)
def test_whatever_differs_between_drafts_differs_between_digests(changed):
    assert digest_of(changed) != digest_of(DRAFT)
