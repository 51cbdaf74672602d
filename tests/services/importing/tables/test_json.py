"""JSON: the records of a list are rows, their paths are columns, numbers stay as written."""

import json

import pytest

from desktop.services.importing.tables import json_text
from desktop.services.importing.tables.json_table import open_json
from desktop.services.importing.tables.table import ImportRefused, Limits

SMALL = Limits(cell_chars=20_000, columns=40, depth=8)


def opened(tmp_path, content, part="", **limits):
    path = tmp_path / "table.json"
    if not isinstance(content, (str, bytes)):
        content = json.dumps(content)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return open_json(path, Limits(**limits) if limits else SMALL, part)


def rows(table):
    return [(row.number, row.cells, row.problem) for row in table.rows()]


def cells(table):
    return [row.cells for row in table.rows() if not row.problem]


def problems(table):
    return [(row.number, row.problem) for row in table.rows() if row.problem]


def test_a_list_of_objects_has_a_column_for_every_key_wherever_it_comes_first(tmp_path):
    table = opened(tmp_path, [{"day": "1 May"}, {"base": "Mezze", "day": None}, {}])
    assert table.columns == ("day", "base")
    assert rows(table) == [
        (1, ("1 May", ""), ""),
        (2, ("", "Mezze"), ""),
        (3, ("", ""), ""),
    ]
    assert (table.format, table.notes) == ("json", ())


def test_nested_records_become_paths_and_lists_are_joined(tmp_path):
    record = {
        "id": 7,
        "place": {"name": "T4", "point": {"lat": 34.5}},
        "tags": ["a", 2, True, None],
        "sources": [{"id": "s1", "url": "x"}, {"id": "s2", "by": {"name": "y"}}],
        "mixed": [1, {"a": 2}],
        "none": [],
    }
    table = opened(tmp_path, [record])
    assert dict(zip(table.columns, cells(table)[0], strict=True)) == {
        "id": "7",
        "place.name": "T4",
        "place.point.lat": "34.5",
        "tags": "a; 2; true; ",
        "sources.id": "s1; s2",
        "sources.url": "x; ",
        "sources.by.name": "; y",
        "mixed": '["1", {"a": "2"}]',
        "none": "",
    }


def test_numbers_and_words_stay_as_they_are_written(tmp_path):
    digits = "9" * 6_000
    table = opened(tmp_path, f'[{{"a":1.10,"b":214797.0,"c":-0,"d":NaN,"e":{digits},"f":false}}]')
    assert cells(table) == [("1.10", "214797.0", "-0", "NaN", digits, "false")]


def test_of_an_object_its_list_of_records_is_read_however_deep(tmp_path):
    table = opened(tmp_path, {"count": 2, "data": {"page": [1, 2], "items": [{"a": 1}, {"a": 2}]}})
    assert cells(table) == [("1",), ("2",)]


def test_of_several_lists_the_longest_is_read_or_the_one_that_is_named(tmp_path):
    content = {"units": [{"u": 1}], "sources": [{"s": 1}, {"s": 2}], "empty": []}
    table = opened(tmp_path, content)
    assert table.columns == ("s",)
    assert table.notes == ("list “sources” of 2: units, sources",)
    assert opened(tmp_path, content, "units").columns == ("u",)
    with pytest.raises(ImportRefused, match="There is no list of records “persons” in it"):
        opened(tmp_path, content, "persons")


def test_a_single_record_is_a_table_of_one_row(tmp_path):
    table = opened(tmp_path, {"day": "1 May", "tags": ["a", "b"]})
    assert rows(table) == [(1, ("1 May", "a; b"), "")]
    assert table.notes == ("a single record",)


@pytest.mark.parametrize("content", ["[]", "[1, 2]", "[[1, 2]]", "{}x", '"words"'])
def test_what_holds_no_records_is_refused(tmp_path, content):
    with pytest.raises(ImportRefused, match=r"It holds no list of records|Its JSON is damaged"):
        opened(tmp_path, content)


