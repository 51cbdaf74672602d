"""The words of the date grammar, as tables, and the form they are read in."""

import re

MONTHS = {
    name[:length]: number
    for number, name in enumerate(
        (
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ),
        1,
    )
    for length in (3, len(name))
} | {"sept": 9}
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            ("monday", "mon"),
            ("tuesday", "tue", "tues"),
            ("wednesday", "wed", "weds"),
            ("thursday", "thu", "thur", "thurs"),
            ("friday", "fri"),
            ("saturday", "sat"),
            ("sunday", "sun"),
        )
    )
    for name in names
}
# Meteorological seasons of the northern half, by their first month; winter ends in the next year.
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
NUMBERS = {
    word: number
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    )
} | {"a": 1, "an": 1, "thirty": 30, "forty": 40, "fifty": 50, "ninety": 90}
# What vague counts are taken to mean; shown to the user as bounds, and marked approximate.
VAGUE_COUNTS = {
    "a couple of": (2, 3),
    "couple of": (2, 3),
    "couple": (2, 3),
    "a few": (2, 5),
    "few": (2, 5),
    "several": (2, 8),
    "some": (2, 8),
    "many": (3, 20),
}
ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "last": -1,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "final": -1,
}
# Hours of UTC or local days, [from, to); the night reaches into the next day.
PARTS_OF_DAY = {
    "dawn": (4, 8),
    "early morning": (4, 8),
    "morning": (6, 12),
    "midday": (11, 13),
    "noon": (12, 13),
    "afternoon": (12, 18),
    "evening": (18, 24),
    "dusk": (16, 20),
    "night": (18, 30),
    "daytime": (6, 18),
    "midnight": (24, 25),
}

# Which way a word points from the anchor.
PAST = frozenset(("last", "past", "previous", "preceding", "prior"))
NEXT = frozenset(("next", "coming", "upcoming", "following"))

MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + ")"
WEEKDAY = "(?:" + "|".join(sorted(WEEKDAYS, key=len, reverse=True)) + ")"
SEASON = "(?:" + "|".join(SEASONS) + ")"
DAY = r"(?:0?[1-9]|[12]\d|3[01])"
ORDINAL_DAY = rf"{DAY}(?:st|nd|rd|th)?"
YEAR = r"(?:1\d{3}|20\d{2}|21\d{2})"
UNIT = "(?:minute|hour|day|week|fortnight|month|quarter|year|decade)"
COUNT = r"(?:\d{1,3}|" + "|".join(sorted(NUMBERS, key=len, reverse=True)) + ")"
VAGUE = "(?:" + "|".join(sorted(VAGUE_COUNTS, key=len, reverse=True)) + ")"
ORDINAL = "(?:" + "|".join(sorted(ORDINALS, key=len, reverse=True)) + ")"
PART = "(?:" + "|".join(sorted(PARTS_OF_DAY, key=len, reverse=True)) + ")"

_DASHES = re.compile(r"[‐‑‒–—−]")
_ABBREVIATED = re.compile(r"\b([a-z]+)\.(?=\s|,|-|$|\d)")
_NOISE = re.compile(r"[,;\"“”„]+|(?<=\s)'|'(?=\s|$)|^'")
_SPACES = re.compile(r"\s+")
_HALF_DAY = re.compile(r"\b([ap])\.\s?m\.?(?=\s|$|,)")
_BARE_DOT = re.compile(r"\b(\d\d?)\.(?=\s)")
_NO_SPACE = re.compile(rf"\b({MONTH})(?=\d)")
_IN_DOUBT = re.compile(
    r"\s*\((?:year |date )?(?:uncertain|approximate|approx\.?|uncertain/approximate|\?)\)"
)
_OFFSET_SPACE = re.compile(r"\b(utc|gmt) ([+-])")


def normal(words: str) -> str:
    """Return words in the form that the rules read: lower case, one kind of dash, no commas."""
    text = _DASHES.sub("-", words.casefold()).replace("’", "'").replace("\u00a0", " ")
    text = _IN_DOUBT.sub(" ?", text)
    text = _HALF_DAY.sub(r"\1m", text)
    text = _BARE_DOT.sub(r"\1", text)
    text = _NOISE.sub(" ", text)
    text = _ABBREVIATED.sub(r"\1", text)
    text = _OFFSET_SPACE.sub(r"\1\2", text)
    text = _NO_SPACE.sub(r"\1 ", text)
    return _SPACES.sub(" ", text).strip(" .!()[]")


def number_of(word: str) -> int:
    """Return the number that figures or a number word stand for."""
    return int(word) if word.isdigit() else NUMBERS[word]
