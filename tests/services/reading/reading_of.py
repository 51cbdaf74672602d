"""Reads short texts for tests: one casebook of three bases, one day of publication."""

from datetime import date

from desktop.domain.spans import DateSpan, day_of
from desktop.queries.known_names import Known, KnownBase, KnownName
from desktop.services.reading.gazetteer import Gazetteer, shipped
from desktop.services.reading.proposal import Article, Proposal, Reading
from desktop.services.reading.reader import ArticleReader

PUBLISHED = date(2026, 1, 26)  # a Monday
GAZETTEER: Gazetteer = shipped()
KNOWN = Known(
    bases=(
        KnownBase(
            id="q", name="Qamishli Airport", kind="airport", country="SY",
            spellings=("Kamishli", "القامشلي", "Камышлы"), lat=37.02, lon=41.19,
        ),
        KnownBase(id="h", name="Hmeimim Air Base", kind="air base", country="SY"),
        KnownBase(id="t", name="Tartus Naval Base", kind="naval base", country="SY"),
    ),
    sources=(
        KnownName(id="s1", name="Kommersant", kind="outlet"),
        KnownName(id="s2", name="Syrian security source, coast", kind="unnamed"),
        KnownName(id="s3", name="Ahmed al-Sharaa", kind="named person"),
        KnownName(id="s4", name="Russian Ministry of Defence", kind="official"),
    ),
    actors=(KnownName(id="a1", name="Coastal Guard", aliases=("CG",), kind="force"),),
)  # fmt: skip


def read(
    text: str, *, publisher: str = "Daily Post", published: date | None = PUBLISHED
) -> Reading:
    """Return what is read from a text."""
    article = Article(text=text, publisher=publisher, published=published)
    return ArticleReader(KNOWN, GAZETTEER).read(article)


def first(text: str, **known) -> Proposal:
    """Return the first proposal of a text."""
    return read(text, **known).proposals[0]


def last(text: str, **known) -> Proposal:
    """Return the last proposal of a text."""
    return read(text, **known).proposals[-1]


def chain(one: Proposal) -> list[str]:
    """Return who says it, nearest to the publisher first."""
    return [speaker.label for speaker in one.chain.value]


def bounds(span: DateSpan | None) -> str:
    """Return a span as "2026-01-24..2026-01-26", with "since" where it is still so."""
    if span is None:
        return "none"

    def day(at: int | None) -> str:
        return "…" if at is None else str(day_of(at))

    if span.is_open:
        return f"since {day(span.start_min)}..{day((span.start_max or 0) - 1)}"
    return f"{day(span.start_min)}..{day(None if span.end_max is None else span.end_max - 1)}"
