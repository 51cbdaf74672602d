"""Makes files of somebody hostile, by code: bombs, loops, lies and damage; no words of others.

Each maker writes one file and names how it is read; see `hostile_reading`.
"""

import io
import sqlite3
import zipfile
import zlib
from contextlib import closing
from pathlib import Path

from tests.factories import a_base, a_casebook, an_editing, an_event

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
_DTD = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
_BOMB = (
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + "]>"
)
_KML = "<kml><Document><Placemark><name>{}</name></Placemark></Document></kml>"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_SHEET = (
    f"<worksheet xmlns='{_MAIN}'><sheetData><row><c t='inlineStr'><is><t>{{}}</t></is></c></row>"
    "</sheetData></worksheet>"
)
_SHEET_NAME = "xl/worksheets/sheet1.xml"
_KINDS = "application/vnd.openxmlformats-officedocument.spreadsheetml."
_BOOK = (
    (
        "[Content_Types].xml",
        f"<Types xmlns='{_PACKAGE}/content-types'><Default Extension='rels' ContentType="
        "'application/vnd.openxmlformats-package.relationships+xml'/><Override PartName="
        f"'/xl/workbook.xml' ContentType='{_KINDS}sheet.main+xml'/><Override PartName="
        f"'/{_SHEET_NAME}' ContentType='{_KINDS}worksheet+xml'/></Types>",
    ),
    (
        "_rels/.rels",
        f"<Relationships xmlns='{_PACKAGE}/relationships'><Relationship Id='r1' Type="
        f"'{_OFFICE}/officeDocument' Target='xl/workbook.xml'/></Relationships>",
    ),
    (
        "xl/_rels/workbook.xml.rels",
        f"<Relationships xmlns='{_PACKAGE}/relationships'><Relationship Id='r1' Type="
        f"'{_OFFICE}/worksheet' Target='worksheets/sheet1.xml'/></Relationships>",
    ),
    (
        "xl/workbook.xml",
        f"<workbook xmlns='{_MAIN}' xmlns:r='{_OFFICE}'><sheets>"
        "<sheet name='A' sheetId='1' r:id='r1'/></sheets></workbook>",
    ),
)
_WORD = "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:body></w:document>"
_ODS = "<office:document-content xmlns:office='o'>{}</office:document-content>"
_PNG = b"\x89PNG\r\n\x1a\n"


