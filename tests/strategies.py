"""Hypothesis strategies for every field of every record, odd text among them."""

from datetime import UTC, date

from hypothesis import strategies as st

from desktop.domain.ach import Rating
from desktop.domain.actor import Actor, ActorKind
from desktop.domain.agreement import Agreement, AgreementOutcome
from desktop.domain.assessment import Assessment, Cell, CitedNote
from desktop.domain.attachment import MAX_ATTACHMENT_BYTES, Attachment
from desktop.domain.base import Base, BaseKind, BaseName, NameKind, PlacePrecision
from desktop.domain.briefing import Briefing, BriefingPage, Edit, PutPicture
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
from desktop.domain.origin_link import OriginLink, Verdict
from desktop.domain.posture import Posture, PostureState
from desktop.domain.report import Report, ReportKind, ReportStatus
from desktop.domain.saved_view import SavedView
from desktop.domain.source import EarlierGrade, Source, SourceKind
from desktop.domain.spans import AnchorKind, DateSpan, Grain
from desktop.domain.transfer import (
    MAX_QUANTITY,
    Quantity,
    Transfer,
    TransferEnd,
    TransferEvidence,
)
from desktop.domain.watch import WatchItem, WatchKind, WatchState
from tests.factories import NOON, an_id

_ODD = (
    "القامشلي",
    "مطار \u200fالقامشلي\u200e (قاعدة)",
    "Qamışlo \U0001f6e9\ufe0f\u200d\U0001f4a5",
    "\u202eRTL\u202c",
    "e\u0301 é \ufeff",
    "'; DROP TABLE base; --",
    '"quoted" \\ {"json": null}',
    "line\r\nline\u2028line",
    "x" * 1_000,
    "null",
    "0",
)
_LONG = "A long report. 長い報告。 " * 1_000

TEXT = st.sampled_from((*_ODD, _LONG)) | st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40
)
LINE = TEXT.map(lambda text: text[:1_000]).filter(str.strip)
SECONDS = st.integers(-(1 << 55), 1 << 55)
MOMENTS = st.datetimes(timezones=st.just(UTC))
DAYS = st.dates(max_value=date(9999, 12, 30))
TAGS = st.lists(LINE, max_size=3, unique=True).map(tuple)


@st.composite
def spans(draw):
    """Draw a span whose bounds do not contradict each other."""
    ordered = sorted(draw(st.lists(SECONDS, min_size=4, max_size=4)))
    bounds = [draw(st.none() | st.just(second)) for second in ordered]
    names = ("start_min", "start_max", "end_min", "end_max")
    span = DateSpan(
        words=draw(TEXT),
        anchor=draw(st.none() | DAYS),
        anchor_kind=draw(st.none() | st.sampled_from(AnchorKind)),
        begins=draw(st.none() | st.booleans()),
        ends=draw(st.none() | st.booleans()),
        grain=draw(st.none() | st.sampled_from(Grain)),
        approximate=draw(st.booleans()),
        zone_assumed=draw(st.booleans()),
        **dict(zip(names, bounds, strict=True)),
    )
    if span.start_min is not None or not draw(st.booleans()):
        return span
    return DateSpan(words=span.words, anchor=span.anchor, open_at=draw(DAYS))


_COMMON = {
    "id": st.builds(an_id),
    "deleted_at": st.none() | MOMENTS,
    "marking": st.none() | st.sampled_from(Marking),
    "private": st.booleans(),
}


def actors(others=()):
    """Draw actors; ``others`` are ids of actors that one may be part of."""
    return st.builds(
        Actor,
        **_COMMON,
        name=LINE,
        kind=st.sampled_from(ActorKind),
        country=TEXT,
        part_of=st.sampled_from((None, *others)),
        aliases=st.lists(LINE, max_size=3).map(tuple),
    )


@st.composite
def bases(draw, actor_ids=(), others=()):
    """Draw bases, run by any of ``actor_ids`` and part of any of ``others``."""
    lat, lon = draw(st.just((None, None)) | st.tuples(st.floats(-90, 90), st.floats(-180, 180)))
    return draw(
        st.builds(
            Base,
            **_COMMON,
            name=LINE,
            kind=st.sampled_from(BaseKind),
            country=TEXT,
            admin_area=TEXT,
            lat=st.just(lat),
            lon=st.just(lon),
            precision=st.sampled_from(PlacePrecision),
            time_zone=TEXT,
            operator=st.sampled_from((None, *actor_ids)),
            part_of=st.sampled_from((None, *others)),
            summary=TEXT,
            stale_after_days=st.integers(1, 36_500),
            names=st.lists(
                st.builds(
                    BaseName, name=LINE, lang=TEXT, script=TEXT, kind=st.sampled_from(NameKind)
                ),
                max_size=3,
            ).map(tuple),
            tags=TAGS,
        )
    )


