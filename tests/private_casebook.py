"""A casebook with private records of every kind, a word planted in all that must not leave it."""

from dataclasses import replace

from desktop.domain.agreement import Agreement
from desktop.domain.assessment import Assessment, CitedNote
from desktop.domain.attachment import Attachment
from desktop.domain.base import BaseName
from desktop.domain.event import ActorRole, BaseRole, EventActor, EventBase
from desktop.domain.grading import Confidence, Likelihood
from desktop.domain.ids import ActorId, BaseId
from desktop.domain.note import ChainLink, Relation, Stance
from desktop.domain.origin_link import OriginLink
from desktop.domain.record import Record
from desktop.domain.source import SourceKind
from desktop.domain.transfer import Transfer, TransferEnd, TransferEvidence
from desktop.domain.watch import WatchItem, WatchKind
from desktop.services.editing import Editing
from tests.factories import (
    PUBLISHED,
    a_base,
    a_day,
    a_note,
    a_posture,
    a_report,
    a_source,
    an_actor,
    an_event,
    an_id,
    since,
)

WORD = "Zorvane"
"""What must be found nowhere outside of the casebook."""


class PrivateCasebook:
    """Public records, private ones, and public ones that rest on a private one.

    Attributes:
        public: Everything that may leave.
        private: Private itself; every text of it holds the word.
        resting: Not marked private, but telling of what is; their texts hold the word too.
    """

    def __init__(self) -> None:
        """Make the records."""
        self.post = a_source(label="Daily Post")
        self.base = a_base(name="Qamishli Airport", lat=37.02, lon=41.19)
        self.event = an_event(self.base, title="Trucks leave", summary="Seen at the gate")
        self.report = a_report(self.post, text="Trucks left the gate.")
        self.note = a_note(self.report, self.event, statement="Trucks left", quote="Trucks left")
        self.posture = a_posture(self.base, basis="Reports")
        self.public: tuple[Record, ...] = (
            self.post, self.base, self.event, self.report, self.note, self.posture,
        )  # fmt: skip
        self.private = tuple(self._private())
        self.resting = tuple(self._resting())

    def fill(self, editing: Editing) -> None:
        """Save everything."""
        editing.seed("Public", *self.public)
        editing.seed("Private", *self.private)
        editing.seed("Resting", *self.resting)

    def _private(self):
        hidden = {"private": True}
        self.actor = an_actor(name=WORD, **hidden)
        self.source = a_source(
            label=WORD, access=WORD, bias=WORD, kind=SourceKind.UNNAMED, **hidden
        )
        self.site = a_base(
            name=WORD, summary=WORD, admin_area=WORD, tags=(WORD,),
            names=(BaseName(name=WORD + " 2"),), lat=1.0, lon=2.0, **hidden,
        )  # fmt: skip
        self.leak = a_report(self.post, title=WORD, text=WORD, url=f"https://{WORD}.org", **hidden)
        self.meeting = an_event(self.base, title=WORD, summary=WORD, tags=(WORD,), **hidden)
        yield from (self.actor, self.source, self.site, self.leak, self.meeting)
        yield a_note(self.report, self.event, statement=WORD, quote=WORD, **hidden)
        yield a_posture(self.base, basis=WORD, set_on=PUBLISHED, **hidden)
        yield WatchItem(id=an_id(), text=WORD, kind=WatchKind.QUESTION, set_on=PUBLISHED, **hidden)
        yield Assessment(
            id=an_id(), set_on=PUBLISHED, judgement=WORD, likelihood=Likelihood.LIKELY,
            confidence=Confidence.LOW, basis=WORD, alternatives=WORD, would_change=WORD,
            bases=(self.base.id,), **hidden,
        )  # fmt: skip
        yield Agreement(id=an_id(), event=self.event.id, terms=WORD, assumption=WORD, **hidden)
        yield Transfer(
            id=an_id(), event=self.event.id, what=WORD, from_place=WORD, to_base=self.base.id,
            departure=a_day(), **hidden,
        )  # fmt: skip
        yield OriginLink(
            id=an_id(), first=self.post.id, second=self.source.id, reason=WORD, **hidden
        )
        yield self._file(self.report, private=True)

    def _resting(self):
        inside = an_event(self.site, title=f"At the {WORD} site")
        told = a_note(self.leak, self.event, statement=WORD, quote=WORD)
        yield from (told, a_note(self.report, self.meeting, statement=WORD))
        yield a_note(
            self.report, self.event, statement=WORD, stance=Stance.AGAINST,
            chain=(ChainLink(source=self.source.id, relation=Relation.SAYS),),
        )  # fmt: skip
        yield replace(inside, bases=(), actors=(), private=True)
        only_leaked = an_event(title=WORD, summary=WORD, tags=(WORD + " tag",))
        yield from (only_leaked, a_note(self.leak, only_leaked, statement=WORD))
        yield a_posture(self.site, basis=WORD)
        yield a_posture(self.base, basis=WORD, controlled_by=self.actor.id)
        yield WatchItem(
            id=an_id(), text=WORD, kind=WatchKind.QUESTION, set_on=PUBLISHED, base=self.site.id
        )
        yield WatchItem(
            id=an_id(), text=WORD, kind=WatchKind.QUESTION, set_on=PUBLISHED, event=self.meeting.id
        )
        yield Assessment(
            id=an_id(), set_on=PUBLISHED, judgement=WORD, bases=(self.site.id,), basis=WORD
        )
        yield Agreement(id=an_id(), event=self.meeting.id, terms=WORD)
        yield Agreement(
            id=an_id(), event=self.event.id, terms=WORD, parties=(ActorId(self.actor.id),)
        )
        yield Transfer(
            id=an_id(), event=self.meeting.id, what=WORD, departure=since(),
            evidence=(TransferEvidence(note=told.id, end=TransferEnd.DEPARTURE),),
            from_base=self.base.id, to_place=WORD,
        )  # fmt: skip
        yield self._file(self.leak)

    def _file(self, report, **fields):
        return Attachment(
            id=an_id(), report=report.id, file_name=f"{WORD}.txt", media_type="text/plain",
            size_bytes=3, sha256="0" * 64, collected_by=WORD, **fields,
        )  # fmt: skip

    def pointing(self) -> tuple[Record, ...]:
        """Return public records that mention private ones which they can do without."""
        ends = (
            EventBase(base=BaseId(self.base.id)),
            EventBase(base=BaseId(self.site.id), role=BaseRole.TO),
        )
        actors = (EventActor(actor=ActorId(self.actor.id), role=ActorRole.OPERATOR),)
        shared = an_event(title="Convoy", bases=ends, actors=actors)
        judged = Assessment(
            id=an_id(), set_on=PUBLISHED, judgement="The base is in use", bases=(self.base.id,),
            notes=(
                CitedNote(note=self.note.id, is_for=True),
                CitedNote(note=self.resting[0].id, is_for=False),
            ),
        )  # fmt: skip
        hangar = a_base(name="Hangar", part_of=self.site.id, operator=self.actor.id)
        return shared, judged, hangar
