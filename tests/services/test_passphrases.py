"""Setting, changing and removing a passphrase: the casebook first, then its earlier copies."""

import pytest

from desktop.services.casebooks import create_casebook, open_casebook, tried
from desktop.services.paced import Work, WorkCancelled
from desktop.services.passphrases import (
    Copies,
    PassphraseRefused,
    change_key,
    key_after,
    key_of_new,
)
from desktop.store import key as keys
from desktop.store.copies import copy_to
from desktop.store.encrypted import is_encrypted
from desktop.store.errors import StoreError, WrongPassphrase
from desktop.store.key import Key, key_typed
from tests.factories import NOON, a_base, an_editing

FIRST = Key(b"f" * 32, b"1" * 16)
SECOND = Key(b"s" * 32, b"2" * 16)


@pytest.fixture(autouse=True)
def _quick_keys(monkeypatch):
    monkeypatch.setattr(keys, "ITERATIONS", 10)


def with_copies(folder, key):
    """Return a closed casebook and two copies of it."""
    made = create_casebook(folder / "north.basewatch", "The north", NOON, key=key)
    an_editing(made).apply("Add base", a_base())
    reader = made.reader()
    copies = [folder / f"north {day}.basewatch" for day in ("Monday", "Tuesday")]
    for copy in copies:
        copy_to(reader, copy)
    reader.close()
    made.close()
    return made.path, copies


@pytest.mark.parametrize(
    ("old", "new"),
    [(None, FIRST), (FIRST, SECOND), (FIRST, None)],
    ids=["set", "changed", "removed"],
)
def test_the_copies_get_the_new_passphrase_too(tmp_path, old, new):
    path, copies = with_copies(tmp_path, old)
    changed = change_key(path, old, new, copies, Copies.REWRITE)
    assert (changed.key, changed.left) == (new, ())
    for each in (path, *copies):
        assert is_encrypted(each) is (new is not None)
        open_casebook(each, key=new).close()


def test_the_copies_can_be_removed(tmp_path):
    path, copies = with_copies(tmp_path, None)
    assert change_key(path, None, FIRST, copies, Copies.REMOVE).left == ()
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_the_copies_can_be_left(tmp_path):
    path, copies = with_copies(tmp_path, None)
    assert change_key(path, None, FIRST, copies, Copies.LEAVE).left == ()
    assert not any(is_encrypted(copy) for copy in copies)


def test_a_copy_of_an_older_passphrase_is_told(tmp_path):
    path, (copy, _other) = with_copies(tmp_path, FIRST)
    change_key(path, FIRST, SECOND, (), Copies.LEAVE)
    changed = change_key(path, SECOND, None, [copy], Copies.REWRITE)
    (sentence,) = changed.left
    assert sentence.startswith(f"“{copy.name}” is as it was: “{copy.name}” does not open")
    open_casebook(copy, key=FIRST).close()


def test_a_plain_copy_from_before_the_passphrase_is_encrypted_too(tmp_path):
    path, (copy, _other) = with_copies(tmp_path, None)
    change_key(path, None, FIRST, (), Copies.LEAVE)
    assert change_key(path, FIRST, SECOND, [copy], Copies.REWRITE).left == ()
    open_casebook(copy, key=SECOND).close()


def test_where_the_casebook_cannot_be_changed_the_copies_stay(tmp_path):
    path, copies = with_copies(tmp_path, FIRST)
    before = [copy.read_bytes() for copy in copies]
    with pytest.raises(StoreError):
        change_key(path, SECOND, None, copies, Copies.REMOVE)
    assert [copy.read_bytes() for copy in copies] == before


def test_a_copy_that_is_gone_is_no_hindrance(tmp_path):
    path, copies = with_copies(tmp_path, None)
    for copy in copies:
        copy.unlink()
    changed = change_key(path, None, FIRST, copies, Copies.REWRITE)
    assert len(changed.left) == 2
    assert change_key(path, FIRST, SECOND, copies, Copies.REMOVE).left == ()


@pytest.mark.parametrize(
    ("typed", "again", "why"),
    [
        ("long enough", "long enouhg", "The two are not the same"),
        ("short", "short", "too short: use 8"),
        ("", "", "too short"),
    ],
)
def test_a_new_passphrase_is_typed_twice_and_has_some_letters(typed, again, why):
    with pytest.raises(PassphraseRefused, match=why):
        key_of_new(typed, again)


def test_only_who_knows_the_passphrase_or_has_the_paper_may_change_it(tmp_path):
    key = key_of_new("long enough", "long enough")
    path = tmp_path / "north.basewatch"
    create_casebook(path, "The north", NOON, key=key).close()
    made = key_after(path, key, "long enough", ("other words", "other words"))
    assert key_typed("other words", made.revealed()[32:]).is_same(made)
    assert key_after(path, key, key.recovery_code(), None) is None
    with pytest.raises(PassphraseRefused, match="present passphrase is not right"):
        key_after(path, key, "wrong enough", None)
    with pytest.raises(PassphraseRefused, match="not the same"):
        key_after(path, key, "long enough", ("other words", "other wodrs"))
    assert key_after(path, None, "", ("other words", "other words")) is not None


def test_a_passphrase_is_tried_before_anything_is_opened(tmp_path):
    key = key_of_new("long enough", "long enough")
    path = tmp_path / "north.basewatch"
    create_casebook(path, "The north", NOON, key=key).close()
    assert tried(path, "long enough").key.is_same(key)
    with pytest.raises(WrongPassphrase):
        tried(path, "wrong enough")


def test_damage_that_the_right_passphrase_finds_is_told_with_the_key(tmp_path):
    key = key_of_new("long enough", "long enough")
    path = tmp_path / "north.basewatch"
    create_casebook(path, "The north", NOON, key=key).close()
    damaged = bytearray(path.read_bytes())
    damaged[1_000] ^= 1
    path.write_bytes(damaged)
    found = tried(path, "long enough")
    assert found.key.is_same(key)
    assert "its beginning is damaged" in found.damage
    with pytest.raises(WrongPassphrase):
        tried(path, "wrong enough")


def test_a_change_that_is_cancelled_leaves_casebook_and_copies_as_they_were(tmp_path):
    path, copies = with_copies(tmp_path, FIRST)
    before = {each.name: each.read_bytes() for each in tmp_path.iterdir()}
    told = []
    work = Work(lambda part, _can: (told.append(part), part > 0.1 and work.cancel()), "As before.")
    with pytest.raises(WorkCancelled, match=r"As before\."):
        change_key(path, FIRST, SECOND, copies, Copies.REWRITE, work)
    assert told[-1] > 0.1
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == before


def test_once_the_casebook_has_its_key_the_copies_are_all_seen_to(tmp_path):
    path, copies = with_copies(tmp_path, FIRST)
    told = []

    def tell(part, can_cancel):
        told.append((part, can_cancel))
        if not can_cancel:
            work.cancel()

    work = Work(tell, "")
    assert change_key(path, FIRST, None, copies, Copies.REWRITE, work).left == ()
    assert not any(is_encrypted(copy) for copy in copies)
    assert told == sorted(told, key=lambda one: one[0])
    assert told[0][1] is True
    assert told[-1] == (pytest.approx(1.0), False)
