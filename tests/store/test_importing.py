"""Imports in short transactions: nobody waits, nothing is half there, and the journal holds it."""

import json
import os
import signal
import stat
import subprocess
import sys
import textwrap
import zlib
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from desktop.domain.record import RecordKind
from desktop.queries.as_of import AsRecorded
from desktop.queries.history import history
from desktop.queries.reader import Readers
from desktop.queries.search import search
from desktop.services.casebooks import open_casebook
from desktop.store import batch_rows, importing, staging
from desktop.store.columns import Ref
from desktop.store.copies import problems
from desktop.store.errors import CasebookDamaged, StoreError
from desktop.store.families import FAMILIES
from desktop.store.importing import IN_ORDER
from desktop.store.public import show_public
from desktop.store.staging import Stage, is_abandoned
from tests.brought import bring
from tests.by_hand import ByHand
from tests.factories import (
    NOON,
    Clock,
    a_base,
    a_note,
    a_report,
    a_source,
    an_editing,
    an_event,
)
from tests.store.folding_journal import tables

PROJECT = Path(__file__).parents[2]


@pytest.fixture
def few_at_once(monkeypatch):
    monkeypatch.setattr(importing, "RECORDS_AT_ONCE", 1)


def side_files(casebook):
    return [path for path in casebook.path.parent.iterdir() if path.name.startswith(".import-")]


def found_problems(casebook):
    with casebook.transaction() as db:
        return problems(db)


def test_a_record_comes_after_whatever_it_refers_to():
    assert set(IN_ORDER) == set(FAMILIES)
    for family in FAMILIES.values():
        for columns in (family.columns, *(child.columns for child in family.children)):
            for ref in (column for column in columns if isinstance(column, Ref)):
                place = IN_ORDER.index(RecordKind(ref.table))
                assert place <= IN_ORDER.index(family.kind)


def test_who_edits_by_hand_meanwhile_never_waits_for_half_a_second(casebook):
    """The second connection gives up after that; it writes nearly as often as it can."""
    base, source = a_base(), a_source()
    an_editing(casebook).apply("Begin", base, source)
    hand = ByHand(casebook.path, Clock(NOON + timedelta(hours=1)))
    records = []
    for number in range(4_000):
        report = a_report(source, title=f"Report {number}", text="Planes left the north. " * 20)
        event = an_event(base, title=f"Event {number}", summary="Flags fly over the gate. " * 10)
        records += [report, event, a_note(report, event)]
    told = []

    def progress(so_far):
        told.append((so_far, len(hand.saved)))

    hand.start()
    bring(casebook, records, progress=progress)
    hand.stop()
    saved = hand.saved
    assert hand.given_up == []
    assert len(told) > 2
    assert told[-1][1] > told[0][1], "somebody wrote between the transactions"
    # The import may end just between a save and the look at what is to be undone: once.
    assert [one for one in saved if one != "Add base"] in ([], ["Import list.csv"])
    assert found_problems(casebook) == ()
    assert len(tables(casebook)) == len(records) + len(saved) + 2


def test_an_import_in_progress_is_no_save_yet_and_is_left_alone_by_who_opens_the_casebook(
    casebook, few_at_once
):
    editing = an_editing(casebook)
    editing.apply("Begin", a_source())
    labels, modes = [], []

    def progress(_done):
        other = open_casebook(casebook.path)
        labels.append(an_editing(other).undo_label)
        modes.append([stat.S_IMODE(path.stat().st_mode) for path in side_files(casebook)])
        other.close()

    bring(casebook, [a_base(), a_base()], progress=progress)
    assert labels == ["Begin", "Begin"]
    assert modes == [[0o600], [0o600]]
    assert side_files(casebook) == []
    assert editing.undo_label == "Import list.csv"


