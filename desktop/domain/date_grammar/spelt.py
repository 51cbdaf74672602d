"""Numbers spelt in words, where they are days, years or ordinals: "twenty second of June"."""

import re

from desktop.domain.date_grammar.lexicon import MONTH, NUMBERS, WEEKDAY

_ONES = {word: number for word, number in NUMBERS.items() if len(word) > 2 and 0 < number < 20}
_TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_ORDINALS = {
    word: number
    for number, word in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        1,
    )
} | {"thirtieth": 30}

_ONE = "(?:" + "|".join(sorted(_ONES, key=len, reverse=True)) + ")"
_DIGIT = "(?:one|two|three|four|five|six|seven|eight|nine)"
_TEN = "(?:" + "|".join(_TENS) + ")"
_TWO_FIGURES = rf"(?:{_TEN}[ -]{_DIGIT}|{_TEN}|{_ONE})"
_ORDINAL = "(?:" + "|".join(sorted(_ORDINALS, key=len, reverse=True)) + ")"
_DAY_ORDINAL = rf"(?:(?:twenty|thirty)[ -]{_ORDINAL}|{_ORDINAL})"

_THOUSANDS = re.compile(rf"\btwo thousand(?: (?:and )?(?P<rest>{_TWO_FIGURES}))?\b")
_HUNDREDS = re.compile(
    rf"\b(?P<head>{_ONE}) hundred(?: (?:and )?(?P<rest>{_TWO_FIGURES}))?\b(?! (?:days|weeks))"
)
_PAIR = re.compile(
    rf"\b(?P<head>(?:six|seven|eight|nine)teen|twenty) (?:zero|oh) (?P<ones>{_DIGIT})\b"
    rf"|\b(?P<head2>(?:six|seven|eight|nine)teen|twenty) (?P<rest>{_TEN}[ -]{_DIGIT}|{_TEN}|ten|eleven"
    r"|twelve|\w+teen)\b(?! of)"
)
_COMPOUND_ORDINAL = re.compile(rf"\b(?P<tens>twenty|thirty)[ -](?P<ones>{_ORDINAL})\b")
_DAY_BY_MONTH = (
    re.compile(rf"\b(?P<before>{MONTH} (?:the )?)(?P<o>{_DAY_ORDINAL})\b"),
    re.compile(rf"\b(?P<before>)(?P<o>{_DAY_ORDINAL})(?= (?:of )?{MONTH}\b)"),
    re.compile(rf"\b(?P<before>{WEEKDAY} the )(?P<o>{_DAY_ORDINAL}|{_ONE})\b"),
)
_COMPOUND_DAY = re.compile(
    rf"\b(?P<before>{MONTH} (?:the )?)(?P<n>{_TWO_FIGURES})\b|\b(?P<n2>{_TWO_FIGURES})(?= {MONTH}\b)"
)
_CENTURY = re.compile(rf"\b(?P<o>{_DAY_ORDINAL})(?= century\b)")


def figures(text: str) -> str:
    """Return normalised words with spelt days, years and centuries in figures."""
    text = _THOUSANDS.sub(lambda m: str(2000 + _two(m["rest"])), text)
    text = _PAIR.sub(_pair, text)
    text = _HUNDREDS.sub(_hundreds, text)
    for pattern in _DAY_BY_MONTH:
        text = pattern.sub(lambda m: f"{m['before']}{_ordinal(m['o'])}", text)
    text = _CENTURY.sub(lambda m: f"{_ordinal(m['o'])}", text)
    text = _COMPOUND_DAY.sub(_day, text)
    return _COMPOUND_ORDINAL.sub(lambda m: _ordinal(m[0]), text)


def _two(words: str | None) -> int:
    return sum(_ONES.get(word, 0) + _TENS.get(word, 0) for word in re.split("[ -]", words or ""))


def _pair(match: re.Match[str]) -> str:
    head = _two(match["head"] or match["head2"])
    return f"{head}{_two(match['ones'] or match['rest']):02d}"


def _hundreds(match: re.Match[str]) -> str:
    return str(100 * _two(match["head"]) + _two(match["rest"]))


def _ordinal(words: str) -> str:
    *tens, last = re.split("[ -]", words)
    number = sum(_TENS[word] for word in tens) + _ORDINALS.get(last, _ONES.get(last, 0))
    return f"{number}th"


def _day(match: re.Match[str]) -> str:
    return f"{match['before'] or ''}{_two(match['n'] or match['n2'])}"
