"""Orders carried out: an import does what its check says, and a cancelled one leaves nothing."""

import json
import shutil
import tempfile
from base64 import b64decode
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.record import RecordKind
from desktop.queries.history import journal_lines
from desktop.services.attachments import Attaching
from desktop.services.casebooks import create_casebook, open_casebook
from desktop.services.hired import CLEAN
from desktop.services.importing import working
from desktop.services.importing.answers import Answers, BaseAnswer, SameBase
from desktop.services.importing.checked import checked_of
from desktop.services.importing.order import Order, order_of
from desktop.services.importing.pace import Stage, progress_of
from desktop.services.importing.sources import Given, open_source
from desktop.services.importing.verdicts import Verdict, Verdicts
from desktop.services.importing.worker import CHECK, IMPORT, serve
from desktop.store import importing
from desktop.store.copies import problems
from desktop.store.key import new_key
from tests.brought import bring
from tests.factories import (
    AUTHOR,
    NOON,
    a_base,
    a_casebook,
    a_report,
    a_source,
    an_editing,
    an_event,
)
from tests.services.importing.importing_of import our_json
from tests.store.folding_journal import tables

HEAD = ("id", "timestamp", "date", "event", "base", "link")


def text_of(rows):
    return "\n".join("\t".join(row) for row in (HEAD, *rows)) + "\n"


def row(number, **cells):
    known = {
        "id": str(number),
        "timestamp": "1",
        "date": "2026-01-24",
        "event": f"Launch {number}",
        "base": "",
        "link": f"https://a.example/{number}",
    }
    return tuple((known | cells).values())


def order(casebook, lines, **parts):
    given = Given(text=text_of(lines))
    return Order(
        casebook=casebook.path,
        given=given,
        way=open_source(Given(text=text_of([row(1), row(2)]))).likeliest,
        author=AUTHOR,
        **parts,
    )


class Heard:
    """Takes what is said of an order, as whoever listens to the process does."""

    def __init__(self) -> None:
        self.rows, self.progress, self.last = Verdicts(), [], {}

    def __call__(self, **said) -> None:
        told = json.loads(json.dumps(said))
        if "rows" in told:
            self.rows.add(b64decode(told["rows"]))
        elif "progress" in told:
            self.progress.append(progress_of(told["progress"]))
        else:
            self.last = told

    @property
    def checked(self):
        return checked_of(self.last["result"], self.rows)


def served(what, asked, cancelled=None):
    heard = Heard()
    serve(
        {"do": what, "order": json.loads(json.dumps(asked.as_json()))}, heard, cancelled or Event()
    )
    return heard


@pytest.fixture
def velgrad(edits):
    base = a_base(name="Velgrad Air Base", lat=51.0, lon=31.0)
    edits.apply("Add", base, an_event(base, title="Planes leave Velgrad"))
    return base


def test_a_check_tells_of_every_row_and_changes_nothing(kept, velgrad):
    before = tables(kept)
    rows = [
        row(1, event="Planes leave Velgrad", base="Velgrad Air Base"),
        row(2, date="3/4/2020"),
        row(3, date="2026-02-30"),
        row(1),
        row(5, base="Reef"),
        row(6, link="no link"),
    ]
    heard = served(CHECK, order(kept, rows, rows=6))
    checked = heard.checked
    assert [(one.row, one.verdict, one.title) for one in heard.rows] == [
        (2, Verdict.SIMILAR, "Planes leave Velgrad"),
        (3, Verdict.NEW, "Launch 2"),
        (4, Verdict.REFUSED, ""),
        (5, Verdict.THERE, "Launch 1"),
        (6, Verdict.NEW, "Launch 5"),
        (7, Verdict.NEW, "Launch 6"),
    ]
    first = next(iter(heard.rows))
    assert first.known_title == "Planes leave Velgrad"
    totals = checked.totals
    assert (totals.rows, totals.imported, totals.repeats, totals.refused) == (6, 4, 1, 1)
    assert (totals.similar, totals.merged, totals.flagged) == (1, 0, 1)
    assert (checked.dates.ambiguous, checked.dates.rows) == (1, 6)
    (asked,) = checked.questions
    assert (asked.name, asked.key, asked.rows, asked.row) == ("Reef", "reef", 1, 6)
    assert tables(kept) == before


