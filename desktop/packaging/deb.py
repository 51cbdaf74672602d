"""Writes a Debian package, on any system: an ar archive of two tar archives."""

import hashlib
import io
import lzma
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO

from desktop.packaging.entries import Entry, write_tar

_PIECE_BYTES = 1 << 20


def write_deb(
    target: Path,
    control: Mapping[str, str],
    entries: Sequence[Entry],
    *,
    when_s: int,
    effort: int = 6,
) -> None:
    """Write the package; the same entries make the same bytes.

    Args:
        target: The file to be written.
        control: The fields of its control file; sizes are added.
        entries: What is to be installed.
        when_s: The time of every file in it, in seconds since 1970.
        effort: How hard xz tries, 0 to 9.
    """
    size_kib = sum(-(-entry.size_bytes() // 1024) for entry in entries)
    fields = {**control, "Installed-Size": str(size_kib)}
    about = [
        Entry("control", "".join(f"{name}: {text}\n" for name, text in fields.items()).encode()),
        Entry("md5sums", _sums(entries)),
    ]
    with tempfile.TemporaryFile(dir=target.parent) as data, target.open("wb") as package:
        _write_packed(data, entries, when_s, effort)
        head = io.BytesIO()
        _write_packed(head, about, when_s, effort)
        package.write(b"!<arch>\n")
        _append(package, "debian-binary", io.BytesIO(b"2.0\n"), when_s)
        _append(package, "control.tar.xz", head, when_s)
        _append(package, "data.tar.xz", data, when_s)


def _write_packed(target: IO[bytes], entries: Sequence[Entry], when_s: int, effort: int) -> None:
    with lzma.open(target, "wb", preset=effort) as packed:
        write_tar(packed, entries, when_s)


def _sums(entries: Sequence[Entry]) -> bytes:
    """Return what dpkg compares what is installed with; MD5 is what it knows."""
    lines = []
    for entry in sorted(entries, key=lambda one: one.path):
        if isinstance(entry.content, bytes | Path):
            digest = hashlib.md5(usedforsecurity=False)
            with entry.opened() as content:
                while piece := content.read(_PIECE_BYTES):
                    digest.update(piece)
            lines.append(f"{digest.hexdigest()}  {entry.path}\n")
    return "".join(lines).encode()


def _append(archive: IO[bytes], name: str, content: IO[bytes], when_s: int) -> None:
    length = content.seek(0, io.SEEK_END)
    content.seek(0)
    archive.write(f"{name:<16}{when_s:<12}{0:<6}{0:<6}{'100644':<8}{length:<10}`\n".encode())
    while piece := content.read(_PIECE_BYTES):
        archive.write(piece)
    archive.write(b"\n" * (length % 2))
