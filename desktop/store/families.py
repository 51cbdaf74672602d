"""Which table, columns and child tables hold each kind of record."""

from datetime import date, datetime

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
from desktop.domain.grading import Confidence, Credibility, Likelihood, Reliability
from desktop.domain.note import Basis, ChainLink, NoteStatus, Relation, SourceNote, Stance
from desktop.domain.posture import Posture, PostureState
from desktop.domain.record import Record, RecordKind
from desktop.domain.report import Report, ReportKind, ReportStatus
from desktop.domain.source import EarlierGrade, Source, SourceKind
from desktop.store.briefing_families import BRIEFING, SAVED_VIEW
from desktop.store.columns import Json, Late, Plain, Ref, Span
from desktop.store.family import Child, Family
from desktop.store.method_families import (
    AGREEMENT,
    ASSESSMENT,
    ATTACHMENT,
    LINK,
    TRANSFER,
    WATCH,
)


def _tags(table: str) -> Child:
    return Child(field="tags", table=table, columns=(Plain("name"),), make=str)


_TAGS_CAME_LATER: tuple[tuple[str, Json], ...] = (("tags", ()),)

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
        _tags("base_tag"),
    ),
    later=_TAGS_CAME_LATER,
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
    children=(
        Child(
            field="earlier_grades",
            table="source_grade",
            columns=(
                Plain("reliability", Reliability),
                Plain("reason"),
                Plain("graded_on", date.fromisoformat),
            ),
            make=EarlierGrade,
        ),
        _tags("source_tag"),
    ),
    later=(("earlier_grades", ()), ("tags", ())),
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
        Plain("translation"),
        Plain("status_reason"),
        Ref("supersedes", "report"),
    ),
    children=(_tags("report_tag"),),
    later=(("translation", ""), ("status_reason", ""), ("supersedes", None), ("tags", ())),
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
            columns=(
                Plain("role", BaseRole),
                Ref("base", "base"),
                Plain("place"),
                Late("lat", float),
                Late("lon", float),
                Late("precision", PlacePrecision),
            ),
            make=EventBase,
        ),
        Child(
            field="actors",
            table="event_actor",
            columns=(Ref("actor", "actor"), Plain("role", ActorRole)),
            make=EventActor,
        ),
        _tags("event_tag"),
    ),
    later=_TAGS_CAME_LATER,
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
            is_chain=True,
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
    family.kind: family
    for family in (
        BASE,
        ACTOR,
        SOURCE,
        REPORT,
        EVENT,
        NOTE,
        POSTURE,
        LINK,
        ATTACHMENT,
        TRANSFER,
        AGREEMENT,
        WATCH,
        ASSESSMENT,
        SAVED_VIEW,
        BRIEFING,
    )
}


def family_of(record: Record) -> Family:
    """Return the family that keeps ``record``."""
    return next(family for family in FAMILIES.values() if isinstance(record, family.make))
