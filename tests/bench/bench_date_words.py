"""Date words and EDTF against public cases: ``python tests/bench/bench_date_words.py [FOLDER]``.

FOLDER holds ``edtf/edtf_cases.jsonl`` and ``recognizers-english/english_dates.jsonl``; by default
``shared/data`` beside the checkout. Where it is absent the bench says so and ends.
"""

import json
import math
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))

from desktop.domain.date_words import DateWordsRefused, understand  # noqa: E402
from desktop.domain.edtf import NotEdtfError, from_edtf  # noqa: E402
from desktop.domain.spans import DAY_S, DateSpan, day_of, day_start_s  # noqa: E402

Case = dict[str, Any]
Bounds = tuple[int | None, int | None]


def lines(path: Path) -> Iterator[Case]:
    """Yield the cases of one file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def judge_edtf(case: Case) -> str:
    """Judge one EDTF string with exact bounds, or one that is no EDTF."""
    try:
        span = from_edtf(case["input"])
    except NotEdtfError:
        return "exact" if case["valid"] == "INVALID" else "refused"
    if case["valid"] == "INVALID":
        return "wrong"
    if "min_ms" not in case or not case["min_ms"] or not case.get("max_ms"):
        return "exact"
    return "exact" if (span.start_min, span.end_max) == _exact_bounds(case) else "wrong"


def _exact_bounds(case: Case) -> Bounds | None:
    """Return the bounds that the data gives in milliseconds, None where it gives none."""
    if not case.get("min_ms") or not case.get("max_ms"):
        return None
    first, after = (
        None if "Infinity" in case[side] else int(case[side]) // 1000 + more
        for side, more in (("min_ms", 0), ("max_ms", 1))
    )
    return first, after


def judge_natural(case: Case) -> str:
    """Judge date words against the EDTF that a library gives for them, by their bounds."""
    try:
        span = understand(case["natural"], None)
    except DateWordsRefused:
        return "refused" if case.get("edtf") else "exact"
    if not case.get("edtf"):
        return "wrong"
    wanted = from_edtf(case["edtf"])
    return "exact" if _bounds(span) == _bounds(wanted) else "wrong"


def judge_english(case: Case) -> str:
    """Judge an English expression by its bounds; one that is no date must be refused."""
    anchor = datetime.fromisoformat(case["reference"]).date()
    must_refuse = case["kind"] == "none" or case.get("resolved") is False
    try:
        span = understand(_words(case), anchor)
    except DateWordsRefused:
        return "exact" if must_refuse else "refused"
    if must_refuse:
        return "wrong"
    return "exact" if _bounds(span) == _wanted(case) else "wrong"


def _bounds(span: DateSpan) -> Bounds:
    return span.start_min, span.end_max


def _wanted(case: Case) -> tuple[int, int]:
    return tuple(day_start_s(date.fromisoformat(case[side][:10])) for side in ("start", "end"))


def _words(case: Case) -> str:
    """Return the expression, or the whole sentence where nothing in it is a date."""
    given = case.get("natural") if "natural" in case else case.get("text", case.get("input"))
    return given or case.get("sentence", "")


def own_convention(case: Case) -> str:
    """Return the convention of ours by which a line was answered otherwise, empty for none.

    A line that was refused was not answered. One that was answered is set apart only where its
    words are of the sort that a convention speaks of, and what we answered stands to what the data
    wants as that convention says.
    """
    anchor = datetime.fromisoformat(case["reference"]).date() if "reference" in case else None
    try:
        ours = _bounds(understand(_words(case), anchor))
    except DateWordsRefused:
        return ""
    wanted = _wanted(case) if "start" in case else _bounds_of_edtf(case)
    if "valid" in case:
        wanted = _exact_bounds(case)
    if wanted is None or ours == wanted:
        return ""
    words = _words(case).lower()
    for name, pattern, stands in _CONVENTIONS:
        if re.search(pattern, words) and stands(ours, wanted):
            return name
    return ""


def _bounds_of_edtf(case: Case) -> Bounds | None:
    return _bounds(from_edtf(case["edtf"])) if case.get("edtf") else None


def _holds(ours: Bounds, wanted: Bounds) -> bool:
    """Tell whether ours holds all of what is wanted, and more."""
    return _low(ours) <= _low(wanted) and _high(ours) >= _high(wanted)


def _held(ours: Bounds, wanted: Bounds) -> bool:
    """Tell whether all of ours lies within what is wanted."""
    return _holds(wanted, ours)


def _meets(ours: Bounds, wanted: Bounds) -> bool:
    """Tell whether ours and what is wanted share an instant or an end."""
    return _low(ours) <= _high(wanted) and _low(wanted) <= _high(ours)


def _shares_an_end(ours: Bounds, wanted: Bounds) -> bool:
    return _meets(ours, wanted) and (ours[0] == wanted[0] or ours[1] == wanted[1])


def _is_week_near(ours: Bounds, wanted: Bounds) -> bool:
    """Tell whether both are a week, and less than a week apart."""
    return _high(ours) - _low(ours) <= 7 * DAY_S and abs(_low(ours) - _low(wanted)) < 7 * DAY_S


def _is_weeks_off(ours: Bounds, wanted: Bounds) -> bool:
    """Tell whether ours is what is wanted, a week or two before or after."""
    by = _low(ours) - _low(wanted)
    return by == _high(ours) - _high(wanted) and abs(by) in {7 * DAY_S, 14 * DAY_S}


def _is_day_first(ours: Bounds, wanted: Bounds) -> bool:
    """Tell whether day and month of what is wanted, exchanged, are ours."""
    first, other = _day_of(ours), _day_of(wanted)
    return (first.year, first.month, first.day) == (other.year, other.day, other.month)


def _is_counted_from_day_first(ours: Bounds, wanted: Bounds) -> bool:
    """Tell whether both are so many days from 1 February and 2 January."""
    return _day_of(ours) - date(2018, 2, 1) == _day_of(wanted) - date(2018, 1, 2)


def _is_centuries_off(ours: Bounds, wanted: Bounds) -> bool:
    """Tell whether ours is the same season or day of another century."""
    first, other = _day_of(ours), _day_of(wanted)
    same_day = (first.month, first.day) == (other.month, other.day)
    return same_day and (first.year - other.year) % 100 == 0


def _low(bounds: Bounds) -> float:
    return -math.inf if bounds[0] is None else bounds[0]


def _high(bounds: Bounds) -> float:
    return math.inf if bounds[1] is None else bounds[1]


def _day_of(bounds: Bounds) -> date:
    found = day_of(bounds[0] or 0)
    return found or date.min


_UNITS = r"(?:week|month|quarter|year|day)"
_CONVENTIONS: tuple[tuple[str, str, Callable[[Bounds, Bounds], bool]], ...] = (
    (
        "what is under way ends at the anchor; the rest of it is later, its past earlier",
        rf"^(?:this|the|current|earlier (?:this|in the)|later (?:this|in the)) {_UNITS}$"
        rf"|{_UNITS} to date",
        _shares_an_end,
    ),
    (
        "what is under way ends at the anchor; the rest of it is later, its past earlier",
        rf"^(?:earlier|later) (?:this|in the) {_UNITS}$",
        _meets,
    ),
    (
        "months and years that are counted mean the whole month or year",
        r"(?:month|year)s? (?:ago|from now)$|^in .*(?:month|year)s?$",
        _holds,
    ),
    (
        "the nth week of a month or year is its nth seven days, the last its last seven",
        r"\bweek\b",
        _is_week_near,
    ),
    ("vague counts are ranges", r"^(?:a few|few|several|couple|a couple)", _meets),
    ("the following Friday is the next such day", r"^following \w+day$", _is_weeks_off),
    ("the weekend is the last one that has begun", r"^the weekend$", _is_weeks_off),
    ("numeric dates are day first", r"\d[/-]\d", _is_day_first),
    ("numeric dates are day first", r"from 01/02/2018$", _is_counted_from_day_first),
    ("years of two figures are those from 1950 to 2049", r"\b\d\d$", _is_centuries_off),
    ("early, mid and late are thirds; libraries differ", r"\b(?:early|mid|middle|late)", _meets),
    (
        "before and after leave out what they name",
        r"^(?:before|after|earlier than|later than|prior to)\b",
        _held,
    ),
    ("the 1900s may be a century or a decade: the wider bounds are taken", r"\d00s\b", _holds),
    ("a clock time without seconds is the whole minute", r"t\d\d:\d\d(?:z|$)", _holds),
    ("one of two datings lies within both", r"\d or \d", _holds),
    ("the 2000s are a decade, the 1900s a century", r"^2000s$", _held),
)


def firm_english(case: Case) -> bool:
    """Tell whether the data's own page calls the line firm, or that it must be refused."""
    if case["kind"] == "none":
        return True
    if case.get("resolved") is False:
        # Impossible days must be refused; seasons and school years the source does not answer.
        return case["kind"] == "date"
    return (
        case["kind"] in {"date", "daterange"}
        and "other_start" not in case
        and not case.get("mod")
        and case.get("end_rule") == "exclusive"
    )


