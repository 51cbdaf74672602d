"""Events as CSV: what a spreadsheet shows, what is read back, and what is worked out."""

import csv
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

from desktop.domain.event import ActorRole, BaseRole, Event, EventActor, EventBase
from desktop.domain.grading import Credibility, Marking, Reliability
from desktop.domain.note import Basis, ChainLink, NoteStatus, Stance
from desktop.domain.origin_link import OriginLink, Verdict
from desktop.domain.record import RecordKind
from desktop.domain.report import ReportStatus
from desktop.domain.source import SourceKind
from desktop.queries.events import event_rows
from desktop.services.exporting.cells import plain_cell, split_list
from desktop.services.exporting.own_layout import COLUMNS, named_list, points_of, span_of
from desktop.store.chosen import Chosen
from tests.factories import (
    a_base,
    a_casebook,
    a_day,
    a_note,
    a_report,
    a_source,
    an_actor,
    an_editing,
    an_event,
    an_id,
)
from tests.generated import casebooks, keep
from tests.private_casebook import WORD, PrivateCasebook


def rows_of(path):
    """Return the rows of a file by column, cells as their texts were."""
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    return [{name: plain_cell(cell) for name, cell in row.items()} for row in rows]


def event_of(row):
    named = named_list(row["bases"], row["base_ids"])
    points = points_of(row["place_points"], len(named))
    return Event(
        id=row["id"],
        title=row["title"],
        when=span_of(row),
        kind=row["kind"],
        modality=row["modality"],
        state=row["state"],
        significance=row["significance"],
        place=row["place"],
        summary=row["summary"],
        marking=row["marking"] or None,
        tags=split_list(row["tags"]),
        bases=tuple(
            EventBase(role=role, base=one or None, place="" if one else name, **point)
            for (role, name, one), point in zip(named, points, strict=True)
        ),
        actors=tuple(
            EventActor(role=role, actor=one)
            for role, _name, one in named_list(row["actors"], row["actor_ids"])
        ),
    )


