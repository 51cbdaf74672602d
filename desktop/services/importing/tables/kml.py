"""What a placemark of KML says, as texts by column."""

from collections.abc import Iterator

from desktop.services.importing.tables.geometry import Place, place_of_points
from desktop.services.importing.tables.xml_records import Node
from desktop.services.intake.web_page import text_of

KML_ELEMENTS = frozenset({"Placemark", "GroundOverlay", "PhotoOverlay"})
_SHAPES = ("Point", "LineString", "LinearRing", "Polygon", "Track")
_PLAIN = ("address", "phoneNumber")


def kml_cells(folder: str, placemark: Node) -> dict[str, str]:
    """Return the texts of a placemark; an own field that is called as one of them comes after."""
    place = _place(placemark)
    cells = {
        "name": placemark.text_of("name"),
        "description": _plain(placemark.text_of("description") or placemark.text_of("Snippet")),
        **_times(placemark),
        "latitude": place.latitude,
        "longitude": place.longitude,
        "geometry": place.words,
        "folder": folder,
        "link": next((node.attributes.get("href", "") for node in placemark.within("link")), ""),
        **{name: placemark.text_of(name) for name in _PLAIN},
    }
    for name, text in _own_fields(placemark):
        cells[f"data.{name}" if name in cells else name] = text
    return cells


def _times(placemark: Node) -> dict[str, str]:
    stamp = next(placemark.within("TimeStamp"), None)
    span = next(placemark.within("TimeSpan"), None)
    whens = [node.text for track in placemark.within("Track") for node in track.within("when")]
    return {
        "when": stamp.text_of("when") if stamp else "",
        "begin": span.text_of("begin") if span else min(whens, default=""),
        "end": span.text_of("end") if span else max(whens, default=""),
    }


def _place(placemark: Node) -> Place:
    shapes = list(placemark.within(*_SHAPES))
    points = [point for shape in shapes for point in _points(shape)]
    if not points:
        return _box(placemark)
    kinds = [shape.name for shape in shapes if shape.name != "LinearRing"] or ["LinearRing"]
    return place_of_points(kinds[0] if len(kinds) == 1 else "MultiGeometry", points)


def _points(shape: Node) -> Iterator[tuple[str, str]]:
    for child in shape.children:
        if child.name == "coordinates":
            for triple in child.text.split():
                longitude, _, rest = triple.partition(",")
                yield longitude, rest.partition(",")[0]
        elif child.name == "coord":
            longitude, _, rest = child.text.partition(" ")
            yield longitude, rest.partition(" ")[0]


def _box(placemark: Node) -> Place:
    """Return the middle of the box in which a picture lies on the ground."""
    box = placemark.first("LatLonBox")
    if box is None:
        return Place()
    corners = [
        (box.text_of("west"), box.text_of("south")),
        (box.text_of("east"), box.text_of("north")),
    ]
    return place_of_points("LatLonBox", corners)


def _own_fields(placemark: Node) -> Iterator[tuple[str, str]]:
    for node in placemark.within("Data", "SimpleData"):
        name = node.attributes.get("name", "")
        yield name, node.text_of("value") if node.name == "Data" else node.text


def _plain(description: str) -> str:
    """Return the text of a description, most of which are pieces of web pages."""
    return text_of(description) if "<" in description else description