def is_level_0_or_1(text: str) -> bool:
    """Tell whether an EDTF has nothing of level 2."""
    inner = text.replace("..", "")
    return not any(mark in inner for mark in ("[", "{", "S", "E", "?0", "~0")) and not any(
        sign in inner[:-1].replace("?/", "/").replace("~/", "/").replace("%/", "/")
        for sign in "?~%"
    )


def report(title: str, cases: list[Case], judge: Callable[[Case], str], name: str) -> None:
    """Print the shares, and every miss."""
    results = [(judge(case), case) for case in cases]
    counts = Counter(result for result, _case in results)
    total = max(len(results), 1)
    shares = ", ".join(
        f"{kind} {counts[kind]} ({counts[kind] / total:.1%})"
        for kind in ("exact", "refused", "wrong")
    )
    print(f"\n{title}: {len(results)} cases: {shares}")
    for result, case in results:
        if result != "exact":
            answer = case.get("edtf") or f"{case.get('start')} – {case.get('end')}"
            print(f"  {result:8} {case.get(name)!r} ({answer}): {reason(case, name)}")


def reason(case: Case, name: str) -> str:
    """Return what was said instead: the reason of a refusal, or the bounds that were answered."""
    anchor = datetime.fromisoformat(case["reference"]).date() if "reference" in case else None
    try:
        span = from_edtf(case[name]) if name == "input" else understand(_words(case), anchor)
    except DateWordsRefused as refusal:
        return refusal.reason
    except NotEdtfError as refusal:
        return str(refusal)
    first, after = (None if bound is None else day_of(bound) for bound in _bounds(span))
    return f"read as {first or '…'} up to {after or '…'}"


