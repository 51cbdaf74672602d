"""Merging and taking it back, over whatever records refer to each other in whatever way."""

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.record import RecordKind
from desktop.services.casebooks import open_casebook
from desktop.services.merge_conflicts import MergeRefused
from desktop.services.merging import MERGEABLE, Merging, merge_preview
from desktop.store.copies import problems
from desktop.store.references import referring
from tests import strategies
from tests.factories import a_casebook, an_editing
from tests.store.folding_journal import rebuilt, tables

LIVE = {"deleted_at": None}


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    casebook = a_casebook(tmp_path_factory.mktemp("empty"))
    casebook.close()
    return casebook.path.read_bytes()


def several(draw, make, count=3):
    """Draw records of one kind, each made with the ids of those before it."""
    made = []
    for _ in range(count):
        made.append(draw(make([record.id for record in made])))
    return made


@st.composite
def worlds(draw):
    """Draw records that can be merged, all live, and what refers to them, some in the trash."""
    actors = [replace(a, **LIVE) for a in several(draw, strategies.actors)]
    ids = [actor.id for actor in actors]
    bases = several(draw, lambda others: strategies.bases(ids, others))
    sources = several(draw, strategies.sources)
    bases, sources = ([replace(r, **LIVE) for r in records] for records in (bases, sources))
    base_ids, source_ids = ([r.id for r in records] for records in (bases, sources))
    reports = several(draw, lambda others: strategies.reports(source_ids, others))
    reports = [replace(report, **LIVE) for report in reports]
    report_ids = [report.id for report in reports]
    event = draw(strategies.events(base_ids, ids))
    note = draw(strategies.notes(report_ids, [event.id], source_ids))
    links = [
        draw(strategies.links(*draw(st.permutations(source_ids))[:2]))
        for _ in range(draw(st.integers(0, 3)))
    ]
    rest = [
        draw(strategies.postures(base_ids, ids, [note.id])),
        draw(strategies.transfers(event.id, draw(st.sampled_from(base_ids)), [note.id])),
        draw(strategies.agreements(event.id, ids)),
        draw(strategies.attachments(report_ids)),
        draw(strategies.watch_items(event.id, draw(st.sampled_from(base_ids)))),
        draw(strategies.assessments(base_ids, note.id)),
    ]
    mergeable = {
        RecordKind.BASE: base_ids,
        RecordKind.SOURCE: source_ids,
        RecordKind.ACTOR: ids,
        RecordKind.REPORT: report_ids,
    }
    return [*actors, *bases, *sources, *reports, event, note, *links, *rest], mergeable


@settings(max_examples=12)
@given(world=worlds(), kind=st.sampled_from(MERGEABLE), data=st.data())
def test_a_merge_leaves_nothing_behind_and_undo_leaves_no_trace_of_it(empty, world, kind, data):
    folder = Path(tempfile.mkdtemp())
    path = folder / "world.basewatch"
    path.write_bytes(empty)
    casebook = open_casebook(path)
    try:
        editing = an_editing(casebook)
        records, mergeable = world
        editing.apply("Add the world", *records)
        keep, *others = data.draw(st.permutations(mergeable[kind]))
        others = others[: data.draw(st.integers(1, 2))]
        walk(casebook, editing, kind, keep, others)
    finally:
        casebook.close()
        shutil.rmtree(folder)


def walk(casebook, editing, kind, keep, others):
    """Merge, undo, redo; or find that a refusal has changed nothing."""
    before = tables(casebook)
    try:
        preview = merge_preview(editing.inside, kind, keep, others)
    except MergeRefused:
        with pytest.raises(MergeRefused):
            Merging(editing).merge(kind, keep, others)
        assert tables(casebook) == before
        return
    changes = Merging(editing).merge(kind, keep, others)
    after = tables(casebook)
    assert sum(preview.moves.values()) <= len(changes.edited)
    for other in others:
        assert referring(casebook.inside.db, kind, other, live=True) == ()
    assert rebuilt(casebook) == after
    editing.undo()
    assert tables(casebook) == before
    editing.redo()
    assert tables(casebook) == after
    assert [line for line in problems(casebook.inside.db) if "attached" not in line] == []
