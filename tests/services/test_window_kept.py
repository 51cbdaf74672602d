"""What the window remembers of an encrypted casebook stays in it, outside the journal."""

import pytest

from desktop.services.casebooks import create_casebook, open_casebook
from desktop.services.window_kept import WindowKept
from desktop.store.key import Key
from tests.factories import NOON, a_base, an_editing

KEY = Key(b"k" * 32, b"s" * 16)
PANELS = {"filters": {"words": "القامشلي, \ud83d"}, "selection": {"event": "01"}}


@pytest.fixture
def casebook(tmp_path):
    made = create_casebook(tmp_path / "north.basewatch", "The north", NOON, key=KEY)
    yield made
    made.close()


def test_it_is_there_again_when_the_casebook_opens_next(casebook):
    assert WindowKept(casebook).load() == {}
    WindowKept(casebook).save(PANELS)
    WindowKept(casebook).save(PANELS | {"selection": {}})
    casebook.close()
    again = open_casebook(casebook.path, key=KEY)
    assert WindowKept(again).load() == {
        "filters": {"words": "القامشلي, ?"},
        "selection": {},
    }
    assert an_editing(again).undo_label is None
    again.close()


def test_where_it_is_looked_at_only_nothing_is_kept(casebook):
    looking = open_casebook(casebook.path, key=KEY, look_only="Open elsewhere.")
    WindowKept(looking).save(PANELS)
    looking.close()
    assert WindowKept(casebook).load() == {}


def test_where_it_cannot_be_written_the_log_says_so_without_a_word_of_it(casebook, expect_log):
    expect_log("what the window remembers cannot be kept: CasebookLocked")
    other = open_casebook(casebook.path, key=KEY)
    casebook.inside.db.execute("PRAGMA busy_timeout = 0")
    with other.transaction():
        WindowKept(casebook).save(PANELS)
    other.close()
    an_editing(casebook).apply("Add base", a_base())


@pytest.mark.parametrize("content", ["[1", "[1]", '{"filters": 3}', "[" * 9_999])
def test_what_cannot_be_read_is_passed_over(casebook, content):
    with casebook.transaction() as db:
        db.execute("INSERT INTO meta VALUES ('window', ?)", (content,))
    assert WindowKept(casebook).load() == {}
