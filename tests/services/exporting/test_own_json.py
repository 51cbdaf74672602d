"""Our own JSON holds everything that may leave, and is read back to an equal casebook."""

import hashlib
import json
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

from desktop.domain.attachment import Attachment
from desktop.domain.briefing import Briefing
from desktop.domain.record import NOT_FOR_PASSING_ON, RecordKind
from desktop.domain.saved_view import SavedView
from desktop.queries.filters import EventFilter
from desktop.services.attachments import Attaching
from desktop.services.exporting.own_reading import OwnFileRefused, files_of, is_own, rows_of
from desktop.services.exporting.wish import ExportRefused
from desktop.services.files import FileRefused
from desktop.services.saved_views import Look, with_look
from desktop.store.changes import Write
from desktop.store.chosen import Chosen
from desktop.store.errors import StoreError
from desktop.store.families import family_of
from tests.factories import (
    NOON,
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
from tests.generated import casebooks, keep, tables
from tests.private_casebook import WORD, PrivateCasebook


def read_into(casebook, path):
    rows = list(rows_of(path))
    assert [row.problem for row in rows if row.problem] == []
    assert [row.number for row in rows] == list(range(1, len(rows) + 1))
    keep(
        casebook,
        [
            Write(
                kind=family_of(row.record).kind,
                record_id=row.record.id,
                fields=family_of(row.record).fields(row.record),
            )
            for row in rows
        ],
    )


@settings(
    max_examples=12,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(writes=casebooks(private=False))
def test_what_is_exported_is_read_back_to_equal_tables_and_exported_to_equal_bytes(
    writes, tmp_path_factory, written
):
    folder = tmp_path_factory.mktemp("trip")
    first, second = a_casebook(folder, "a.basewatch"), a_casebook(folder, "b.basewatch")
    with closing(first), closing(second):
        keep(first, writes)
        path, told = written(first, "json", folder / "a.json")
        read_into(second, path)
        assert tables(second) == tables(first)
        assert told.counts["events"] == len(tables(first)[RecordKind.EVENT])
        again, _told = written(second, "json", folder / "b.json")
        lines = path.read_bytes().split(b"\n")
        assert again.read_bytes().split(b"\n")[1:] == lines[1:]
        before = tables(first)
        read_into(first, path)
        assert tables(first) == before


def test_the_head_says_what_it_is_and_names_the_journals_head(casebook, written):
    an_editing(casebook).apply("Add", a_base(name="Tartus"))
    path, told = written(casebook, "json")
    held = json.loads(path.read_text(encoding="utf-8"))
    with closing(casebook.reader()) as reader:
        (head,) = reader.db.execute("SELECT hash FROM change ORDER BY seq DESC LIMIT 1").fetchone()
    assert (held["format"], held["layout"], held["title"], held["head"]) == (
        "basewatch casebook",
        1,
        "The north",
        head,
    )
    assert [one["name"] for one in held["records"]] == ["Tartus"]
    assert (told.counts, told.private_left_out) == ({"bases": 1}, 0)


def test_an_empty_casebook_is_exported_and_read_back(casebook, written):
    path, told = written(casebook, "json")
    assert list(rows_of(path)) == []
    assert told.counts == {}
    assert json.loads(path.read_bytes())["head"] == ""


def test_attached_files_go_along_once_and_what_is_lost_does_not_stop_it(casebook, written):
    editing = an_editing(casebook)
    post = a_source()
    reports = a_report(post), a_report(post)
    lost = Attachment(
        id=an_id(), report=reports[0].id, file_name="gone.png", size_bytes=3, sha256="0" * 64
    )
    editing.apply("Add", post, *reports, lost)
    for report in reports:
        Attaching(editing).attach(report.id, "gate.txt", b"the gate \xff")
    path, told = written(casebook, "json")
    assert list(files_of(path)) == [b"the gate \xff"]
    assert (told.counts["attachments"], told.counts["attached_files"]) == (3, 1)


def test_nothing_private_leaves_and_nothing_that_rests_on_it(casebook, written):
    PrivateCasebook().fill(an_editing(casebook))
    path, told = written(casebook, "json")
    assert WORD not in path.read_text(encoding="utf-8")
    assert told.private_left_out > 0


def test_a_briefing_or_view_that_gives_away_what_became_private_stays(casebook, written):
    editing = an_editing(casebook)
    secret = an_event(title="Seen", private=True, tags=("covert",))
    shown = an_event(title="Shown", tags=("open",))
    by_id = Look(chosen=EventFilter(events=(secret.id,)))
    by_tag = Look(chosen=EventFilter(tags=("covert",)))
    by_both = Look(chosen=EventFilter(tags=("open",), events=(shown.id,)))
    views = [
        with_look(SavedView(id=an_id(), name=name), look)
        for name, look in (("id", by_id), ("tag", by_tag), ("shown", by_both))
    ]
    briefings = [
        Briefing(id=an_id(), title=one.title, cut_off=NOON, frozen=f"event:{one.id}", sha256="")
        for one in (secret, shown)
    ]
    editing.apply("Add", secret, shown, *views, *briefings)
    path, told = written(casebook, "json")
    assert (told.counts["saved_views"], told.counts["briefings"]) == (1, 1)
    assert secret.id not in path.read_text(encoding="utf-8")
    _part, told = written(casebook, "json", chosen=Chosen(start_s=0))
    assert "saved_views" not in told.counts


def test_what_must_not_be_passed_on_stays_unless_it_is_asked_for(casebook, written):
    editing = an_editing(casebook)
    post = a_source()
    report, event = a_report(post), an_event(title="Bought", tags=(NOT_FOR_PASSING_ON,))
    editing.apply("Add", post, report, event, a_note(report, event, statement="Bought too"))
    path, told = written(casebook, "json")
    assert "Bought" not in path.read_text(encoding="utf-8")
    assert (told.restricted_left_out, told.private_left_out) == (1, 0)
    path, told = written(casebook, "json", with_restricted=True)
    assert "Bought too" in path.read_text(encoding="utf-8")
    assert told.restricted_left_out == 0


def test_records_that_were_added_before_what_they_are_part_of_come_after_it(casebook, written):
    editing = an_editing(casebook)
    names = "squad", "company", "battalion"
    actors = {name: an_actor(name=name) for name in names}
    editing.apply("Add", *actors.values())
    for low, high in (("squad", "company"), ("company", "battalion")):
        editing.apply("Put", a_part(actors[low], actors[high]))
    path, _told = written(casebook, "json")
    assert [row.record.name for row in rows_of(path)] == ["battalion", "company", "squad"]


def test_a_ring_of_actors_is_read_back_too(casebook, written, tmp_path):
    editing = an_editing(casebook)
    one, other, third = (an_actor(name=name) for name in "abc")
    editing.apply("Add", one, other, third)
    editing.apply("Put", a_part(one, other), a_part(other, one), a_part(third, one))
    path, _told = written(casebook, "json")
    rows = list(rows_of(path))
    assert len(rows) == 4
    with closing(a_casebook(tmp_path, "b.basewatch")) as second:
        read_into(second, path)
        assert tables(second)[RecordKind.ACTOR] == tables(casebook)[RecordKind.ACTOR]


def a_part(actor, whole):
    return replace(actor, part_of=whole.id)


def test_a_file_that_was_laid_out_anew_is_read_all_the_same(casebook, written):
    an_editing(casebook).apply("Add", a_base(name="Tartus"))
    path, _told = written(casebook, "json")
    held = json.loads(path.read_bytes())
    path.write_text(json.dumps(held, indent=2), encoding="utf-8-sig")
    assert is_own(path)
    assert [row.record.name for row in rows_of(path)] == ["Tartus"]


HEAD = '{"format":"basewatch casebook","layout":1'


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"[]", "is no casebook"),
        (b'{"format":"other"}', "is no casebook"),
        (b"{", "is not sound JSON"),
        (b"[" * 100_000, "is not sound JSON"),
        (b"\xff\xfe", "is not UTF-8"),
        (b'{"format":"basewatch casebook","layout":2}', "by a newer Basewatch"),
        (b'{"format":"basewatch casebook","layout":"1"}', "by a newer Basewatch"),
        (f'{HEAD},"records":3}}'.encode(), "no list of records"),
        (f'{HEAD},"records":[3]}}'.encode(), "no list of records"),
        (f'{HEAD},"records":[\n3\n]}}\n'.encode(), "a line of it is no record"),
        (f'{HEAD},"records":[\n{{}}'.encode(), "is not whole"),
        (f'{HEAD},"records":[\n{{"a'.encode(), "is not sound JSON"),
    ],
)
def test_what_is_no_file_of_ours_is_told_in_a_sentence(content, why, tmp_path):
    path = tmp_path / "x.json"
    path.write_bytes(content)
    with pytest.raises(OwnFileRefused, match=why):
        list(rows_of(path))


