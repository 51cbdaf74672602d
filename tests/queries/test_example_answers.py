"""Every answer of the queries on the example casebook, against a table made by hand."""

from datetime import UTC, date, datetime

import pytest

from desktop.domain.base import Base, BaseKind, BaseName
from desktop.domain.event import EventBase
from desktop.domain.ids import BaseId, EventId, ReportId
from desktop.domain.note import SourceNote, Stance
from desktop.domain.posture import PostureState
from desktop.domain.record import RecordKind
from desktop.domain.spans import DateSpan, day_start_s, undated
from desktop.queries.assessments import assessments_of
from desktop.queries.base_detail import base_detail
from desktop.queries.bases import base_rows, filter_bases
from desktop.queries.choices import choices, record
from desktop.queries.detail import event_detail
from desktop.queries.events import event_rows
from desktop.queries.gaps import GapKind, gaps
from desktop.queries.info import casebook_info
from desktop.queries.search import search, snippet
from desktop.queries.similar import similar_events
from desktop.queries.testimonies import all_testimonies
from desktop.queries.timeline.columns import (
    FLAG_CONTESTED,
    FLAG_NO_COMMENT,
    FLAG_ONCE,
    FLAG_OPEN,
    FLAG_PLANNED,
)
from desktop.queries.watch import watch_rows
from desktop.resources import resource_dir
from desktop.services.casebooks import create_casebook
from desktop.services.editing import Editing
from desktop.services.example import example_facts, fill_example
from desktop.services.lookup import NotKnownError, base_called, one_of
from desktop.store.changes import Author
from tests.factories import a_base, an_event
from tests.timeline_of import seen

NOW = datetime(2026, 1, 27, 12, tzinfo=UTC)


@pytest.fixture
def casebook(tmp_path):
    made = create_casebook(tmp_path / "e.basewatch", "Example", NOW, marking="TLP:GREEN")
    yield made
    made.close()


@pytest.fixture
def editing(casebook):
    edits = Editing(casebook, Author(who="Ada", device="d1"), lambda: NOW)
    fill_example(edits, example_facts(resource_dir()))
    return edits


@pytest.fixture
def reader(casebook, editing):
    opened = casebook.reader()
    yield opened
    opened.close()


def id_of(reader, kind: RecordKind, label: str) -> str:
    return next(c.id for c in choices(reader, kind) if label in c.label)


def test_the_base_list_tells_posture_operator_and_last_evidence(reader):
    rows = {row.name: row for row in base_rows(reader)}
    qamishli = rows["Qamishli Airport"]
    assert qamishli.posture is PostureState.DRAWING_DOWN
    assert qamishli.posture_on == date(2026, 1, 27)
    assert qamishli.operator == "Russian armed forces"
    assert qamishli.native_name == "مطار القامشلي"
    assert qamishli.last_evidence == date(2026, 1, 26)
    assert (qamishli.events, qamishli.contradictions) == (5, 0)
    assert rows["Tartus Naval Base"].events == 2


def test_a_base_without_anything_has_no_posture_and_no_evidence(reader, editing):
    editing.apply("Add base", a_base(name="New"))
    new = next(row for row in base_rows(reader) if row.name == "New")
    assert (new.posture, new.posture_on, new.last_evidence, new.operator) == (None, None, None, "")


def test_evidence_beyond_the_calendar_is_no_day(reader, editing):
    base = a_base(name="Far")
    far = an_event(
        when=DateSpan(words="far", end_max=10**15), bases=(EventBase(base=BaseId(base.id)),)
    )
    editing.apply("Add", base, far)
    assert next(row for row in base_rows(reader) if row.name == "Far").last_evidence is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", ["Hmeimim Air Base", "Qamishli Airport", "Tartus Naval Base"]),
        ("kamishli", ["Qamishli Airport"]),
        ("القامشلي", ["Qamishli Airport"]),
        ("Qamışlo", ["Qamishli Airport"]),
        ("qamsihli", ["Qamishli Airport"]),
        ("naval", ["Tartus Naval Base"]),
        ("zzz", []),
        ("zzzzzz", []),
    ],
)
def test_the_filter_finds_a_base_by_any_spelling(reader, text, names):
    assert [row.name for row in filter_bases(base_rows(reader), text)] == names