def test_an_import_tells_of_the_rows_that_need_it_and_is_one_step(kept, edits, velgrad):
    rows = [
        row(1),
        row(2, date="2026-02-30"),
        row(3, event="Planes leave Velgrad", base="Velgrad Air Base"),
    ]
    answers = Answers(except_rows=frozenset((4,)))
    heard = served(IMPORT, order(kept, rows, answers=answers))
    assert [(one.row, one.verdict) for one in heard.rows] == [
        (3, Verdict.REFUSED),
        (4, Verdict.MERGED),
    ]
    assert heard.checked.totals.merged == 1
    assert heard.progress[-1].stage is Stage.WRITING
    assert edits.undo_label == "Import pasted rows"
    edits.undo()
    assert {name for _kind, name in tables(kept)} >= {velgrad.id}


class Cancelling(Event):
    """Cancels an import the so-manieth time that somebody asks."""

    def __init__(self, at) -> None:
        super().__init__()
        self.left = at

    def is_set(self):
        self.left -= 1
        return self.left <= 0


@pytest.mark.parametrize("at", [1, 2, 4, 5, 6, 7, 8])
def test_a_cancelled_import_leaves_nothing_whenever_that_was(kept, edits, monkeypatch, at):
    monkeypatch.setattr(importing, "RECORDS_AT_ONCE", 50)
    monkeypatch.setattr(working, "_TELL_EVERY_S", 0.0)
    edits.apply("Begin", a_base())
    before, lines = tables(kept), journal_lines(kept.inside, 9)
    heard = served(IMPORT, order(kept, [row(n) for n in range(150)]), Cancelling(at))
    assert heard.last["kind"] == "ImportCancelled"
    assert "as it was before" in heard.last["refused"]
    assert tables(kept) == before
    assert journal_lines(kept.inside, 9) == lines
    assert edits.undo_label == "Begin"
    assert [path.name for path in kept.path.parent.glob(".import-*")] == []
    with kept.transaction() as db:
        assert problems(db) == ()


def test_what_comes_in_is_told_and_that_it_is_taken_back(kept, monkeypatch):
    monkeypatch.setattr(importing, "RECORDS_AT_ONCE", 50)
    monkeypatch.setattr(working, "_TELL_EVERY_S", 0.0)
    many = order(kept, [row(n) for n in range(150)])
    stages = [one.stage for one in served(IMPORT, many, Cancelling(8)).progress]
    assert stages[0] is Stage.READING
    assert stages[-2:] == [Stage.WRITING, Stage.CLEANING]


def test_a_file_that_cannot_be_read_or_a_casebook_that_is_none_is_refused(kept, tmp_path):
    asked = order(kept, [row(1)])
    gone = replace(asked, given=Given(path=tmp_path / "none.csv"))
    assert "“none.csv” cannot be read" in served(CHECK, gone).last["refused"]
    missing = replace(asked, casebook=tmp_path / "none.basewatch")
    assert "none.basewatch" in served(IMPORT, missing).last["refused"]


def test_a_machine_without_memory_says_so(kept, monkeypatch):
    def fail(*_order, **_how):
        raise MemoryError

    monkeypatch.setattr("desktop.services.importing.worker.carry_out", fail)
    assert served(CHECK, order(kept, [row(1)])).last["refused"].startswith("It needs more memory")


def test_a_list_of_bases_has_no_dates_to_be_asked_about(kept):
    given = Given(text="name\tlat\tlon\nReef\t1\t2\n")
    asked = replace(order(kept, [row(1)]), given=given, way=open_source(given).likeliest)
    heard = served(IMPORT, asked)
    assert (heard.checked.dates, heard.checked.totals.bases_new) == (None, 1)


def own_order(kept, path):
    given = Given(path=path)
    return Order(casebook=kept.path, given=given, way=open_source(given).likeliest, author=AUTHOR)


def bytes_kept(casebook):
    with casebook.transaction() as db:
        return db.execute("SELECT COUNT(*) FROM attachment_bytes").fetchone()[0]


def test_a_casebook_comes_with_its_files_and_a_cancelled_one_without(kept, edits, tmp_path):
    source = a_source()
    report = a_report(source)
    edits.apply("Add", source, report)
    Attaching(edits).attach(report.id, "a.txt", b"words")
    path = our_json(kept, edits, tmp_path)
    other = a_casebook(tmp_path, "other.basewatch")
    heard = served(IMPORT, own_order(other, path), Cancelling(2))
    assert heard.last["kind"] == "ImportCancelled"
    assert (bytes_kept(other), tables(other)) == (0, {})
    assert served(IMPORT, own_order(other, path)).checked.totals.imported == 5
    assert bytes_kept(other) == 1
    assert served(IMPORT, own_order(kept, path)).checked.totals.repeats == 5
    assert served(IMPORT, own_order(kept, path), Cancelling(1)).last["kind"] == "ImportCancelled"
    assert bytes_kept(kept) == 1
    other.close()


