"""Opens a colleague's pack without believing it: limits first, then every byte by its hash."""

import os
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from desktop.services.exchange.container import (
    CHUNK_BYTES,
    MAX_FILES,
    MAX_RATIO,
    MAX_TOTAL_BYTES,
    SEAL_CHARS,
    sealed_hash,
)
from desktop.services.exchange.envelope import Unlock, is_encrypted_pack
from desktop.services.exchange.manifest import (
    CASEBOOK,
    MANIFEST,
    MAX_MANIFEST_BYTES,
    PUBLIC_KEY,
    SIGNATURE,
    SUMS,
    Manifest,
    PackRefused,
    Sealed,
    read_manifest,
    sums_of,
)

# What so little is packed into tells nothing of a bomb.
_SMALL_BYTES = 64 * 2**10
_PLAIN = "plain"
_BROKEN = (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)


@dataclass(frozen=True, slots=True)
class Opened:
    """A pack that is whole: what it says of itself, and the casebook that was in it.

    Attributes:
        signed_by: The fingerprint of the key that signed it, empty where it is not signed.
        was_encrypted: Whether it came so that only its reader could open it.
    """

    manifest: Manifest
    casebook: Path
    signed_by: str = ""
    was_encrypted: bool = False


def open_pack(path: Path, folder: Path, unlock: Unlock | None = None) -> Opened:
    """Check the pack at ``path`` to its last byte, and write its casebook into ``folder``.

    One that is encrypted is opened by ``unlock``; nothing else of it stays in the folder.

    The casebook is a stranger's file: its bytes are those that were sealed, and no more is known
    of it.

    Raises:
        PackRefused: Where it is no pack, or is not as it was made; the sentence names the file in
            it that is wrong.
        FileRefused: Where the own key cannot be read.
        OSError: Where it cannot be read, or the folder not be written.
    """
    target, plain = folder / CASEBOOK, folder / _PLAIN
    try:
        if not is_encrypted_pack(path):
            return Opened(*_read(path, path.name, target))
        # Loaded where it is wanted only, as what checks signatures is.
        from desktop.services.exchange.encrypting import decrypt

        own = decrypt(path, plain, unlock or Unlock())
        opened = Opened(*_read(plain, path.name, target), was_encrypted=True)
        meant = opened.manifest.encrypted_to
        if meant and own not in meant:
            raise PackRefused(
                f"“{path.name}” was made for others, and encrypted anew by somebody who passed it"
                " on. Ask who made it for one of your own."
            )
        return opened
    except PackRefused:
        with suppress(OSError):
            target.unlink(missing_ok=True)
        raise
    finally:
        with suppress(OSError):
            plain.unlink(missing_ok=True)


def _read(path: Path, name: str, target: Path) -> tuple[Manifest, Path, str]:
    try:
        with ZipFile(path) as packed:
            infos = _checked(packed.infolist())
            told = _small(packed, infos, MANIFEST)
            manifest = read_manifest(told)
            files = {sealed.name: sealed for sealed in manifest.files}
            _same_names(infos, files)
            if _small(packed, infos, SUMS) != sums_of(told, manifest.files):
                raise PackRefused(_altered(SUMS))
            for one, sealed in files.items():
                _check(packed, infos[one], sealed, target if one == CASEBOOK else None)
            signed_by = _signed_by(packed, infos, told)
            seal = packed.comment
    except _BROKEN as error:
        raise PackRefused(
            f"“{name}” is no pack, or was cut off or damaged on its way. Ask for it again."
        ) from error
    # Last, for what is in it tells more of what is wrong.
    if len(seal) != SEAL_CHARS or sealed_hash(path).encode() != seal:
        raise PackRefused("What holds the files of this pack together was altered.")
    return manifest, target, signed_by


