"""The recovery key on paper: what is printed comes back, and a slip in typing is noticed."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.recovery_code import (
    KEY_BYTES,
    RecoveryKeyMistyped,
    has_form_of_code,
    key_of_code,
    recovery_code,
)

KEYS = st.binary(min_size=KEY_BYTES, max_size=KEY_BYTES)


@given(KEYS)
def test_what_is_printed_is_read_again(key):
    code = recovery_code(key)
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}", code)
    assert has_form_of_code(code)
    assert key_of_code(code) == key


@given(KEYS)
def test_spaces_case_and_letters_that_look_alike_do_not_matter(key):
    typed = recovery_code(key).replace("-", "  ").replace("0", "o").replace("1", "l").lower()
    assert has_form_of_code(f" {typed}\n")
    assert key_of_code(typed) == key


@given(KEYS, st.integers(0, 55), st.integers(1, 31))
def test_one_wrong_letter_is_noticed(key, at, off):
    alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    letters = recovery_code(key).replace("-", "")
    wrong = alphabet[(alphabet.index(letters[at]) + off) % 32]
    with pytest.raises(RecoveryKeyMistyped, match="group by group"):
        key_of_code(letters[:at] + wrong + letters[at + 1 :])


@given(KEYS, st.integers(0, 54))
def test_two_letters_that_changed_places_are_noticed(key, at):
    letters = recovery_code(key).replace("-", "")
    turned = letters[:at] + letters[at + 1] + letters[at] + letters[at + 2 :]
    if turned != letters:
        with pytest.raises(RecoveryKeyMistyped):
            key_of_code(turned)


@pytest.mark.parametrize("text", ["", "correct horse battery staple", "A" * 55, "U" * 56, "ü" * 56])
def test_a_passphrase_has_not_the_form_of_a_recovery_key(text):
    assert not has_form_of_code(text)
