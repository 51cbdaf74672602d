"""As recorded at a moment: where it begins, what it costs others, and what goes wrong."""

import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.base import BaseName
from desktop.domain.record import RecordKind
from desktop.queries.as_of import AsRecorded, AsReported, Live, outlook
from desktop.queries.reader import Readers
from desktop.queries.search import search
from desktop.store.as_recorded import last_entry, past_at
from desktop.store.errors import MissingRecord, StoreError
from desktop.store.past_rows import restore
from tests.factories import NOON, Clock, a_base, a_casebook, a_source, an_editing, an_event

BEFORE = NOON - timedelta(seconds=30)


@pytest.fixture
def kept(tmp_path):
    opened = a_casebook(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def readers(kept):
    opened = Readers(kept.reader)
    yield opened
    opened.close()


def names(reader):
    return [name for (name,) in reader.db.execute("SELECT name FROM base ORDER BY key")]


def saved(kept, *names_of_bases):
    """Save one base a minute from noon on, and return an editing that goes on then."""
    editing = an_editing(kept, Clock(step=timedelta(0)))
    for number, name in enumerate(names_of_bases):
        editing = an_editing(kept, Clock(NOON + timedelta(minutes=number), timedelta(0)))
        editing.apply("Add", a_base(name=name))
    return an_editing(kept, Clock(NOON + timedelta(minutes=len(names_of_bases))))


def test_a_save_counts_from_its_own_moment_to_the_millisecond(kept, readers):
    saved(kept, "First", "Second", "Third")
    for after, expected in ((-1, 0), (0, 1), (59_999, 1), (60_000, 2), (120_000, 3), (999_999, 3)):
        readers.look(AsRecorded(NOON + timedelta(milliseconds=after)))
        assert len(names(readers.here())) == expected


def test_a_save_that_goes_on_past_the_moment_does_not_count_by_half(kept):
    saved(kept, "First")
    many = [a_base(name=f"Base {number}") for number in range(3)]
    an_editing(kept, Clock(NOON + timedelta(minutes=1))).apply("Import", *many)
    with kept.transaction() as db:
        db.execute("UPDATE change SET at = REPLACE(at, '12:01:00', '12:01:09') WHERE position = 2")
    reader = kept.reader()
    assert last_entry(reader.db, NOON + timedelta(minutes=1, seconds=3)) == 1
    assert last_entry(reader.db, NOON + timedelta(minutes=2)) == 4
    assert last_entry(reader.db, datetime(2020, 1, 1, tzinfo=UTC)) == 0
    reader.close()


def test_a_journal_may_begin_anywhere(kept):
    saved(kept, "First", "Second", "Third")
    with kept.transaction() as db:
        db.execute("UPDATE change SET seq = seq + 1000 WHERE seq > 1")
    reader = kept.reader()
    assert last_entry(reader.db, NOON + timedelta(seconds=90)) == 1002
    reader.close()


def test_an_empty_casebook_has_an_empty_past(kept, readers):
    readers.look(AsRecorded(NOON))
    assert names(readers.here()) == []


def test_what_was_renamed_is_found_by_the_name_that_it_had(kept, readers):
    editing = saved(kept, "Hmeimim", "Tartus")
    reader = kept.reader()
    hmeimim = next(
        kept.records.get(RecordKind.BASE, one)
        for (one,) in reader.db.execute("SELECT id FROM base WHERE name = 'Hmeimim'").fetchall()
    )
    reader.close()
    editing.apply("Rename", replace(hmeimim, name="Latakia"))
    editing.trash("Delete", replace(hmeimim, name="Latakia"))
    assert search(readers.here(), "Hmeimim").hits == ()
    readers.look(AsRecorded(NOON + timedelta(seconds=90)))
    assert [hit.title for hit in search(readers.here(), "Hmeimim").hits] == ["Hmeimim"]
    assert search(readers.here(), "Latakia").hits == ()
    assert [hit.title for hit in search(readers.here(), "Tartus").hits] == ["Tartus"]
    assert readers.here().current(RecordKind.BASE, hmeimim.id).name == "Latakia"


def test_what_lay_in_the_trash_is_not_found(kept, readers):
    editing = saved(kept)
    base = a_base(name="Hmeimim")
    editing.apply("Add", base)
    editing.trash("Delete", base)
    then = NOON + timedelta(seconds=20)
    later = an_editing(kept, Clock(NOON + timedelta(seconds=60)))
    later.apply("Restore", replace(base, name="Hmeimim two", deleted_at=None))
    readers.look(AsRecorded(then))
    assert search(readers.here(), "Hmeimim").hits == ()


def test_what_was_undone_since_is_there_again_in_its_order(kept, readers):
    editing = saved(kept)
    editing.apply("Add", a_base(name="First"))
    editing.apply("Add", a_base(name="Second"))
    then = NOON + timedelta(seconds=20)
    later = an_editing(kept, Clock(NOON + timedelta(minutes=1)))
    later.undo()
    later.undo()
    later.apply("Add", a_base(name="Third"))
    readers.look(AsRecorded(then))
    assert names(readers.here()) == ["First", "Second"]
    assert [hit.title for hit in search(readers.here(), "Second").hits] == ["Second"]
    assert search(readers.here(), "Third").hits == ()


def test_a_list_that_changed_alone_is_laid_back(kept, readers):
    saved(kept)
    base = a_base(names=(BaseName(name="Kamishli"),))
    an_editing(kept, Clock(step=timedelta(0))).apply("Add", base)
    an_editing(kept, Clock(step=timedelta(0))).apply("Edit", replace(base, names=()))
    with kept.transaction() as db:
        db.execute("UPDATE change SET at = REPLACE(at, '12:00', '12:09') WHERE seq = 2")
    readers.look(AsRecorded(NOON))
    assert readers.here().get(RecordKind.BASE, base.id).names == base.names


def test_the_history_ends_at_the_moment(kept, readers):
    saved(kept, "First", "Second")
    readers.look(AsRecorded(NOON))
    assert readers.here().db.execute("SELECT COUNT(*) FROM change").fetchone() == (1,)


def test_each_thread_sees_the_moment_until_somebody_looks_at_another(kept, readers):
    saved(kept, "First", "Second")
    answers = []

    def ask():
        answers.append(names(readers.here()))

    for moment in (AsRecorded(NOON), Live(), AsRecorded(BEFORE), AsReported(NOON.date())):
        readers.look(moment)
        assert readers.moment == moment
        here = names(readers.here())
        thread = threading.Thread(target=ask)
        thread.start()
        thread.join()
        assert answers.pop() == here
    assert names(readers.here()) == ["First", "Second"]


def test_a_reader_at_hand_stays_good_when_another_moment_is_looked_at(kept, readers):
    saved(kept, "First", "Second")
    readers.look(AsRecorded(NOON))
    reader = readers.here()
    elsewhere = threading.Thread(target=lambda: readers.look(Live()))
    elsewhere.start()
    elsewhere.join()
    assert names(reader) == ["First"]
    assert names(readers.here()) == ["First", "Second"]


def test_a_reader_closed_with_all_others_is_opened_anew(kept, readers):
    saved(kept, "First")
    readers.look(AsRecorded(NOON))
    assert names(readers.here()) == ["First"]
    readers.close()
    assert names(readers.here()) == ["First"]


def test_a_save_of_another_program_does_not_change_what_is_seen(kept, readers):
    editing = saved(kept, "First", "Second")
    readers.look(AsRecorded(NOON))
    assert names(readers.here()) == ["First"]
    editing.apply("Add", a_base(name="Third"), an_event())
    assert names(readers.here()) == ["First"]
    assert readers.here().db.execute("SELECT COUNT(*) FROM event").fetchone() == (0,)


def test_how_far_it_is_is_told_and_ends_at_the_whole(kept, readers):
    editing = saved(kept, "First", "Second")
    base = kept.records.get(RecordKind.BASE, one_id(kept))
    editing.apply("Rename", replace(base, name="Other"))
    told = []
    readers.look(AsRecorded(NOON), lambda done, total: told.append((done, total)))
    assert [done for done, _total in told] == sorted(done for done, _total in told)
    assert len({total for _done, total in told}) == 1
    assert told[-1][0] <= told[-1][1]


def test_cancelling_leaves_what_was_looked_at(kept, readers):
    saved(kept, "First", "Second")
    reader = readers.here()

    def cancel(done, total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        readers.look(AsRecorded(NOON), cancel)
    assert readers.moment == Live()
    assert readers.here() is reader


def test_a_damaged_journal_is_told_in_a_sentence_and_changes_nothing(kept, readers):
    saved(kept, "First", "Second")
    with kept.transaction() as db:
        db.execute("ALTER TABLE change RENAME COLUMN record_id TO lost")
    with pytest.raises(StoreError):
        readers.look(AsRecorded(NOON))
    assert readers.moment == Live()
    with kept.transaction() as db:
        db.execute("ALTER TABLE change RENAME COLUMN lost TO record_id")
    reader = kept.reader()
    past = past_at(reader, NOON, lambda done, total: None)
    with pytest.raises(StoreError):
        past.show(reader)
    past.close()
    reader.close()


def test_a_file_that_cannot_be_read_any_more_is_told_in_a_sentence(kept):
    saved(kept, "First", "Second")
    closed = Readers(lambda: shut(kept.reader()))
    closed.look(AsReported(NOON.date()))
    with pytest.raises(StoreError):
        closed.here()
    closed.close()
    recorded = outlook(AsRecorded(NOON), kept.reader)
    with pytest.raises(StoreError):
        recorded.is_current(shut(kept.reader()))
    recorded.close()


def test_a_reference_to_what_is_nowhere_is_refused(kept):
    saved(kept, "First")
    reader = kept.reader()
    past = past_at(reader, BEFORE, lambda done, total: None)
    other = kept.reader()
    before = {(RecordKind.BASE, "x"): {"operator": "nobody"}}
    with pytest.raises(MissingRecord, match="actor"):
        restore(other.db, past._keeper, (RecordKind.BASE,), before, lambda share: None)
    other.close()
    reader.close()
    past.close()


def test_kinds_that_no_search_finds_are_laid_back_too(kept, readers):
    editing = saved(kept)
    first, second = a_source(), a_source(label="Other")
    editing.apply("Add", first, second)
    then = NOON + timedelta(seconds=20)
    an_editing(kept, Clock(NOON + timedelta(minutes=1))).apply("Grade", replace(first, country="x"))
    readers.look(AsRecorded(then))
    assert readers.here().get(RecordKind.SOURCE, first.id).country == ""


def one_id(kept):
    reader = kept.reader()
    (found,) = reader.db.execute("SELECT id FROM base ORDER BY key LIMIT 1").fetchone()
    reader.close()
    return found


def shut(reader):
    reader.close()
    return reader
