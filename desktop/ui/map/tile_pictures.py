"""Pictures of map tiles: read and decoded in a worker, kept for as long as there is room."""

from collections import OrderedDict
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Signal, Slot
from PySide6.QtGui import QImage, QImageReader

from desktop.queries.reader import Reader
from desktop.services.mapping.tile_bytes import MOST_SIDE_PX, bare_pixels
from desktop.services.mapping.tiles import MOST_TILES, Tile, TileSet
from desktop.ui.tasks import TaskRunner

_MOST = QSize(MOST_SIDE_PX, MOST_SIDE_PX)
# Two views of the largest window; a tile takes a quarter of a megabyte.
_MOST_KEPT = 3 * MOST_TILES

Key = tuple[Path, Tile]


class TilePictures(QObject):
    """Keeps pictures that are there, and fetches others.

    Signals:
        arrived: There are more than before.
        told: Why none can be read.
    """

    arrived = Signal()
    told = Signal(str)

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        """Decode in a worker of ``runner``; what is asked for last is what counts."""
        super().__init__(parent)
        self._runner = runner
        self._kept: OrderedDict[Key, QImage] = OrderedDict()
        self._asked: frozenset[Key] = frozenset()
        runner.done.connect(self._take)
        runner.failed.connect(self._fail)

    def all(self) -> dict[Key, QImage]:
        """Return the pictures that are there, empty ones of tiles that a file does not have."""
        return dict(self._kept)

    def want(self, wanted: Sequence[tuple[TileSet, Tile]]) -> None:
        """Fetch those that are not there."""
        missing = [(tiles, tile) for tiles, tile in wanted if (tiles.path, tile) not in self._kept]
        for tiles, tile in wanted:
            if (tiles.path, tile) in self._kept:
                self._kept.move_to_end((tiles.path, tile))
        keys = frozenset((tiles.path, tile) for tiles, tile in missing)
        if keys and keys != self._asked:
            self._asked = keys
            self._runner.ask(partial(_fetched, missing))

    def forget(self) -> None:
        """Read files anew."""
        self._kept.clear()
        self._asked = frozenset()

    @Slot(object)
    def _take(self, found: dict[Key, QImage]) -> None:
        self._asked = frozenset()
        self._kept.update(found)
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit()

    @Slot(str)
    def _fail(self, sentence: str) -> None:
        # Not asked for again before something else is wanted.
        self.told.emit(sentence)


def _fetched(wanted: Sequence[tuple[TileSet, Tile]], _reader: Reader) -> dict[Key, QImage]:
    by_file: dict[Path, tuple[TileSet, list[Tile]]] = {}
    for tiles, tile in wanted:
        by_file.setdefault(tiles.path, (tiles, []))[1].append(tile)
    found: dict[Key, QImage] = {}
    for path, (tiles, some) in by_file.items():
        for tile, content in zip(some, tiles.pictures(some), strict=True):
            found[path, tile] = QImage() if content is None else decoded(content, tiles.kind)
    return found


def decoded(content: bytes, kind: bytes) -> QImage:
    """Return a tile's picture, an empty one where it is none of its kind or much too large."""
    bare = bare_pixels(content, kind)
    if not bare:
        return QImage()
    source = QBuffer()
    source.setData(QByteArray(bare))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    # Named, so that no rarer decoder of Qt's ever sees the bytes.
    reader = QImageReader(source, kind)
    reader.setAutoDetectImageFormat(False)
    # What the decoder reads of the size is what counts, whatever was read before.
    size = reader.size()
    if size.isEmpty() or size.boundedTo(_MOST) != size:
        return QImage()
    return reader.read().convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
