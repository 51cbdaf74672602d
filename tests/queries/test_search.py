from dataclasses import dataclass

import pytest

from desktop.domain.base import BaseName
from desktop.domain.record import RecordKind
from desktop.queries.search import search, snippet
from tests.factories import (
    a_base,
    a_casebook,
    a_note,
    a_report,
    a_source,
    an_actor,
    an_editing,
    an_event,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """A casebook with one record of each kind that can be found."""

    editing: object
    reader: object
    base: object
    event: object
    note: object
    report: object


@pytest.fixture
def shelf(tmp_path):
    casebook = a_casebook(tmp_path)
    editing = an_editing(casebook)
    actor = an_actor(name="Coastal Guard", aliases=("Haras Sahili",))
    source = a_source(label="Daily Post", access="at the northern gate")
    base = a_base(
        name="Qamishli Airport", summary="Two runways", names=(BaseName(name="Rodeo Field"),)
    )
    report = a_report(source, title="Planes leave", byline="Ada", text="A long convoy drove off.")
    event = an_event(base, title="Flags over Qamishli", summary="Seen at dusk", place="the tower")
    note = a_note(report, event, statement="Two banners fly.", quote="they have put up banners")
    editing.apply("Add", actor, source, base, report, event, note)
    reader = casebook.reader()
    yield Shelf(editing=editing, reader=reader, base=base, event=event, note=note, report=report)
    reader.close()
    casebook.close()


@pytest.mark.parametrize(
    ("words", "kind", "title"),
    [
        ("flags", RecordKind.EVENT, "Flags over Qamishli"),
        ("dusk", RecordKind.EVENT, "Flags over Qamishli"),
        ("tower", RecordKind.EVENT, "Flags over Qamishli"),
        ("banners fly", RecordKind.NOTE, "Flags over Qamishli"),
        ("put up", RecordKind.NOTE, "Flags over Qamishli"),
        ("planes", RecordKind.REPORT, "Planes leave"),
        ("ada", RecordKind.REPORT, "Planes leave"),
        ("convoy", RecordKind.REPORT, "Planes leave"),
        ("rodeo", RecordKind.BASE, "Qamishli Airport"),
        ("runways", RecordKind.BASE, "Qamishli Airport"),
        ("sahili", RecordKind.ACTOR, "Coastal Guard"),
        ("daily post", RecordKind.SOURCE, "Daily Post"),
    ],
)
def test_every_kind_of_record_is_found_by_each_of_its_texts(shelf, words, kind, title):
    hits = search(shelf.reader, words).hits
    assert [(hit.kind, hit.title, hit.exact) for hit in hits] == [(kind, title, True)]


@pytest.mark.parametrize("words", ["القامشلي", "kamishli", "Qamışlo", "Камышлы"])
def test_a_name_in_any_script_finds_the_base_then_what_is_titled_with_it(shelf, words):
    hits = search(shelf.reader, words).hits
    assert [hit.id for hit in hits] == [shelf.base.id, shelf.event.id]
    assert not any(hit.exact for hit in hits)


def test_a_note_says_which_event_it_is_on_and_other_hits_do_not(shelf):
    (hit,) = search(shelf.reader, "banners").hits
    assert (hit.id, hit.event) == (shelf.note.id, shelf.event.id)
    assert search(shelf.reader, "dusk").hits[0].event == ""


def test_a_hit_shows_the_words_around_its_match(shelf):
    assert search(shelf.reader, "convoy").hits[0].snippet == "Ada A long convoy drove off."
    assert search(shelf.reader, "rodeo").hits[0].snippet == "Rodeo Field. Two runways"


def test_what_is_in_the_trash_is_not_found_nor_are_its_notes(shelf):
    shelf.editing.trash("Delete event", shelf.event)
    assert search(shelf.reader, "flags").hits == ()
    assert search(shelf.reader, "banners").hits == ()
    shelf.editing.undo()
    assert len(search(shelf.reader, "flags").hits) == 1
    assert len(search(shelf.reader, "banners").hits) == 1


def test_no_more_hits_come_than_were_asked_for(shelf):
    shelf.editing.apply("Add", *(an_event(title=f"Drill {number}") for number in range(9)))
    assert [hit.title for hit in search(shelf.reader, "drill", limit=2).hits] == [
        "Drill 8",
        "Drill 7",
    ]
    assert search(shelf.reader, "nowhere").hits == ()


def long_text(middle):
    return "one two three four " * 30 + middle + " five six seven eight" * 30


@pytest.mark.parametrize(
    ("middle", "words"),
    [
        ("the convoy left", "convoy"),
        ("the convoy left", "conv"),
        ("le convoi é\u0301tait parti", "etait"),
        ("İncirlik's apron", "incirlik"),
        ("an S-400 battery", "s400"),
        ("with S400 parts", "S-400"),
        ("عند القامشلي مساء", "قامشلي"),
        ("the Sha’irat field", "shairat"),
        ("﷽ flags", "flags"),
    ],
)
def test_a_snippet_shows_the_match_wherever_it_stands_and_however_it_is_spelt(middle, words):
    found = snippet(long_text(middle), words)
    assert middle in found
    assert found.startswith("…")
    assert found.endswith("…")
    assert len(found) <= 122


def test_a_snippet_shows_the_match_inside_text_without_spaces():
    assert "軍基地" in snippet("天" * 500 + "軍基地" + "地" * 500, "軍基地")
    assert len(snippet("x" * 5_000, "y")) <= 122


def test_a_snippet_without_a_match_is_the_beginning_and_short_text_is_whole():
    assert snippet(long_text(""), "nowhere").startswith("one two three")
    assert snippet("  two\n words ", "nowhere") == "two words"
    assert snippet("two words", "—") == "two words"
    assert snippet("", "x") == ""


def test_words_are_text_for_a_snippet_too():
    assert snippet("a (b [c", "( [ \\ .*") == "a (b [c"