def sources(others=()):
    """Draw sources; ``others`` are ids of possible outlets."""
    return st.builds(
        Source,
        **_COMMON,
        label=LINE,
        kind=st.sampled_from(SourceKind),
        outlet=st.sampled_from((None, *others)),
        country=TEXT,
        access=TEXT,
        bias=TEXT,
        reliability=st.sampled_from(Reliability),
        reliability_reason=LINE,
        reliability_on=st.none() | DAYS,
        earlier_grades=st.lists(
            st.builds(
                EarlierGrade,
                reliability=st.sampled_from(Reliability),
                reason=TEXT,
                graded_on=st.none() | DAYS,
            ),
            max_size=3,
        ).map(tuple),
        tags=TAGS,
    )


def reports(source_ids, others=()):
    """Draw reports of any of ``source_ids``, later versions of any of ``others``."""
    return st.builds(
        Report,
        **_COMMON,
        publisher=st.sampled_from(source_ids),
        title=LINE,
        url=TEXT.map(lambda text: text[:8_000]),
        archive_url=TEXT.map(lambda text: text[:8_000]),
        byline=TEXT,
        published=st.none() | spans(),
        retrieved_at=st.none() | MOMENTS,
        lang=TEXT,
        kind=st.sampled_from(ReportKind),
        text=TEXT,
        status=st.sampled_from(ReportStatus),
        translation=TEXT,
        status_reason=TEXT,
        supersedes=st.sampled_from((None, *others)),
        tags=TAGS,
    )


def events(base_ids, actor_ids):
    """Draw events with any of ``base_ids`` and ``actor_ids``."""
    ends = (
        st.builds(EventBase, role=st.sampled_from(BaseRole), base=st.sampled_from(base_ids))
        | st.builds(EventBase, role=st.sampled_from(BaseRole), place=LINE)
        | st.builds(
            EventBase,
            role=st.sampled_from(BaseRole),
            place=LINE,
            lat=st.floats(-90, 90),
            lon=st.floats(-180, 180),
            precision=st.sampled_from(PlacePrecision),
        )
    )
    parts = st.builds(EventActor, actor=st.sampled_from(actor_ids), role=st.sampled_from(ActorRole))
    return st.builds(
        Event,
        **_COMMON,
        title=LINE,
        when=spans(),
        kind=st.sampled_from(EventKind),
        summary=TEXT,
        place=TEXT,
        significance=st.sampled_from(Significance),
        state=st.sampled_from(EventState),
        modality=st.sampled_from(Modality),
        bases=st.lists(ends, max_size=3).map(tuple),
        actors=st.lists(parts, max_size=3).map(tuple),
        tags=TAGS,
    )


def notes(report_ids, event_ids, source_ids):
    """Draw notes of reports on events, with chains of any of ``source_ids``."""
    links = st.builds(
        ChainLink,
        source=st.sampled_from(source_ids),
        relation=st.sampled_from(Relation),
        number=st.integers(1, 10_000),
    )
    return st.builds(
        SourceNote,
        **_COMMON,
        report=st.sampled_from(report_ids),
        event=st.sampled_from(event_ids),
        chain=st.lists(links, max_size=3).map(tuple),
        quote=TEXT,
        quote_start=st.none() | st.integers(0, 5_000_000),
        statement=LINE,
        stance=st.sampled_from(Stance),
        basis=st.sampled_from(Basis),
        when=st.none() | spans(),
        said=st.none() | spans(),
        credibility=st.sampled_from(Credibility),
        credibility_reason=TEXT,
        fits_both=st.booleans(),
        status=st.sampled_from(NoteStatus),
        status_reason=TEXT,
    )


def postures(base_ids, actor_ids, note_ids, others=()):
    """Draw postures of bases that cite any of ``note_ids``."""
    return st.builds(
        Posture,
        **_COMMON,
        base=st.sampled_from(base_ids),
        set_on=DAYS,
        state=st.sampled_from(PostureState),
        when=spans(),
        controlled_by=st.sampled_from((None, *actor_ids)),
        likelihood=st.none() | st.sampled_from(Likelihood),
        confidence=st.none() | st.sampled_from(Confidence),
        basis=TEXT,
        notes=st.lists(st.sampled_from(note_ids), max_size=3).map(tuple),
        supersedes=st.sampled_from((None, *others)),
    )


def links(first, second):
    """Draw verdicts on two sources."""
    return st.builds(
        OriginLink,
        **_COMMON,
        first=st.just(first),
        second=st.just(second),
        verdict=st.sampled_from(Verdict),
        reason=LINE,
    )


