import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.store.search_terms import MAX_WORDS, asked, matches, whole_words


def queries(words):
    return [match.query for match in matches(words)]


@pytest.mark.parametrize("words", ["", " ", "—", '""', "()*:^-", "\0", "(" * 2_000, "\ud800"])
def test_where_there_is_no_word_there_is_nothing_to_ask(words):
    assert queries(words) == []
    assert asked(words) == ()


def test_each_word_is_quoted_and_a_beginning_from_three_letters_on():
    assert queries("on gat")[1] == '{title body} : "on" AND {title body} : "gat"*'


def test_whole_words_are_asked_for_without_their_beginnings():
    assert [match.query for match in whole_words("gate seven")] == [
        '{kind} : "base" AND {title} : "gate" AND {title} : "seven"',
        '{title body} : "gate" AND {title body} : "seven"',
    ]
    assert whole_words("—") == ()


@pytest.mark.parametrize("words", ["title:x OR y", "NEAR(x y)", "x NOT {y}", "x* + ^y"])
def test_query_syntax_is_quoted_like_any_other_word(words):
    between = queries(words)[1].split('"')[::2]
    assert {part.strip("* ") for part in between} <= {"{title body} :", "AND {title body} :", ""}


@pytest.mark.parametrize(
    ("words", "terms"),
    [
        ('"flags seen" gate', (("flags", "seen"), ("gate",))),
        ("“flags seen” gate", (("flags", "seen"), ("gate",))),
        ('"flags seen', (("flags",), ("seen",))),
        ("S-400 s400 С-400", (("s", "400"),)),
        ("al-Qamishli القامشلي", (("qamishli",), ("قامشلي",))),
        ("空軍 base", (("空", "軍"), ("base",))),
    ],
)
def test_words_of_one_name_or_phrase_stay_together_and_are_asked_once(words, terms):
    assert asked(words) == terms


def test_a_quoted_phrase_is_neither_a_beginning_nor_a_sound():
    assert queries('"kamishli"') == [
        '{kind} : "base" AND {title} : "kamishli"',
        '{title body} : "kamishli"',
    ]


def test_no_more_words_are_asked_than_the_most():
    terms = asked(" ".join(f"w{number}" for number in range(500)))
    assert sum(map(len, terms)) == MAX_WORDS


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_becomes_balanced_queries(words):
    for query in queries(words):
        assert query.count('"') % 2 == 0
        assert "\0" not in query
