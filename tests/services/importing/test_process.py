"""Imports in a process of their own: real processes, killed and cancelled too."""

import json
import subprocess
import sys
from datetime import timedelta

import pytest

from desktop.queries.history import journal_lines
from desktop.services.importing.committing import ImportCancelled
from desktop.services.importing.pace import Stage
from desktop.services.importing.process import ImportFailed, ImportProcess, Order
from desktop.services.importing.sources import Given, open_source
from desktop.services.importing.tables.table import ImportRefused
from desktop.services.importing.worker import IMPORT
from desktop.services.program import own_command, start_own
from desktop.store.copies import problems
from tests.by_hand import ByHand
from tests.factories import AUTHOR, NOON, Clock, a_base, an_event
from tests.services.importing.tables.test_spreadsheets import xlsx
from tests.services.importing.test_working import order, row
from tests.store.folding_journal import tables

MANY = [row(number) for number in range(3_000)]


def nobody(_progress):
    """Listen to no progress."""


class Started:
    """Starts workers and keeps them, so that a test can end one."""

    def __init__(self) -> None:
        self.processes = []

    def __call__(self, name) -> subprocess.Popen[bytes]:
        self.processes.append(start_own(name))
        return self.processes[-1]

    def kill(self) -> None:
        self.processes[-1].kill()


def is_whole(casebook):
    with casebook.transaction() as db:
        assert problems(db) == ()
        assert db.execute("SELECT COUNT(*) FROM unfinished_import").fetchone() == (0,)
    assert [path.name for path in casebook.path.parent.glob(".import-*")] == []


def test_a_file_is_checked_and_imported_while_somebody_edits_and_waits_for_nobody(kept, edits):
    """The second connection gives up after half a second; it writes nearly as often as it can."""
    checked = ImportProcess(order(kept, MANY)).check(nobody)
    assert (checked.totals.imported, len(checked.rows)) == (3_000, 3_000)
    assert tables(kept) == {}
    hand, told = ByHand(kept.path, Clock(NOON + timedelta(hours=1))), []
    hand.start()
    whole = ImportProcess(order(kept, MANY, rows=3_000)).run(told.append)
    hand.stop()
    assert hand.given_up == []
    assert len(hand.saved) > 1
    assert whole.totals == checked.totals
    assert whole.dates == checked.dates
    assert {one.stage for one in told} == {Stage.READING, Stage.WRITING}
    assert told[-1].records_in_all == 9_001
    assert any(line.label == "Import pasted rows" for line in journal_lines(kept.inside, 9_999))
    is_whole(kept)


@pytest.mark.parametrize("stage", [Stage.READING, Stage.WRITING])
def test_a_killed_import_leaves_nothing(kept, edits, stage):
    edits.apply("Begin", a_base(), an_event())
    before = tables(kept)
    started = Started()

    def kill(progress):
        if progress.stage is stage:
            started.kill()

    with pytest.raises(ImportFailed, match="Nothing of it is in the casebook"):
        ImportProcess(order(kept, MANY), started).run(kill)
    assert tables(kept) == before
    assert edits.undo_label == "Begin"
    assert len(started.processes) == 2
    is_whole(kept)


@pytest.mark.parametrize("stage", [Stage.READING, Stage.WRITING])
def test_an_import_that_is_cancelled_leaves_nothing(kept, edits, stage):
    edits.apply("Begin", a_base())
    before, lines = tables(kept), journal_lines(kept.inside, 9)
    told = []

    def cancel(progress):
        told.append(progress.stage)
        if progress.stage is stage:
            process.cancel()
            process.cancel()

    process = ImportProcess(order(kept, MANY))
    with pytest.raises(ImportCancelled, match="as it was before"):
        process.run(cancel)
    assert tables(kept) == before
    assert journal_lines(kept.inside, 9) == lines
    if stage is Stage.WRITING:
        assert told[-1] is Stage.CLEANING
    is_whole(kept)