def test_what_is_no_record_in_a_list_of_them_is_told(tmp_path):
    table = opened(tmp_path, '[{"a": 1}, 5, {"a": 1, "a": 2}, {"b": {"c": 1, "c": 2}}]')
    assert problems(table) == [
        (2, "this is no record with named values"),
        (3, "a key stands twice in it"),
        (4, "a key stands twice in b"),
    ]


@pytest.mark.parametrize(
    "content",
    [
        '[{"a": 1}, {"a": ]',
        '[{"a": 1} {"a": 2}]',
        '[{"a": 1}, {"a": 2}',
        '{"x": [{"a": 1}], "y" 5}',
        '[{"a": 1}] and more',
        '[{"a": 1},]',
    ],
)
def test_damage_refuses_the_file(tmp_path, content):
    with pytest.raises(ImportRefused, match="Its JSON is damaged at or after value"):
        opened(tmp_path, content)


def test_depth_is_bounded_in_records_in_objects_and_in_the_text(tmp_path):
    deep = {"a": 1}
    for _ in range(9):
        deep = {"a": deep}
    assert problems(opened(tmp_path, [{"b": 1}, deep])) == [(2, "it is nested far too deep")]
    with pytest.raises(ImportRefused, match="nested far too deep"):
        opened(tmp_path, deep)
    with pytest.raises(ImportRefused, match="nested far too deep"):
        opened(tmp_path, "[" * 100_000)
    lists = [{"b": 1}]
    for _ in range(9):
        lists = [{"a": lists}]
    assert problems(opened(tmp_path, lists)) == [(1, "it is nested far too deep")]


def test_a_record_far_too_long_or_with_far_too_many_keys_refuses_the_file(tmp_path):
    with pytest.raises(ImportRefused, match="One of its records is far too long"):
        opened(tmp_path, '[{"a": "' + "x" * 3_000_000)
    with pytest.raises(ImportRefused, match="more than 40 different keys"):
        opened(tmp_path, [{f"k{n}": 1} for n in range(41)])


def test_a_long_file_is_read_in_pieces(tmp_path, monkeypatch):
    monkeypatch.setattr(json_text, "_CHUNK_CHARS", 7)
    content = {"n": 12345678901234567890, "list": [{"a": n, "b": "é" * n} for n in range(30)]}
    table = opened(tmp_path, json.dumps(content, indent=1))
    assert cells(table) == [(str(n), "é" * n) for n in range(30)]
    assert opened(tmp_path, " [ 12345678901, {}  ] ".replace("{}", '{"a": 1}')).columns == ("a",)


def test_halves_of_characters_nuls_and_broken_bytes_are_told(tmp_path):
    table = opened(tmp_path, b'[{"a": "\\ud800"}, {"a": "\\u0000"}, {"a": "\xff"}, {"a": "\\n"}]')
    assert [row.problem for row in table.rows()] == [
        "cell 1 has bytes that are no letter in it",
        "cell 1 has a NUL in it",
        "cell 1 has bytes that are no letter in it",
        "",
    ]
    assert all("\ud800" not in cell for row in table.rows() for cell in row.cells)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_other_unicode_is_read_too(tmp_path, encoding):
    assert cells(opened(tmp_path, '[{"a": "Хмеймим"}]'.encode(encoding))) == [("Хмеймим",)]


def test_lines_of_json_are_records_with_the_number_of_their_line(tmp_path):
    text = '{"a": 1}\n{"a": {"b": 2}}\n\nno json\n{"a": 3} {"a": 4}\n[1]\n' + "[" * 9_999 + "\n"
    table = opened(tmp_path, "\ufeff" + text)
    assert table.columns == ("a", "a.b")
    assert table.notes == ("JSON lines",)
    assert rows(table) == [
        (1, ("1", ""), ""),
        (2, ("", "2"), ""),
        (4, (), "this line is no JSON"),
        (5, (), "there is more in this line than one record"),
        (6, (), "this is no record with named values"),
        (7, (), "it is nested far too deep"),
    ]