def test_the_withdrawal_has_one_to_three_possible_origins(reader):
    detail = event_detail(reader, id_of(reader, RecordKind.EVENT, "gradually"))
    assert detail is not None
    counted = detail.corroboration
    assert (counted.minimum, counted.maximum, counted.first_hand) == (1, 3, 0)
    assert (counted.against, counted.fits_both) == (0, 1)
    assert counted.silent == ("Russian Ministry of Defence",)
    assert [view.publisher for view in detail.reports] == ["Reuters", "Kommersant"]
    notes = [
        (" › ".join(s.label for s in note.speakers), note.stance, note.fits_both, note.repeat)
        for note in detail.reports[0].notes
    ]
    assert notes == [
        ("Reuters › two sources", Stance.SUPPORTS, False, False),
        ("Reuters › Syrian security source, coast", Stance.SUPPORTS, False, False),
        ("Reuters › Russian Ministry of Defence", Stance.NO_COMMENT, False, False),
        ("Reuters › own reporter at the airport", Stance.SUPPORTS, True, False),
        ("Reuters › Kommersant › a Syrian source", Stance.CONTEXT, False, True),
    ]
    assert [(place.role.value, place.name) for place in detail.places] == [
        ("from", "Qamishli Airport"),
        ("to", "Hmeimim Air Base"),
        ("to", "Russia"),
    ]
    assert [actor.name for actor in detail.actors] == ["Russian armed forces"]


def test_what_is_gone_has_no_detail(reader, editing):
    event = record(reader, RecordKind.EVENT, id_of(reader, RecordKind.EVENT, "gradually"))
    base = record(reader, RecordKind.BASE, id_of(reader, RecordKind.BASE, "Tartus"))
    editing.trash("Delete", event, base)
    assert event_detail(reader, event.id) is None
    assert base_detail(reader, base.id) is None
    assert record(reader, RecordKind.EVENT, event.id) is None
    assert record(reader, RecordKind.EVENT, "nothing") is None


def test_a_base_is_shown_with_its_postures_and_events_newest_first(reader, editing):
    qamishli = id_of(reader, RecordKind.BASE, "Qamishli")
    detail = base_detail(reader, qamishli)
    assert [posture.state for posture in detail.postures] == [
        PostureState.DRAWING_DOWN,
        PostureState.ACTIVE,
    ]
    assert len(detail.events) == 5
    assert detail.operator == "Russian armed forces"
    part = Base(id=editing.new_id(), name="Apron", part_of=BaseId(qamishli))
    editing.apply("Add base", part)
    alone = base_detail(reader, part.id)
    assert (alone.part_of, alone.operator) == ("Qamishli Airport", "")


def test_reports_without_a_day_come_after_those_with_one(reader, editing):
    publisher = id_of(reader, RecordKind.SOURCE, "Kommersant")
    report = record(reader, RecordKind.REPORT, id_of(reader, RecordKind.REPORT, "Kommersant"))
    undated_report = type(report)(id=editing.new_id(), publisher=publisher, title="No day")
    event = id_of(reader, RecordKind.EVENT, "flags")
    note = SourceNote(
        id=editing.new_id(),
        report=ReportId(undated_report.id),
        event=EventId(event),
        statement="Seen too",
        stance=Stance.CONTEXT,
    )
    editing.apply("Add", undated_report, note)
    detail = event_detail(reader, event)
    assert [view.title for view in detail.reports][-1] == "No day"


def test_events_come_in_time_order_and_by_base_and_period(reader):
    assert event_rows(reader)[0].event.title == "Russian forces at Qamishli"
    tartus = id_of(reader, RecordKind.BASE, "Tartus")
    assert len(event_rows(reader, tartus)) == 2
    start, end = day_start_s(date(2026, 1, 24)), day_start_s(date(2026, 1, 25))
    titles = [row.event.title for row in event_rows(reader, "", start, end)]
    assert any(title.startswith("Ceasefire") for title in titles)
    assert not any(title.startswith("Russian flags") for title in titles)


