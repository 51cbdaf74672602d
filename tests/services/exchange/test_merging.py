"""A colleague's pack comes in per field: nothing lost, nothing twice, one undo for all."""

import random
from contextlib import closing
from dataclasses import replace

import pytest

from desktop.domain.ach import Rating
from desktop.domain.assessment import Assessment, Cell
from desktop.domain.record import RecordKind
from desktop.queries.history import history
from desktop.services.attachments import Attaching, content_of
from desktop.services.casebooks import create_casebook, open_casebook
from desktop.services.exchange import merging
from desktop.services.exchange.comparing import compare
from desktop.services.exchange.manifest import PackRefused
from desktop.services.exchange.merging import MergeRefused, PackMerging, incoming, look, merge_pack
from desktop.services.exchange.opening import open_pack
from desktop.services.exchange.three_way import Fate
from desktop.services.paced import Work, WorkCancelled, unwatched
from desktop.store.changes import Author
from desktop.store.errors import CasebookMoved
from desktop.store.exchanged import Pasts
from desktop.store.streaming import all_fields
from tests.factories import (
    NOON,
    Clock,
    a_base,
    a_casebook,
    a_note,
    a_report,
    a_source,
    an_actor,
    an_editing,
    an_event,
    an_id,
)
from tests.generated import tables
from tests.services.exchange.conftest import packed_to

BEN = Author(who="Ben", device="ben")


class Desk:
    """One analyst with a casebook."""

    def __init__(self, casebook, folder, author=None) -> None:
        self.casebook, self.folder = casebook, folder
        self.editing = an_editing(casebook, Clock(), *([author] if author else []))
        self.packs = 0

    def record(self, one):
        with closing(self.casebook.reader()) as reader:
            kind = RecordKind.EVENT if not isinstance(one, tuple) else one[0]
            return reader.get(kind, one.id if not isinstance(one, tuple) else one[1])

    def edit(self, one, **fields):
        self.editing.apply("Edit", replace(self.record(one), **fields))

    def pack(self, **wish):
        self.packs += 1
        return packed_to(self.folder / f"{self.packs}.basewatch-pack", self.casebook, **wish)

    def merge(self, path, choices=None):
        with incoming(path) as pack:
            return PackMerging(self.editing).merge(pack, choices)[0]

    def history(self, one, kind=RecordKind.EVENT):
        with closing(self.casebook.reader()) as reader:
            return history(reader, kind, one.id)


@pytest.fixture
def event():
    return an_event(title="Trucks leave", summary="Seen")


@pytest.fixture
def ada(casebook, tmp_path, event):
    (tmp_path / "ada").mkdir()
    desk = Desk(casebook, tmp_path / "ada")
    desk.editing.apply("Add", event)
    return desk


@pytest.fixture
def ben(ada, tmp_path):
    """A colleague who goes on from Ada's pack."""
    (tmp_path / "ben").mkdir()
    opened = open_pack(ada.pack(), tmp_path / "ben")
    with closing(open_casebook(opened.casebook)) as copy:
        yield Desk(copy, tmp_path / "ben", BEN)


def test_what_only_they_added_or_changed_comes_in_and_names_them(ada, ben, event):
    other = an_event(title="Planes land")
    ben.editing.apply("Add", other)
    ben.edit(event, title="Forty trucks leave")
    ada.edit(event, summary="Seen at the gate")
    found = ada.merge(ben.pack())
    assert [one.record_id for one in found.new] == [other.id]
    assert [(one.field, one.fate) for one in found.differences] == [("title", Fate.THEIRS)]
    assert (found.newer_here, found.conflicts) == (1, ())
    merged = ada.record(event)
    assert (merged.title, merged.summary) == ("Forty trucks leave", "Seen at the gate")
    assert ada.record(other).title == "Planes land"
    assert ada.history(event)[0].who == "A. Analyst"


def test_one_undo_takes_all_of_it_back_and_the_pack_can_come_again(ada, ben, event):
    ben.edit(event, title="Forty trucks leave")
    ben.editing.apply("Add", an_event())
    before, pack = tables(ada.casebook), ben.pack()
    ada.merge(pack)
    assert ada.editing.undo_label == "Merge pack of A. Analyst"
    ada.editing.undo()
    assert tables(ada.casebook) == before
    ada.merge(pack)
    assert ada.record(event).title == "Forty trucks leave"


