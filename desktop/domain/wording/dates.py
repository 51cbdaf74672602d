"""Date spans as a sentence has them: absolute, and no more exact than they are."""

import re

from desktop.domain.span_echo import echo
from desktop.domain.spans import DAY_S, DateSpan

_MONTHS = {
    "Jan": "January",
    "Feb": "February",
    "Mar": "March",
    "Apr": "April",
    "Jun": "June",
    "Jul": "July",
    "Aug": "August",
    "Sep": "September",
    "Oct": "October",
    "Nov": "November",
    "Dec": "December",
}
_REPHRASED = (
    ("not dated", "at a time not stated"),
    ("once within ", "some time within "),
    ("about from ", "from about "),
)
_MONTH = re.compile(rf"\b({'|'.join(_MONTHS)})\b")


def full_months(text: str) -> str:
    """Return dates with the names of their months in full, as citations have them."""
    return _MONTH.sub(lambda found: _MONTHS[found[0]], text)


def when_words(span: DateSpan) -> str:
    """Return a span as it follows a verb: "on 26 Jan 2026", "since 2019, still so on …"."""
    return _placed(span, echo(span)) + _seen_only(span)


def brief_when(span: DateSpan) -> str:
    """Return a span in few words, for brackets: "since 19–25 Jan 2026", "within 24–26 Jan 2026"."""
    said = echo(span).removeprefix("once ").partition(", still so")[0]
    return f"{said}{_seen_only(span).replace(' (', ', ').removesuffix(')')}"


def after_clause(span: DateSpan) -> str:
    """Return `when_words` with what joins it to the clause before: a space or a comma."""
    said = when_words(span)
    return f" {said}" if said.startswith(("on ", "over ")) else f", {said}"


def _placed(span: DateSpan, said: str) -> str:
    """Put the preposition before a span's words that they need."""
    for beginning, instead in _REPHRASED:
        if said.startswith(beginning):
            return instead + said.removeprefix(beginning)
    if span.is_open or said.startswith(("since ", "before ", "from ", "not later ")):
        return said
    is_long = _width_s(span) > DAY_S
    if said.startswith("about "):
        return f"some time {said}" if is_long else f"on or {said}"
    return f"over {said}" if is_long else f"on {said}"


def _width_s(span: DateSpan) -> int:
    """Return how many seconds lie between a span's bounds; 0 where it has only one."""
    if span.start_min is None or span.end_max is None:
        return 0
    return span.end_max - span.start_min


def _seen_only(span: DateSpan) -> str:
    """Return that a beginning or an end is only the first or last time it was seen."""
    if span.begins is False and span.ends is False:
        return " (first and last seen then; neither beginning nor end is reported)"
    if span.begins is False:
        return " (first seen then; its beginning is not reported)"
    return " (last seen then; its end is not reported)" if span.ends is False else ""
