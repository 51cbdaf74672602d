"""What exports ask: every live event with its places, actors, tags and notes, one after the other.

However many there are, it takes four statements, and no more memory than a few rows.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from itertools import chain
from math import inf
from typing import Any, NamedTuple, TypeVar

from desktop.domain.ids import NoteId, ReportId, SourceId
from desktop.domain.note import Basis, NoteStatus, Stance
from desktop.domain.origins import Corroboration, Testimony, corroboration
from desktop.domain.report import ReportStatus
from desktop.domain.source import SourceKind
from desktop.domain.spans import DateSpan
from desktop.queries.reader import Reader
from desktop.queries.testimonies import all_verdicts
from desktop.store.columns import Span

_AT_ONCE = 1_000
_KEPT_COUNTS, _KEPT_SOURCES = 10_000, 10_000
_WHEN = Span("when")
_NO_ROW: tuple[Any, ...] = (inf,)
_Item = TypeVar("_Item")

# Tuples, not records: there may be a million of each, and they are made and gone at once.


class ExportedEnd(NamedTuple):
    """One place of an event: a base, or a named place, whose ``id`` is empty."""

    role: str
    id: str
    name: str
    lat: float | None
    lon: float | None
    precision: str


class ExportedActor(NamedTuple):
    """One actor of an event."""

    role: str
    id: str
    name: str


class ExportedNote(NamedTuple):
    """One live note on an event: its grade as "B2", the link of its report, what counting needs."""

    grade: str
    link: str
    counted: tuple[Any, ...]


class ExportedEvent(NamedTuple):
    """One live event; ``when`` is as its columns hold it, for `span_of`."""

    id: str
    title: str
    kind: str
    modality: str
    state: str
    significance: str
    place: str
    summary: str
    marking: str
    created_at: str
    updated_at: str
    when: tuple[Any, ...]
    ends: tuple[ExportedEnd, ...]
    actors: tuple[ExportedActor, ...]
    tags: tuple[str, ...]
    notes: tuple[ExportedNote, ...]


def span_of(when: tuple[Any, ...]) -> DateSpan:
    """Return the date span of an exported event."""
    found = _WHEN.from_json(_WHEN.from_row(when, _no_ids))
    assert found is not None, "an event has a span"
    return found


def exported_events(reader: Reader) -> Iterator[ExportedEvent]:
    """Yield what the reader sees of live events, in the order in which they were added.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    ends = _Lists(reader, _ENDS, ExportedEnd._make)
    actors = _Lists(reader, _ACTORS, ExportedActor._make)
    tags = _Lists(reader, _TAGS, lambda row: str(row[0]))
    notes = _Lists(reader, _NOTES, _note_maker(reader))
    when = ", ".join(f'e."{name}"' for name in _WHEN.names)
    for row in _fetched(reader, _EVENTS.format(when=when)):
        key = row[0]
        yield ExportedEvent._make(
            (
                *row[1:12],
                row[12:],
                ends.of(key) if ends.owner <= key else (),
                actors.of(key) if actors.owner <= key else (),
                tags.of(key) if tags.owner <= key else (),
                notes.of(key) if notes.owner <= key else (),
            )
        )


def _note_maker(reader: Reader) -> Callable[[tuple[Any, ...]], ExportedNote]:
    """Return what makes a note of its row; a few sources say most, so each is looked up once."""

    @lru_cache(_KEPT_SOURCES)
    def source(key: int) -> tuple[Any, ...]:
        found = reader.db.execute(_SOURCE, (key,)).fetchone()
        assert found is not None, "a note that is shown has an origin"
        return found[0], found[1:]

    def make(row: tuple[Any, ...]) -> ExportedNote:
        origin, credibility, link, *said = row
        reliability, about = source(origin)
        return ExportedNote(f"{reliability}{credibility}", link, (about, *said))

    return make


