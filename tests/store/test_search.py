import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.folding import Folded, words_of
from desktop.domain.record import RecordKind
from desktop.store import search
from desktop.store.engine import connect
from tests.given import SAME_FIXTURES

EVENT, BASE = RecordKind.EVENT, RecordKind.BASE


def index(db, kind, key, title, body, names=()) -> None:
    """Enter or renew one record in the index."""
    search.unindex(db, kind, key)
    titles, folded = "\n".join((title, *names)), Folded()
    search.enter(db, kind, key, folded.words(titles), folded.words(body), folded.sounds(titles))


@pytest.fixture
def db(tmp_path):
    """Give a database with an index and the columns that tell what is in the trash."""
    connection = connect(tmp_path / "index.db", "rwc")
    connection.execute("CREATE TABLE event (key INTEGER PRIMARY KEY, deleted_at TEXT)")
    connection.execute("CREATE TABLE report (key INTEGER PRIMARY KEY, deleted_at TEXT)")
    connection.execute("CREATE TABLE source_note (key INTEGER PRIMARY KEY, event INT, report INT)")
    search.create(connection)
    yield connection
    connection.close()


@pytest.fixture
def find(db):
    """Give a search that answers with kinds and keys."""

    def keys(words, limit=50):
        hits, _newest_first = search.found(db, words, limit)
        return [(hit.kind, hit.key) for hit in hits]

    return keys


def test_a_record_is_found_by_its_title_its_text_and_its_names(db, find):
    index(db, EVENT, 1, "Flags seen", "over the gate")
    index(db, BASE, 2, "Tiyas", "", ("T4", "التياس"))
    for words in ("flags", "GATE", "fla gat", "over the gate"):
        assert find(words) == [(EVENT, 1)]
    for words in ("tiyas", "t-4", "التياس", "Тияс"):
        assert find(words) == [(BASE, 2)]
    assert find("flags tiyas") == []


def test_short_words_match_whole_words_only(db, find):
    index(db, EVENT, 1, "Tanks on the road", "")
    assert find("ta") == []
    assert find("on") == [(EVENT, 1)]
    assert find("tan") == [(EVENT, 1)]


@pytest.mark.parametrize("words", ["S-400", "s400", '"S 400"', "С-400", "anti-S-400"])
def test_a_designation_is_found_however_it_is_joined(db, find, words):
    index(db, EVENT, 1, "An anti-S-400 drill", "")
    index(db, EVENT, 2, "S-300 and 400 soldiers", "")
    assert find(words) == [(EVENT, 1)]


def test_a_phrase_in_quotes_is_found_as_it_stands(db, find):
    index(db, EVENT, 1, "Flags seen", "")
    index(db, EVENT, 2, "Seen: flags", "")
    assert find('"flags seen"') == [(EVENT, 1)]
    assert set(find("flags seen")) == {(EVENT, 1), (EVENT, 2)}


def test_text_without_spaces_between_words_is_found_by_its_inside(db, find):
    index(db, EVENT, 1, "俄羅斯空軍基地", "")
    assert find("空軍") == [(EVENT, 1)]
    assert find("軍空") == []


@pytest.mark.parametrize("words", ["kamishli", "القامشلي", "Qamışlo", "al-Qamishli", "Камышлы"])
def test_a_base_of_that_name_or_sound_comes_before_other_hits(db, find, words):
    index(db, EVENT, 1, "Qamishli Qamishli", "")
    index(db, BASE, 1, "Qamishli Airport", "", ("Rodeo Field", "Kamishly", "Nsaybin"))
    index(db, RecordKind.NOTE, 1, "Planes at Qamishli", "")
    index(db, EVENT, 2, "Planes at Homs", "")
    found = find(words)
    assert found[0] == (BASE, 1)
    assert set(found[1:]) == {(EVENT, 1), (RecordKind.NOTE, 1)}


def test_a_base_that_is_only_written_about_is_not_put_first(db, find):
    index(db, BASE, 1, "Hmeimim", "Fed from Tartus")
    index(db, EVENT, 1, "Tartus shelled", "")
    assert find("tartus") == [(EVENT, 1), (BASE, 1)]


def test_spelling_comes_before_sound_and_each_hit_says_which(db):
    index(db, EVENT, 1, "Kamishli hit", "")
    index(db, EVENT, 2, "Qamishli hit", "")
    hits, newest_first = search.found(db, "qamishli hit", 50)
    assert [(hit.key, hit.exact) for hit in hits] == [(2, True), (1, False)]
    assert not newest_first


def test_a_word_that_sounds_so_and_one_in_the_text_are_found_together(db, find):
    index(db, EVENT, 1, "Planes at Qamishli", "two flags at T4")
    assert find("kamishli flags t4") == [(EVENT, 1)]
    assert find("al kamishli") == [(EVENT, 1)]
    assert find("kamishli flags t5") == []


def test_two_consonants_are_heard_in_names_of_bases_only(db, find):
    index(db, BASE, 1, "Hama", "")
    index(db, EVENT, 1, "He came home", "")
    assert find("حماة") == [(BASE, 1)]


