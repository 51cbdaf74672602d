"""Map tiles: which ones a view needs, and where a file says they are from."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.services.mapping.clipping import Box
from desktop.services.mapping.view import project
from desktop.store.mbtiles import NotTiles, tile_file

TILE_PX = 256
MOST_TILES = 160
"""Of one view; one that needs more is drawn with coarser ones."""

_MOST_ZOOM = 24
_WORLD = (-180.0, -85.06, 180.0, 85.06)
_KINDS = {"png": b"png", "jpg": b"jpeg", "jpeg": b"jpeg"}


@dataclass(frozen=True, slots=True, order=True)
class Tile:
    """One tile: ``y`` counts from the north."""

    zoom: int
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class PlacedTile:
    """A tile with its upper left corner and its width in projected units; x may run beyond 1."""

    tile: Tile
    left: float
    top: float
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TileSet:
    """What a file of tiles holds.

    Attributes:
        kind: The format of its pictures, as Qt names it.
        box: What of the world it covers, in projected units.
    """

    path: Path
    kind: bytes
    least_zoom: int
    most_zoom: int
    box: Box

    def placed(self, box: Box, scale: float) -> list[PlacedTile]:
        """Return the tiles that cover a part of the world, at most `MOST_TILES`.

        Args:
            box: In projected units, as of a view.
            scale: Device pixels for each projected unit.
        """
        zoom = min(self.most_zoom, round(math.log2(max(scale, 1) / TILE_PX)))
        for coarser in range(zoom, self.least_zoom - 1, -1):
            columns, rows = self._columns(box, 2**coarser), self._rows(box, 2**coarser)
            if sum(len(some) for _turn, some in columns) * len(rows) <= MOST_TILES:
                return [
                    _placed(Tile(coarser, x, y), turn)
                    for turn, some in columns
                    for x in some
                    for y in rows
                ]
        return []

    def _columns(self, box: Box, count: int) -> list[tuple[int, range]]:
        """Return the columns of each turn of the world that a box reaches into."""
        turns = range(math.floor(box[0]), math.ceil(box[2]))
        return [(turn, self._part(0, box[0] - turn, box[2] - turn, count)) for turn in turns]

    def _rows(self, box: Box, count: int) -> range:
        return self._part(1, box[1], box[3], count)

    def _part(self, axis: int, low: float, high: float, count: int) -> range:
        """Return which of so many columns or rows lie within a box and within the file's."""
        first = math.floor(max(low, self.box[axis], 0.0) * count)
        return range(first, min(math.ceil(min(high, self.box[axis + 2]) * count), count))

    def pictures(self, tiles: Sequence[Tile]) -> list[bytes | None]:
        """Return the file's bytes for each tile, None where it has none.

        Raises:
            NotTiles: Where the file cannot be read any more.
        """
        with tile_file(self.path) as file:
            return list(
                file.tiles((tile.zoom, tile.x, 2**tile.zoom - 1 - tile.y) for tile in tiles)
            )


def _placed(tile: Tile, turn: int) -> PlacedTile:
    count = 2**tile.zoom
    return PlacedTile(tile, turn + tile.x / count, tile.y / count, 1 / count)


def read_tiles(path: Path) -> tuple[TileSet, str, str]:
    """Return what a file holds, its name and who is to be named for it, each may be empty.

    Raises:
        NotTiles: In one sentence, where it cannot be drawn.
    """
    with tile_file(path) as file:
        facts = file.facts()
        zooms = file.zooms()
    kind = facts.get("format", "").lower()
    if kind == "pbf":
        raise NotTiles(
            f"“{path.name}” holds vector tiles, which are not drawn: use one of PNG or JPEG tiles."
        )
    if kind not in _KINDS:
        raise NotTiles(f"“{path.name}” holds tiles of another kind than PNG and JPEG.")
    if zooms is None:
        raise NotTiles(f"“{path.name}” holds no tiles.")
    least, most = (max(0, min(_MOST_ZOOM, zoom)) for zoom in zooms)
    tiles = TileSet(
        path=path,
        kind=_KINDS[kind],
        least_zoom=least,
        most_zoom=most,
        box=_box(facts.get("bounds", "")),
    )
    return tiles, facts.get("name", ""), facts.get("attribution", "")


def _box(bounds: str) -> Box:
    """Return bounds as a file tells them; those that make no sense are the world."""
    try:
        west, south, east, north = (float(part) for part in bounds.split(","))
    except ValueError:
        west, south, east, north = _WORLD
    if not (-180 <= west < east <= 180 and -90 <= south < north <= 90):
        west, south, east, north = _WORLD
    left, top = project(north, west)
    right, bottom = project(south, east)
    return left, top, right, bottom