def test_a_file_that_is_gone_or_too_long_to_be_read_at_once_is_told(tmp_path, monkeypatch):
    with pytest.raises(OwnFileRefused, match="No such file"):
        list(rows_of(tmp_path / "gone.json"))
    assert not is_own(tmp_path / "gone.json")
    path = tmp_path / "x.json"
    path.write_text(f'{HEAD},\n"records":[]}}')
    monkeypatch.setattr("desktop.services.exporting.own_reading._MOST_REFORMATTED_BYTES", 10)
    with pytest.raises(OwnFileRefused, match="too long to be read so"):
        list(rows_of(path))


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"record": "hangar"}, "is not a valid RecordKind"),
        ({"id": 3}, "its id is no text"),
        ({"id": ""}, "its id is no text"),
        ({"name": ""}, "The name is empty."),
        ({"lat": 91.0, "lon": 1.0}, "Latitude runs"),
        ({"names": [3]}, "cannot be read"),
        ({"kind": None, "names": 3}, "cannot be read"),
    ],
)
def test_a_record_that_cannot_be_read_says_why_and_the_others_are_read(
    changed, why, casebook, written
):
    an_editing(casebook).apply("Add", a_base(name="Tartus"), a_base(name="Hmeimim"))
    path, _told = written(casebook, "json")
    held = json.loads(path.read_bytes())
    held["records"][0] |= changed
    path.write_text(json.dumps(held), encoding="utf-8")
    first, second = rows_of(path)
    assert (first.record, second.record.name) == (None, "Hmeimim")
    assert why in first.problem


