"""What is chosen comes with what it needs and what bears on it, and nothing else does."""

from datetime import date

import pytest

from desktop.domain.actor import ActorKind
from desktop.domain.agreement import Agreement
from desktop.domain.assessment import Assessment, CitedNote
from desktop.domain.attachment import Attachment
from desktop.domain.event import BaseRole, EventActor, EventBase
from desktop.domain.note import ChainLink
from desktop.domain.origin_link import OriginLink
from desktop.domain.record import RecordKind
from desktop.domain.spans import day_end_s, day_start_s
from desktop.domain.transfer import Transfer, TransferEnd, TransferEvidence
from desktop.domain.watch import WatchItem
from desktop.queries.public import PublicReader
from desktop.store.chosen import Chosen
from desktop.store.errors import StoreError
from desktop.store.streaming import all_fields
from tests.factories import (
    a_base,
    a_day,
    a_note,
    a_posture,
    a_report,
    a_source,
    an_actor,
    an_editing,
    an_event,
    an_id,
    since,
)

JANUARY, MARCH = date(2026, 1, 24), date(2026, 3, 1)


class Story:
    """Two bases that share a movement, each with an event, reports and judgements of its own."""

    def __init__(self) -> None:
        self.state = an_actor(name="State", kind=ActorKind.STATE)
        self.guard = an_actor(name="Guard", part_of=self.state.id)
        self.lone = an_actor(name="Lone")
        self.region = a_base(name="Region")
        self.port = a_base(name="Port", operator=self.guard.id, part_of=self.region.id)
        self.field = a_base(name="Field", operator=self.lone.id)
        self.outlet = a_source(label="Outlet")
        self.post = a_source(label="Post", outlet=self.outlet.id)
        self.desk = a_source(label="Desk")
        self.other = a_source(label="Other")
        self.first = a_report(self.post, title="First")
        self.second = a_report(self.other, title="Second", supersedes=self.first.id)
        ends = (
            EventBase(base=self.port.id, role=BaseRole.FROM),
            EventBase(base=self.field.id, role=BaseRole.TO),
        )
        parties = (EventActor(actor=self.guard.id),)
        self.moved = an_event(title="Moved", bases=ends, actors=parties, when=a_day(JANUARY))
        self.spring = an_event(self.field, title="Spring", when=a_day(MARCH))
        chain = (ChainLink(source=self.desk.id),)
        self.told = a_note(self.first, self.moved, statement="Told", chain=chain)
        self.later = a_note(self.second, self.spring, statement="Later")
        self.nouns = (
            self.state, self.guard, self.lone, self.region, self.port, self.field, self.outlet,
            self.post, self.desk, self.other, self.first, self.second, self.moved, self.spring,
            self.told, self.later,
        )  # fmt: skip
        self.rest = (
            a_posture(self.port, basis="of port", notes=(self.told.id, self.later.id)),
            a_posture(self.field, basis="of field", when=since(MARCH, MARCH)),
            OriginLink(id=an_id(), first=self.post.id, second=self.desk.id, reason="near"),
            OriginLink(id=an_id(), first=self.post.id, second=self.other.id, reason="far"),
            self._file(self.first), self._file(self.second),
            Transfer(
                id=an_id(), event=self.moved.id, what="trucks", from_base=self.port.id,
                to_base=self.field.id,
                evidence=(TransferEvidence(note=self.told.id, end=TransferEnd.DEPARTURE),),
            ),
            Agreement(id=an_id(), event=self.spring.id, terms="truce", parties=(self.lone.id,)),
            WatchItem(id=an_id(), text="of port", set_on=JANUARY, base=self.port.id),
            WatchItem(id=an_id(), text="of spring", set_on=JANUARY, raised_by=self.spring.id),
            WatchItem(id=an_id(), text="of nothing", set_on=JANUARY),
            Assessment(
                id=an_id(), set_on=JANUARY, judgement="Port is used", bases=(self.port.id,),
                notes=(CitedNote(note=self.told.id), CitedNote(note=self.later.id)),
            ),
            Assessment(
                id=an_id(), set_on=MARCH, judgement="Both are used",
                bases=(self.field.id, self.region.id),
            ),
        )  # fmt: skip

    def _file(self, report):
        return Attachment(
            id=an_id(), report=report.id, file_name=report.title, size_bytes=1, sha256="0" * 64
        )


@pytest.fixture
def story(editing):
    made = Story()
    editing.apply("Nouns", *made.nouns)
    editing.apply("Rest", *made.rest)
    return made