def test_of_a_conflict_the_own_value_stands_and_theirs_is_in_the_history(ada, ben, event):
    ben.edit(event, title="Forty trucks leave")
    ada.edit(event, title="Thirty trucks leave")
    found = ada.merge(ben.pack())
    (one,) = found.conflicts
    assert (one.title, one.word) == ("Thirty trucks leave", "title")
    assert (one.mine_words, one.theirs_words) == ("Thirty trucks leave", "Forty trucks leave")
    assert one.mine_who == "Ada"
    assert one.mine_at
    assert one.theirs_at
    assert ada.record(event).title == "Thirty trucks leave"
    back, there, *_rest = ada.history(event)
    assert (there.who, there.fields[0].after) == ("A. Analyst", "Forty trucks leave")
    assert (back.who, back.fields[0].after) == ("Ada", "Thirty trucks leave")
    ada.editing.undo()
    assert ada.record(event).title == "Thirty trucks leave"


def test_theirs_stands_where_that_is_chosen_and_the_own_one_is_in_the_history(ada, ben, event):
    ben.edit(event, title="Forty trucks leave")
    ada.edit(event, title="Thirty trucks leave")
    ada.merge(ben.pack(), {(event.id, "title"): Fate.THEIRS})
    assert ada.record(event).title == "Forty trucks leave"
    assert ada.history(event)[0].fields[0].before == "Thirty trucks leave"


def test_the_own_one_stands_where_that_is_chosen_of_what_only_they_changed(ada, ben, event):
    ben.edit(event, title="Forty trucks leave")
    ada.merge(ben.pack(), {(event.id, "title"): Fate.MINE})
    assert ada.record(event).title == "Trucks leave"


def test_the_same_pack_again_changes_nothing(ada, ben, event):
    ben.edit(event, title="Forty trucks leave", summary="By road")
    ada.edit(event, title="Thirty trucks leave")
    ben.editing.apply("Add", an_event())
    pack = ben.pack()
    ada.merge(pack)
    before = tables(ada.casebook)
    assert ada.merge(pack).is_empty
    assert tables(ada.casebook) == before


def test_packs_go_to_and_fro_without_asking_twice(ada, ben, event):
    ben.edit(event, title="Forty trucks leave")
    ada.merge(ben.pack())
    ada.edit(event, title="Forty-one trucks leave")
    assert ben.merge(ada.pack()).conflicts == ()
    assert ben.record(event).title == "Forty-one trucks leave"
    ben.edit(event, title="Forty-two trucks leave")
    assert ada.merge(ben.pack()).conflicts == ()
    assert ada.record(event).title == "Forty-two trucks leave"


def test_what_has_no_common_past_is_asked_about(ada, tmp_path, event):
    with closing(create_casebook(tmp_path / "other.basewatch", "Other", NOON)) as other:
        cem = Desk(other, tmp_path, BEN)
        cem.editing.apply("Add", replace(event, title="Lorries leave"))
        (one,) = ada.merge(cem.pack()).conflicts
    assert one.field == "title"


def test_attached_files_come_along_by_their_hash(ada, ben):
    post = a_source()
    report = a_report(post)
    ben.editing.apply("Add", post, report)
    kept = Attaching(ben.editing).attach(report.id, "gate.jpg", b"the gate")
    again = a_report(post, title="Again")
    ben.editing.apply("Add", again)
    Attaching(ben.editing).attach(again.id, "gate.jpg", b"the gate")
    ada.merge(ben.pack())
    with closing(ada.casebook.reader()) as reader:
        assert content_of(reader, kept.id) == b"the gate"


def test_what_a_part_cannot_tell_of_is_not_taken_for_emptied(ada, ben):
    secret, known = an_actor(name="Secret", private=True), an_actor(name="Known")
    base = a_base(name="Field", operator=known.id)
    ada.editing.apply("Add", secret, known, base)
    ben.merge(ada.pack())
    ada.editing.apply("Edit", replace(base, operator=secret.id))
    ben.edit((RecordKind.BASE, base.id), summary="Busy")
    ada_pack = ada.pack()
    ben.merge(ada_pack)
    assert ben.record((RecordKind.BASE, base.id)).operator == known.id
    ada.merge(ben.pack())
    kept = ada.record((RecordKind.BASE, base.id))
    assert (kept.operator, kept.summary) == (secret.id, "Busy")


