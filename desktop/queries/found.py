"""What the search panel asks: all that has some words, page by page, counted by what narrows it."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from desktop.domain.ids import EventId
from desktop.domain.record import RecordKind
from desktop.domain.spans import DateSpan
from desktop.queries.reader import Reader
from desktop.queries.search import Hit, hits_of
from desktop.store import search as index
from desktop.store.columns import Span

PAGE_LINES = 200
MOST_FOUND = 5_000
MOST_EVENTS = 1_000
_MOST_YEARS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowing:
    """Which of the hits to show; what is empty asks for nothing.

    Attributes:
        base: The id of a base that the record is on.
        year: The UTC year in which it may have begun, or in which a report came out.
        is_exact: Only what is spelled so, not what only sounds alike.
    """

    kind: RecordKind | None = None
    base: str = ""
    year: int | None = None
    is_exact: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """One way to narrow the hits: its value, its words, and how many would be left."""

    value: str
    words: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundLine:
    """A hit with when it was, None where it has no day, and at which bases, with commas."""

    hit: Hit
    when: DateSpan | None
    places: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPage:
    """One page of what was found.

    Attributes:
        lines: The page's, in order.
        page, pages: Which page it is, from 0, of how many.
        count: How many hits all pages have.
        events: How many events they are, or are on, at most MOST_EVENTS.
        exact: How many of them are spelled so.
        is_cut: True where more was found than is told of.
        newest_first: True where there were too many to rank.
        kinds, bases, years: What narrows them further, the most hits first, years latest first.
    """

    lines: tuple[FoundLine, ...]
    page: int
    pages: int
    count: int
    events: int
    exact: int
    is_cut: bool
    newest_first: bool
    kinds: tuple[Counted, ...]
    bases: tuple[Counted, ...]
    years: tuple[Counted, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Facts:
    """What narrows one hit: keys of bases, years, and the event it is on or is."""

    bases: frozenset[int] = frozenset()
    years: tuple[int, ...] = ()
    event: int | None = None


_NOTHING = _Facts()


@dataclass(frozen=True, slots=True)
class _Everything:
    found: tuple[index.Found, ...]
    facts: dict[tuple[RecordKind, int], _Facts]
    newest_first: bool
    is_cut: bool
    bases: dict[int, tuple[str, str]] = field(default_factory=dict)

    def kept(self, wanted: Narrowing, without: str = "") -> list[index.Found]:
        """Return what ``wanted`` leaves; ``without`` names one of its parts not to ask."""
        key = next((key for key, one in self.bases.items() if one[0] == wanted.base), None)
        return [
            one
            for one in self.found
            if (without == "kind" or wanted.kind in {None, one.kind})
            and (without == "base" or not wanted.base or key in self.of(one).bases)
            and (without == "year" or wanted.year is None or wanted.year in self.of(one).years)
            and (one.exact or not wanted.is_exact)
        ]

    def of(self, one: index.Found) -> _Facts:
        return self.facts.get((one.kind, one.key), _NOTHING)


def found_page(
    reader: Reader, words: str, wanted: Narrowing, page: int = 0, most: int = MOST_FOUND
) -> FoundPage:
    """Return one page of all records that have ``words``, as far as ``wanted`` leaves them.

    A page beyond the last is the last. Of more than ``most`` hits the best are told of; with
    PAGE_LINES the first page comes soon, to be followed by what tells of all.
    """
    every = _everything(reader, words, most)
    kept = every.kept(wanted)
    pages = max(1, -(-len(kept) // PAGE_LINES))
    page = min(page, pages - 1)
    shown = kept[page * PAGE_LINES : (page + 1) * PAGE_LINES]
    hits = hits_of(reader, shown, words)
    dates = _dates(reader, shown)
    lines = tuple(
        FoundLine(hit=hit, when=dates.get((one.kind, one.key)), places=_places(every, one))
        for one, hit in zip(shown, hits, strict=True)
    )
    events = {every.of(one).event for one in kept} - {None}
    kinds = Counter(one.kind for one in every.kept(wanted, "kind"))
    bases = Counter(key for one in every.kept(wanted, "base") for key in every.of(one).bases)
    years = Counter(year for one in every.kept(wanted, "year") for year in every.of(one).years)
    return FoundPage(
        lines=lines,
        page=page,
        pages=pages,
        count=len(kept),
        events=min(len(events), MOST_EVENTS),
        exact=sum(one.exact for one in kept),
        is_cut=every.is_cut,
        newest_first=every.newest_first,
        kinds=tuple(
            Counted(value=kind.value, words=kind.value, count=count)
            for kind, count in kinds.most_common()
        ),
        bases=tuple(
            Counted(value=every.bases[key][0], words=every.bases[key][1], count=count)
            for key, count in bases.most_common()
        ),
        years=tuple(
            Counted(value=str(year), words=str(year), count=years[year])
            for year in sorted(years, reverse=True)
        ),
    )


def found_events(reader: Reader, words: str, wanted: Narrowing) -> tuple[EventId, ...]:
    """Return the events that are among the hits, or that a note among them is on, the best first.

    At most MOST_EVENTS.
    """
    every = _everything(reader, words)
    keys = dict.fromkeys(every.of(one).event for one in every.kept(wanted))
    some = [key for key in keys if key is not None][:MOST_EVENTS]
    sql = 'SELECT e."key", e."id" FROM "event" e WHERE e."key" IN (SELECT value FROM json_each(?))'
    ids: dict[int, str] = dict(reader.db.execute(sql, (json.dumps(some),)).fetchall())
    return tuple(EventId(ids[key]) for key in some)


def _everything(reader: Reader, words: str, most: int = MOST_FOUND) -> _Everything:
    found, newest_first = index.found(reader.db, words, most + 1, past=reader.has_past)
    found, is_cut = found[:most], len(found) > most
    facts: dict[tuple[RecordKind, int], _Facts] = {}
    for kind, keys in _by_kind(found).items():
        if kind in _FACTS:
            for row in reader.db.execute(_FACTS[kind], (json.dumps(keys),)):
                key, event, first, last, bases = row
                facts[kind, key] = _Facts(
                    bases=frozenset(map(int, str(bases).split(","))) if bases else frozenset(),
                    years=_years(first, last),
                    event=event,
                )
    named = {key for one in facts.values() for key in one.bases}
    sql = 'SELECT "key", "id", "name" FROM "base" WHERE "key" IN (SELECT value FROM json_each(?))'
    rows = reader.db.execute(sql, (json.dumps(sorted(named)),)).fetchall()
    bases = {key: (base_id, name) for key, base_id, name in rows}
    return _Everything(found, facts, newest_first, is_cut, bases)


def _by_kind(found: Iterable[index.Found]) -> dict[RecordKind, list[int]]:
    keys: dict[RecordKind, list[int]] = defaultdict(list)
    for one in found:
        keys[one.kind].append(one.key)
    return keys


def _years(first: str | None, last: str | None) -> tuple[int, ...]:
    """Return the years in which it may have begun; none where that is not known."""
    if first is None or last is None:
        return ()
    return tuple(range(int(first), int(last) + 1))[:_MOST_YEARS]


def _places(every: _Everything, one: index.Found) -> str:
    if one.kind is RecordKind.BASE:
        return ""
    return ", ".join(sorted(every.bases[key][1] for key in every.of(one).bases))


def _dates(reader: Reader, shown: Sequence[index.Found]) -> dict[tuple[RecordKind, int], DateSpan]:
    """Return the dates of the events and reports that are shown; of a note its event's."""
    dates = {}
    for kind, keys in _by_kind(shown).items():
        if kind not in _DATED:
            continue
        name, source = _DATED[kind]
        span = Span(name)
        columns = ", ".join(f'd."{column}"' for column in span.names)
        for key, *row in reader.db.execute(source.format(columns), (json.dumps(keys),)):
            found = span.from_json(span.from_row(row, _no_ids))
            if found is not None:
                dates[kind, key] = found
    return dates


