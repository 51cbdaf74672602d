"""KML, KMZ and GPX: each place is a row with its words, its time and where it is."""

import zipfile

import pytest

from desktop.services.importing.tables import xml_records
from desktop.services.importing.tables.table import ImportRefused, Limits
from desktop.services.importing.tables.xml_table import open_gpx, open_kml, open_kmz

SMALL = Limits(cell_chars=20_000, columns=20, depth=16, unpacked_bytes=1_000_000)
KML = (
    '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>{}</Document></kml>'
)
POINT = "<Point><coordinates>36.2,33.4,600</coordinates></Point>"


def kml(tmp_path, inside, limits=SMALL):
    path = tmp_path / "places.kml"
    path.write_text(KML.format(inside), encoding="utf-8")
    return open_kml(path, limits)


def gpx(tmp_path, inside):
    path = tmp_path / "places.gpx"
    path.write_text(f'<gpx xmlns="http://www.topografix.com/GPX/1/1">{inside}</gpx>')
    return open_gpx(path, SMALL)


def dicts(table):
    return [
        {name: cell for name, cell in zip(table.columns, row.cells, strict=True) if cell}
        for row in table.rows()
    ]


def test_a_placemark_has_name_words_folder_and_point(tmp_path):
    table = kml(
        tmp_path,
        "<name>Bases</name>\n<Folder>\n<name>Damascus</name><Placemark><name> Mezze </name>"
        f"<description><![CDATA[<b>Air</b> base<br/>closed]]></description>{POINT}"
        "<address>Damascus</address></Placemark></Folder>"
        f"<Placemark><name>T4</name><description>plain</description>{POINT}</Placemark>",
    )
    assert table.format == "kml"
    assert table.columns == (
        "name", "description", "latitude", "longitude", "folder", "address",
    )  # fmt: skip
    first, second = dicts(table)
    assert first == {
        "name": "Mezze",
        "description": "Air base\n\nclosed",
        "latitude": "33.4",
        "longitude": "36.2",
        "folder": "Bases / Damascus",
        "address": "Damascus",
    }
    assert (second["description"], second["folder"]) == ("plain", "Bases")
    assert [row.number for row in table.rows()] == [1, 2]


def test_times_are_taken_as_they_are_written(tmp_path):
    stamp = "<TimeStamp><when>2024-03</when></TimeStamp>"
    span = "<TimeSpan><begin>2024-03-01</begin><end>2024-04-01</end></TimeSpan>"
    track = (
        "<gx:Track xmlns:gx='http://www.google.com/kml/ext/2.2'><when>2024-01-02</when>"
        "<when>2024-01-01</when><gx:coord>36 33 0</gx:coord><gx:coord>37 34 0</gx:coord></gx:Track>"
    )
    table = kml(tmp_path, "".join(f"<Placemark>{one}</Placemark>" for one in (stamp, span, track)))
    assert dicts(table) == [
        {"when": "2024-03"},
        {"begin": "2024-03-01", "end": "2024-04-01"},
        {
            "begin": "2024-01-01",
            "end": "2024-01-02",
            "latitude": "33.5",
            "longitude": "36.5",
            "geometry": "middle of a Track of 2 points",
        },
    ]


def test_own_fields_are_columns_and_never_hide_the_usual_ones(tmp_path):
    table = kml(
        tmp_path,
        "<Placemark><name>Mezze</name><ExtendedData><Data name='name'><value>other</value></Data>"
        "<Data name='kind'><value>airfield</value></Data><SchemaData>"
        "<SimpleData name='icao'>OSDI</SimpleData></SchemaData></ExtendedData>"
        "<atom:link xmlns:atom='http://www.w3.org/2005/Atom' href='https://example.org/'/>"
        "</Placemark>",
    )
    assert dicts(table) == [
        {
            "name": "Mezze",
            "data.name": "other",
            "kind": "airfield",
            "icao": "OSDI",
            "link": "https://example.org/",
        }
    ]


