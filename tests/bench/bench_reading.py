"""Prints how well articles are read: every field against the gold of tests/bench/articles.

    python tests/bench/bench_reading.py [--misses] [--aside] [--only NAME] [--folder D] [--thousand]

The articles were written for the purpose, with their gold, before any of them was read by the
program. A third is kept aside and never tuned on; its misses are printed only with --aside.
"""

import argparse
import resource
import statistics
import sys
import time
import tomllib
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from rapidfuzz import fuzz

from desktop.domain.folding import words_of
from desktop.domain.spans import DateSpan, day_end_s, day_start_s
from desktop.queries.known_names import Known, KnownBase
from desktop.services.reading.gazetteer import shipped
from desktop.services.reading.proposal import Article, Proposal
from desktop.services.reading.reader import ArticleReader

ARTICLES = Path(__file__).parent / "articles"
GOALS = {
    "attributed or not": 0.93,
    "innermost source": 0.90,
    "source precision": 0.97,
    "whole chain": 0.85,
    "stance": 0.97,
    "event date": 0.90,
    "report date": 0.95,
    "kind": 0.92,
    "explicit bases": 0.98,
    "implicit bases": 0.70,
    "all fields": 0.75,
}
LIKE = 80


@dataclass
class Tally:
    """Right and all, by field; and every miss as a line."""

    right: Counter = field(default_factory=Counter)
    all: Counter = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list, repr=False)
    corrections: int = 0
    statements: int = 0
    turned: int = 0

    def take(self, name: str, is_right: bool) -> bool:
        self.all[name] += 1
        self.right[name] += is_right
        return is_right

    def share(self, name: str) -> float:
        return self.right[name] / self.all[name] if self.all[name] else 1.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--aside", action="store_true", help="print misses of what is kept aside")
    parser.add_argument("--only", default="")
    parser.add_argument("--thousand", action="store_true", help="read 1,000 articles, too")
    parser.add_argument("--folder", type=Path, default=ARTICLES)
    options = parser.parse_args()
    tallies: dict[bool, Tally] = defaultdict(Tally)
    for path in sorted(options.folder.glob("*.toml")):
        if options.only in path.name:
            gold = tomllib.loads(path.read_text("utf-8"))
            score(gold, tallies[gold.get("kept_aside", False)], path.stem)
    _print(tallies[False], "tuned on", options.misses)
    _print(tallies[True], "kept aside", options.aside)
    _print(_together(tallies[False], tallies[True]), "all together", False)
    if not options.only:
        _speed(options.folder, thousand=options.thousand)
    return 0


def _together(first: Tally, second: Tally) -> Tally:
    return Tally(
        right=first.right + second.right,
        all=first.all + second.all,
        corrections=first.corrections + second.corrections,
        statements=first.statements + second.statements,
        turned=first.turned + second.turned,
    )


def known_of(gold: dict) -> Known:
    """Return the casebook of an article: ``name|kind|country|alias;alias``, or a table."""
    bases = []
    for number, entry in enumerate(gold.get("bases", [])):
        if isinstance(entry, str):
            name, kind, country, aliases = (entry.split("|") + [""] * 4)[:4]
            spellings = tuple(alias for alias in aliases.split(";") if alias)
        else:
            name, kind, country = entry["name"], entry.get("kind", ""), entry.get("country", "")
            spellings = tuple(entry.get("aliases", ()))
        bases.append(
            KnownBase(id=f"b{number}", name=name, kind=kind, country=country, spellings=spellings)
        )
    return Known(bases=tuple(bases))


def score(gold: dict, tally: Tally, name: str) -> None:
    """Compare what is read from one article with its gold."""
    reading = ArticleReader(known_of(gold), SHIPPED).read(
        Article(text=gold["text"], publisher=gold["publisher"], published=gold["published"])
    )
    for statement in gold["statement"]:
        if gold["text"].count(statement["at"]) != 1:
            print(f"{name}: “{statement['at']}” does not stand in the text just once")
            continue
        at = gold["text"].index(statement["at"])
        found = next((p for p in reading.proposals if p.claim.start <= at < p.claim.end), None)
        tally.statements += 1
        if found is None or found.is_background:
            tally.misses.append(f"{name}: “{statement['at']}”: not proposed")
        wrong = _wrong(statement, found, gold, tally)
        tally.take("all fields", not wrong)
        tally.corrections += len(wrong)
        if wrong:
            tally.misses.append(f"{name}: “{statement['at']}”: " + "; ".join(wrong))


