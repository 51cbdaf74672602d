"""A key as letters that can be printed, read aloud and typed in again; a slip is noticed.

The alphabet is Crockford's base 32: it has no I, L, O or U, and the first three are read as 1, 1
and 0 where they are typed. Thirteen groups of four hold the 256 bits, the fourteenth is a checksum
of 20 bits.
"""

from hashlib import sha256

from desktop.domain.errors import BasewatchError

KEY_BYTES = 32

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {letter: value for value, letter in enumerate(_ALPHABET)}
_ALIKE = str.maketrans("ILO", "110")
_SPACES = str.maketrans("", "", " -–—\t\r\n\u00a0")
_GROUP = 4
_BODY = 52  # So many letters hold 256 bits, with four to spare.
_LETTERS = _BODY + _GROUP
_SPARE_BITS = _BODY * 5 - KEY_BYTES * 8


class RecoveryKeyMistyped(BasewatchError):
    """What was typed has the form of a recovery key, and a slip in it."""


def recovery_code(key: bytes) -> str:
    """Return ``key`` as fourteen groups of four letters and digits, with hyphens.

    Args:
        key: Exactly `KEY_BYTES` bytes.
    """
    body = _letters(int.from_bytes(key) << _SPARE_BITS, _BODY)
    whole = body + _checksum(key)
    return "-".join(whole[at : at + _GROUP] for at in range(0, _LETTERS, _GROUP))


def has_form_of_code(text: str) -> bool:
    """Tell whether ``text`` is as long as a recovery key, and of its letters only."""
    letters = _plain(text)
    return len(letters) == _LETTERS and all(letter in _VALUES for letter in letters)


def key_of_code(text: str) -> bytes:
    """Return the key that ``text`` stands for; spaces, hyphens and case do not matter.

    Args:
        text: What has the form of a recovery key; see `has_form_of_code`.

    Raises:
        RecoveryKeyMistyped: Where its checksum does not fit.
    """
    letters = _plain(text)
    body = 0
    for letter in letters[:_BODY]:
        body = body << 5 | _VALUES[letter]
    key = (body >> _SPARE_BITS).to_bytes(KEY_BYTES)
    if recovery_code(key).replace("-", "") != letters:
        raise RecoveryKeyMistyped(
            "This looks like a recovery key, but a letter or digit of it is wrong. Compare it with"
            " the paper, group by group."
        )
    return key


def _plain(text: str) -> str:
    return text.translate(_SPACES).upper().translate(_ALIKE)


def _checksum(key: bytes) -> str:
    return _letters(int.from_bytes(sha256(b"basewatch recovery key" + key).digest()[:4]), _GROUP)


def _letters(number: int, count: int) -> str:
    """Return the lowest bits of ``number``, five a letter, the highest first."""
    return "".join(_ALPHABET[number >> 5 * at & 31] for at in reversed(range(count)))
