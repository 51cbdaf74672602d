"""Which table, columns and child tables hold each kind of record."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desktop.domain.actor import Actor, ActorKind
from desktop.domain.base import Base, BaseKind, BaseName, NameKind, PlacePrecision
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
from desktop.domain.grading import Confidence, Credibility, Likelihood, Marking, Reliability
from desktop.domain.note import Basis, ChainLink, NoteStatus, Relation, SourceNote, Stance
from desktop.domain.posture import Posture, PostureState
from desktop.domain.record import Record, RecordKind
from desktop.domain.report import Report, ReportKind, ReportStatus
from desktop.domain.source import Source, SourceKind
from desktop.store.columns import Column, Json, Plain, Ref, Span

COMMON: tuple[Column, ...] = (
    Plain("created_at", datetime.fromisoformat),
    Plain("updated_at", datetime.fromisoformat),
    Plain("deleted_at", datetime.fromisoformat),
    Plain("marking", Marking),
    Plain("private", bool),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Child:
    """A list field: one row an item, in order. ``make`` builds an item from its values."""

    field: str
    table: str
    columns: tuple[Column, ...]
    make: Callable[..., Any]

    def to_json(self, items: Sequence[Any]) -> Json:
        """Write the items as objects, or as bare values where ``make`` takes no names."""
        if self.make is str:
            (column,) = self.columns
            return [{column.field: column.to_json(item)} for item in items]
        return [
            {c.field: c.to_json(getattr(item, c.field)) for c in self.columns} for item in items
        ]

    def from_json(self, json: Json) -> tuple[Any, ...]:
        """Read the items."""
        rows = ({c.field: c.from_json(item[c.field]) for c in self.columns} for item in json)
        if self.make is str:
            return tuple(next(iter(row.values())) for row in rows)
        return tuple(self.make(**row) for row in rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """One kind of record: its domain class, its columns and its lists."""

    kind: RecordKind
    make: type[Record]
    columns: tuple[Column, ...]
    children: tuple[Child, ...] = ()

    @property
    def table(self) -> str:
        """The table's name."""
        return self.kind.value

    def fields(self, record: Record) -> dict[str, Json]:
        """Return the record's fields as JSON, without its id."""
        plain = {c.field: c.to_json(getattr(record, c.field)) for c in (*COMMON, *self.columns)}
        lists = {c.field: c.to_json(getattr(record, c.field)) for c in self.children}
        return plain | lists

    def record(self, record_id: str, fields: dict[str, Json]) -> Record:
        """Return the domain object for ``fields``."""
        parts: tuple[Column | Child, ...] = (*COMMON, *self.columns, *self.children)
        values: dict[str, Any] = {part.field: part.from_json(fields[part.field]) for part in parts}
        return self.make(id=record_id, **values)


BASE = Family(
    kind=RecordKind.BASE,
    make=Base,
    columns=(
        Plain("name"),
        Plain("kind", BaseKind),
        Plain("country"),
        Plain("admin_area"),
        Plain("lat", float),
        Plain("lon", float),
        Plain("precision", PlacePrecision),
        Plain("time_zone"),
        Ref("operator", "actor"),
        Ref("part_of", "base"),
        Plain("summary"),
        Plain("stale_after_days", int),
    ),
    children=(
        Child(
            field="names",
            table="base_name",
            columns=(Plain("name"), Plain("lang"), Plain("script"), Plain("kind", NameKind)),
            make=BaseName,
        ),
    ),
)

ACTOR = Family(
    kind=RecordKind.ACTOR,
    make=Actor,
    columns=(Plain("name"), Plain("kind", ActorKind), Plain("country"), Ref("part_of", "actor")),
    children=(Child(field="aliases", table="actor_alias", columns=(Plain("name"),), make=str),),
)

SOURCE = Family(
    kind=RecordKind.SOURCE,
    make=Source,
    columns=(
        Plain("label"),
        Plain("kind", SourceKind),
        Ref("outlet", "source"),
        Plain("country"),
        Plain("access"),
        Plain("bias"),
        Plain("reliability", Reliability),
        Plain("reliability_reason"),
        Plain("reliability_on", date.fromisoformat),
    ),
)

REPORT = Family(
    kind=RecordKind.REPORT,
    make=Report,
    columns=(
        Ref("publisher", "source"),
        Plain("title"),
        Plain("url"),
        Plain("archive_url"),
        Plain("byline"),
        Span("published"),
        Plain("retrieved_at", datetime.fromisoformat),
        Plain("lang"),
        Plain("kind", ReportKind),
        Plain("text"),
        Plain("status", ReportStatus),
    ),
)

EVENT = Family(
    kind=RecordKind.EVENT,
    make=Event,
    columns=(
        Plain("title"),
        Span("when"),
        Plain("kind", EventKind),
        Plain("summary"),
        Plain("place"),
        Plain("significance", Significance),
        Plain("state", EventState),
        Plain("modality", Modality),
    ),
    children=(
        Child(
            field="bases",
            table="event_base",
            columns=(Plain("role", BaseRole), Ref("base", "base"), Plain("place")),
            make=EventBase,
        ),
        Child(
            field="actors",
            table="event_actor",
            columns=(Ref("actor", "actor"), Plain("role", ActorRole)),
            make=EventActor,
        ),
    ),
)

NOTE = Family(
    kind=RecordKind.NOTE,
    make=SourceNote,
    columns=(
        Ref("report", "report"),
        Ref("event", "event"),
        Plain("quote"),
        Plain("quote_start", int),
        Plain("statement"),
        Plain("stance", Stance),
        Plain("basis", Basis),
        Span("when"),
        Span("said"),
        Plain("credibility", Credibility),
        Plain("credibility_reason"),
        Plain("fits_both", bool),
        Plain("status", NoteStatus),
        Plain("status_reason"),
    ),
    children=(
        Child(
            field="chain",
            table="note_chain",
            columns=(Ref("source", "source"), Plain("relation", Relation), Plain("number", int)),
            make=ChainLink,
        ),
    ),
)

POSTURE = Family(
    kind=RecordKind.POSTURE,
    make=Posture,
    columns=(
        Ref("base", "base"),
        Plain("set_on", date.fromisoformat),
        Plain("state", PostureState),
        Span("when"),
        Ref("controlled_by", "actor"),
        Plain("likelihood", Likelihood),
        Plain("confidence", Confidence),
        Plain("basis"),
        Ref("supersedes", "posture"),
    ),
    children=(
        Child(field="notes", table="posture_note", columns=(Ref("note", "source_note"),), make=str),
    ),
)

FAMILIES: dict[RecordKind, Family] = {
    family.kind: family for family in (BASE, ACTOR, SOURCE, REPORT, EVENT, NOTE, POSTURE)
}


def family_of(record: Record) -> Family:
    """Return the family that keeps ``record``."""
    return next(family for family in FAMILIES.values() if isinstance(record, family.make))