@settings(
    max_examples=12,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(writes=casebooks(private=False))
def test_every_field_of_every_live_event_is_read_back_as_it_was(writes, tmp_path_factory, written):
    folder = tmp_path_factory.mktemp("trip")
    with closing(a_casebook(folder)) as casebook, closing(casebook.reader()) as reader:
        keep(casebook, writes)
        path, told = written(casebook, "csv", folder / "a.csv")
        rows = rows_of(path)
        kept = {row.event.id: row for row in event_rows(reader)}
        assert told.counts == {"events": len(rows)}
        assert {row["id"] for row in rows} == set(kept)
        for row in rows:
            event, counted = kept[row["id"]].event, kept[row["id"]].corroboration
            assert event_of(row) == replace(event, created_at=None, updated_at=None)
            assert [row[name] for name in ("origins_min", "origins_max", "first_hand")] == [
                str(counted.minimum),
                str(counted.maximum),
                str(counted.first_hand),
            ]
            assert row["against"] == str(counted.against)


@pytest.fixture
def story(casebook):
    """Save one event with two bases, a party and four notes."""
    editing = an_editing(casebook)
    guard = an_actor(name="Coastal Guard; 2nd")
    port = a_base(name="=Tartus", lat=-34.9, lon=0.0)
    post = a_source(
        reliability=Reliability.B, reliability_reason="x", reliability_on=date(2026, 1, 1)
    )
    unnamed = a_source(label="An official", kind=SourceKind.UNNAMED)
    reports = [a_report(post, url=f"https://post.example/{n}?a=1;b=2") for n in (1, 2)]
    event = an_event(
        title="+Trucks leave",
        summary="At the gate\n=1+1",
        bases=(
            EventBase(base=a_base().id, role=BaseRole.AT),
            EventBase(base=port.id, role=BaseRole.FROM),
            EventBase(place="the coast", role=BaseRole.TO),
        )[1:],
        actors=(EventActor(actor=guard.id, role=ActorRole.PARTY),),
        tags=("convoy", "a;b"),
        marking=Marking.GREEN,
    )
    notes = [
        a_note(reports[0], event, credibility=Credibility(2), basis=Basis.WITNESSED),
        a_note(reports[0], event, chain=(ChainLink(source=unnamed.id, number=2),)),
        a_note(reports[1], event, stance=Stance.AGAINST),
        a_note(reports[1], event, status=NoteStatus.REJECTED),
    ]
    editing.apply("Add", guard, port, post, unnamed, *reports, event, *notes)
    return casebook, event


def test_a_row_tells_words_bounds_places_origins_grades_and_links(story, written):
    casebook, _event = story
    path, _told = written(casebook, "csv")
    (row,) = rows_of(path)
    assert list(row) == list(COLUMNS)
    told = {name: row[name] for name in ("when", "when_words", "when_start_min", "when_end_max")}
    assert told == {
        "when": "24 Jan 2026",
        "when_words": "on January 24",
        "when_start_min": "2026-01-24T00:00:00Z",
        "when_end_max": "2026-01-25T00:00:00Z",
    }
    assert (row["when_edtf"], row["when_begins"], row["when_approximate"]) == (
        "2026-01-24",
        "",
        "no",
    )
    assert (row["bases"], row["latitude"], row["longitude"]) == (
        "from: =Tartus; to: the coast",
        "-34.9",
        "0.0",
    )
    assert row["actors"] == "party: Coastal Guard\\; 2nd"
    assert (row["origins_min"], row["origins_max"], row["first_hand"], row["against"]) == (
        "1",
        "3",
        "1",
        "1",
    )
    assert row["grades"] == "B2; F6; B6; B6"
    assert split_list(row["links"]) == (
        "https://post.example/1?a=1;b=2",
        "https://post.example/2?a=1;b=2",
    )


def test_nothing_begins_as_a_formula_and_numbers_stay_numbers(story, written):
    path, _told = written(story[0], "csv")
    text = path.read_bytes().decode()
    assert '"\'+Trucks leave"' in text
    assert "\n'=1+1" in text
    assert '"-34.9"' in text
    assert text.count("\r\n") == 2


def test_it_is_the_very_bytes_that_a_writer_of_csv_makes_of_its_rows(casebook, written, tmp_path):
    base = a_base(name='The "new" pier', lat=36.5, lon=34.25)
    guard = an_actor(name='"Guard", 2nd')
    titles = ('He said: "leave"', '"', '=A1&"";"', "a\r\nb,\nc", "")
    events = [
        an_event(base, title=title or "x", summary=title, tags=(f"t{title}",), place=title)
        for title in titles
    ]
    taking_part = (EventActor(actor=guard.id, role=ActorRole.PARTY),)
    kept = [replace(event, actors=taking_part) for event in events]
    an_editing(casebook).apply("Add", base, guard, *kept)
    path, _told = written(casebook, "csv")
    again = tmp_path / "again.csv"
    with (
        path.open(encoding="utf-8-sig", newline="") as source,
        again.open("w", encoding="utf-8-sig", newline="") as target,
    ):
        rows = list(csv.reader(source, strict=True))
        csv.writer(target, quoting=csv.QUOTE_ALL).writerows(rows)
    assert [len(row) for row in rows] == [len(COLUMNS)] * (1 + len(titles))
    assert path.read_bytes() == again.read_bytes()


def test_verdicts_and_retractions_count_as_they_do_in_the_window(casebook, written):
    editing = an_editing(casebook)
    one, other = a_source(), a_source(label="The Herald")
    first, second = a_report(one), a_report(other)
    gone = a_report(other, status=ReportStatus.RETRACTED)
    event = an_event()
    same = OriginLink(
        id=an_id(), first=one.id, second=other.id, verdict=Verdict.SAME, reason="one desk"
    )
    notes = [a_note(report, event) for report in (first, second, gone)]
    editing.apply("Add", one, other, first, second, gone, event, same, *notes)
    (row,) = rows_of(written(casebook, "csv")[0])
    assert (row["origins_min"], row["origins_max"]) == ("1", "1")


def test_a_base_without_coordinates_and_an_event_without_notes_leave_their_cells_empty(
    casebook, written
):
    base = a_base()
    an_editing(casebook).apply("Add", base, an_event(base), an_event(title="Nowhere"))
    rows = rows_of(written(casebook, "csv")[0])
    assert [(row["latitude"], row["links"], row["origins_max"]) for row in rows] == [
        ("", "", "0")
    ] * 2
    assert rows[1]["bases"] == ""


def test_what_is_in_the_trash_or_private_is_in_no_row(casebook, written):
    editing = an_editing(casebook)
    PrivateCasebook().fill(editing)
    gone = an_event(title="Thrown away")
    editing.apply("Add", gone)
    editing.trash("Trash", gone)
    path, told = written(casebook, "csv")
    text = path.read_text(encoding="utf-8")
    assert WORD not in text
    assert "Thrown away" not in text
    assert told.counts == {"events": 1}


def test_only_what_is_chosen_and_was_reported_by_the_day_is_in_it(casebook, written):
    editing = an_editing(casebook)
    base, post = a_base(), a_source()
    early = an_event(base, title="Early", when=a_day(date(2026, 1, 3)))
    late = an_event(base, title="Late", when=a_day(date(2026, 1, 24)))
    report = a_report(post, published=a_day(date(2026, 1, 26)))
    editing.apply("Add", base, post, early, late, report, a_note(report, late))
    path, _told = written(casebook, "csv", chosen=Chosen(start_s=1_769_000_000))
    assert [row["title"] for row in rows_of(path)] == ["Late"]
    path, _told = written(casebook, "csv", reported_by=date(2026, 1, 25))
    assert [row["title"] for row in rows_of(path)] == []
    assert editing.inside.get(RecordKind.EVENT, early.id) is not None