def _no_ids(table: str, key: int) -> str:
    raise AssertionError(f"a span refers to no record, not to {table} {key}")


_ASKED = "(SELECT value FROM json_each(?))"
_YEARS = (
    "STRFTIME('%Y', d.{0}_start_min, 'unixepoch'), STRFTIME('%Y', d.{0}_start_max, 'unixepoch')"
)
_AT = "SELECT GROUP_CONCAT(b.base) FROM event_base b WHERE b.owner = d.key AND b.base IS NOT NULL"
_FACTS = {
    RecordKind.EVENT: f"""SELECT d.key, d.key, {_YEARS.format("when")}, ({_AT})
        FROM event d WHERE d.key IN {_ASKED}""",
    RecordKind.NOTE: f"""SELECT n.key, d.key, {_YEARS.format("when")}, ({_AT})
        FROM source_note n JOIN event d ON d.key = n.event WHERE n.key IN {_ASKED}""",
    RecordKind.REPORT: f"""SELECT d.key, NULL, {_YEARS.format("published")},
        (SELECT GROUP_CONCAT(DISTINCT b.base) FROM source_note n
            JOIN event_base b ON b.owner = n.event
            WHERE n.report = d.key AND n.deleted_at IS NULL AND b.base IS NOT NULL)
        FROM report d WHERE d.key IN {_ASKED}""",
    RecordKind.BASE: f"SELECT key, NULL, NULL, NULL, key FROM base WHERE key IN {_ASKED}",
    RecordKind.WATCH: f"""SELECT key, NULL, NULL, NULL, base FROM watch_item
        WHERE key IN {_ASKED}""",
    RecordKind.ASSESSMENT: f"""SELECT d.key, NULL, NULL, NULL,
        (SELECT GROUP_CONCAT(b.base) FROM assessment_base b WHERE b.owner = d.key)
        FROM assessment d WHERE d.key IN {_ASKED}""",
}
_DATED = {
    RecordKind.EVENT: ("when", "SELECT d.key, {} FROM event d WHERE d.key IN " + _ASKED),
    RecordKind.NOTE: (
        "when",
        "SELECT n.key, {} FROM source_note n JOIN event d ON d.key = n.event WHERE n.key IN "
        + _ASKED,
    ),
    RecordKind.REPORT: ("published", "SELECT d.key, {} FROM report d WHERE d.key IN " + _ASKED),
}
