"""Imports into a casebook: the same records as by hand, one undo step, and nothing left over."""

import shutil
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.base import BaseName
from desktop.domain.record import RecordKind
from desktop.queries.external_ids import ExternalId, known_ids
from desktop.queries.history import Deed, history, journal_lines
from desktop.queries.search import search
from desktop.services.casebooks import open_casebook
from desktop.services.importing.committing import ImportCancelled, ImportKept
from desktop.store import importing
from desktop.store.copies import problems
from desktop.store.errors import CasebookReadOnly, MissingRecord, StoreError, UndoRefused
from desktop.store.families import FAMILIES
from tests.brought import ABatch, bring, bring_all
from tests.factories import (
    NOON,
    Clock,
    a_base,
    a_casebook,
    a_note,
    a_report,
    a_source,
    an_actor,
    an_editing,
    an_event,
)
from tests.store.folding_journal import tables
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
from tests.timeline_of import seen

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


# Each example is two casebooks with records of every kind, saved, undone and done again.
@settings(max_examples=12)
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


def cast():
    """Return a source, a base, a report, an event and a note, each after those it refers to."""
    source, base = a_source(), a_base(names=(BaseName(name="Kamishly"),))
    report, event = a_report(source, text="Planes left."), an_event(base, tags=("flags",))
    return source, base, report, event, a_note(report, event)


def test_an_import_is_one_save_with_its_records_counted_and_the_first_of_them_named(
    casebook, editing
):
    editing.apply("Begin", a_base())
    records = cast()
    changes = bring(casebook, records[:2], records[2:], label="Import list.csv")
    assert changes.label == editing.undo_label == "Import list.csv"
    assert (changes.added, changes.edited, changes.removed) == (frozenset(),) * 3
    assert changes.concerns(RecordKind.EVENT)
    assert not changes.concerns(RecordKind.WATCH)
    line, *_earlier = journal_lines(casebook.inside, 9)
    assert (line.label, line.who) == ("Import list.csv", "Ada")
    assert line.touched == "1 base, 1 source, 1 report, 1 event, 1 source note"
    assert [name for _kind, _id, name in line.records] == [
        "Daily Post",
        "Qamishli Airport",
        "Planes leave the north",
    ]


def test_undo_and_redo_of_an_import_tell_the_window_what_kinds_came_and_went(casebook, editing):
    bring(casebook, cast())
    told = []
    editing.subscribe(told.append)
    editing.undo()
    editing.redo()
    for changes in told:
        assert changes.many == {
            *(RecordKind.SOURCE, RecordKind.BASE, RecordKind.REPORT),
            *(RecordKind.EVENT, RecordKind.NOTE),
        }
    assert [line.touched for line in journal_lines(casebook.inside, 9)] == [
        "1 base, 1 source, 1 report, 1 event, 1 source note"
    ] * 3


def test_the_history_of_a_record_tells_how_it_came_went_and_came_again(casebook, editing):
    source, base, report, event, note = cast()
    bring(casebook, [source, base, report, event, note, an_event(base)])
    editing.undo()
    editing.redo()
    editing.apply("Edit event", replace(event, title="Flags gone"))
    changed, again, gone, added = history(casebook.inside, RecordKind.EVENT, event.id)
    assert [line.deed for line in (added, gone, again, changed)] == [
        Deed.ADDED,
        Deed.TAKEN_OUT,
        Deed.ADDED,
        Deed.CHANGED,
    ]
    assert added.label == "Import list.csv"
    named = {one.field: one.after for one in added.fields}
    assert named["title"] == "Flags seen"
    assert {one.field: one.before for one in gone.fields}["title"] == "Flags seen"


def test_a_record_by_hand_that_got_the_key_of_one_taken_back_has_its_own_history(casebook, editing):
    bring(casebook, [an_event()])
    editing.undo()
    mine = an_event(title="Mine")
    editing.apply("Add event", mine)
    (line,) = history(casebook.inside, RecordKind.EVENT, mine.id)
    assert line.label == "Add event"