def main() -> None:
    """Print the table."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "data"
    if not (folder / "edtf").is_dir():
        print(f"No cases in {folder}: nothing to compare with.")
        return
    edtf = [case for case in lines(folder / "edtf" / "edtf_cases.jsonl") if not case.get("doubt")]
    strings = [
        case for case in edtf if "valid" in case and str(case.get("level", "")) in {"0", "1"}
    ]
    natural = [
        case
        for case in edtf
        if case.get("natural") is not None
        and (not case.get("edtf") or is_level_0_or_1(case["edtf"]))
        and _readable(case)
    ]
    english = [
        case
        for case in lines(folder / "recognizers-english" / "english_dates.jsonl")
        if firm_english(case)
    ]
    apart: Counter[tuple[str, str]] = Counter()
    for title, cases, judge, name in (
        ("EDTF strings, levels 0 and 1", strings, judge_edtf, "input"),
        ("Date words with an EDTF of levels 0 and 1", natural, judge_natural, "natural"),
        ("English, firm", english, judge_english, "text"),
    ):
        apart.update((own_convention(case), judge(case)) for case in cases)
        report(title, [case for case in cases if not own_convention(case)], judge, name)
    print("\nAnswered by our own conventions, apart:")
    for words in sorted({words for words, _result in apart if words}):
        shares = ", ".join(f"{apart[words, kind]} {kind}" for kind in ("exact", "refused", "wrong"))
        print(f"  {words}: {shares} by the data")
    print(f"\n{phrases_a_second(english):,.0f} phrases a second, over all English lines")


def phrases_a_second(cases: list[Case]) -> float:
    """Return how many phrases are read in a second: the ones of the data, refused ones too."""
    phrases = [(_words(case), datetime.fromisoformat(case["reference"]).date()) for case in cases]
    begun, read = time.perf_counter(), 0
    while time.perf_counter() - begun < 1:
        for words, anchor in phrases:
            with suppress(DateWordsRefused):
                understand(words, anchor)
        read += len(phrases)
    return read / (time.perf_counter() - begun)


def _readable(case: Case) -> bool:
    if not case.get("edtf"):
        return True
    try:
        from_edtf(case["edtf"])
    except NotEdtfError:
        return False
    return True


if __name__ == "__main__":
    main()
