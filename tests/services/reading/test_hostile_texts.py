"""Texts that no article is: they are read in good time, or in part, and it says so."""

import time

import pytest

from tests.services.reading.reading_of import read

MOST_S = 20.0
TEXTS = {
    "one word": "a" * 60_000,
    "no stop": "planes left the base at Hmeimim on Monday and " * 600,
    "verbs": "said, " * 10_000,
    "quotation marks": '"said ' * 10_000,
    "figures": "1 2 3 4 5 6 January 7 " * 2_500,
    "pictures": "😀 القامشلي Hmeimim. " * 2_500,
    "lines": "\n" * 60_000,
    "spaces": " " * 60_000 + "x",
    "stops": "." * 60_000,
    "brackets": "(" * 60_000,
    "hidden": "\u202e\u200b\ufeff" * 20_000,
    "nul": "Planes left Hmeimim.\x00" * 2_000,
}


@pytest.mark.parametrize("name", TEXTS)
def test_no_text_takes_long(name):
    begun = time.monotonic()
    for one in read(TEXTS[name]).proposals:
        assert one.sentence.text == TEXTS[name][one.sentence.start : one.sentence.end]
    assert time.monotonic() - begun < MOST_S


def test_of_a_whole_book_the_beginning_is_read_and_it_says_so():
    found = read("Planes left Hmeimim. " + "The sky was blue. " * 12_000)
    assert "first 200,000 characters" in found.remarks[0]
    assert found.proposals[0].bases.value
