"""Layers of the user's own, from the disk: GeoJSON and MBTiles."""

from dataclasses import dataclass
from pathlib import Path

from desktop.domain.errors import BasewatchError
from desktop.services.mapping.geojson import GeoJsonRefused, Shapes, read_geojson
from desktop.services.mapping.tiles import TileSet, read_tiles
from desktop.store.files import check_ordinary

SUFFIXES = (".geojson", ".json", ".mbtiles")
"""What a layer's file may end in."""

MOST_BYTES = 25_000_000
_MOST_LETTERS = 120


class LayerRefused(BasewatchError):
    """The file is no layer that can be drawn."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Layer:
    """What a file holds.

    Attributes:
        name: As the file tells, else the file's own.
        attribution: Who is to be named for it, empty where the file does not tell.
    """

    path: Path
    name: str
    attribution: str
    content: Shapes | TileSet


def read_layer(path: Path) -> Layer:
    """Return what a file holds.

    Raises:
        BasewatchError: In one sentence, where it cannot be drawn.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise LayerRefused(f"“{path.name}” is no layer: choose GeoJSON or MBTiles.")
    content: Shapes | TileSet
    if suffix == ".mbtiles":
        content, name, attribution = read_tiles(path)
    else:
        try:
            content, name, attribution = read_geojson(_content(path))
        except GeoJsonRefused as error:
            raise LayerRefused(f"“{path.name}” {error}.") from error
    return Layer(
        path=path,
        name=_line(name) or path.stem,
        attribution=_line(_without_marks(attribution)),
        content=content,
    )


def _content(path: Path) -> bytes:
    try:
        check_ordinary(path)
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise LayerRefused(f"“{path.name}” could not be read: {why}.") from error
    if len(content) > MOST_BYTES:
        raise LayerRefused(f"“{path.name}” is larger than {MOST_BYTES // 1_000_000} MB.")
    return content


def _line(text: str) -> str:
    return " ".join(text.split())[:_MOST_LETTERS]


def _without_marks(text: str) -> str:
    """Return an attribution without the tags of HTML, in which many files write it."""
    parts = text.split("<")
    return parts[0] + "".join(part.partition(">")[2] for part in parts[1:])
