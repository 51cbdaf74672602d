"""What moved between two moments without one record telling: postures, contradictions, terms."""

from collections.abc import Iterable, Iterator
from datetime import date

from desktop.domain.contradictions import Resolution
from desktop.domain.posture import Posture
from desktop.domain.record import RecordKind
from desktop.domain.span_echo import day_text
from desktop.queries.contradictions import ContradictionView, contradictions
from desktop.queries.difference_words import Difference, DifferenceKind
from desktop.queries.reader import Reader
from desktop.queries.records_changed import Pair, moved_words
from desktop.queries.titles import title_of
from desktop.queries.watch import Urgency, watch_rows

Touched = Iterable[tuple[RecordKind, str]]


def postures_moved(pair: Pair, touched: Touched) -> Iterator[Difference]:
    """Yield each base whose latest posture is another, and where it is only more or less sure."""
    for base in dict.fromkeys(_bases_judged(pair, touched)):
        old, new = _latest(pair.old, base), _latest(pair.new, base)
        if new is None or old == new:
            continue
        name, short = title_of(pair.new, RecordKind.BASE, base), ""
        if old is None or old.state is not new.state:
            state = "not assessed" if old is None else old.state.value
            sort = DifferenceKind.POSTURE
            texts = [f"The posture of {name} moved from {state} to {new.state.value}."]
            short = f"{new.state.value} (before: {state})"
        else:
            sort = DifferenceKind.CONFIDENCE
            moved = moved_words(pair, RecordKind.POSTURE, old, new)
            texts = [f"The posture of {name} moved {words}." for words in moved]
        for text in texts:
            yield from pair.tell(sort, pair.new, RecordKind.POSTURE, new, text, short=short)


def contradictions_moved(pair: Pair) -> Iterator[Difference]:
    """Yield each contradiction that waits for a decision at one of the two moments only."""
    before, after = (_waiting(reader) for reader in (pair.old, pair.new))
    for key in after.keys() - before.keys():
        yield _contradiction(after[key], DifferenceKind.CONTRADICTION_OPENED, _OPENED)
    for key in before.keys() - after.keys():
        yield _contradiction(before[key], DifferenceKind.CONTRADICTION_CLOSED, _CLOSED)


def expired(pair: Pair, first: date, last: date) -> Iterator[Difference]:
    """Yield what came due from the day ``first`` on and was over on ``last``, without outcome."""
    for row in watch_rows(pair.new, last):
        if row.urgency is not Urgency.OVERDUE or row.due is None or row.due < first:
            continue
        record = pair.new.get(row.kind, row.id)
        assert record is not None, "a line of the watch list is of a record"
        what = f"“{row.text}” was due" if row.kind is RecordKind.WATCH else _TERM.format(row.text)
        text = f"{what} on {day_text(row.due)}; nobody has said what came of it."
        yield from pair.tell(DifferenceKind.EXPIRED, pair.new, row.kind, record, text)


def _bases_judged(pair: Pair, touched: Touched) -> Iterator[str]:
    for kind, record_id in touched:
        if kind is RecordKind.POSTURE:
            for posture in pair.get(kind, record_id):
                if isinstance(posture, Posture):
                    yield posture.base


def _latest(reader: Reader, base: str) -> Posture | None:
    row = reader.db.execute(_LATEST, (base,)).fetchone()
    found = None if row is None else reader.get(RecordKind.POSTURE, row[0])
    return found if isinstance(found, Posture) else None


def _waiting(reader: Reader) -> dict[tuple[str | None, str, str], ContradictionView]:
    return {
        (one.base, one.event, one.sort.value): one
        for one in contradictions(reader)
        if one.resolution is Resolution.OPEN
    }


def _contradiction(one: ContradictionView, sort: DifferenceKind, text: str) -> Difference:
    return Difference(
        kind=sort,
        base=one.base,
        base_name=one.base_name,
        record_kind=RecordKind.EVENT,
        record=one.event,
        text=text.format(one.title),
    )


_OPENED = "Notes contradict each other on “{}”."
_TERM = "The term of “{}” ended"
_CLOSED = "No contradiction is left open on “{}”."
_LATEST = """
SELECT p.id FROM posture p JOIN base b ON b.key = p.base
WHERE b.id = ? AND p.deleted_at IS NULL ORDER BY p.set_on DESC, p.key DESC LIMIT 1
"""
