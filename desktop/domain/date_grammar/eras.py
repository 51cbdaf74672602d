"""Centuries, decades in words, and years with their era: 19th century, the sixties, 44 BC."""

import re
from collections.abc import Callable

from desktop.domain.date_grammar import period as p
from desktop.domain.date_grammar.lexicon import MONTH, MONTHS, ORDINAL_DAY
from desktop.domain.date_grammar.named_days import exact_day
from desktop.domain.date_grammar.period import Period
from desktop.domain.spans import Grain

Match = re.Match[str]

# "The twenties" may be those of this century; from the thirties on, the last century is meant.
_DECADES = {
    "thirties": 1930,
    "forties": 1940,
    "fifties": 1950,
    "sixties": 1960,
    "seventies": 1970,
    "eighties": 1980,
    "nineties": 1990,
}
_BEFORE = r"(?:b\.?c\.?(?:e\.?)?|before christ|before common era)"
_AFTER = r"(?:a\.?d\.?|c\.?e\.?|anno domini|common era)"
_ERA = rf"(?P<era>{_BEFORE}|{_AFTER})"


def _century(match: Match) -> Period | None:
    number = int(match["n"])
    if not 1 <= number <= 30:
        return None
    if (match.groupdict().get("era") or "").startswith("b"):
        # The 5th century BC is 500-401 BC: astronomical -499 to -400.
        return p.years(1 - 100 * number, 100, Grain.DECADE)
    return p.years(100 * (number - 1), 100, Grain.DECADE)


def _hundreds(match: Match) -> Period:
    """Read "the 1800s" as the century, which holds the decade that some mean by it."""
    return p.years(int(match["y"]), 100, Grain.DECADE)


def _decade(match: Match) -> Period:
    return p.years(_DECADES[match["w"]], 10, Grain.DECADE)


def _year(match: Match) -> Period | None:
    number = int(match["y"])
    if number == 0:
        return None
    return p.year(1 - number if match["era"].startswith("b") else number)


def _month(match: Match) -> Period:
    return p.month(int(match["y"]), MONTHS[match["m"]])


def _day(match: Match) -> Period | None:
    return exact_day(int(match["y"]), MONTHS[match["m"]], int(re.sub(r"\D", "", match["d"])))


_RULES: tuple[tuple[re.Pattern[str], Callable[[Match], Period | None]], ...] = tuple(
    (re.compile(pattern), rule)
    for pattern, rule in (
        (rf"(?P<n>\d\d?)(?:st|nd|rd|th)? ?century(?: {_ERA})?", _century),
        (r"(?P<n>\d\d?)(?:st|nd|rd|th)? ?c", _century),
        (r"(?P<y>\d{1,2}00)'?s", _hundreds),
        (rf"(?P<w>{'|'.join(_DECADES)})", _decade),
        (rf"(?P<y>\d{{1,4}}) ?{_ERA}", _year),
        (rf"{_ERA} ?(?P<y>\d{{1,4}})", _year),
        (rf"(?P<m>{MONTH}) (?P<y>\d{{3}})", _month),
        (rf"(?P<m>{MONTH}) (?P<d>{ORDINAL_DAY}) (?P<y>\d{{3}})", _day),
    )
)


def of_an_era(text: str) -> Period | None:
    """Return the century, decade or year that ``text`` names, None where it names none."""
    for pattern, rule in _RULES:
        match = pattern.fullmatch(text)
        if match is not None:
            return rule(match)
    return None