def _wrong(gold: dict, found: Proposal | None, article: dict, tally: Tally) -> list[str]:
    wrong: list[str] = []

    def check(name: str, is_right: bool, got: object, wanted: object) -> None:
        if not tally.take(name, is_right):
            wrong.append(f"{name} {got!s} ≠ {wanted!s}")

    who, chain = gold.get("who", []), [s.label for s in found.chain.value] if found else []
    tally.take("attributed or not", bool(who) == bool(chain))
    if who:
        inner = bool(chain) and _like(chain[-1], who[-1])
        tally.take("innermost source", inner)
        if chain:
            tally.take("source precision", inner)
    elif chain:
        tally.take("source precision", False)
    whole = len(who) == len(chain) and all(map(_like, chain, who))
    if who or chain:
        tally.take("whole chain", whole)
    if not whole:
        wrong.append(f"who {chain} ≠ {who}")
    stance, wanted = (found.stance.value.value if found else "none"), gold.get("stance", "supports")
    check("stance", stance == wanted, stance, wanted)
    if stance == "supports" and wanted in {"against", "no_comment"}:
        tally.turned += 1
    modality = found.modality.value.value if found else "none"
    expected = gold.get("modality", "done")
    ahead = {"planned", "possible"}
    check("modality", (modality in ahead) == (expected in ahead), modality, expected)
    kind = found.kind.value.value if found else "none"
    check("kind", kind in gold["kind"], kind, gold["kind"])
    day = article["published"]
    happened, said = (found.event_when.value, found.report_when.value) if found else (None, None)
    check(
        "event date",
        _is_span(happened, gold.get("when", ""), day),
        _bounds(happened),
        gold.get("when", ""),
    )
    check(
        "report date",
        _is_span(said, gold.get("said", ""), day),
        _bounds(said),
        gold.get("said", ""),
    )
    bases = {at.place.name for at in found.bases.value} if found else set()
    for kind_of, names in (
        ("explicit bases", gold.get("bases", [])),
        ("implicit bases", gold.get("implicit", [])),
    ):
        for base in names:
            check(kind_of, any(_like(base, b) for b in bases), sorted(bases), base)
    meant = [
        *gold.get("bases", []),
        *gold.get("implicit", []),
        gold.get("from", ""),
        gold.get("to", ""),
    ]
    for extra in (b for b in bases if not any(_like(b, m) for m in meant if m)):
        tally.take("bases invented", False)
        if gold.get("bases") or gold.get("implicit"):
            wrong.append(f"base {extra} is too much")
    ends = (
        ((found.origin.value, gold.get("from", "")), (found.destination.value, gold.get("to", "")))
        if found
        else ((None, gold.get("from", "")), (None, gold.get("to", "")))
    )
    for place, wanted_end in ends:
        got = place.name if place else ""
        if got and wanted_end and _like(got, wanted_end):
            tally.right["movement"] += 1
        elif got != wanted_end and not (got and not wanted_end and not place.sure):
            wrong.append(f"movement {got!r} ≠ {wanted_end!r}")
        tally.all["movement found"] += bool(got)
        tally.all["movement there"] += bool(wanted_end)
    return wrong


def _like(first: str, second: str) -> bool:
    return fuzz.token_set_ratio(" ".join(words_of(first)), " ".join(words_of(second))) >= LIKE


