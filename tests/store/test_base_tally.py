"""The events of a base are counted once: what is kept is always what counting anew tells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.event import EventBase, EventState, Modality
from desktop.queries.bases import base_rows
from desktop.store import base_tally
from desktop.store.base_tally import count, tally_of
from tests.brought import bring
from tests.factories import a_base, a_casebook, an_editing, an_event


@pytest.fixture
def casebook(tmp_path):
    opened = a_casebook(tmp_path)
    yield opened
    opened.close()


def kept(casebook):
    """Return what is kept: how many events each base has, by key."""
    with casebook.transaction() as db:
        return dict(db.execute("SELECT base, events FROM base_tally").fetchall())


def rows(casebook):
    return base_rows(casebook.inside)


def anew(casebook, monkeypatch):
    """Return the same without anything kept."""
    with monkeypatch.context() as patch:
        patch.setattr("desktop.queries.bases.tally_of", lambda _db: base_tally._NOTHING)
        return rows(casebook)


def test_an_import_leaves_every_base_counted(casebook):
    first, second = a_base(name="First"), a_base(name="Second")
    bring(casebook, [first, second, *(an_event(first) for _ in range(3))])
    assert sorted(kept(casebook).values()) == [0, 3]
    assert {row.name: row.events for row in rows(casebook)} == {"First": 3, "Second": 0}


def test_what_is_kept_is_shown_without_counting(casebook):
    bring(casebook, [base := a_base(), an_event(base)])
    with casebook.transaction() as db:
        db.execute("UPDATE base_tally SET events = 77")
    assert rows(casebook)[0].events == 77


def test_views_of_another_moment_or_of_less_rest_on_nothing(casebook):
    reader = casebook.reader()
    assert tally_of(reader.db) == 'main."base_tally"'
    reader.db.execute("CREATE TEMP VIEW event AS SELECT * FROM main.event WHERE 0")
    assert tally_of(reader.db) == base_tally._NOTHING
    reader.close()


def test_a_file_of_an_earlier_version_that_is_looked_at_rests_on_nothing(casebook):
    with casebook.transaction() as db:
        db.execute("DROP TABLE base_tally")
    assert tally_of(casebook.inside.db) == base_tally._NOTHING


def test_where_others_keep_writing_nothing_is_kept(casebook, monkeypatch):
    bring(casebook, [base := a_base(), an_event(base)])
    with casebook.transaction() as db:
        db.execute("DELETE FROM base_tally")
    numbers = iter(range(100))
    monkeypatch.setattr(casebook.journal, "newest", lambda: next(numbers))
    count(casebook)
    assert kept(casebook) == {}


def test_what_cannot_be_kept_spoils_nothing(casebook):
    with casebook.transaction() as db:
        db.execute("DROP TABLE base_tally")
    count(casebook)


DEEDS = st.lists(
    st.tuples(st.sampled_from(("add", "edit", "bin", "undo", "count")), st.integers(0, 5)),
    max_size=12,
)


@given(deeds=DEEDS)
def test_whatever_is_done_the_list_is_as_if_it_were_counted_anew(tmp_path_factory, deeds):
    opened = a_casebook(tmp_path_factory.mktemp("tally"))
    editing = an_editing(opened)
    bases = [a_base(name=f"Base {number}") for number in range(3)]
    bring(opened, [*bases, *(event := [an_event(bases[0]), an_event(bases[1])])])
    patched = pytest.MonkeyPatch()
    for deed, number in deeds:
        base = bases[number % 3]
        if deed == "add":
            editing.apply("Add", an_event(base, modality=list(Modality)[number % 4]))
        elif deed == "edit":
            ends = tuple(EventBase(base=one.id) for one in (base, base, bases[0])[: number % 4])
            state = EventState.REJECTED if number == 5 else EventState.DRAFT
            editing.apply("Edit", an_event(id=event[0].id, bases=ends, state=state))
        elif deed == "bin":
            editing.trash("Bin", event[0])
        elif deed == "undo":
            if editing.undo_label != "Import list.csv":
                editing.undo()
        else:
            count(opened)
        assert rows(opened) == anew(opened, patched)
    opened.close()
