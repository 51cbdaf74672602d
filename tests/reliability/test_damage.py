"""Bits turn over, pages are lost, somebody tampers: it is named, and the rest is saved."""

import statistics
from contextlib import closing

import pytest

from desktop.services.backups.checking import check_at_once
from desktop.services.backups.keeper import Keeper
from desktop.services.backups.recovering import recover_casebook
from desktop.services.backups.shelf import Why, remove
from desktop.services.casebooks import open_casebook
from desktop.store.engine import DatabaseFailure, connect
from desktop.store.integrity import page_problems
from tests.factories import AUTHOR, Clock, a_base, an_editing
from tests.reliability.damage import (
    KEY,
    PAGE,
    a_full_casebook,
    bytes_in_use,
    contents,
    flipped,
    leaves_of,
    tamperings,
    told_of,
    with_sql,
    zeroed,
)


@pytest.fixture
def path(folder, chance):
    """Give a full casebook in memory."""
    place = folder / "whole"
    place.mkdir()
    return a_full_casebook(place, chance)


def found_flips(path, key, times, chance, told=told_of):
    """Return which share of so many single bits, turned over one at a time, is found.

    Of a plain file those are taken that hold something; nothing reads the others.
    """
    raw, copy = path.read_bytes(), path.with_name("copy.basewatch")
    # All of an encrypted file is sealed.
    places = range(len(raw)) if key is not None else bytes_in_use(raw)
    found = 0
    for _ in range(times):
        at, bit = chance.choice(places), chance.randrange(8)
        copy.write_bytes(flipped(raw, at, bit))
        found += bool(told(copy, key))
    return found / times


def pages_alone(path, key):
    """Return what the database tells that knows nothing of records."""
    try:
        with closing(connect(path, "ro", key=key)) as db:
            return list(page_problems(db))
    except DatabaseFailure as error:
        return [str(error)]


def test_a_bit_that_turned_over_is_found(path, chance):
    assert told_of(path) == ()
    assert found_flips(path, None, 60, chance) >= 0.8  # Of 300 it is more: see below.


def test_a_bit_that_turned_over_in_an_encrypted_casebook_is_always_found(folder, chance):
    path = a_full_casebook(folder, chance, KEY, records=40)
    assert told_of(path, KEY) == ()
    assert found_flips(path, KEY, 25, chance) == 1


@pytest.mark.long
def test_of_three_hundred_bits_so_many_are_found_plain_and_all_encrypted(path, folder, chance):
    share = found_flips(path, None, 300, chance)
    print(f"plain: {share:.1%}")  # noqa: T201  the figure of README
    assert share >= 0.85
    sealed = folder / "sealed"
    sealed.mkdir()
    assert found_flips(a_full_casebook(sealed, chance, KEY), KEY, 300, chance) == 1


def test_who_looks_at_pages_alone_misses_most_bits(path, chance):
    assert found_flips(path, None, 60, chance, pages_alone) < 0.5


def saved_shares(path, times, chance):
    """Return which share of the records is saved, one page of records lost at a time."""
    raw, before = path.read_bytes(), contents(path)
    leaves = leaves_of(path)
    damaged, target = path.with_name("damaged.basewatch"), path.with_name("saved.basewatch")
    shares = []
    for _ in range(times):
        damaged.write_bytes(zeroed(raw, chance.choice(leaves)))
        recover_casebook(damaged, target, AUTHOR, Clock())
        after = contents(target)
        shares.append(sum(after.get(key) == fields for key, fields in before.items()) / len(before))
        target.unlink()
    return shares


def test_of_a_casebook_that_lost_a_page_nearly_all_is_saved(path, chance):
    assert statistics.median(saved_shares(path, 5, chance)) >= 0.99


@pytest.mark.long
def test_the_median_of_a_hundred_lost_pages_is_above_99_percent(path, chance):
    shares = saved_shares(path, 100, chance)
    print(f"median {statistics.median(shares):.2%}, least {min(shares):.2%}")  # noqa: T201
    assert statistics.median(shares) >= 0.99


def test_a_scan_alone_would_lose_what_comes_after_the_page(path):
    raw, leaves = path.read_bytes(), leaves_of(path)
    least = 1.0
    for page in leaves:
        path.write_bytes(zeroed(raw, page))
        with closing(connect(path, "ro", is_damaged=True)) as db:
            rows = 0
            try:
                for _row in db.execute("SELECT * FROM event ORDER BY key"):
                    rows += 1
            except DatabaseFailure:
                least = min(least, rows / 160)
    assert least < 0.5


def missed_tamperings(path, times, chance):
    """Return the tamperings that the check does not name."""
    raw, copy = path.read_bytes(), path.with_name("copy.basewatch")
    missed = []
    for _ in range(times):
        tamper = tamperings(path, chance)
        copy.write_bytes(raw)
        name = tamper(copy)
        told = told_of(copy)
        if not any(name in sentence for sentence in told):
            missed.append((tamper.__qualname__, name, told))
    return missed


def test_what_was_tampered_with_is_found_and_named(path, chance):
    assert missed_tamperings(path, 40, chance) == []


@pytest.mark.long
def test_a_thousand_tamperings_are_found_and_named(path, chance):
    assert missed_tamperings(path, 1_000, chance) == []


def test_what_changes_nothing_is_no_tampering(path):
    with_sql(path, "UPDATE event SET title = title")
    with_sql(path, "VACUUM")
    assert told_of(path) == ()


@pytest.fixture
def kept(path):
    """Give the casebook with two backups, and what keeps them."""
    casebook = open_casebook(path)
    keeper = Keeper(casebook.reader, "01", [path.parent / "backups"], Clock())
    keeper.make(Why.ASKED)
    an_editing(casebook).apply("Add base", a_base(name="At the end"))
    keeper.make(Why.ASKED)
    yield casebook, keeper
    casebook.close()


def test_an_end_of_the_journal_that_was_cut_off_with_its_record_is_known_to_the_backups(kept):
    casebook, keeper = kept
    with casebook.transaction() as db:
        db.execute("DELETE FROM change WHERE seq = (SELECT MAX(seq) FROM change)")
        db.execute("DELETE FROM base WHERE name = 'At the end'")
        db.execute("DELETE FROM search_doc WHERE key = (SELECT MAX(key) FROM search_doc)")
    with closing(casebook.reader()) as reader:
        assert check_at_once(reader, ()) == ()  # Nothing within the file tells.
        (sentence,) = check_at_once(reader, keeper.listed())
    assert sentence.startswith("The end of the journal is missing: the backup of ")


def test_a_backup_that_was_tampered_with_is_not_restored_and_is_named(kept, path, chance):
    _casebook, keeper = kept
    (newest, *_rest) = keeper.listed()
    tamperings(path, chance)
    with_sql(newest.path, "UPDATE base SET name = 'Forged' WHERE name = 'At the end'")
    assert any("Forged" in one or "At the end" in one for one in told_of(newest.path))
    remove(newest.path)
    assert len(keeper.listed()) == 1
    assert newest.size_bytes % PAGE == 0