def attachments(report_ids):
    """Draw attachments of any of ``report_ids``."""
    return st.builds(
        Attachment,
        **_COMMON,
        report=st.sampled_from(report_ids),
        file_name=LINE,
        media_type=TEXT,
        size_bytes=st.integers(0, MAX_ATTACHMENT_BYTES),
        sha256=st.binary(min_size=32, max_size=32).map(bytes.hex),
        collected_by=TEXT,
        collected_at=st.none() | MOMENTS,
    )


QUANTITIES = st.tuples(
    st.lists(st.integers(0, MAX_QUANTITY), min_size=3, max_size=3).map(sorted),
    st.tuples(st.booleans(), st.booleans(), st.booleans()),
    TEXT,
).map(
    lambda drawn: Quantity(
        **{
            name: number
            for name, number, known in zip(("low", "best", "high"), *drawn[:2], strict=True)
            if known
        },
        words=drawn[2],
    )
)


def transfers(event_id, base_id, note_ids):
    """Draw transfers in an event, from or to a base, that rest on any of ``note_ids``."""
    ends = st.sampled_from(
        (
            {"from_base": base_id, "to_place": "the coast"},
            {"from_place": "unknown", "to_base": base_id},
            {"from_base": base_id},
        )
    )
    evidence = st.builds(
        TransferEvidence, note=st.sampled_from(note_ids), end=st.sampled_from(TransferEnd)
    )
    return st.tuples(
        st.fixed_dictionaries(
            {
                **_COMMON,
                "what": LINE,
                "quantity": QUANTITIES,
                "departure": st.none() | spans(),
                "arrival": st.none() | spans(),
                "evidence": st.lists(evidence, max_size=3).map(tuple),
            }
        ),
        ends,
    ).map(lambda drawn: Transfer(event=event_id, **drawn[0], **drawn[1]))


def agreements(event_id, actor_ids):
    """Draw agreements made in an event."""
    return st.builds(
        Agreement,
        **_COMMON,
        event=st.just(event_id),
        terms=TEXT,
        parties=st.lists(st.sampled_from(actor_ids), max_size=3).map(tuple),
        start=st.none() | st.dates(date(1900, 1, 1), date(2100, 1, 1)),
        duration=st.sampled_from(("", "P15D", "P1Y6M", "P2W")),
        assumption=TEXT,
        outcome=st.sampled_from(AgreementOutcome),
        outcome_reason=TEXT,
    )


def watch_items(event_id, base_id):
    """Draw watch items."""
    return st.builds(
        WatchItem,
        **_COMMON,
        text=LINE,
        kind=st.sampled_from(WatchKind),
        set_on=DAYS,
        base=st.sampled_from((None, base_id)),
        due=DAYS,
        state=st.sampled_from(WatchState),
        outcome=TEXT,
        event=st.sampled_from((None, event_id)),
        raised_by=st.sampled_from((None, event_id)),
    )


def assessments(base_ids, note_id):
    """Draw assessments of bases with a grid of one note."""
    cells = st.lists(st.sampled_from(Rating), min_size=2, max_size=2).map(
        lambda ratings: tuple(
            Cell(note=note_id, hypothesis=at, rating=rating) for at, rating in enumerate(ratings)
        )
    )
    return st.builds(
        Assessment,
        **_COMMON,
        set_on=DAYS,
        judgement=LINE,
        bases=st.lists(st.sampled_from(base_ids), max_size=2).map(tuple),
        likelihood=st.none() | st.sampled_from(Likelihood),
        confidence=st.none() | st.sampled_from(Confidence),
        basis=TEXT,
        alternatives=TEXT,
        would_change=TEXT,
        notes=st.lists(
            st.builds(CitedNote, note=st.just(note_id), is_for=st.booleans()), max_size=2
        ).map(tuple),
        hypotheses=st.tuples(LINE, LINE),
        cells=cells,
    )


def saved_views():
    """Draw saved views."""
    return st.builds(SavedView, **_COMMON, name=LINE, shown=TEXT)


def briefings():
    """Draw briefings with what people did to their pages."""
    return st.builds(
        Briefing,
        **_COMMON,
        title=LINE,
        cut_off=st.just(NOON),
        frozen=TEXT,
        sha256=st.just("0" * 64),
        choice=TEXT,
        pages=st.lists(
            st.builds(BriefingPage, key=LINE, is_left_out=st.booleans(), speaker_notes=TEXT),
            max_size=3,
        ).map(tuple),
        edits=st.lists(st.builds(Edit, page=LINE, what=LINE, text=TEXT), max_size=2).map(tuple),
        pictures=st.lists(
            st.builds(PutPicture, page=LINE, sha256=st.just("1" * 64), words=TEXT), max_size=2
        ).map(tuple),
    )
