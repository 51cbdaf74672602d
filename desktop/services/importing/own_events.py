"""Reads events back from our own CSV, edited in a spreadsheet or not."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from desktop.domain.base import Base
from desktop.domain.errors import BasewatchError
from desktop.domain.event import (
    ActorRole,
    BaseRole,
    Event,
    EventActor,
    EventBase,
    EventKind,
    EventState,
    Modality,
    Significance,
)
from desktop.domain.folding import fold
from desktop.domain.grading import Marking
from desktop.domain.ids import ActorId, BaseId, EventId
from desktop.domain.record import RecordKind
from desktop.queries.known_names import known_names
from desktop.queries.reader import Reader
from desktop.services.exporting.cells import plain_cell, split_list
from desktop.services.exporting.own_layout import COLUMNS, named_list, points_of, span_of
from desktop.services.exporting.own_reading import OwnRow
from desktop.services.importing.tables.table import RawRow, Table

# What is worked out may be missing: it is not read.
_NEEDED = frozenset(COLUMNS) - frozenset(
    (
        *("when", "when_edtf", "place_points", "latitude", "longitude"),
        *("origins_min", "origins_max"),
        *("first_hand", "against", "grades", "links", "created_at", "updated_at"),
    )
)


def is_own_csv(table: Table) -> bool:
    """Tell whether a table has the columns of our own CSV."""
    return set(table.columns) >= _NEEDED


class EventRows:
    """The events of our own CSV; bases and actors are those of the casebook, by id or by name."""

    def __init__(self, table: Table, reader: Reader) -> None:
        self._table = table
        self._reader = reader
        known = known_names(reader)
        self._bases = {
            fold(name): one.id for one in known.bases for name in (one.name, *one.spellings)
        }
        self._actors = {fold(one.name): one.id for one in known.actors}

    def __call__(self) -> Iterator[OwnRow]:
        """Yield the event of each row.

        Raises:
            ImportRefused: Where the table cannot be read to its end.
        """
        for raw in self._table.rows():
            yield self._row(raw)

    def _row(self, raw: RawRow) -> OwnRow:
        if raw.problem:
            return OwnRow(number=raw.number, record=None, problem=raw.problem)
        texts = (plain_cell(cell) for cell in raw.cells)
        cells = dict(zip(self._table.columns, texts, strict=True))
        try:
            return OwnRow(number=raw.number, record=self._event(cells))
        except BasewatchError as error:
            return OwnRow(number=raw.number, record=None, problem=str(error))
        except ValueError as error:
            return OwnRow(number=raw.number, record=None, problem=f"It cannot be read: {error}.")

    def _event(self, cells: Mapping[str, str]) -> Event:
        if not cells["id"]:
            raise ValueError("it has no id")
        before = self._reader.current(RecordKind.EVENT, cells["id"])
        return Event(
            id=EventId(cells["id"]),
            title=cells["title"],
            when=span_of(cells),
            kind=EventKind(cells["kind"]),
            modality=Modality(cells["modality"]),
            state=EventState(cells["state"]),
            significance=Significance(cells["significance"]),
            bases=self._ends(cells),
            actors=tuple(
                EventActor(
                    actor=ActorId(one or self._actors.get(fold(name), name)),
                    role=ActorRole(role),
                )
                for role, name, one in named_list(cells["actors"], cells["actor_ids"])
            ),
            place=cells["place"],
            summary=cells["summary"],
            tags=split_list(cells["tags"]),
            marking=Marking(cells["marking"]) if cells["marking"] else None,
            # A CSV holds no private events and says nothing of the trash.
            private=before is not None and before.private,
            deleted_at=None if before is None else before.deleted_at,
            updated_at=_moment(cells.get("updated_at", "")),
        )

    def _ends(self, cells: Mapping[str, str]) -> tuple[EventBase, ...]:
        named = named_list(cells["bases"], cells["base_ids"])
        points = points_of(cells.get("place_points", ""), len(named))
        return tuple(self._end(*one, point) for one, point in zip(named, points, strict=True))

    def _end(self, role: str, name: str, base_id: str, point: dict[str, Any]) -> EventBase:
        """Return where an event was: a base that is there, by its id or name, else a place."""
        if base_id and isinstance(self._reader.current(RecordKind.BASE, base_id), Base):
            return EventBase(role=BaseRole(role), base=BaseId(base_id))
        found = self._bases.get(fold(name)) if base_id else None
        if found is not None:
            return EventBase(role=BaseRole(role), base=BaseId(found))
        return EventBase(role=BaseRole(role), place=name, **point)


def _moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
