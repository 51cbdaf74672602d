"""Rows on their way into a casebook: known again, refused, merged, told of."""

import gc
from contextlib import closing, suppress
from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.actor import ActorKind
from desktop.domain.event import BaseRole
from desktop.domain.record import RecordKind
from desktop.services.importing.answers import Answers
from desktop.services.importing.cells import Columns, one_line, place_of, plain_id, whole
from desktop.services.importing.committing import ImportCancelled
from desktop.services.importing.days import whole_day
from desktop.services.importing.drafts import (
    ActorDraft,
    ActorPart,
    BaseDraft,
    EventDraft,
    NoteDraft,
    PlacePart,
    ReportDraft,
    RowDraft,
)
from desktop.services.importing.importing import BATCH_ROWS, Import
from desktop.services.importing.links import host_of
from desktop.services.importing.running import run_import
from tests.factories import a_base, a_day, an_event
from tests.services.importing.importing_of import (
    Rows,
    committing,
    events,
    labels,
    notes,
    records_of,
    reports,
    table,
    take,
)

DAY = date(2026, 1, 24)


class Made:
    """A preset that makes drafts by a function, one a row."""

    name = label = origin = "made"

    def __init__(self, make) -> None:
        self._make = make

    def fits(self, columns, sample):
        return True

    def left_out(self, columns):
        return ()

    def read(self, row):
        made = self._make(row)
        return made if isinstance(made, RowDraft) else RowDraft((made,))


def event(row, **fields):
    fields = {"title": row.text("title") or "Flags seen", "when": whole_day(DAY)} | fields
    return EventDraft(**({"key": row.text("id")} | fields))


def report(**fields):
    return ReportDraft(**({"publisher": "Vell Post", "title": "Flags"} | fields))


def test_rows_without_an_id_are_counted_among_their_equals(kept, edits):
    rows = table(*({"title": title} for title in ("a", "a", "b", "a")))
    outcome = take(kept, edits, rows, Made(event))
    assert (outcome.imported, outcome.repeats) == (4, 0)
    assert [(one.row, one.kind) for one in outcome.flagged] == [
        (3, "equal to another row"),
        (5, "equal to another row"),
    ]
    assert outcome.doubts() == {"equal to another row": 2}
    more = table(*({"title": "a"} for _ in range(4)))
    again = take(kept, edits, more, Made(event))
    assert (again.imported, again.repeats) == (1, 3)


def test_an_import_is_one_undo_step_and_what_is_undone_comes_again(kept, edits):
    rows = table({"id": "1"}, {"id": "2"})
    make = Made(lambda row: event(row, notes=(NoteDraft(report=report(), statement="Two."),)))
    take(kept, edits, rows, make)
    assert (len(events(kept)), len(notes(kept)), edits.undo_label) == (2, 2, "Import")
    edits.undo()
    assert events(kept) == []
    assert labels(kept) == set()
    assert take(kept, edits, rows, make).imported == 2
    assert len(reports(kept)) == 1


@pytest.mark.parametrize("fails", [False, True])
def test_garbage_is_looked_for_seldom_while_an_import_goes_on(kept, edits, fails):
    before, within = gc.get_threshold(), []

    def make(row):
        within.append(gc.get_threshold())
        if fails:
            raise ZeroDivisionError
        return event(row)

    with suppress(ZeroDivisionError):
        take(kept, edits, table({"id": "1"}), Made(make))
    assert within[0][0] > 10 * before[0]
    assert gc.get_threshold() == before


def test_many_rows_come_in_batches_and_know_each_other(kept, edits):
    rows = table(*({"id": str(at % BATCH_ROWS)} for at in range(BATCH_ROWS + 7)))
    reader = kept.reader()
    taking = Import(rows, Made(event), reader, edits.new_id)
    sizes = [len(batch.records) for batch in taking.batches()]
    reader.close()
    assert sizes == [BATCH_ROWS]
    assert (taking.outcome.imported, taking.outcome.repeats) == (BATCH_ROWS, 7)


def test_a_row_of_a_later_batch_changes_one_of_an_earlier_batch(kept, edits):
    note = NoteDraft(report=report(), statement="Two.")
    make = Made(lambda row: event(row, version=row.text("version"), notes=(note,)))
    rows = [{"id": str(at), "version": "1"} for at in range(BATCH_ROWS)]
    rows.append({"id": "0", "version": "2", "title": "Newer"})
    outcome = take(kept, edits, table(*rows), make)
    assert (outcome.imported, outcome.updated) == (BATCH_ROWS, 1)
    assert len(events(kept)) == len(notes(kept)) == BATCH_ROWS
    assert events(kept)[0].title == "Newer"


def test_a_trial_changes_nothing(kept, edits):
    reader = kept.reader()
    outcome = Import(table({"id": "1"}), Made(event), reader, edits.new_id).check()
    reader.close()
    assert (outcome.imported, events(kept)) == (1, [])


