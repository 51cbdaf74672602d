import pytest

from desktop.domain.wording_parts import counted, isolated, listed, spelled_out


def test_names_are_listed_as_in_a_sentence():
    assert listed([]) == ""
    assert listed(["A"]) == "A"
    assert listed(["A", "B", "C"]) == "A, B and C"


def test_a_number_agrees_with_its_noun():
    assert counted(1, "day") == "1 day"
    assert counted(0, "day") == "0 days"
    assert counted(1_200, "entry", "entries") == "1,200 entries"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Harbour", "Harbour"),
        ("a\u202egnp.exe", "a⟦U+202E⟧gnp.exe"),
        ("\u202aa\u202c", "⟦U+202A⟧a⟦U+202C⟧"),
        ("\u2068ميناء\u2069 on 3 May", "\u2068ميناء\u2069 on 3 May"),
        ("\u2067a \u2068b\u2069", "⟦U+2067⟧a \u2068b\u2069"),
        ("a\u2069b", "a⟦U+2069⟧b"),
        ("Har\u200bbour\ufeff", "Har⟦U+200B⟧bour⟦U+FEFF⟧"),
        ("نمی\u200cخواهم 👩\u200d🚀", "نمی\u200cخواهم 👩\u200d🚀"),
    ],
)
def test_what_turns_letters_round_unseen_is_spelled_out(text, shown):
    assert spelled_out(text) == shown
    assert spelled_out(shown) == shown


def test_a_name_in_a_sentence_turns_nothing_round():
    assert isolated("a\u202eb") == "a⟦U+202E⟧b"
    assert isolated("ميناء\u2069") == "\u2068ميناء⟦U+2069⟧\u2069"
    assert isolated(isolated("ميناء")) == "\u2068\u2068ميناء\u2069\u2069"
