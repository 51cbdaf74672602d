"""Bases that are asked about: each once, and what was answered holds now and the next time."""

import json
from contextlib import closing

import pytest

from desktop.domain.record import RecordKind
from desktop.services.importing import asking
from desktop.services.importing.answers import Answers, BaseAnswer, SameBase, answers_of
from desktop.services.importing.asking import Asking
from desktop.services.importing.days import whole_day
from desktop.services.importing.drafts import BaseDraft, EventDraft, PlacePart
from desktop.services.importing.importing import Import
from desktop.services.importing.matching import Candidate, Match
from desktop.services.importing.placing import Meant, PlaceFound
from tests.factories import a_base, an_event
from tests.services.importing.importing_of import events, records_of, table, take
from tests.services.importing.test_importing import DAY, Made

IS = SameBase.IS


def place(row):
    called = row.text("base")
    lat = float(row.text("lat")) if row.text("lat") else None
    lon = 31.0 if row.text("lat") else None
    return PlacePart(name=called, called=called, is_base=True, lat=lat, lon=lon)


AT_BASES = Made(
    lambda row: EventDraft(
        key=row.text("id"), title=row.text("id"), when=whole_day(DAY), place=place(row)
    )
)
ROWS = table(
    {"id": "1", "base": "Velgrad Sth"},
    {"id": "2", "base": "velgrad  STH"},
    {"id": "3", "base": "Reef"},
)


@pytest.fixture
def base(edits):
    made = a_base(name="Velgrad South", lat=51.0, lon=31.0)
    edits.apply("Add", made)
    return made


def names(casebook):
    return sorted(one.name for one in records_of(casebook, RecordKind.BASE))


def ends(casebook):
    return [[end.base for end in one.bases if end.base] for one in events(casebook)]


def test_a_name_is_asked_about_once_with_how_many_rows_have_it(kept, edits, base):
    outcome = take(kept, edits, ROWS, AT_BASES)
    assert [(one.row, one.name, one.rows, one.key, one.answer) for one in outcome.questions] == [
        (2, "Velgrad Sth", 2, "velgrad sth", None),
        (4, "Reef", 1, "reef", None),
    ]
    assert all(one.is_place for one in outcome.questions)
    assert ends(kept) == [[], [], []]


def test_a_base_that_is_one_of_the_casebook_is_that_one_now_and_the_next_time(kept, edits, base):
    answers = Answers({"velgrad sth": BaseAnswer(IS, base.id)})
    outcome = take(kept, edits, ROWS, AT_BASES, answers=answers)
    assert ends(kept) == [[base.id], [base.id], []]
    assert [one.answer for one in outcome.questions] == [BaseAnswer(IS, base.id), None]
    assert (outcome.bases_new, outcome.bases_matched) == (0, 1)
    more = table({"id": "4", "base": "Velgrad Sth"})
    again = take(kept, edits, more, AT_BASES)
    assert ends(kept)[-1] == [base.id]
    assert again.questions[0].answer == BaseAnswer(IS, base.id)
    other = table({"id": "5", "base": "Velgrad Sth"})
    later = Answers({"velgrad sth": BaseAnswer(SameBase.LATER)})
    assert take(kept, edits, other, AT_BASES, answers=later).bases_matched == 0
    assert ends(kept)[-1] == []


def test_a_base_that_is_new_is_made_once(kept, edits, base):
    answers = Answers({"velgrad sth": BaseAnswer(SameBase.NEW)})
    outcome = take(kept, edits, ROWS, AT_BASES, answers=answers)
    assert names(kept) == ["Velgrad South", "Velgrad Sth"]
    first, second, third = ends(kept)
    assert first == second != third == []
    assert (outcome.bases_new, outcome.bases_matched) == (1, 0)
    assert edits.undo_label == "Import"
    again = take(kept, edits, table({"id": "4", "base": "Velgrad Sth"}), AT_BASES)
    assert (again.bases_new, again.bases_matched) == (0, 1)
    assert ends(kept)[-1] == first
    edits.undo()
    edits.undo()
    assert names(kept) == ["Velgrad South"]
    assert take(kept, edits, ROWS, AT_BASES).questions[0].answer is None


def test_an_answer_goes_with_the_undo_of_its_import_and_comes_back_with_redo(kept, edits, base):
    is_south = BaseAnswer(IS, base.id)

    def remembered():
        more = table({"id": "4", "base": "Velgrad Sth"})
        with closing(kept.reader()) as reader:
            return Import(more, AT_BASES, reader, edits.new_id).check().questions[0].answer

    take(kept, edits, ROWS, AT_BASES, answers=Answers({"velgrad sth": is_south}))
    assert remembered() == is_south
    edits.undo()
    assert remembered() is None
    edits.redo()
    assert remembered() == is_south


def test_an_answer_that_was_only_repeated_stays_when_that_is_undone(kept, edits, base):
    answers = Answers({"velgrad sth": BaseAnswer(IS, base.id)})
    take(kept, edits, ROWS, AT_BASES, answers=answers)
    take(kept, edits, table({"id": "4", "base": "Velgrad Sth"}), AT_BASES, answers=answers)
    edits.undo()
    again = take(kept, edits, table({"id": "5", "base": "Velgrad Sth"}), AT_BASES)
    assert again.questions[0].answer == answers.bases["velgrad sth"]