def test_a_record_that_is_there_is_changed_in_the_same_undo_step(casebook, editing):
    source, base, *rest = cast()
    clock = Clock(NOON + timedelta(days=1))
    editing.apply("Begin", source, base)
    before = tables(casebook)
    bring(casebook, [replace(base, name="Kamishly"), source, *rest], clock=clock)
    kept = casebook.records.get(RecordKind.BASE, base.id)
    assert kept.name == "Kamishly"
    assert kept.created_at < NOON + timedelta(days=1) <= kept.updated_at
    assert [line.deed for line in history(casebook.inside, RecordKind.BASE, base.id)] == [
        Deed.CHANGED,
        Deed.ADDED,
    ]
    assert journal_lines(casebook.inside, 1)[0].touched == (
        "1 base, 1 report, 1 event, 1 source note"
    )
    after = tables(casebook)
    editing.undo()
    assert tables(casebook) == before
    editing.redo()
    assert tables(casebook) == after
    assert chain_problems(casebook) == []


def test_a_record_that_comes_again_within_one_import_is_changed_by_what_came_later(
    casebook, editing, monkeypatch
):
    monkeypatch.setattr(importing, "RECORDS_AT_ONCE", 1)
    base = a_base()
    bring(casebook, [base, replace(base, name="Later")])
    assert casebook.records.get(RecordKind.BASE, base.id).name == "Later"
    editing.undo()
    assert tables(casebook) == {}
    editing.redo()
    assert casebook.records.get(RecordKind.BASE, base.id).name == "Later"


def test_rows_are_known_again_while_their_records_are_there(casebook, editing):
    event = an_event()
    one = ExternalId(origin="list", external="7", kind=RecordKind.EVENT, record=event.id)
    bring_all(casebook, [ABatch([event]), ABatch([], [one])])
    assert known_ids(casebook.inside, "list", ["7"]) == {"7": (one,)}
    editing.undo()
    assert known_ids(casebook.inside, "list", ["7"]) == {}
    editing.redo()
    assert known_ids(casebook.inside, "list", ["7"]) == {"7": (one,)}


def test_an_import_of_nothing_is_no_save(casebook, editing):
    bring(casebook)
    assert editing.undo_label is None
    assert journal_lines(casebook.inside, 9) == ()


def test_what_an_import_brought_cannot_be_taken_back_once_it_was_changed_or_is_used(
    casebook, editing
):
    source, base, *rest = cast()
    bring(casebook, [source, base, *rest])
    event = an_event(base)
    editing.apply("Add event", event)
    with casebook.transaction() as db:
        db.execute("UPDATE change SET position = 9 WHERE label = 'Add event'")
    with pytest.raises(UndoRefused, match="something that was added since refers to it"):
        editing.undo()
    with casebook.transaction() as db:
        db.execute("DELETE FROM event_base WHERE owner = 2")
        db.execute("UPDATE event SET title = 'x' WHERE key = 1")
    with pytest.raises(UndoRefused, match="changed since"):
        editing.undo()
    with casebook.transaction() as db:
        db.execute("DELETE FROM source_note")
    with pytest.raises(UndoRefused, match="changed since"):
        editing.undo()


class Cancelling:
    """Cancels an import the so-manieth time it is asked."""

    def __init__(self, at, meanwhile=lambda: None) -> None:
        self.left = at
        self.meanwhile = meanwhile

    def __call__(self) -> bool:
        self.left -= 1
        if self.left == 0:
            self.meanwhile()
        return self.left == 0


@pytest.mark.parametrize("at", range(1, 8))
def test_a_cancelled_import_leaves_nothing_whenever_that_was(casebook, editing, monkeypatch, at):
    monkeypatch.setattr(importing, "RECORDS_AT_ONCE", 1)
    source, base, report, event, note = cast()
    editing.apply("Begin", source, base)
    before, saves = rows(casebook), journal_lines(casebook.inside, 9)
    ids = [ExternalId(origin="list", external="7", kind=RecordKind.EVENT, record=event.id)]
    with pytest.raises(ImportCancelled, match="as it was before"):
        bring_all(
            casebook,
            [ABatch([replace(base, name="Kamishly"), report]), ABatch([event, note], ids)],
            is_cancelled=Cancelling(at),
        )
    now = rows(casebook)
    for table in ("base", "event", "report", "source_note", "event_base"):
        assert without_times(now[table]) == without_times(before[table])
    assert journal_lines(casebook.inside, 9) == saves
    assert editing.undo_label == "Begin"
    assert known_ids(casebook.inside, "list", ["7"]) == {}
    assert not [path for path in casebook.path.parent.iterdir() if "import" in path.name]
    with casebook.transaction() as db:
        assert problems(db) == ()
        assert db.execute("SELECT COUNT(*) FROM change_content").fetchone() == (0,)
        assert db.execute("SELECT COUNT(*) FROM unfinished_import").fetchone() == (0,)
    assert history(casebook.inside, RecordKind.EVENT, event.id) == ()
    bring(casebook, [report, event, note])
    editing.undo()
    editing.undo()
    assert tables(casebook) == {}


