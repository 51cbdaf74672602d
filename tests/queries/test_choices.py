"""What a form can refer to: found by what is typed, among few and among many."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop.domain.base import BaseName, NameKind
from desktop.domain.record import RecordKind
from desktop.queries import choices as module
from desktop.queries.bases import base_rows
from desktop.queries.choices import choices, choices_like, label_of, latest_reports
from desktop.store import search
from tests.factories import a_base, a_day, a_note, a_report, a_source, an_event

NAMES = ("Qamishli Airport", "Qamishli", "Hmeimim", "Tartus")


@pytest.fixture
def bases(edits):
    known = [a_base(name=name) for name in NAMES]
    edits.apply("Add", *known)
    return known


def labels(found):
    return [one.label for one in found]


@pytest.mark.parametrize("few", [100, 1])
def test_what_is_typed_finds_the_one_that_is_called_so_first(asked, bases, monkeypatch, few):
    monkeypatch.setattr(module, "_FEW", few)
    assert labels(choices_like(asked, RecordKind.BASE, " qamishli ")) == [
        "Qamishli",
        "Qamishli Airport",
    ]
    assert labels(choices_like(asked, RecordKind.BASE, "qamishly air")) == ["Qamishli Airport"]
    assert choices_like(asked, RecordKind.BASE, "  ") == ()
    assert choices_like(asked, RecordKind.BASE, "nowhere") == ()


@pytest.mark.parametrize("few", [100, 1])
def test_another_name_and_script_finds_a_base_too(asked, edits, monkeypatch, few):
    monkeypatch.setattr(module, "_FEW", few)
    arabic = BaseName(name="مطار القامشلي", lang="ar", script="Arab", kind=NameKind.LOCAL)
    edits.apply("Add", a_base(name="Qamishli", names=(arabic,)), a_base(name="Other"), a_base())
    assert labels(choices_like(asked, RecordKind.BASE, "القامشلي"))[0] == "Qamishli"


def test_of_many_only_those_of_the_wanted_kind_are_found(asked, edits, bases, monkeypatch):
    monkeypatch.setattr(module, "_FEW", 1)
    events = [an_event(bases[0], title=f"Qamishli {at}") for at in range(20)]
    edits.apply("Add", *events)
    found = choices_like(asked, RecordKind.EVENT, "qamishli")
    assert len(found) == module.MOST_FOUND
    assert {one.kind for one in found} == {RecordKind.EVENT}
    assert labels(choices_like(asked, RecordKind.EVENT, "qamishli 17")) == ["Qamishli 17"]


def test_of_many_alike_all_that_are_called_exactly_so_are_found(asked, edits, bases, monkeypatch):
    monkeypatch.setattr(module, "_FEW", 1)
    monkeypatch.setattr(search, "MAX_RANKED", 5)
    twins = [an_event(bases[0], title="Convoy") for _twin in range(2)]
    edits.apply("Add", *twins, *(an_event(bases[0], title=f"Convoy {at}") for at in range(30)))
    for typed in ("Convoy", "convoy"):
        found = choices_like(asked, RecordKind.EVENT, typed)
        assert {one.id for one in found[:2]} == {twin.id for twin in twins}
        assert len(found) == module.MOST_FOUND


def test_a_note_is_found_by_words_of_what_it_says(asked, edits, bases, monkeypatch):
    monkeypatch.setattr(module, "_FEW", 0)
    source = a_source()
    report, event = a_report(source), an_event(bases[0])
    note = a_note(report, event, statement="Two flags over the gate.")
    edits.apply("Add", source, report, event, note)
    assert [one.id for one in choices_like(asked, RecordKind.NOTE, "flags gate")] == [note.id]


def test_a_record_in_the_trash_is_neither_found_nor_named(asked, edits, bases, monkeypatch):
    monkeypatch.setattr(module, "_FEW", 1)
    assert label_of(asked, RecordKind.BASE, bases[3].id) == "Tartus"
    edits.apply("Delete", replace(bases[3], deleted_at=datetime(2026, 2, 1, tzinfo=UTC)))
    assert label_of(asked, RecordKind.BASE, bases[3].id) is None
    assert label_of(asked, RecordKind.BASE, "nothing") is None
    assert choices_like(asked, RecordKind.BASE, "Tartus") == ()


def test_only_the_latest_reports_are_offered(asked, edits, monkeypatch):
    monkeypatch.setattr(module, "MOST_REPORTS", 2)
    source = a_source()
    days = [datetime(2026, 1, day, tzinfo=UTC).date() for day in (3, 5, 4)]
    reports = [a_report(source, title=f"Of {day:%d}", published=a_day(day)) for day in days]
    edits.apply("Add", source, *reports)
    assert labels(latest_reports(asked)) == ["Of 05", "Of 04"]


@pytest.mark.parametrize(
    ("kind", "made"),
    [
        (RecordKind.BASE, lambda name: a_base(name=name)),
        (RecordKind.SOURCE, lambda name: a_source(label=name)),
        (RecordKind.EVENT, lambda name: an_event(title=name)),
    ],
)
def test_choices_stand_by_their_letters_whichever_case_these_are_in(asked, edits, kind, made):
    edits.apply("Add", *(made(name) for name in ("Zeta", "one", "Alpha", "beta")))
    assert labels(choices(asked, kind)) == ["Alpha", "beta", "one", "Zeta"]
    if kind is RecordKind.BASE:
        assert [row.name for row in base_rows(asked)] == ["Alpha", "beta", "one", "Zeta"]
