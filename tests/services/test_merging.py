"""Merging what turns out to be the same: everything follows, nothing is lost, one undo."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.agreement import Agreement
from desktop.domain.base import BaseKind, BaseName, NameKind
from desktop.domain.event import ActorRole, BaseRole, EventActor, EventBase
from desktop.domain.grading import Marking, Reliability
from desktop.domain.ids import AgreementId, LinkId, TransferId
from desktop.domain.note import ChainLink
from desktop.domain.origin_link import OriginLink, Verdict
from desktop.domain.record import RecordKind
from desktop.domain.report import ReportStatus
from desktop.domain.source import EarlierGrade
from desktop.domain.transfer import Transfer
from desktop.queries.attachments import attachments_of
from desktop.queries.search import search
from desktop.services.attachments import Attaching
from desktop.services.merge_conflicts import MergeRefused
from desktop.services.merging import Merging, merge_preview
from desktop.services.trash import Trash
from desktop.store.references import referring
from tests.factories import (
    a_base,
    a_casebook,
    a_day,
    a_note,
    a_posture,
    a_report,
    a_source,
    an_actor,
    an_editing,
    an_event,
    an_id,
)
from tests.store.folding_journal import rebuilt, tables

BASE, SOURCE, ACTOR, REPORT = (
    RecordKind.BASE,
    RecordKind.SOURCE,
    RecordKind.ACTOR,
    RecordKind.REPORT,
)


@pytest.fixture
def casebook(tmp_path):
    opened = a_casebook(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def editing(casebook):
    return an_editing(casebook)


@pytest.fixture
def merging(editing):
    return Merging(editing)


def kept_of(casebook, kind, record):
    return casebook.records.get(kind, record.id)


def a_link(first, second, verdict=Verdict.SAME, **fields):
    known = {"id": LinkId(an_id()), "first": first.id, "second": second.id}
    return OriginLink(**(known | {"verdict": verdict, "reason": "Same words"} | fields))


def a_transfer(event, **fields):
    return Transfer(id=TransferId(an_id()), event=event.id, what="vehicles", **fields)


def test_everything_that_referred_to_the_others_refers_to_the_kept_one(casebook, editing, merging):
    keep, other = a_base(name="Qamishli"), a_base(name="Kamishly")
    part = a_base(name="The gate", part_of=other.id)
    event, posture = an_event(other), a_posture(other)
    transfer = a_transfer(event, from_base=other.id, to_place="the coast")
    gone = an_event(other, title="In the trash")
    editing.apply("Add", keep, other, part, event, posture, transfer, gone)
    editing.trash("Delete", gone)
    changes = merging.merge(BASE, keep.id, [other.id])
    assert changes.label == editing.undo_label == "Merge bases: Kamishly into Qamishli"
    assert {ref.id for ref in changes.removed} == {other.id}
    assert referring(casebook.inside.db, BASE, other.id) == ()
    followers = {one for _kind, one in referring(casebook.inside.db, BASE, keep.id)}
    assert followers == {part.id, event.id, posture.id, transfer.id, gone.id}
    assert kept_of(casebook, BASE, other).deleted_at is not None
    assert rebuilt(casebook) == tables(casebook)


def test_undo_brings_everything_back_exactly_and_redo_merges_again(casebook, editing, merging):
    keep, other, third = a_base(name="A"), a_base(name="B", country="SY"), a_base(name="C")
    event = an_event(keep, other, third)
    editing.apply("Add", keep, other, third, event)
    before = tables(casebook)
    merging.merge(BASE, keep.id, [other.id, third.id])
    assert editing.undo_label == "Merge bases: B and C into A"
    after = tables(casebook)
    editing.undo()
    assert tables(casebook) == before
    editing.redo()
    assert tables(casebook) == after


def test_names_become_further_names_once(casebook, editing, merging):
    keep = a_base(name="Qamishli", names=(BaseName(name="Kamishly"),))
    local = BaseName(name="القامشلي", lang="ar", kind=NameKind.LOCAL)
    other = a_base(name="Al-Qamishli", names=(local, BaseName(name="Kamishly")))
    same = a_base(name="Qamishli")
    editing.apply("Add", keep, other, same)
    preview = merge_preview(editing.inside, BASE, keep.id, [other.id, same.id])
    assert preview.names == ("Al-Qamishli", "القامشلي")
    merging.merge(BASE, keep.id, [other.id, same.id])
    assert kept_of(casebook, BASE, keep).names == (
        BaseName(name="Kamishly"),
        BaseName(name="Al-Qamishli", kind=NameKind.FORMER),
        local,
    )
    (hit,) = search(editing.inside, "Al-Qamishli").hits
    assert hit.id == keep.id


def test_empty_fields_are_filled_and_set_ones_never_overwritten(casebook, editing, merging):
    operator = an_actor()
    keep = a_base(name="A", country="SY", lat=1.0, lon=2.0, summary="Mine")
    second = a_base(name="B", country="TR", lat=5.0, lon=6.0, kind=BaseKind.DEPOT, tags=("x",))
    third = a_base(name="C", kind=BaseKind.OUTPOST, operator=operator.id, time_zone="Asia/Damascus")
    editing.apply("Add", operator, keep, second, third)
    preview = merge_preview(editing.inside, BASE, keep.id, [second.id, third.id])
    assert preview.filled == (("kind", "B"), ("time zone", "C"), ("operator", "C"))
    assert preview.differing == ("kind", "country", "latitude", "longitude")
    merging.merge(BASE, keep.id, [second.id, third.id])
    kept = kept_of(casebook, BASE, keep)
    assert (kept.country, kept.lat, kept.lon, kept.summary) == ("SY", 1.0, 2.0, "Mine")
    assert (kept.kind, kept.operator, kept.tags) == (BaseKind.DEPOT, operator.id, ("x",))


def test_a_place_differs_by_its_longitude_alone_and_a_grade_by_its_reason(editing):
    keep, east = (a_base(name=name, lat=35.0, lon=lon) for name, lon in (("A", 36.0), ("B", 41.0)))
    same = a_base(name="C", lat=35.0, lon=36.0)
    graded = {"reliability": Reliability.B}
    first = a_source(reliability_reason="Often right", **graded)
    second = a_source(reliability_reason="Has people there", **graded)
    editing.apply("Add", keep, east, same, first, second)
    preview = merge_preview(editing.inside, BASE, keep.id, [east.id, same.id])
    assert (preview.filled, preview.differing) == ((), ("longitude",))
    assert merge_preview(editing.inside, BASE, keep.id, [same.id]).differing == ()
    preview = merge_preview(editing.inside, SOURCE, first.id, [second.id])
    assert preview.differing == ("reliability reason",)


def test_the_strictest_marking_and_privacy_hold_for_the_whole(casebook, editing, merging):
    keep = a_base(marking=Marking.GREEN)
    other, third = a_base(marking=Marking.RED), a_base(private=True)
    editing.apply("Add", keep, other, third)
    merging.merge(BASE, keep.id, [other.id, third.id])
    kept = kept_of(casebook, BASE, keep)
    assert (kept.marking, kept.private) == (Marking.RED, True)


def test_the_preview_counts_what_will_move_without_the_trash(editing, casebook):
    keep, other = a_base(name="A"), a_base(name="B")
    events = [an_event(other), an_event(other), an_event(other, title="Gone")]
    editing.apply("Add", keep, other, *events, a_posture(other), a_posture(keep))
    editing.trash("Delete", events[-1])
    before = tables(casebook)
    preview = merge_preview(editing.inside, BASE, keep.id, [other.id])
    assert preview.label == "Merge bases: B into A"
    assert preview.moves == {RecordKind.EVENT: 2, RecordKind.POSTURE: 1}
    assert preview.dropped == {}
    assert tables(casebook) == before


def test_doubled_ends_actors_and_parties_collapse(casebook, editing, merging):
    keep, other = an_actor(name="A"), an_actor(name="B", aliases=("A", "Bee"))
    event = an_event(
        actors=(EventActor(actor=keep.id), EventActor(actor=other.id)),
    )
    claimed = an_event(
        actors=(
            EventActor(actor=keep.id),
            EventActor(actor=other.id, role=ActorRole.CLAIMANT),
        )
    )
    agreed = Agreement(id=AgreementId(an_id()), event=event.id, parties=(other.id, keep.id))
    editing.apply("Add", keep, other, event, claimed, agreed)
    merging.merge(ACTOR, keep.id, [other.id])
    assert kept_of(casebook, RecordKind.EVENT, event).actors == (EventActor(actor=keep.id),)
    assert len(kept_of(casebook, RecordKind.EVENT, claimed).actors) == 2
    assert kept_of(casebook, RecordKind.AGREEMENT, agreed).parties == (keep.id,)
    assert kept_of(casebook, ACTOR, keep).aliases == ("B", "Bee")


def test_a_transfer_between_the_two_is_named_and_nothing_is_written(casebook, editing, merging):
    keep, other = a_base(name="A"), a_base(name="B")
    event = an_event(keep)
    transfer = a_transfer(event, from_base=other.id, to_base=keep.id)
    editing.apply("Add", keep, other, event, transfer)
    before = tables(casebook)
    sentence = "The transfer “vehicles” leaves “B” and reaches “A”, which would be the same"
    with pytest.raises(MergeRefused, match=sentence):
        merging.merge(BASE, keep.id, [other.id])
    with pytest.raises(MergeRefused, match=sentence):
        merge_preview(editing.inside, BASE, keep.id, [other.id])
    assert tables(casebook) == before
    editing.trash("Delete", transfer)
    merging.merge(BASE, keep.id, [other.id])
    assert kept_of(casebook, RecordKind.TRANSFER, transfer).from_base == other.id


def test_an_event_from_one_to_the_other_is_named(editing, merging):
    keep, other = a_base(name="A"), a_base(name="B")
    ends = (
        EventBase(base=keep.id, role=BaseRole.FROM),
        EventBase(base=keep.id, role=BaseRole.TO),
    )
    round_trip = an_event(title="Round trip", bases=(*ends, EventBase(base=other.id)))
    editing.apply("Add", keep, other, round_trip)
    merging.merge(BASE, keep.id, [other.id])
    editing.undo()
    moved = an_event(bases=(ends[0], EventBase(base=other.id, role=BaseRole.TO)))
    editing.apply("Add", moved)
    with pytest.raises(MergeRefused, match="The event “Flags seen” leaves “A” and reaches “B”"):
        merging.merge(BASE, keep.id, [other.id])


def test_a_part_of_the_other_takes_the_place_of_the_other(casebook, editing, merging):
    whole = a_base(name="Whole")
    other = a_base(name="B", part_of=whole.id)
    keep = a_base(name="A", part_of=other.id)
    editing.apply("Add", whole, other, keep)
    merging.merge(BASE, keep.id, [other.id])
    assert kept_of(casebook, BASE, keep).part_of == whole.id
    editing.undo()
    merging.merge(BASE, other.id, [keep.id])
    assert kept_of(casebook, BASE, other).part_of == whole.id


def test_one_that_stands_between_the_two_is_named(casebook, editing, merging):
    other = a_base(name="Big")
    middle = a_base(name="Middle", part_of=other.id)
    keep = a_base(name="Small", part_of=middle.id)
    editing.apply("Add", other, middle, keep)
    with pytest.raises(MergeRefused, match="“Middle” stands between “Small” and “Big”"):
        merging.merge(BASE, keep.id, [other.id])
    with pytest.raises(MergeRefused, match="“Middle” stands between “Big” and “Big”"):
        merging.merge(BASE, other.id, [keep.id])


def test_a_circle_that_was_there_before_does_not_trap_the_merge(casebook, editing, merging):
    first = a_base(name="1")
    second = a_base(name="2", part_of=first.id)
    keep, other = a_base(name="A", part_of=first.id), a_base(name="B")
    editing.apply("Add", first, second, keep, other)
    editing.apply("Turn", replace(first, part_of=second.id))
    merging.merge(BASE, keep.id, [other.id])
    assert kept_of(casebook, BASE, keep).part_of == first.id


def test_sources_keep_the_other_label_where_search_finds_it(casebook, editing, merging):
    keep = a_source(label="Daily Post", access="On the ground")
    other = a_source(label="The  Post", access="Also listed as “DP”.", country="SY")
    same = a_source(label="Daily Post")
    report = a_report(other)
    note = a_note(report, "e", chain=(ChainLink(source=keep.id), ChainLink(source=other.id)))
    editing.apply("Add", keep, other, same, report, an_event(id="e"), note)
    preview = merge_preview(editing.inside, SOURCE, keep.id, [other.id, same.id])
    assert preview.names == ("The Post", "DP")
    assert preview.differing == ("access",)
    merging.merge(SOURCE, keep.id, [other.id, same.id])
    kept = kept_of(casebook, SOURCE, keep)
    assert kept.access == "On the ground\nAlso listed as “The Post”.\nAlso listed as “DP”."
    assert kept.country == "SY"
    assert kept_of(casebook, REPORT, report).publisher == keep.id
    assert kept_of(casebook, RecordKind.NOTE, note).chain == (ChainLink(source=keep.id),)
    assert search(editing.inside, "The Post").hits[0].id == keep.id


def test_a_grade_is_taken_whole_with_its_history_or_not_at_all(casebook, editing, merging):
    grade = {
        "reliability": Reliability.B,
        "reliability_reason": "Often right",
        "reliability_on": date(2026, 1, 2),
        "earlier_grades": (EarlierGrade(reliability=Reliability.C, reason="New"),),
    }
    keep, other = a_source(country="F"), a_source(label="Other", country="G", **grade)
    judged = a_source(label="Judged", reliability=Reliability.D, reliability_reason="Often wrong")
    editing.apply("Add", keep, other, judged)
    preview = merge_preview(editing.inside, SOURCE, judged.id, [other.id])
    assert preview.filled == (("country", "Other"),)
    assert preview.differing == ("reliability",)
    merging.merge(SOURCE, keep.id, [other.id])
    kept = kept_of(casebook, SOURCE, keep)
    assert {name: getattr(kept, name) for name in grade} == grade
    assert kept.country == "F"


def test_a_link_of_the_merged_sources_goes_to_the_trash(casebook, editing, merging):
    keep, other, third = a_source(label="A"), a_source(label="B"), a_source(label="C")
    link, follows, gone = a_link(keep, other), a_link(third, other), a_link(other, keep)
    editing.apply("Add", keep, other, third, link, follows, gone)
    editing.trash("Delete", gone)
    before = kept_of(casebook, RecordKind.LINK, gone)
    preview = merge_preview(editing.inside, SOURCE, keep.id, [other.id])
    assert preview.moves == preview.dropped == {RecordKind.LINK: 1}
    merging.merge(SOURCE, keep.id, [other.id])
    assert kept_of(casebook, RecordKind.LINK, link).deleted_at is not None
    assert kept_of(casebook, RecordKind.LINK, link).second == other.id
    assert kept_of(casebook, RecordKind.LINK, gone) == before
    assert kept_of(casebook, RecordKind.LINK, follows).second == keep.id


def test_links_that_come_to_say_the_same_collapse_and_a_verdict_beats_none(
    casebook, editing, merging
):
    keep, other, third, fourth = (a_source(label=label) for label in "ABCD")
    own = a_link(keep, third)
    doubled = a_link(third, other)
    open_own = a_link(keep, fourth, Verdict.UNKNOWN)
    decided = a_link(other, fourth, Verdict.DERIVED)
    editing.apply("Add", keep, other, third, fourth, own, doubled, open_own, decided)
    merging.merge(SOURCE, keep.id, [other.id])
    live = {one for _kind, one in referring(casebook.inside.db, SOURCE, keep.id, live=True)}
    assert live == {own.id, decided.id}
    assert kept_of(casebook, RecordKind.LINK, doubled).second == other.id


@pytest.mark.parametrize(
    ("own", "theirs", "said"),
    [
        ({"verdict": Verdict.SAME}, {"verdict": Verdict.INDEPENDENT}, "same, independent"),
        ({"verdict": Verdict.DERIVED}, {"verdict": Verdict.DERIVED}, "derived, derived"),
    ],
)
def test_links_that_would_contradict_each_other_are_named(editing, merging, own, theirs, said):
    keep, other, third = a_source(label="A"), a_source(label="B"), a_source(label="C")
    links = (a_link(keep, third, **own), a_link(third, other, **theirs))
    editing.apply("Add", keep, other, third, *links)
    with pytest.raises(MergeRefused, match=f"links with “C” say different things .{said}"):
        merging.merge(SOURCE, keep.id, [other.id])


def test_reports_that_are_the_same_item_keep_quotations_files_and_a_retraction(
    casebook, editing, merging
):
    source = a_source()
    keep = a_report(source, title="A", published=None)
    other = a_report(
        source,
        title="B",
        text="Two flags fly.",
        lang="en",
        published=a_day(),
        status=ReportStatus.RETRACTED,
        status_reason="Wrong base",
    )
    third = a_report(source, title="C", text="They say: Two flags fly.", supersedes=other.id)
    event = an_event()
    quoting = a_note(other, event, quote="flags", quote_start=4)
    later = a_note(third, event, quote="flags", quote_start=14)
    editing.apply("Add", source, keep, other, third, event, quoting, later)
    attaching = Attaching(editing)
    attaching.attach(other.id, "gate.txt", b"x")
    attaching.attach(third.id, "again.txt", b"x")
    attaching.attach(third.id, "more.txt", b"y")
    before = tables(casebook)
    preview = merge_preview(editing.inside, REPORT, keep.id, [other.id, third.id])
    assert preview.filled == (("published", "B"), ("text", "B"), ("status", "B"))
    assert preview.differing == ("title", "published", "text")
    assert preview.moves == {RecordKind.NOTE: 2, RecordKind.ATTACHMENT: 2}
    assert (preview.dropped, preview.names) == ({RecordKind.ATTACHMENT: 1}, ())
    merging.merge(REPORT, keep.id, [other.id, third.id])
    kept = kept_of(casebook, REPORT, keep)
    assert (kept.text, kept.lang, kept.supersedes) == ("Two flags fly.", "en", None)
    assert (kept.status, kept.status_reason) == (ReportStatus.RETRACTED, "Wrong base")
    for note in (quoting, later):
        assert kept_of(casebook, RecordKind.NOTE, note).quote_start == 4
        assert kept_of(casebook, RecordKind.NOTE, note).report == keep.id
    files = [line.file_name for line in attachments_of(casebook.inside, keep.id)]
    assert files == ["gate.txt", "more.txt"]
    editing.undo()
    assert tables(casebook) == before


def test_a_file_that_the_kept_report_has_already_is_not_doubled(casebook, editing, merging):
    source = a_source()
    keep, other = a_report(source), a_report(source)
    editing.apply("Add", source, keep, other)
    Attaching(editing).attach(keep.id, "gate.txt", b"x")
    Attaching(editing).attach(other.id, "again.txt", b"x")
    merging.merge(REPORT, keep.id, [other.id])
    assert [line.file_name for line in attachments_of(casebook.inside, keep.id)] == ["gate.txt"]


@pytest.mark.parametrize("others", [[], ["keep"], ["event"]])
def test_only_two_or_more_of_one_kind_that_can_be_merged_are_taken(editing, merging, others):
    kind = RecordKind.EVENT if others == ["event"] else BASE
    with pytest.raises(MergeRefused, match="Choose two or more bases, sources, actors or reports"):
        merging.merge(kind, "keep", others)


def test_one_that_is_gone_or_in_the_trash_is_said(editing, merging):
    keep, other = a_base(), a_base()
    editing.apply("Add", keep, other)
    for ids in ((keep.id, "never there"), ("never there", keep.id)):
        with pytest.raises(MergeRefused, match="One of these bases is not there any more"):
            merging.merge(BASE, ids[0], ids[1:])
    editing.trash("Delete", other)
    with pytest.raises(MergeRefused, match="One of these bases is not there any more"):
        merge_preview(editing.inside, BASE, keep.id, [other.id])


def test_a_merged_base_can_be_restored_without_what_it_lost(casebook, editing, merging):
    keep, other = a_base(name="A"), a_base(name="B")
    event = an_event(other)
    editing.apply("Add", keep, other, event)
    merging.merge(BASE, keep.id, [other.id])
    Trash(editing).restore(BASE, other.id)
    assert kept_of(casebook, BASE, other).deleted_at is None
    assert kept_of(casebook, RecordKind.EVENT, event).bases[0].base == keep.id
