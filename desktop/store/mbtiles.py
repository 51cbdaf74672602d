"""Map tiles of the user's own: an MBTiles file, opened for looking only.

The file is a stranger's: it is never written beside, and no statement of it runs without an end.
"""

from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from desktop.store.engine import Connection, DatabaseFailure, connect
from desktop.store.errors import StoreError
from desktop.store.files import check_ordinary

# A tile is found by an index in some hundred steps; a view that goes on for ever is given up.
_STEPS = 1_000
_MOST_CALLS = 20_000
_MOST_TILE_BYTES = 2_000_000
_MOST_LETTERS = 2_000
_HEADER = b"SQLite format 3\0"


class NotTiles(StoreError):
    """The file holds no map tiles that can be read."""


class TileFile:
    """An open file of tiles; it belongs to the thread that opened it."""

    def __init__(self, connection: Connection) -> None:
        """Read from ``connection``; see `tile_file`."""
        self._connection = connection

    def facts(self) -> dict[str, str]:
        """Return what the file tells of itself, such as its name, its format, its makers."""
        rows = self._connection.execute(
            "SELECT name, substr(value, 1, ?) FROM metadata LIMIT 200", (_MOST_LETTERS,)
        )
        return {str(name): str(value) for name, value in rows if value is not None}

    def zooms(self) -> tuple[int, int] | None:
        """Return the least and the greatest zoom that it has tiles of, None without tiles."""
        least, most = self._connection.execute(
            "SELECT MIN(zoom_level), MAX(zoom_level) FROM tiles"
        ).fetchall()[0]
        return (least, most) if isinstance(least, int) and isinstance(most, int) else None

    def tiles(self, wanted: Iterable[tuple[int, int, int]]) -> Iterator[bytes | None]:
        """Yield the picture of each (zoom, column, row from the south), None where none is."""
        for place in wanted:
            row = self._connection.execute(
                "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ?"
                " AND tile_row = ? AND length(tile_data) <= ?",
                (*place, _MOST_TILE_BYTES),
            ).fetchone()
            yield row[0] if row is not None and isinstance(row[0], bytes) else None


@contextmanager
def tile_file(path: Path) -> Iterator[TileFile]:
    """Open a file of tiles for as long as the block lasts.

    Raises:
        NotTiles: In one sentence, where it is something else, or damaged, here or in the block.
    """
    try:
        check_ordinary(path)
        with path.open("rb") as file:
            if file.read(len(_HEADER)) != _HEADER:
                raise NotTiles(f"“{path.name}” is no MBTiles file.")
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise NotTiles(f"“{path.name}” could not be read: {why}.") from error
    try:
        # Nothing is written beside it, wherever it lies.
        with closing(connect(path, "immutable")) as connection:
            connection.set_progress_handler(_Patience().is_over, _STEPS)
            yield TileFile(connection)
    except DatabaseFailure as error:
        if "interrupted" in str(error):
            raise NotTiles(f"“{path.name}” takes too long to read: it is not shown.") from error
        raise NotTiles(f"“{path.name}” holds no map tiles that can be read.") from error


class _Patience:
    """Counts the work of one opening of a file."""

    def __init__(self) -> None:
        self._calls = 0

    def is_over(self) -> bool:
        self._calls += 1
        return self._calls > _MOST_CALLS