def test_a_row_that_cannot_be_kept_is_refused_and_leaves_only_what_others_rest_on(kept, edits):
    def make(row):
        quote = "\ud800" if row.text("id") == "1" else "Two flags."
        note = NoteDraft(report=report(), statement="Two.", quote=quote)
        return event(row, notes=(note,))

    outcome = take(kept, edits, table({"id": "1"}, {"id": "1"}, {"id": "2"}), Made(make))
    assert (outcome.imported, [one.row for one in outcome.refused]) == (1, [2, 3])
    assert "character that cannot be saved" in outcome.refused[0].why
    assert (len(events(kept)), len(notes(kept)), len(reports(kept))) == (1, 1, 1)


def test_rows_that_are_too_short_are_refused(kept, edits):
    rows = Rows(("id", "title"), [["1"], ["2", "Flags"]])
    outcome = take(kept, edits, rows, Made(event))
    assert [(one.row, one.why) for one in outcome.refused] == [(2, "1 cells, 2 columns")]


def test_a_report_that_was_only_named_is_filled_by_its_own_row(kept, edits):
    def make(row):
        if row.text("id").startswith("r"):
            return report(key="r1", title="Whole", version="1", published=a_day(DAY))
        named = report(key="r1", title="Named only", is_reference=True)
        return event(row, notes=(NoteDraft(report=named, statement="Two."),))

    rows = table({"id": "1"}, {"id": "2"}, {"id": "r1"}, {"id": "3"})
    outcome = take(kept, edits, rows, Made(make))
    assert (outcome.imported, outcome.repeats) == (4, 0)
    (kept_report,) = reports(kept)
    assert (kept_report.title, len(notes(kept))) == ("Whole", 3)
    assert take(kept, edits, rows, Made(make)).repeats == 4
    assert reports(kept)[0].title == "Whole"


def test_actors_are_found_by_key_or_by_name(kept, edits):
    def make(row):
        unit = ActorDraft(name="1st Wing", key="u1", kind=ActorKind.UNIT)
        if row.text("id") == "u":
            return replace(unit, aliases=("First Wing",))
        guard = ActorPart(actor=ActorDraft(name="Coastal  guard"))
        named = ActorPart(actor=replace(unit, is_reference=True))
        return event(row, actors=(guard, named))

    outcome = take(kept, edits, table({"id": "1"}, {"id": "u"}, {"id": "2"}), Made(make))
    assert outcome.imported == 3
    actors = {one.name: one for one in records_of(kept, RecordKind.ACTOR)}
    assert set(actors) == {"Coastal  guard", "1st Wing"}
    assert actors["1st Wing"].aliases == ("First Wing",)
    assert all(len(one.actors) == 2 for one in events(kept))


def test_a_further_part_of_a_repeated_row_is_taken_over_once(kept, edits):
    def make(row):
        site = BaseDraft(name="Fort Vell", key="s1", lat=1.0, lon=2.0)
        place = PlacePart(name="Fort Vell", role=BaseRole.NEAR, base=site)
        at_site = event(row, key=f"site {row.text('site')}", place=place)
        return RowDraft((event(row, version="1"), *((at_site,) if row.text("site") else ())))

    rows = table({"id": "1"}, {"id": "1", "site": "a"}, {"id": "1", "site": "a"})
    outcome = take(kept, edits, rows, Made(make))
    assert (outcome.imported, outcome.repeats, outcome.bases_new) == (1, 2, 1)
    assert outcome.flagged == []
    more = table({"id": "2", "site": "b"})
    assert take(kept, edits, more, Made(make)).bases_new == 0
    assert [len(one.bases) for one in events(kept)] == [0, 1, 0, 1]


def test_a_base_next_to_one_of_the_casebook_is_new_and_asked_about(kept, edits):
    edits.apply("Add", a_base(name="Whiting Field South", lat=30.7044, lon=-87.0228))
    make = Made(lambda row: BaseDraft(name="Whiting Field North", key="1", lat=30.7242, lon=-87.02))
    outcome = take(kept, edits, table({"id": "1"}), make)
    (asked,) = outcome.questions
    assert (asked.row, asked.name, asked.candidates[0].name) == (
        2,
        "Whiting Field North",
        "Whiting Field South",
    )
    assert (outcome.bases_new, outcome.bases_matched) == (1, 0)


def test_a_base_of_the_casebook_is_found_again_and_stays_as_it_is(kept, edits):
    base = a_base(name="İncirlik Air Base", lat=37.0, lon=35.42)
    edits.apply("Add", base)
    make = Made(lambda row: BaseDraft(name="Incirlik Air Base", key="1", lat=37.0, lon=35.43))
    outcome = take(kept, edits, table({"id": "1"}), make)
    assert (outcome.bases_new, outcome.bases_matched, outcome.imported) == (0, 1, 1)
    assert [one.name for one in records_of(kept, RecordKind.BASE)] == ["İncirlik Air Base"]


