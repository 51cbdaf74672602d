"""The key of an encrypted casebook: made of a passphrase or a recovery key, and never shown.

The file is an ordinary SQLCipher 4 database. Its first 16 bytes are the salt; the key is PBKDF2
with HMAC-SHA512 of the passphrase and that salt, as SQLCipher would make it with ``kdf_iter`` set
to `ITERATIONS`. It is made here, once, and every connection is opened with it.

The recovery key is this very key in letters. Another way is a random key, wrapped twice; but the
wrapped keys need a place in the file that SQLite does not know of or a file beside it, and whoever
has an old copy and its passphrase could then read everything that is written later. So the file
holds nothing but its salt, and a new passphrase is a new key: the whole file is written anew, and
there is a new recovery key.
"""

import hashlib
import hmac
import os
import unicodedata
from collections.abc import Callable
from typing import NoReturn

from desktop.domain.recovery_code import KEY_BYTES, has_form_of_code, key_of_code, recovery_code

ITERATIONS = 1_000_000
SALT_BYTES = 16
PAGE_BYTES = 4_096
_MAC_BYTES = 64
# SQLCipher's own: the key of a page's seal is made of the key and of the salt, masked.
_MASK, _MASKED_ITERATIONS = 0x3A, 2


class Key:
    """The 256 bits that a casebook is written with, and the salt that its file begins with.

    It does not print, compare or pickle itself: it leaves a process by `revealed` only.
    """

    __slots__ = ("_raw", "_salt")

    def __init__(self, raw: bytes, salt: bytes) -> None:
        """Hold ``raw``, `KEY_BYTES` long, and ``salt``, `SALT_BYTES` long."""
        if len(raw) != KEY_BYTES or len(salt) != SALT_BYTES:
            raise ValueError("a key and its salt have 32 and 16 bytes")
        self._raw = raw
        self._salt = salt

    def __repr__(self) -> str:
        return "Key(…)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a key is not pickled: hand it over by revealed()")

    def is_same(self, other: "Key") -> bool:
        """Tell whether both open the same files."""
        return hmac.compare_digest(self.revealed(), other.revealed())

    def revealed(self) -> bytes:
        """Return key and salt, 48 bytes, for a process that is talked to by a pipe."""
        return self._raw + self._salt

    def spelled(self) -> str:
        """Return the key as the database library takes it; with it, new files get the salt."""
        return f"x'{self.revealed().hex()}'"

    def recovery_code(self) -> str:
        """Return the recovery key: this key in letters, for paper."""
        return recovery_code(self._raw)

    def seals(self, page: bytes, number: int) -> bool:
        """Tell whether a page of a file was written with this key, and is as it was written.

        Args:
            page: `PAGE_BYTES` bytes.
            number: Of the page, counted from 1.
        """
        masked = bytes(byte ^ _MASK for byte in self._salt)
        key = hashlib.pbkdf2_hmac("sha512", self._raw, masked, _MASKED_ITERATIONS, KEY_BYTES)
        begin = SALT_BYTES if number == 1 else 0
        sealed = page[begin:-_MAC_BYTES] + number.to_bytes(4, "little")
        return hmac.compare_digest(hmac.digest(key, sealed, "sha512"), page[-_MAC_BYTES:])


def key_revealed(revealed: bytes) -> Key:
    """Return the key that `Key.revealed` gave away in another process."""
    return Key(revealed[:KEY_BYTES], revealed[KEY_BYTES:])


def key_typed(typed: str, salt: bytes) -> Key:
    """Return the key that a passphrase, or a recovery key, makes for a file with ``salt``.

    For a passphrase this takes about half a second, on purpose: so long takes each guess.

    Raises:
        RecoveryKeyMistyped: Where it has the form of a recovery key, and a slip in it.
    """
    if has_form_of_code(typed):
        return Key(key_of_code(typed), salt)
    # Two keyboards may write one letter in two ways.
    words = unicodedata.normalize("NFC", typed).encode("utf-8", "surrogatepass")
    return Key(hashlib.pbkdf2_hmac("sha512", words, salt, ITERATIONS, KEY_BYTES), salt)


def new_key(passphrase: str, entropy: Callable[[int], bytes] = os.urandom) -> Key:
    """Return a key of ``passphrase`` that no file was ever written with; see `key_typed`."""
    return key_typed(passphrase, entropy(SALT_BYTES))