def test_counts_and_marking_are_told(reader):
    info = casebook_info(reader)
    assert info.marking == "TLP:GREEN"
    assert info.counts[RecordKind.EVENT] == 11
    assert len(list(all_testimonies(reader))) == 17


def test_the_timeline_has_a_lane_a_base_and_a_mark_for_each_place(reader):
    found = seen(reader)
    assert [lane.name for lane in found.lanes] == [
        "Hmeimim Air Base",
        "Qamishli Airport",
        "Tartus Naval Base",
        "Not at a base",
    ]
    assert len(set(found.titles)) == 11
    assert len(found.marks) == 14
    assert len(found.moves) == 2
    flags = found.flags()
    assert flags["Russian forces at Qamishli"] & FLAG_OPEN
    assert flags["Damascus may ask Russia to leave Qamishli"] & FLAG_PLANNED
    assert flags["Russian flags and 2 aircraft seen at Qamishli"] & FLAG_ONCE
    still = found.titles.index("Hmeimim still maintained")
    assert found.marks.flags[still] & FLAG_OPEN


def test_silence_and_contradiction_are_flagged_on_the_timeline(reader, editing):
    report = ReportId(id_of(reader, RecordKind.REPORT, "Reuters"))
    silent, contested = an_event(title="Silent"), an_event(title="Contested")

    def note(event, stance: Stance) -> SourceNote:
        return SourceNote(
            id=editing.new_id(),
            report=report,
            event=EventId(event.id),
            statement="x",
            stance=stance,
        )

    editing.apply(
        "Add",
        silent,
        contested,
        note(silent, Stance.NO_COMMENT),
        note(contested, Stance.SUPPORTS),
        note(contested, Stance.AGAINST),
    )
    flags = seen(reader).flags()
    assert flags["Silent"] & FLAG_NO_COMMENT
    assert flags["Contested"] & FLAG_CONTESTED
    assert not flags["Contested"] & FLAG_NO_COMMENT


def test_an_empty_casebook_has_an_empty_timeline(casebook):
    reader = casebook.reader()
    found = seen(reader)
    reader.close()
    assert (len(found.marks), len(found.lanes)) == (0, 1)


def test_every_kind_of_record_can_be_chosen(reader):
    for kind in RecordKind:
        counted = reader.db.execute(f"SELECT COUNT(*) FROM {kind.value}").fetchone()
        assert len(choices(reader, kind)) == counted[0]
    qamishli = next(c for c in choices(reader, RecordKind.BASE) if "Qamishli" in c.label)
    assert "Kamishly" in qamishli.spellings
    assert qamishli.hints == ("airport", "Hasakah")


@pytest.mark.parametrize("words", ["kamishli", "القامشلي", "Qamışlo", "Qamishli"])
def test_search_finds_qamishli_in_any_script_first_as_a_base(reader, words):
    hits = search(reader, words).hits
    assert (hits[0].kind, hits[0].title) == (RecordKind.BASE, "Qamishli Airport")


@pytest.mark.parametrize("words", ["flags", "Reuters", "Putin", "قسد", "maintained"])
def test_search_finds_events_notes_reports_sources_and_actors(reader, words):
    assert search(reader, words).hits


@pytest.mark.parametrize(
    "words",
    [
        '"',
        "a OR",
        "title:x",
        "NEAR(",
        "(" * 2000,
        "*",
        "a\0b",
        "-x",
        "^x",
        "{a b}: c",
        "S-400",
        "—",
        " ",
    ],
)
def test_query_syntax_is_text_like_any_other(reader, words):
    assert search(reader, words).newest_first is False


def test_too_many_hits_come_newest_first(reader, monkeypatch):
    from desktop.store import search as index

    monkeypatch.setattr(index, "MAX_RANKED", 2)
    found = search(reader, "qamishli", limit=3)
    assert found.newest_first
    assert len(found.hits) == 3


