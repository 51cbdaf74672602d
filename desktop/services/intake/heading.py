"""Guesses title, publisher, byline and day from the first lines of a text."""

import re
from dataclasses import replace
from datetime import date

from desktop.domain.date_grammar.other_tongues import is_in_other_tongues
from desktop.domain.date_words import DateWordsRefused, understand
from desktop.domain.spans import Grain, day_of
from desktop.services.intake.taken import TakenIn
from desktop.services.reading.foreign_times import find_foreign_times

_HEAD_LINES = 12
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DAY = re.compile(
    rf"\b(?:\d{{4}}-\d\d-\d\d|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? \d{{4}}"
    rf"|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}})\b"
)
_BYLINE = re.compile(r"^(?:By|by|BY)\s+([A-ZÀ-Þ][^\d\n]{2,80})$")
_DATELINE = re.compile(
    r"^[A-Z][A-Z'’.\- ,]{2,60}?(?:,[^()\n]{0,30})? ?\(([\w .&'-]{2,40})\) ?[—–-]"
)
# "Aleppo, 24 November 2026 (Levant Wire)", in whatever letters, where it has a day.
_DATED_LINE = re.compile(
    rf"^[A-ZÀ-Þ][^()\n]{{1,60}}?(?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH})(?:,? \d{{4}})? ?"
    r"\((?P<who>[A-ZÀ-Þ][\w .&'’-]{1,39})\) ?(?:[—–-]\s*|$)"
)
_SOURCE = re.compile(r"^(?:Source|Publisher|Published by|Via)\s*:\s*(.{2,60})$", re.IGNORECASE)
_OUTLET_AND_DAY = re.compile(r"^([A-ZÀ-Þ][\w .&'’-]{1,40}?)\s?[,|·–—-]\s(?=.{6,40}$)")
_ADDRESS = re.compile(r"https?://[^\s<>\"]+")
_PUBLISHED = re.compile(r"\b(?:published|posted|updated|date|issued)\b", re.IGNORECASE)
_MOST_TITLE_CHARS = 200
_LONGEST_HEADING, _SHORTEST_SENTENCE = 90, 40
# With a time beside it, it is a day too.
_DAYS = (Grain.DAY, Grain.HOUR, Grain.MINUTE)


def with_heading(taken: TakenIn) -> TakenIn:
    """Return ``taken`` with what is missing of its heading guessed from its first lines."""
    lines = [line.strip() for line in taken.text.splitlines() if line.strip()][:_HEAD_LINES]
    return replace(
        taken,
        title=taken.title or _title(lines),
        publisher=taken.publisher or _publisher(lines),
        byline=taken.byline or _first(_BYLINE, lines),
        published=taken.published or _published(lines),
        url=taken.url or _address(lines),
    )


def day_in(text: str) -> date | None:
    """Return the one whole day that a text names with its year, None where it names none."""
    match = _DAY.search(text)
    if match is None:
        times = find_foreign_times(text, 0, None) if is_in_other_tongues(text) else []
        words = next((one.words.text for one in times if one.span.grain in _DAYS), "")
    else:
        words = match[0]
    try:
        span = understand(words, None)
    except DateWordsRefused:
        return None
    is_day = span.grain in _DAYS and span.start_min is not None
    return day_of(span.start_min) if is_day and span.start_min is not None else None


def _title(lines: list[str]) -> str:
    for line in lines[:3]:
        is_other = _BYLINE.match(line) or _SOURCE.match(line) or _ADDRESS.match(line)
        if is_other or (day_in(line) and len(line) < 60):
            continue
        if len(line) <= _MOST_TITLE_CHARS and not line.endswith((".", ":", "…")):
            return line.lstrip("#").strip()
        break
    if not lines:
        return ""
    sentence = re.split(r"(?<=[.!?])\s", lines[0])[0]
    short = sentence if len(sentence) <= 120 else sentence[:120].rsplit(" ", 1)[0] + "…"
    return short.rstrip(".")


def _publisher(lines: list[str]) -> str:
    patterns = (_SOURCE, _DATELINE, _DATED_LINE)
    found = next((who for one in patterns if (who := _first(one, lines))), "")
    dated = [line for line in lines if len(line) < 60 and day_in(line)]
    return found or _first(_OUTLET_AND_DAY, dated)


def _published(lines: list[str]) -> date | None:
    for line in lines:
        found = day_in(_telling(line))
        if found is not None:
            return found
    return None


def _telling(line: str) -> str:
    """Return what of a line may tell when the text was published."""
    dateline = _DATELINE.match(line) or _DATED_LINE.match(line)
    if dateline is not None:
        return dateline[0]
    # The day of a sentence is of what it tells, and may be still to come.
    is_sentence = len(line) >= _SHORTEST_SENTENCE and line.endswith((".", "!", "?"))
    is_heading = len(line) < _LONGEST_HEADING and not is_sentence
    return line if is_heading or _PUBLISHED.search(line) else ""


def _address(lines: list[str]) -> str:
    for line in lines:
        match = _ADDRESS.search(line)
        if match and len(match[0]) > len(line) // 2:
            return match[0].rstrip(".,)")
    return ""


def _first(pattern: re.Pattern[str], lines: list[str]) -> str:
    for line in lines:
        match = pattern.match(line)
        if match:
            return match[1].strip()
    return ""