KILLED = """
import os, signal, sys
from pathlib import Path
from desktop.services.casebooks import open_casebook
from desktop.store import importing
from tests.brought import ABatch, bring_all
from tests.factories import a_base

importing.RECORDS_AT_ONCE = 1
casebook = open_casebook(Path(sys.argv[1]))

def kill(*_how_far):
    os.kill(os.getpid(), signal.SIGKILL)

def batches():
    yield ABatch([a_base(name="First"), a_base(name="Second")])
    if sys.argv[2] == "reading":
        kill()

bring_all(casebook, batches(), progress=kill)
"""


def killed(casebook, when):
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(KILLED), str(casebook.path), when],
        cwd=PROJECT,
        check=False,
        env=os.environ | {"PYTHONPATH": str(PROJECT)},
    )
    assert done.returncode == -signal.SIGKILL
    assert side_files(casebook), "what was killed cleans nothing up"
    return open_casebook(casebook.path)


def test_an_import_killed_while_it_goes_in_is_a_save_of_what_was_in_and_can_be_undone(casebook):
    again = killed(casebook, "putting in")
    assert side_files(casebook) == []
    assert [fields["name"] for fields in tables(again).values()] == ["First"]
    assert found_problems(again) == ()
    editing = an_editing(again)
    assert editing.undo_label == "Import list.csv (broken off)"
    editing.undo()
    assert tables(again) == {}
    editing.redo()
    assert len(tables(again)) == 1
    assert found_problems(again) == ()
    again.close()


def test_an_import_killed_before_anything_is_in_leaves_nothing(casebook):
    again = killed(casebook, "reading")
    assert side_files(casebook) == []
    assert tables(again) == {}
    assert an_editing(again).undo_label is None
    with again.transaction() as db:
        assert db.execute("SELECT * FROM unfinished_import").fetchall() == []
    again.close()


def test_a_side_file_that_is_no_database_is_nobodys(tmp_path):
    path = tmp_path / ".import-1"
    path.write_bytes(b"no database" * 1_000)
    assert is_abandoned(path)
    assert is_abandoned(tmp_path / "none")