def test_a_line_without_end_refuses_the_file_and_many_lines_tell_of_progress(tmp_path):
    path = tmp_path / "table.jsonl"
    path.write_text('{"a": 1}\n' * 2_500)
    ticks = []
    assert len(cells(open_json(path, SMALL, tick=lambda: ticks.append(1)))) == 2_500
    assert len(ticks) == 4
    path.write_text('{"a": 1}\n{"a": "' + "x" * 100_000 + '"}\n')
    with pytest.raises(ImportRefused, match="One of its records is far too long"):
        open_json(path, SMALL)


POINT = {"type": "Point", "coordinates": [36.2, 33.4, 600]}


def feature(geometry, properties, **more):
    return {"type": "Feature", "geometry": geometry, "properties": properties} | more


def collection(*features, **more):
    return {"type": "FeatureCollection", "features": list(features)} | more


def test_features_have_their_properties_and_their_point(tmp_path):
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}}
    table = opened(tmp_path, collection(feature(POINT, {"id": 5, "x": {"y": "z"}}), crs=crs))
    assert table.format == "geojson"
    assert table.columns == ("id", "x.y", "latitude", "longitude")
    assert cells(table) == [("5", "z", "33.4", "36.2")]


def test_an_own_id_and_an_own_latitude_are_kept_beside_those_of_the_feature(tmp_path):
    table = opened(tmp_path, collection(feature(POINT, {"id": 5, "latitude": "about 33"}, id="f1")))
    assert dict(zip(table.columns, cells(table)[0], strict=True)) == {
        "feature.id": "f1",
        "id": "5",
        "properties.latitude": "about 33",
        "latitude": "33.4",
        "longitude": "36.2",
    }
    assert opened(tmp_path, collection(feature(POINT, {}, id="f1"))).columns[0] == "id"


@pytest.mark.parametrize(
    ("geometry", "expected"),
    [
        (None, ("", "", "")),
        ({"type": "Point", "coordinates": []}, ("", "", "")),
        ({"type": "Point", "coordinates": ["1", "2"]}, ("2", "1", "")),
        (
            {"type": "LineString", "coordinates": [[36, 33], [37, 35]]},
            ("34", "36.5", "middle of a LineString of 2 points"),
        ),
        (
            {"type": "Polygon", "coordinates": [[[179, 1], [-179, 1], [-178, 2]]]},
            ("1.5", "-179.5", "middle of a Polygon of 3 points"),
        ),
        (
            {"type": "Polygon", "coordinates": [[[175, 1], [-179, 1]]]},
            ("1", "178", "middle of a Polygon of 2 points"),
        ),
        (
            {"type": "GeometryCollection", "geometries": [POINT, POINT]},
            ("33.4", "36.2", "middle of a GeometryCollection of 2 points"),
        ),
        ({"type": "MultiPoint", "coordinates": [[36, 33]]}, ("33", "36", "MultiPoint")),
        (
            {"type": "LineString", "coordinates": [["x", "y"], ["NaN", "1"]]},
            ("", "", "LineString without a place"),
        ),
        ({"type": "Polygon", "coordinates": [[[[[[[[[1, 2]]]]]]]]]}, ("", "", "")),
        ({"type": "Polygon", "coordinates": [5]}, ("", "", "")),
    ],
)
def test_of_any_other_shape_the_middle_is_taken_and_said(tmp_path, geometry, expected):
    far = feature({"type": "MultiPoint", "coordinates": [[9, 9]]}, {})
    table = opened(tmp_path, collection(feature(geometry, {}), far))
    assert table.columns == ("latitude", "longitude", "geometry")
    assert cells(table)[0] == expected


def test_a_single_feature_and_lines_of_features_are_read(tmp_path):
    assert cells(opened(tmp_path, feature(POINT, {"a": 1}))) == [("1", "33.4", "36.2")]
    lines = json.dumps(feature(POINT, {"a": 1})) + "\n"
    table = opened(tmp_path, lines * 2)
    assert (table.format, len(cells(table))) == ("geojson", 2)


def test_points_in_another_grid_are_refused(tmp_path):
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3857"}}
    with pytest.raises(ImportRefused, match=r"are in urn:ogc:def:crs:EPSG::3857, not in latitude"):
        opened(tmp_path, {"crs": crs, "features": [feature(POINT, {})]})