def _is_span(span: DateSpan | None, gold: str, published: date) -> bool:
    if not gold or span is None:
        return not gold and span is None
    days = (86_400, 0)
    words = gold.split()
    if words[0] == "since":
        first, last = _days(words[1])
        return (
            span.is_open
            and _near(span.start_min, day_start_s(first))
            and _near(span.start_max, day_end_s(last))
        )
    if words[0] in {"until", "by", "before"}:
        last = _days(words[1])[1]
        end = day_start_s(last) if words[0] == "before" else day_end_s(last)
        return span.end_max is not None and abs(span.end_max - end) < days[0] * 1.5
    if words[0] == "from":
        first, last = _days(words[1])[0], _days(words[3])[1]
    else:
        first, last = _days(words[0])
    # Hours within the days named are finer, not other.
    return (
        span.start_min is not None and span.end_max is not None
        and day_start_s(first) <= span.start_min < day_end_s(last)
        and span.end_max <= day_end_s(last) + 43_200 and span.end_max > day_start_s(last)
        and (first == last or span.start_min < day_end_s(first))
    )  # fmt: skip


def _near(got: int | None, wanted: int) -> bool:
    return got is not None and abs(got - wanted) < 86_400


def _days(text: str) -> tuple[date, date]:
    first, _dots, last = text.partition("..")
    return date.fromisoformat(first), date.fromisoformat(last or first)


def _bounds(span: DateSpan | None) -> str:
    if span is None:
        return "none"

    def day(at: int | None) -> str:
        return "…" if at is None else datetime.fromtimestamp(at, UTC).date().isoformat()

    last = span.end_max if span.open_at is None else None
    text = f"{day(span.start_min)}..{day(None if last is None else last - 1)}"
    return f"since {day(span.start_min)}..{day(span.start_max)}" if span.is_open else text


def _print(tally: Tally, title: str, misses: bool) -> None:
    print(f"\n## {title}: {tally.statements} statements")
    for name, goal in GOALS.items():
        share = tally.share(name)
        mark = "" if share >= goal else " — not reached"
        print(
            f"{name:20} {share:5.2f} (≥ {goal:.2f}) {tally.right[name]:4}/{tally.all[name]}{mark}"
        )
    right, got, there = (
        tally.right["movement"],
        tally.all["movement found"],
        tally.all["movement there"],
    )
    f1 = 2 * right / (got + there) if got + there else 1.0
    print(
        f"{'movement F1':20} {f1:5.2f} (≥ 0.80) {right} right of {got} found, {there} there"
        f"{'' if f1 >= 0.8 else ' — not reached'}"
    )
    each = tally.corrections / max(1, tally.statements)
    print(f"{'corrections each':20} {each:5.2f} (≤ 0.35){'' if each <= 0.35 else ' — not reached'}")
    print(f"{'modality':20} {tally.share('modality'):5.2f}")
    print(
        f"denials and silences turned into support: {tally.turned};"
        f" bases invented: {tally.all['bases invented']}"
    )
    if misses:
        print("\n".join(tally.misses))


def _speed(folder: Path, *, thousand: bool) -> None:
    """Time different texts: what was read once is quicker the second time."""
    golds = [tomllib.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.toml"))]
    reader = ArticleReader(known_of(golds[0]), SHIPPED)
    text = "\n\n".join(gold["text"] for gold in golds)

    def spent_s(at: int, length: int) -> float:
        part = text[at % (len(text) - length) :][:length]
        begun = time.perf_counter()
        reader.read(Article(text=part, publisher="Meridian", published=date(2025, 1, 1)))
        return time.perf_counter() - begun

    spent_s(0, 500)
    each = [spent_s(at * 1_031, 2_000) for at in range(20)]
    print(f"\n2,000 characters: {statistics.median(each) * 1000:.1f} ms (≤ 25 ms)")
    if thousand:
        sizes = []
        total = 0.0
        for number in range(1_000):
            total += spent_s(number * 137, 5_000)
            if number in {99, 999}:
                sizes.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
        print(f"1,000 articles of 5,000 characters: {total:.1f} s (≤ 60 s)")
        print(f"memory after 100 and after 1,000: {sizes[0]} and {sizes[1]} MB")


SHIPPED = shipped()

if __name__ == "__main__":
    sys.exit(main())