@pytest.mark.parametrize(
    ("shape", "words"),
    [
        (
            "<LineString><coordinates>36,33 37,35</coordinates></LineString>",
            "middle of a LineString of 2 points",
        ),
        (
            "<Polygon><outerBoundaryIs><LinearRing><coordinates>36,33 37,35 36,33</coordinates>"
            "</LinearRing></outerBoundaryIs></Polygon>",
            "middle of a Polygon of 3 points",
        ),
        (
            "<LinearRing><coordinates>36,33 37,35 36,33</coordinates></LinearRing>",
            "middle of a LinearRing of 3 points",
        ),
        (
            "<MultiGeometry><Point><coordinates>36,33</coordinates></Point>"
            "<Point><coordinates>37,35</coordinates></Point></MultiGeometry>",
            "middle of a MultiGeometry of 2 points",
        ),
        (
            "<LatLonBox><west>36</west><south>33</south><east>37</east><north>35</north></LatLonBox>",
            "middle of a LatLonBox of 2 points",
        ),
    ],
)
def test_of_any_other_shape_the_middle_is_taken_and_said(tmp_path, shape, words):
    table = kml(tmp_path, f"<Placemark>{shape}</Placemark>")
    assert dicts(table) == [{"latitude": "34", "longitude": "36.5", "geometry": words}]


def test_a_file_in_an_old_encoding_that_says_so_is_read(tmp_path):
    path = tmp_path / "places.kml"
    text = "<?xml version='1.0' encoding='{}'?><kml><Placemark><name>{}</name></Placemark></kml>"
    path.write_bytes(text.format("windows-1251", "Хмеймим").encode("cp1251"))
    assert dicts(open_kml(path, SMALL)) == [{"name": "Хмеймим"}]
    path.write_bytes(text.format("no-such", "x").encode())
    with pytest.raises(ImportRefused, match=r"in an encoding that is not read|is damaged"):
        open_kml(path, SMALL)


@pytest.mark.parametrize(
    ("inside", "why"),
    [
        ("<Placemark><name>x</Placemark>", "Its XML is damaged in line 1"),
        ("<Placemark>" * 40, "nested far too deep"),
        ("<Placemark><name>" + "x" * 30_000 + "</name></Placemark>", "records is far too long"),
        ("<Placemark a='" + "x" * 3_000_000 + "'/>", "elements is far too long"),
        ("<name>nothing</name>", "There are no places in it"),
        (
            "<Placemark><name>x</name><ExtendedData>"
            + "".join(f"<Data name='{n}'><value>1</value></Data>" for n in range(30))
            + "</ExtendedData></Placemark>",
            "more than 20 different fields",
        ),
        ("<Placemark>&e;</Placemark>", "Its XML is damaged"),
    ],
)
def test_what_is_damaged_or_without_measure_is_refused(tmp_path, inside, why):
    with pytest.raises(ImportRefused, match=why):
        kml(tmp_path, inside)


def test_a_record_of_far_too_many_elements_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(xml_records, "_MOST_NODES", 10)
    with pytest.raises(ImportRefused, match="records is far too long"):
        kml(tmp_path, "<Placemark>" + "<a/>" * 11 + "</Placemark>")
    assert len(dicts(kml(tmp_path, f"<Placemark>{'<a/>' * 8}{POINT}</Placemark>" * 3))) == 3


@pytest.mark.parametrize(
    "declared",
    [
        "<!ENTITY a 'b'><!ENTITY b '&a;&a;'>",
        "<!ENTITY a SYSTEM 'file:///etc/hostname'>",
        "<!ENTITY % a SYSTEM 'http://127.0.0.1/x'>%a;",
    ],
)
def test_entities_are_refused_before_they_are_looked_at(tmp_path, declared):
    path = tmp_path / "places.kml"
    path.write_text(f"<!DOCTYPE kml [{declared}]><kml><Placemark>&b;</Placemark></kml>")
    with pytest.raises(ImportRefused, match="declares a document type"):
        open_kml(path, SMALL)


