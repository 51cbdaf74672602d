"""Hypothesis casebooks: some records of every kind that refer to each other, as fields."""

from contextlib import closing

from hypothesis import strategies as st

from desktop.store.changes import Group, GroupKind, Write
from desktop.store.families import FAMILIES, family_of
from desktop.store.streaming import all_fields
from tests import strategies
from tests.factories import AUTHOR, NOON, an_id

_NOON = NOON.isoformat(timespec="microseconds")
STAMPS = {"created_at": _NOON, "updated_at": _NOON}


@st.composite
def casebooks(draw, **common):
    """Draw records of every kind, each after those it refers to; ``common`` fields are set so."""
    kept = []

    def some(strategy, least=1, most=2):
        found = draw(st.lists(strategy, min_size=least, max_size=most, unique_by=lambda r: r.id))
        kept.extend(found)
        return [one.id for one in found]

    actors = some(strategies.actors())
    actors += some(strategies.actors(actors), 0)
    bases = some(strategies.bases(actors))
    bases += some(strategies.bases(actors, bases), 0)
    sources = some(strategies.sources(), 2)
    reports = some(strategies.reports(sources))
    events = some(strategies.events(bases, actors))
    notes = some(strategies.notes(reports, events, sources))
    some(strategies.postures(bases, actors, notes), 0)
    some(strategies.links(*sources[:2]), 0)
    some(strategies.attachments(reports), 0)
    some(strategies.transfers(events[0], bases[0], notes), 0)
    some(strategies.agreements(events[0], actors), 0)
    some(strategies.watch_items(events[0], bases[0]), 0)
    some(strategies.assessments(bases, notes[0]), 0)
    some(strategies.saved_views(), 0)
    some(strategies.briefings(), 0)
    return [
        Write(
            kind=family_of(one).kind,
            record_id=one.id,
            fields=family_of(one).fields(one) | STAMPS | common,
        )
        for one in kept
    ]


def keep(casebook, writes):
    """Put fields into a casebook as they are."""
    group = Group(group_id=an_id(), save_id="", kind=GroupKind.EDIT, target="", label="Put")
    casebook.save(group, lambda: writes, AUTHOR, NOON)


def tables(casebook):
    """Return the fields of every record of a casebook, by kind and id."""
    with closing(casebook.reader()) as reader:
        return {kind: dict(all_fields(reader.db, kind)) for kind in FAMILIES}