@pytest.fixture
def at_base(kept, edits):
    """Put an event at a base, and return a preset whose events are there too."""
    base = a_base(name="Velgrad Air Base", lat=51.0, lon=31.0)
    there = an_event(base, title="Transport planes leave Velgrad", when=a_day(DAY))
    edits.apply("Add", base, there)
    place = PlacePart(name="Velgrad Air Base", called="Velgrad Air Base", lat=51.0, lon=31.0)
    note = NoteDraft(report=report(), statement="They left.")
    return there, Made(lambda row: event(row, place=place, notes=(note,)))


ROWS = (
    {"id": "1", "title": "Planes leave Velgrad"},
    {"id": "2", "title": "Ministers meet in the capital"},
)


def test_an_event_like_one_of_the_casebook_is_told_and_kept_apart(kept, edits, at_base):
    there, preset = at_base
    outcome = take(kept, edits, table(*ROWS), preset)
    (one,) = outcome.similar
    assert (one.row, one.event_id, one.known_title) == (2, there.id, there.title)
    assert (outcome.imported, len(events(kept))) == (2, 3)


def test_merged_it_is_a_further_note_of_that_one(kept, edits, at_base):
    there, preset = at_base
    outcome = take(kept, edits, table(*ROWS), preset, answers=Answers(merge_similar=True))
    assert (outcome.imported, len(events(kept))) == (2, 2)
    assert [note.event == there.id for note in notes(kept)] == [True, False]
    assert take(kept, edits, table(*ROWS), preset, answers=Answers(merge_similar=True)).repeats == 2
    assert len(notes(kept)) == 2


def test_a_named_base_that_is_not_there_is_asked_about_once(kept, edits):
    place = PlacePart(name="Fort Vell", called="Fort Vell", is_base=True)
    rows = table({"id": "1"}, {"id": "2"})
    outcome = take(kept, edits, rows, Made(lambda row: event(row, place=place)))
    assert [(one.row, one.name) for one in outcome.questions] == [(2, "Fort Vell")]


def test_a_place_next_to_a_base_is_asked_about(kept, edits):
    edits.apply("Add", a_base(name="Gradina Air Base", lat=51.0, lon=31.0))
    place = PlacePart(name="Velgrad airfield", called="Velgrad airfield", lat=51.001, lon=31.0)
    outcome = take(kept, edits, table({"id": "1"}), Made(lambda row: event(row, place=place)))
    assert [one.name for one in outcome.questions] == ["Velgrad airfield"]
    assert [end.base for end in events(kept)[0].bases] == [None]


def test_a_place_in_words_is_no_base(kept, edits):
    place = PlacePart(name="Somewhere", called="Somewhere")
    outcome = take(kept, edits, table({"id": "1"}), Made(lambda row: event(row, place=place)))
    assert (outcome.questions, events(kept)[0].place) == ([], "Somewhere")


def test_cells_are_read_and_never_guessed():
    assert (whole("214797.0"), whole("2.5"), whole("")) == (214797, None, None)
    assert (plain_id("214797.0"), plain_id("007"), plain_id("7-1")) == ("214797", "007", "7-1")
    assert place_of("1e400", "2")[0] is None
    assert one_line("word " * 100, 20) == "word word word…"
    assert host_of("https://www.a.example/x") == "a.example"
    assert "b" in Columns((" B ",))


def test_a_newer_row_counts_again_after_its_import_was_undone(kept, edits):
    make = Made(lambda row: event(row, version=row.text("version")))
    take(kept, edits, table({"id": "1", "version": "1", "title": "Old"}), make)
    newer = table({"id": "1", "version": "2", "title": "New"}, {"id": "2", "version": "1"})
    assert take(kept, edits, newer, make).updated == 1
    edits.undo()
    assert [one.title for one in events(kept)] == ["Old"]
    again = take(kept, edits, newer, make)
    assert (again.updated, again.imported) == (1, 1)
    assert events(kept)[0].title == "New"
    assert take(kept, edits, newer, make).updated == 0
    edits.apply("Edit", replace(events(kept)[0], summary="By hand"))
    edits.undo()
    assert take(kept, edits, newer, make).updated == 0


def test_a_newer_row_counts_again_after_its_import_was_cancelled(kept, edits):
    make = Made(lambda row: event(row, version=row.text("version")))
    take(kept, edits, table({"id": "1", "version": "1", "title": "Old"}), make)
    newer = table({"id": "1", "version": "2", "title": "New"})
    asked = iter((False, False))
    with closing(kept.reader()) as reader:
        taking = Import(newer, make, reader, edits.new_id)
        with pytest.raises(ImportCancelled):
            run_import(committing(kept), "Import", taking, is_cancelled=lambda: next(asked, True))
    assert [one.title for one in events(kept)] == ["Old"]
    assert take(kept, edits, newer, make).updated == 1
