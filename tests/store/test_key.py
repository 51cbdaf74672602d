"""The key of an encrypted casebook: as SQLCipher makes it, and never shown by mistake."""

import copy
import pickle

import pytest
from sqlcipher3 import dbapi2

from desktop.store import key as keys
from desktop.store.key import ITERATIONS, Key, key_revealed, key_typed, new_key

RAW, SALT = bytes(range(32)), bytes(range(16))
KEY = Key(RAW, SALT)


def test_a_key_does_not_print_itself():
    for shown in (repr(KEY), str(KEY), f"{KEY}", repr([KEY])):
        assert RAW.hex() not in shown
        assert shown.strip("[]") == "Key(…)"


@pytest.mark.parametrize("leak", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_key_is_not_pickled_or_copied(leak):
    with pytest.raises(TypeError, match="not pickled"):
        leak(KEY)


def test_a_key_crosses_a_pipe_by_being_revealed():
    assert key_revealed(KEY.revealed()).is_same(KEY)
    assert not Key(RAW, bytes(16)).is_same(KEY)
    assert not Key(bytes(32), SALT).is_same(KEY)


@pytest.mark.parametrize(("raw", "salt"), [(RAW[1:], SALT), (RAW, SALT[1:])])
def test_a_key_of_another_length_is_refused(raw, salt):
    with pytest.raises(ValueError, match="32 and 16"):
        Key(raw, salt)


def test_the_key_of_a_passphrase_is_the_one_that_sqlcipher_makes(tmp_path):
    """Any SQLCipher can open the file: so it can be read without this program, for ever."""
    path = tmp_path / "kept.basewatch"
    made = new_key("naïve café")
    ours = dbapi2.connect(str(path))
    ours.execute(f'PRAGMA key = "{made.spelled()}"')
    ours.execute("CREATE TABLE kept (words)")
    ours.commit()
    ours.close()
    theirs = dbapi2.connect(str(path))
    theirs.execute("PRAGMA key = 'naïve café'")
    theirs.execute(f"PRAGMA kdf_iter = {ITERATIONS}")
    assert theirs.execute("SELECT name FROM sqlite_master").fetchall() == [("kept",)]
    theirs.close()


def test_letters_with_marks_are_one_passphrase_however_they_are_typed(monkeypatch):
    monkeypatch.setattr(keys, "ITERATIONS", 10)
    assert key_typed("cafe\u0301", SALT).is_same(key_typed("caf\u00e9", SALT))
    assert not key_typed("cafe", SALT).is_same(key_typed("café", SALT))


def test_half_a_surrogate_pair_in_a_passphrase_is_taken(monkeypatch):
    monkeypatch.setattr(keys, "ITERATIONS", 10)
    assert key_typed("\ud83d", SALT).is_same(key_typed("\ud83d", SALT))


def test_the_recovery_key_is_the_key():
    assert key_typed(KEY.recovery_code(), SALT).is_same(KEY)


def test_two_new_keys_of_one_passphrase_differ(monkeypatch):
    monkeypatch.setattr(keys, "ITERATIONS", 10)
    assert not new_key("same").is_same(new_key("same"))