def test_a_field_that_is_missing_is_named_unless_it_came_with_a_later_version(casebook, written):
    an_editing(casebook).apply("Add", a_base(name="Tartus"))
    path, _told = written(casebook, "json")
    held = json.loads(path.read_bytes())
    del held["records"][0]["tags"]
    path.write_text(json.dumps(held), encoding="utf-8")
    assert [row.problem for row in rows_of(path)] == [""]
    del held["records"][0]["summary"]
    path.write_text(json.dumps(held), encoding="utf-8")
    assert [row.problem for row in rows_of(path)] == ["Its field 'summary' is missing."]


def test_attached_files_that_are_not_whole_are_left_out(casebook, written):
    path, _told = written(casebook, "json")
    held = json.loads(path.read_bytes())
    sound = hashlib.sha256(b"ab").hexdigest()
    held["records"] = [
        {"record": "attached_file", "sha256": "0" * 64, "base64": "YWI="},
        {"record": "attached_file", "sha256": sound, "base64": "a"},
        {"record": "attached_file", "sha256": sound},
        {"record": "attached_file", "sha256": sound, "base64": "YWI="},
    ]
    path.write_text(json.dumps(held), encoding="utf-8")
    assert list(files_of(path)) == [b"ab"]
    assert list(rows_of(path)) == []


def test_what_was_not_reported_by_the_day_is_not_in_it_nor_is_a_list_of_it(casebook, written):
    editing = an_editing(casebook)
    post = a_source()
    reports = [a_report(post, title=title, tags=(title,)) for title in ("Early", "Late")]
    late = replace(reports[1], published=a_day(date(2026, 2, 3)))
    editing.apply("Add", post, late, reports[0], SavedView(id=an_id(), name="All"))
    path, _told = written(casebook, "json", reported_by=date(2026, 1, 27))
    found = [row.record for row in rows_of(path)]
    assert [getattr(one, "tags", ()) for one in found] == [(), ("Early",)]
    assert "Late" not in path.read_text(encoding="utf-8")


def test_an_export_never_takes_the_place_of_a_casebook(casebook, written):
    before = casebook.path.read_bytes()
    with pytest.raises(ExportRefused, match="it is not written over"):
        written(casebook, "json", casebook.path)
    assert casebook.path.read_bytes() == before


def test_a_folder_that_is_not_there_is_told_in_a_sentence(casebook, written):
    with pytest.raises(FileRefused, match=r"could not be written: there is no folder “.*gone”"):
        written(casebook, "json", "gone/out.json")


def test_a_casebook_that_cannot_be_read_to_its_end_is_told_and_nothing_is_left(
    casebook, written, tmp_path
):
    with casebook.transaction() as db:
        db.execute("DROP TABLE event_actor")
    for form in ("json", "csv"):
        with pytest.raises(StoreError, match="damaged"):
            written(casebook, form, f"out.{form}")
    assert not list(tmp_path.glob("*out*"))
