"""The process that reads is watched: it ends with the rows, when it stands still, or when left."""

import sys

import pytest

from desktop.services.importing.tables import guarded
from desktop.services.importing.tables.guarded import Request, guarded_table
from desktop.services.importing.tables.opening import open_table
from desktop.services.importing.tables.table import ImportRefused, Limits

HEAD = (
    "import sys, time, json\n"
    "from desktop.services.importing.tables.frames import framed\n"
    "sys.stdin.read()\n"
    "def say(**said): sys.stdout.buffer.write(framed(said)); sys.stdout.buffer.flush()\n"
    "say()\n"
    "say(columns=['a'], format='json', notes=[], parts=[], part='')\n"
)


@pytest.fixture
def stand_in(tmp_path, monkeypatch):
    """Return a function that lets another program answer in the place of the worker."""

    def place(program, quiet_s=30.0, patient_s=60.0):
        file = tmp_path / "stand_in.py"
        file.write_text(program)
        monkeypatch.setattr(guarded, "_WORKER", file)
        return guarded_table(Request(tmp_path / "x", Limits(quiet_s=quiet_s, patient_s=patient_s)))

    return place


def test_rows_are_handed_over_as_they_come(stand_in):
    table = stand_in(HEAD + "say(rows=[[1, ['x'], '']]); say(); say(rows=[]); say(is_end=True)\n")
    assert [tuple(row) for row in table.rows()] == [(1, ("x",), "")]


def test_a_process_that_stands_still_is_ended(stand_in):
    with pytest.raises(ImportRefused, match=r"came to a standstill for 0\.3 seconds"):
        stand_in(HEAD.replace("say()\n", "say()\ntime.sleep(60)\n"), quiet_s=0.3)


def test_to_be_started_is_no_standstill_but_has_an_end_too(stand_in, monkeypatch):
    late = "import time; time.sleep(0.5)\n" + HEAD + "say(is_end=True)\n"
    assert list(stand_in(late, quiet_s=0.3).rows()) == []
    monkeypatch.setattr(guarded, "_START_S", 0.4)
    with pytest.raises(ImportRefused, match=r"came to a standstill for 0\.4 seconds"):
        stand_in("import time; time.sleep(60)", quiet_s=0.3)


def test_one_that_stands_still_amid_the_rows_is_ended_too(stand_in):
    table = stand_in(HEAD + "say(rows=[[1, ['x'], '']]); time.sleep(60)\n", quiet_s=2)
    rows = table.rows()
    assert next(rows).number == 1
    with pytest.raises(ImportRefused, match="came to a standstill"):
        next(rows)


def test_one_that_says_it_needs_longer_is_waited_for_but_not_for_ever(stand_in):
    slow = HEAD.replace("say()\n", "say(patience_s=20)\ntime.sleep(1.5)\n")
    table = stand_in(slow + "say(is_end=True)\n", quiet_s=1)
    assert list(table.rows()) == []
    with pytest.raises(ImportRefused, match="came to a standstill for 2 seconds"):
        stand_in(slow.replace("1.5", "60"), quiet_s=1, patient_s=2)


@pytest.mark.parametrize(
    "program",
    ["", HEAD.replace("say()", "import os; os.abort()"), "import sys; sys.exit(3)"],
    ids=["says nothing", "breaks", "leaves"],
)
def test_one_that_ends_without_a_word_is_told(stand_in, program):
    with pytest.raises(ImportRefused, match="it is damaged, or needs more memory than 512 MB"):
        stand_in(program)


def test_one_that_breaks_amid_the_rows_is_told(stand_in):
    table = stand_in(HEAD + "say(rows=[[1, ['x'], '']])\n")
    with pytest.raises(ImportRefused, match="Reading it failed"):
        list(table.rows())


def test_one_that_says_too_much_is_told_and_ended(stand_in):
    with pytest.raises(ImportRefused, match="Reading it failed"):
        stand_in("import os\nwhile True: os.write(1, b'\\xff' * 9999)\n")


def test_a_program_that_does_not_listen_is_told(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nowhere"))
    path = tmp_path / "x.json"
    path.write_text("[{}]")
    with pytest.raises(ImportRefused, match="cannot be read"):
        open_table(path)


def json_file(tmp_path, records=20_000):
    path = tmp_path / "table.json"
    path.write_text("[" + ",".join(f'{{"a": "{n}"}}' for n in range(records)) + "]")
    return path


def test_no_process_is_left_when_no_more_rows_are_wanted(tmp_path):
    table = open_table(json_file(tmp_path))
    (reading,) = table.first
    rows = table.rows()
    assert next(rows).cells == ("0",)
    assert reading._process.poll() is None
    rows.close()
    assert reading._process.poll() is not None
    assert len(list(table.rows())) == 20_000
    assert table.first == []


def test_no_process_is_left_of_a_table_that_nobody_reads(tmp_path):
    table = open_table(json_file(tmp_path))
    process = table.first[0]._process
    assert process.poll() is None
    del table
    assert process.poll() is not None


def test_a_file_that_is_gone_when_it_is_read_again_says_so(tmp_path):
    path = json_file(tmp_path, 3)
    table = open_table(path)
    assert len(list(table.rows())) == 3
    path.unlink()
    with pytest.raises(ImportRefused, match="It cannot be read: No such file"):
        list(table.rows())
