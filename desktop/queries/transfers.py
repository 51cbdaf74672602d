"""What the pane asks about movements: the transfers of an event, the running tally of a base."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.domain.event import BaseRole
from desktop.domain.folding import fold
from desktop.domain.ids import BaseId, TransferId
from desktop.domain.record import RecordKind
from desktop.domain.transfer import Transfer
from desktop.queries.detail import PlaceView
from desktop.queries.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferView:
    """One transfer with its ends by name."""

    transfer: Transfer
    origin: str
    destination: str
    event_title: str

    @property
    def id(self) -> TransferId:
        """The transfer's id."""
        return TransferId(self.transfer.id)

    @property
    def gap(self) -> str:
        """What is missing, in words; empty where both ends are attested."""
        if self.transfer.is_departure_only:
            return "departed, arrival not attested"
        if self.transfer.is_arrival_only:
            return "arrived, departure not attested"
        return "" if self.transfer.departure else "neither end attested"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How much of one thing reached and left a base, each as a range.

    Attributes:
        what: As the first transfer words it.
        in_least, out_least: What arrived, and left, at the least.
        in_most, out_most: At the most; None where nothing bounds it.
    """

    what: str
    in_least: int
    in_most: int | None
    out_least: int
    out_most: int | None

    @property
    def net_least(self) -> int | None:
        """The least that the base gained; None where what left is not bounded."""
        return None if self.out_most is None else self.in_least - self.out_most

    @property
    def net_most(self) -> int | None:
        """The most that the base gained; None where what arrived is not bounded."""
        return None if self.in_most is None else self.in_most - self.out_least


def transfers_of(reader: Reader, event_id: str) -> tuple[TransferView, ...]:
    """Return the live transfers of an event, in the order they were entered."""
    return _views(reader, reader.db.execute(_OF_EVENT, (event_id,)).fetchall())


def transfers_at(reader: Reader, base_id: str) -> tuple[TransferView, ...]:
    """Return the live transfers that leave or reach a base, in the order they were entered."""
    return _views(reader, reader.db.execute(_AT_BASE, (base_id, base_id)).fetchall())


def transfer_views(reader: Reader, transfer_ids: Sequence[str]) -> tuple[TransferView, ...]:
    """Return live transfers with their ends by name, in the order of ``transfer_ids``."""
    rows = reader.db.execute(_NAMED, (json.dumps(transfer_ids),)).fetchall()
    return _views(reader, rows)


def tallies(transfers: Iterable[TransferView], base_id: BaseId) -> tuple[Tally, ...]:
    """Add up what is attested to have reached and left a base, one line a thing, by its name.

    Only an attested end counts: what left elsewhere and is not seen to arrive adds nothing here.
    """
    reached: dict[str, list[Transfer]] = defaultdict(list)
    left: dict[str, list[Transfer]] = defaultdict(list)
    names: dict[str, str] = {}
    for view in transfers:
        transfer = view.transfer
        thing = fold(transfer.what)
        names.setdefault(thing, transfer.what)
        if transfer.to_base == base_id and transfer.arrival is not None:
            reached[thing].append(transfer)
        if transfer.from_base == base_id and transfer.departure is not None:
            left[thing].append(transfer)
    return tuple(
        Tally(
            what=names[thing],
            in_least=_least(reached[thing]),
            in_most=_most(reached[thing]),
            out_least=_least(left[thing]),
            out_most=_most(left[thing]),
        )
        for thing in sorted(names)
        if thing in reached or thing in left
    )


def ways_untold(
    places: Sequence[PlaceView], transfers: Iterable[TransferView]
) -> tuple[tuple[str, str], ...]:
    """Return where an event moves from and to, by name, that none of its transfers tells of."""
    told = {
        (one.from_base or one.from_place, one.to_base or one.to_place)
        for one in (view.transfer for view in transfers)
    }
    origins, destinations = (
        [place for place in places if place.role is role] for role in (BaseRole.FROM, BaseRole.TO)
    )
    return tuple(
        (start.name, end.name)
        for start in origins
        for end in destinations
        if (start.base or start.name, end.base or end.name) not in told
    )


def _least(transfers: list[Transfer]) -> int:
    return sum(transfer.quantity.at_least for transfer in transfers)


def _most(transfers: list[Transfer]) -> int | None:
    bounds = [transfer.quantity.at_most for transfer in transfers]
    known = [bound for bound in bounds if bound is not None]
    return sum(known) if len(known) == len(bounds) else None


def _views(
    reader: Reader, rows: list[tuple[str, str, str | None, str | None]]
) -> tuple[TransferView, ...]:
    views = []
    for transfer_id, title, origin, destination in rows:
        transfer = reader.get(RecordKind.TRANSFER, transfer_id)
        assert isinstance(transfer, Transfer)
        views.append(
            TransferView(
                transfer=transfer,
                origin=origin or transfer.from_place or "unknown",
                destination=destination or transfer.to_place or "unknown",
                event_title=title,
            )
        )
    return tuple(views)


# The one rule for what is attested of a movement, wherever it is told or drawn: an end is where
# every transfer of the event between the two places says when. An event that only names where
# something came from and was bound for attests neither.
ENDS_TOLD = """SELECT x.event, x.from_base, x.from_place, x.to_base, x.to_place,
        MIN(x.departure_words IS NOT NULL) AS departed, MIN(x.arrival_words IS NOT NULL) AS arrived
    FROM transfer x WHERE x.deleted_at IS NULL
    GROUP BY x.event, x.from_base, x.from_place, x.to_base, x.to_place"""
_TRANSFERS = """
SELECT t.id, e.title, f.name, g.name FROM transfer t
JOIN event e ON e.key = t.event
LEFT JOIN base f ON f.key = t.from_base
LEFT JOIN base g ON g.key = t.to_base
WHERE t.deleted_at IS NULL AND e.deleted_at IS NULL
"""
_OF_EVENT = f"{_TRANSFERS} AND e.id = ? ORDER BY t.key"
_NAMED = f"""{_TRANSFERS} AND t.id IN (SELECT value FROM json_each(?1))
ORDER BY (SELECT w.key FROM json_each(?1) w WHERE w.value = t.id)"""
_AT_BASE = f"{_TRANSFERS} AND (f.id = ? OR g.id = ?) ORDER BY t.key"