def packed(*members):
    """Return an archive of (name, content) pairs, names twice and all."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            info = name if isinstance(name, zipfile.ZipInfo) else zipfile.ZipInfo(name)
            archive.writestr(info, content, zipfile.ZIP_DEFLATED)
    return held.getvalue()


def a_link(name):
    """Return an entry that says that it is a symbolic link."""
    info = zipfile.ZipInfo(name)
    info.create_system, info.external_attr = 3, 0o120777 << 16
    return info


def a_picture(width, height):
    """Return the beginning of a PNG that says to be so large, and well packed nothing after it."""
    head = width.to_bytes(4) + height.to_bytes(4) + b"\x08\x06\0\0\0"
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(1_000_000))), (b"IEND", b""))
    return _PNG + b"".join(
        len(data).to_bytes(4) + kind + data + zlib.crc32(kind + data).to_bytes(4)
        for kind, data in parts
    )


def a_pdf(*objects):
    """Return a document of so many numbered objects."""
    lines = "".join(f"{number} 0 obj\n{text}\nendobj\n" for number, text in enumerate(objects, 1))
    return f"%PDF-1.4\n{lines}trailer << /Root 1 0 R >>\n%%EOF".encode()


def tables():
    """Yield (name, reader, content) of what is imported."""
    for name, text in {
        "nul.csv": "name,x\nA\0B,1\n\0\0\0,2\n",
        "formula.csv": "name,x\n=cmd|' /C calc'!A0,@SUM(1)\n+1,-2\n",
        "headers.csv": "name,x\nA,1\n" * 500,
        "together.csv": "name" + "\t;,|" * 5_000 + "\nA,1\n",
        "quotes.csv": 'name,x\n"' * 20_000,
        "columns.csv": ",".join(map(str, range(50_000))) + "\n" + "," * 49_999,
        "empty.csv": "",
        "odd.csv": "name,when\nA,7777\nB,Noevember 2013\nC,2013-01-01T00:00Z2014-01-01T00:00Z\n",
    }.items():
        yield name, "table", text.encode()
    yield "bytes.csv", "table", b"name,x\n\xff\xfe\x80\xc3(,1\n" * 200
    yield "surrogates.csv", "table", b"name,x\n\xed\xa0\x80\xed\xb0\x80,1\n"
    yield "sixteen.csv", "table", "name,x\nA,1\n".encode("utf-16")[:-1]
    yield "deep.json", "table", b"[" * 200_000
    yield "deep_objects.json", "table", b'[{"a":' * 100_000
    yield "digits.json", "table", b'[{"a":' + b"9" * 5_001 + b"}]"
    yield "nan.json", "table", b'[{"lat":NaN,"lon":Infinity},{"lat":-Infinity}]'
    yield "twice.json", "table", b'[{"a":1,"a":2,"a":{"b":1}}]'
    yield "lone.json", "table", b'[{"a":"\\ud800","\\udfff":1}]'
    yield "cut.json", "table", b'[{"a":1},{"a":'
    yield "long.json", "table", b'[{"a":"' + b"x" * 30_000_000 + b'"}]'
    yield "bomb.kml", "table", (_BOMB + _KML.format("&i;")).encode()
    yield "outside.kml", "table", (_DTD + _KML.format("&e;")).encode()
    yield "deep.kml", "table", b"<kml>" + b"<Folder>" * 200_000
    yield "attributes.kml", "table", b"<kml " + b"".join(b'a%d="1" ' % n for n in range(100_000))
    yield "zeros.kmz", "table", packed(("doc.kml", bytes(200_000_000)))
    yield "up.kmz", "table", packed(("../../doc.kml", _KML), ("/doc.kml", _KML))
    yield "link.kmz", "table", packed((a_link("doc.kml"), "/etc/passwd"))
    yield "twice.kmz", "table", packed(("doc.kml", _KML), ("DOC.kml", _KML))
    yield "many.kmz", "table", packed(*((f"{n}.kml", "") for n in range(10_500)))
    yield "torn.kmz", "table", packed(("doc.kml", _KML))[:-40]
    for name, text in {
        "plain": _SHEET.format("A"),
        "bomb": _BOMB + _SHEET.format("&i;"),
        "outside": _DTD + _SHEET.format("&e;"),
        "far": _SHEET.format("A").replace("<c ", "<c r='XFD1048576' "),
        "deep": "<worksheet>" + "<row>" * 200_000,
    }.items():
        yield f"{name}.xlsx", "table", packed(*_BOOK, (_SHEET_NAME, text))
    yield "bomb.ods", "table", packed(("content.xml", _BOMB + _ODS.format("&i;")))
    wide = "<table:table-row table:number-rows-repeated='1048576'/>"
    yield "wide.ods", "table", packed(("content.xml", _ODS.format(wide * 1_000)))
    yield "own.json", "own", b'{"format":"basewatch","layout":1,"records":[\n{"record":"x"},\n[]]}'
    yield "own_deep.json", "own", b'{"format":"basewatch","layout":1,"records":' + b"[" * 90_000
    yield "cell.csv", "table", b'name,x\n"' + b"x" * 30_000_000 + b'",1\n'
    yield "huge.csv", "table", 600_000_000


def others():
    """Yield (name, reader, content) of layers, reports, packs, pictures and settings."""
    feature = '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":%s}]}'
    for name, geometry in {
        "nan": '{"type":"Point","coordinates":[NaN,1e999]}',
        "text": '{"type":"Point","coordinates":["a",{}]}',
        "deep": '{"type":"Polygon","coordinates":' + "[" * 50_000 + "]" * 50_000 + "}",
        "nested": '{"type":"GeometryCollection","geometries":[' * 2_000,
        "far": '{"type":"LineString","coordinates":[[1e300,-1e300],[9e99,0]]}',
    }.items():
        yield f"{name}.geojson", "layer", (feature % geometry).encode()
    yield (
        "tiles_endless.mbtiles",
        "tiles",
        lambda path: _database(
            path,
            "CREATE TABLE metadata (name, value)",
            f"CREATE VIEW tiles (zoom_level) AS {ENDLESS}",
        ),
    )
    yield (
        "tiles_large.mbtiles",
        "tiles",
        lambda path: _database(
            path,
            "CREATE TABLE metadata (name, value)",
            "CREATE TABLE tiles (zoom_level, tile_column, tile_row, tile_data)",
            "INSERT INTO metadata VALUES ('name', zeroblob(50000000))",
            "INSERT INTO tiles VALUES (0, 0, 0, zeroblob(50000000))",
        ),
    )
    yield "no.mbtiles", "tiles", b"SQLite format 3\0" + bytes(84)
    markup = "<html><body><article><p>Planes left.</p>{}</article></body></html>"
    for name, text in {
        "script": "<script>" + "x" * 500_000,
        "deep": "<div>" * 100_000,
        "outside": '<img src="http://x.invalid/a.png"><svg><use href="file:///etc/passwd"/></svg>',
        "attributes": "<p " + 'a="1" ' * 100_000 + ">",
    }.items():
        yield f"{name}.html", "report", markup.format(text).encode()
    for name, text in {"bomb": _BOMB + _WORD.format("&i;"), "outside": _DTD + _WORD}.items():
        yield f"{name}.docx", "report", packed(("word/document.xml", text))
    yield "zeros.docx", "report", packed(("word/document.xml", bytes(200_000_000)))
    yield (
        "loop.pdf",
        "report",
        a_pdf(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 /Parent 2 0 R >>",
        ),
    )
    yield (
        "count.pdf",
        "report",
        a_pdf("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 999999999 >>"),
    )
    parts = "".join(f"--a\nContent-Type: multipart/mixed; boundary=a{n}\n\n" for n in range(2_000))
    yield "nested.eml", "report", f"Content-Type: multipart/mixed; boundary=a\n\n{parts}".encode()
    manifest = ("manifest.json", "[" * 100_000)
    for name, content in {
        "deep": packed(manifest, ("SHA256SUMS", "")),
        "bomb": packed(("manifest.json", bytes(100_000_000))),
        "up": packed(("../manifest.json", "{}")),
        "twice": packed(("manifest.json", "{}"), ("MANIFEST.json", "{}")),
        "torn": packed(manifest)[:-9],
    }.items():
        yield f"{name}.pack", "pack", content
    yield "large.png", "picture", a_picture(60_000, 60_000)
    yield "broken.jpg", "picture", b"\xff\xd8\xff\xe0" + bytes(5_000)
    yield "deep.mapping.json", "mapping", b"[" * 100_000
    yield "deep.settings.json", "settings", b"[" * 100_000
    yield "wrong.settings.json", "settings", b'{"analyst": 7, "device": null, "x": NaN}'


def casebooks(sound):
    """Yield (name, reader, content) of casebooks; ``sound`` are the bytes of one that is."""

    def altered(name, *statements):
        def make(path):
            path.write_bytes(sound)
            _database(path, *statements)

        return f"{name}.basewatch", "casebook", make

    drop = "BEGIN DELETE FROM event; END"
    schema = "UPDATE sqlite_schema SET sql = {} WHERE name = 'event'"
    yield altered("trigger", f"CREATE TRIGGER x AFTER INSERT ON event {drop}")
    yield altered("view", "DROP TABLE watch_item", f"CREATE VIEW watch_item (key) AS {ENDLESS}")
    yield altered("endless", f"CREATE VIEW v AS {ENDLESS}")
    yield altered(
        "writable", "PRAGMA writable_schema = 1", schema.format("'CREATE TABLE event(x)'")
    )
    yield altered("garbage", "PRAGMA writable_schema = 1", schema.format("'CREATE GARBAGE'"))
    yield altered("large", "UPDATE event SET summary = hex(zeroblob(50000000)) WHERE key = 2")
    yield altered("computed", "ALTER TABLE event ADD COLUMN y TEXT AS (hex(zeroblob(400000000)))")
    yield altered("bytes", "UPDATE event SET title = CAST(x'ff80fe' AS TEXT)")
    yield altered("nul", "UPDATE event SET title = 'a' || char(0) || 'b'")
    yield altered("far", "UPDATE event SET when_start_min = 9223372036854775807")
    yield altered("ids", "UPDATE event SET id = '../' || key")
    yield altered("number", "UPDATE event SET key = 9223372036854775807 WHERE key = 2")
    yield altered("indexes", *(f"CREATE INDEX i{n} ON event (title)" for n in range(500)))
    yield altered("version", "PRAGMA user_version = -1")
    yield altered("nothing", "DELETE FROM meta", "DELETE FROM change", "DELETE FROM event")
    for name, content in {
        "page_size": sound[:16] + b"\x02\x07" + sound[18:],
        "cut": sound[: len(sound) // 2],
        "circle": sound[:4_096] + sound[8_192:12_288] * (len(sound) // 4_096 - 1),
        "head": sound[:100] + bytes(4_000),
        "wal": sound[:18] + b"\x02\x02" + sound[20:],
    }.items():
        yield f"{name}.basewatch", "casebook", content


def a_sound_casebook(folder):
    """Return the bytes of a small casebook."""
    casebook = a_casebook(folder, "sound.basewatch")
    base = a_base()
    an_editing(casebook).apply("Begin", base, *(an_event(base, title=str(n)) for n in range(40)))
    casebook.close()
    return casebook.path.read_bytes()


def mutated(content, chance):
    """Return bytes with some turned over, lost, doubled or cut off."""
    raw = bytearray(content)
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(raw))
        what = chance.randrange(4)
        if what == 0:
            raw[at] ^= 1 << chance.randrange(8)
        elif what == 1:
            raw[at : at + chance.randint(1, 64)] = chance.randbytes(chance.randint(0, 64))
        elif what == 2:
            raw[at:at] = raw[at : at + chance.randint(1, 4_096)]
        else:
            del raw[max(at, len(raw) // 4) :]
    return bytes(raw)


def write(path: Path, content) -> None:
    """Write a file: bytes, so many bytes of one cell that take no room, or what makes it."""
    if callable(content):
        content(path)
    elif isinstance(content, int):
        with path.open("wb") as file:
            file.write(b'name,x\n"')
            file.truncate(content)
    else:
        path.write_bytes(content)


def _database(path, *statements):
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for sql in statements:
            db.execute(sql)
