"""What is accepted becomes records, each statement one undo step, the report with the first."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.base import Base
from desktop.domain.event import BaseRole, Event, Modality
from desktop.domain.note import Relation, SourceNote, Stance
from desktop.domain.record import RecordKind
from desktop.domain.report import Report
from desktop.domain.source import Source, SourceKind
from desktop.domain.watch import WatchItem, WatchKind
from desktop.queries.attachments import attachments_of
from desktop.queries.choices import choices, record
from desktop.queries.known_names import known_names
from desktop.queries.reader import Readers
from desktop.services.reading.accepting import Accepting, Heading
from desktop.services.reading.preparing import Preparing
from desktop.services.reading.proposal import Article
from desktop.services.reading.review import Card
from tests.factories import a_base, a_casebook, an_actor, an_editing, an_event
from tests.services.reading.reading_of import GAZETTEER, PUBLISHED

TEXT = (
    "Two officers said jets flew from Kamishli to Khmeymim last week. The army declined to comment."
    " Jets may leave Hmeimim by 8 February. Trucks will go to Libya. Trucks left Camp Falcon for Egypt."
)


class Desk:
    """A casebook of two bases, and the cards of one article."""

    def __init__(self, tmp_path, heading=None) -> None:
        self.casebook = a_casebook(tmp_path)
        self.editing = an_editing(self.casebook)
        self.q, self.h = a_base(name="Qamishli Airport"), a_base(name="Hmeimim Air Base")
        self.guard = an_actor(name="Coastal Guard")
        self.editing.seed("Bases", self.q, self.h, self.guard)
        self.readers = Readers(self.casebook.reader)
        self.heading = heading or Heading(
            title="Jets move", publisher="Daily Post", text=TEXT, published=PUBLISHED, language="en"
        )
        self.accepting = Accepting(self.editing, self.heading)
        self.opened = []

    def cards(self, text=None) -> list[Card]:
        article = Article(
            text=text or self.heading.text,
            publisher=self.heading.publisher,
            published=self.heading.published,
        )
        preparing = Preparing(lambda: self.opened.append(1) or GAZETTEER)
        prepared = preparing.prepare(self.readers.here(), article)
        self.similar = prepared.similar
        return [Card(one, self.heading.publisher) for one in prepared.reading.proposals]

    def all(self, kind):
        reader = self.readers.here()
        return [record(reader, kind, one.id) for one in choices(reader, kind)]

    def close(self):
        self.readers.close()
        self.casebook.close()


@pytest.fixture
def desk(tmp_path):
    made = Desk(tmp_path)
    yield made
    made.close()


def test_a_statement_becomes_an_event_with_its_note_and_the_report_with_its_publisher(desk):
    accepted = desk.accepting.accept(desk.cards()[0].decided())
    (report,) = desk.all(RecordKind.REPORT)
    (event,) = desk.all(RecordKind.EVENT)
    (note,) = desk.all(RecordKind.NOTE)
    assert isinstance(report, Report)
    assert isinstance(event, Event)
    assert isinstance(note, SourceNote)
    assert (report.title, report.text, report.lang, report.id) == (
        "Jets move", TEXT, "en", accepted.report_id,
    )  # fmt: skip
    assert {(end.base, end.role) for end in event.bases} == {
        (desk.q.id, BaseRole.FROM),
        (desk.h.id, BaseRole.TO),
    }
    assert TEXT.startswith(note.quote, note.quote_start)
    assert (note.event, note.chain[0].number) == (accepted.event_id, 2)
    sources = {s.label: s for s in desk.all(RecordKind.SOURCE) if isinstance(s, Source)}
    assert sources["Two officers"].kind is SourceKind.UNNAMED
    assert sources["Two officers"].outlet == sources["Daily Post"].id == report.publisher


def test_each_statement_is_one_undo_step_and_the_first_takes_the_report_with_it(desk):
    cards = desk.cards()
    first = desk.accepting.accept(cards[0].decided())
    desk.accepting.accept(cards[1].decided())
    assert len(desk.all(RecordKind.NOTE)) == 2
    assert len(desk.all(RecordKind.REPORT)) == 1
    desk.editing.undo()
    assert len(desk.all(RecordKind.NOTE)) == 1
    assert desk.editing.undo_label == first.label
    desk.editing.undo()
    desk.accepting.forget(first.report_id)
    assert desk.all(RecordKind.REPORT) == []
    assert desk.editing.undo_label is None
    desk.accepting.forget("another")
    assert desk.accepting.accept(cards[0].decided()).report_id != first.report_id


def test_what_is_ahead_becomes_a_thing_to_watch_with_its_day_and_who_says_so(desk):
    cards = desk.cards()
    desk.accepting.accept(cards[2].decided())
    desk.accepting.accept(cards[3].decided())
    due, open_ = sorted(desk.all(RecordKind.WATCH), key=lambda one: one.due is None)
    assert isinstance(due, WatchItem)
    assert (due.kind, due.due, due.base) == (WatchKind.DEADLINE, date(2026, 2, 8), desk.h.id)
    assert due.text.endswith("(Daily Post)")
    assert (open_.kind, open_.due) == (WatchKind.QUESTION, None)
    assert desk.all(RecordKind.EVENT) == []


def test_a_very_long_thing_to_watch_is_cut(desk):
    card = desk.cards()[2]
    card.statement = "Jets " * 200
    desk.accepting.accept(card.decided())
    (kept,) = desk.all(RecordKind.WATCH)
    assert len(kept.text) == 401


def test_a_silence_is_about_the_event_it_is_attached_to_else_about_one_of_its_own(desk):
    event = an_event(desk.h)
    desk.editing.apply("Add event", event)
    decided = desk.cards()[1].decided()
    desk.accepting.accept(replace(decided, attach_to=event.id))
    (note,) = desk.all(RecordKind.NOTE)
    assert (note.event, note.stance) == (event.id, Stance.NO_COMMENT)
    desk.accepting.accept(decided)
    assert "No comment from Army" in {one.title for one in desk.all(RecordKind.EVENT)}


def test_places_that_are_no_base_of_the_casebook_stay_words(desk):
    desk.accepting.accept(desk.cards()[4].decided())
    (event,) = desk.all(RecordKind.EVENT)
    assert {(end.place, end.role) for end in event.bases} == {
        ("Camp Falcon", BaseRole.FROM),
        ("Egypt", BaseRole.TO),
    }


def test_a_base_is_added_once_and_later_statements_are_about_it(desk):
    text = "Jets left Ramstein Air Base on Sunday. Trucks reached the Ramstein air base on Monday. A drone struck Camp Falcon."
    first, second, third = desk.cards(text)
    assert first.unknown_bases() == ("Ramstein Air Base",)
    first.new_bases.add("Ramstein Air Base")
    desk.accepting.accept(first.decided())
    desk.accepting.accept(second.decided())
    third.new_bases.add("Camp Falcon")
    desk.accepting.accept(third.decided())
    ramstein, falcon = (
        next(base for base in known_names(desk.readers.here()).bases if base.name == name)
        for name in ("Ramstein Air Base", "Camp Falcon")
    )
    assert (round(ramstein.lat), round(ramstein.lon), ramstein.country) == (49, 8, "DE")
    assert ramstein.kind == "air base"
    assert (falcon.lat, falcon.kind) == (None, "other")
    events = desk.all(RecordKind.EVENT)
    at = sorted(event.bases[0].base for event in events)
    assert at == sorted([ramstein.id, ramstein.id, falcon.id])
    desk.editing.undo()
    desk.editing.undo()
    desk.editing.undo()
    assert "Ramstein Air Base" not in {one.name for one in known_names(desk.readers.here()).bases}


def test_a_spelling_that_is_kept_is_a_name_of_the_base_once(desk):
    card = desk.cards()[0]
    card.kept_aliases |= {(desk.h.id, "Khmeymim"), (desk.h.id, "Hmymim"), ("gone", "X")}
    desk.accepting.accept(card.decided())
    desk.accepting.accept(card.decided())
    base = record(desk.readers.here(), RecordKind.BASE, desk.h.id)
    assert isinstance(base, Base)
    assert sorted(name.name for name in base.names) == ["Hmymim", "Khmeymim"]


def test_the_original_bytes_are_kept_with_the_report_under_their_hash(desk):
    heading = replace(desk.heading, original=b"<p>Jets</p>", file_name="jets.html", published=None)
    accepting = Accepting(desk.editing, replace(heading, language="und"))
    report_id = accepting.keep_report()
    (kept,) = attachments_of(desk.readers.here(), report_id)
    assert (kept.file_name, kept.media_type) == ("jets.html", "text/html")
    report = record(desk.readers.here(), RecordKind.REPORT, report_id)
    assert (report.published, report.lang) == (None, "")
    assert desk.all(RecordKind.NOTE) == []


def test_notes_can_be_added_to_a_report_that_is_there_already(desk):
    report_id = desk.accepting.keep_report()
    again = Accepting(desk.editing, replace(desk.heading, report_id=report_id))
    again.accept(desk.cards()[0].decided())
    again.forget(report_id)
    assert again.report_id == report_id
    assert len(desk.all(RecordKind.REPORT)) == 1


def test_a_publisher_that_the_casebook_knows_is_not_made_again(desk):
    desk.accepting.keep_report()
    Accepting(desk.editing, replace(desk.heading, publisher="DAILY POST")).keep_report()
    assert [one.label for one in desk.all(RecordKind.SOURCE)] == ["Daily Post"]


def test_a_repeat_of_another_report_has_its_publisher_first_in_every_chain(desk):
    desk.accepting.keep_report()
    (first,) = desk.all(RecordKind.SOURCE)
    again = replace(desk.heading, publisher="Evening Echo", repeats=first.id)
    cards = desk.cards()
    Accepting(desk.editing, again).accept(cards[0].decided())
    (note,) = desk.all(RecordKind.NOTE)
    assert [link.relation for link in note.chain] == [Relation.REPOSTS, Relation.SAYS]
    assert note.chain[0].source == first.id
    own = Accepting(desk.editing, replace(desk.heading, repeats=first.id))
    own.accept(cards[1].decided())
    links = {len(one.chain) for one in desk.all(RecordKind.NOTE)}
    assert links == {1, 2}


def test_actors_that_the_casebook_knows_come_with_the_event(desk):
    desk.accepting.accept(desk.cards("The Coastal Guard left Hmeimim.")[0].decided())
    (event,) = desk.all(RecordKind.EVENT)
    assert [one.actor for one in event.actors] == [desk.guard.id]


def test_without_a_day_of_publication_an_undated_event_has_no_bound(tmp_path):
    desk = Desk(tmp_path, Heading(title="T", publisher="DP", text="Jets left Hmeimim."))
    desk.accepting.accept(desk.cards()[0].decided())
    (event,) = desk.all(RecordKind.EVENT)
    assert event.when.end_max is None
    desk.close()


def test_events_that_may_be_the_same_are_offered(desk):
    event = an_event(desk.h, title="Jets may leave Hmeimim", modality=Modality.POSSIBLE)
    desk.editing.apply("Add event", event)
    desk.cards("Jets may leave Hmeimim by 8 February. The sky was blue.")
    assert [[line.id for line in lines] for lines in desk.similar] == [[event.id], []]


def test_the_gazetteer_is_opened_once(desk):
    preparing = Preparing(lambda: desk.opened.append(1) or GAZETTEER)
    article = Article(text="Jets left Hmeimim.")
    preparing.prepare(desk.readers.here(), article)
    preparing.prepare(desk.readers.here(), article)
    assert desk.opened == [1]


def test_the_names_of_bases_sources_and_actors_are_known(desk):
    desk.accepting.accept(desk.cards()[0].decided())
    known = known_names(desk.readers.here())
    assert {base.name for base in known.bases} == {"Qamishli Airport", "Hmeimim Air Base"}
    assert {source.name for source in known.sources} == {"Daily Post", "Two officers"}
    assert [actor.name for actor in known.actors] == ["Coastal Guard"]