def test_two_programs_that_find_the_same_import_broken_off_make_one_save_of_it(
    casebook, few_at_once, monkeypatch
):
    monkeypatch.setattr(importing.Importing, "give_up", lambda _self: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        bring(casebook, [a_base(), an_event(a_base())])
    is_free = staging.is_abandoned

    def late(path, key):
        if not others:
            others.append(None)
            others[0] = open_casebook(casebook.path)
        return is_free(path, key)

    others = []
    monkeypatch.setattr(staging, "is_abandoned", late)
    mine = open_casebook(casebook.path)
    with mine.transaction() as db:
        heads = db.execute("SELECT label FROM change WHERE position = 0").fetchall()
    assert heads == [("Import list.csv (broken off)",)]
    for opened in (mine, *others):
        opened.close()


def test_where_no_side_file_can_be_made_the_reason_is_said(casebook, monkeypatch):
    def full(*_how):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(staging.os, "open", full)
    with pytest.raises(StoreError, match="is full"):
        bring(casebook, [a_base()])


def test_what_is_too_much_for_one_transaction_is_parted(casebook, monkeypatch):
    monkeypatch.setattr(staging, "_MAX_PARCEL_BYTES", 2_000)
    source = a_source()
    records = [source, *(a_report(source, text="x" * 900 * n) for n in range(1, 6))]
    told = []
    bring(casebook, records, progress=told.append)
    assert told[-1] == 6
    assert len(told) > 3
    assert len(tables(casebook)) == 6
    an_editing(casebook).undo()
    assert tables(casebook) == {}


def test_what_takes_too_long_is_put_in_by_smaller_parts(casebook, monkeypatch):
    monkeypatch.setattr(importing, "LONGEST_S", 0.0)
    told = []
    bring(casebook, [a_base() for _ in range(3_000)], [a_base()] * 0, progress=told.append)
    assert told[-1] == 3_000


def test_a_part_may_be_of_records_whose_lists_are_empty(casebook, monkeypatch):
    monkeypatch.setattr(importing, "LONGEST_S", 0.0)
    monkeypatch.setattr(importing, "_FEWEST_AT_ONCE", 1)
    monkeypatch.setattr(importing, "RECORDS_AT_ONCE", 4)
    base = a_base()
    bring(casebook, [base], [an_event() for _ in range(6)], [an_event(base)])
    assert len(tables(casebook)) == 8


def test_parts_grow_again_when_the_machine_is_quick_again(casebook, monkeypatch):
    monkeypatch.setattr(importing, "RECORDS_AT_ONCE", 80)
    monkeypatch.setattr(importing, "_FEWEST_AT_ONCE", 5)
    # Each transaction looks at the clock twice: the first is slow, all others take no time.
    moments = iter([0.0, 1.0])
    monkeypatch.setattr(importing, "monotonic", lambda: next(moments, 2.0))
    told = []
    bring(casebook, *([a_base() for _ in range(80)] for _ in range(4)), progress=told.append)
    sizes = [after - before for before, after in pairwise([0, *told])]
    assert sizes == [20, 10, 20, 30, 40, 40, 80, 80]


def test_taking_many_out_of_the_index_merges_nothing_of_it_and_stays_without_trace(casebook):
    for _ in range(3):
        bring(casebook, [a_base(name=f"Base {number}") for number in range(300)])
    with casebook.transaction() as db:
        (before,) = db.execute("SELECT COUNT(*) FROM search_index_idx").fetchone()
    editing = an_editing(casebook)
    for _ in range(3):
        editing.undo()
    with casebook.transaction() as db:
        (after,) = db.execute("SELECT COUNT(*) FROM search_index_idx").fetchone()
        kept = dict(db.execute("SELECT k, v FROM search_index_config").fetchall())
    assert after == before
    assert kept["deletemerge"] == 10
    assert search(casebook.inside, "Base").hits == ()


def test_only_so_many_keys_are_kept_in_mind(casebook, few_at_once, monkeypatch):
    monkeypatch.setattr(batch_rows, "_MOST_KEYS", 1)
    base = a_base()
    bring(casebook, [base, an_event(base), an_event(base), an_event(base)])
    assert len(tables(casebook)) == 4


def test_a_long_text_that_all_records_have_is_kept(casebook):
    source, text = a_source(), "It's a long text. " * 50
    reports = [a_report(source, text=text, byline="O'Hara") for _ in range(3)]
    bring(casebook, [source, *reports])
    for report in reports:
        kept = casebook.records.get(RecordKind.REPORT, report.id)
        assert (kept.text, kept.byline) == (text, "O'Hara")


@pytest.fixture
def brought(casebook):
    bring(casebook, [a_base(), a_base(name="Second")])
    return casebook


@pytest.mark.parametrize(
    ("tampering", "told"),
    [
        (
            f"UPDATE change_content SET content = x'{zlib.compress(b'{}').hex()}'",
            "The content of journal entry 1 was altered.",
        ),
        (
            "UPDATE change_content SET content = x'00'",
            "The content of journal entry 1 was altered.",
        ),
        ("DELETE FROM change_content", "The content of journal entry 1 was altered."),
        (
            "UPDATE change_batch SET last_key = 9",
            "Journal entry 1 is not listed as it was written.",
        ),
        ("DELETE FROM change_batch", "Journal entry 1 is not listed as it was written."),
        (
            """UPDATE change SET after = replace(after, '"records":2', '"records":1')""",
            "Journal entry 1 (Import list.csv) was altered.",
        ),
    ],
)
def test_the_check_finds_what_was_altered_in_a_batch(brought, tampering, told):
    assert found_problems(brought) == ()
    with brought.transaction() as db:
        db.execute(tampering)
    assert found_problems(brought)[0] == told


def test_a_content_that_cannot_be_read_is_said_to_be_altered(brought):
    ((_kind, record_id), *_others) = tables(brought)
    with brought.transaction() as db:
        db.execute(f"UPDATE change_content SET content = x'{zlib.compress(b'{}').hex()}'")
    with pytest.raises(CasebookDamaged, match="content was altered"):
        history(brought.inside, RecordKind.BASE, record_id)
    with brought.transaction() as db:
        db.execute("DELETE FROM change_content")
    with pytest.raises(CasebookDamaged, match="content was altered"):
        history(brought.inside, RecordKind.BASE, record_id)


def test_a_batch_of_an_earlier_schema_is_taken_back_and_brought_again_with_what_came_later_empty(
    casebook,
):
    source = a_source()
    report = a_report(source, tags=())
    bring(casebook, [source, report])
    before = tables(casebook)
    with casebook.transaction() as db:
        (packed,) = db.execute("SELECT content FROM change_content WHERE seq = 2").fetchone()
        content = json.loads(zlib.decompress(packed))
        for name in ("translation", "tags"):
            content["columns"].remove(name)
            del content["alike"][name]
        db.execute(
            "UPDATE change_content SET content = ? WHERE seq = 2",
            (zlib.compress(json.dumps(content).encode()),),
        )
    editing = an_editing(casebook)
    editing.undo()
    assert tables(casebook) == {}
    editing.redo()
    assert tables(casebook) == before


def test_the_past_shows_what_an_import_brought_even_after_it_was_taken_back(casebook):
    clock = Clock()
    base = a_base()
    editing = an_editing(casebook, clock)
    editing.apply("Begin", base)
    before = clock.at
    clock.at += timedelta(hours=1)
    event = an_event(base, title="Flags at Rmelan")
    bring(casebook, [event, an_event(base)], clock=clock)
    then = clock.at
    clock.at += timedelta(hours=1)
    editing.undo()
    mine = an_event(base, title="Mine")
    editing.apply("Add event", mine)
    readers = Readers(casebook.reader)
    readers.look(AsRecorded(then))
    past = readers.here()
    assert past.get(RecordKind.EVENT, event.id).title == "Flags at Rmelan"
    assert past.get(RecordKind.EVENT, mine.id) is None
    assert [hit.id for hit in search(past, "Rmelan").hits] == [event.id]
    assert [line.label for line in history(past, RecordKind.EVENT, event.id)] == ["Import list.csv"]
    readers.look(AsRecorded(before))
    assert readers.here().get(RecordKind.EVENT, event.id) is None
    readers.close()


def test_what_leaves_the_casebook_shows_no_batch_and_no_id_of_others(brought):
    reader = brought.reader()
    show_public(reader.db)
    for table in ("change", "change_batch", "change_content", "external_id", "unfinished_import"):
        assert reader.db.execute(f'SELECT COUNT(*) FROM "{table}"').fetchone() == (0,)
    reader.close()


def test_a_stage_is_locked_for_others_as_long_as_it_is_open(tmp_path):
    stage = Stage(tmp_path / "north.basewatch")
    assert not is_abandoned(stage.path)
    stage.close()
    assert not stage.path.exists()


def test_a_record_that_somebody_took_out_meanwhile_is_put_in_by_itself(casebook, monkeypatch):
    base = a_base()
    monkeypatch.setattr(importing, "_there", lambda _db, _kind, ids: set(ids))
    bring(casebook, [base])
    assert len(tables(casebook)) == 1
    assert found_problems(casebook) == ()
    an_editing(casebook).undo()
    assert tables(casebook) == {}


def test_what_the_database_refuses_to_take_out_is_said(brought):
    with brought.transaction() as db:
        db.execute("CREATE TRIGGER kept BEFORE DELETE ON base BEGIN SELECT RAISE(ABORT, 'no'); END")
    with pytest.raises(StoreError, match="could not be read or written"):
        an_editing(brought).undo()
    with brought.transaction() as db:
        db.execute("DROP TRIGGER kept")
    an_editing(brought).undo()
    assert tables(brought) == {}
