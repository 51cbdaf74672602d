"""Imports into a casebook: the same records as by hand, one undo step, and nothing left over."""

import shutil
import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.queries.search import search
from desktop.services.casebooks import open_casebook
from desktop.store import importing
from desktop.store.families import FAMILIES
from tests.brought import bring
from tests.factories import (
    Clock,
    a_casebook,
    an_editing,
)
from tests.strategies import (
    actors,
    agreements,
    assessments,
    attachments,
    bases,
    briefings,
    events,
    links,
    notes,
    postures,
    reports,
    saved_views,
    sources,
    transfers,
    watch_items,
)

WORDS = ("qamishli", "القامشلي", "report", "kmsl", "'; DROP", "長", "line", "x" * 64)


@pytest.fixture
def casebook(tmp_path):
    opened = a_casebook(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def editing(casebook):
    return an_editing(casebook)


def rows(casebook):
    """Return every row of every table that holds records, keys and all."""
    names = [
        table
        for family in FAMILIES.values()
        for table in (family.table, *(child.table for child in family.children))
    ]
    with casebook.transaction() as db:
        return {
            name: db.execute(f'SELECT * FROM "{name}" ORDER BY 1, 2').fetchall() for name in names
        }


def found(casebook):
    """Return what some searches find, as sets."""
    reader = casebook.inside
    return {word: {(hit.kind, hit.id) for hit in search(reader, word).hits} for word in WORDS}


def index(casebook):
    """Return which words each record has in the index."""
    with casebook.transaction() as db:
        db.execute("CREATE VIRTUAL TABLE temp.vocab USING fts5vocab(main, search_index, instance)")
        said = db.execute(
            "SELECT d.kind, d.record, v.col, v.offset, v.term FROM temp.vocab v"
            " JOIN search_doc d ON d.key = v.doc ORDER BY 1, 2, 3, 4, 5"
        ).fetchall()
        db.execute("DROP TABLE temp.vocab")
    return said


def chain_problems(casebook):
    with casebook.reading() as journal:
        return list(journal.problems())


@st.composite
def everything(draw):
    """Draw a few records of every kind, each after those it refers to."""
    drawn = draw(st.lists(actors(), min_size=1, max_size=2))
    drawn += [draw(actors([drawn[0].id]))]
    people = [one.id for one in drawn]
    first = draw(sources())
    told = [first, draw(sources([first.id]))]
    places = draw(st.lists(bases(people), min_size=1, max_size=2))
    written = [draw(reports([one.id for one in told]))]
    written += [draw(reports([first.id], [written[0].id]))]
    happened = [draw(events([one.id for one in places], people)) for _ in range(2)]
    said = [
        draw(notes([one.id for one in written], [one.id for one in happened], [first.id]))
        for _ in range(2)
    ]
    note_ids = [one.id for one in said]
    return [
        *drawn,
        *told,
        *places,
        *written,
        *happened,
        *said,
        draw(postures([places[0].id], people, note_ids)),
        draw(links(first.id, told[1].id)),
        draw(attachments([written[0].id])),
        draw(transfers(happened[0].id, places[0].id, note_ids)),
        draw(agreements(happened[0].id, people)),
        draw(watch_items(happened[0].id, places[0].id)),
        draw(assessments([places[0].id], note_ids[0])),
        draw(saved_views()),
        draw(briefings()),
    ]


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    casebook = a_casebook(tmp_path_factory.mktemp("empty"))
    casebook.close()
    return casebook.path.read_bytes()


@given(records=everything(), at_once=st.integers(1, 30))
def test_what_is_brought_is_what_would_be_saved_by_hand(empty, records, at_once):
    folder = Path(tempfile.mkdtemp())
    pair = []
    for name in ("hand", "brought"):
        (folder / name).write_bytes(empty)
        pair.append(open_casebook(folder / name))
    hand, brought = pair
    still = Clock(step=timedelta(0))
    an_editing(hand, still).apply("Import", *records)
    size = importing.RECORDS_AT_ONCE
    importing.RECORDS_AT_ONCE = at_once
    bring(brought, records[:7], records[7:], clock=still)
    importing.RECORDS_AT_ONCE = size
    assert rows(brought) == rows(hand)
    assert index(brought) == index(hand)
    assert found(brought) == found(hand)
    before, editing = rows(brought), an_editing(brought)
    assert chain_problems(brought) == []
    editing.undo()
    assert not any(rows(brought).values())
    assert index(brought) == []
    editing.redo()
    assert rows(brought) == before
    assert index(brought) == index(hand)
    editing.undo()
    editing.redo()
    assert rows(brought) == before
    assert chain_problems(brought) == []
    for casebook in pair:
        casebook.close()
    shutil.rmtree(folder)
