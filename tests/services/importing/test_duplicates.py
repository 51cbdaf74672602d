"""Rows that are, or may be, of an event that the casebook has already."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.domain.base import PlacePrecision
from desktop.domain.event import EventBase, EventKind
from desktop.domain.origins import corroboration
from desktop.domain.record import RecordKind
from desktop.queries.testimonies import testimonies_on as told
from desktop.services.importing.answers import Answers
from desktop.services.importing.days import whole_day
from desktop.services.importing.drafts import (
    ActorDraft,
    BaseDraft,
    EventDraft,
    NoteDraft,
    PlacePart,
    ReportDraft,
    RowDraft,
)
from desktop.services.importing.importing import BATCH_ROWS, Import
from tests.factories import a_base, a_day, a_note, a_report, a_source, an_event
from tests.services.importing.importing_of import events, notes, records_of, reports, table, take

DAY = date(2026, 1, 24)
LINK = "https://www.vellpost.example/news/flags-1"
SAME_LINK = "http://vellpost.example/news/flags-1/?utm_source=feed"


class Preset:
    """A preset of one collection whose rows are made into events by a function."""

    name = label = "a list"

    def __init__(self, make=lambda row: {}, origin="a list") -> None:
        self._make = make
        self.origin = origin

    def read(self, row):
        link = row.text("link")
        report = ReportDraft(publisher="vellpost.example", title=row.text("title"), url=link)
        note = NoteDraft(report=report, statement=f"{row.text('title')}, it says.")
        draft = EventDraft(
            key=row.text("id"),
            version=row.text("version"),
            title=row.text("title"),
            when=whole_day(DAY + timedelta(int(row.text("later") or 0))),
            notes=(note,) if link else (),
        )
        return RowDraft((replace(draft, **self._make(row)),))


VELGRAD = a_base(name="Velgrad Air Base", lat=51.0, lon=31.0)
VELL_POST = a_source(label="Vell Post")
REPORT = a_report(VELL_POST, title="Flags over Velgrad", url=LINK)
FLAGS = an_event(VELGRAD, title="Flags seen at Velgrad", when=a_day(DAY), kind=EventKind.SIGHTING)
FLAGS_NOTE = a_note(REPORT, FLAGS, statement="Flags flew.")


@pytest.fixture
def with_flags(kept, edits):
    """Keep an event by hand, with a note of a report that has a link."""
    edits.apply("Add", VELGRAD, VELL_POST, REPORT, FLAGS, FLAGS_NOTE)
    return edits


def row(**cells):
    return {"id": "1", "title": "Flags at Velgrad", "link": SAME_LINK} | cells


def origins_of(casebook, event):
    reader = casebook.reader()
    try:
        counted = corroboration(told(reader, event.id))
        return counted.minimum, counted.maximum
    finally:
        reader.close()


def test_a_row_with_the_link_of_a_report_becomes_a_further_note_of_its_event(kept, with_flags):
    outcome = take(kept, with_flags, table(row()), Preset())
    (one,) = outcome.similar
    assert (one.row, one.event_id, one.known_title) == (2, FLAGS.id, FLAGS.title)
    assert (one.is_same, one.is_merged, one.why) == (True, True, f"Both cite {SAME_LINK}.")
    assert (outcome.rows, outcome.imported, outcome.merged) == (1, 1, 1)
    assert [kept_event.id for kept_event in events(kept)] == [FLAGS.id]
    assert [one.id for one in reports(kept)] == [REPORT.id]
    assert [one.statement for one in notes(kept)] == ["Flags flew.", "Flags at Velgrad, it says."]


def test_what_a_further_note_repeats_is_one_origin(kept, with_flags):
    before = origins_of(kept, FLAGS)
    take(kept, with_flags, table(row()), Preset())
    take(kept, with_flags, table(row()), Preset(origin="another list"))
    assert before == origins_of(kept, FLAGS) == (1, 1)
    assert len(notes(kept)) == 3


def test_undoing_the_import_takes_back_the_further_notes_and_leaves_the_event(kept, with_flags):
    take(kept, with_flags, table(row()), Preset())
    with_flags.undo()
    assert notes(kept) == [kept_note for kept_note in notes(kept) if kept_note.id == FLAGS_NOTE.id]
    assert len(events(kept)) == len(reports(kept)) == len(notes(kept)) == 1
    assert take(kept, with_flags, table(row()), Preset()).merged == 1


def test_importing_it_again_repeats_nothing(kept, with_flags):
    take(kept, with_flags, table(row()), Preset())
    outcome = take(kept, with_flags, table(row()), Preset())
    assert (outcome.imported, outcome.repeats, outcome.merged) == (0, 1, 0)
    assert (outcome.similar, outcome.flagged, len(notes(kept))) == ([], [], 2)


def test_a_newer_state_of_a_merged_row_changes_its_note_and_never_the_event(kept, with_flags):
    take(kept, with_flags, table(row(version="1")), Preset())
    newer = table(row(version="2", title="Flags no longer"))
    assert take(kept, with_flags, newer, Preset()).updated == 1
    assert [one.title for one in events(kept)] == [FLAGS.title]
    assert [one.statement for one in notes(kept)] == ["Flags flew.", "Flags no longer, it says."]
    bare = table(row(version="3", title="Flags", link=""))
    assert take(kept, with_flags, bare, Preset()).updated == 1
    assert len(notes(kept)) == 2


def test_a_newer_state_may_stand_further_down_in_the_file(kept, with_flags):
    between = [row(id=f"b{at}", link="", later="9") for at in range(BATCH_ROWS)]
    rows = [row(version="1"), *between, row(version="2", title="Flags no longer")]
    assert take(kept, with_flags, table(*rows), Preset()).updated == 1
    assert notes(kept)[-1].statement == "Flags no longer, it says."


def test_a_newer_state_of_a_row_whose_event_is_gone_brings_nothing_back(kept, with_flags):
    take(kept, with_flags, table(row(version="1")), Preset())
    with_flags.trash("Throw away", FLAGS)
    newer = table(row(version="2", title="Flags no longer"))
    assert take(kept, with_flags, newer, Preset()).updated == 1
    assert events(kept) == []


@pytest.mark.parametrize(
    "cells",
    [
        {"later": "1"},
        {"link": "https://vellpost.example/news/flags-2", "title": "Ministers meet"},
        {"link": "", "title": "Ministers meet"},
    ],
)
def test_another_day_or_another_link_is_another_event(kept, with_flags, cells):
    outcome = take(kept, with_flags, table(row(**cells)), Preset())
    assert (outcome.similar, outcome.merged, len(events(kept))) == ([], 0, 2)


def test_a_link_at_another_place_is_another_event(kept, with_flags):
    far = PlacePart(name="Gradina", called="Gradina", lat=48.0, lon=30.0)
    outcome = take(kept, with_flags, table(row()), Preset(lambda _row: {"place": far}))
    assert (outcome.similar, len(events(kept))) == ([], 2)
    near = PlacePart(name="Velgrad", called="Velgrad", lat=51.01, lon=31.0)
    outcome = take(kept, with_flags, table(row(id="2")), Preset(lambda _row: {"place": near}))
    assert (outcome.merged, len(events(kept))) == (1, 2)


def test_an_article_may_tell_of_more_than_one_event(kept, with_flags):
    rows = table(row(), row(id="2", title="Flags at Velgrad lowered"))
    outcome = take(kept, with_flags, rows, Preset())
    assert [(one.is_same, one.is_merged) for one in outcome.similar] == [
        (True, True),
        (False, False),
    ]
    assert (outcome.imported, len(events(kept))) == (2, 2)


def test_of_another_kind_with_other_words_the_same_link_is_only_similar(kept, with_flags):
    strike = Preset(lambda _row: {"kind": EventKind.STRIKE})
    outcome = take(kept, with_flags, table(row(title="Depot burns")), strike)
    assert [(one.is_same, one.is_merged) for one in outcome.similar] == [(False, False)]
    unsaid = table(row(id="2", title="Depot burns"))
    assert take(kept, with_flags, unsaid, Preset()).similar[0].is_same


def test_of_two_events_with_one_link_the_likest_title_counts(kept, with_flags):
    convoy = an_event(VELGRAD, title="Convoy left the gate", when=a_day(DAY))
    with_flags.apply("Add", convoy, a_note(REPORT, convoy))
    outcome = take(kept, with_flags, table(row(title="A convoy left by the gate")), Preset())
    assert [(one.event_id, one.is_same) for one in outcome.similar] == [(convoy.id, True)]
    twin = an_event(VELGRAD, title="Convoy left the gate", when=a_day(DAY))
    with_flags.apply("Add", twin, a_note(REPORT, twin))
    unclear = table(row(id="2", title="Convoy left the gate"))
    assert not take(kept, with_flags, unclear, Preset()).similar[0].is_same


def test_a_row_may_be_kept_apart_and_a_similar_one_merged(kept, with_flags):
    similar = row(id="2", title="Flags seen", link="https://other.example/1")
    place = PlacePart(name="Velgrad", called="Velgrad Air Base", lat=51.0, lon=31.0)
    preset = Preset(lambda _row: {"place": place})
    outcome = take(
        kept,
        with_flags,
        table(row(), similar),
        preset,
        answers=Answers(except_rows=frozenset((2, 3))),
    )
    assert [(one.is_same, one.is_merged) for one in outcome.similar] == [
        (True, False),
        (False, True),
    ]
    assert (len(events(kept)), len(notes(kept))) == (2, 3)


def test_with_all_similar_ones_merged_a_row_may_still_be_kept_apart(kept, with_flags):
    similar = row(title="Flags seen", link="https://other.example/1")
    place = PlacePart(name="Velgrad", called="Velgrad Air Base", lat=51.0, lon=31.0)
    preset = Preset(lambda _row: {"place": place})
    answers = Answers(merge_similar=True, except_rows=frozenset((2,)))
    assert take(kept, with_flags, table(similar), preset, answers=answers).merged == 0


def test_a_row_without_a_source_has_nothing_to_merge_and_says_so(kept, with_flags):
    place = PlacePart(name="Velgrad", called="Velgrad Air Base", lat=51.0, lon=31.0)
    preset = Preset(lambda _row: {"place": place})
    outcome = take(
        kept, with_flags, table(row(link="")), preset, answers=Answers(merge_similar=True)
    )
    assert (outcome.merged, len(events(kept))) == (0, 2)
    assert outcome.similar[0].why.endswith("It names no source that could be a further note there.")


def test_a_row_with_the_id_of_an_event_is_that_event(kept, with_flags):
    outcome = take(kept, with_flags, table(row(id=FLAGS.id, title="Odd", later="99")), Preset())
    assert [(one.is_same, one.why) for one in outcome.similar] == [
        (True, "It has the id of that event.")
    ]
    assert outcome.merged == 1
    elsewhere = FLAGS.id[:-2] + "ZZ"
    assert take(kept, with_flags, table(row(id=elsewhere, later="99")), Preset()).similar == []


def test_a_merged_row_may_bring_more_than_its_event(kept, with_flags):
    class More(Preset):
        def read(self, row):
            (event,) = super().read(row).drafts
            return RowDraft((event, ActorDraft(name="1st Wing", key="u1", version=event.version)))

    take(kept, with_flags, table(row(version="1")), More())
    assert [one.name for one in records_of(kept, RecordKind.ACTOR)] == ["1st Wing"]


def test_a_note_that_cannot_be_kept_refuses_its_row_and_leaves_the_others_whole(kept, with_flags):
    def make(row):
        if row.text("id") != "1":
            return {}
        report = ReportDraft(publisher="Gradina Daily", title="Flags", key="r1", url=SAME_LINK)
        other = ReportDraft(publisher="Gradina Daily", title="Flags", key="r2")
        bad = NoteDraft(report=other, statement="Flags.", quote="\ud800")
        return {"notes": (NoteDraft(report=report, statement="Flags."), bad)}

    outcome = take(kept, with_flags, table(row(), row(id="2", later="1")), Preset(make))
    assert ([one.row for one in outcome.refused], outcome.imported) == ([2], 1)
    assert len(notes(kept)) == 2


def test_a_private_report_is_not_cited_by_what_may_leave(kept, with_flags):
    with_flags.apply("Hide", replace(REPORT, private=True))
    outcome = take(kept, with_flags, table(row()), Preset())
    assert (outcome.merged, len(reports(kept))) == (1, 2)
    hidden = Preset(
        lambda row: {
            "private": True,
            "notes": (
                NoteDraft(
                    report=ReportDraft(publisher="A", title="A", url=LINK, private=True),
                    statement="Flags.",
                ),
            ),
        },
        origin="private list",
    )
    take(kept, with_flags, table(row()), hidden)
    assert len(reports(kept)) == 2
    assert [one.private for one in notes(kept)] == [False, False, True]


def test_a_row_of_a_report_that_is_there_leaves_it_as_it_is(kept, with_flags):
    class Reports(Preset):
        def read(self, row):
            cells = {"title": row.text("title"), "version": row.text("version")}
            report = ReportDraft(publisher="Else", key=row.text("id"), url=SAME_LINK, **cells)
            return RowDraft((report,))

    take(kept, with_flags, table(row(version="1")), Reports())
    outcome = take(kept, with_flags, table(row(version="2", title="Else")), Reports())
    assert (outcome.repeats, outcome.flagged) == (1, [])
    assert [one.title for one in reports(kept)] == [REPORT.title]


NAMED = an_event(title="Planes land", when=a_day(DAY), place="Sarmin, Idlib")
AT_SEA = an_event(title="Ships gather", when=a_day(DAY), bases=(EventBase(place="the Vell Sea"),))
NOWHERE = an_event(title="Generals meet", when=a_day(DAY))


@pytest.mark.parametrize(
    ("title", "place", "found"),
    [
        ("Planes land", PlacePart(name="SARMIN, Idlib"), NAMED),
        ("Planes land", PlacePart(name="Sarmin, Idlib, Syria"), None),
        ("Planes land", PlacePart(name="Syria", called="Sarmin, Idlib"), NAMED),
        ("Trucks leave", PlacePart(name="Sarmin, Idlib"), None),
        ("Ships gather", PlacePart(name="The Vell Sea"), AT_SEA),
        ("Generals meet", PlacePart(name="The Vell Sea"), NOWHERE),
        ("Generals meet", None, None),
    ],
)
def test_an_event_at_a_place_that_is_called_so_is_similar(kept, edits, title, place, found):
    edits.apply("Add", NAMED, AT_SEA, NOWHERE)
    preset = Preset(lambda _row: {"place": place})
    outcome = take(kept, edits, table(row(title=title)), preset)
    assert [one.event_id for one in outcome.similar] == [] if found is None else [found.id]
    assert len(events(kept)) == 4


@pytest.mark.parametrize(
    ("lat", "lon", "is_near"),
    [
        (60.0, 31.0, True),
        (60.03, 31.0, True),
        (59.97, 30.94, True),
        (60.1, 31.0, False),
        (60.0, 31.2, False),
        (-60.0, 31.0, False),
    ],
)
def test_an_event_at_a_point_near_by_is_similar(kept, edits, lat, lon, is_near):
    hill = EventBase(place="a hill", lat=60.0, lon=31.0, precision=PlacePrecision.VICINITY)
    edits.apply("Add", an_event(title="Flags seen", when=a_day(DAY), bases=(hill,)))
    place = PlacePart(name="north of the river", lat=lat, lon=lon)
    outcome = take(
        kept, edits, table(row(title="Flags seen", link="")), Preset(lambda _row: {"place": place})
    )
    assert bool(outcome.similar) is is_near


@pytest.mark.parametrize(("north", "is_near"), [(51.02, True), (51.2, False)])
def test_an_event_at_a_base_near_by_is_similar(kept, with_flags, north, is_near):
    place = PlacePart(name="Somewhere", lat=north, lon=31.0)
    preset = Preset(lambda _row: {"place": place})
    outcome = take(kept, with_flags, table(row(title="Flags seen", link="")), preset)
    assert bool(outcome.similar) is is_near


@pytest.mark.parametrize(
    ("base", "is_similar"),
    [
        (BaseDraft(name="Velgrad airfield", key="v", lat=51.001, lon=31.0), True),
        (BaseDraft(name="Velgrad Air Base", key="v", lat=51.001, lon=31.0), True),
        (BaseDraft(name="Gradina airfield", key="v", lat=51.02, lon=31.0), True),
        (BaseDraft(name="Gradina airfield", key="v", lat=52.0, lon=31.0), False),
    ],
)
def test_an_event_at_a_base_of_the_row_is_similar_to_one_there(kept, with_flags, base, is_similar):
    place = PlacePart(name=base.name, base=base)
    rows = table(row(title="Flags seen", link=""), row(id="2", title="Flags seen", link=""))
    outcome = take(kept, with_flags, rows, Preset(lambda _row: {"place": place}))
    assert [one.row for one in outcome.similar] == [2, 3] * is_similar
    assert all(one.bases for one in events(kept))
    again = table(row(id="3", title="Flags seen", link=""))
    outcome = take(kept, with_flags, again, Preset(lambda _row: {"place": place}))
    assert [one.event_id for one in outcome.similar] == [FLAGS.id] * ("Velgrad" in base.name)


def test_rows_that_a_collection_tells_apart_are_not_similar(kept, edits):
    place = PlacePart(name="Sarmin, Idlib")
    preset = Preset(lambda _row: {"place": place})
    bare = row(link="", title="Shelling")
    assert take(kept, edits, table(bare), preset).similar == []
    assert take(kept, edits, table(row(link="", title="Shelling", id="2")), preset).similar == []
    other = Preset(lambda _row: {"place": place}, origin="another list")
    assert len(take(kept, edits, table(bare), other).similar) == 1
    # Without an id nothing tells a row from a corrected one.
    nameless = row(link="", title="Shelling again", id="")
    take(kept, edits, table(nameless), preset)
    assert take(kept, edits, table(nameless | {"title": "Shelling again!"}), preset).similar


def test_merging_a_second_collection_joins_the_first_and_undo_takes_it_back(kept, edits):
    place = PlacePart(name="Sarmin, Idlib")
    preset = Preset(lambda _row: {"place": place})
    take(kept, edits, table(row(title="Shelling of Sarmin")), preset)
    other = Preset(lambda _row: {"place": place}, origin="another list")
    theirs = row(title="Sarmin: shelling", link="https://elsewhere.example/2")
    outcome = take(kept, edits, table(theirs), other, answers=Answers(merge_similar=True))
    assert (outcome.merged, len(events(kept)), len(notes(kept))) == (1, 1, 2)
    edits.undo()
    assert (len(events(kept)), len(notes(kept)), len(reports(kept))) == (1, 1, 1)


def test_a_trial_tells_of_duplicates_and_changes_nothing(kept, with_flags):
    reader = kept.reader()
    told = []
    outcome = Import(table(row()), Preset(), reader, with_flags.new_id, told=told.append).check()
    assert [one.told().why for one in told] == [(f"Both cite {SAME_LINK}.",)]
    outcome.similar += Import(table(row()), Preset(), reader, with_flags.new_id).check().similar
    reader.close()
    assert (outcome.merged, len(outcome.similar), len(notes(kept))) == (1, 1, 1)


def test_what_the_analyst_made_of_a_report_and_an_actor_outlives_a_newer_row(kept, edits):
    class Things(Preset):
        def read(self, row):
            cells = {"key": row.text("id"), "version": row.text("version")}
            if row.text("id") == "r":
                return RowDraft((ReportDraft(publisher="A", title=row.text("title"), **cells),))
            return RowDraft((ActorDraft(name=row.text("title"), aliases=("Second",), **cells),))

    rows = [
        {"id": "r", "title": "One", "version": "1"},
        {"id": "a", "title": "Wing", "version": "1"},
    ]
    take(kept, edits, table(*rows), Things())
    (report,), (actor,) = reports(kept), records_of(kept, RecordKind.ACTOR)
    edits.apply("Edit", replace(report, text="Word for word.", tags=("seen",)))
    edits.apply("Edit", replace(actor, aliases=("First", "Second")))
    newer = [one | {"version": "2", "title": one["title"] + "!"} for one in rows]
    assert take(kept, edits, table(*newer), Things()).updated == 2
    (report,), (actor,) = reports(kept), records_of(kept, RecordKind.ACTOR)
    assert (report.title, report.text, report.tags) == ("One!", "Word for word.", ("seen",))
    assert (actor.name, actor.aliases) == ("Wing!", ("First", "Second"))


def test_a_place_without_a_name_is_compared_with_nothing(kept, with_flags):
    preset = Preset(lambda _row: {"place": PlacePart(name="")})
    outcome = take(kept, with_flags, table(row(title="Flags seen", link="")), preset)
    assert outcome.similar == []