def test_one_that_is_cancelled_before_it_began_does_not_begin(kept):
    process = ImportProcess(order(kept, MANY))
    process.cancel()
    with pytest.raises(ImportCancelled):
        process.check(nobody)


def saying(*lines, then="pass"):
    """Return what starts a process that says some lines and ends."""
    script = f"import sys\nsys.stdin.readline()\nprint({chr(10).join(lines)!r})\n{then}"

    def start(_name):
        return subprocess.Popen(
            [sys.executable, "-S", "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    return start


def test_a_check_that_ends_without_a_word_says_that_nothing_was_changed(kept):
    process = ImportProcess(order(kept, [row(1)]), saying('{"progress": '))
    with pytest.raises(ImportFailed, match="Nothing was changed"):
        process.check(nobody)


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ('{"is_gone": true}', "Nothing of it is in the casebook"),
        ('{"is_gone": false}', "is in use already"),
        (
            '{"refused": "No room.", "kind": "DiskFull"}',
            "when the casebook is opened the next time",
        ),
        ("", "when the casebook is opened the next time"),
    ],
)
def test_what_became_of_a_broken_import_is_told(kept, said, why):
    lines = ["", said]

    def start(name):
        return saying(lines.pop(0))(name)

    stages = []
    with pytest.raises(ImportFailed, match=why):
        ImportProcess(order(kept, [row(1)]), start).run(stages.append)
    assert [one.stage for one in stages] == [Stage.CLEANING]


def test_a_process_that_cannot_be_started_is_a_sentence(kept):
    def start(_name):
        raise OSError(12, "Cannot allocate memory")

    with pytest.raises(ImportRefused, match="It cannot be imported: Cannot allocate memory"):
        ImportProcess(order(kept, [row(1)]), start).check(nobody)


def test_a_process_that_ended_before_it_was_asked_is_one_that_ended_without_a_word(kept):
    def start(name):
        process = saying("")(name)
        process.kill()
        process.wait()
        return process

    with pytest.raises(ImportFailed):
        ImportProcess(order(kept, [row(1)]), start).check(nobody)


def test_a_worker_is_a_module_that_this_program_starts_itself_for():
    assert own_command("--worker", "x")[1:] == ["-P", "-m", "desktop", "--worker", "x"]


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script of a shell")
def test_a_program_that_is_packed_into_one_file_starts_that_file(kept, tmp_path, monkeypatch):
    packed = tmp_path / "basewatch"
    packed.write_text(f'#!/bin/sh\nexec "{sys.executable}" -P -m desktop "$@"\n')
    packed.chmod(0o700)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(packed))
    assert own_command("--worker", "x") == [str(packed), "--worker", "x"]
    path = xlsx(tmp_path, {"Events": [["date", "event"], ["2026-01-24", "Flags seen"]]})
    given = Given(path=path)
    way = open_source(given).likeliest
    asked = Order(casebook=kept.path, given=given, way=way, author=AUTHOR)
    assert ImportProcess(asked).run(nobody).totals.imported == 1


def test_a_worker_whose_window_is_gone_ends_and_leaves_nothing(kept):
    process = start_own("desktop.services.importing.worker")
    process.stdin.close()
    assert process.wait(timeout=300) != 0
    process.stdout.close()


@pytest.mark.parametrize("stage", [Stage.READING, Stage.WRITING])
def test_an_import_whose_window_is_gone_ends_and_leaves_nothing(kept, edits, stage):
    edits.apply("Begin", a_base())
    before = tables(kept)
    process = start_own("desktop.services.importing.worker")
    asked = {"do": IMPORT, "order": order(kept, MANY).as_json()}
    process.stdin.write(json.dumps(asked).encode() + b"\n")
    process.stdin.flush()
    while json.loads(process.stdout.readline()).get("progress", {}).get("stage") != stage:
        pass
    process.stdin.close()
    process.stdout.close()
    process.wait(timeout=300)
    assert tables(kept) == before
    assert edits.undo_label == "Begin"
    is_whole(kept)
