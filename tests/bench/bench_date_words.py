"""Date words and EDTF against public cases: ``python tests/bench/bench_date_words.py [FOLDER]``.

FOLDER holds ``edtf/edtf_cases.jsonl`` and ``recognizers-english/english_dates.jsonl``; by default
``shared/data`` beside the checkout. Where it is absent the bench says so and ends.
"""

import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))

from desktop.domain.date_words import DateWordsRefused, understand  # noqa: E402
from desktop.domain.edtf import NotEdtfError, from_edtf  # noqa: E402
from desktop.domain.spans import DateSpan, day_start_s  # noqa: E402

Case = dict[str, Any]
PHRASES = ("on January 24", "since last week", "in the past 2 days", "from 18 to 24 January")


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
    known = tuple(
        None if "Infinity" in case[side] else int(case[side]) // 1000 + more
        for side, more in (("min_ms", 0), ("max_ms", 1))
    )
    return "exact" if (span.start_min, span.end_max) == known else "wrong"


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


def _bounds(span: DateSpan) -> tuple[int | None, int | None]:
    return span.start_min, span.end_max


def _wanted(case: Case) -> tuple[int, int]:
    return tuple(day_start_s(date.fromisoformat(case[side][:10])) for side in ("start", "end"))


def _words(case: Case) -> str:
    """Return the expression, or the whole sentence where nothing in it is a date."""
    given = case.get("natural") if "natural" in case else case.get("text", case.get("input"))
    return given or case.get("sentence", "")


def own_convention(case: Case) -> str:
    """Return the convention of ours by which a line is answered otherwise, empty for none."""
    words = _words(case).lower()
    return next((name for pattern, name in _CONVENTIONS if re.search(pattern, words)), "")


_UNITS = r"(?:week|month|quarter|year|day)"
_CONVENTIONS: tuple[tuple[str, str], ...] = tuple(
    (pattern, name)
    for name, patterns in {
        "what is under way ends at the anchor; the rest of it is later, its past earlier": (
            rf"^(?:this|the|current|earlier (?:this|in the)|later (?:this|in the))\b.*{_UNITS}",
            rf"{_UNITS} to date",
        ),
        "months and years that are counted mean the whole month or year": (
            r"(?:month|year)s? (?:ago|from now)$",
            r"^in .*(?:month|year)s?$",
        ),
        "the first week of a month is its first seven days": (r"week of",),
        "vague counts are ranges": (r"^(?:a few|several|couple|a couple)",),
        "last Wednesday, on a Friday, may be two days: it is refused": (
            r"^(?:last|past|previous|following) \w+day$",
        ),
        "numeric dates are day first": (
            r"\b(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|[12]\d|3[01])[/-]\d{2,4}\b",
            r"\b\d\d?/\d\d?\b",
        ),
        "early, mid and late are thirds; libraries differ": (r"\b(?:early|mid|middle|late)\b",),
        "before and after leave out what they name": (
            r"^(?:before|after|earlier than|later than|prior to)\b",
        ),
        "the 1900s may be a century or a decade: the wider bounds are taken": (r"\d00s\b",),
        "two datings in one phrase are two claims: refused, or once within both": (
            r"printed|cast |;|, from |\d or \d|later print",
        ),
        "fewer than four figures are a year only with AD, BC or in a full date": (
            r"^(?!.*(?:\d{4}|century|\dc\b|bc|ad|ce|era|christ|domini)).*\b\d{1,3}(?:-?ish)?$",
        ),
        "a clock time without seconds is the whole minute": (r"t\d\d:\d\d(?:z|$)",),
    }.items()
    for pattern in patterns
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
            print(f"  {result:8} {case.get(name)!r} ({answer})")


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
    begun, read = time.perf_counter(), 0
    while time.perf_counter() - begun < 1:
        for words in PHRASES:
            understand(words, date(2026, 1, 26))
        read += len(PHRASES)
    print(f"\n{read:,} phrases a second")


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
