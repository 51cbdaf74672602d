"""A claim is called by its own words, without who says so and when they did."""

from datetime import date

import pytest

from desktop.services.reading.titles import claim_title
from tests.services.reading.reading_of import last

PUBLISHED = date(2026, 1, 26)
TITLES = [
    (" that the base would close .", "The base would close"),
    ('"Nobody comes here any more," .', "Nobody comes here any more"),
    ("“Nobody comes here any more”", "Nobody comes here any more"),
    ("the army called it “a tactical move”.", "The army called it “a tactical move”"),
    ("“Eagle” troops left", "“Eagle” troops left"),
    ("«Eagle» left, “all of it”", "«Eagle» left, “all of it”"),
    ("Three weeks ago that the base would close", "The base would close"),
    ("On Friday, that the base would close", "The base would close"),
    ("On Friday the base that he knew closed", "On Friday the base that he knew closed"),
    ("on Friday", "On Friday"),
    ("The base,              , was closed", "The base was closed"),
    ("“", ""),
    ("", ""),
]


@pytest.mark.parametrize(("content", "title"), TITLES)
def test_a_claim_is_called_by_its_own_words(content, title):
    assert claim_title(content, PUBLISHED) == title


def test_a_long_claim_is_cut_at_a_word():
    title = claim_title("jets left the base " * 9, PUBLISHED)
    assert len(title) <= 111
    assert title.endswith(("base…", "left…", "jets…", "the…"))


def test_when_somebody_said_it_is_no_part_of_what_they_said():
    said = last("Three weeks ago the governor said that Hmeimim would be handed over by March.")
    assert said.what == "Hmeimim would be handed over by March"


@pytest.mark.parametrize(
    "sentence",
    [
        "The governor of Aleppo, Azzam Gharib, said jets left Hmeimim.",
        "A shopkeeper, Abu Khaled, said on Sunday that jets left Hmeimim.",
    ],
)
def test_what_a_speaker_is_is_no_part_of_what_they_said(sentence):
    assert last(sentence).what == "Jets left Hmeimim"


def test_the_subject_before_an_aside_stays():
    said = last("The base at Hmeimim, residents said, was closed after jets left.")
    assert said.what == "The base at Hmeimim was closed after jets left"
