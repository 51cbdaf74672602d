"""Date words in running text: where they stand, and what they mean by the tense around them."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from desktop.domain.date_words import DateWordsRefused, understand
from desktop.domain.spans import DAY_S, DateSpan, Grain, day_end_s, day_start_s
from desktop.services.reading.lexicon import COUNTED, MONTHS, SAYING, WEEKDAYS
from desktop.services.reading.text import Words


@dataclass(frozen=True, slots=True)
class Time:
    """A date expression and what it means."""

    words: Words
    span: DateSpan


_NUM = (
    r"(?:\d{1,3}|an?|one|"
    + "|".join(n for n in COUNTED if n != "both")
    + r"|eleven|twelve|twenty|thirty|several|a few|a couple of|few|couple of)"
)
_UNITS = "(?:hours?|days?|weeks?|months?|years?|decades?)"
_MONTH = rf"(?:{MONTHS})\b\.?"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_YEAR = r"(?:1[89]\d\d|20\d\d)"
_TO = r"\s?(?:[-–—/]|to|and|or|until|through)\s?"
_PART = r"(?:early|mid|late|the (?:beginning|start|middle|end) of|beginning|end of|the (?:first|second) half of)"
_PARTDAY = "(?:early morning|morning|afternoon|evening|night|midday|noon|dawn)"

_CORES = (
    rf"{_YEAR}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?Z?)?",
    rf"\d{{1,2}}[./]\d{{1,2}}[./](?:{_YEAR}|\d\d)\b",
    rf"{_DAY}{_TO}{_DAY} (?:of )?{_MONTH}(?:,? {_YEAR})?",
    rf"{_DAY} (?:of )?{_MONTH}(?:,? {_YEAR})?(?: (?:last|this|next) year)?",
    rf"{_MONTH} {_DAY}{_TO}{_DAY}\b(?!:)(?:,? {_YEAR})?",
    rf"{_MONTH} {_DAY}\b(?![:,]\d)(?:,? {_YEAR})?(?: (?:last|this|next) year)?",
    rf"{_MONTH},?(?: of)? {_YEAR}",
    rf"{_MONTH} (?:last|this|next) year|(?:last|this|next) {_MONTH}",
    rf"(?:last |next |this |this past |this coming |the previous )?(?:{WEEKDAYS})s?\b(?: {_PARTDAY}| last week| this week)?",
    rf"overnight (?:on |into )?(?:{WEEKDAYS})\b",
    rf"overnight (?:on |into )(?:{_DAY} {_MONTH}|{_MONTH} {_DAY}\b(?![:,]\d))(?:,? {_YEAR})?",
    r"earlier today|later today|today|yesterday(?: (?:morning|afternoon|evening))?|tomorrow|tonight|overnight|last night|this (?:morning|afternoon|evening)",
    r"(?:earlier |later )?(?:this|last|next|the previous|the past|past|the coming|the last) (?:week|month|year|weekend|quarter|decade|spring|summer|autumn|fall|winter)\b(?!-|'s| of\b)",
    rf"(?:the )?(?:past|last|previous|preceding|coming|next) (?:{_NUM} {_UNITS}|(?:hours|days|weeks|months|years|decades))",
    r"(?:the )?(?:past|last) (?:hour|day|decade)",
    rf"recent {_UNITS}",
    rf"(?:(?:about|around|some|nearly|almost|more than|over|roughly|approximately) )?{_NUM} {_UNITS} ago",
    rf"(?:the )?(?:spring|summer|autumn|fall|winter) of {_YEAR}|(?:spring|summer|autumn|winter) {_YEAR}",
    rf"(?:Q[1-4]|the (?:first|second|third|fourth|last) quarter of) {_YEAR}",
    rf"the (?:first|second|third|fourth|last) week of {_MONTH}(?:,? {_YEAR})?",
    r"the (?:19|20)\d0s",
    rf"{_YEAR}{_TO}{_YEAR}",
    r"the weekend",
    r"the (?:end|start|beginning|middle) of (?:the|this|last|next) (?:year|month|week)",
)
_CORE = re.compile(
    "(?<![\\w/.-])(?:" + "|".join(f"(?:{core})" for core in _CORES) + ")(?![\\w/])", re.I
)
_BARE_YEAR = re.compile(
    rf"(?:(?<![\w/.$€-])|(?<=mid-)|(?<=late-)|(?<=early-)){_YEAR}(?![\w/%:-]|,\d| (?:troops|soldiers|people|men|personnel|km|square|metres|meters|kilometres|square))"
)
_BARE_MONTH = re.compile(rf"(?<![\w/.])(?:{MONTHS})\b")
_BEFORE = re.compile(
    r"(?:(?:\b(?:since(?: at least)?|until(?: at least)?|till|by|before|after|from|between|during|in|on|at|as of"
    r"|over|for(?: at least)?|within|through(?:out)?|no later than|not later than|prior to|starting|beginning|effective|back in"
    rf"|around|about|circa|early|mid|late|{_PART}|the (?:night|morning|evening|afternoon) of|of|dated|sometime|some time|shortly|last|only|as early as|as late as)[\s-])+)$",
    re.I,
)
_NEEDED = re.compile(
    r"\b(?:since(?: at least)?|until|till|by|before|after|from|between|during|in|as of|through(?:out)?|early|mid|late|of|around|about|starting|last|through|back in|to|and|half of|end of|start of|beginning of)[\s-]$",
    re.I,
)
_SECOND = re.compile(r"^\s?(?:to|until|till|through|and|[-–—])\s?", re.I)
_SINCE_CLAUSE = re.compile(r"\bsince (?:(?!said|\bsince\b|\d)[\w'’-]+ ){1,7}$", re.I)
_AFTER = re.compile(r"^(?: (?:at|around) \d{1,2}[:.]\d\d(?: ?(?:GMT|UTC))?| onwards?| or so)", re.I)
_LEAD = re.compile(
    r"^(?:at least|only|back in|sometime|some time|shortly|effective|dated|beginning|starting|as early as|as late as)\s+",
    re.I,
)
FUTURE = re.compile(
    r"\b(?:will|shall|would|going to|plans?|planned|planning|(?:is|are|was|were) (?:to|due|set|expected|scheduled|slated)"
    r"|expects?|expected to|intends?|due to|scheduled|slated|aims?|hopes?|may|could|might|ahead of|upcoming|deadline|expires?"
    r"|ultimatum|must|should|(?:ends|begins|starts|opens|concludes|runs|expires)(?=\s*$| (?:on|in|until|next)))\b",
    re.I,
)
_JUST_SAID = re.compile(
    r"\b(?:"
    + "|".join(SAYING)
    + r")(?:,? in (?:an?|its|his|her|their) (?:[\w-]+ ){0,3}\w+)?(?: \w+)?\s*(?:on\s)?$"
)
_OTHER_CLAUSE = re.compile(
    r"[;:]|, (?:and|but|while|which|who)\b|\b(?:said|says|announced|told|reported|wrote|confirmed|added|warned|stated|claimed|denied)\b"
)
_DOCUMENT_FROM = re.compile(
    r"\b(?:imagery|images?|photos?|photographs?|footage|videos?|pictures?|data|reports?|map|clips?) from $",
    re.I,
)
_WEEKDAY = re.compile(rf"\b({WEEKDAYS})\b", re.I)
_SAYS_WHEN = re.compile(
    r"\b(?:1[89]\d\d|20\d\d|last|this|next|past|previous|coming|ago|today|yesterday)\b", re.I
)
_RANGE_AND = re.compile(rf"({_DAY}) (?:and|or) ({_DAY})", re.I)


def find_times(text: str, start: int, anchor: date | None) -> list[Time]:
    """Return the date expressions of a sentence, in order.

    Args:
        text: The sentence.
        start: Where it begins in the article.
        anchor: The day that its relative words count from.
    """
    found: list[Time] = []
    taken = 0
    for low, high in _places(text):
        if low < taken:
            continue
        best = _longest(text, low, high, anchor)
        if best is not None:
            (first, last), span = best
            # The stop of "24 January." is the sentence's own.
            last = first + len(text[first:last].rstrip("."))
            span = replace(span, words=span.words.rstrip("."))
            found.append(Time(Words(start + first, start + last, text[first:last]), span))
            taken = last
    return found


def _places(text: str) -> list[tuple[int, int]]:
    cores = [match.span() for match in _CORE.finditer(text) if not _is_name(text, match)]
    for pattern in (_BARE_YEAR, _BARE_MONTH):
        for match in pattern.finditer(text):
            free = all(match.end() <= low or high <= match.start() for low, high in cores)
            if free and _NEEDED.search(text, 0, match.start()) and _really(text, match):
                cores.append(match.span())
    return sorted(cores)


def _is_name(text: str, match: re.Match[str]) -> bool:
    """Tell whether a month, a weekday or "the 2nd" is a part of a name or of a verb."""
    word = match[0]
    named = (
        word in {"Today", "Yesterday"}
        and re.search(r"[A-Z][\w]* $", text[: match.start()]) is not None
    )
    return named or (
        word[0].islower() and re.match(r"(?:may|march|mar|sat|sun|jan|dec)\b", word) is not None
    )


def _really(text: str, match: re.Match[str]) -> bool:
    if match[0].isdigit():
        return True
    ambiguous = match[0] in {
        "May",
        "March",
        "Mar",
        "Jun",
        "Jan",
        "Dec",
        "Sep",
        "Oct",
        "Apr",
        "Feb",
        "Jul",
        "Aug",
        "Nov",
    }
    return match[0][0].isupper() and not (ambiguous and re.match(r" [A-Z]|-", text[match.end() :]))


def _longest(
    text: str, low: int, high: int, anchor: date | None
) -> tuple[tuple[int, int], DateSpan] | None:
    """Return the longest words around a core that are understood, and what they mean."""
    before = _BEFORE.search(text, max(0, low - 60), low)
    begin = before.start() if before else low
    if _DOCUMENT_FROM.search(text[:low]):
        begin = low
    since = _SINCE_CLAUSE.search(text, 0, begin)
    for end in [*_later_ends(text, text[begin:low], high), high]:
        for first in _beginnings(text, begin, low):
            span = meaning(text[first:end], anchor, _tense(text, first, end))
            if span is not None:
                wide = since and _since_clause(text, since.start(), first, end, anchor)
                return wide or ((first, end), span)
    return None


def _later_ends(text: str, before: str, high: int) -> list[int]:
    """Return where the words may end behind their core: after a clock time, after a second date."""
    found = []
    second = _SECOND.match(text[high : high + 10])
    if second and re.match(r"(?:from|between|since)\b", before, re.I):
        part = re.match(rf"{_PART}[\s-]", text[high + second.end() :], re.I)
        at = high + second.end()
        starts = [at, *([at + part.end()] if part else [])]
        cores = [core.match(text, at) for at in starts for core in (_CORE, _BARE_YEAR, _BARE_MONTH)]
        found += [core.end() for core in cores if core][:1]
    after = _AFTER.match(text[high : high + 30])
    return [*found, *([high + after.end()] if after else [])]


def _since_clause(
    text: str, start: int, first: int, end: int, anchor: date | None
) -> tuple[tuple[int, int], DateSpan] | None:
    """Read "since he took office about 14 months ago": since then."""
    span = meaning(f"since {_bare(text[first:end])}", anchor, False)
    words = " ".join(text[start:end].split())
    return None if span is None else ((start, end), replace(span, words=words))


def _bare(words: str) -> str:
    return re.sub(r"^(?:in|on|at)\s+", "", words, flags=re.I)


def _beginnings(text: str, begin: int, low: int) -> list[int]:
    """Return where the words may begin: with all that stands before the core, then with less."""
    found = [begin]
    for match in re.finditer(r"[\s-]+", text[begin:low]):
        found.append(begin + match.end())
    return [at for at in found if at <= low] or [low]


def _tense(text: str, first: int, end: int) -> bool:
    """Tell whether what happens then lies ahead: by the verb of its clause."""
    clause = _OTHER_CLAUSE.split(text[:first])[-1]
    tail = re.split(r"[,;:]", text[end : end + 60])[0]
    if _JUST_SAID.search(text[:first]):
        return False
    cue = text[first:end].lower()
    if re.match(r"(?:by|until|till|no later than|before|ahead of)\b", cue):
        return FUTURE.search(clause) is not None
    return FUTURE.search(clause.rstrip()) is not None or FUTURE.search(tail) is not None


@lru_cache(maxsize=4096)
def meaning(words: str, anchor: date | None, ahead: bool) -> DateSpan | None:
    """Return what date words mean, None where they are not understood.

    Args:
        words: As the article has them.
        anchor: The day of publication.
        ahead: Whether the verb beside them looks ahead: then the next such day or month is meant,
            else the last one.
    """
    kept = " ".join(words.split())
    tidy = _tidied(kept)
    weekday = _WEEKDAY.search(tidy)
    if weekday and ahead and not re.search(r"\d|last|this|next|past", tidy, re.I):
        tidy = tidy[: weekday.start()] + "coming " + tidy[weekday.start() :]
    half = _HALF.match(tidy)
    span = _half_of(half, anchor) if half else _understood(tidy, anchor)
    if span is None:
        return None
    if not _SAYS_WHEN.search(tidy) and not weekday:
        span = _in_tense(tidy, span, anchor, ahead)
    return replace(span, words=kept)


_HALF = re.compile(rf"^(?:in |during )?the (first|second) half of ({_MONTH}(?:,? {_YEAR})?)$", re.I)


def _half_of(match: re.Match[str], anchor: date | None) -> DateSpan | None:
    """Read "the second half of January 2026": from the 16th on."""
    whole = _understood(match[2], anchor)
    if whole is None or whole.start_min is None or whole.end_max is None:
        return None
    middle = whole.start_min + 15 * DAY_S
    first = match[1].lower() == "first"
    start, end = (whole.start_min, middle) if first else (middle, whole.end_max)
    return replace(whole, start_min=start, end_min=start, start_max=end, end_max=end)


def _tidied(words: str) -> str:
    text = words
    while _LEAD.match(text):
        text = _LEAD.sub("", text)
    text = re.sub(r"\b(since|until|for) at least\b", r"\1", text, flags=re.I)
    text = re.sub(r"^for (?=the past|the last|recent)", "in ", text, flags=re.I)
    text = re.sub(r"\bbefore (?=the end of)", "by ", text, flags=re.I)
    text = re.sub(r"^(?:over|during|within) (?=the |recent)", "in ", text, flags=re.I)
    text = re.sub(
        r"\bon the (night|evening|morning|afternoon) of\b", r"the \1 of", text, flags=re.I
    )
    text = re.sub(r"\b(early|late) (?:on )?(?=(?:" + WEEKDAYS + r")\b)", "", text, flags=re.I)
    text = re.sub(r"^(?:from|starting|beginning) (.+) onwards?$", r"since \1", text, flags=re.I)
    text = re.sub(
        r"\b(end|start|beginning|middle) of the (year|month|week)\b",
        r"\1 of this \2",
        text,
        flags=re.I,
    )
    return _RANGE_AND.sub(r"\1-\2", text)


def _understood(words: str, anchor: date | None) -> DateSpan | None:
    try:
        return understand(words, anchor)
    except DateWordsRefused:
        return None


def _in_tense(words: str, span: DateSpan, anchor: date | None, ahead: bool) -> DateSpan:
    """Return the same days in the nearest year that fits the tense."""
    if (
        anchor is None
        or span.grain not in {Grain.DAY, Grain.WEEK, Grain.MONTH, None}
        or not re.search(MONTHS, words, re.I)
    ):
        return span
    begins, ends = span.start_min, span.end_max
    first = begins if begins is not None else ends or 0
    year = (date(1970, 1, 1) + timedelta(days=first // DAY_S)).year
    if not ahead and first >= day_end_s(anchor):
        return _understood(f"{words} {year - 1}", anchor) or span
    if ahead and ends is not None and ends <= day_start_s(anchor):
        return _understood(f"{words} {year + 1}", anchor) or span
    return span
