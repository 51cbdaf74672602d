"""Files of a package to be, and a tar archive of them that is the same for the same files."""

import io
import tarfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of a package.

    Attributes:
        path: Where it will be, from the root, with no slash at its beginning.
        content: Its bytes, the file that has them, or what a symbolic link points to.
        is_program: Whether it may be run.
    """

    path: str
    content: bytes | Path | PurePosixPath
    is_program: bool = False

    def size_bytes(self) -> int:
        """Return how much room it takes."""
        if isinstance(self.content, Path):
            return self.content.stat().st_size
        return len(self.content) if isinstance(self.content, bytes) else 0

    def opened(self) -> IO[bytes]:
        """Open what it holds; a link holds nothing."""
        if isinstance(self.content, Path):
            return self.content.open("rb")
        return io.BytesIO(self.content if isinstance(self.content, bytes) else b"")


def entries_of(folder: Path, under: str) -> list[Entry]:
    """Return everything in ``folder`` as it will be below ``under``; links stay links."""
    found = []
    for file in sorted(folder.rglob("*")):
        path = f"{under}/{file.relative_to(folder).as_posix()}"
        if file.is_symlink():
            found.append(Entry(path, PurePosixPath(file.readlink())))
        elif file.is_file():
            found.append(Entry(path, file, bool(file.stat().st_mode & 0o100)))
    return found


def write_tar(target: IO[bytes], entries: Iterable[Entry], when_s: int) -> None:
    """Write ``entries``, sorted, owned by root, all of the time ``when_s``, to ``target``."""
    ordered = sorted(entries, key=lambda entry: entry.path)
    with tarfile.open(fileobj=target, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for folder in _folders(ordered):
            made = _information(f"./{folder}" if folder else "./", when_s, 0o755)
            made.type = tarfile.DIRTYPE
            archive.addfile(made)
        for entry in ordered:
            made = _information(f"./{entry.path}", when_s, 0o755 if entry.is_program else 0o644)
            if isinstance(entry.content, Path | bytes):
                made.size = entry.size_bytes()
                with entry.opened() as content:
                    archive.addfile(made, content)
            else:
                made.type, made.mode, made.linkname = tarfile.SYMTYPE, 0o777, str(entry.content)
                archive.addfile(made)


def _folders(entries: Iterable[Entry]) -> Iterator[str]:
    parents = {parent for entry in entries for parent in PurePosixPath(entry.path).parents}
    yield from sorted("" if str(parent) == "." else str(parent) for parent in parents)


def _information(name: str, when_s: int, mode: int) -> tarfile.TarInfo:
    made = tarfile.TarInfo(name)
    made.mtime, made.mode, made.uname, made.gname = when_s, mode, "root", "root"
    return made