WORDS = {
    RecordKind.REPORT: "title",
    RecordKind.EVENT: "title",
    RecordKind.NOTE: "statement",
    RecordKind.POSTURE: "basis",
    RecordKind.LINK: "reason",
    RecordKind.ATTACHMENT: "file_name",
    RecordKind.TRANSFER: "what",
    RecordKind.AGREEMENT: "terms",
    RecordKind.WATCH: "text",
    RecordKind.ASSESSMENT: "judgement",
    RecordKind.SOURCE: "label",
    RecordKind.BASE: "name",
    RecordKind.ACTOR: "name",
}


def shown(casebook, day=None, **chosen):
    """Return the words of everything that is chosen, by kind, and the fields by word."""
    with PublicReader(casebook.reader, day) as public:
        public.choose(Chosen(**chosen))
        found = {
            kind: {fields[word]: fields for _id, fields in all_fields(public.reader.db, kind)}
            for kind, word in WORDS.items()
        }
    return {kind: set(held) for kind, held in found.items()}, found


def test_events_at_a_base_come_with_their_grounds_and_what_is_judged_of_that_base(casebook, story):
    words, fields = shown(casebook, bases=(story.port.id,))
    assert words == {
        RecordKind.ACTOR: {"State", "Guard", "Lone"},
        RecordKind.BASE: {"Port", "Region", "Field"},
        RecordKind.SOURCE: {"Outlet", "Post", "Desk"},
        RecordKind.REPORT: {"First"},
        RecordKind.EVENT: {"Moved"},
        RecordKind.NOTE: {"Told"},
        RecordKind.POSTURE: {"of port"},
        RecordKind.LINK: {"near"},
        RecordKind.ATTACHMENT: {"First"},
        RecordKind.TRANSFER: {"trucks"},
        RecordKind.AGREEMENT: set(),
        RecordKind.WATCH: {"of port"},
        RecordKind.ASSESSMENT: {"Port is used"},
    }
    assert fields[RecordKind.POSTURE]["of port"]["notes"] == [{"note": story.told.id}]
    cited = fields[RecordKind.ASSESSMENT]["Port is used"]["notes"]
    assert [one["note"] for one in cited] == [story.told.id]


def test_a_period_chooses_events_and_what_it_bears_on(casebook, story):
    words, fields = shown(casebook, start_s=day_start_s(MARCH))
    assert (words[RecordKind.EVENT], words[RecordKind.REPORT]) == ({"Spring"}, {"Second"})
    assert fields[RecordKind.REPORT]["Second"]["supersedes"] is None
    assert words[RecordKind.POSTURE] == {"of field"}
    assert words[RecordKind.ASSESSMENT] == {"Both are used"}
    assert words[RecordKind.BASE] == {"Field", "Region"}
    assert words[RecordKind.ACTOR] == {"Lone"}
    assert words[RecordKind.WATCH] == {"of spring"}
    words, _fields = shown(casebook, end_s=day_end_s(JANUARY))
    assert (words[RecordKind.EVENT], words[RecordKind.ASSESSMENT]) == ({"Moved"}, {"Port is used"})
    words, _fields = shown(casebook, end_s=2**60)
    assert words[RecordKind.EVENT] == {"Moved", "Spring"}


def test_with_nothing_asked_for_everything_live_is_chosen(casebook, story):
    editing = an_editing(casebook)
    editing.trash("Trash", story.second, story.spring, story.lone)
    words, fields = shown(casebook)
    assert words[RecordKind.EVENT] == {"Moved"}
    assert words[RecordKind.NOTE] == {"Told"}
    assert words[RecordKind.ATTACHMENT] == {"First"}
    assert words[RecordKind.AGREEMENT] == set()
    assert words[RecordKind.LINK] == {"near", "far"}
    # The operator is in the trash, and the base says so.
    assert fields[RecordKind.ACTOR]["Lone"]["deleted_at"] is not None
    assert fields[RecordKind.BASE]["Field"]["operator"] == story.lone.id


def test_it_narrows_what_was_reported_by_a_day_too(casebook, story):
    words, _fields = shown(casebook, date(2026, 1, 25), bases=(story.port.id,))
    assert words[RecordKind.EVENT] == set()
    words, _fields = shown(casebook, date(2026, 1, 27), bases=(story.port.id,))
    assert words[RecordKind.EVENT] == {"Moved"}


def test_a_casebook_that_is_damaged_is_told(casebook):
    with casebook.transaction() as db:
        db.execute("DROP TABLE event_actor")
    with PublicReader(casebook.reader) as public, pytest.raises(StoreError, match="damaged"):
        public.choose(Chosen())
    with PublicReader(casebook.reader) as public:
        public.reader.db.execute('DROP TABLE "hidden base"')
        with pytest.raises(StoreError):
            public.hidden()