def test_the_beginning_of_a_sound_counts_where_nothing_else_is_found(db, find):
    index(db, EVENT, 1, "Qamishli hit", "")
    assert find("kamis") == [(EVENT, 1)]
    index(db, EVENT, 2, "Kamis hit", "")
    assert find("kamis") == [(EVENT, 2)]


def test_a_match_in_the_title_weighs_more_and_the_newer_comes_first(db, find):
    index(db, EVENT, 1, "Quiet day", "convoy")
    index(db, EVENT, 2, "Convoy left", "")
    index(db, EVENT, 3, "Convoy left", "")
    assert find("convoy") == [(EVENT, 3), (EVENT, 2), (EVENT, 1)]
    assert find("convoy", limit=2) == [(EVENT, 3), (EVENT, 2)]


def test_above_the_most_that_are_ranked_the_newest_come_first(db, monkeypatch):
    monkeypatch.setattr(search, "MAX_RANKED", 2)
    index(db, EVENT, 1, "Convoy", "")
    index(db, EVENT, 2, "Convoy left by night", "")
    assert [hit.key for hit in search.found(db, "convoy", 9)[0]] == [1, 2]
    index(db, EVENT, 3, "Convoy left by the long road", "")
    hits, newest_first = search.found(db, "convoy", 9)
    assert [hit.key for hit in hits] == [3, 2, 1]
    assert newest_first


def test_of_too_many_those_with_the_whole_word_come_before_those_that_begin_so(db, monkeypatch):
    monkeypatch.setattr(search, "MAX_RANKED", 2)
    for key in (1, 2, 3):
        index(db, EVENT, key, "Convoy left", "")
    index(db, BASE, 1, "Convoy Camp", "")
    index(db, EVENT, 4, "Convoys left", "")
    hits, newest_first = search.found(db, "convoy", 9)
    assert [(hit.kind, hit.key) for hit in hits] == [
        (BASE, 1),
        *((EVENT, key) for key in (3, 2, 1)),
        (EVENT, 4),
    ]
    assert newest_first
    hits, newest_first = search.found(db, "convoy", 2, kind=EVENT)
    assert [(hit.kind, hit.key) for hit in hits] == [(EVENT, 3), (EVENT, 2)]
    assert newest_first


def test_what_is_entered_again_is_found_by_its_new_words_only(db, find):
    index(db, EVENT, 1, "Flags seen", "")
    index(db, EVENT, 1, "Convoy left", "")
    assert find("flags") == []
    assert find("convoy") == [(EVENT, 1)]
    search.unindex(db, EVENT, 1)
    search.unindex(db, EVENT, 1)
    assert find("convoy") == []
    assert db.execute("SELECT COUNT(*) FROM search_doc").fetchone() == (0,)


@pytest.mark.parametrize("trashed", ["event", "report"])
def test_a_note_is_gone_with_its_event_or_its_report(db, find, trashed):
    db.execute("INSERT INTO event VALUES (1, NULL)")
    db.execute("INSERT INTO report VALUES (1, NULL)")
    db.execute("INSERT INTO source_note VALUES (1, 1, 1)")
    index(db, RecordKind.NOTE, 1, "Convoy left", "")
    index(db, EVENT, 1, "Convoy", "")
    assert find("convoy") == [(EVENT, 1), (RecordKind.NOTE, 1)]
    db.execute(f"UPDATE {trashed} SET deleted_at = 'x'")
    assert find("convoy", limit=2) == [(EVENT, 1)]


HOSTILE = [
    "S-400",
    '"',
    '"" "',
    "title:flags",
    "secret:zzz",
    "{title body}: flags",
    "-title:flags",
    "NEAR(",
    "NEAR(flags seen, 2)",
    "flags OR",
    "AND",
    "NOT flags",
    "flags NOT seen",
    "^flags",
    "flags + seen",
    "fl*gs",
    "*",
    "flags\0seen",
    "(" * 2_000,
    ")" * 2_000,
    "'; DROP TABLE search_doc; --",
    "\\",
    "\ud800",
    "%_",
]


@pytest.mark.parametrize("words", HOSTILE)
def test_query_syntax_is_text_like_any_other(db, find, words):
    index(db, EVENT, 1, "Flags", "")
    index(db, EVENT, 2, words, words)
    assert ((EVENT, 2) in find(words)) == bool(words_of(words))
    assert (EVENT, 1) in find("flags")


def test_column_filters_and_operators_are_not_obeyed(db, find):
    index(db, EVENT, 1, "Flags seen", "")
    assert find("title:flags") == []
    assert find("flags OR xyz") == []
    assert find("flags NOT xyz") == []


@given(words=st.text(st.characters(exclude_categories=())))
@settings(suppress_health_check=SAME_FIXTURES)
def test_any_text_is_found_by_its_own_words(db, words):
    index(db, EVENT, 1, words, "")
    hits, _newest_first = search.found(db, " ".join(words_of(words)), 9)
    assert [hit.key for hit in hits] == [1] * bool(words_of(words))
