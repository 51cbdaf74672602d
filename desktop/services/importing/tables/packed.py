"""Looks into packed files without unpacking more than is wanted; nothing is written anywhere."""

import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop.services.importing.tables.table import ImportRefused, Limits

_MOST_MEMBERS = 10_000
_DAMAGED = "It is a packed file that is damaged."
# What the library raises for damage, for a password, and for a packing that it does not know.
_FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, ValueError)


@dataclass(frozen=True, slots=True)
class PackedKml:
    """The KML file in a KMZ file.

    Attributes:
        opened: Opens its bytes.
        notes: Which one it is where there are several.
    """

    opened: Callable[[], AbstractContextManager[BinaryIO]]
    notes: tuple[str, ...]


def members(path: Path, limits: Limits) -> list[tuple[str, int]]:
    """Return the names in a packed file, each with its unpacked size in bytes.

    Raises:
        ImportRefused: Where it is damaged, or says that it would unpack to far too much.
    """
    try:
        with zipfile.ZipFile(path) as packed:
            inside = packed.infolist()
    except _FAULTS as error:
        raise ImportRefused(_DAMAGED) from error
    unpacked_bytes = sum(one.file_size for one in inside)
    if unpacked_bytes > limits.unpacked_bytes or len(inside) > _MOST_MEMBERS:
        raise ImportRefused("It would unpack to far too much.")
    return [(one.filename, one.file_size) for one in inside]


def packed_kml(path: Path, limits: Limits) -> PackedKml:
    """Return the KML file in a packed file: the first, as programs that show them do.

    Raises:
        ImportRefused: Where there is none, or it would unpack to far too much.
    """
    names = [name for name, _ in members(path, limits) if name.lower().endswith(".kml")]
    if not names:
        raise ImportRefused("It is a packed file with no table or map in it.")
    chosen = next((name for name in names if name.lower() == "doc.kml"), names[0])

    @contextmanager
    def opened() -> Iterator[BinaryIO]:
        try:
            with zipfile.ZipFile(path) as packed, packed.open(chosen) as file:
                yield file  # type: ignore[misc]
        except _FAULTS as error:
            raise ImportRefused(_DAMAGED) from error

    note = f"{chosen}, 1 of {len(names)}" if len(names) > 1 else ""
    return PackedKml(opened, (note,) if note else ())