def packed(tmp_path, members, name="places.kmz"):
    path = tmp_path / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for member, content in members.items():
            file.writestr(member, content)
    return path


def one(name):
    return KML.format(f"<Placemark><name>{name}</name></Placemark>")


def test_of_a_packed_file_doc_kml_is_read_or_the_first(tmp_path):
    table = open_kmz(packed(tmp_path, {"a.kml": one("other"), "doc.kml": one("Mezze")}), SMALL)
    assert dicts(table) == [{"name": "Mezze"}]
    assert (table.format, table.notes) == ("kml", ("doc.kml, 1 of 2",))
    table = open_kmz(packed(tmp_path, {"files/x.png": "", "b/a.KML": one("T4")}), SMALL)
    assert (dicts(table), table.notes) == ([{"name": "T4"}], ())


def test_a_packed_file_without_a_map_is_refused(tmp_path):
    with pytest.raises(ImportRefused, match="with no table or map in it"):
        open_kmz(packed(tmp_path, {"a.txt": "x"}), SMALL)


def test_a_packed_file_that_would_unpack_to_far_too_much_is_refused(tmp_path):
    bomb = packed(tmp_path, {"doc.kml": "x" * 2_000_000})
    assert bomb.stat().st_size < 10_000
    with pytest.raises(ImportRefused, match="unpack to far too much"):
        open_kmz(bomb, SMALL)
    many = packed(tmp_path, {f"{n}.kml": "" for n in range(10_001)})
    with pytest.raises(ImportRefused, match="unpack to far too much"):
        open_kmz(many, Limits())


def test_a_packed_file_that_lies_about_its_size_or_is_cut_is_refused(tmp_path):
    path = packed(tmp_path, {"doc.kml": KML.format("<Placemark/>" + " " * 2_000_000)})
    content = path.read_bytes()
    length = (len(KML.format("<Placemark/>")) + 2_000_000).to_bytes(4, "little")
    assert content.count(length) == 2
    path.write_bytes(content.replace(length, (500).to_bytes(4, "little")))
    with pytest.raises(ImportRefused, match="packed file that is damaged"):
        open_kmz(path, SMALL)
    path.write_bytes(content[:-60])
    with pytest.raises(ImportRefused, match="packed file that is damaged"):
        open_kmz(path, SMALL)


def test_waypoints_tracks_and_routes_are_rows(tmp_path):
    point = "<trkpt lat='{}' lon='36'><ele>1</ele><time>2024-03-0{}T10:00:00Z</time></trkpt>"
    table = gpx(
        tmp_path,
        "<metadata><name>no place</name></metadata>"
        "<wpt lat='33.40' lon='36.20'><ele>600</ele><time>2024-03-01T10:00:00Z</time>"
        "<name>Mezze</name><desc>seen</desc><cmt>twice</cmt><sym>Flag</sym>"
        "<link href='https://example.org/'/></wpt>"
        f"<trk><name>way</name><trkseg>{point.format(33, 2)}{point.format(34, 3)}</trkseg></trk>"
        "<rte><rtept lat='1' lon='2'/></rte><trk/>",
    )
    assert table.format == "gpx"
    assert dicts(table) == [
        {
            "kind": "waypoint",
            "name": "Mezze",
            "description": "seen",
            "when": "2024-03-01T10:00:00Z",
            "latitude": "33.40",
            "longitude": "36.20",
            "elevation": "600",
            "cmt": "twice",
            "sym": "Flag",
            "link": "https://example.org/",
        },
        {
            "kind": "track",
            "name": "way",
            "begin": "2024-03-02T10:00:00Z",
            "end": "2024-03-03T10:00:00Z",
            "latitude": "33.5",
            "longitude": "36",
            "geometry": "middle of a track of 2 points",
        },
        {"kind": "route", "latitude": "1", "longitude": "2", "geometry": "route"},
        {"kind": "track"},
    ]