def test_lists_keep_what_a_part_left_out(ada, ben):
    hidden, shown, more = (a_base(name=name) for name in ("Hidden", "Shown", "More"))
    there = an_event(shown, hidden, title="Drill")
    ada.editing.apply("Add", hidden, shown, there)
    ben.merge(ada.pack())
    ben.editing.apply("Hide", replace(ben.record((RecordKind.BASE, hidden.id)), private=True))
    assert ada.merge(ben.pack()).is_empty
    ben.editing.apply("Add", more)
    mine = ben.record(there)
    ben.edit(there, bases=(*mine.bases, *an_event(more).bases))
    ada.merge(ben.pack())
    assert {end.base for end in ada.record(there).bases} == {hidden.id, shown.id, more.id}


def test_values_that_break_a_record_together_are_asked_about_and_refused_where_chosen(ada, ben):
    base, post = a_base(), a_source()
    report, there = a_report(post), an_event(base)
    note = a_note(report, there)
    judged = Assessment(
        id=an_id(), set_on=NOON.date(), judgement="They leave", hypotheses=("They go", "They stay")
    )
    ada.editing.apply("Add", base, post, report, there, note, judged)
    ben.merge(ada.pack())
    cell = Cell(note=note.id, hypothesis=1, rating=Rating.CONSISTENT)
    ben.edit((RecordKind.ASSESSMENT, judged.id), cells=(cell,))
    ada.edit((RecordKind.ASSESSMENT, judged.id), hypotheses=())
    pack, before = ben.pack(), tables(ada.casebook)
    with pytest.raises(MergeRefused, match="Of “They leave” the chosen values do not go together"):
        ada.merge(pack, {(judged.id, "cells"): Fate.THEIRS})
    assert tables(ada.casebook) == before
    (one,) = ada.merge(pack).conflicts
    assert one.field == "cells"
    assert ada.record((RecordKind.ASSESSMENT, judged.id)).cells == ()


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        ('CREATE VIEW "more" AS SELECT 1', "holds things that do not belong in a casebook"),
        ("""UPDATE "event" SET "kind" = 'nothing we know'""", "cannot be taken over whole"),
    ],
)
def test_a_casebook_that_none_of_ours_is_like_is_refused(ada, monkeypatch, really, sql, said):
    def laced(path, folder, *unlock):
        opened = open_pack(path, folder)
        with closing(open_casebook(opened.casebook)) as copy, copy.transaction() as connection:
            connection.execute(sql)
        return opened

    monkeypatch.setattr(merging, "open_pack", laced)
    before = tables(ada.casebook)
    with pytest.raises(PackRefused, match=said):
        ada.merge(ada.pack())
    assert tables(ada.casebook) == before


def test_a_strangers_file_is_copied_clean_with_ids_and_moments(ada, ben, event, really):
    ben.edit(event, title="Forty trucks leave")
    ben.editing.apply("Add", an_event(title="More"))
    found = ada.merge(ben.pack())
    assert [(one.field, one.fate) for one in found.differences] == [("title", Fate.THEIRS)]
    assert ada.merge(ben.pack()).is_empty


def test_a_record_that_no_basewatch_writes_is_refused(ada, ben, event, monkeypatch):
    ben.edit(event, title="Forty trucks leave")
    path = ben.pack()
    with incoming(path) as pack, closing(ada.casebook.reader()) as reader:
        monkeypatch.setattr(
            "desktop.services.exchange.comparing.all_fields",
            lambda *_asked: iter([(event.id, {"title": ""})]),
        )
        with pytest.raises(PackRefused, match="holds what no"):
            compare(reader, pack.reader, pack.manifest)


def test_a_pack_that_is_not_there_is_told_in_a_sentence(tmp_path):
    with (
        pytest.raises(PackRefused, match="could not be read: no such file"),
        incoming(tmp_path / "a"),
    ):
        pass


def diverged(ada, ben, events, seed):
    """Let both go on as chance will, from the same records."""
    chance = random.Random(seed)
    for number in range(24):
        desk, name = chance.choice(((ada, "Ada"), (ben, "Ben")))
        if chance.random() < 0.25:
            desk.editing.apply("Add", an_event(title=f"{name} adds {number}"))
            continue
        one = desk.record(chance.choice(events))
        # Few values, so that both come to the same now and then, and back to what was.
        value = chance.choice(("a", "b", "c", f"{name} {number}"))
        field = chance.choice(("title", "summary", "tags"))
        desk.editing.apply("Edit", replace(one, **{field: (value,) if field == "tags" else value}))
        if chance.random() < 0.15:
            desk.editing.undo()


