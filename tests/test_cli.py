"""What the commands answer: real files, in the process of the test."""

import json
import os
import subprocess
import sys

import pytest

from desktop.services.attachments import Attaching
from tests.command_line import ROOT, run
from tests.factories import a_casebook, a_report, a_source, an_editing


@pytest.fixture(scope="module")
def example(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cli")
    made = run("new", "e.basewatch", "--example", cwd=folder)
    assert made.returncode == 0, made.stderr
    return folder


def answer(result: subprocess.CompletedProcess[str]):
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


def test_info_counts_what_the_example_holds(example):
    told = answer(run("info", "e.basewatch", "--json", cwd=example))
    assert told["counts"] == {
        "bases": 3,
        "actors": 5,
        "sources": 8,
        "reports": 2,
        "events": 11,
        "source_notes": 17,
        "postures": 4,
        "origin_links": 0,
        "attachments": 0,
        "transfers": 2,
        "agreements": 1,
        "watch_items": 2,
        "assessments": 1,
        "saved_views": 0,
        "briefings": 0,
    }
    assert (told["marking"], told["integrity"], told["encrypted"]) == ("TLP:GREEN", "ok", False)
    assert "3 bases" in run("info", "e.basewatch", cwd=example).stdout


def test_events_tell_their_origins_as_a_range(example):
    events = answer(run("events", "e.basewatch", "--base", "kamishli", "--json", cwd=example))
    leaving = next(event for event in events if "gradually" in event["title"])
    assert leaving["origins"] == {"min": 1, "max": 3, "first_hand": 0}
    assert leaving["when"]["echo"] == "since 19–25 Jan 2026, still so on 26 Jan 2026"
    assert {base["role"] for base in leaving["bases"]} == {"from", "to"}
    listed = run("events", "e.basewatch", "--from", "2026-01-26", "--to", "2026-01-26", cwd=example)
    assert "flags" in listed.stdout


def test_events_as_of_a_day_are_those_reported_by_then(example):
    found = [
        answer(run("events", "e.basewatch", "--as-of", day, "--json", cwd=example))
        for day in ("2026-01-23", "2026-01-25", "2026-01-26")
    ]
    assert [len(events) for events in found] == [0, 2, 11]
    # No report that was out by then says that it goes on.
    assert {event["title"]: event["when"]["echo"] for event in found[1]} == {
        "Damascus may ask Russia to leave Qamishli": "once within 19–25 Jan 2026",
        "Russian force withdraws gradually from Qamishli": "once within 19–25 Jan 2026",
    }


def test_diff_tells_what_became_known_between_two_days(example):
    days = ("--from", "2026-01-26", "--to", "2026-02-10")
    told = answer(run("diff", "e.basewatch", *days, "--json", cwd=example))
    assert {"kind", "base", "record", "text"} == set(told[0])
    assert ("posture moved", "Tartus Naval Base") in [(one["kind"], one["base"]) for one in told]
    (ended,) = [one for one in told if one["kind"] == "expired"]
    assert (ended["base"], "8 Feb 2026" in ended["text"]) == (None, True)
    listed = run("diff", "e.basewatch", *days, cwd=example).stdout
    assert "Tartus Naval Base\n  The posture of Tartus Naval Base moved from" in listed
    assert "At no base\n" in listed


def test_diff_refuses_days_in_the_wrong_order(example):
    days = ("--from", "2026-01-26", "--to", "2026-01-25")
    refused = run("diff", "e.basewatch", *days, cwd=example)
    assert refused.returncode != 0
    assert "--to is a day before --from." in refused.stderr


def test_search_takes_any_script(example):
    hits = answer(run("search", "e.basewatch", "القامشلي", "--json", cwd=example))
    assert (hits[0]["kind"], hits[0]["title"]) == ("base", "Qamishli Airport")
    assert "base: Qamishli Airport" in run("search", "e.basewatch", "Qamışlo", cwd=example).stdout


def test_when_says_what_words_mean_and_refuses_the_rest(example):
    told = answer(
        run("when", "since", "last", "week", "--anchor", "2026-01-26", "--json", cwd=example)
    )
    assert told == {
        "words": "since last week",
        "anchor": "2026-01-26",
        "start_min": "2026-01-19T00:00:00Z",
        "start_max": "2026-01-26T00:00:00Z",
        "end_min": None,
        "end_max": None,
        "open_at": "2026-01-26",
        "begins": True,
        "ends": None,
        "grain": "week",
        "approximate": False,
        "edtf": "2026-01-19/..",
        "echo": "since 19–25 Jan 2026, still so on 26 Jan 2026",
    }
    refused = run("when", "for another 15 days", "--anchor", "2026-01-26", "--json", cwd=example)
    assert refused.returncode == 1
    assert "how long" in json.loads(refused.stdout)["refused"]
    plain = run("when", "24 January", "--anchor", "2026-01-26", cwd=example)
    assert plain.stdout == "24 Jan 2026\n"
    assert run("when", "05/23", "--anchor", "2026-01-26", cwd=example).returncode == 1


def test_what_is_added_is_there_and_unknown_names_are_errors(tmp_path):
    assert run("new", "c.basewatch", cwd=tmp_path).returncode == 0
    base = run(
        "add",
        "base",
        "c.basewatch",
        "--name",
        "Tartus",
        "--alias",
        "طرطوس",
        "--lat",
        "34.9",
        "--lon",
        "35.9",
        "--kind",
        "naval base",
        "--json",
        cwd=tmp_path,
    )
    assert answer(base)["id"]
    event = ("add", "event", "c.basewatch", "--title", "🚢 وصل", "--when", "yesterday")
    added = run(
        *event, "--anchor", "2026-01-27", "--at", "Tartous", "--kind", "arrival", cwd=tmp_path
    )
    assert added.returncode == 0, added.stderr
    (found,) = answer(run("events", "c.basewatch", "--json", cwd=tmp_path))
    assert (found["title"], found["kind"]) == ("🚢 وصل", "arrival")
    assert found["bases"][0]["name"] == "Tartus"
    for wrong, said in (
        (("--at", "Tartu Nova", "--anchor", "2026-01-27"), "Nearest: “Tartus”"),
        (("--kind", "arival", "--anchor", "2026-01-27"), "Nearest: “arrival”"),
        ((), "needs the day"),
        (("--anchor", "someday"), "is not a day"),
    ):
        refused = run(*event, *wrong, cwd=tmp_path)
        assert refused.returncode != 0
        assert said in refused.stderr
        assert "Traceback" not in refused.stderr
    assert len(answer(run("events", "c.basewatch", "--json", cwd=tmp_path))) == 1


def test_a_backup_is_a_whole_casebook_and_overwrites_nothing(example):
    assert run("backup", "e.basewatch", "b.basewatch", cwd=example).returncode == 0
    assert answer(run("check", "b.basewatch", "--json", cwd=example)) == {
        "ok": True,
        "problems": [],
    }
    again = run("backup", "e.basewatch", "b.basewatch", cwd=example)
    assert again.returncode == 1
    assert "already" in again.stderr
    assert "No problems" in run("check", "b.basewatch", cwd=example).stdout


def test_the_check_names_an_attached_file_whose_content_is_missing(tmp_path):
    casebook = a_casebook(tmp_path)
    editing = an_editing(casebook)
    source = a_source()
    report = a_report(source)
    editing.apply("Add report", source, report)
    Attaching(editing).attach(report.id, "gate.png", b"x")
    assert run("check", casebook.path.name, cwd=tmp_path).returncode == 0
    with casebook.transaction() as db:
        db.execute("DELETE FROM attachment_bytes")
    casebook.close()
    told = run("check", casebook.path.name, cwd=tmp_path)
    assert told.returncode == 1
    assert told.stdout == "The content of the attached file “gate.png” is missing.\n"


@pytest.mark.parametrize("command", ["info", "check", "backup", "events", "search"])
def test_a_wrong_file_gives_one_sentence_and_is_left_as_it_is(command, tmp_path):
    wrong = tmp_path / "notes.basewatch"
    wrong.write_text("not a casebook", encoding="utf-8")
    words = ("x",) if command == "search" else ()
    told = run(command, "notes.basewatch", *words, cwd=tmp_path)
    assert told.returncode == 1
    assert told.stderr.count("\n") == 1
    assert "Traceback" not in told.stderr
    assert wrong.read_text(encoding="utf-8") == "not a casebook"
    assert [path.name for path in tmp_path.iterdir()] == ["notes.basewatch"]


def test_a_new_casebook_overwrites_nothing(example):
    refused = run("new", "e.basewatch", cwd=example)
    assert (refused.returncode, "already" in refused.stderr) == (1, True)


def test_no_command_loads_qt(example):
    code = (
        "import sys; sys.argv=['basewatch','events','e.basewatch'];"
        "import desktop.__main__ as m\n"
        "try: m.main()\n"
        "except SystemExit: pass\n"
        "assert not [n for n in sys.modules if n.startswith(('PySide6','numpy','pyqtgraph'))]"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=example, env=environment, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_gaps_name_the_base_what_is_missing_and_the_record(example):
    found = answer(run("gaps", "e.basewatch", "--json", cwd=example))
    arrival = next(gap for gap in found if gap["kind"] == "arrival not attested")
    assert arrival["base"] == "Hmeimim Air Base"
    assert arrival["text"].startswith("Russian force: left Qamishli Airport")
    assert len(arrival["record"]) == 26
    told = run("gaps", "e.basewatch", cwd=example).stdout
    assert "Qamishli Airport: Russian force: left Qamishli Airport" in told


def test_read_prints_the_source_notes_that_an_article_proposes(example):
    text = (
        "Two officers said planes left Qamishli airport for Damascus last week.\n\n"
        "Planes may leave Hmeimim on 8 February, a guard wrote on Sunday. The sky was blue."
    )
    (example / "article.txt").write_text(text, "utf-8")
    told = answer(
        run(
            *("read", "article.txt", "--published", "2026-01-26", "--publisher", "Reuters"),
            *("--casebook", "e.basewatch", "--json"),
            cwd=example,
        )
    )
    first, second = told
    assert first["chain"] == [{"source": "Two officers", "relation": "says", "number": 2}]
    assert (first["stance"], first["modality"], first["kind"]) == ("supports", "done", "departure")
    assert first["event_when"]["echo"] == "once within 19–25 Jan 2026"
    assert first["bases"][0]["name"] == "Qamishli Airport"
    assert first["bases"][0]["base_id"]
    assert first["to"] == {"name": "Damascus", "base_id": None}
    assert text[first["start"] : first["end"]] == first["sentence"]
    assert second["modality"] == "possible"
    assert second["report_when"]["echo"] == "25 Jan 2026"
    assert second["sure"]["bases"] is True


def test_read_says_in_words_what_it_proposes_and_what_is_missing(example):
    (example / "a.md").write_text(
        "A guard said planes left Camp Falcon for Egypt last week.", "utf-8"
    )
    told = run("read", "a.md", "--all", cwd=example)
    assert told.returncode == 0
    assert "Guard: supports, done" in told.stdout
    assert "from Camp Falcon (guess)" in told.stdout
    assert "to Egypt" in told.stdout
    assert "day of publication is missing" in told.stderr
    (example / "b.txt").write_text(
        "26 January 2026\nPlanes left Hmeimim last week, he wrote on Sunday.", "utf-8"
    )
    dated = run("read", "b.txt", cwd=example)
    assert "count from 2026-01-26" in dated.stderr
    assert "happened once within 19–25 Jan 2026" in dated.stdout
    assert "said 25 Jan 2026" in dated.stdout


def test_read_tells_what_cannot_be_read_in_one_sentence(example):
    told = run("read", "missing.txt", cwd=example)
    assert (told.returncode, told.stderr) == (1, "“missing.txt” is not there.\n")