def test_a_record_in_the_trash_is_not_found_and_comes_back_by_undo(reader, editing):
    event = record(reader, RecordKind.EVENT, id_of(reader, RecordKind.EVENT, "flags"))
    editing.trash("Delete event", event)
    assert event.id not in [hit.id for hit in search(reader, "flags").hits]
    editing.undo()
    assert event.id in [hit.id for hit in search(reader, "flags").hits]


def test_a_snippet_shows_the_words_around_the_match():
    text = "word " * 60 + "the convoy left the gate " + "word " * 60
    found = snippet(text, "convoy")
    assert "convoy" in found
    assert found.startswith("…")
    assert found.endswith("…")
    assert snippet("short", "convoy") == "short"


def test_a_similar_event_at_the_same_base_and_time_is_offered(reader):
    qamishli = id_of(reader, RecordKind.BASE, "Qamishli")
    span = undated(date(2026, 1, 26))
    found = similar_events(reader, "Flags and aircraft seen at Qamishli", span, (qamishli,))
    assert [line.title for line in found] == ["Russian flags and 2 aircraft seen at Qamishli"]
    assert similar_events(reader, "Quite another thing", span, (qamishli,)) == ()
    assert similar_events(reader, "", span, ()) == ()
    long_ago = undated(date(1990, 1, 1))
    assert (
        similar_events(reader, "Flags and aircraft seen at Qamishli", long_ago, (qamishli,)) == ()
    )


def test_a_base_is_known_by_any_of_its_names(reader, editing):
    qamishli = id_of(reader, RecordKind.BASE, "Qamishli")
    assert base_called(reader, "القامشلي") == qamishli
    assert base_called(reader, qamishli) == qamishli
    with pytest.raises(NotKnownError, match="Nearest: “Hmeimim Air Base”"):
        base_called(reader, "Hmemim Ar Bse xx")
    editing.apply("Add", a_base(name="Qamishli Barracks"), a_base(names=(BaseName(name="Zz"),)))
    with pytest.raises(NotKnownError, match="may be"):
        base_called(reader, "kamishli")


def test_an_unknown_word_names_the_nearest_known_ones():
    assert one_of(BaseKind, "Air_Base", "kind of base") is BaseKind.AIR_BASE
    with pytest.raises(NotKnownError, match="Nearest: “air base”"):
        one_of(BaseKind, "air bas", "kind of base")


def test_no_base_can_be_meant_in_an_empty_casebook(casebook):
    reader = casebook.reader()
    with pytest.raises(NotKnownError, match=r"There is no base “X”\.$"):
        base_called(reader, "X")
    reader.close()


def test_the_example_watches_the_ceasefire_to_8_february_and_two_more_things(reader):
    rows = watch_rows(reader, date(2026, 1, 27))
    assert [(row.text, row.due, row.sort) for row in rows] == [
        ("Ceasefire extended by 15 days", date(2026, 2, 8), "agreement"),
        ("Does Damascus ask Russia to leave Qamishli?", None, "question"),
        ("Russian transport aircraft gather at Qamishli", None, "indicator"),
    ]
    assert rows[0].countdown(date(2026, 1, 27)) == "12 days left"


def test_the_example_shows_that_the_force_left_and_nobody_saw_it_arrive(reader):
    qamishli = id_of(reader, RecordKind.BASE, "Qamishli Airport")
    found = gaps(reader, date(2026, 1, 27), qamishli)
    assert "Russian force: left Qamishli Airport, arrival at Hmeimim Air Base not attested." in [
        gap.text for gap in found if gap.kind is GapKind.NO_ARRIVAL
    ]


def test_the_example_holds_one_assessment_with_its_grid(reader):
    (view,) = assessments_of(reader)
    assert view.bases == ("Qamishli Airport",)
    assert len(view.assessment.hypotheses) == 3
    assert len(view.assessment.cells) == 9
    assert len(view.notes) == 3
