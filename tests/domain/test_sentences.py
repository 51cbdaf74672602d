"""Where sentences end, and what stands in quotation marks."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.sentences import sentences, without_quotations


def pieces(text):
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Seen on 24 Jan. 2026 near the gate.",
        "Between Jan. 24 and Feb. 8 nothing moved.",
        "A U.S. official said so.",
        "The U.S. Army left.",
        "Heavy weapons, e.g. Howitzers and tanks, left.",
        "They left at 6 a.m. on Sunday.",
        "Gen. Suleiman and Mr. V. Putin met.",
        "The answer is in no. 5 of the list.",
        "About 3.5 tonnes were moved.",
        "Wait... what followed is not known.",
        "A line that is\nwrapped goes on.",
        "He asked “why?” and left.",
        "No full stop at the end",
        "They took fuel, food etc. Kamaz lorries carried it.",
    ],
)
def test_what_is_one_sentence_stays_one(text):
    assert pieces(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It left. It came back!", ["It left.", "It came back!"]),
        ("They left the U.S. The base is empty.", ["They left the U.S.", "The base is empty."]),
        ("They left in Jan. Nothing is left.", ["They left in Jan.", "Nothing is left."]),
        ("Is it so? It is no. We judge so.", ["Is it so?", "It is no.", "We judge so."]),
        ("They took food, etc. The rest stayed.", ["They took food, etc.", "The rest stayed."]),
        ("He said “we left.” The base is empty.", ["He said “we left.”", "The base is empty."]),
        ("It left (by road.) It is gone.", ["It left (by road.)", "It is gone."]),
        ("First line\n\nsecond paragraph", ["First line", "second paragraph"]),
        ("It is likely\nConfidence is high", ["It is likely", "Confidence is high"]),
        ("First line \t\n \n second", ["First line", "second"]),
        ("- one thing\n- another", ["- one thing", "- another"]),
        ("هل غادروا؟ نعم غادروا.", ["هل غادروا؟", "نعم غادروا."]),
        ("Plan B. The forces leave.", ["Plan B.", "The forces leave."]),
        ("We saw 12. It was 3 p.m. They left.", ["We saw 12.", "It was 3 p.m.", "They left."]),
        (" \n It left.  ", ["It left."]),
        ("", []),
        ("  \n ", []),
    ],
)
def test_sentences_are_told_apart(text, expected):
    assert pieces(text) == expected


@given(st.text(alphabet="aB .!?\n“”\"'eg-7é", max_size=60))
def test_no_character_but_space_is_lost_and_none_is_in_two_sentences(text):
    spans = sentences(text)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    assert "".join("".join(pieces(text)).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “it may go” and left", "He said             and left"),
        ('He said "it may go" now', "He said             now"),
        ("He said ‘it may go’ now", "He said             now"),
        ("He said 'it may go' now", "He said             now"),
        ("«may» „may“ now", " " * 12 + "now"),
        ("“a ‘may’ “may” b” now", "                  now"),
        ("The forces' base may go", "The forces' base may go"),
        ("Russia’s base and Syria’s may go", "Russia’s base and Syria’s may go"),
        ("It “may go", "It “may go"),
        ("It “may\ngo” on", "It “may\ngo” on"),
    ],
)
def test_what_is_quoted_is_blanked_out(text, expected):
    found = without_quotations(text)
    assert len(found) == len(text)
    assert found == expected