def test_what_the_row_of_a_base_was_said_to_be_goes_with_the_undo_too(kept, edits, base):
    make = Made(
        lambda row: BaseDraft(name=row.text("base"), key=row.text("id"), lat=51.001, lon=31.0)
    )
    rows = table({"id": "1", "base": "Velgrad North"})
    (asked,) = take(kept, edits, rows, make).questions
    assert not asked.is_place
    edits.undo()
    edits.apply("Add", an_event())
    take(
        kept,
        edits,
        table({"id": "1", "base": "Velgrad North"}, {"id": "2", "base": "Velgrad Far"}),
        make,
        answers=Answers({asked.key: BaseAnswer(IS, base.id)}),
    )
    assert names(kept) == ["Velgrad Far", "Velgrad South"]
    edits.undo()
    assert take(kept, edits, rows, make).questions[0].answer is None


def test_an_answer_that_names_a_base_which_is_gone_is_asked_anew(kept, edits, base):
    edits.trash("Delete", base)
    answers = Answers({"velgrad sth": BaseAnswer(IS, base.id)})
    assert take(kept, edits, ROWS, AT_BASES, answers=answers).questions[0].answer is None


def test_one_name_in_two_places_is_two_questions(kept, edits):
    near = [a_base(name=f"Field {n}", lat=lat, lon=31.0) for n, lat in enumerate((51.0, 61.0))]
    edits.apply("Add", *near)
    rows = table(
        {"id": "1", "base": "Strip", "lat": "51.01"},
        {"id": "2", "base": "Strip", "lat": "61.01"},
    )
    asked = take(kept, edits, rows, AT_BASES).questions
    assert [[each.name for each in one.candidates] for one in asked] == [["Field 0"], ["Field 1"]]
    edits.undo()
    answers = Answers({asked[1].key: BaseAnswer(IS, near[1].id)})
    take(kept, edits, rows, AT_BASES, answers=answers)
    assert ends(kept) == [[], [near[1].id]]


def test_the_row_of_a_base_is_asked_about_too(kept, edits, base):
    make = Made(
        lambda row: BaseDraft(name=row.text("base"), key=row.text("id"), lat=51.001, lon=31.0)
    )
    rows = table({"id": "1", "base": "Velgrad North"})
    (asked,) = take(kept, edits, rows, make).questions
    assert not asked.is_place
    assert names(kept) == ["Velgrad North", "Velgrad South"]
    edits.undo()
    for answer, there in (
        (BaseAnswer(SameBase.NEW), ["Velgrad North", "Velgrad South"]),
        (BaseAnswer(IS, base.id), ["Velgrad South"]),
    ):
        take(kept, edits, rows, make, answers=Answers({asked.key: answer}))
        assert names(kept) == there
        if there == ["Velgrad South"]:
            assert take(kept, edits, rows, make).repeats == 1
        else:
            edits.undo()


def test_what_a_place_means_can_be_asked_without_making_a_base(kept, edits, base):
    reader = kept.reader()
    taking = Import(ROWS, AT_BASES, reader, edits.new_id)
    site = BaseDraft(name="Reef", key="site")
    with_site = PlacePart(name="Reef", base=site)
    assert taking.meant(with_site) == Meant(PlaceFound.NEW)
    assert taking.meant(PlacePart(name="Reef")) == Meant(PlaceFound.WORDS)
    assert taking.meant(None) == Meant(PlaceFound.NONE)
    reader.close()
    make = Made(lambda row: EventDraft(key="1", title="x", when=whole_day(DAY), place=with_site))
    take(kept, edits, table({"id": "1"}), make)
    (event,) = events(kept)
    assert [end.base for end in event.bases] == [
        one.id for one in records_of(kept, RecordKind.BASE) if one.name == "Reef"
    ]
    reader = kept.reader()
    taking = Import(table({"id": "1"}), make, reader, edits.new_id)
    assert taking.check().repeats == 1
    assert taking.meant(with_site) == Meant(PlaceFound.MATCHED, event.bases[0].base)
    reader.close()


def test_answers_can_be_told_to_another_process():
    answers = Answers(
        {"a": BaseAnswer(IS, "b"), "c": BaseAnswer(SameBase.NEW)}, True, frozenset((3,))
    )
    assert answers_of(json.loads(json.dumps(answers.as_json()))) == answers
    assert [answers.merges(row) for row in (2, 3)] == [True, False]
    assert [Answers(except_rows=frozenset((3,))).merges(row) for row in (2, 3)] == [False, True]


def test_looking_at_a_question_does_not_count_it():
    match = Match(None, (Candidate("b", "B", "lies 1 km away"),))
    one = Asking({}, {"b"}, {}.get)
    assert one.answer("Name", match) is None
    assert one.questions() == []
    one.ask("Name", match)
    assert one.answer("Name", match) is None
    assert [asked.rows for asked in one.questions()] == [1]


def test_of_thousands_of_names_only_the_first_become_questions(monkeypatch):
    monkeypatch.setattr(asking, "MOST_QUESTIONS", 2)
    nothing = Match(None)
    many = asking.Asking({"e": BaseAnswer(SameBase.LATER)}, set(), {}.get)
    for name in ("a", "b", "c", "a", "d", "e"):
        assert (many.ask(name, nothing) is None) is (name != "e")
    assert [(one.name, one.rows) for one in many.questions()] == [("a", 2), ("b", 1), ("e", 1)]
    assert many.not_asked == 2
