"""What reading proposes: statements with fields, each with its evidence and its alternatives."""

from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

from desktop.domain.event import BaseRole, EventKind, Modality
from desktop.domain.note import Basis, Relation, Stance
from desktop.domain.source import SourceKind
from desktop.domain.spans import DateSpan
from desktop.services.reading.text import Words

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Field(Generic[Value]):
    """One field of a proposal.

    Attributes:
        evidence: The words it was read from; None where nothing in the text tells.
        rule: The name of the rule that read it.
        alternatives: Other values that the article offers, likeliest first.
        sure: False where it is a guess that somebody has to look at.
    """

    value: Value
    evidence: Words | None = None
    rule: str = ""
    alternatives: tuple[Value, ...] = ()
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who says something.

    Attributes:
        label: How the source is called: the casebook's label where it is known there.
        words: Where the article names them; None for what is only implied ("is said to").
        number: How many the words state.
        source_id: The casebook's source, None where it has none.
    """

    label: str
    words: Words | None = None
    relation: Relation = Relation.SAYS
    number: int = 1
    kind: SourceKind = SourceKind.UNNAMED
    source_id: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A base or a named place that the article speaks of.

    Attributes:
        name: The base's name in the casebook, else the article's words.
        base_id: The casebook's base, None for one it has not, and for what is no base.
        is_base: Whether it is an installation.
        spelling: The article's spelling, where the casebook does not know it.
        country: ISO 3166 alpha-2; empty where nothing tells.
    """

    name: str
    words: Words
    base_id: str | None = None
    is_base: bool = True
    kinds: tuple[str, ...] = ()
    country: str = ""
    lat: float | None = None
    lon: float | None = None
    spelling: str = ""
    sure: bool = True


@dataclass(frozen=True, slots=True)
class BaseAt:
    """A base and what it is to the statement."""

    place: Place
    role: BaseRole = BaseRole.AT
    sure: bool = True


@dataclass(frozen=True, slots=True)
class ActorNamed:
    """An actor that a statement names."""

    name: str
    words: Words
    actor_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One statement of the article, as a source note would hold it.

    Attributes:
        sentence: The whole sentence.
        claim: The part of it that makes this statement.
        what: The claim without who says so: a title to begin from.
        chain: Speakers behind the publisher, nearest first; empty is the publisher itself.
        event_when: When it happened; None where the text does not say.
        report_when: When its source said so; None where the text does not say.
        origin: Where a movement comes from.
        destination: Where it goes.
        is_background: Names no base and no event, and nobody is quoted.
    """

    sentence: Words
    claim: Words
    what: str
    chain: Field[tuple[Speaker, ...]]
    stance: Field[Stance]
    modality: Field[Modality]
    kind: Field[EventKind]
    event_when: Field[DateSpan | None]
    report_when: Field[DateSpan | None]
    bases: Field[tuple[BaseAt, ...]]
    origin: Field[Place | None]
    destination: Field[Place | None]
    actors: tuple[ActorNamed, ...] = ()
    basis: Basis = Basis.UNKNOWN
    is_background: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """What is read.

    Attributes:
        published: The day it was published, from which its dates count.
        language: BCP 47; recognised from the text where empty.
    """

    text: str
    publisher: str = ""
    published: date | None = None
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What was read from an article.

    Attributes:
        language: BCP 47 code, ``und`` where it could not be told.
        remarks: Sentences for the user: what could not be done, and why.
    """

    language: str
    proposals: tuple[Proposal, ...] = ()
    remarks: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    times: tuple[tuple[Words, DateSpan], ...] = field(default=())
