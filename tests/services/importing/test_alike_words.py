"""How far a base is from the one that a file names is told no closer than places are known."""

import pytest

from desktop.services.importing.alike_words import apart_words


@pytest.mark.parametrize(
    ("metres", "words"),
    [
        (999, "lies less than 1 km away"),
        (1_000, "lies about 1 km away"),
        (2_049, "lies about 2 km away"),
        (1_234_567, "lies about 1,235 km away"),
    ],
)
def test_no_closer_than_a_kilometre(metres, words):
    assert apart_words(metres) == words