def test_an_encrypted_casebook_is_opened_with_the_key_that_came_with_the_order(tmp_path):
    key = new_key("open sesame, said the fox")
    casebook = create_casebook(tmp_path / "secret.basewatch", "Secret", NOON, key=key)
    asked = order(casebook, [row(1)], key=key)
    assert "Key" not in repr(asked)
    assert served(IMPORT, asked).checked.totals.imported == 1
    assert "opens with its passphrase" in served(CHECK, replace(asked, key=None)).last["refused"]
    casebook.close()


def test_an_order_can_be_told_to_another_process(kept):
    asked = order(kept, [row(1)], rows=3, answers=Answers(merge_similar=True))
    told = order_of(json.loads(json.dumps(asked.as_json())))
    assert (told.casebook, told.given, told.author) == (asked.casebook, asked.given, asked.author)
    assert (told.answers, told.rows, told.key) == (asked.answers, 3, None)
    assert told.way.mapping == asked.way.mapping


def test_cleaning_where_nothing_was_broken_off_changes_nothing(kept):
    bring(kept, [a_base()])
    before = tables(kept)
    assert served(CLEAN, order(kept, [row(1)])).last == {"is_gone": True}
    assert tables(kept) == before


CELLS = {
    "id": st.sampled_from(["", "1", "2", "3", "4"]),
    "timestamp": st.sampled_from(["1", "2"]),
    "date": st.sampled_from(["2026-01-24", "2026-01-25", "3/4/2020", "2026-02-30", "early 2019"]),
    "event": st.sampled_from(["Planes leave Velgrad", "Planes left Velgrad", "Flags", ""]),
    "base": st.sampled_from(["", "Velgrad Air Base", "Velgrad", "Reef", "Whiting North"]),
    "link": st.sampled_from(["", "https://a.example/1", "https://b.example/1", "none"]),
}
TABLES = st.lists(
    st.fixed_dictionaries(CELLS).map(lambda cells: tuple(cells[name] for name in HEAD)), max_size=9
)


@pytest.fixture(scope="module")
def begun(tmp_path_factory):
    casebook = a_casebook(tmp_path_factory.mktemp("begun"))
    base, other = (
        a_base(name="Velgrad Air Base", lat=51.0, lon=31.0),
        a_base(name="Whiting South", lat=30.7, lon=-87.0),
    )
    an_editing(casebook).apply("Begin", base, other, an_event(base, title="Planes leave Velgrad"))
    casebook.close()
    return casebook.path, base.id


@contextmanager
def a_copy(file):
    folder = Path(tempfile.mkdtemp())
    shutil.copy(file, folder / "c.basewatch")
    with closing(open_casebook(folder / "c.basewatch")) as casebook:
        yield casebook
    shutil.rmtree(folder)


def counted(casebook, kind):
    with casebook.transaction() as db:
        return db.execute(f'SELECT COUNT(*) FROM "{kind.value}"').fetchone()[0]


@settings(max_examples=25)
@given(
    rows=TABLES,
    chosen=st.lists(st.sampled_from([None, *SameBase]), min_size=9, max_size=9),
    merges=st.booleans(),
    except_rows=st.frozensets(st.integers(2, 11), max_size=3),
)
def test_what_a_check_says_is_what_the_import_does(begun, rows, chosen, merges, except_rows):
    file, base_id = begun
    with a_copy(file) as casebook:
        asked = served(CHECK, order(casebook, rows)).checked.questions
        answers = Answers(
            {
                one.key: BaseAnswer(what, base_id if what is SameBase.IS else "")
                for one, what in zip(asked, chosen, strict=False)
                if what is not None
            },
            merges,
            except_rows,
        )
        decided = order(casebook, rows, answers=answers)
        checked = served(CHECK, decided)
        before = {kind: counted(casebook, kind) for kind in RecordKind}
        done = served(IMPORT, decided)
        assert done.checked.totals == checked.checked.totals
        assert done.checked.questions == checked.checked.questions
        telling = [one for one in checked.rows if one.why or one.verdict in TELLING]
        assert list(done.rows) == telling
        new = checked.rows.count(Verdict.NEW, Verdict.SIMILAR)
        assert counted(casebook, RecordKind.EVENT) - before[RecordKind.EVENT] == new
        made = checked.checked.totals.bases_new
        assert counted(casebook, RecordKind.BASE) - before[RecordKind.BASE] == made
        again = served(CHECK, decided).checked.totals
        assert (again.imported, again.repeats) == (0, len(rows) - again.refused)


TELLING = (Verdict.SIMILAR, Verdict.MERGED, Verdict.REFUSED)
