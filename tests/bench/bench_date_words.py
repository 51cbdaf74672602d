"""Date words and EDTF against public cases: ``python tests/bench/bench_date_words.py [FOLDER]``.

FOLDER holds ``edtf/edtf_cases.jsonl`` and ``recognizers-english/english_dates.jsonl``; by default
``shared/data`` beside the checkout. Where it is absent the bench says so and ends.
"""

import json
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
    return case["text"] or case["sentence"]


def own_convention(case: Case) -> str:
    """Return the convention of ours by which a line is answered otherwise, empty for none."""
    words = _words(case).lower()
    if words.startswith(("this ", "the ", "earlier this", "later this")) and any(
        unit in words for unit in ("week", "month", "year", "day")
    ):
        return "what is under way ends at the anchor; the rest of it is later, its past earlier"
    if any(unit in words for unit in (" month", " year")) and words.endswith(("ago", "from now")):
        return "months and years that are counted mean the whole month or year"
    if words.startswith("in ") and words.rstrip("s").endswith(("month", "year")):
        return "months and years that are counted mean the whole month or year"
    if "week of" in words:
        return "the first week of a month is its first seven days"
    if words.startswith(("a few", "several", "couple", "a couple")):
        return "vague counts are ranges"
    return ""


def firm_english(case: Case) -> bool:
    """Tell whether the data's own page calls the line firm, or that it must be refused."""
    if case["kind"] == "none":
        return True
    if case.get("resolved") is False:
        return case["kind"] in {"date", "daterange"} and bool(case.get("year_in_text"))
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
    report("EDTF strings, levels 0 and 1", strings, judge_edtf, "input")
    report("Date words with an EDTF of levels 0 and 1", natural, judge_natural, "natural")
    english = [
        case
        for case in lines(folder / "recognizers-english" / "english_dates.jsonl")
        if firm_english(case)
    ]
    ours = [case for case in english if own_convention(case)]
    rest = [case for case in english if not own_convention(case)]
    report("English, firm", rest, judge_english, "text")
    print("\nAnswered by our own conventions, apart:")
    for words, number in Counter(own_convention(case) for case in ours).items():
        print(f"  {number:4}  {words}")
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
