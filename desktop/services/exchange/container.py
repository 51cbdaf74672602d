"""The file around a pack: a zip whose last bytes are the hash of all before them."""

import zlib
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from desktop.services.exchange.manifest import PackRefused

MAX_FILES = 10_000
MAX_TOTAL_BYTES = 2 * 2**30
MAX_RATIO = 100
SEAL_CHARS = 64
CHUNK_BYTES = 2**20
_NOT_LOOKED_INTO = 64 * 2**10
_FIXED = (1980, 1, 1, 0, 0, 0)


def write_container(target: Path, files: list[tuple[str, Path | bytes]]) -> None:
    """Write ``files`` in their order, and the seal.

    Raises:
        OSError: Where it cannot be written, or a file not be read.
    """
    with ZipFile(target, "w", allowZip64=True) as packed:
        for name, content in files:
            info = ZipInfo(name, _FIXED)
            info.create_system = 3
            info.external_attr = 0o600 << 16
            info.compress_type = _way(content)
            with packed.open(info, "w", force_zip64=True) as inside:
                for chunk in _chunks(content):
                    inside.write(chunk)
        packed.comment = b"0" * SEAL_CHARS
    seal = sealed_hash(target)
    with target.open("r+b") as file:
        file.seek(-SEAL_CHARS, 2)
        file.write(seal.encode())


def sealed_hash(path: Path) -> str:
    """Return the hash, in hex, of all bytes before those of the seal.

    Raises:
        OSError: Where the file cannot be read.
    """
    digest, left = sha256(), path.stat().st_size - SEAL_CHARS
    with path.open("rb") as file:
        while left > 0 and (chunk := file.read(min(left, CHUNK_BYTES))):
            digest.update(chunk)
            left -= len(chunk)
    return digest.hexdigest()


def check_room(sizes: list[int]) -> None:
    """Refuse what no Basewatch would read back.

    Raises:
        PackRefused: With what can be done.
    """
    if len(sizes) > MAX_FILES or sum(sizes) > MAX_TOTAL_BYTES:
        raise PackRefused(
            f"A pack holds at most {MAX_FILES:,} files and {MAX_TOTAL_BYTES // 2**30} GB. Hand over"
            " less, as of one base or one period."
        )


def _chunks(content: Path | bytes) -> Iterator[bytes]:
    if isinstance(content, bytes):
        yield content
        return
    with content.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            yield chunk


def _way(content: Path | bytes) -> int:
    """Return how to pack it: not so well that whoever reads it takes it for a bomb."""
    packer, size, packed = zlib.compressobj(), 0, 0
    for chunk in _chunks(content):
        size += len(chunk)
        packed += len(packer.compress(chunk))
    packed += len(packer.flush())
    is_small = size <= _NOT_LOOKED_INTO
    return ZIP_DEFLATED if is_small or packed * MAX_RATIO // 2 > size else ZIP_STORED
