"""Texts that no article is: they are read in good time, or in part, and it says so."""

import time

import pytest

from desktop.services.reading import reader
from desktop.services.reading.text import MOST_CHARS
from tests.services.reading.reading_of import read

MOST_S = 20.0
TEXTS = {
    "one word": "a" * 60_000,
    "no stop": "planes left the base at Hmeimim on Monday and " * 200,
    "verbs": "said, " * 3_000,
    "quotation marks": '"said ' * 3_000,
    "figures": "1 2 3 4 5 6 January 7 " * 800,
    "pictures": "😀 القامشلي Hmeimim. " * 800,
    "lines": "\n" * 60_000,
    "spaces": " " * 60_000 + "x",
    "stops": "." * 60_000,
    "brackets": "(" * 60_000,
    "hidden": "\u202e\u200b\ufeff" * 7_000,
    "nul": "Planes left Hmeimim.\x00" * 600,
}


@pytest.mark.parametrize("name", TEXTS)
def test_no_text_takes_long(name):
    begun = time.process_time()
    for one in read(TEXTS[name]).proposals:
        assert len(one.sentence.text) <= MOST_CHARS
        assert one.sentence.text == TEXTS[name][one.sentence.start : one.sentence.end]
    assert time.process_time() - begun < MOST_S


def test_of_a_whole_book_the_beginning_is_read_and_it_says_so(monkeypatch):
    monkeypatch.setattr(reader, "MOST_CHARS", 1_000)
    found = read("Planes left Hmeimim. " + "The sky was blue. " * 100)
    assert "first 1,000 characters" in found.remarks[0]
    assert found.proposals[0].bases.value
    assert found.proposals[-1].sentence.end <= 1_000
