"""Signs packs with the analyst's own key, and checks who signed one; openssl can do both too."""

from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

from desktop.services.exchange.manifest import PackRefused
from desktop.services.files import FileRefused, write_text_whole

_KEY = "author.pem"
_SHOWN_CHARS = 32
_GROUP_CHARS = 4


class SigningKey:
    """An analyst's Ed25519 key; whoever has it can sign in their name."""

    def __init__(self, key: Ed25519PrivateKey) -> None:
        """Sign with ``key``; see `own_key`."""
        self._key = key
        self.public_pem = key.public_key().public_bytes(
            Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
        )

    def sign(self, content: bytes) -> bytes:
        """Return the signature of ``content``, 64 bytes."""
        return self._key.sign(content)


def own_key(folder: Path) -> SigningKey:
    """Return this user's key, made where there is none yet, in a file that only they may read.

    Raises:
        FileRefused: Where it can be neither read nor made.
    """
    path = folder / _KEY
    try:
        if path.exists():
            key = load_pem_private_key(path.read_bytes(), None)
            if not isinstance(key, Ed25519PrivateKey):
                raise ValueError("another kind of key")
            return SigningKey(key)
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError, TypeError) as error:
        raise FileRefused(f"Your key in “{path}” cannot be used: {error}.") from error
    made = Ed25519PrivateKey.generate()
    pem = made.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    write_text_whole(path, pem.decode("ascii"))
    path.chmod(0o600)
    return SigningKey(made)


def fingerprint(public_pem: bytes) -> str:
    """Return a key as people compare it by voice: eight groups of four hexadecimal digits.

    Raises:
        PackRefused: Where it is no such key.
    """
    raw = _public(public_pem).public_bytes(Encoding.Raw, PublicFormat.Raw)
    return in_groups(sha256(raw).hexdigest())


def in_groups(digits: str) -> str:
    """Return the beginning of a hash, in hex, in groups that can be read out."""
    shown = digits[:_SHOWN_CHARS]
    return " ".join(shown[at : at + _GROUP_CHARS] for at in range(0, _SHOWN_CHARS, _GROUP_CHARS))


def check_signature(public_pem: bytes, signature: bytes, content: bytes) -> None:
    """Refuse ``content`` that the owner of the key did not sign as it is.

    Raises:
        PackRefused: With a sentence.
    """
    try:
        _public(public_pem).verify(signature, content)
    except InvalidSignature as error:
        raise PackRefused(
            "The signature of this pack does not hold: it was altered after it was signed."
        ) from error


def _public(pem: bytes) -> Ed25519PublicKey:
    try:
        key = load_pem_public_key(pem)
    except ValueError as error:
        raise PackRefused("The key in this pack cannot be read.") from error
    if not isinstance(key, Ed25519PublicKey):
        raise PackRefused("The key in this pack is none that Basewatch signs with.")
    return key
