"""A casebook to work on, and one that is full of records that refer to each other."""

from dataclasses import dataclass

import pytest

from desktop.domain.note import ChainLink
from tests.factories import (
    a_base,
    a_casebook,
    a_note,
    a_posture,
    a_report,
    a_source,
    an_actor,
    an_editing,
    an_event,
)


@pytest.fixture
def casebook(tmp_path):
    opened = a_casebook(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def editing(casebook):
    return an_editing(casebook)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """One record of each kind, saved."""

    actor: object
    base: object
    source: object
    other_source: object
    report: object
    event: object
    note: object
    posture: object


@pytest.fixture
def cast(editing):
    """Save one record of each kind, each referring to those before it."""
    actor, source, other = an_actor(), a_source(), a_source(label="The Herald")
    base = a_base(operator=actor.id)
    report, event = a_report(source), an_event(base)
    note = a_note(report, event, chain=(ChainLink(source=source.id),))
    posture = a_posture(base, notes=(note.id,))
    editing.apply("Add the cast", actor, source, other, base, report, event, note, posture)
    return Cast(
        actor=actor,
        base=base,
        source=source,
        other_source=other,
        report=report,
        event=event,
        note=note,
        posture=posture,
    )
