"""Importing on the command line: real files, in the process of the test."""

import csv
import json

import pytest

from tests.command_line import run
from tests.test_cli import answer

HEAD = ("event_id_cnty", "event_date", "time_precision", "geo_precision", "event_type")
HEAD += ("sub_event_type", "actor1", "location", "latitude", "longitude", "source", "timestamp")
ROW = ("VEL1", "2025-01-08", "2", "1", "Battles", "Armed clash", "Army of Vellmark")
ROW += ("Gradina", "-34.5", "-10.25", "Vell Post", "1736337600")


def write(path, *rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


@pytest.fixture
def folder(tmp_path):
    assert run("new", "c.basewatch", cwd=tmp_path).returncode == 0
    bad = ("VEL2", "2025-02-30", *ROW[2:])
    write(tmp_path / "a.csv", HEAD, ROW, bad)
    return tmp_path


def events(folder):
    return answer(run("events", "c.basewatch", "--json", cwd=folder))


def test_a_trial_says_what_an_import_does_and_does_not_do_it(folder):
    told = answer(run("import", "a.csv", "c.basewatch", "--dry-run", "--json", cwd=folder))
    assert (told["rows"], told["imported"], told["repeats"]) == (2, 1, 0)
    assert told["refused"] == [{"row": 3, "why": "There is no day “2025-02-30”."}]
    assert (told["as"], told["format"], told["flagged"]) == ("acled", "csv", [])
    assert events(folder) == []
    done = answer(run("import", "a.csv", "c.basewatch", "--json", cwd=folder))
    assert done == told
    (event,) = events(folder)
    assert event["when"]["grain"] == "week"
    again = answer(run("import", "a.csv", "c.basewatch", "--json", cwd=folder))
    assert (again["imported"], again["repeats"]) == (0, 1)
    assert len(events(folder)) == 1
    assert run("check", "c.basewatch", cwd=folder).returncode == 0


def test_people_are_told_in_lines_and_refused_rows_go_to_a_report(folder):
    rows = [(f"X{at}", "soon", *ROW[2:]) for at in range(25)]
    write(folder / "b.csv", HEAD, ROW, *rows)
    told = run("import", "b.csv", "c.basewatch", "--report", "rows.csv", cwd=folder)
    assert told.returncode == 0, told.stderr
    assert "Read as ACLED: csv" in told.stdout
    assert "26 rows: 1 imported, 0 were there (0 newer), 25 refused." in told.stdout
    assert "and 5 more; --report FILE writes them all." in told.stdout
    report = (folder / "rows.csv").read_text(encoding="utf-8-sig")
    assert report.count("refused") == 25


def test_a_list_of_bases_asks_about_its_neighbours(folder):
    write(folder / "one.csv", ("name", "lat", "lon"), ("Whiting Field South", "30.7044", "-87.02"))
    write(folder / "two.csv", ("name", "lat", "lon"), ("Whiting Field North", "30.7242", "-87.02"))
    assert answer(run("import", "one.csv", "c.basewatch", "--json", cwd=folder))["bases_new"] == 1
    told = run("import", "two.csv", "c.basewatch", "--dry-run", cwd=folder).stdout
    assert "1 would be imported" in told
    assert "Bases: 1 new, 0 found again." in told
    assert "Row 2: “Whiting Field North” may be Whiting Field South." in told


def test_a_mapping_is_saved_and_used_by_its_name(folder):
    write(folder / "d.csv", ("date", "event", "id"), ("3/4/2020", "Launch", "1"))
    how = ("--as", "csv", "--save-mapping", "launches", "--dates", "mdy")
    told = answer(run("import", "d.csv", "c.basewatch", "--json", *how, cwd=folder))
    assert (told["as"], told["imported"]) == ("mapping", 1)
    assert events(folder)[0]["when"]["words"] == "2020-03-04"
    by_name = run("import", "d.csv", "c.basewatch", "--mapping", "launches", cwd=folder)
    assert "Read as launches" in by_name.stdout
    assert "0 imported, 1 were there" in by_name.stdout
    write(folder / "e.csv", ("date", "what"), ("3/4/2020", "Launch"))
    refused = run("import", "e.csv", "c.basewatch", "--mapping", "launches", cwd=folder)
    assert refused.returncode == 1
    assert "needs columns that are not there: “id”, “event”" in refused.stderr


def test_similar_events_become_notes_where_that_is_wanted(folder):
    base = (
        "add",
        "base",
        "c.basewatch",
        "--name",
        "Velgrad Air Base",
        "--lat",
        "51",
        "--lon",
        "31",
    )
    assert run(*base, cwd=folder).returncode == 0
    event = (
        "--title",
        "Planes leave Velgrad",
        "--when",
        "4 March 2020",
        "--at",
        "Velgrad Air Base",
    )
    assert run("add", "event", "c.basewatch", *event, cwd=folder).returncode == 0
    row = ("2020-03-04", "Planes leave Velgrad base", "Velgrad Air Base", "https://a.example/1")
    write(folder / "f.csv", ("date", "event", "base", "link"), row)
    told = run("import", "f.csv", "c.basewatch", "--dry-run", cwd=folder).stdout
    assert "may be the event “Planes leave Velgrad”" in told
    how = ("--merge-similar", "--json")
    told = answer(run("import", "f.csv", "c.basewatch", *how, cwd=folder))
    assert (told["merged"], [one["merged"] for one in told["similar"]]) == (1, [True])
    assert len(events(folder)) == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("none.csv", "c.basewatch"), "none.csv"),
        (("a.csv", "c.basewatch", "--as", "gdelt"), "There is no preset “gdelt”"),
        (("a.csv", "c.basewatch", "--mapping", "x"), "There is no mapping “x”"),
        (("a.csv", "d.basewatch"), "d.basewatch"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(folder, arguments, said):
    refused = run("import", *arguments, cwd=folder)
    assert refused.returncode == 1
    assert said in refused.stderr
    assert "Traceback" not in refused.stderr
    assert json.dumps(refused.stdout) == '""'


def test_a_preset_can_be_named(folder):
    told = answer(run("import", "a.csv", "c.basewatch", "--as", "acled", "--json", cwd=folder))
    assert told["imported"] == 1


def test_what_was_exported_comes_back_and_changes_nothing(tmp_path):
    assert run("new", "e.basewatch", "--example", cwd=tmp_path).returncode == 0
    assert run("new", "f.basewatch", cwd=tmp_path).returncode == 0
    assert run("export", "e.basewatch", "e.json", cwd=tmp_path).returncode == 0
    assert run("export", "e.basewatch", "e.csv", cwd=tmp_path).returncode == 0
    told = answer(run("import", "e.json", "f.basewatch", "--json", cwd=tmp_path))
    assert (told["as"], told["format"], told["refused"], told["repeats"]) == ("own", "json", [], 0)
    for name, form in (("e.json", "json"), ("e.csv", "csv")):
        again = answer(run("import", name, "f.basewatch", "--json", cwd=tmp_path))
        assert (again["imported"], again["updated"], again["flagged"]) == (0, 0, [])
        assert (again["as"], again["format"]) == ("own", form)
    counts = [
        answer(run("info", name, "--json", cwd=tmp_path))["counts"]
        for name in ("e.basewatch", "f.basewatch")
    ]
    assert counts[0] == counts[1]
    assert run("check", "f.basewatch", cwd=tmp_path).returncode == 0
    lines = run("import", "e.json", "f.basewatch", "--dry-run", cwd=tmp_path).stdout
    assert "Read as a casebook that Basewatch exported: json." in lines
