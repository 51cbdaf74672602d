"""What records are called in a line."""

import pytest

from desktop.domain.agreement import Agreement
from desktop.domain.assessment import Assessment
from desktop.domain.attachment import Attachment
from desktop.domain.briefing import Briefing
from desktop.domain.ids import (
    AgreementId,
    AssessmentId,
    AttachmentId,
    BriefingId,
    LinkId,
    SavedViewId,
    TransferId,
    WatchId,
)
from desktop.domain.note import Stance
from desktop.domain.origin_link import OriginLink
from desktop.domain.record import RecordKind
from desktop.domain.saved_view import SavedView
from desktop.domain.transfer import Transfer
from desktop.domain.watch import WatchItem
from desktop.queries.titles import MAX_TITLE_CHARS, title, title_of
from desktop.queries.words import counted, field_word, kind_word
from tests.factories import (
    NOON,
    PUBLISHED,
    a_base,
    a_casebook,
    a_note,
    a_posture,
    a_report,
    a_source,
    an_actor,
    an_editing,
    an_event,
    an_id,
)


@pytest.fixture
def editing(tmp_path):
    opened = a_casebook(tmp_path)
    yield an_editing(opened)
    opened.close()


def test_every_kind_of_record_has_a_title(editing):
    actor, base, first, second = an_actor(), a_base(), a_source(), a_source(label="The Herald")
    report, event = a_report(first), an_event(base)
    by_kind = {
        RecordKind.ACTOR: (actor, "Coastal Guard"),
        RecordKind.BASE: (base, "Qamishli Airport"),
        RecordKind.SOURCE: (second, "The Herald"),
        RecordKind.REPORT: (report, "Planes leave the north"),
        RecordKind.EVENT: (event, "Flags seen"),
        RecordKind.NOTE: (a_note(report, event), "Two flags fly over the gate."),
        RecordKind.POSTURE: (a_posture(base), "Qamishli Airport: active"),
        RecordKind.LINK: (
            OriginLink(id=LinkId(an_id()), first=first.id, second=second.id),
            "Daily Post / The Herald",
        ),
        RecordKind.ATTACHMENT: (
            Attachment(
                id=AttachmentId(an_id()),
                report=report.id,
                file_name="gate.png",
                size_bytes=0,
                sha256="0" * 64,
            ),
            "gate.png",
        ),
        RecordKind.TRANSFER: (
            Transfer(id=TransferId(an_id()), event=event.id, what="vehicles"),
            "vehicles",
        ),
        RecordKind.AGREEMENT: (Agreement(id=AgreementId(an_id()), event=event.id), "Flags seen"),
        RecordKind.WATCH: (
            WatchItem(id=WatchId(an_id()), text="Do they leave?", set_on=PUBLISHED),
            "Do they leave?",
        ),
        RecordKind.ASSESSMENT: (
            Assessment(id=AssessmentId(an_id()), set_on=PUBLISHED, judgement="They leave."),
            "They leave.",
        ),
        RecordKind.SAVED_VIEW: (SavedView(id=SavedViewId(an_id()), name="The north"), "The north"),
        RecordKind.BRIEFING: (
            Briefing(
                id=BriefingId(an_id()), title="Monday", cut_off=NOON, frozen="{}", sha256="0" * 64
            ),
            "Monday",
        ),
    }
    editing.apply("Add", actor, base, first, second, report, event)
    editing.apply("Add", *(record for record, _title in by_kind.values()))
    assert set(by_kind) == set(RecordKind)
    for kind, (record, expected) in by_kind.items():
        assert title_of(editing.inside, kind, record.id) == expected


def test_a_note_and_an_agreement_take_what_there_is(editing):
    def shown(kind, record):
        return title(editing.inside, kind, record)

    quoted = a_note("r", "e", statement="", quote="Two  flags\nover the gate")
    silent = a_note("r", "e", statement="", stance=Stance.NO_COMMENT)
    agreed = Agreement(id=AgreementId(an_id()), event="e", terms="A truce")
    assert shown(RecordKind.NOTE, quoted) == "Two flags over the gate"
    assert shown(RecordKind.NOTE, silent) == "No comment"
    assert shown(RecordKind.AGREEMENT, agreed) == "A truce"


def test_a_long_title_is_cut_and_one_that_is_gone_says_so(editing):
    long = a_base(name="x" * (MAX_TITLE_CHARS + 1))
    assert title(editing.inside, RecordKind.BASE, long) == "x" * (MAX_TITLE_CHARS - 1) + "…"
    assert title_of(editing.inside, RecordKind.BASE, an_id()) == "a record that is gone"


def test_kinds_counts_and_fields_are_in_words():
    assert [kind_word(RecordKind.WATCH, count) for count in (1, 2, 0)] == [
        "watch item",
        "watch items",
        "watch items",
    ]
    counts = {RecordKind.NOTE: 2, RecordKind.BASE: 0, RecordKind.EVENT: 1}
    assert counted(counts) == "1 event, 2 source notes"
    assert counted({RecordKind.BASE: 1_200}) == "1,200 bases"
    assert counted({}) == ""
    assert (field_word("lat"), field_word("set_on")) == ("latitude", "set on")
