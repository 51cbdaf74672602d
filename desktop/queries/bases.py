"""What the base list asks: one row a base, and the bases that any spelling finds."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Any

from desktop.domain.base import BaseKind, NameKind
from desktop.domain.folding import fold, sounds_like, words_of
from desktop.domain.ids import BaseId
from desktop.domain.posture import PostureState
from desktop.domain.spans import DAY_S
from desktop.queries.contradictions import open_contradictions_by_base
from desktop.queries.later import bases_assessed_later
from desktop.queries.reader import Reader
from desktop.store.base_tally import COUNTED, tally_of


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseRow:
    """One base as the list shows it.

    Attributes:
        native_name: A local name in another script, empty where none is known.
        operator: The operator's name, empty where none is set.
        spellings: Every name and alias, for the filter.
        posture: The latest assessed state, None where nobody assessed it.
        is_assessed_later: Whether somebody assessed it only after the moment that is looked at.
        last_evidence: The last day that a live event at the base is attested or possible for.
        events: How many live events touch it.
        contradictions: How many contradictions at the base wait for a decision.
    """

    id: BaseId
    name: str
    native_name: str
    kind: BaseKind
    country: str
    admin_area: str
    operator: str
    spellings: tuple[str, ...]
    posture: PostureState | None
    posture_on: date | None
    is_assessed_later: bool = False
    last_evidence: date | None
    stale_after_days: int
    events: int
    contradictions: int


def base_rows(reader: Reader) -> tuple[BaseRow, ...]:
    """Return every live base, by country, operator and name.

    The last evidence is the end of the latest event that was done or goes on, as far as reports
    attest it or leave it possible; planned and possible events are no evidence.
    """
    names = _other_names(reader)
    later = bases_assessed_later(reader)
    waiting = open_contradictions_by_base(reader)
    tally = tally_of(reader.db)
    sql = _TALLY.format(tally=tally, counted=COUNTED.format(tally=tally))
    counted = {base: counts for base, *counts in reader.db.execute(sql)}
    none: tuple[tuple[str, str], ...] = ()
    return tuple(
        _row(
            row[1:],
            names.get(row[0], none),
            *counted.get(row[0], (0, None)),
            waiting.get(row[1], 0),
            is_assessed_later=row[-2] is None and row[1] in later,
        )
        for row in reader.db.execute(_ROWS)
    )


# Most are as they were when the list was asked for before.
@lru_cache(4_096)
def _row(
    told: tuple[Any, ...],
    names: tuple[tuple[str, str], ...],
    events: int,
    until_s: int | None,
    contradictions: int,
    *,
    is_assessed_later: bool,
) -> BaseRow:
    base_id, name, kind, country, area, operator, stale_after_days, state, set_on = told
    return BaseRow(
        id=BaseId(base_id),
        name=name,
        native_name=next((other for other, sort in names if sort == NameKind.LOCAL), ""),
        kind=BaseKind(kind),
        country=country,
        admin_area=area,
        operator=operator or "",
        spellings=(name, *(other for other, _sort in names)),
        posture=None if state is None else PostureState(state),
        is_assessed_later=is_assessed_later,
        posture_on=None if set_on is None else date.fromisoformat(set_on),
        last_evidence=None if until_s is None else _last_day(until_s),
        stale_after_days=stale_after_days,
        events=events,
        contradictions=contradictions,
    )


def _other_names(reader: Reader) -> dict[int, tuple[tuple[str, str], ...]]:
    rows = reader.db.execute(
        'SELECT "owner", "name", "kind" FROM "base_name" ORDER BY "owner", "position"'
    )
    return {
        owner: tuple((name, kind) for _owner, name, kind in part)
        for owner, part in groupby(rows, key=itemgetter(0))
    }


def _last_day(until_s: int) -> date | None:
    """Return the last day before the instant ``until_s``, None where no calendar has it."""
    try:
        return _EPOCH + timedelta(days=(until_s - 1) // DAY_S)
    except OverflowError:
        return None


_EPOCH = date(1970, 1, 1)
_TALLY = "SELECT t.base, t.events, t.until_s FROM {tally} t UNION ALL {counted}"
_ROWS = """
SELECT b.key, b.id, b.name, b.kind, b.country, b.admin_area, a.name, b.stale_after_days,
    p.state, p.set_on
FROM base b
LEFT JOIN actor a ON a.key = b.operator
LEFT JOIN posture p ON p.key = (
    SELECT q.key FROM posture q WHERE q.base = b.key AND q.deleted_at IS NULL
    ORDER BY q.set_on DESC, q.key DESC LIMIT 1
)
WHERE b.deleted_at IS NULL
ORDER BY b.country, a.name COLLATE NOCASE, b.name COLLATE NOCASE, b.key
"""


def filter_bases(rows: Sequence[BaseRow], text: str) -> tuple[BaseRow, ...]:
    """Return the bases that a text finds: spelt so, sounding so, else nearly spelt so."""
    wanted = fold(text).strip()
    if not wanted:
        return tuple(rows)
    found = tuple(row for row in rows if any(_finds(wanted, text, name) for name in row.spellings))
    if found or len(wanted) < _SHORTEST_TYPO:
        return found
    return tuple(row for row in rows if any(_nearly(wanted, name) for name in row.spellings))


def _finds(wanted: str, text: str, name: str) -> bool:
    return wanted in fold(name) or sounds_like(text, name)


def _nearly(wanted: str, name: str) -> bool:
    from rapidfuzz import fuzz  # late: most filters find without it

    return any(fuzz.ratio(wanted, word) >= _LEAST_LIKENESS for word in words_of(name))


_SHORTEST_TYPO = 4
_LEAST_LIKENESS = 78