class Counting:
    """Counts the origins of exported events; what was counted before is not counted again."""

    def __init__(self, reader: Reader) -> None:
        """Count by the verdicts that ``reader`` sees.

        Raises:
            DatabaseFailure: Where the file cannot be read.
        """
        verdicts = all_verdicts(reader)

        @lru_cache(_KEPT_COUNTS)
        def count(counted: tuple[tuple[Any, ...], ...]) -> Corroboration:
            return corroboration(map(_testimony, counted), verdicts)

        self._count = count

    def of(self, notes: tuple[ExportedNote, ...]) -> Corroboration:
        """Return how well an event with ``notes`` is supported."""
        return self._count(tuple(note.counted for note in notes))


def _testimony(counted: tuple[Any, ...]) -> Testimony:
    (origin, kind, label), number, both, words = counted
    stance, status, basis, report_status = words.split(" ")
    return Testimony(
        # Which note of which report it is bears on what repeats it, not on how many there are.
        note=NoteId(""),
        report=ReportId(""),
        origin=SourceId(origin),
        origin_kind=SourceKind(kind),
        number=number,
        distance=0,
        reported_s=None,
        stance=Stance(stance),
        status=NoteStatus(status),
        fits_both=bool(both),
        first_hand=basis == Basis.WITNESSED,
        label=label,
        struck=report_status == ReportStatus.RETRACTED,
    )


class _Lists:
    """Hands out the rows of owners in the order of the owners.

    Attributes:
        owner: Who has the next row; more than any where none is left.
    """

    def __init__(self, reader: Reader, sql: str, make: Callable[[tuple[Any, ...]], _Item]) -> None:
        self._rows = _fetched(reader, sql)
        self._make: Callable[[tuple[Any, ...]], Any] = make
        self._next = next(self._rows, _NO_ROW)
        self.owner: float = self._next[0]

    def of(self, owner: int) -> tuple[Any, ...]:
        """Return what ``owner`` has, which comes after those that were asked for before."""
        row, rows = self._next, self._rows
        while row[0] < owner:
            row = next(rows, _NO_ROW)
        found = []
        while row[0] == owner:
            found.append(self._make(row[1:]))
            row = next(rows, _NO_ROW)
        self._next = row
        self.owner = row[0]
        return tuple(found)


def _fetched(reader: Reader, sql: str) -> Iterator[tuple[Any, ...]]:
    some = partial(reader.db.execute(sql).fetchmany, _AT_ONCE)
    return chain.from_iterable(iter(some, []))


def _no_ids(table: str, key: int) -> str:
    raise AssertionError(f"a span refers to no record, not to {table} {key}")


_EVENTS = """
SELECT e.key, e.id, e.title, e.kind, e.modality, e.state, e.significance, e.place, e.summary,
    COALESCE(e.marking, ''), e.created_at, e.updated_at, {when}
FROM event e WHERE e.deleted_at IS NULL ORDER BY e.key
"""
_ENDS = """
SELECT x.owner, x.role, COALESCE(b.id, ''), COALESCE(b.name, x.place), COALESCE(b.lat, x.lat),
    COALESCE(b.lon, x.lon), COALESCE(b.precision, x.precision, '')
FROM event_base x LEFT JOIN main.base b ON b.key = x.base
ORDER BY x.owner, x.position
"""
_ACTORS = """
SELECT x.owner, x.role, a.id, a.name FROM event_actor x JOIN main.actor a ON a.key = x.actor
ORDER BY x.owner, x.position
"""
_TAGS = "SELECT x.owner, x.name FROM event_tag x ORDER BY x.owner, x.position"
# What is hidden of a note is hidden with it, so that its report and sources may be looked up.
_NOTES = """
SELECT n.event, COALESCE(c.source, r.publisher), n.credibility, r.url,
    COALESCE(c.number, 1), n.fits_both,
    n.stance || ' ' || n.status || ' ' || n.basis || ' ' || r.status
FROM source_note n
CROSS JOIN main.report r ON r.key = n.report
LEFT JOIN main.note_chain c ON c.owner = n.key
    AND c.position = (SELECT MAX(l.position) FROM main.note_chain l WHERE l.owner = n.key)
WHERE n.deleted_at IS NULL AND r.deleted_at IS NULL
ORDER BY n.event, n.key
"""
_SOURCE = "SELECT reliability, id, kind, label FROM source WHERE key = ?"
