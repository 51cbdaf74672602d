"""What a waypoint, track or route of GPX says, as texts by column."""

from desktop.services.importing.tables.geometry import place_of_points
from desktop.services.importing.tables.xml_records import Node

GPX_ELEMENTS = frozenset({"wpt", "trk", "rte"})
_KINDS = {"wpt": "waypoint", "trk": "track", "rte": "route"}
_PLAIN = ("cmt", "type", "sym", "src", "fix", "number")


def gpx_cells(_folder: str, node: Node) -> dict[str, str]:
    """Return the texts of a waypoint, or of a track or route with its first and last moment."""
    points = [node] if node.name == "wpt" else list(node.within("trkpt", "rtept"))
    kind = "Point" if node.name == "wpt" else _KINDS[node.name]
    place = place_of_points(
        kind,
        [(one.attributes.get("lon", ""), one.attributes.get("lat", "")) for one in points],
    )
    times = [time for one in points if (time := one.text_of("time"))]
    is_line = node.name != "wpt"
    return {
        "kind": _KINDS[node.name],
        "name": node.text_of("name"),
        "description": node.text_of("desc"),
        "when": "" if is_line else node.text_of("time"),
        "begin": min(times, default="") if is_line else "",
        "end": max(times, default="") if is_line else "",
        "latitude": place.latitude,
        "longitude": place.longitude,
        "geometry": place.words,
        "elevation": "" if is_line else node.text_of("ele"),
        "link": next((one.attributes.get("href", "") for one in node.within("link")), ""),
        **{name: node.text_of(name) for name in _PLAIN},
    }