def without_times(found):
    return [(row[1], *row[5:]) for row in found]


def test_what_somebody_uses_already_is_kept_as_an_import_in_part(casebook, editing, monkeypatch):
    monkeypatch.setattr(importing, "RECORDS_AT_ONCE", 1)
    base, other = a_base(), a_base(name="Other")
    mine = an_event(base)

    def meanwhile():
        editing.apply("Add event", mine)

    with pytest.raises(ImportKept, match="in use already"):
        bring(casebook, [base, other], is_cancelled=Cancelling(4, meanwhile))
    assert {name for _kind, name in tables(casebook)} == {base.id, mine.id}
    assert chain_problems(casebook) == []
    assert editing.undo_label == "Import list.csv (in part)"
    assert journal_lines(casebook.inside, 1)[0].touched == "1 base"
    with pytest.raises(UndoRefused):
        editing.undo()
    editing.trash("Delete", mine)
    with casebook.transaction() as db:
        db.execute("DELETE FROM event_base")
        db.execute("UPDATE change SET position = 9 WHERE label IN ('Delete', 'Add event')")
    editing.undo()
    assert {name for _kind, name in tables(casebook)} == {mine.id}
    editing.redo()
    assert {name for _kind, name in tables(casebook)} == {base.id, mine.id}


def test_an_import_that_fails_leaves_nothing_and_says_why(casebook, editing, monkeypatch):
    monkeypatch.setattr(importing, "RECORDS_AT_ONCE", 1)
    base = a_base()
    with pytest.raises(MissingRecord, match="The base that this refers to is gone"):
        bring(casebook, [base, an_event(a_base())])
    assert tables(casebook) == {}
    with pytest.raises(StoreError, match="too far off"):
        bring(
            casebook, [a_base(stale_after_days=1), replace(a_base(), lat=1.0, lon=1.0)], [far_off()]
        )
    assert tables(casebook) == {}
    assert editing.undo_label is None


def far_off():
    return an_event(when=replace(an_event().when, start_min=-(1 << 70)))


def test_where_not_even_that_can_be_taken_back_the_next_opening_makes_a_save_of_it(
    casebook, monkeypatch
):
    monkeypatch.setattr(importing, "RECORDS_AT_ONCE", 1)
    base = a_base()

    def fails(_self):
        raise StoreError("The disk is full.")

    monkeypatch.setattr(importing.Importing, "give_up", fails)
    with pytest.raises(ImportKept, match="could not be taken back: The disk is full"):
        bring(casebook, [base, an_event(a_base())])
    casebook.close()
    again = open_casebook(casebook.path)
    assert {name for _kind, name in tables(again)} == {base.id}
    editing = an_editing(again)
    assert editing.undo_label == "Import list.csv (broken off)"
    editing.undo()
    assert tables(again) == {}
    again.close()


def test_a_casebook_that_can_only_be_looked_at_takes_no_import(casebook):
    looking = open_casebook(casebook.path, look_only="Only to look at.")
    with pytest.raises(CasebookReadOnly, match="Only to look at"):
        bring(looking, [a_base()])
    looking.close()
    assert not [path for path in casebook.path.parent.iterdir() if "import" in path.name]


def test_progress_tells_how_many_records_are_in(casebook, monkeypatch):
    monkeypatch.setattr(importing, "RECORDS_AT_ONCE", 2)
    told = []
    bring(casebook, cast(), progress=told.append)
    # The first transactions are short, and the next longer as far as that takes no time.
    assert told == sorted(set(told))
    assert told[0] < told[-1] == 5


def test_the_timeline_shows_what_was_brought_and_taken_back(casebook, editing):
    records = cast()
    bring(casebook, records)
    assert seen(casebook.inside).titles == ["Flags seen"]
    editing.undo()
    assert seen(casebook.inside).titles == []


def test_actors_are_found_by_their_other_names(casebook):
    bring(casebook, [an_actor(aliases=("Haras",)), an_actor(name="Second")])
    for word in ("haras", "coastal", "second"):
        assert len(search(casebook.inside, word).hits) == 1
