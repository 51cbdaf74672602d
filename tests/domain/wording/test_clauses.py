"""Statements as clauses that hang on who said them."""

import pytest

from desktop.domain.wording.clauses import inline, noted, stopped, that_clause


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("The force leaves.", "that the force leaves"),
        ("Russian forces leave", "that Russian forces leave"),
        ("Vehicles were moved.", "that vehicles were moved"),
        ("Security forces left.", "that security forces left"),
        ("Security Council members met.", "that Security Council members met"),
        ("Troops", "that troops"),
        ("15 vehicles left.", "that 15 vehicles left"),
        ("It left. It came back.", "that it left; that it came back"),
        ("They serve the U.S.", "that they serve the U.S."),
        ("Confirms that they left.", "as noted: confirms that they left"),
        ("They left. Says they return.", "as noted: they left; says they return"),
        ("Where did they go?", "as noted: where did they go?"),
        ("غادرت القوات.", "that \u2068غادرت القوات\u2069"),
        (" two\n lines ", "that two lines"),
    ],
)
def test_each_sentence_of_a_statement_hangs_on_its_speaker(statement, expected):
    assert that_clause(statement) == expected


def test_texts_stand_inside_a_sentence():
    assert inline("One thing. Another thing.\n") == "One thing; Another thing"
    assert inline("...") == ""
    assert noted("Made no comment.") == "made no comment"
    assert stopped("It ends") == "It ends."
    assert stopped("\u2068هل غادروا؟\u2069") == "\u2068هل غادروا؟\u2069"
