"""Files of map tiles, made for tests."""

import sqlite3
import struct
import zlib


def _chunk(kind, content):
    held = kind + content
    return struct.pack(">I", len(content)) + held + struct.pack(">I", zlib.crc32(held))


PNG = b"\x89PNG\r\n\x1a\n" + b"".join(
    (
        _chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)),
        _chunk(b"IDAT", zlib.compress(b"\0\xff\0\xff")),
        _chunk(b"IEND", b""),
    )
)
FACTS = {"name": "Relief", "format": "png", "attribution": "<a href='x'>© Somebody</a>"}


def a_tile_file(path, tiles=((0, 0, 0, PNG),), facts=FACTS):
    """Write an MBTiles file with these tiles: zoom, column, row from the south, picture."""
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
    db.execute("CREATE TABLE tiles (zoom_level, tile_column, tile_row, tile_data)")
    db.executemany("INSERT INTO metadata VALUES (?, ?)", facts.items())
    db.executemany("INSERT INTO tiles VALUES (?, ?, ?, ?)", tiles)
    db.commit()
    db.close()
    return path