def values_ever(casebook):
    """Return each value that a field holds, or held by the journal, by record and field."""
    found = {}
    with closing(casebook.reader()) as reader:
        for kind, records in tables(casebook).items():
            for one, fields in records.items():
                told = [fields, *(past.after for past in Pasts(reader.db).of(kind, one))]
                for name in fields:
                    held = [repr(past[name]) for past in told if name in past]
                    found[one, name] = set(held)
    return found


@pytest.mark.parametrize("tries", [2, pytest.param(100, marks=pytest.mark.long)])
def test_however_two_casebooks_diverge_a_merge_loses_nothing(tmp_path, tries):
    first = random.randrange(10**6)
    for seed in range(first, first + tries):
        folder = tmp_path / str(seed)
        for name in ("ada", "ben"):
            (folder / name).mkdir(parents=True)
        with closing(a_casebook(folder)) as own:
            ada = Desk(own, folder / "ada")
            events = [an_event(title=f"Event {number}") for number in range(4)]
            ada.editing.apply("Add", *events)
            opened = open_pack(ada.pack(), folder / "ben")
            with closing(open_casebook(opened.casebook)) as copy:
                ben = Desk(copy, folder / "ben", BEN)
                diverged(ada, ben, events, seed)
                packs = {"ada": ada.pack(), "ben": ben.pack()}
                for mine, theirs in ((ada, packs["ben"]), (ben, packs["ada"])):
                    merged_losing_nothing(mine, theirs, seed)


def merged_losing_nothing(desk, pack, seed):
    with incoming(pack) as came:
        theirs = {kind: dict(all_fields(came.reader.db, kind)) for kind in (RecordKind.EVENT,)}[
            RecordKind.EVENT
        ]
    before = tables(desk.casebook)
    desk.merge(pack)
    ever, after = values_ever(desk.casebook), tables(desk.casebook)
    for one, fields in [*theirs.items(), *before[RecordKind.EVENT].items()]:
        for name in fields.keys() - {"created_at", "updated_at"}:
            assert repr(fields[name]) in ever[one, name], f"{name}, seed {seed}"
    assert desk.merge(pack).is_empty, f"seed {seed}"
    assert tables(desk.casebook) == after, f"seed {seed}"
    if after != before:
        desk.editing.undo()
        assert tables(desk.casebook) == before, f"seed {seed}"


def test_looking_and_merging_by_the_file_are_what_the_window_does(ada, ben, event):
    ben.edit(event, title="Forty trucks leave")
    pack = ben.pack()
    looked = look(ada.casebook.reader, pack)
    assert (looked.manifest.who, len(looked.found.differences)) == ("A. Analyst", 1)
    changes = merge_pack(ada.editing, pack, {})
    assert [one.id for one in changes.edited] == [event.id]


def test_a_merge_that_did_lose_a_value_would_be_found(ada, ben, event, monkeypatch):
    """The negative control."""
    ben.edit(event, title="Forty trucks leave")
    monkeypatch.setattr("desktop.services.exchange.comparing.fate_of", lambda *_asked: Fate.MINE)
    with pytest.raises(AssertionError, match="title, seed 7"):
        merged_losing_nothing(ada, ben.pack(), 7)


@pytest.mark.parametrize("most", [0.0, 0.3, 0.5, 0.6, 0.8])
def test_a_merge_that_is_cancelled_changes_nothing(ada, ben, event, most):
    ben.edit(event, title="Their title")
    for number in range(3):
        ben.editing.apply("Add", an_event(title=f"New {number}"))
    pack = ben.pack()
    before = values_ever(ada.casebook)
    work = Work(lambda part, _can: part >= most and work.cancel(), "Nothing came in.")
    with (
        pytest.raises(WorkCancelled, match="Nothing came in"),
        ada.editing.elsewhere() as other,
    ):
        merge_pack(other, pack, {}, None, work)
    assert values_ever(ada.casebook) == before
    with ada.editing.elsewhere() as other:
        changes = merge_pack(other, pack, {}, None, unwatched())
    assert len(changes.added) == 3
    ada.editing.undo()


def test_no_other_thread_edits_a_casebook_that_was_moved(ada):
    ada.casebook.path.rename(ada.casebook.path.with_name("moved"))
    with pytest.raises(CasebookMoved), ada.editing.elsewhere():
        pass
