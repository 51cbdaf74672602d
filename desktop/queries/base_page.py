"""What the page of one base asks: postures, assessments, movements, deadlines, contradictions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import cast

from desktop.domain.actor import Actor
from desktop.domain.base import Base
from desktop.domain.contradictions import Resolution
from desktop.domain.ids import BaseId
from desktop.domain.posture import Posture
from desktop.domain.record import RecordKind
from desktop.domain.wording.judged import assessment_sentences, posture_sentence
from desktop.queries.assessments import AssessmentView, NoteLine, assessments_of, note_line
from desktop.queries.base_detail import BaseDetail, base_detail, postures_of
from desktop.queries.contradictions import ContradictionView, contradictions
from desktop.queries.later import judged_later
from desktop.queries.reader import Reader
from desktop.queries.transfers import Tally, TransferView, tallies, transfers_at
from desktop.queries.watch import WatchRow, watch_rows
from desktop.queries.wording import assessment_words, posture_words


@dataclass(frozen=True, slots=True, kw_only=True)
class PostureView:
    """One posture with what it replaced and what it rests on.

    Attributes:
        controlled_by: The actor's name, empty where none is set.
        replaced: The one it replaced, trashed ones included.
        is_replaced: Whether a later one replaced it.
        notes: The source notes it cites that are still there.
        sentence: In words that are safe to say.
    """

    posture: Posture
    controlled_by: str
    replaced: Posture | None
    is_replaced: bool
    notes: tuple[NoteLine, ...]
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """One assessment with its sentences that are safe to say."""

    view: AssessmentView
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseStanding:
    """One base with what is judged of it and what contradicts itself there.

    Attributes:
        postures: Newest first.
        judgements: Those that stand first, newest first.
        contradictions: Those that wait for a decision.
    """

    base: Base
    postures: tuple[PostureView, ...]
    judgements: tuple[Judgement, ...]
    contradictions: tuple[ContradictionView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BasePage:
    """One base with everything that its page shows.

    Attributes:
        postures: Newest first.
        judgements: Those that stand first, newest first.
        transfers: What left or reached it, in the order they were entered.
        tallies: What of it is attested, by what moved.
        contradictions: Those that wait for a decision.
        later: How many postures and assessments were made after the moment that is looked at.
        today: The UTC day that countdowns count from.
    """

    detail: BaseDetail
    postures: tuple[PostureView, ...]
    judgements: tuple[Judgement, ...]
    transfers: tuple[TransferView, ...]
    tallies: tuple[Tally, ...]
    watched: tuple[WatchRow, ...]
    contradictions: tuple[ContradictionView, ...]
    later: Mapping[RecordKind, int]
    today: date


def base_page(reader: Reader, base_id: str, today: date) -> BasePage | None:
    """Return what the page of a base shows, or None where it is gone.

    Raises:
        StoreError: Where the file cannot be read.
    """
    detail = base_detail(reader, base_id)
    if detail is None:
        return None
    transfers = transfers_at(reader, base_id)
    return BasePage(
        detail=detail,
        postures=_postures(reader, detail.base.name, detail.postures),
        judgements=_judgements(reader, base_id),
        transfers=transfers,
        tallies=tallies(transfers, BaseId(base_id)),
        watched=watch_rows(reader, today, base_id),
        contradictions=_open_contradictions(reader, base_id),
        later=judged_later(reader, base_id),
        today=today,
    )


def base_standing(reader: Reader, base_id: str) -> BaseStanding | None:
    """Return what is judged of a base, or None where it is gone; its events are not read.

    Raises:
        StoreError: Where the file cannot be read.
    """
    base = reader.get(RecordKind.BASE, base_id)
    if not isinstance(base, Base) or base.deleted_at is not None:
        return None
    return BaseStanding(
        base=base,
        postures=_postures(reader, base.name, postures_of(reader, base_id)),
        judgements=_judgements(reader, base_id),
        contradictions=_open_contradictions(reader, base_id),
    )


def _judgements(reader: Reader, base_id: str) -> tuple[Judgement, ...]:
    return tuple(
        Judgement(view=view, sentences=assessment_sentences(assessment_words(view)))
        for view in assessments_of(reader, base_id)
    )


def _open_contradictions(reader: Reader, base_id: str) -> tuple[ContradictionView, ...]:
    found = contradictions(reader, base_id)
    return tuple(one for one in found if one.resolution is Resolution.OPEN)


def _postures(reader: Reader, base: str, postures: Sequence[Posture]) -> tuple[PostureView, ...]:
    replaced = {posture.supersedes for posture in postures}
    return tuple(_posture(reader, base, one, is_replaced=one.id in replaced) for one in postures)


def _posture(reader: Reader, base: str, posture: Posture, *, is_replaced: bool) -> PostureView:
    actor = reader.get(RecordKind.ACTOR, posture.controlled_by) if posture.controlled_by else None
    controlled_by = actor.name if isinstance(actor, Actor) else ""
    before = reader.get(RecordKind.POSTURE, posture.supersedes) if posture.supersedes else None
    return PostureView(
        posture=posture,
        controlled_by=controlled_by,
        replaced=cast("Posture | None", before),
        is_replaced=is_replaced,
        notes=tuple(
            line for note in posture.notes if (line := note_line(reader, note)) is not None
        ),
        sentence=posture_sentence(posture_words(base, posture, controlled_by)),
    )
