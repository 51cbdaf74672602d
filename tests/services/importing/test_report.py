"""The report of an import: refused and doubtful rows with their own cells, harmless to open."""

import csv

import pytest

from desktop.services.files import FileRefused
from desktop.services.importing.report import write_report
from desktop.services.importing.tables.opening import open_table
from desktop.services.importing.verdicts import RowTold, Verdict
from tests.services.importing.importing_of import table

ROWS = table(
    {"date": "2026-01-24", "event": "Flags"},
    {"date": "soon", "event": "=1+1"},
    {"date": "2026-01-25", "event": "Planes;-2"},
    {"date": "2026-01-26", "event": "Launch"},
)
TOLD = [
    RowTold(2, Verdict.NEW, "Flags"),
    RowTold(3, Verdict.REFUSED, "", ("=soon is no day",)),
    RowTold(4, Verdict.NEW, "Planes", ("No zone.", "No kind."), ("no time zone", "no kind")),
    RowTold(5, Verdict.SIMILAR, "Launch", known_id="e", known_title="Launch seen"),
    RowTold(9, Verdict.THERE, "More", ("It differs.",), ("differs",)),
]
HEAD = ["row", "what", "doubt", "why", "date", "event"]


def read(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_every_row_with_something_to_tell_is_there_with_its_cells(tmp_path):
    target = tmp_path / "rows.csv"
    assert write_report(target, ROWS, TOLD) == 4
    assert read(target) == [
        HEAD,
        ["3", "refused", "", "'=soon is no day", "soon", "'=1+1"],
        [
            *("4", "imported, to be looked at", "no time zone; no kind", "No zone. No kind."),
            *("2026-01-25", "Planes;'-2"),
        ],
        [
            *("5", "imported, similar to an event that is there", "", "It is like “Launch seen”."),
            *("2026-01-26", "Launch"),
        ],
        ["9", "was there, to be looked at", "differs", "It differs."],
    ]


def test_rows_of_our_own_file_have_no_cells(tmp_path):
    merged = RowTold(3, Verdict.MERGED, "x", known_id="e", known_title="Launch")
    assert write_report(tmp_path / "rows.csv", None, [merged]) == 1
    assert read(tmp_path / "rows.csv") == [
        HEAD[:4],
        ["3", "put on an event that is there", "", "It is like “Launch”."],
    ]


def test_a_file_that_is_gone_by_now_is_told_of_all_the_same(tmp_path):
    (tmp_path / "a.csv").write_text("date,event\nsoon,Flags\n")
    gone = open_table(tmp_path / "a.csv")
    (tmp_path / "a.csv").unlink()
    assert write_report(tmp_path / "rows.csv", gone, TOLD[1:2]) == 1
    assert read(tmp_path / "rows.csv") == [HEAD, ["3", "refused", "", "'=soon is no day"]]


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path):
    with pytest.raises(FileRefused):
        write_report(tmp_path / "none" / "rows.csv", ROWS, TOLD)