def _signed_by(packed: ZipFile, infos: dict[str, ZipInfo], told: bytes) -> str:
    """Return the fingerprint of the key that signed the manifest, and by it everything."""
    if SIGNATURE not in infos and PUBLIC_KEY not in infos:
        return ""
    # Loaded where it is wanted only: it takes a while.
    from desktop.services.exchange.signing import check_signature, fingerprint

    signature, key = (_small(packed, infos, name) for name in (SIGNATURE, PUBLIC_KEY))
    check_signature(key, signature, told)
    return fingerprint(key)


def _checked(infos: list[ZipInfo]) -> dict[str, ZipInfo]:
    if len(infos) > MAX_FILES:
        raise PackRefused(f"This pack holds more than {MAX_FILES:,} files, so it is not opened.")
    if sum(one.file_size for one in infos) > MAX_TOTAL_BYTES:
        raise PackRefused(
            f"This pack would unpack to more than {MAX_TOTAL_BYTES // 2**30} GB, so it is not"
            " opened."
        )
    found: dict[str, ZipInfo] = {}
    for one in infos:
        name = one.filename
        if one.header_offset < 0:
            raise BadZipFile(name)
        if not name.isascii() or not name.isprintable() or {*name} & {*"/\\:"} or name[:1] == ".":
            raise PackRefused("This pack holds a file with a name that no Basewatch gives.")
        if name.casefold() in found:
            raise PackRefused(f"“{name}” is twice in this pack.")
        is_small = one.file_size <= _SMALL_BYTES
        if not is_small and one.file_size > one.compress_size * MAX_RATIO:
            raise PackRefused(f"“{name}” unpacks to far more than it is, so it is not opened.")
        if one.compress_type not in {ZIP_STORED, ZIP_DEFLATED} or one.flag_bits & 1:
            raise PackRefused(f"“{name}” is packed in a way that no Basewatch uses.")
        found[name.casefold()] = one
    return {one.filename: one for one in infos}


def _same_names(infos: dict[str, ZipInfo], files: dict[str, Sealed]) -> None:
    for name in (CASEBOOK, SUMS, *files):
        if name not in infos:
            raise PackRefused(f"“{name}” is missing from this pack.")
    for name in infos:
        if name not in files and name not in {MANIFEST, SUMS, SIGNATURE}:
            raise PackRefused(f"“{name}” was put into this pack by somebody else.")


def _small(packed: ZipFile, infos: dict[str, ZipInfo], name: str) -> bytes:
    if name not in infos:
        raise PackRefused(f"“{name}” is missing from this pack.")
    if infos[name].file_size > MAX_MANIFEST_BYTES:
        raise PackRefused(f"“{name}” is larger than any file that Basewatch writes.")
    try:
        return b"".join(_chunks(packed, infos[name], MAX_MANIFEST_BYTES))
    except _BROKEN as error:
        raise PackRefused(_altered(name)) from error


def _check(packed: ZipFile, info: ZipInfo, sealed: Sealed, target: Path | None) -> None:
    digest, size = sha256(), 0
    try:
        # The folder is for it alone: what lies there is never written over.
        with Path(os.devnull).open("wb") if target is None else target.open("xb") as file:
            for chunk in _chunks(packed, info, sealed.size_bytes):
                digest.update(chunk)
                size += len(chunk)
                file.write(chunk)
    except _BROKEN as error:
        raise PackRefused(_altered(info.filename)) from error
    if (size, digest.hexdigest()) != (sealed.size_bytes, sealed.sha256):
        raise PackRefused(_altered(info.filename))


def _chunks(packed: ZipFile, info: ZipInfo, most: int) -> Iterator[bytes]:
    """Yield what is in a file of the pack, and one byte more than ``most`` at most."""
    left = most + 1
    with packed.open(info) as inside:
        while left and (chunk := inside.read(min(left, CHUNK_BYTES))):
            left -= len(chunk)
            yield chunk


def _altered(name: str) -> str:
    return f"“{name}” in this pack is not as it was made. Ask for it again."
