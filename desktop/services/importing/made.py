"""What one batch of rows was made into, and what became of the bases that they name."""

from collections.abc import Collection
from dataclasses import dataclass, field

from desktop.domain.record import Record, RecordKind
from desktop.queries.external_ids import ExternalId

_ORDER = (
    RecordKind.SOURCE,
    RecordKind.ACTOR,
    RecordKind.BASE,
    RecordKind.REPORT,
    RecordKind.EVENT,
    RecordKind.NOTE,
)
# Rows share them, so they stay where a row fails.
SHARED = (RecordKind.SOURCE, RecordKind.ACTOR, RecordKind.BASE, RecordKind.REPORT)


@dataclass(slots=True)
class Made:
    """The records of one batch, by kind and id: a later state takes the place of an earlier one."""

    by_kind: dict[RecordKind, dict[str, Record]] = field(
        default_factory=lambda: {kind: {} for kind in _ORDER}
    )
    ids: list[ExternalId] = field(default_factory=list)

    def records(self) -> tuple[Record, ...]:
        """Return them, those that others refer to first."""
        return tuple(one for kind in _ORDER for one in self.by_kind[kind].values())

    def take(self, other: "Made", kinds: Collection[RecordKind] = _ORDER) -> None:
        """Take over what another has of some kinds; it is empty then."""
        for kind, records in other.by_kind.items():
            if records:
                if kind in kinds:
                    self.by_kind[kind].update(records)
                records.clear()
        ids = other.ids
        self.ids += ids if kinds is _ORDER else [one for one in ids if one.kind in kinds]
        ids.clear()


@dataclass(slots=True, kw_only=True)
class BaseTally:
    """Which bases were made, and which were found again."""

    made: set[str] = field(default_factory=set)
    matched: set[str] = field(default_factory=set)
